/** The measures of a page in groups: each of a group's and custody's measures once, none twice. */
import { expect, test } from "vitest";
import { GROUP_MEASURES } from "../../core/figures.ts";
import { MEASURE_GROUPS } from "../../src/entities/measure-groups.ts";

test("each measure of a group of complaints answers one question; blue is what done is", () => {
  const all: readonly string[] = Object.values(MEASURE_GROUPS).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(Object.keys(GROUP_MEASURES).filter((measure) => !all.includes(measure))).toEqual(["biru"]);
});
