/** What a benchmark measured, line by line: shown at once, and kept as a table in a file of bench/. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cli/settings.ts";

/** Of some turns the one in the middle. */
export const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[all.length >> 1] as number;

/** What was measured, ours, what stands beside it, the ratio, memory or requests. */
export type Line = readonly [what: string, ours: string, beside?: string, ratio?: string, memory?: string];

/** `headings`: of the five columns. */
export function createResults(headings: readonly string[]) {
  const rows: string[] = [];
  return {
    note(...[what, ours, beside = "-", ratio = "-", memory = "-"]: Line): void {
      const row = [what, ours, beside, ratio, memory].join(" | ");
      rows.push(`| ${row} |`);
      console.log(row);
    },
    write(file: string, ...about: readonly string[]): void {
      const table = [`| ${headings.join(" | ")} |`, "|---|---|---|---|---|", ...rows];
      writeFileSync(join(PROJECT, file), [...about, "", ...table, ""].join("\n"));
    },
  };
}
