/** Where numbers may stand: what stands together and holds a digit, and numbers in words. */
import { NUMBER_WORD } from "./address-parts.ts";
import { MARK_CLASS } from "./working-text.ts";

/** What parts one stretch from another. */
const PARTING = new Set([...',;:()[]"“”=', ...MARK_CLASS].map((sign) => sign.charCodeAt(0)));
const SPACE = /\s/;
const DIGITS = /\d/g;
/** What ends a sentence or a quotation belongs to no number. */
const EDGE = /[.\-'!?*]/;
export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 160;
const parts = (code: number): boolean =>
  isBlank(code) || code === 10 || PARTING.has(code) || (code > 160 && SPACE.test(String.fromCharCode(code)));

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = `(?:${NUMBER_WORD}|nol|kosong|lapan|belas|welas|las|puluh|ratus|atus|ribu|ewu|likur)(?!\\p{L})`;
/** "C enam dua nol", "dua puluh tiga garis miring dua empat" */
const SAID = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[ -])?${WORD}(?:(?:[ ,-]{1,2}| (?:garis )?(?:miring|datar|strip|slash|per) )${WORD}| (?:garis )?(?:miring|strip|slash|per) \\p{Lu}(?!\\p{L})){1,12}`,
  "giu",
);
const MAY_BE_SAID =
  /(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|lapan|belas|puluh|ratus|las|likur)[ ,-]/i;

const GROUP = /^\d{1,4}$/;

/** What stands together in a text and holds a digit, without what only ends a sentence; and numbers in words. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  let afterGroup = false;
  for (const { index } of text.matchAll(DIGITS)) {
    if (index < end) continue;
    let start = index;
    while (start > end && !parts(text.charCodeAt(start - 1))) start--;
    end = index + 1;
    while (end < text.length && !parts(text.charCodeAt(end))) end++;
    let last = end;
    while (EDGE.test(text.charAt(start))) start++;
    while (EDGE.test(text.charAt(last - 1))) last--;
    const before = stretches.at(-1);
    const isGroup = GROUP.test(text.slice(start, last));
    // "0 0 9 1 8", "11 09 45": one number.
    if (before !== undefined && isGroup && afterGroup && text.slice(before.end, start) === " ")
      stretches[stretches.length - 1] = { start: before.start, end: last };
    else stretches.push({ start, end: last });
    afterGroup = isGroup;
  }
  if (!MAY_BE_SAID.test(text)) return stretches;
  const said = [...text.matchAll(SAID)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return said.length === 0 ? stretches : [...stretches, ...said].sort((a, b) => a.start - b.start);
}
