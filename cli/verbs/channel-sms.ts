/** `channel sms`: Gammu SMSD's RunOnReceive; the message goes the same way as one of a webhook. */
import { createHearing } from "../../api/hear.ts";
import { readGammu } from "../../core/channels/sms/gateway.ts";
import { findSubmission } from "../../db/queries.ts";
import { hearingOf, outboundOf, sendersOf } from "../channels.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";
import { gammuEnvironment } from "../settings.ts";

/** `inbox`: the ids that Gammu gives as arguments. What goes out because of it is sent by the server. */
export async function channelSms(inbox: readonly string[]): Promise<void> {
  const opened = await open();
  const { file, secrets, reference, sorter, settings } = opened;
  try {
    const now = Date.now();
    const reading = readGammu(gammuEnvironment(), inbox, reference.region.id_prefix, now);
    if (!reading.ok) throw new Refused(`${reading.pointer}: ${reading.detail}`);
    const hear = createHearing(
      "sms",
      {
        ...opened,
        contentHash: secrets.contentHash,
        findSubmission: (id) => findSubmission(file, secrets, id),
        suggest: sorter.suggest,
        outbound: await outboundOf(opened, sendersOf(settings.channels)),
      },
      hearingOf(opened),
    );
    for (const heard of reading.heard) {
      const outcome = await hear(heard, now);
      if (outcome.outcome === "refused") {
        const faults = outcome.more.errors?.map(({ pointer, detail }) => `${pointer}: ${detail}`) ?? [];
        throw new Refused(faults.join("; "));
      }
      console.log(outcome.outcome === "ignored" ? `ignored: ${outcome.why}` : outcome.outcome);
    }
  } finally {
    file.close();
  }
}
