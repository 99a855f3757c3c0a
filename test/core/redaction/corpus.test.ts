/** The goals of redaction, held on the open half of the corpus: what is found, and what is left alone. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type MarkedText, measurePart } from "../../../bench/redaction-figures.ts";

const figures = measurePart(
  readFileSync(new URL("corpus/open.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as MarkedText),
);
const recall = (kind: string): number => {
  const row = figures.kinds.find(([name]) => name === kind)?.[1];
  return row === undefined || row.spans === 0 ? 0 : row.whole / row.spans;
};

test("identifiers with digits: 99.5 % and more", () => {
  expect(figures.numbers.whole / figures.numbers.spans).toBeGreaterThanOrEqual(0.995);
});

test.each(["email", "plate", "handle", "url", "address"])("%s: 99 % and more", (kind) => {
  expect(recall(kind)).toBeGreaterThanOrEqual(0.99);
});

test("names: 95 % and more", () => {
  expect(recall("name")).toBeGreaterThanOrEqual(0.95);
});

test("at most 2 % of the texts without personal data are changed, as many wait for review", () => {
  expect(figures.changed / figures.clean).toBeLessThanOrEqual(0.02);
  expect(figures.doubtfulClean / figures.clean).toBeLessThanOrEqual(0.02);
});
