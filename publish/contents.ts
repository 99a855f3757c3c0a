/** The contents of a release while it is written: every file with its hash, and every table as its descriptions have it. */
import { type Column, WRITTEN_BY_ROW } from "./datasets.ts";
import { refuseRow } from "./gate.ts";
import type { DescribedTable, TableTitle } from "./metadata/files.ts";
import { createReleaseFile, type WrittenFile } from "./release-file.ts";
import type { Database } from "./sqlite/database.ts";
import { type Cells, createTable } from "./table.ts";

export interface Contents {
  readonly files: WrittenFile[];
  readonly described: DescribedTable[];
  /** What a sink wrote: the CSV of a table describes it. */
  enterRows(written: readonly WrittenFile[]): void;
  /** A table written at once. @throws ReleaseRefused what the gate refuses. */
  table(
    path: string,
    columns: readonly Column[],
    rows: Iterable<Cells> | AsyncIterable<Cells>,
    title: TableTitle,
  ): Promise<void>;
  json(path: string, value: unknown): Promise<void>;
  text(path: string, words: string): Promise<void>;
}

/** `database`: has every table too. */
export function createContents(
  folder: string,
  demonstration: boolean,
  database: Pick<Database, "table">,
): Contents {
  const files: WrittenFile[] = [];
  const described: DescribedTable[] = [];
  const enter = (file: WrittenFile, columns: readonly Column[], title: TableTitle) => {
    files.push(file);
    described.push({ file, columns, ...title });
  };
  const text: Contents["text"] = async (path, words) => {
    const file = await createReleaseFile(folder, path);
    await file.write(words);
    files.push(await file.close());
  };
  return {
    files,
    described,
    enterRows(written) {
      for (const file of written) {
        const table = Object.entries(WRITTEN_BY_ROW).find(([name]) => file.path === `${name}.csv`)?.[1];
        if (table === undefined) files.push(file);
        else enter(file, table.columns, table);
      }
    },
    text,
    json: (path, value) => text(path, `${JSON.stringify(value)}\n`),
    async table(path, columns, rows, title) {
      const known = new Set(columns.map(({ name }) => name));
      const table = await createTable(folder, path, columns, demonstration);
      const kept = database.table(path, columns, title.primaryKey ?? []);
      const add = (row: Cells): Promise<unknown> | undefined => {
        refuseRow(path, row, known);
        const [one, other] = [kept.add(row), table.add(row)];
        return one === undefined && other === undefined ? undefined : Promise.all([one, other]);
      };
      // Waiting for each of a million rows takes longer than writing it.
      if (Symbol.asyncIterator in rows) for await (const row of rows) await add(row);
      else
        for (const row of rows) {
          const writing = add(row);
          if (writing !== undefined) await writing;
        }
      enter(await table.close(), columns, title);
    },
  };
}
