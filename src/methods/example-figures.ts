/** The figures of the worked example, by the same functions that publish those of a release. */
import { createCalendar } from "../../core/calendar.ts";
import { parseDay } from "../../core/day.ts";
import type { Figures, StatisticsTable } from "../../core/figures.ts";
import { createStatistics } from "../../core/statistics/tables.ts";
import { EXAMPLE_CASES, EXAMPLE_CUTOFF } from "./example-cases.ts";

/** Which group of which table shows a measure: the whole, else agency A, else the last day. */
const PLACES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["evaluasi", { tanggal: EXAMPLE_CUTOFF }],
  ["akhir-bulan", { bulan: EXAMPLE_CUTOFF.slice(0, 7) }],
  ["perubahan", {}],
  ["pegangan-skpd", { skpd: "A" }],
  ["skpd", { skpd: "A" }],
  ["total", {}],
];

/** All tables of the worked example, by name. */
export function exampleTables(): ReadonlyMap<string, StatisticsTable> {
  const pass = createStatistics({
    cutoff: parseDay(EXAMPLE_CUTOFF) as number,
    calendar: createCalendar([]),
    rules: [{ id: "contoh", stops_while: "" }],
    evaluationDays: [],
  });
  for (const { row, events } of EXAMPLE_CASES) pass.add(row, events);
  return new Map(pass.finish().map((table) => [table.name, table]));
}

/** Every measure once; of a measure that several tables have, that of the last place. */
export function exampleFigures(): Figures {
  const tables = exampleTables();
  const found = PLACES.map(([name, keys]) =>
    tables
      .get(name)
      ?.rows.find((row) => Object.entries(keys).every(([column, value]) => row.keys[column] === value)),
  );
  return Object.assign({}, ...found.map((row) => row?.figures ?? {}));
}
