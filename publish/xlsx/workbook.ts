/** An XLSX file written row by row: a sheet is split where it is full. Same rows, same bytes. */
import { PassThrough } from "node:stream";

import type { Cell } from "../cells.ts";
import { createReleaseFile, type WrittenFile } from "../release-file.ts";
import { createTextBytes } from "../text-bytes.ts";
import { columnLetters, createContent } from "./cells.ts";
import { packageParts, sheetEnd, sheetStart } from "./parts.ts";
import { ZipFile } from "./zip-file.ts";

/** Rows of a sheet, the header among them. */
const MOST_ROWS = 1_048_576;
const CHUNK = 1 << 17;
/** A zip dates its entries; the time of making would make two equal releases differ. */
const ENTRY = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

export interface SheetColumn {
  readonly name: string;
  readonly kind: "text" | "code" | "day";
  /** Characters. */
  readonly width: number;
  /** What each of its cells has; rows come without it. */
  readonly always?: string;
}
/** `opening`: of its cells, to the number of the row. `write`: what comes behind that. */
type Placed = SheetColumn & {
  readonly letters: string;
  readonly opening: string;
  readonly write: (value: string) => string;
};
export interface Workbook {
  /** Rows that follow go to a sheet of this name, and to `<name> 2` and so on where it is full. */
  sheet(name: string, columns: readonly SheetColumn[]): void;
  /** A row, its cells in the order of the columns. What it returns is waited for. */
  add(cells: readonly (Cell | undefined)[]): Promise<void> | undefined;
  close(): Promise<WrittenFile>;
}

/** `mostRows`: of a sheet, for tests. */
export async function createWorkbook(folder: string, path: string, mostRows = MOST_ROWS): Promise<Workbook> {
  const file = await createReleaseFile(folder, path);
  const zip = new ZipFile();
  const names: string[] = [];
  const content = createContent();
  let columns: readonly Placed[] = [];
  let base = "";
  let part = 1;
  let rows = 0;
  const xml = createTextBytes(CHUNK);
  let open: PassThrough | undefined;
  const written = (async () => {
    for await (const chunk of zip.outputStream) await file.write(chunk as Uint8Array);
  })();
  written.catch(() => {});

  const send = async (): Promise<void> => {
    const bytes = xml.take();
    if (open === undefined || open.write(bytes)) return;
    const stream = open;
    await Promise.race([new Promise<void>((resolve) => stream.once("drain", resolve)), written]);
  };
  const endSheet = () => {
    xml.add(sheetEnd(`A1:${columns.at(-1)?.letters}${rows}`));
    const bytes = xml.take();
    open?.end(bytes);
    open = undefined;
  };
  const startSheet = () => {
    names.push(part === 1 ? base : `${base} ${part}`);
    open = new PassThrough({ highWaterMark: CHUNK * 2 });
    zip.addReadStream(open, `xl/worksheets/sheet${names.length}.xml`, { ...ENTRY, compressionLevel: 1 });
    rows = 1;
    xml.add(
      `${sheetStart(columns.map(({ width }) => width))}<row r="1">${columns.map(({ name, letters }) => `<c r="${letters}1${content.heading(name)}`).join("")}</row>`,
    );
  };
  return {
    sheet(name, itsColumns) {
      endSheet();
      columns = itsColumns.map((column, index) => {
        const letters = columnLetters(index);
        const write = column.kind === "text" ? content.texts() : content[column.kind];
        return { ...column, letters, opening: `<c r="${letters}`, write };
      });
      base = name;
      part = 1;
      startSheet();
    },
    add(cells) {
      if (rows === mostRows) {
        endSheet();
        part += 1;
        startSheet();
      }
      rows += 1;
      const number = String(rows);
      let line = `<row r="${number}">`;
      for (let at = 0; at < columns.length; at += 1) {
        const { opening, write, always } = columns[at] as Placed;
        const value = always ?? cells[at];
        if (value === null || value === undefined || value === "") continue;
        line += opening + number;
        line += typeof value === "number" ? content.number(value) : write(value);
      }
      // Readers that go by the row take one as wide as its last cell, and a narrow first row for no header.
      const last = columns.at(-1)?.always ?? cells[columns.length - 1];
      if (last === null || last === undefined || last === "")
        line += `${columns.at(-1)?.opening}${number}"/>`;
      xml.add(`${line}</row>`);
      return xml.isFull ? send() : undefined;
    },
    async close() {
      endSheet();
      for (const [name, part] of packageParts(names, content.strings()))
        zip.addBuffer(Buffer.from(part), name, ENTRY);
      zip.end();
      await written;
      return file.close();
    },
  };
}
