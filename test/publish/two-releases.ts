/** Two releases of made-up facts, whole or as far as corrections are computed from them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDay } from "../../core/day.ts";
import { type Facts, publish } from "../../core/publication.ts";
import type { Reference } from "../../core/reference.ts";
import { createStatistics, STATISTICS_VERSION } from "../../core/statistics/tables.ts";
import type { Correction } from "../../publish/corrections/correction-file.ts";
import { correctionsOf } from "../../publish/corrections/corrections.ts";
import type { Manifest } from "../../publish/manifest.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { example, exampleSigner, temporaryFolder } from "../example-region.ts";
import { at, type Happened, madeUpFact } from "../made-up-facts.ts";

export const FIRST = at("2019-05-17T10:00");
export const SECOND = at("2019-06-20T10:00");

export const CLOSED: readonly Happened[] = [
  ["received", at("2019-01-07T08:00"), "dinas-jalan"],
  ["forwarded", at("2019-01-08T08:00"), "dinas-jalan"],
  ["resolved", at("2019-03-07T08:00")],
];
export const OPEN: readonly Happened[] = [
  ["received", at("2019-02-04T08:00"), "dinas-jalan"],
  ["forwarded", at("2019-02-05T08:00"), "dinas-jalan"],
];
export const FACTS: readonly Facts[] = [madeUpFact(1, CLOSED), madeUpFact(2, OPEN)];

const until = (facts: readonly Facts[], by: number): readonly Facts[] =>
  facts
    .toSorted((a, b) => a.submission.receivedAt - b.submission.receivedAt)
    .map((one) => ({ ...one, events: one.events.filter(({ happenedAt }) => happenedAt <= by) }))
    .filter(({ events }) => events.length > 0);

async function* stream(facts: readonly Facts[]): AsyncGenerator<Facts> {
  yield* facts;
}
export async function write(root: string, facts: readonly Facts[], now: number) {
  mkdirSync(root, { recursive: true });
  const { folder } = await writeRelease({
    root,
    reference: example,
    facts: stream(until(facts, now)),
    cutoff: now,
    now,
    demonstration: false,
    ledgerMark: "1",
    signer: exampleSigner,
  });
  return folder;
}
export const POLICIES = { statistics: STATISTICS_VERSION, tiers: "1" };
const ZEROES = "0".repeat(64);

/** What corrections are computed from, and no more of a release: its rows, its statistics, its region, its manifest. */
export function sketch(
  root: string,
  release: string,
  facts: readonly Facts[],
  by: number,
  reference: Reference,
  evaluationDays: readonly number[] = [],
) {
  const folder = join(root, release);
  mkdirSync(join(folder, "statistics"), { recursive: true });
  const cutoff = reference.zone.dayOf(by);
  const pass = createStatistics({
    cutoff,
    calendar: reference.calendar,
    rules: reference.tables.service_levels,
    evaluationDays,
  });
  const cases = until(facts, by)
    .map((one) => publish(one, reference, by))
    .filter((one) => one.kind === "row")
    .sort((a, b) => (a.row.tanggal_masuk < b.row.tanggal_masuk ? -1 : 1));
  for (const { row, events } of cases) pass.add(row, events);
  const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  writeFileSync(join(folder, "complaints.ndjson"), lines(cases.map(({ row }) => row)));
  writeFileSync(join(folder, "events.ndjson"), lines(cases.flatMap(({ events }) => events)));
  for (const table of pass.finish())
    writeFileSync(join(folder, "statistics", `${table.name}.json`), JSON.stringify(table));
  const manifest: Manifest = {
    release,
    region: "contoh",
    cutoff: formatDay(cutoff),
    created: new Date(by).toISOString(),
    demonstration: false,
    ledger: "1",
    rows: { complaints: cases.length, events: 0 },
    policies: POLICIES,
    previous: null,
    tree: { leaves: 0, root: ZEROES },
    files: [],
    public_key: "",
    signature: "",
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest, null, 1));
  writeFileSync(join(folder, "region.json"), JSON.stringify(reference.region));
  return { release, folder };
}

interface Later {
  readonly reference?: Reference;
  readonly policies?: Readonly<Record<string, string>>;
  /** What is done to the folder of the first before the second is made. */
  readonly tamper?: (folder: string) => void;
}
/** The corrections of a second release, after what a first one said. */
export async function corrected(before: readonly Facts[], after: readonly Facts[], later: Later = {}) {
  const root = temporaryFolder();
  const first = sketch(root, "2019-05-17T100000+0700", before, FIRST, example);
  later.tamper?.(first.folder);
  const second = sketch(root, "2019-06-20T100000+0700", after, SECOND, later.reference ?? example);
  const rows = await Array.fromAsync(
    correctionsOf({ ...second, before: first, policies: later.policies ?? POLICIES }),
  );
  return { first: first.folder, second: second.folder, rows };
}
export const line = ({ tabel, kelompok, periode, ukuran, lama, baru, aduan, sebab }: Correction) =>
  `${[tabel, kelompok, periode, ukuran].filter(Boolean).join(" ")}: ${lama} -> ${baru} (${aduan}, ${sebab})`;
export const told = (rows: readonly Correction[], ...tables: string[]) =>
  rows.filter(({ tabel }) => tables.includes(tabel)).map(line);
