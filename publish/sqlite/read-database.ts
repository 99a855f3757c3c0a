/** Opens complaints.sqlite of a release as what it is: read-only and never changing (SQLite's immutable=1). */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { DATABASE_FILE } from "./schema.ts";

/** Undefined when the release has none. */
export function openDatabase(folder: string): DatabaseSync | undefined {
  const file = join(folder, DATABASE_FILE);
  if (!existsSync(file)) return undefined;
  const url = pathToFileURL(file);
  url.search = "?immutable=1";
  const database = new DatabaseSync(url, { readOnly: true, enableForeignKeyConstraints: false });
  database.exec("PRAGMA cache_size = -32768");
  return database;
}
