/** Many rows by one statement that is the same for any number of them: the rows travel as one JSON value. */
import type { InStatement, Transaction } from "@libsql/client";
import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/**
 * A multi-row VALUES list would be compiled anew for each size of group, and its thousands of places held until the
 * garbage collector finds them; see docs/decisions/0003-bulk-inserts-by-json.md. Buffers travel as hex.
 * One statement, or none for no rows.
 */
export function insertion<T extends SQLiteTable>(
  table: T,
  rows: readonly InferInsertModel<T>[],
): readonly InStatement[] {
  if (rows.length === 0) return [];
  const columns = Object.entries(getTableColumns(table)).filter(
    ([property]) => property in (rows[0] as Record<string, unknown>),
  );
  const names = columns.map(([, column]) => `"${column.name}"`).join(", ");
  const values = columns.map(([, column], index) =>
    column.columnType === "SQLiteBlobBuffer" ? `unhex(value ->> ${index})` : `value ->> ${index}`,
  );
  const json = JSON.stringify(
    rows.map((row) =>
      columns.map(([property]) => {
        const value = (row as Record<string, unknown>)[property] ?? null;
        return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
      }),
    ),
  );
  return [
    {
      sql: `INSERT INTO "${getTableName(table)}" (${names}) SELECT ${values.join(", ")} FROM json_each(?)`,
      args: [json],
    },
  ];
}

/** Many rows into one table of a transaction. */
export async function insertMany<T extends SQLiteTable>(
  transaction: Transaction,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  await transaction.batch([...insertion(table, rows)]);
}
