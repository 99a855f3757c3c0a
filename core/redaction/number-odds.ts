/** Numbers that no rule knows: what was learned of how a number is written and of the words beside it decides. */
import { ANY_PUBLIC_ID } from "../public-id.ts";
import { NUMBER_WORD } from "./address-parts.ts";
import type { Candidate, Finder } from "./kinds.ts";
import { listedWord, unlistedWord } from "./lexicon.ts";
import { withEdges } from "./number-edges.ts";
import { isBudgetLine, isMeasure, isLetter as isOfOffice, isRegion, isSeries } from "./number-figures.ts";
import learned from "./number-odds.json" with { type: "json" };
import { judgeOf, type See } from "./odds.ts";
import { roleOf } from "./paper-bearers.ts";
import { MARK_CLASS, markOf } from "./working-text.ts";

/** What parts one stretch from another. */
const PARTING = new Set([...',;:()[]"“”=', ...MARK_CLASS].map((sign) => sign.charCodeAt(0)));
const SPACE = /\s/;
const DIGIT = /\d/;
const DIGITS = /\d/g;
/** What ends a sentence or a quotation belongs to no number. */
const EDGE = /[.\-'!?*]/;
const LETTER = /\p{L}/u;
const REACH = 80;
/** Words that are looked at: one by one, then all together. */
const BEFORE = ["before1", "before2", "before3"];
const BEHIND = ["behind1", "behind2"];
const BESIDE = 6;
/** Of what is written, as far as it is looked at. */
const LONGEST = 40;
const LONGEST_SHAPE = 14;
const LONGEST_PREFIX = 6;
const MOST_DIGITS = 18;

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) > 96 && (code | 32) < 123 : LETTER.test(String.fromCharCode(code));
/** Whether two characters are of one word. */
const sameWord = (one: number, other: number): boolean =>
  (isDigit(one) && isDigit(other)) || (isLetter(one) && isLetter(other));
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 160;

/** Words from a place on, or back from it (`step` -1): in small letters; a number is "#", a sign stands for itself. */
function wordsFrom(text: string, place: number, step: 1 | -1, most: number): readonly string[] {
  const words: string[] = [];
  const last = Math.max(-1, Math.min(text.length, place + step * REACH));
  for (let at = place; at !== last && words.length < most; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += step;
      continue;
    }
    const from = at;
    do at += step;
    while (at !== last && sameWord(code, text.charCodeAt(at)));
    const word = step > 0 ? text.slice(from, at) : text.slice(at + 1, from + 1);
    words.push(isDigit(code) ? "#" : word.toLowerCase());
  }
  return words;
}

/** "KEP/12a" as "AAA/99a", and as "A+/9+a". */
function shapeOf(written: string): { shape: string; form: string } {
  let shape = "";
  let form = "";
  let last = "";
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    let sign = written[at] as string;
    if (isDigit(code)) sign = "9";
    else if (isLetter(code)) sign = sign.toLowerCase() === sign ? "a" : "A";
    if (shape.length < LONGEST_SHAPE) shape += sign;
    if (sign !== last) form += sign;
    else if (!form.endsWith("+")) form += "+";
    last = sign;
  }
  return { shape, form };
}

/** What a figure is by its shape; nothing where it is digits alone. */
function figureOf(written: string): string | undefined {
  if (isMeasure(written)) return "measure";
  if (isBudgetLine(written) || isRegion(written)) return "code";
  if (isOfOffice(written)) return "letter";
  return isSeries(written) ? "series" : undefined;
}

/** What the tables say of a word: what it does with a number, and whether it is a word or a name. */
const sortOf = (word: string): string =>
  LETTER.test(word) ? `${roleOf(word) ?? ""} ${(listedWord(word) ?? unlistedWord(word)).grade}` : word;

