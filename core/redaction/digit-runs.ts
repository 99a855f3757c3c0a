/** Runs of digits as people write them: spaced, dotted, over lines, with O for 0 and l for 1, or in words. */
import { ANY_WORD, type Chunk, chunksOf, digitsAlone, REPEATED } from "./digit-chunks.ts";
import { withoutDays } from "./number-days.ts";
import { isCounted, lastStyle, lengthOf, styleOf } from "./number-rest.ts";
import { ACCOUNT_SAID, ANNOUNCED } from "./number-said.ts";

export type { Chunk } from "./digit-chunks.ts";

export const DIGIT = /\d/;
/** No number is dictated without one of these, or without many words of digits on end. */
const SPOKEN = /nol|kosong|\boh |zero|nul|enam dua|plus/i;
const MANY_SAID = new RegExp(
  `(?<!\\p{L})(?:${ANY_WORD})(?:[ ,.-]{1,3}(?:(?:${REPEATED}) )?(?:${ANY_WORD})){4}(?!\\p{L})`,
  "iu",
);
/** Two of them on end, wherever: quick to say no by. */
const TWO_SAID = new RegExp(`(?:${ANY_WORD})[ ,.-]{1,3}(?:${REPEATED}|${ANY_WORD})`, "i");
export const isSpoken = (text: string): boolean =>
  SPOKEN.test(text) || (TWO_SAID.test(text) && MANY_SAID.test(text));
/** Five digits, or letters like them, with nothing but signs between: no number is without, but where words stand in it. */
const CLOSE = /[\doil|](?:[^a-wyz\d]{0,8}[\doil|sbz]){4}/i;
/** What people say between the groups of a number that they dictate. */
const SAID = "lalu|terus|trus|strip|setrip|spasi|kemudian|sambung|garis(?: miring| bawah| datar)?|min";
/** The same, where a number is announced. */
const SAID_LOOSE = `${SAID}|minus|titik|ttk|koma|miring|slash|dash|dot|jeda|pisah|trs|tengah(?:nya|e)|belakang(?:nya|e)|habis itu|abis itu|bar iku`;
const SAID_DIGITS = new RegExp(`(?<![a-z])(?:(?:${ANY_WORD})|(?:${SAID_LOOSE})(?![a-z]))`, "i");
const BETWEEN = new RegExp(
  `^(?:[ ,\\n]{1,2}(?:${SAID})[ ,\\n]{1,2}|[ \\t\\u00a0]{0,2}[-.–—−_/()·•*~'’]{0,2}[ \\t]{0,2}|[ \\t]{0,2}[-–]?\\r?\\n[ \\t]{0,2}|\\)[ \\t]?\\()$`,
);
/** Signs that part the items of a list, and the groups of a number where something says that it is one. */
const LISTED = new RegExp(
  `^(?:[ \\t]?[^\\p{L}\\p{N}\\s\\u0000-\\u009f]{1,5}[ \\t]?|[ \\t]?[!-/:-@[-\`{-~]{1,5}[ \\t]{0,2}(?:\\r?\\n)?[ \\t]{0,2}|[ \\t]?[xX][ \\t]?|[ \\t]*\\n[ \\t]*\\n[ \\t]*|[ ,(]{1,2}(?:${SAID_LOOSE})[ ,)]{1,2})$`,
  "iu",
);
const BETWEEN_WORDS = new RegExp(
  `^(?:[ ,.\\-\\n]{1,3}| ?x ?|[ ,]{1,2}(?:${SAID_LOOSE}|kali|${REPEATED}|belakangnya|jadi)[ ,]{1,2})$`,
);
/** How many digits a telephone number has that is whole, and a NIK: nothing is longer. */
const WHOLE = 10;
const LONGEST = 16;
/** "9974,0005": what counts is not written with noughts before it. */
const isPadded = (group: readonly Chunk[], { digits }: Chunk): boolean =>
  /^0\d{2}/.test(digits) && (group.at(-1) as Chunk).digits.length > 2;

/** "99=70=56": parted in the same way behind the group, too. */
const goesOnAlike = (text: string, { end }: Chunk, between: string): boolean =>
  text.startsWith(between, end) && DIGIT.test(text.charAt(end + between.length));

/**
 * Groups apart by such signs are one number when it begins like one, or was announced, until it is whole; and as long as
 * the groups are parted in the same way.
 */
