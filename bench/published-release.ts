/** A release of made-up rows, straight into the database and the statistics: `node bench/published-release.ts <folder> <rows>`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cli/settings.ts";
import { formatDay } from "../core/day.ts";
import { createReference, type Reference } from "../core/reference.ts";
import { evaluationDays } from "../core/statistics/evaluation.ts";
import { createStatistics } from "../core/statistics/tables.ts";
import { readReference } from "../db/reference-files.ts";
import { eventCells, rowCells } from "../publish/cells.ts";
import { createContents } from "../publish/contents.ts";
import { DEMONSTRATION_COLUMN } from "../publish/datasets.ts";
import { createCsvSink } from "../publish/formats/csv.ts";
import { createNdjsonSink } from "../publish/formats/ndjson.ts";
import { createDatabase } from "../publish/sqlite/database.ts";
import { rowLeaf } from "../publish/trust/leaves.ts";
import { writeReference, writeStatistics } from "../publish/write-tables.ts";
import { CUTOFF, type PublishedPair, publishedRows } from "./published-rows.ts";

/** Made-up: 31 January 2026, 10:00 WIB. */
export const RELEASE = "2026-01-31T100000+0700";

export interface PublishedOrder {
  readonly reference: Reference;
  readonly release: string;
  /** Day number. */
  readonly cutoff: number;
  readonly demonstration: boolean;
}

/** Writes a release with nothing but what the API reads. @returns how long the database took, s. */
export async function writePublished(
  root: string,
  pairs: Iterable<PublishedPair>,
  { reference, release, cutoff, demonstration }: PublishedOrder,
): Promise<number> {
  const folder = join(root, release);
  mkdirSync(folder, { recursive: true });
  const of = { region: reference.region.code, cutoff: formatDay(cutoff), demonstration };
  const database = createDatabase(folder, { ...of, time_zone: reference.zone.name });
  const contents = createContents(folder, demonstration, database);
  const statistics = createStatistics({
    cutoff,
    calendar: reference.calendar,
    rules: reference.tables.service_levels,
    evaluationDays: evaluationDays(reference.region),
  });
  const rows = { complaints: 0, events: 0 };
  const sink = { folder, reference, region: reference.region, demonstration };
  const sinks = [await createCsvSink(sink), await createNdjsonSink(sink)];
  const mark = demonstration ? { [DEMONSTRATION_COLUMN.name]: "ya" } : {};
  const line = (record: object) => JSON.stringify({ ...record, ...mark });
  let spent = 0;
  for (const { row, events } of pairs) {
    const cells = rowCells(row);
    const happened = events.map(eventCells);
    const lines = { row: line(row), leaf: rowLeaf(line(row), events.map(line)) };
    for (const one of sinks) await one.add(cells, happened, lines);
    statistics.add(row, events);
    const start = performance.now();
    database.rows.add(cells, happened, lines);
    spent += performance.now() - start;
    rows.complaints += 1;
    rows.events += events.length;
  }
  for (const one of sinks) contents.enterRows(await one.close());
  await writeStatistics(contents, statistics.stream(), { release, demonstration });
  await writeReference(contents, reference);
  const start = performance.now();
  contents.files.push(await database.close());
  spent += performance.now() - start;
  await contents.json("region.json", { ...reference.region, demonstration });
  await contents.json("manifest.json", {
    ...of,
    release,
    created: "2026-01-31T10:00:00+07:00",
    ledger: "",
    rows,
    policies: {},
    previous: null,
    // Signed by nobody: what reads it here asks for the rows.
    tree: { leaves: 0, root: "0".repeat(64) },
    public_key: "",
    signature: "",
    files: contents.files,
  });
  return spent / 1_000;
}

/** Made-up rows of Bojonegoro's agencies and topics. */
export const madeUp = (root: string, size: number): Promise<number> => {
  const reference = createReference(readReference(join(PROJECT, "db/reference/bojonegoro")));
  return writePublished(root, publishedRows(size, reference, CUTOFF), {
    reference,
    release: RELEASE,
    cutoff: CUTOFF,
    demonstration: true,
  });
};

if (process.argv[1] === import.meta.filename) {
  const [, , root = "var/bench/releases", size = "100000"] = process.argv;
  const seconds = await madeUp(root, Number(size));
  console.log(`${RELEASE}: complaints.sqlite of ${size} rows in ${seconds.toFixed(1)} s`);
}
