/** Numbers that no rule knows: what was learned of how a number is written and of the words beside it decides. */
import { ANY_PUBLIC_ID } from "../public-id.ts";
import type { Candidate, Finder } from "./kinds.ts";
import { listedWord, unlistedWord } from "./lexicon.ts";
import { withEdges } from "./number-edges.ts";
import {
  isBudgetLine,
  isMeasure,
  isMeasuredTimes,
  isLetter as isOfOffice,
  isRegion,
  isSeries,
} from "./number-figures.ts";
import {
  countBefore,
  endOfClause,
  isDigit,
  isLetter,
  tellFirst,
  tellLast,
  type Words,
  wordsOf,
} from "./number-neighbours.ts";
import learned from "./number-odds.json" with { type: "json" };
import { isBlank, stretchesOf } from "./number-stretches.ts";
import { judgeOf, type See } from "./odds.ts";
import { roleOf } from "./paper-bearers.ts";
import { markOf } from "./working-text.ts";

const DIGIT = /\d/;
const LETTER = /\p{L}/u;
/** Words that are looked at: one by one, then with how the number is written, then all together. */
const BEFORE = ["before1", "before2", "before3"];
const SORTS = BEFORE.map((place) => `sort ${place}`);
const BEHIND = ["behind1", "behind2"];
const NEAR = 4;
const BESIDE = 6;
const FAR = 24;
const BEYOND = 10;
const PAIRS = 8;
/** "C 31" */
const LETTER_APART = /(?<![\p{L}\p{N}])(\p{Lu})[ .]$/u;
/** Of what is written, as far as it is looked at. */
const LONGEST = 40;
const LONGEST_SHAPE = 14;
const LONGEST_PREFIX = 6;
const MOST_DIGITS = 18;

const NEW_LINE = 10;
const parts = (code: number): boolean => isBlank(code) || code === NEW_LINE;
/** What is written between the blanks before and behind a number, with what hangs on it; no longer than that is looked at. */
function wholeOf(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST && !parts(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - from < LONGEST && !parts(text.charCodeAt(to))) to++;
  return text.slice(from, to);
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
export function lookAtNumber(see: See, all: Words, start: number, end: number): void {
  const { text, words, pairs } = all;
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
  const first = countBefore(all, start);
  const next = countBefore(all, end);
  const before = (step: number): string => words.inOrder[first - step] ?? "";
  const behind = (step: number): string => words.inOrder[next + step - 1] ?? "";
  if (first === 0) see("is", "first");
  if (next === words.inOrder.length) see("is", "last");
  for (let step = 1; step <= BEFORE.length && step <= first; step++)
    see(BEFORE[step - 1] as string, before(step));
  for (let step = 1; step <= BEHIND.length && next + step <= words.inOrder.length; step++)
    see(BEHIND[step - 1] as string, behind(step));
  for (let at = Math.max(0, first - NEAR); at < first; at++)
    if ((words.again[at] as number) >= first) see("near, form", `${words.inOrder[at]} ${form}`);
  tellLast(see, "beside", words, first - BESIDE, first);
  tellLast(see, "far", words, first - FAR, first);
  tellFirst(see, "beyond", words, next, next + BEYOND);
  tellLast(see, "pair", pairs, first - PAIRS, first - 1);
  tellFirst(see, "pair behind", pairs, next, next + PAIRS - 1);
  const clause = Math.max(first - FAR, all.clauses[first] as number);
  const sentence = Math.max(clause - FAR, all.sentences[clause] as number);
  tellLast(see, "clause", words, clause, first);
  tellLast(see, "clauses before", words, sentence, clause);
  tellFirst(see, "clause behind", words, next, endOfClause(all, next, BEYOND));
  const whole = wholeOf(text, start, end);
  see("whole", whole.toLowerCase());
  if (whole !== written) {
    const hung = shapeOf(whole);
    see("whole, form", hung.form);
    see("whole, shape", hung.shape);
  }
  const apart = isLetter(text.charCodeAt(start - 2))
    ? LETTER_APART.exec(text.slice(Math.max(0, start - 3), start))?.[1]
    : undefined;
  if (apart !== undefined) {
    see("apart", apart);
    see("apart", "letter");
    see("apart, form", form);
    see("apart, before2", before(2));
    see("apart, digits", String(digits.length));
  }
  const [before1, before2, before3] = [before(1), before(2), before(3)];
  const [behind1, behind2] = [behind(1), behind(2)];
  for (let step = 1; step <= BEFORE.length; step++) see(SORTS[step - 1] as string, sortOf(before(step)));
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
/** How likely a number is somebody's, 0 to 1. */
export const oddsOf = judgeOf(learned, lookAtNumber);

/** From here on it is taken out: a code that stays may lead to somebody, a figure that goes takes little from who reads. */
const LIKELY = 0.12;
const NUMBER_MARKS = new Set(
  (["identifier", "customer_number", "bank_account", "nik", "kk", "phone"] as const).map(markOf),
);
/** Of a complaint, in a region of any prefix. */
const PUBLIC_ID = new RegExp(`^${ANY_PUBLIC_ID}$`);
/** What has digits in its name and is nobody's number. */
const NAMED = /^(?:open311|covid-?19|1708|t-?120-?(?:ss)?|l-?300)$/i;
const isNobodys = (written: string): boolean =>
  PUBLIC_ID.test(written) || NAMED.test(written) || isMeasuredTimes(written);
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
    if (!isRest && (end - start < LEAST || isNobodys(written) || oddsOf(words, start, end) < LIKELY))
      continue;
    const last = found.at(-1);
    // "987 654 321": one number.
    if (last !== undefined && text.slice(last.end, start) === " ") found[found.length - 1] = { ...last, end };
    else found.push({ kind: "identifier", start, end, confidence: SURE });
  }
  return found.map((one) => withEdges(text, one));
};
