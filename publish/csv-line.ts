/** One line of CSV: RFC 4180, and no cell that a spreadsheet would take for a formula (docs/decisions/0016). */

/** What begins a formula in a spreadsheet, in the full widths that some of them fold too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const QUOTED = /[",\r\n]|^\s|\s$/;
/** One look for both: nearly every cell has none of it. */
const SPECIAL = /[",\r\n]|^[\s=+\-@＝＋－＠]|\s$/;

const safe = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function special(text: string): string {
  const shown = safe(text);
  return QUOTED.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** Null and undefined are empty cells; numbers stay numbers, negative ones too. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return SPECIAL.test(value) ? special(value) : value;
}

/** What a reader of the CSV finds in the cell. */
export const cellText = (value: unknown): string =>
  typeof value === "string" ? safe(value) : csvCell(value);

export const csvHeader = (columns: readonly { readonly name: string }[]): string =>
  `${columns.map(({ name }) => csvCell(name)).join(",")}\r\n`;

/** Without the end of the line. What the row has beyond the columns is not written. */
export function csvLine(names: readonly string[], row: Readonly<Record<string, unknown>>): string {
  let line = "";
  for (let at = 0; at < names.length; at += 1) {
    if (at > 0) line += ",";
    line += csvCell(row[names[at] as string]);
  }
  return line;
}

/** The same of cells that are in order. */
export function csvCells(cells: readonly unknown[]): string {
  let line = csvCell(cells[0]);
  for (let at = 1; at < cells.length; at += 1) line += `,${csvCell(cells[at])}`;
  return line;
}
