/** Cells of SpreadsheetML (ECMA-376 part 1, 18.3.1): a string is a string by its type, so no cell can become a formula. */

/** Day 0 of the 1900 date system as every spreadsheet counts it, in days before 1970-01-01. */
const EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Index of the style that shows a number as a date in the reader's own way (numFmtId 14), see parts.ts. */
const DATE_STYLE = 1;
const HEADER_STYLE = 2;

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

/** So many strings are shared at the most. */
const MOST_SHARED = 20_000;

/** The element of a string; white space at its ends is kept only where that is asked for. */
export const textElement = (words: string): string =>
  `<t${words.trim().length === words.length ? "" : ' xml:space="preserve"'}>${words}</t>`;

/** What comes after the reference of a cell, the quotation mark behind it first, to the cell's end. */
type Write = (value: string) => string;
export interface Content {
  number(value: number): string;
  /** For a column of strings that hardly ever come twice, but one after the other: the events of a complaint have its id. */
  texts(): Write;
  /** One that comes again and again: it is written once, in the part of shared strings, and so is its cell made. */
  readonly code: Write;
  /** Dates become dates; a month alone stays text. */
  readonly day: Write;
  readonly heading: Write;
  /** The shared strings as XML text, by number. */
  strings(): readonly string[];
}

/** Made once for each value. */
function once(make: Write): Write {
  const known = new Map<string, string>();
  return (value) => {
    let cell = known.get(value);
    if (cell === undefined) {
      cell = make(value);
      if (known.size < MOST_SHARED) known.set(value, cell);
    }
    return cell;
  };
}

export function createContent(): Content {
  const strings: string[] = [];
  const text: Write = (value) =>
    `" t="inlineStr"><is>${textElement(xmlText(value.length > LONGEST ? value.slice(0, LONGEST) : value))}</is></c>`;
  const code = once((value) => {
    if (strings.length === MOST_SHARED) return text(value);
    strings.push(xmlText(value));
    return `" t="s"><v>${strings.length - 1}</v></c>`;
  });
  return {
    number: (value) => `"><v>${value}</v></c>`,
    texts() {
      let [last, cell] = ["", text("")];
      return (value) => {
        if (value !== last) [last, cell] = [value, text(value)];
        return cell;
      };
    },
    code,
    day: once((value) =>
      DATE.test(value)
        ? `" s="${DATE_STYLE}"><v>${Date.parse(value) / MS_PER_DAY + EPOCH}</v></c>`
        : code(value),
    ),
    heading: (value) => `" s="${HEADER_STYLE}${code(value)}`,
    strings: () => strings,
  };
}

/** 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
