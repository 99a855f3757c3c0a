/** Brings a ledger's tables up to date, by the migrations in db/migrations. */
import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/libsql/migrator";
import { drizzle } from "drizzle-orm/libsql/sqlite3";
import type { LedgerFile } from "./connect.ts";

const FOLDER = fileURLToPath(new URL("./migrations", import.meta.url));

export async function migrateLedger({ writer }: LedgerFile): Promise<void> {
  await migrate(drizzle(writer), { migrationsFolder: FOLDER });
}
