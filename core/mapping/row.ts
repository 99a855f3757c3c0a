/** A row of a foreign table made into intake JSON, or why it cannot be: what every reader of rows gives back. */
import type { Fault } from "../intake/schema.ts";

export type Row = Readonly<Record<string, string>>;
export type Mapped =
  | { readonly ok: true; readonly input: Record<string, unknown> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Cells found by any of a column's names; case, spaces and signs in a heading do not count. */
export function createCells(columns: Readonly<Record<string, readonly string[]>>) {
  const fold = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  const names = new Map(
    Object.entries(columns).flatMap(([column, others]) =>
      [column, ...others].map((name) => [fold(name), column] as const),
    ),
  );
  return {
    /** Which of its headings stands for which column; headings that are none of them are left out. */
    columnsOf: (headings: readonly string[]): ReadonlyMap<string, string> =>
      new Map(
        headings.flatMap((heading) => {
          const column = names.get(fold(heading));
          return column === undefined ? [] : [[column, heading] as const];
        }),
      ),
  };
}
