/** A release as the API reads it: its database, read-only, and the reference tables that give its codes meaning. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { createLookup, type Lookup, type Region } from "../../core/reference.ts";
import type { Manifest } from "../../publish/manifest.ts";
import { listReleases, readManifest } from "../../publish/read-release.ts";
import { openDatabase } from "../../publish/sqlite/read-database.ts";

/** A row of a reference table as the release has it. */
export interface CodeRow {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly cells: Readonly<Record<string, string | number | null>>;
}
export type CodeTable = "skpd" | "topics" | "kecamatan" | "dapil" | "channels";

export interface OpenRelease {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly cutoff: string;
  readonly timeZone: string;
  readonly demonstration: boolean;
  readonly region: Region;
  readonly codes: Readonly<Record<CodeTable, Lookup<CodeRow>>>;
  /** Tables of its database: one that was made by an earlier version may have fewer. */
  readonly tables: ReadonlySet<string>;
  /** Where the release is. */
  readonly folder: string;
  /** What its manifest has of a file; undefined where it has not that file. */
  file(path: string): Manifest["files"][number] | undefined;
  /** Rows as objects; a statement is prepared once. */
  all(sql: string, ...values: SQLInputValue[]): readonly Readonly<Record<string, unknown>>[];
  /** Rows as arrays, one at a time: for what is too much to hold. */
  iterate(sql: string, ...values: SQLInputValue[]): IterableIterator<readonly unknown[]>;
}

const MOST_STATEMENTS = 500;

function codesOf(database: DatabaseSync, table: CodeTable): Lookup<CodeRow> {
  const rows = database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, string | number | null>[];
  return createLookup(
    rows.map((cells) => {
      const text = (column: string) => String(cells[column] ?? "");
      return {
        code: text("code"),
        name: text("name"),
        aliases: text("aliases")
          .split("|")
          .filter((alias) => alias !== ""),
        parent: text("parent") || null,
        cells,
      };
    }),
  );
}

function openRelease(root: string, id: string): OpenRelease | undefined {
  const folder = join(root, id);
  const database = openDatabase(folder);
  if (database === undefined) return undefined;
  const about = Object.fromEntries(
    database
      .prepare("SELECT key, value FROM about")
      .all()
      .map(({ key, value }) => [key, String(value)]),
  );
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const statements = new Map<string, StatementSync>();
  const files = new Map(readManifest(folder).files.map((file) => [file.path, file]));
  return {
    id,
    tables: new Set(tables.map(({ name }) => String(name))),
    folder,
    file: (path) => files.get(path),
    cutoff: about["cutoff"] ?? "",
    timeZone: about["time_zone"] ?? "",
    demonstration: about["demonstration"] === "true",
    region: JSON.parse(readFileSync(join(folder, "region.json"), "utf8")) as Region,
    codes: {
      skpd: codesOf(database, "skpd"),
      topics: codesOf(database, "topics"),
      kecamatan: codesOf(database, "kecamatan"),
      dapil: codesOf(database, "dapil"),
      channels: codesOf(database, "channels"),
    },
    all(sql, ...values) {
      let statement = statements.get(sql);
      if (statement === undefined) {
        if (statements.size >= MOST_STATEMENTS) statements.clear();
        statement = database.prepare(sql);
        statements.set(sql, statement);
      }
      return statement.all(...values);
    },
    iterate(sql, ...values) {
      const statement = database.prepare(sql);
      statement.setReturnArrays(true);
      return statement.iterate(...values) as unknown as IterableIterator<readonly unknown[]>;
    },
  };
}

export interface Releases {
  current(): OpenRelease | undefined;
  /** Undefined when it is not kept, or has no database. */
  find(id: string): OpenRelease | undefined;
  /** Ids, newest first. */
  list(): readonly string[];
}

/** Some are kept open, the last used ones; one that is dropped stays open for whoever still reads it. */
const KEPT_OPEN = 4;

export function createReleases(root: string, current: () => string | undefined): Releases {
  const open = new Map<string, OpenRelease>();
  const find = (id: string): OpenRelease | undefined => {
    const release = open.get(id) ?? (listReleases(root).includes(id) ? openRelease(root, id) : undefined);
    if (release === undefined) return undefined;
    open.delete(id);
    open.set(id, release);
    for (const oldest of open.keys()) {
      if (open.size <= KEPT_OPEN) break;
      open.delete(oldest);
    }
    return release;
  };
  return {
    find,
    current() {
      const id = current();
      return id === undefined ? undefined : find(id);
    },
    list: () => listReleases(root).toReversed(),
  };
}
