/**
 * `node bench/statistics.ts all|counts|rows [size]`: made-up published rows through all statistics of a release; through a
 * plain count of the same groups; or only made. Says what came of them.
 */
import { join } from "node:path";
import { PROJECT } from "../cli/settings.ts";
import { createReference } from "../core/reference.ts";
import { codeOf } from "../core/statistics/dimensions.ts";
import { createStatistics, TABLES } from "../core/statistics/tables.ts";
import { readReference } from "../db/reference-files.ts";
import { CUTOFF, publishedRows } from "./published-rows.ts";

const [, , what = "all", size = "1000000"] = process.argv;
const reference = createReference(readReference(join(PROJECT, "db/reference/bojonegoro")));
const pairs = publishedRows(Number(size), reference, CUTOFF);

let rows = 0;
let cells = 0;
if (what === "all") {
  const statistics = createStatistics({
    cutoff: CUTOFF,
    calendar: reference.calendar,
    rules: reference.tables.service_levels,
    evaluationDays: [],
  });
  for (const { row, events } of pairs) statistics.add(row, events);
  for (const table of statistics.finish()) {
    rows += table.rows.length;
    cells += table.rows.length * table.measures.length;
  }
} else {
  const counts = TABLES.map(() => new Map<string, number>());
  for (const { row } of pairs) {
    if (what === "rows") continue;
    for (const [at, { dimensions }] of TABLES.entries()) {
      const key = dimensions.map((dimension) => codeOf(row, dimension)).join("\u0000");
      const table = counts[at] as Map<string, number>;
      table.set(key, (table.get(key) ?? 0) + 1);
    }
  }
  for (const table of counts) rows += table.size;
  cells = rows;
}
console.log(`${rows} rows of tables, ${cells} figures`);
