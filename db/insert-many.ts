/** Many rows by one statement: a multi-row INSERT made from a Drizzle table, run inside a transaction. */
import type { InValue, Transaction } from "@libsql/client";
import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** SQLite's default limit is 32,766 bound values a statement. */
const MOST_VALUES = 30_000;

export async function insertMany<T extends SQLiteTable>(
  transaction: Transaction,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries(getTableColumns(table)).filter(
    ([property]) => property in (rows[0] as Record<string, unknown>),
  );
  const names = columns.map(([, column]) => `"${column.name}"`).join(", ");
  const one = `(${columns.map(() => "?").join(", ")})`;
  const perStatement = Math.max(1, Math.floor(MOST_VALUES / columns.length));
  for (let start = 0; start < rows.length; start += perStatement) {
    const part = rows.slice(start, start + perStatement) as readonly Record<string, unknown>[];
    const args: InValue[] = [];
    for (const row of part) {
      for (const [property] of columns) args.push((row[property] ?? null) as InValue);
    }
    const places = Array.from({ length: part.length }, () => one).join(",");
    await transaction.execute({
      sql: `INSERT INTO "${getTableName(table)}" (${names}) VALUES ${places}`,
      args,
    });
  }
}
