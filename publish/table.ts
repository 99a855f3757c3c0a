/** CSV of a table: RFC 4180, UTF-8, CRLF, safe against formula injection. */
import { stringify } from "csv-stringify/sync";
import { type Column, DEMONSTRATION_COLUMN } from "./datasets.ts";
import { createReleaseFile, type WrittenFile } from "./release-file.ts";

export type Cells = Readonly<Record<string, unknown>>;

export interface TableWriter {
  add(row: Cells): Promise<void>;
  close(): Promise<WrittenFile>;
}

const AT_ONCE = 1_000;

/** Its rows have passed the gate. */
export async function createTable(
  folder: string,
  path: string,
  columns: readonly Column[],
  demonstration: boolean,
): Promise<TableWriter> {
  const file = await createReleaseFile(folder, path);
  const all = demonstration ? [...columns, DEMONSTRATION_COLUMN] : columns;
  const names = all.map(({ name }) => name);
  const options = {
    escape_formulas: true,
    record_delimiter: "\r\n",
    columns: names,
    quoted_match: /^\s|\s$/,
  };
  await file.write(stringify([names], { record_delimiter: "\r\n" }));
  let waiting: Cells[] = [];
  const flush = async () => {
    if (waiting.length > 0) await file.write(stringify(waiting, options));
    waiting = [];
  };
  return {
    async add(row) {
      waiting.push(demonstration ? { ...row, [DEMONSTRATION_COLUMN.name]: "ya" } : row);
      if (waiting.length >= AT_ONCE) await flush();
    },
    async close() {
      await flush();
      return file.close();
    },
  };
}
