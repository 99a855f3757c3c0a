/** Numbers that lead to somebody, in many more writings than the corpus has: taken out whole; and figures that stay. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";
import { FIGURES, figureIn } from "./figures.ts";
import { KINDS } from "./number-kinds.ts";
import { WAYS, type Written, written } from "./written-numbers.ts";

const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** Every letter and digit of the number is taken out. */
function isWhole({ before, number, after }: Written): boolean {
  const covered = new Uint8Array(before.length + number.length + after.length);
  for (const { start, end } of redact(before + number + after).findings) covered.fill(1, start, end);
  return [...number.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) => covered[before.length + index] === 1);
}

/** The goal for numbers. */
const GOAL = 0.995;

test.each(WAYS)("written %s, a number of any kind is taken out whole: 99.5 %% and more", (way) => {
  const texts = kinds.flatMap((kind) => fc.sample(written(way, kind), 60));
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

describe("figures stay, and wait for nobody: 99 % and more", () => {
  test.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])("%s", (name) => {
    const texts = fc.sample(figureIn(name), 500);
    const touched = texts.filter((text) => {
      const { findings, doubtful } = redact(text);
      return findings.length > 0 || doubtful;
    });
    expect(touched.length / texts.length, touched.slice(0, 5).join("\n")).toBeLessThanOrEqual(0.01);
  });
});
