/** Computes all figures of a release again from its complaints.csv and events.csv, streamed side by side, and compares them. */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";
import { parse as parseAll } from "csv-parse/sync";
import type { StatisticsTable } from "../core/figures.ts";
import type { Region } from "../core/reference.ts";
import { type Cells, differences, type Grounds, passOf } from "../core/statistics/recompute.ts";
import { type Case, readCases as readAll } from "../core/statistics/records.ts";
import { STATISTICS_VERSION } from "../core/statistics/tables.ts";
import type { Manifest } from "./manifest.ts";
import { readManifest } from "./read-release.ts";

const lines = (folder: string, name: string): readonly Cells[] =>
  parseAll(readFileSync(join(folder, name), "utf8"), { columns: true, bom: true });
const LINES = 500;

async function* linesOf(folder: string, name: string): AsyncGenerator<readonly (readonly string[])[]> {
  const parser = createReadStream(join(folder, name)).pipe(parse({ bom: true }));
  let lines: string[][] = [];
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (lines.push(cells) < LINES) continue;
    yield lines;
    lines = [];
  }
  yield lines;
}

/** What the figures of a release rest on besides its rows. */
export const groundsOf = (folder: string): Grounds => ({
  cutoff: readManifest(folder).cutoff,
  holidays: lines(folder, "holidays.csv"),
  levels: lines(folder, "service_levels.csv"),
  region: JSON.parse(readFileSync(join(folder, "region.json"), "utf8")) as Region,
});

/** The rows of a release in the order of its files, each with its events. */
export async function* readCases(folder: string): AsyncGenerator<Case> {
  for await (const cases of readAll(linesOf(folder, "complaints.csv"), linesOf(folder, "events.csv")))
    yield* cases;
}

/** Not by other definitions than these: nothing can be said of such figures. */
export const canRecompute = ({ policies }: Pick<Manifest, "policies">): boolean =>
  policies["statistics"] === STATISTICS_VERSION;

/** Figures that differ, in words; undefined where the release was computed by other definitions than these. */
export async function recomputeRelease(folder: string): Promise<readonly string[] | undefined> {
  if (!canRecompute(readManifest(folder))) return undefined;
  const pass = passOf(groundsOf(folder));
  for await (const { row, events } of readCases(folder)) pass.add(row, events);
  const faults: string[] = [];
  for (const computed of pass.finish()) {
    const path = join(folder, "statistics", `${computed.name}.json`);
    if (!existsSync(path)) {
      faults.push(`statistics/${computed.name}.json: missing`);
      continue;
    }
    const published = JSON.parse(readFileSync(path, "utf8")) as StatisticsTable;
    for (const { keys, measure, published: theirs, computed: ours } of differences(published, computed)) {
      const place = [...Object.values(keys), measure].join(" ");
      faults.push(`statistics/${computed.name}.json, ${place}: ${theirs} published, ${ours} by its rows`);
    }
  }
  return faults;
}
