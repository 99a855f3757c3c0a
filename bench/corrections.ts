/**
 * `node bench/corrections.ts make <folder> [rows] [every]`: what corrections are computed from, of two releases of made-up
 * rows; of every so many one was withdrawn, got its district late, has a late event, or just went on.
 * `node bench/corrections.ts run <folder>`: computes them and says how many, and the processor time and memory it took.
 */
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { PROJECT } from "../cli/settings.ts";
import { formatDay } from "../core/day.ts";
import { createReference } from "../core/reference.ts";
import { evaluationDays } from "../core/statistics/evaluation.ts";
import { createStatistics, STATISTICS_VERSION } from "../core/statistics/tables.ts";
import { readReference } from "../db/reference-files.ts";
import { correctionsOf } from "../publish/corrections/corrections.ts";
import type { Manifest } from "../publish/manifest.ts";
import { CUTOFF, type PublishedPair, publishedRows } from "./published-rows.ts";

const [, , what = "run", folder = ".", size = "100000", every = "100"] = process.argv;
const policies = { statistics: STATISTICS_VERSION, tiers: "1" };
const RELEASES = ["2026-01-31T100000+0700", "2026-02-07T100000+0700"] as const;

/** Undefined: it was withdrawn. */
function changed({ row, events }: PublishedPair, number: number): PublishedPair | undefined {
  if (number % Number(every) !== 0) return { row, events };
  const kind = Math.floor(number / Number(every)) % 20;
  if (kind === 0) return undefined;
  if (kind === 1) return { row: { ...row, kecamatan: null, dapil: null }, events };
  // The answer comes two days later than was known.
  const day = (date: string) => formatDay(Date.parse(date) / 86_400_000 + 2);
  if (kind < 5)
    return {
      row,
      events: events.map((one) => (one.urutan > 3 ? { ...one, tanggal: day(one.tanggal) } : one)),
    };
  const last = { ...events.at(-1), urutan: events.length + 1, peristiwa: "disanggah", tanggal: "2026-02-03" };
  return {
    row: { ...row, status: "disanggah" },
    events: [...events, last as PublishedPair["events"][number]],
  };
}

async function make(): Promise<void> {
  const reference = createReference(readReference(join(PROJECT, "db/reference/bojonegoro")));
  for (const [at, release] of RELEASES.entries()) {
    const place = join(folder, release);
    mkdirSync(join(place, "statistics"), { recursive: true });
    const pass = createStatistics({
      cutoff: CUTOFF,
      calendar: reference.calendar,
      rules: reference.tables.service_levels,
      evaluationDays: evaluationDays(reference.region),
    });
    const rows = createWriteStream(join(place, "complaints.ndjson"));
    const happened = createWriteStream(join(place, "events.ndjson"));
    let number = 0;
    for (const pair of publishedRows(Number(size), reference, CUTOFF)) {
      const one = at === 0 ? pair : changed(pair, number);
      number += 1;
      if (one === undefined) continue;
      pass.add(one.row, one.events);
      rows.write(`${JSON.stringify(one.row)}\n`);
      happened.write(one.events.map((event) => `${JSON.stringify(event)}\n`).join(""));
      if (number % 5_000 === 0) await new Promise(setImmediate);
    }
    rows.end();
    happened.end();
    await Promise.all([finished(rows), finished(happened)]);
    for (const table of pass.finish())
      writeFileSync(join(place, "statistics", `${table.name}.json`), JSON.stringify(table));
    const manifest: Manifest = {
      release,
      region: reference.region.code,
      cutoff: formatDay(CUTOFF),
      created: new Date(0).toISOString(),
      demonstration: true,
      ledger: "1",
      rows: { complaints: number, events: 0 },
      policies,
      previous: null,
      tree: { leaves: 0, root: "0".repeat(64) },
      files: [],
      public_key: "",
      signature: "",
    };
    writeFileSync(join(place, "manifest.json"), JSON.stringify(manifest));
    writeFileSync(join(place, "region.json"), JSON.stringify(reference.region));
  }
}

async function run(): Promise<void> {
  const [first, second] = RELEASES;
  const before = { release: first, folder: join(folder, first) };
  const tables = new Map<string, number>();
  let count = 0;
  for await (const { tabel } of correctionsOf({
    release: second,
    folder: join(folder, second),
    before,
    policies,
  })) {
    count += 1;
    tables.set(tabel, (tables.get(tabel) ?? 0) + 1);
  }
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1);
  console.log(
    `${count} figures, ${seconds} s of the processor, ${Math.round(maxRSS / 1_024)} MB at the most`,
  );
  console.log([...tables].map(([name, many]) => `${name} ${many}`).join(", "));
}

await (what === "make" ? make() : run());
