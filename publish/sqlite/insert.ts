/** Rows into a table of SQLite, many by one statement: a statement of its own costs a row more than the row does. */
import type { DatabaseSync } from "node:sqlite";
import type { Cell } from "../cells.ts";

/** Rows of a statement. */
const TOGETHER = 50;

export interface Insert {
  /** The cells of one row, in the order of the columns. */
  add(cells: readonly Cell[]): void;
  /** What still waits is written. */
  flush(): void;
}

export function createInsert(database: DatabaseSync, table: string, width: number): Insert {
  const places = `(${Array.from({ length: width }, () => "?").join(", ")})`;
  const prepare = (rows: number) =>
    database.prepare(
      `INSERT INTO "${table}" VALUES ${Array.from({ length: rows }, () => places).join(", ")}`,
    );
  const many = prepare(TOGETHER);
  let waiting: Cell[] = [];
  return {
    add(cells) {
      for (const cell of cells) waiting.push(cell);
      if (waiting.length < TOGETHER * width) return;
      many.run(...waiting);
      waiting = [];
    },
    flush() {
      if (waiting.length > 0) prepare(waiting.length / width).run(...waiting);
      waiting = [];
    },
  };
}
