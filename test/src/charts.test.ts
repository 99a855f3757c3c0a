/** What a chart reads out of its table. */
import { expect, test } from "vitest";
import { stepFor, trendBars } from "../../src/charts/bars.ts";
import { tableCsv } from "../../src/charts/download.ts";
import { trendFinding } from "../../src/charts/finding.ts";
import { labelled } from "../../src/charts/labels.ts";
import { wholeNumber } from "../../src/charts/table-data.ts";
import { addressOf } from "../../src/search/hit.ts";

test.each([
  ["0", 0],
  ["1.234", 1234],
  ["12,345,678", 12_345_678],
])("%s is %i in either language", (text, value) => {
  expect(wholeNumber(text)).toBe(value);
});

test("English results lead to English pages", () => {
  expect(addressOf("/aduan/BJN-0000001/", "en")).toBe("/en/aduan/BJN-0000001/");
  expect(addressOf("/aduan/BJN-0000001/", "id")).toBe("/aduan/BJN-0000001/");
});

const point = (period: string, done: number, waiting = 0) => ({
  period,
  received: done + waiting,
  done,
  working: 0,
  waiting,
  archived: 0,
});

test.each([
  [
    "the month with the most",
    [point("2026-01", 3), point("2026-02", 1200)],
    "Aduan paling banyak masuk pada Februari 2026: 1.200",
  ],
  [
    "no month stands out",
    [point("2026-01", 3), point("2026-02", 3)],
    "Aduan masuk per bulan, menurut keadaannya sekarang",
  ],
  ["one month", [point("2026-01", 3)], "Aduan masuk per bulan, menurut keadaannya sekarang"],
])("the title of a chart says what it shows: %s", (_, points, title) => {
  expect(trendFinding("id", "bulan", points)).toBe(title);
});

test.each([
  [1, 1],
  [4, 1],
  [5, 2],
  [17, 5],
  [41, 20],
  [4000, 1000],
])("an axis up to %i goes in steps of %i", (most, step) => {
  expect(stepFor(most)).toBe(step);
});

test.each([
  ["all that stand, where there is room", [3, 0, 5, 2], true, [0, 2, 3]],
  ["else the highest and the last that stands", [3, 5, 5, 2, 0], false, [1, 3]],
  ["which may be one", [3, 0, 5], false, [2]],
  ["none", [0, 0], false, []],
] as const)("counts over bars: %s", (_, heights, roomy, indexes) => {
  expect(labelled(heights, roomy)).toEqual(indexes);
});

test("bars stand on each other and are as high as their counts", () => {
  const { bars, lines, names } = trendBars([point("2026-01", 6, 2), point("2026-02", 4)]);
  expect(lines.map(({ count }) => count)).toEqual([0, 2, 4, 6, 8]);
  const [blue, red, next] = bars;
  expect([blue?.colour, red?.colour, next?.colour]).toEqual(["biru", "merah", "biru"]);
  expect(blue?.height).toBeCloseTo(3 * (red?.height ?? 0), 0);
  expect((red?.y ?? 0) + (red?.height ?? 0)).toBeCloseTo(blue?.y ?? 0, 0);
  expect((blue?.y ?? 0) + (blue?.height ?? 0)).toBeCloseTo(lines[0]?.y ?? 0, 0);
  expect(names.map(({ period }) => period)).toEqual(["2026-01", "2026-02"]);
});

test("a saved table has plain numbers, and quotes where they are needed", () => {
  expect(
    tableCsv([
      ["Bulan", "Masuk"],
      ["Jan 2026", "1.234"],
      ['a, "b"', "12,345,678"],
      ["2026", "3"],
    ]),
  ).toBe('Bulan,Masuk\r\nJan 2026,1234\r\n"a, ""b""",12345678\r\n2026,3\r\n');
});