/** What is seen of the number at a place and of what stands beside it. */
export function lookAtNumber(see: See, text: string, start: number, end: number): void {
  const written = text.slice(start, Math.min(end, start + LONGEST));
  const isSaid = !DIGIT.test(written);
  const { shape, form } = isSaid ? { shape: "said", form: "said" } : shapeOf(written);
  const digits = isSaid ? text.slice(start, end).replace(/\P{L}*\p{L}+/gu, "1") : written.replace(/\D/g, "");
  see("any", "");
  see("shape", shape);
  see("form", form);
  see("digits", String(Math.min(digits.length, MOST_DIGITS)));
  const figure = !isSaid && digits.length < written.length ? figureOf(written) : undefined;
  if (figure !== undefined) see("is", figure);
  if (digits.startsWith("0")) see("begins", "0");
  if (/^(?:19|20)\d{2}$/.test(written)) see("is", "year");
  if (!isSaid && /[Aa]/.test(form)) {
    see("is", "letters");
    see("prefix", written.slice(0, Math.min(LONGEST_PREFIX, written.search(DIGIT))).toLowerCase());
  }
  if (digits.endsWith("00")) see("ends", digits.endsWith("000") ? "000" : "00");
  const before = wordsFrom(text, start - 1, -1, BESIDE);
  for (let index = 0; index < before.length; index++) {
    const word = before[index] as string;
    if (index < BEFORE.length) see(BEFORE[index] as string, word);
    see("beside", word);
  }
  if (before.length === 0) see("is", "first");
  const behind = wordsFrom(text, end, 1, BEHIND.length);
  for (let index = 0; index < behind.length; index++) see(BEHIND[index] as string, behind[index] as string);
  if (behind.length === 0) see("is", "last");
  const [before1 = "", before2 = ""] = before;
  const [behind1 = ""] = behind;
  for (let index = 0; index < BEFORE.length; index++)
    see(`sort ${BEFORE[index]}`, sortOf(before[index] ?? ""));
  see("sort behind1", sortOf(behind1));
  see("before2, before1", `${before2} ${before1}`);
  see("before1, behind1", `${before1} ${behind1}`);
  see("before1, form", `${before1} ${form}`);
  see("form, behind1", `${form} ${behind1}`);
}
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

const oddsOf = judgeOf(learned, lookAtNumber);

/** From here on it is taken out; from the second on a person looks at the text. */
const LIKELY = 0.4;
const POSSIBLE = 0.25;
const NUMBER_MARKS = new Set(
  (["identifier", "customer_number", "bank_account", "nik", "kk", "phone"] as const).map(markOf),
);
/** Of a complaint, in a region of any prefix. */
const PUBLIC_ID = new RegExp(`^${ANY_PUBLIC_ID}$`);
/** What has digits in its name and is nobody's number. */
const NAMED = /^(?:open311|covid-?19)$/i;
/** Fewer signs lead to nobody. */
const LEAST = 2;
const SURE = 0.9;
const DOUBT = 0.4;

export const findLikelyNumbers: Finder = (text) => {
  const found: Candidate[] = [];
  for (const { start, end } of stretchesOf(text)) {
    // What hangs on a number that was taken out is the rest of it.
    const isRest = NUMBER_MARKS.has(text.charAt(start - 1)) || NUMBER_MARKS.has(text.charAt(end));
    const written = text.slice(start, end);
    if (!isRest && (end - start < LEAST || PUBLIC_ID.test(written) || NAMED.test(written))) continue;
    const odds = isRest ? 1 : oddsOf(text, start, end);
    if (odds < POSSIBLE) continue;
    const confidence = odds >= LIKELY ? SURE : DOUBT;
    const last = found.at(-1);
    // "987 654 321": one number.
    if (last?.confidence === SURE && confidence === SURE && text.slice(last.end, start) === " ")
      found[found.length - 1] = { ...last, end };
    else found.push({ kind: "identifier", start, end, confidence });
  }
  return found.map((one) => withEdges(text, one));
};
