/** Many rows by one statement that is the same for any number of them: the rows travel as one JSON value. */
import type { InStatement, Transaction } from "@libsql/client";
import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { wellFormed } from "../core/well-formed.ts";

/** How rows of a table travel. */
export interface Sheet<T extends SQLiteTable> {
  /** A row made ready to travel. */
  readonly row: (values: InferInsertModel<T>) => string;
  /** One statement, or none for no rows. */
  readonly insertion: (rows: readonly string[], more?: Insertion) => readonly InStatement[];
  /** A column's value in the statement, by the name of its property. */
  readonly at: (property: string) => string;
}
export interface Insertion {
  /** What follows the rows: a condition on `at(…)`, an upsert clause. */
  readonly rest: string;
  /** Of the places in it. */
  readonly args?: readonly string[];
}

/** How JSON writes half a character, and NUL; seldom else. */
const MAY_BE_BROKEN = /\\u(?:d[89a-f]|0000)/;

/**
 * `properties`: the columns that are written. A multi-row VALUES list would be compiled anew for each size of group,
 * and its thousands of places held until the garbage collector finds them; see
 * docs/decisions/0003-bulk-inserts-by-json.md. MATERIALIZED, or SQLite writes a row's JSON out anew for each of its
 * columns. Buffers travel as hex. Text is made whole: JSON can hold half a character, which SQLite would store, and
 * libSQL would end the process on reading it.
 */
export function sheetOf<T extends SQLiteTable>(table: T, properties: readonly string[]): Sheet<T> {
  const all = getTableColumns(table);
  const columns = properties.map((property) => {
    const column = all[property];
    if (column === undefined) throw new RangeError(`${getTableName(table)} has no ${property}`);
    return column;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns
    .map(({ columnType }, place) =>
      columnType === "SQLiteBlobBuffer" ? `unhex(value ->> ${place})` : `value ->> ${place}`,
    )
    .join(", ");
  const sql = `WITH given AS MATERIALIZED (SELECT value FROM json_each(?))
    INSERT INTO "${getTableName(table)}" (${names}) SELECT ${values} FROM given`;
  return {
    row: (given) => {
      const cells = properties.map((property) => {
        const value = (given as Record<string, unknown>)[property] ?? null;
        return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
      });
      const row = JSON.stringify(cells);
      return MAY_BE_BROKEN.test(row)
        ? JSON.stringify(cells.map((cell) => (typeof cell === "string" ? wellFormed(cell) : cell)))
        : row;
    },
    insertion: (rows, { rest, args = [] } = { rest: "" }) =>
      rows.length === 0 ? [] : [{ sql: `${sql} ${rest}`, args: [`[${rows.join(",")}]`, ...args] }],
    at: (property) => `value ->> ${properties.indexOf(property)}`,
  };
}

/** One statement, or none for no rows. The columns are those that the first row has. */
export function insertion<T extends SQLiteTable>(
  table: T,
  rows: readonly InferInsertModel<T>[],
): readonly InStatement[] {
  const [first] = rows;
  if (first === undefined) return [];
  const sheet = sheetOf(
    table,
    Object.keys(getTableColumns(table)).filter((property) => property in first),
  );
  return sheet.insertion(rows.map(sheet.row));
}

/** Many rows into one table of a transaction. */
export async function insertMany<T extends SQLiteTable>(
  transaction: Transaction,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  await transaction.batch([...insertion(table, rows)]);
}
