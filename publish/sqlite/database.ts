/** complaints.sqlite of a release: every table in one file, the same bytes for the same input, for the API and for anyone. */

import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Cell, lastDate } from "../cells.ts";
import { COMPLAINT_COLUMNS, type Column, DEMONSTRATION_COLUMN, EVENT_COLUMNS } from "../datasets.ts";
import { hashFile } from "../read-release.ts";
import { keep, type WrittenFile } from "../release-file.ts";
import type { RowSink } from "../row-sink.ts";
import { createInsert, type Insert } from "./insert.ts";
import {
  createTable,
  createTables,
  DATABASE_FILE,
  INDEXES,
  NUMBER_COLUMN,
  SEARCH,
  SEARCHED,
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
  /**
   * `path` as in the release: `statistics/skpd-bulan.csv` becomes the table statistics_skpd_bulan. Its rows, as cells in
   * the order of the columns, come before the next table does.
   */
  table(
    path: string,
    columns: readonly Column[],
    key: readonly string[],
  ): { add(cells: readonly Cell[]): Promise<void> | undefined };
  /** All rows are there: makes their indexes. `close` does it where nobody did. */
  index(): void;
  /** `onDisk` of its folder waits until it is kept. */
  close(): Promise<WrittenFile>;
  /** Lets go of the file, finished or not. */
  abandon(): Promise<void>;
}

/** Rows: each time a piece of the search is written, and all pieces have to be merged. */
const SEARCHED_TOGETHER = 10_000;

const places = (count: number): string => Array.from({ length: count }, () => "?").join(", ");

export function createDatabase(folder: string, about: About): Database {
  const file = join(folder, DATABASE_FILE);
  const { demonstration } = about;
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  // A release that is not finished is thrown away, so nothing has to survive a crash half-way.
  database.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384; BEGIN;`);
  database.exec(createTables(demonstration));
  for (const statement of SEARCH) database.exec(statement);
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

  const complaint = createInsert(database, "complaints", COMPLAINT_COLUMNS.length + 2 + mark.length);
  const event = createInsert(database, "event_rows", EVENT_COLUMNS.length);
  const marks = mark.map(() => "ya");
  const searching = SEARCHED.map((statement) => database.prepare(statement));
  const indexes = INDEXES.values();
  let table: Insert | undefined;
  let number = 0;
  let searched = 0;
  const bringIntoSearch = () => {
    complaint.flush();
    for (const statement of searching) statement.run(searched, number);
    searched = number;
  };
  const finishRows = () => {
    event.flush();
    bringIntoSearch();
  };
  const index = () => {
    finishRows();
    // What is sorted in memory is as much as the cache: less of it is sorted and merged quicker than more. It is sorted in
    // threads beside the one that reads: the pass has little left to do by now.
    database.exec("PRAGMA cache_size = -4096; PRAGMA threads = 2");
    for (const statement of indexes) database.exec(statement);
  };
  return {
    rows: {
      add(row, events) {
        number += 1;
        complaint.cell(number);
        complaint.cells(row, 0);
        complaint.cell(lastDate(row, events));
        complaint.cells(marks, 0);
        for (const happened of events) {
          event.cell(number);
          // Its first is the public id.
          event.cells(happened, 1);
        }
        if (number - searched === SEARCHED_TOGETHER) bringIntoSearch();
        return undefined;
      },
      async close() {
        finishRows();
        return [];
      },
    },
    table(path, columns, key) {
      table?.flush();
      const name = path.replace(/\.csv$/, "").replaceAll(/[/-]/g, "_");
      const all = [...columns, ...mark];
      database.exec(createTable(name, all, key));
      enter(name, all);
      const insert = createInsert(database, name, all.length);
      table = insert;
      return {
        add(cells) {
          insert.cells(cells, 0);
          insert.cells(marks, 0);
          return undefined;
        },
      };
    },
    index,
    async close() {
      table?.flush();
      index();
      // Of the other tables no two indexes could be chosen between.
      database.exec("ANALYZE complaints; COMMIT");
      database.close();
      // SQLite was told not to.
      keep(folder, await open(file, "r+"));
      return { path: DATABASE_FILE, bytes: statSync(file).size, sha256: await hashFile(file) };
    },
    async abandon() {
      if (database.isOpen) database.close();
    },
  };
}
