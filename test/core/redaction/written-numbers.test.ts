/** Numbers that lead to somebody, in many more writings than the corpus has: taken out whole; and figures that stay. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIGURES, figureIn } from "../../../bench/made-up-figures.ts";
import { KINDS } from "../../../bench/made-up-numbers.ts";
import { redact } from "../../../core/redaction/redact.ts";
import { WAYS, type Written, written } from "./written-numbers.ts";

const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** Every letter and digit of the number is taken out. */
function isWhole({ before, number, after }: Written): boolean {
  const covered = new Uint8Array(before.length + number.length + after.length);
  for (const { start, end } of redact(before + number + after).findings) covered.fill(1, start, end);
  return [...number.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) => covered[before.length + index] === 1);
}

/** A share is held to a limit: the same texts each time. */
const SEED = 20_160_330;
/** The goal for numbers. */
const GOAL = 0.995;

test.each(WAYS)("written %s, a number of any kind is taken out whole: at least 99.5 in 100", (way) => {
  const texts = kinds.flatMap((kind) => fc.sample(written(way, kind), { numRuns: 100, seed: SEED }));
  const left = texts.filter((text) => !isWhole(text));
  const share = 1 - left.length / texts.length;
  expect(
    share,
    left
      .slice(0, 5)
      .map((text) => JSON.stringify(text))
      .join("\n"),
  ).toBeGreaterThanOrEqual(GOAL);
});

describe("figures stay, and wait for nobody: at least 99 in 100", () => {
  test.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])("%s", (name) => {
    const texts = fc.sample(figureIn(name), { numRuns: 500, seed: SEED });
    const touched = texts.filter((text) => {
      const { findings, doubtful } = redact(text);
      return findings.length > 0 || doubtful;
    });
    expect(touched.length / texts.length, touched.slice(0, 5).join("\n")).toBeLessThanOrEqual(0.01);
  });
});
