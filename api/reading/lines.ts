/** A row as a line of CSV or JSON, made by SQLite as far as it can: a cell less that crosses over is time saved. */
import { csvCells } from "../../publish/csv-line.ts";

export interface Lines {
  /** SQL of what is wanted of a row `c`, and how many columns that is. */
  readonly sql: string;
  readonly width: number;
  /** What comes before the first line. */
  readonly head: string;
  /** A line without its end. */
  line(cells: readonly unknown[]): string;
}

/** Columns with words in them; all others hold codes (kebab-case), dates and numbers, which need no quotes. */
const WORDS: ReadonlySet<string> = new Set(["teks", "tanggapan"]);

export function csvLines(fields: readonly string[]): Lines {
  const parts: { readonly words: boolean; readonly sql: string[] }[] = [];
  for (const field of fields) {
    const words = WORDS.has(field);
    const last = parts.at(-1);
    if (!words && last?.words === false) last.sql.push(`ifnull(c."${field}", '')`);
    else parts.push({ words, sql: [words ? `c."${field}"` : `ifnull(c."${field}", '')`] });
  }
  const isWords = parts.map(({ words }) => words);
  return {
    sql: parts.map(({ words, sql }) => (words ? sql[0] : `concat_ws(',', ${sql.join(", ")})`)).join(", "),
    width: parts.length,
    head: `${fields.join(",")}\r\n`,
    line(cells) {
      let line = "";
      for (let at = 0; at < isWords.length; at += 1) {
        if (at > 0) line += ",";
        line += isWords[at] === true ? csvCells([cells[at]]) : (cells[at] as string);
      }
      return line;
    },
  };
}

export const jsonLines = (fields: readonly string[]): Lines => ({
  sql: `json_object(${fields.map((name) => `'${name}', c."${name}"`).join(", ")})`,
  width: 1,
  head: "",
  line: ([text]) => text as string,
});
