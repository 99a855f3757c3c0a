/** `demo`: fills an empty ledger with the synthetic demonstration, and marks it as such for good. */

import { generateDemonstration } from "../../bench/demonstration/generate.ts";
import { formatDay } from "../../core/day.ts";
import { giveConsent } from "../../db/consents.ts";
import { countSubmissions, readSetting, writeSetting } from "../../db/queries.ts";
import { decide } from "../../db/reviews.ts";
import { type Loadable, load } from "../load.ts";
import { type Opened, open } from "../open.ts";
import { startProgress } from "../progress.ts";
import { Refused } from "../refused.ts";

const NAME = "Kelompok tani (data peragaan)";

/** Made-up innovations pass their review, and every second one is published under a name that nobody has. */
async function agreeToOffers({ file, secrets }: Opened, ids: readonly string[]): Promise<void> {
  const about = { reason: "demonstration", how: "demonstration", at: Date.now(), actor: "cli" };
  for (const [index, id] of ids.entries()) {
    const named = index % 2 === 0;
    const wish = named ? ("named" as const) : ("unnamed" as const);
    await decide(file, {
      submissionId: id,
      target: id,
      decision: "approved",
      seen: null,
      text: null,
      ...about,
    });
    await giveConsent(file, secrets, { submissionId: id, wish, name: named ? NAME : null, ...about });
  }
}

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
    const offers = new Set<string>();
    const offered: string[] = [];
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
        const from = `${one.channel}/${one.external_id}`;
        if (one.classification === "inovasi" && one.confidentiality === "biasa") offers.add(from);
        yield { input: { ...one, events }, from };
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
        if (offers.delete(from)) offered.push(result.receipt.id);
        if (publicIds.size > 5_000) publicIds.delete(publicIds.keys().next().value as string);
      } else {
        refused += 1;
        first ||= `${from}: ${JSON.stringify("errors" in result ? result.errors : result.outcome)}`;
      }
    });
    progress.end();
    await agreeToOffers(opened, offered);
    if (refused > 0)
      throw new Refused(`${refused} of ${done} demonstration submissions were refused, first ${first}`);
    console.log(`${done} synthetic submissions (demonstration data)`);
  } finally {
    file.close();
  }
}
