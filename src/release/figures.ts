/** Looking up figures in the statistics tables of a release. */
import type { Figure, Figures, Measure } from "../../core/figures.ts";
import { isShown } from "../../core/figures.ts";
import type { ReleaseTables } from "./release.ts";

export type FigureRow = { readonly keys: Readonly<Record<string, string>>; readonly figures: Figures };

/** The rows of a table whose keys have the values given; a table that the release lacks has none. */
export function figureRows(
  release: Pick<ReleaseTables, "tables">,
  table: string,
  where: Readonly<Record<string, string>> = {},
): readonly FigureRow[] {
  const wanted = Object.entries(where);
  const rows = release.tables.get(table)?.rows ?? [];
  return wanted.length === 0
    ? rows
    : rows.filter((row) => wanted.every(([column, value]) => row.keys[column] === value));
}

/** The figures of one group; a group without rows has none, and every count of it is 0. */
export const figuresAt = (
  release: Pick<ReleaseTables, "tables">,
  table: string,
  where: Readonly<Record<string, string>> = {},
): Figures => figureRows(release, table, where)[0]?.figures ?? {};

/** A measure of a group: what is absent is a group without cases. */
export const figure = (figures: Figures, measure: Measure): Figure =>
  figures[measure] ?? { n: 0, unshown: "too_few" };

/** A count; counts are always shown, so an absent one is 0. */
export function countOf(figures: Figures, measure: Measure): number {
  const found = figures[measure];
  return found !== undefined && isShown(found) ? found.value : 0;
}
