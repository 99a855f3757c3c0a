/** The CSV file of a table. */
import type { Cell } from "./cells.ts";
import { csvCells, csvHeader, csvLine } from "./csv-line.ts";
import { type Column, DEMONSTRATION_COLUMN } from "./datasets.ts";
import { createReleaseFile, type WrittenFile } from "./release-file.ts";

export type Cells = Readonly<Record<string, unknown>>;

export interface TableWriter {
  /** What it returns is waited for. */
  add(row: Cells): Promise<void> | undefined;
  /** The same of cells in the order of the columns. */
  line(cells: readonly Cell[]): Promise<void> | undefined;
  close(): Promise<WrittenFile>;
}

/** Its rows have passed the gate. */
export async function createTable(
  folder: string,
  path: string,
  columns: readonly Pick<Column, "name">[],
  demonstration: boolean,
): Promise<TableWriter> {
  const file = await createReleaseFile(folder, path);
  const names = columns.map(({ name }) => name);
  const mark = demonstration ? ",ya\r\n" : "\r\n";
  await file.write(csvHeader(demonstration ? [...columns, DEMONSTRATION_COLUMN] : columns));
  return {
    add: (row) => file.write(csvLine(names, row) + mark),
    line: (cells) => file.write(csvCells(cells) + mark),
    close: file.close,
  };
}
