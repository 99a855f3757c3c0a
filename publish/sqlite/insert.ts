/** Rows into a table of SQLite, many by one statement: a statement of its own costs a row more than the row does. */
import type { DatabaseSync } from "node:sqlite";
import type { Cell } from "../cells.ts";

/** Values of a statement, about. */
const TOGETHER = 2_000;

export interface Insert {
  /** Cells, in the order of the columns, row after row. */
  cell(value: Cell): void;
  /** All from a place on. */
  cells(values: readonly Cell[], from: number): void;
  /** What still waits is written. */
  flush(): void;
}

export function createInsert(database: DatabaseSync, table: string, width: number): Insert {
  const places = `(${Array.from({ length: width }, () => "?").join(", ")})`;
  // What fails throws the whole file away. Without FAIL the pages that a statement changes are kept beside it, to undo it.
  const prepare = (count: number) =>
    database.prepare(
      `INSERT OR FAIL INTO "${table}" VALUES ${Array.from({ length: count }, () => places).join(", ")}`,
    );
  const rows = Math.max(1, Math.floor(TOGETHER / width));
  const many = prepare(rows);
  const waiting = new Array<Cell>(rows * width).fill(null);
  let count = 0;
  const cell = (value: Cell) => {
    waiting[count] = value;
    count += 1;
    if (count < waiting.length) return;
    many.run(...waiting);
    count = 0;
  };
  return {
    cell,
    cells(values, from) {
      for (let at = from; at < values.length; at += 1) cell(values[at] as Cell);
    },
    flush() {
      if (count > 0) prepare(count / width).run(...waiting.slice(0, count));
      count = 0;
    },
  };
}