function announced(text: string, group: readonly Chunk[], chunk: Chunk, between: string): boolean {
  const first = group[0] as Chunk;
  if (chunk.digits.length < 4 && isCounted(text, chunk.end)) return false;
  const said = text.slice(Math.max(0, first.start - 40), first.start);
  if (ACCOUNT_SAID.test(said)) return true;
  const named = ANNOUNCED.test(said);
  const begun = named || /^(?:0\d{2}|62\d)/.test(first.digits) || isPadded(group, chunk);
  const alike = lastStyle(text, group) === styleOf(between);
  if (!begun) return !/^\s?[,+]/.test(between) && (alike || goesOnAlike(text, chunk, between));
  if (alike || (named && !/\s/.test(between))) return true;
  const total = lengthOf(group.slice(-LONGEST));
  if (total >= LONGEST || (group.at(-1) as Chunk).digits.length < 2) return false;
  // The last digit of a NIK or a membership.
  return chunk.digits.length > 1 || (named && (total === 11 || total === 12 || total === 15));
}
/** What else is said while a telephone number is dictated and not yet whole. */
const FILLER = /^[ ,.]{1,3}\p{L}{1,12}(?: \p{L}{1,6})?[ ,.]{1,3}$/u;
function dictated(group: readonly Chunk[], chunk: Chunk, between: string): boolean {
  const before = group.at(-1) as Chunk;
  if ((!before.word && !chunk.word) || !FILLER.test(between)) return false;
  const said = group.map(({ digits }) => digits).join("");
  return /^(?:08|628)/.test(said) && said.length < WHOLE;
}

function joins(text: string, group: readonly Chunk[], chunk: Chunk): boolean {
  const before = group.at(-1);
  if (before === undefined) return false;
  const between = text.slice(before.end, chunk.start);
  return (
    BETWEEN.test(between) ||
    (LISTED.test(between) && announced(text, group, chunk, between)) ||
    ((chunk.word || group.slice(-2).some(({ word }) => word)) && BETWEEN_WORDS.test(between)) ||
    dictated(group, chunk, between)
  );
}

/** "0B9 534", "990Z-9437-46": begins with a nought, or in groups. */
const PARTS = /^(?:0[\dobilsz|]+[ .-]\d|(?:[\dobilsz|]{2,8}[ .-]){2,}\d{2})/i;
/** Letters like digits in a short group: a part of a number that has begun, or begins with a nought or was announced. */
function isPart(text: string, group: readonly Chunk[], chunk: Chunk): boolean {
  const first = group[0];
  const said = (until: number, reach: number) =>
    ANNOUNCED.test(text.slice(Math.max(0, until - reach), until));
  if (first === undefined || !joins(text, group, chunk)) {
    return PARTS.test(text.slice(chunk.start, chunk.start + 40)) || said(chunk.start, 24);
  }
  return /^(?:0\d|62|\d{4})/.test(first.digits) || lengthOf(group.slice(-6)) > 5 || said(first.start, 40);
}

/** The chunks, in groups that may belong together. */
export function digitGroups(text: string): Chunk[][] {
  if (!CLOSE.test(text) && !SAID_DIGITS.test(text)) return [];
  const masked = withoutDays(text);
  const groups: Chunk[][] = [];
  let group: Chunk[] = [];
  const close = () => {
    while (group.length > 0 && !counts(group.at(-1) as Chunk, text, group.length > 1)) group.pop();
    if (group.length > 0) groups.push(group);
    group = [];
  };
  const add = (chunk: Chunk) => {
    if (!joins(masked, group, chunk)) close();
    if (group.length > 0 || counts(chunk, text, false)) group.push(chunk);
  };
  for (const found of chunksOf(masked)) {
    if (found.part && !isPart(masked, group, found)) digitsAlone(masked, found).forEach(add);
    else add(found);
  }
  close();
  return groups;
}

/** A chunk without a digit counts after others, and first where it could start a number ("ooo 9912..", "o delapan"). */
function counts(chunk: Chunk, text: string, follows: boolean): boolean {
  const written = text.slice(chunk.start, chunk.end);
  return chunk.word || DIGIT.test(written) || (follows ? /^(?:O|[Oo]{2,})$/ : /^[Oo]{1,4}$/).test(written);
}
