/** The words beside a number, each two that stand side by side, and where sentences and clauses begin and end. */
import { isBlank } from "./number-stretches.ts";
import type { See } from "./odds.ts";

const LETTER = /\p{L}/u;
const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", ";", "?", "!", "\n"]);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([...SENTENCE_ENDS, ","]);

export const isDigit = (code: number): boolean => code > 47 && code < 58;
export const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) > 96 && (code | 32) < 123 : LETTER.test(String.fromCharCode(code));
/** Whether two characters are of one word. */
const sameWord = (one: number, other: number): boolean =>
  (isDigit(one) && isDigit(other)) || (isLetter(one) && isLetter(other));

/** What stands in order, and for each where the same comes again and where it came before: past the end and before the beginning where it does not. */
export interface Row {
  readonly inOrder: readonly string[];
  readonly again: Int32Array;
  readonly before: Int32Array;
}
function rowOf(inOrder: readonly string[]): Row {
  const again = new Int32Array(inOrder.length).fill(inOrder.length);
  const before = new Int32Array(inOrder.length).fill(-1);
  const last = new Map<string, number>();
  inOrder.forEach((one, at) => {
    const earlier = last.get(one);
    if (earlier !== undefined) {
      again[earlier] = at;
      before[at] = earlier;
    }
    last.set(one, at);
  });
  return { inOrder, again, before };
}

/** The words of a text in order: in small letters; a number is "#", a sign stands for itself. And each two side by side. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly words: Row;
  readonly pairs: Row;
  /** By the number of words before a place: that of those before its clause, and before its sentence. */
  readonly clauses: Int32Array;
  readonly sentences: Int32Array;
}

/** By the number of words before a place: that of those up to the last of these ends. */
function beginningsOf(inOrder: readonly string[], ends: ReadonlySet<string>): Int32Array {
  const beginnings = new Int32Array(inOrder.length + 1);
  inOrder.forEach((word, at) => {
    beginnings[at + 1] = ends.has(word) ? at + 1 : (beginnings[at] as number);
  });
  return beginnings;
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
  const pairs = inOrder.slice(1).map((word, at) => `${inOrder[at]} ${word}`);
  return {
    text,
    starts,
    words: rowOf(inOrder),
    pairs: rowOf(pairs),
    clauses: beginningsOf(inOrder, CLAUSE_ENDS),
    sentences: beginningsOf(inOrder, SENTENCE_ENDS),
  };
}

/** Tells each that stands from a place to before another, once: the last of those that are the same. */
export function tellLast(see: See, what: string, { inOrder, again }: Row, from: number, to: number): void {
  for (let at = Math.max(0, from); at < to; at++)
    if ((again[at] as number) >= to) see(what, inOrder[at] as string);
}
/** The first of those that are the same. */
export function tellFirst(see: See, what: string, { inOrder, before }: Row, from: number, to: number): void {
  for (let at = from; at < to && at < inOrder.length; at++)
    if ((before[at] as number) < from) see(what, inOrder[at] as string);
}

/** How many words of the text begin before a place. */
export function countBefore({ starts }: Words, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the clause ends that a place is in, at most so many words behind it. */
export function endOfClause({ words: { inOrder } }: Words, place: number, most: number): number {
  let to = place;
  while (to < inOrder.length && to - place < most && !CLAUSE_ENDS.has(inOrder[to] as string)) to++;
  return to;
}
