/** `sorting list|decide`: submissions that wait for a topic, and the decision that routes them. */
import { sort } from "../../api/sort.ts";
import { formatDay } from "../../core/day.ts";
import { findSubmission } from "../../db/queries.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { outboundOf, sendersOf } from "../channels.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";

const MOST = 100;

export async function listWaiting(): Promise<void> {
  const { file, reference, sorter } = await open();
  const waiting = await listUnsorted(file, MOST);
  file.close();
  for (const { publicId, channel, receivedAt, text } of waiting) {
    console.log(`${publicId}  ${formatDay(reference.zone.dayOf(receivedAt))}  ${channel}`);
    console.log(`  ${text.replace(/\s+/g, " ")}`);
    for (const { topic, score, hits } of sorter.candidates(text).slice(0, 3)) {
      console.log(`  ${topic}? ${score}: ${hits.join(", ")}`);
    }
  }
  console.log(waiting.length === MOST ? `the oldest ${MOST}; there are more` : `${waiting.length} waiting`);
}

export async function decideTopic(
  id: string,
  decision: { readonly topic: string; readonly kecamatan?: string },
): Promise<void> {
  const opened = await open();
  const { file, secrets, settings } = opened;
  try {
    const outbound = await outboundOf(opened, sendersOf(settings.channels));
    const deps = { ...opened, outbound, findSubmission: (of: string) => findSubmission(file, secrets, of) };
    const result = await sort(id, decision, deps, { actor: "cli", now: Date.now() });
    if (!result.ok) {
      const why =
        "errors" in result
          ? result.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)
          : [result.code];
      throw new Refused(`${id}: ${why.join("; ")}`);
    }
    console.log(`${id}: ${result.topic}, to ${result.skpd ?? "no agency"}, group ${result.group ?? "none"}`);
  } finally {
    file.close();
  }
}
