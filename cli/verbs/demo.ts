/** `demo`: fills an empty ledger with the synthetic demonstration, and marks it as such for good. */
import { z } from "zod";
import { generateDemonstration } from "../../bench/demonstration/generate.ts";
import { formatDay } from "../../core/day.ts";
import type { LedgerFile } from "../../db/connect.ts";
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

const SETTING = "demonstration_of";
/** How many, up to which day, and whether all of it is there. */
const ofSchema = z.object({ size: z.int(), until: z.string(), whole: z.boolean() });
type Of = z.infer<typeof ofSchema>;

async function heldOf(file: LedgerFile): Promise<Of | undefined> {
  const held = await readSetting(file, SETTING);
  return held === undefined ? undefined : ofSchema.parse(JSON.parse(held));
}

/** The size of a demonstration that was broken off: calling it again goes on with it. */
export async function unfinishedSize(file: LedgerFile): Promise<number | undefined> {
  const held = await heldOf(file);
  return held?.whole === false ? held.size : undefined;
}

/** What goes in, or what is there already. @throws Refused where something else is in the ledger. */
async function begin({ file, reference }: Opened, size: number): Promise<Of> {
  const count = await countSubmissions(file);
  const held = await heldOf(file);
  if (held?.size === size) return held;
  if (count > 0) {
    const begun = held?.whole === false ? `the beginning of a demonstration of ${held.size}` : undefined;
    const other = begun ?? `a demonstration of ${held?.size ?? count}`;
    const what = (await readSetting(file, "demonstration")) === "1" ? other : "real submissions";
    throw new Refused(
      `the ledger holds ${what}; this one goes into an empty ledger only: name another by TERANG_DB_URL`,
    );
  }
  const until = formatDay(reference.zone.dayOf(Date.now()) - 1);
  const of = { size, until, whole: false };
  await writeSetting(file, SETTING, JSON.stringify(of));
  await writeSetting(file, "demonstration", "1");
  return of;
}

export async function demo(size: number): Promise<void> {
  const opened = await open();
  const { file, reference } = opened;
  try {
    const of = await begin(opened, size);
    if (of.whole) return console.log(`the demonstration of ${size} is there already`);
    const { until } = of;
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
    await writeSetting(file, SETTING, JSON.stringify({ ...of, whole: true }));
    console.log(`${done} synthetic submissions (demonstration data)`);
  } finally {
    file.close();
  }
}
