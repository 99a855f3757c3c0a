/** Numbers that a rule took and that, with all else taken out, hardly are somebody's: they stay, and a person looks at the text. */
import type { Kind } from "./kinds.ts";
import { wordsOf } from "./number-neighbours.ts";
import { oddsOf } from "./number-odds.ts";
import { stretchesOf } from "./number-stretches.ts";
import { inOriginal, isMark, readText, type WorkingText } from "./working-text.ts";

/** What a rule takes for these by a word beside it or by how it is written; the others it knows by their digits. */
const KINDS: ReadonlySet<Kind> = new Set(["identifier", "customer_number", "bank_account"]);
const DIGIT = /\d/;
/** A plate is a mark where was learned from, so nothing is known of one. */
const PLATE = /^\p{L}{1,2}[ -]?\d{1,4}[ -]?\p{L}{1,3}$/u;
const HARDLY = 0.05;
/** Each is looked at anew, so that in a text with more none is: it is a list of them. */
const MOST = 16;
/** Characters beside a number that hold all words that are looked at, of a usual length. */
const BEFORE = 400;
const BEHIND = 200;

interface Place {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** By the place of its mark: what was written where a number was taken out that stays. `findings`: places in the original. */
export function doubtedNumbers(
  working: WorkingText,
  original: string,
  findings: readonly Place[],
): ReadonlyMap<number, string> {
  const doubted = new Map<number, string>();
  const numbers = new Map(findings.filter(({ kind }) => KINDS.has(kind)).map((one) => [one.start, one]));
  if (numbers.size === 0 || numbers.size > MOST) return doubted;
  const { text } = working;
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text.charAt(at))) continue;
    const finding = numbers.get(inOriginal(working, at, at + 1).start);
    if (finding === undefined) continue;
    const written = readText(original.slice(finding.start, finding.end)).text;
    // What is said in words is known by the rule alone.
    if (!DIGIT.test(written) || PLATE.test(written)) continue;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const [stretch, more] = stretchesOf(written);
    // Of one in pieces each says too little.
    if (stretch === undefined || more !== undefined) continue;
    const words = wordsOf(before + written + text.slice(at + 1, at + 1 + BEHIND));
    const from = before.length;
    if (oddsOf(words, from + stretch.start, from + stretch.end) < HARDLY) doubted.set(at, written);
  }
  return doubted;
}

/** The text with what was written in the place of each of these marks, which are in order. */
export function putBack(text: string, doubted: ReadonlyMap<number, string>): string {
  let result = "";
  let from = 0;
  for (const [at, written] of doubted) {
    result += text.slice(from, at) + written;
    from = at + 1;
  }
  return result + text.slice(from);
}
