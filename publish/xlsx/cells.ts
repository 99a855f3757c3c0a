/** Cells of SpreadsheetML (ECMA-376 part 1, 18.3.1): a string is a string by its type, so no cell can become a formula. */

/** Day 0 of the 1900 date system as every spreadsheet counts it, in days before 1970-01-01. */
const EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Index of the style that shows a number as a date in the reader's own way (numFmtId 14), see parts.ts. */
export const DATE_STYLE = 1;
export const HEADER_STYLE = 2;

// XML 1.0 has no such characters, and a name like _x0041_ would be read as an escape (ST_Xstring, 22.9.2.19).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff_]/;
const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Longest text of a cell. */
const LONGEST = 32_767;

export function xmlText(text: string): string {
  const whole = text.toWellFormed();
  if (!SPECIAL.test(whole)) return whole;
  return whole
    .replace(/[&<>]/g, (character) => NAMED[character] ?? character)
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

/** `style`: index of a cell style, for strings. */
export const stringCell = (at: string, text: string, style?: number): string => {
  const words = xmlText(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  return `<c r="${at}"${style === undefined ? "" : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
};

/** A cell that is absent is empty. `day`: the column holds dates; a month alone stays text. */
export function cell(at: string, value: unknown, day: boolean): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  const text = String(value);
  if (day && DATE.test(text))
    return `<c r="${at}" s="${DATE_STYLE}"><v>${Date.parse(text) / MS_PER_DAY + EPOCH}</v></c>`;
  return stringCell(at, text);
}

/** 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
