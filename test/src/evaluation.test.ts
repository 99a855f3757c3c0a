/** The days of the Friday evaluation: which have a page, what stands on it and on that of a month, the years that have them all. */
import { expect, test } from "vitest";
import type { Figures, StatisticsTable } from "../../core/figures.ts";
import type { Region } from "../../core/reference.ts";
import { gatherWeeks } from "../../src/evaluation/weeks.ts";

const many = (value: number): Figures => ({ masuk: { n: value, value } });
const table = (name: string, rows: StatisticsTable["rows"]) =>
  [name, { name, dimensions: [], measures: ["masuk"], rows } satisfies StatisticsTable] as const;
const published = { date: "2015-12-30", source: "https://example.org/", figures: { masuk: 9 } };
const release = {
  region: { published_evaluations: [published] } as unknown as Region,
  tables: new Map([
    table("evaluasi", [
      { keys: { tanggal: "2015-11-27" }, figures: many(5) },
      { keys: { tanggal: "2015-12-18" }, figures: many(6) },
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
    table("pekan-skpd", [
      { keys: { tanggal: "2015-12-25", skpd: "a" }, figures: { merah_6: { n: 3, value: 3 } } },
      { keys: { tanggal: "2015-12-25", skpd: "b" }, figures: { biru: { n: 4, value: 1 } } },
      { keys: { tanggal: "2015-12-30", skpd: "a" }, figures: { merah_6: { n: 1, value: 1 } } },
    ]),
  ]),
};

const weeks = gatherWeeks(release);

test("recent days have a page, the newest first; those before stand on the page of their month", () => {
  expect(weeks.days).toEqual(["2016-01-01", "2015-12-30"]);
  expect(weeks.months).toEqual(["2015-12", "2015-11"]);
  expect(["2016-01-01", "2015-12-25"].map(weeks.placeOf)).toEqual([
    "/evaluasi/2016-01-01/",
    "/evaluasi/bulan/2015-12/#2015-12-25",
  ]);
  const none = gatherWeeks({ ...release, tables: new Map() });
  expect([none.days, none.months]).toEqual([[], []]);
});

test("a page: the whole, the agencies with the most first and the unknown last, its neighbours, what was published", () => {
  expect(weeks.of("2015-12-30")).toEqual({
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
  const newest = weeks.of("2016-01-01");
  expect([newest.newer, newest.older, newest.published]).toEqual([undefined, "2015-12-30", undefined]);
});

test("the page of a month has its other days, the oldest first, with the agencies that had something open or new", () => {
  expect(weeks.inMonth("2015-12")).toEqual([
    { day: "2015-12-18", figures: many(6), agencies: [] },
    {
      day: "2015-12-25",
      figures: many(7),
      agencies: [
        { keys: { tanggal: "2015-12-25", skpd: "b" }, figures: { biru: { n: 4, value: 1 } } },
        { keys: { tanggal: "2015-12-25", skpd: "a" }, figures: { merah_6: { n: 3, value: 3 } } },
      ],
    },
  ]);
});

test("all days by year, newest first", () => {
  expect([...weeks.years].map(([year, rows]) => [year, rows.map(({ keys }) => keys["tanggal"])])).toEqual([
    ["2016", ["2016-01-01"]],
    ["2015", ["2015-12-30", "2015-12-25", "2015-12-18", "2015-11-27"]],
  ]);
});
