/** `demo`: fills an empty ledger with the synthetic demonstration, and marks it as such for good. */

import { generateDemonstration } from "../../bench/demonstration/generate.ts";
import { formatDay } from "../../core/day.ts";
import { countSubmissions, readSetting, writeSetting } from "../../db/queries.ts";
import { type Loadable, load } from "../load.ts";
import { open } from "../open.ts";
import { startProgress } from "../progress.ts";
import { Refused } from "../refused.ts";

export async function demo(size: number): Promise<void> {
  const opened = await open();
  const { file, reference } = opened;
  try {
    if ((await countSubmissions(file)) > 0 && (await readSetting(file, "demonstration")) !== "1") {
      throw new Refused(
        "the ledger holds real submissions; the demonstration goes into an empty ledger only",
      );
    }
    await writeSetting(file, "demonstration", "1");
    const until = formatDay(reference.zone.dayOf(Date.now()) - 1);
    const publicIds = new Map<string, string>();
    const tables = {
      ...reference.tables,
      topics: reference.tables.topics.map((row) => ({ ...row, sensitive: row.sensitive })),
    };
    function* inputs(): Generator<Loadable<string>> {
      for (const one of generateDemonstration({ size, until, reference: tables as never })) {
        const events = one.events.map(({ duplicate_of, ...event }) => {
          const original =
            duplicate_of === undefined
              ? undefined
              : publicIds.get(`${duplicate_of.channel}/${duplicate_of.external_id}`);
          return original === undefined ? event : { ...event, duplicate_of: original };
        });
        yield { input: { ...one, events }, from: `${one.channel}/${one.external_id}` };
      }
    }
    const progress = startProgress("demo", size);
    let done = 0;
    let refused = 0;
    let first = "";
    await load(opened, inputs(), (result, from) => {
      done += 1;
      if (done % 500 === 0) progress.to(done);
      if ("receipt" in result) {
        publicIds.set(from, result.receipt.publicId);
        if (publicIds.size > 5_000) publicIds.delete(publicIds.keys().next().value as string);
      } else {
        refused += 1;
        first ||= `${from}: ${JSON.stringify("errors" in result ? result.errors : result.outcome)}`;
      }
    });
    progress.end();
    if (refused > 0)
      throw new Refused(`${refused} of ${done} demonstration submissions were refused, first ${first}`);
    console.log(`${done} synthetic submissions (demonstration data)`);
  } finally {
    file.close();
  }
}
