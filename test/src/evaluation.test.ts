/** The days of the Friday evaluation: which have a page, what stands on it, and the years that have them all. */
import { expect, test } from "vitest";
import type { Figures, StatisticsTable } from "../../core/figures.ts";
import type { Region } from "../../core/reference.ts";
import { pagedDays, weekOf, yearsOf } from "../../src/evaluation/weeks.ts";

const many = (value: number): Figures => ({ masuk: { n: value, value } });
const table = (name: string, rows: StatisticsTable["rows"]) =>
  [name, { name, dimensions: [], measures: ["masuk"], rows } satisfies StatisticsTable] as const;
const published = { date: "2015-12-30", source: "https://example.org/", figures: { masuk: 9 } };
const release = {
  region: { published_evaluations: [published] } as unknown as Region,
  tables: new Map([
    table("evaluasi", [
      { keys: { tanggal: "2015-12-25" }, figures: many(7) },
      { keys: { tanggal: "2015-12-30" }, figures: many(8) },
      { keys: { tanggal: "2016-01-01" }, figures: many(10) },
    ]),
    table("evaluasi-skpd", [
      { keys: { tanggal: "2015-12-30", skpd: "" }, figures: many(5) },
      { keys: { tanggal: "2015-12-30", skpd: "a" }, figures: many(1) },
      { keys: { tanggal: "2015-12-30", skpd: "b" }, figures: many(2) },
      { keys: { tanggal: "2016-01-01", skpd: "a" }, figures: many(10) },
    ]),
  ]),
};

test("days that are told by agency have a page, the newest first; a day that is not has none", () => {
  expect(pagedDays(release)).toEqual(["2016-01-01", "2015-12-30"]);
  expect(pagedDays({ tables: new Map() })).toEqual([]);
});

test("a page: the whole, the agencies with the most first and the unknown last, its neighbours, what was published", () => {
  expect(weekOf(release, "2015-12-30")).toEqual({
    day: "2015-12-30",
    figures: many(8),
    agencies: [
      { keys: { tanggal: "2015-12-30", skpd: "b" }, figures: many(2) },
      { keys: { tanggal: "2015-12-30", skpd: "a" }, figures: many(1) },
      { keys: { tanggal: "2015-12-30", skpd: "" }, figures: many(5) },
    ],
    newer: "2016-01-01",
    older: undefined,
    published,
  });
  const newest = weekOf(release, "2016-01-01");
  expect([newest.newer, newest.older, newest.published]).toEqual([undefined, "2015-12-30", undefined]);
});

test("all days by year, newest first", () => {
  expect(
    [...yearsOf(release)].map(([year, rows]) => [year, rows.map(({ keys }) => keys["tanggal"])]),
  ).toEqual([
    ["2016", ["2016-01-01"]],
    ["2015", ["2015-12-30", "2015-12-25"]],
  ]);
});
