/** Which years a search goes through, how they are said, and how results of several are put in order. */
import { rm } from "node:fs/promises";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { searchYears } from "../../src/build/search-records.ts";
import { readRelease } from "../../src/release/read.ts";
import {
  firstYears,
  MOST_A_PART,
  markOf,
  newestFirst,
  runsOf,
  type SearchedYear,
  sinceOf,
  spanOf,
  spansOf,
  yearsOf,
} from "../../src/search/years.ts";
import { writeSmallRelease } from "./small-release.ts";

const YEARS: readonly SearchedYear[] = [
  ["2026", 900],
  ["2025", 8_000],
  ["2024", 3_000],
  ["2023", 10],
  ["2021", 20_000],
].map(([year, count]) => ({
  year: String(year),
  from: `${year}-01-02`,
  to: `${year}-12-30`,
  folder: `${year}-0`,
  count: Number(count),
}));

const named = (years: readonly SearchedYear[]) => years.map(({ year }) => year).join(" ");

test("unasked: as many of the newest as are light, but always the newest", () => {
  expect(named(firstYears(YEARS))).toBe("2026 2025");
  expect(named(firstYears(YEARS.slice(1)))).toBe("2025 2024");
  expect(named(firstYears(YEARS.slice(3)))).toBe("2023");
  expect(named(firstYears(YEARS.slice(4)))).toBe("2021");
  const many = Array.from(
    { length: 13 },
    (_, at) => ({ ...YEARS[0], year: String(2026 - at), count: 50 }) as SearchedYear,
  );
  expect(named(firstYears(many))).toBe("2026 2025 2024 2023 2022 2021");
  expect(firstYears([])).toEqual([]);
});

test.each([
  ["", "", "2026 2025"],
  ["", "2023", "2026 2025 2024 2023"],
  ["", "2026", "2026 2025"],
  ["", "2000", "2026 2025 2024 2023 2021"],
  ["2021", "", "2021"],
  ["2021", "2023", "2021"],
  ["1999", "", ""],
])("year %j, since %j: %s", (only, since, expected) => {
  expect(named(yearsOf(YEARS, only, since))).toBe(expected);
});

test.each([
  [["2026"], ["2026"]],
  [
    ["2026", "2025"],
    ["2025", "2026"],
  ],
  [["2026", "2025", "2024"], ["2024\u20132026"]],
  [
    ["2026", "2025", "2021", "2019", "2018", "2017"],
    ["2017\u20132019", "2021", "2025", "2026"],
  ],
  [[], []],
])("%j is said %j", (years, expected) => {
  expect(runsOf(years)).toEqual(expected);
});

test("the newest complaint of the newest year comes first; entities have no day", () => {
  const ids = [`${markOf(0)}a0`, `${markOf(1)}z9`, `${markOf(12)}00`, `${markOf(12)}a1`, `${markOf(2)}a0`];
  expect(newestFirst(ids.map((id) => ({ id }))).map(({ id }) => id)).toEqual([
    `${markOf(12)}a1`,
    `${markOf(12)}00`,
    `${markOf(2)}a0`,
    `${markOf(1)}z9`,
  ]);
});

const part = (from: string, to: string, count: number): SearchedYear => ({
  year: from.slice(0, 4),
  from,
  to,
  folder: from,
  count,
});
/** 2026 in three parts, the newest first; two of its complaints of one day are in different parts. */
const PARTS = [
  part("2026-09-01", "2026-11-28", 900),
  part("2026-03-14", "2026-09-01", MOST_A_PART),
  part("2026-01-01", "2026-03-14", MOST_A_PART),
  part("2025-01-01", "2025-12-31", 400),
];

test("parts of a year are searched and said as what they are, whole years as years", () => {
  const day = (date: string) => date.slice(5);
  const said = (...at: readonly number[]) =>
    spansOf(
      PARTS,
      at.map((one) => PARTS[one] as SearchedYear),
      day,
    );
  expect(said(0)).toEqual(["09-01\u201311-28"]);
  expect(said(0, 1)).toEqual(["03-14\u201311-28"]);
  expect(said(0, 1, 2)).toEqual(["2026"]);
  expect(said(0, 1, 2, 3)).toEqual(["2025", "2026"]);
  expect(PARTS.map((one) => [spanOf(PARTS, one, day), sinceOf(PARTS, one)])).toEqual([
    ["09-01\u201311-28", "2026-09-01"],
    ["03-14\u201309-01", "2026-03-14"],
    ["01-01\u201303-14", "2026-01-01"],
    ["2025", "2025"],
  ]);
  const counts = (only: string, since: string) =>
    yearsOf(PARTS, only, since).map(({ from }) => from.slice(2, 7));
  expect(counts("", "")).toEqual(["26-09", "26-03"]);
  expect(counts("", "2026-01-01")).toEqual(["26-09", "26-03", "26-01"]);
  expect(counts("", "2025")).toHaveLength(4);
  expect(counts("2026", "")).toHaveLength(3);
});

test("however complaints are spread over the years, a first search goes through few of them", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 }), (sizes) => {
      const years = sizes.flatMap((size, at): SearchedYear[] =>
        Array.from({ length: Math.ceil(size / MOST_A_PART) }, (_, place) =>
          part(`${1990 + at}-${place}`, "", Math.min(MOST_A_PART, size - place * MOST_A_PART)),
        ),
      );
      const first = firstYears(years.toReversed());
      expect(first.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(13_500);
      expect(first.length).toBeLessThanOrEqual(6);
    }),
  );
});

test("a year with more complaints than an index may have is cut from its beginning", async () => {
  const folder = await writeSmallRelease();
  onTestFinished(() => rm(folder, { recursive: true }));
  const release = await readRelease(folder);
  const [row] = release.rows;
  if (row === undefined) throw new Error("a release without complaints");
  const days = ["2026-03-01", "2026-01-01", "2026-01-02", "2025-05-05", "2026-01-02", "2026-02-02"];
  const rows = days.map((tanggal_masuk, at) => ({ ...row, id_aduan: `BJN-${at}`, tanggal_masuk }));
  const told = searchYears({ ...release, rows }, 2).map(({ year, from, to, records }) => [
    year,
    from,
    to,
    records.map(({ url }) => url).join(" "),
  ]);
  expect(told).toEqual([
    ["2025", "2025-05-05", "2025-05-05", "/aduan/BJN-3/"],
    ["2026", "2026-01-01", "2026-01-02", "/aduan/BJN-1/ /aduan/BJN-2/"],
    ["2026", "2026-01-02", "2026-02-02", "/aduan/BJN-4/ /aduan/BJN-5/"],
    ["2026", "2026-03-01", "2026-03-01", "/aduan/BJN-0/"],
  ]);
});
