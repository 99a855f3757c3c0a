/** Digits that lead to nobody by their shape alone: days, times of day, the numbers of letters and contracts. */
import { ANNOUNCED, NUMBER_SAID } from "./number-said.ts";

/** Dates, months of a year, times and clock ranges: never part of an identifier. */
const DAY_OR_TIME =
  /(?<!\d)(?:19|20)\d{6}_\d{6}(?!\d)|(?<!\d[A-Za-z]|[\d./-])(?<!(?<!\d)0(?:[2-7]\d{1,2}|8[1-9]\d)[) ]{1,2})(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![-./]?\d)|(?<![\d.,:/-])(?<!(?<!\d)0(?:[2-7]\d{1,2}|8[1-9]\d)[) ]{1,2})(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?(?![-.:/]?\d| \d{3})|(?<![\d.:/-])(?:[01]?\d|2[0-4])[.:][0-5]\d ?[-–] ?(?:[01]?\d|2[0-4])[.:][0-5]\d(?![-.:/]?\d| \d{3})|(?<![\d./:-])(?<!\d ?)(?:0?[1-9]|1[0-2])[-/](?:19|20)\d{2}(?![-./:]?\d| \d{2,}(?![\p{L}\d]))/gu;

/** "wa 08.57.31 41..": no time of day. */
const DIALLED = /(?<!\p{L})(?:hp|wa|telp|tlp|telepon|kontak|hub|sms|cp)(?:nya)?[ :.=]{1,3}$/iu;
/** "hp 08. 13.59.10. 84": in the midst of a number that was announced and is not yet whole. */
const BEGUN = new RegExp(`${NUMBER_SAID}[^\\p{L}\\p{N}\\n]{1,4}(?:\\d[^\\p{L}\\p{N}]{0,3}){1,9}$`, "iu");
function goesOn(match: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return (
    (match.startsWith("0") && DIALLED.test(before)) ||
    (match.includes("_") && ANNOUNCED.test(before)) ||
    BEGUN.test(before)
  );
}

/** Letters and contracts: 027/1234/412.205/2024, 188/45/KEP/412.013/2024. */
const DOCUMENT =
  /(?<![\p{L}\d./-])(?:\p{L}{1,4}[/.-])?[\d.]{1,9}(?:\/[\p{L}\d.-]{1,16}){1,5}\/(?:19|20)\d{2}(?![\d/-]|\.\d)/gu;

/** No day, no time of day and no letter's number is without. */
const PARTED = /\d[-/.:_]/;
const blank = (match: string) => "\u0000".repeat(match.length);

/** The text with blanks in their place. */
export function withoutDays(text: string): string {
  if (!PARTED.test(text)) return text;
  const days = text.replace(DAY_OR_TIME, (match: string, ...rest: unknown[]) =>
    goesOn(match, text, rest.at(-2) as number) ? match : blank(match),
  );
  if (!days.includes("/")) return days;
  return days.replace(DOCUMENT, (match: string, ...rest: unknown[]) => {
    const before = days.slice(Math.max(0, (rest.at(-2) as number) - 40), rest.at(-2) as number);
    const digits = !/\p{L}/u.test(match);
    return digits && (ANNOUNCED.test(before) || BEGUN.test(before)) ? match : blank(match);
  });
}
