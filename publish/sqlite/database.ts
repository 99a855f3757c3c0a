/** complaints.sqlite of a release: every table in one file, the same bytes for the same input, for the API and for anyone. */

import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { PublishedRow } from "../../core/published.ts";
import { COMPLAINT_COLUMNS, type Column, DEMONSTRATION_COLUMN, EVENT_COLUMNS } from "../datasets.ts";
import { hashFile } from "../read-release.ts";
import type { WrittenFile } from "../release-file.ts";
import type { RowSink } from "../row-sink.ts";
import {
  createTable,
  createTables,
  DATABASE_FILE,
  INDEXES,
  NUMBER_COLUMN,
  UPDATED_COLUMN,
} from "./schema.ts";

export interface About {
  readonly region: string;
  /** YYYY-MM-DD */
  readonly cutoff: string;
  readonly time_zone: string;
  readonly demonstration: boolean;
}

export interface Database {
  /** Its `close` finishes the rows only. What `add` and the tables' return is waited for. */
  readonly rows: RowSink;
  /** `path` as in the release: `statistics/skpd-bulan.csv` becomes the table statistics_skpd_bulan. */
  table(
    path: string,
    columns: readonly Column[],
    key: readonly string[],
  ): { add(row: Readonly<Record<string, unknown>>): Promise<void> | undefined };
  /** Makes the indexes and closes. */
  close(): Promise<WrittenFile>;
  /** Lets go of the file, finished or not. */
  abandon(): Promise<void>;
}

const places = (count: number): string => Array.from({ length: count }, () => "?").join(", ");
const cell = (value: unknown): SQLInputValue => (value === undefined ? null : (value as SQLInputValue));

export function createDatabase(folder: string, about: About): Database {
  const file = join(folder, DATABASE_FILE);
  const { demonstration } = about;
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  // A release that is not finished is thrown away, so nothing has to survive a crash half-way.
  database.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; BEGIN;`);
  database.exec(createTables(demonstration));
  const describe = database.prepare(`INSERT INTO columns VALUES (${places(6)})`);
  const enter = (table: string, columns: readonly Column[]) => {
    for (const { name, type, title, title_en, unit } of columns)
      describe.run(table, name, type, title, title_en, unit ?? null);
  };
  const mark = demonstration ? [DEMONSTRATION_COLUMN] : [];
  enter("complaints", [NUMBER_COLUMN, ...COMPLAINT_COLUMNS, UPDATED_COLUMN, ...mark]);
  enter("events", [...EVENT_COLUMNS, ...mark]);
  for (const [key, value] of Object.entries({ ...about, licence: "CC-BY-4.0" }))
    database.prepare("INSERT INTO about VALUES (?, ?)").run(key, String(value));

  const complaintNames = COMPLAINT_COLUMNS.map(({ name }) => name);
  const eventNames = EVENT_COLUMNS.map(({ name }) => name).filter((name) => name !== "id_aduan");
  const complaint = database.prepare(
    `INSERT INTO complaints VALUES (${places(complaintNames.length + 2 + mark.length)})`,
  );
  const event = database.prepare(`INSERT INTO event_rows VALUES (${places(eventNames.length + 1)})`);
  let number = 0;
  return {
    rows: {
      add(row: PublishedRow, events) {
        number += 1;
        const cells: SQLInputValue[] = [number];
        for (const name of complaintNames) cells.push(row[name]);
        let last = row.tanggal_masuk;
        for (const { tanggal } of events) if (tanggal > last) last = tanggal;
        cells.push(last);
        if (demonstration) cells.push("ya");
        complaint.run(...cells);
        for (const happened of events) {
          const parts: SQLInputValue[] = [number];
          for (const name of eventNames) parts.push(happened[name]);
          event.run(...parts);
        }
        return undefined;
      },
      close: async () => [],
    },
    table(path, columns, key) {
      const name = path.replace(/\.csv$/, "").replaceAll(/[/-]/g, "_");
      const all = [...columns, ...mark];
      database.exec(createTable(name, all, key));
      enter(name, all);
      const insert = database.prepare(`INSERT INTO "${name}" VALUES (${places(all.length)})`);
      return {
        add(row) {
          const cells = columns.map((column) => cell(row[column.name]));
          insert.run(...cells, ...mark.map(() => "ya"));
          return undefined;
        },
      };
    },
    async close() {
      database.exec("COMMIT; BEGIN");
      for (const statement of INDEXES) database.exec(statement);
      database.exec("COMMIT");
      database.close();
      return { path: DATABASE_FILE, bytes: statSync(file).size, sha256: await hashFile(file) };
    },
    async abandon() {
      if (database.isOpen) database.close();
    },
  };
}
