/** Which years a search goes through, how they are said, and how results of several are put in order. */
import { expect, test } from "vitest";
import {
  firstYears,
  markOf,
  newestFirst,
  runsOf,
  type SearchedYear,
  yearsOf,
} from "../../src/search/years.ts";

const YEARS: readonly SearchedYear[] = [
  ["2026", 900],
  ["2025", 8_000],
  ["2024", 3_000],
  ["2023", 10],
  ["2021", 20_000],
].map(([year, count]) => ({ year: String(year), folder: `${year}-0`, count: Number(count) }));

const named = (years: readonly SearchedYear[]) => years.map(({ year }) => year).join(" ");

test("unasked: as many of the newest as are light, but always the newest", () => {
  expect(named(firstYears(YEARS))).toBe("2026 2025");
  expect(named(firstYears(YEARS.slice(1)))).toBe("2025 2024");
  expect(named(firstYears(YEARS.slice(3)))).toBe("2023");
  expect(named(firstYears(YEARS.slice(4)))).toBe("2021");
  const many = Array.from({ length: 13 }, (_, at) => ({ year: String(2026 - at), folder: "", count: 50 }));
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
    "12a1",
    "1200",
    "02a0",
    "01z9",
  ]);
});
