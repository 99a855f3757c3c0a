/** Rows of a table that people keep by hand: CSV, or the first sheet of an XLSX. */
import { DateTime } from "luxon";
import type { Row } from "../../core/mapping/row.ts";
import { Refused } from "../refused.ts";
import { csvRows, delimiterOf } from "./csv.ts";

const FORM = { encoding: "utf-8" } as const;

/** Spreadsheets keep dates as instants in UTC: the day, and the time where there is one. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell);
  const date = DateTime.fromJSDate(cell, { zone: "utc" });
  if (date.year <= 1900) return date.toFormat("HH:mm");
  return date.toFormat(date.hour === 0 && date.minute === 0 ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm");
}

/** `check` is shown the heading before the first row. @throws Refused on what is neither. */
export async function* spreadsheetRows(
  path: string,
  check: (header: readonly string[]) => void,
): AsyncGenerator<{ readonly row: Row; readonly line: number }> {
  if (!/\.xlsx$/i.test(path)) {
    yield* csvRows(path, { ...FORM, delimiter: await delimiterOf(path, FORM) }, check);
    return;
  }
  const { readSheet } = await import("read-excel-file/node");
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await readSheet(path);
  } catch {
    throw new Refused(`${path}: cannot be read as an XLSX file`);
  }
  const header = (rows[0] ?? []).map(textOf);
  check(header);
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every((cell) => textOf(cell).trim() === "")) continue;
    const row = Object.fromEntries(header.map((name, place) => [name, textOf(cells[place])]));
    yield { row, line: index + 1 };
  }
}
