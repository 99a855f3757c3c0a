/** Numbers that no rule knows: what was learned of how a number is written and of the words beside it decides. */
import { ANY_PUBLIC_ID } from "../public-id.ts";
import type { Candidate, Finder } from "./kinds.ts";
import { listedWord, unlistedWord } from "./lexicon.ts";
import { withEdges } from "./number-edges.ts";
import { isBudgetLine, isMeasure, isLetter as isOfOffice, isRegion, isSeries } from "./number-figures.ts";
import learned from "./number-odds.json" with { type: "json" };
import { isBlank, stretchesOf } from "./number-stretches.ts";
import { judgeOf, type See } from "./odds.ts";
import { roleOf } from "./paper-bearers.ts";
import { markOf } from "./working-text.ts";

const DIGIT = /\d/;
const LETTER = /\p{L}/u;
/** Words that are looked at: one by one, then with how the number is written, then all together. */
const BEFORE = ["before1", "before2", "before3"];
const BEHIND = ["behind1", "behind2"];
const NEAR = 4;
const BESIDE = 6;
const FAR = 24;
const BEYOND = 10;
/** "C 31" */
const LETTER_APART = /(?<![\p{L}\p{N}])(\p{Lu})[ .]$/u;
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

/** The words of a text in order: in small letters; a number is "#", a sign stands for itself. */
interface Words {
  readonly text: string;
  readonly inOrder: readonly string[];
  readonly starts: readonly number[];
}

export function wordsOf(text: string): Words {
  const inOrder: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const from = at;
    do at++;
    while (at < text.length && sameWord(code, text.charCodeAt(at)));
    // A smiley is two halves.
    if (text.codePointAt(from) !== code) at++;
    inOrder.push(isDigit(code) ? "#" : text.slice(from, at).toLowerCase());
    starts.push(from);
  }
  return { text, inOrder, starts };
}

/** How many words of the text begin before a place. */
function countBefore({ starts }: Words, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
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
export function lookAtNumber(see: See, words: Words, start: number, end: number): void {
  const { text } = words;
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
  const first = countBefore(words, start);
  const before = words.inOrder.slice(Math.max(0, first - FAR), first).reverse();
  for (let index = 0; index < BEFORE.length && index < before.length; index++)
    see(BEFORE[index] as string, before[index] as string);
  // Each word once, at the place that is nearest.
  for (let index = 0; index < before.length; index++) {
    const word = before[index] as string;
    if (before.indexOf(word) < index) continue;
    if (index < NEAR) see("near, form", `${word} ${form}`);
    if (index < BESIDE) see("beside", word);
    see("far", word);
  }
  if (before.length === 0) see("is", "first");
  const next = countBefore(words, end);
  const behind = words.inOrder.slice(next, next + BEYOND);
  for (let index = 0; index < BEHIND.length && index < behind.length; index++)
    see(BEHIND[index] as string, behind[index] as string);
  for (let index = 0; index < behind.length; index++) {
    const word = behind[index] as string;
    if (behind.indexOf(word) === index) see("beyond", word);
  }
  if (behind.length === 0) see("is", "last");
  const apart = isLetter(text.charCodeAt(start - 2))
    ? LETTER_APART.exec(text.slice(Math.max(0, start - 3), start))?.[1]
    : undefined;
  if (apart !== undefined) {
    see("apart", apart);
    see("apart", "letter");
    see("apart, form", form);
    see("apart, before2", before[1] ?? "");
    see("apart, digits", String(digits.length));
  }
  const [before1 = "", before2 = "", before3 = ""] = before;
  const [behind1 = "", behind2 = ""] = behind;
  for (let index = 0; index < BEFORE.length; index++)
    see(`sort ${BEFORE[index]}`, sortOf(before[index] ?? ""));
  see("sort behind1", sortOf(behind1));
  see("before2, before1", `${before2} ${before1}`);
  see("before3, before2, before1", `${before3} ${before2} ${before1}`);
  see("behind1, behind2", `${behind1} ${behind2}`);
  see("before1, behind1", `${before1} ${behind1}`);
  see("before1, form", `${before1} ${form}`);
  see("form, behind1", `${form} ${behind1}`);
  see("before1, shape", `${before1} ${shape}`);
  see("shape, behind1", `${shape} ${behind1}`);
}
const oddsOf = judgeOf(learned, lookAtNumber);

/** From here on it is taken out: a code that stays may lead to somebody, a figure that goes takes little from who reads. */
const LIKELY = 0.2;
const NUMBER_MARKS = new Set(
  (["identifier", "customer_number", "bank_account", "nik", "kk", "phone"] as const).map(markOf),
);
/** Of a complaint, in a region of any prefix. */
const PUBLIC_ID = new RegExp(`^${ANY_PUBLIC_ID}$`);
/** What has digits in its name and is nobody's number. */
const NAMED = /^(?:open311|covid-?19|1708)$/i;
/** Fewer signs lead to nobody. */
const LEAST = 2;
const SURE = 0.9;

export const findLikelyNumbers: Finder = (text) => {
  const stretches = stretchesOf(text);
  if (stretches.length === 0) return [];
  const words = wordsOf(text);
  const found: Candidate[] = [];
  for (const { start, end } of stretches) {
    // What hangs on a number that was taken out is the rest of it.
    const isRest = NUMBER_MARKS.has(text.charAt(start - 1)) || NUMBER_MARKS.has(text.charAt(end));
    const written = text.slice(start, end);
    if (!isRest && (end - start < LEAST || PUBLIC_ID.test(written) || NAMED.test(written))) continue;
    if (!isRest && oddsOf(words, start, end) < LIKELY) continue;
    const last = found.at(-1);
    // "987 654 321": one number.
    if (last !== undefined && text.slice(last.end, start) === " ") found[found.length - 1] = { ...last, end };
    else found.push({ kind: "identifier", start, end, confidence: SURE });
  }
  return found.map((one) => withEdges(text, one));
};
