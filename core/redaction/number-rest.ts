/** What goes with a number by its writing, though no kind has so many digits: "-1", "/35", "ext 12". */
import type { Chunk } from "./digit-chunks.ts";

/** What counts something is no part of a number before it. */
const COUNTED =
  /^[ .]?(?:x|kali|jam|menit|hari(?! (?:ini|itu))|minggu|bulan|bln|tahun|thn?|orang|org|warga|rumah|unit|kk|km|meter|titik(?! \d)|juta|jt|ribu|rb|persen|%|rt|rw)(?!\p{L})/iu;
export const isCounted = (text: string, end: number): boolean => COUNTED.test(text.slice(end, end + 9));

export const lengthOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { digits }) => sum + digits.length, 0);

/** What parts two groups, without the space around it. */
export const styleOf = (between: string): string => between.trim() || between.slice(0, 1);
/** How the last groups are parted; undefined: there is one alone. */
export function lastStyle(text: string, chunks: readonly Chunk[]): string | undefined {
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  return last === undefined || before === undefined ? undefined : styleOf(text.slice(before.end, last.start));
}

/** A short group that hangs on a number by a sign, or goes on in its way. */
function hangsOn(text: string, number: readonly Chunk[], next: Chunk): boolean {
  const between = text.slice((number.at(-1) as Chunk).end, next.start);
  const alike = styleOf(between) === lastStyle(text, number);
  if (next.digits.length > 6) return false;
  // "9900 1234 5678 9012 3456 meter 32..": the last group of a token.
  const group =
    alike &&
    next.digits.length > 3 &&
    number.length > 3 &&
    number.at(-1)?.digits.length === next.digits.length;
  if (isCounted(text, next.end)) return group;
  // "9900.. (2019)": of that year.
  if (!alike && /\($/.test(between) && /^(?:19|20)\d{2}$/.test(next.digits)) return false;
  return (
    alike || (next.word && number.some(({ word }) => word)) || /^[^\s,]+$|^ ?[^\s,]{1,2} ?$/.test(between)
  );
}
/** How many of the chunks after a number go with it. */
export function restOf(text: string, number: readonly Chunk[], after: readonly Chunk[]): number {
  const all = [...number];
  for (const next of after) {
    if (!hangsOn(text, all, next)) break;
    all.push(next);
  }
  return all.length - number.length;
}

/** "ext 12", "__ belakangnya 34", "xx (xx=34)" */
const EXTENSION =
  /^[ ,(_x*]{0,5}(?:(?:ext?|extension|ekstensi|psw|pesawat|pes)(?!\p{L})[. :]{0,2}|(?:xx?|belakang(?:nya|e)|lanjutannya|sambungannya) ?[=:]? ?)\d{1,5}(?!\d)/iu;
/** "atau 5678": another end. */
const OTHER_END = /^ ?(?:atau|dan|&|\/) ?\d{2,4}(?=[ \t]*(?:[.,;)?!\n]|$))/u;
/** ",8", "/35": a sign and a few digits right behind. */
const TIGHT = /^[,;:/.'_*+-]\d{1,4}(?![\d\p{L}]|[.,:/-]\d)/u;
/** Where a number ends, with the room's and what else is said of its end. */
export function withTail(text: string, end: number): number {
  const after = text.slice(end, end + 28);
  const tight = TIGHT.exec(after)?.[0].length ?? 0;
  if (tight > 0) return isCounted(text, end + tight) ? end : end + tight;
  return end + ((EXTENSION.exec(after) ?? OTHER_END.exec(after))?.[0].length ?? 0);
}
