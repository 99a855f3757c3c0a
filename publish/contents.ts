/** The contents of a release while it is written: every file with its hash, and every table as its descriptions have it. */
import type { Cell } from "./cells.ts";
import { type Column, WRITTEN_BY_ROW } from "./datasets.ts";
import { refuseCells, refuseColumns } from "./gate.ts";
import type { DescribedTable, TableTitle } from "./metadata/files.ts";
import { createReleaseFile, type ReleaseFile, type WrittenFile } from "./release-file.ts";
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
  /** The same of cells in the order of the columns. */
  lines(
    path: string,
    columns: readonly Column[],
    rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
    title: TableTitle,
  ): Promise<void>;
  /** A file that is written piece by piece. */
  open(path: string): Promise<Pick<ReleaseFile, "write"> & { close(): Promise<void> }>;
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
  const open: Contents["open"] = async (path) => {
    const file = await createReleaseFile(folder, path);
    return {
      write: file.write,
      async close() {
        files.push(await file.close());
      },
    };
  };
  const text: Contents["text"] = async (path, words) => {
    const file = await open(path);
    await file.write(words);
    await file.close();
  };
  const lines: Contents["lines"] = async (path, columns, rows, title) => {
    const names = columns.map(({ name }) => name);
    const table = await createTable(folder, path, columns, demonstration);
    const kept = database.table(path, columns, title.primaryKey ?? []);
    const add = (cells: readonly Cell[]): Promise<unknown> | undefined => {
      refuseCells(path, names, cells);
      const [one, other] = [kept.add(cells), table.line(cells)];
      return one === undefined && other === undefined ? undefined : Promise.all([one, other]);
    };
    // Waiting for each of a million rows takes longer than writing it.
    if (Symbol.asyncIterator in rows) for await (const cells of rows) await add(cells);
    else
      for (const cells of rows) {
        const writing = add(cells);
        if (writing !== undefined) await writing;
      }
    enter(await table.close(), columns, title);
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
    open,
    text,
    json: (path, value) => text(path, `${JSON.stringify(value)}\n`),
    table: (path, columns, rows, title) => lines(path, columns, cellsOf(path, columns, rows), title),
    lines,
  };
}

/** @throws ReleaseRefused at a column that the table does not have. */
function cellsOf(
  path: string,
  columns: readonly Column[],
  rows: Iterable<Cells> | AsyncIterable<Cells>,
): Iterable<Cell[]> | AsyncIterable<Cell[]> {
  const names = columns.map(({ name }) => name);
  const inOrder = (row: Cells): Cell[] => {
    refuseColumns(path, row, names);
    return names.map((name) => (row[name] ?? null) as Cell);
  };
  if (!(Symbol.asyncIterator in rows)) return Iterator.from(rows).map(inOrder);
  return (async function* () {
    for await (const row of rows) yield inOrder(row);
  })();
}
