/** What a chart reads out of its table. */
import { expect, test } from "vitest";
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
