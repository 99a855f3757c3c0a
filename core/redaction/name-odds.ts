/** Names that no rule sees, and words that a rule takes for one: what was learned of words and of what stands beside them. */

import { TAKEN_OUT_FROM } from "./kinds.ts";
import type { Word } from "./lexicon.ts";
import learned from "./name-odds.json" with { type: "json" };
import { HELD } from "./name-public.ts";
import { type Found, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { judgeOf, type See } from "./odds.ts";

const WRITTEN = Array.from({ length: 16 }, (_, bits) =>
  [bits & 1 && "C", bits & 2 && "U", bits & 4 && "S", bits & 8 && "A"].filter(Boolean).join(""),
);
/** Of a word: its grade, and how it is written. */
const formOf = ({ grade, capital, upper, starts, acronym }: Token): string =>
  grade + WRITTEN[Number(capital) + Number(upper) * 2 + Number(starts) * 4 + Number(acronym) * 8];
const sortOf = (token: Token | undefined): string =>
  token === undefined ? "" : token.grade + WRITTEN[Number(token.capital) + Number(token.upper) * 2];
const wordOf = (token: Token | undefined): string => {
  if (token === undefined) return "";
  return token.type === "number" ? "#" : token.lower;
};

/** Each word from a token to before another, once. */
function wordsOf(tokens: readonly Token[], from: number, to: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = Math.max(0, from); at < to && at < tokens.length; at++) words.add(wordOf(tokens[at]));
  return words;
}

/** What the tables say that a word calls for or makes public; most words share one row of them. */
const SAID = new WeakMap<Word, string>();
function saysOf(token: Token | undefined): string {
  if (token === undefined) return "";
  const known = SAID.get(token.word);
  if (known !== undefined) return known;
  const { calls, opens, bears, title, personAfter, agency, streetWord, joins } = token.word;
  const says = [
    calls,
    opens,
    bears,
    title && "title",
    personAfter && "person",
    agency && "agency",
    streetWord && "street",
    joins && "joins",
  ]
    .filter((one) => typeof one === "string")
    .join("+");
  SAID.set(token.word, says);
  return says;
}

/** Words of talk in small letters are no names: they are not looked at. */
export const mayBeName = (token: Token): boolean =>
  token.type === "word" && token.text.length > 1 && (!isOrdinaryWord(token) || token.capital);

/** Of a word, as far as its length tells anything. */
const LONGEST = 12;
const BEFORE = ["before1", "before2", "before3"];
const BEHIND = ["behind1", "behind2", "behind3"];
/** Words that are looked at all together. */
const FAR = 12;
const BEYOND = 8;
const BESIDE = [-2, -1, 1, 2].map((step) => ({ step, sort: `sort${step}`, says: `says${step}` }));

/** What is seen of a word and of those beside it. */
export function lookAtName(see: See, tokens: readonly Token[], i: number): void {
  const token = tokens[i] as Token;
  const { lower } = token;
  const [before, behind] = [tokens[i - 1], tokens[i + 1]];
  const form = formOf(token);
  see("any", "");
  // Of a word that no table has, only how it is made.
  if (token.grade !== "unknown") {
    see("word", lower);
    see("word, form", `${lower} ${form}`);
    see("word, sort before", `${lower} ${sortOf(before)}`);
    see("word, sort behind", `${lower} ${sortOf(behind)}`);
  }
  see("form", form);
  see("ending", lower.slice(-2));
  see("ending", lower.slice(-3));
  see("ending", lower.slice(-4));
  see("beginning", lower.slice(0, 3));
  see("beginning", lower.slice(0, 4));
  see("length", String(Math.min(LONGEST, lower.length)));
  for (let step = 1; step <= BEFORE.length; step++) {
    see(BEFORE[step - 1] as string, wordOf(tokens[i - step]));
    see(BEHIND[step - 1] as string, wordOf(tokens[i + step]));
  }
  for (const { step, sort, says } of BESIDE) {
    see(sort, sortOf(tokens[i + step]));
    see(says, saysOf(tokens[i + step]));
  }
  const [before1, behind1] = [wordOf(before), wordOf(behind)];
  const [before2, behind2] = [wordOf(tokens[i - 2]), wordOf(tokens[i + 2])];
  see("before2, before1", `${before2} ${before1}`);
  see("before1, behind1", `${before1} ${behind1}`);
  see("behind1, behind2", `${behind1} ${behind2}`);
  see("before1, form", `${before1} ${form}`);
  see("form, behind1", `${form} ${behind1}`);
  for (const word of wordsOf(tokens, i - FAR, i)) see("far", word);
  for (const word of wordsOf(tokens, i + 1, i + 1 + BEYOND)) see("beyond", word);
  if (!isNear(token.gap)) see("apart", "before");
  if (behind !== undefined && !isNear(behind.gap)) see("apart", "behind");
  see("form, sort behind", `${form} ${sortOf(behind)}`);
  see("form, sort before", `${form} ${sortOf(before)}`);
}

const oddsOf = judgeOf(learned, lookAtName);

/** From here on a word is taken out though no rule sees a name; if tables have it as public, from the second on. */
const LIKELY = 0.6;
const SURELY = 0.85;
/** From here on it stays, and a person looks at the text. */
const POSSIBLE = 0.25;
/** Below it, what a rule takes for a name stays too, and a person looks. */
const UNLIKELY = 0.3;
const DOUBT = 0.4;

/** What a rule found, as sure as it is with what was learned. */
export function weighed(tokens: readonly Token[], one: Found): Found {
  if (one.confidence < TAKEN_OUT_FROM) return one;
  let learnt = false;
  for (let i = one.first; i <= one.last; i++) {
    if (!mayBeName(tokens[i] as Token)) continue;
    if (oddsOf(tokens, i) >= UNLIKELY) return one;
    learnt = true;
  }
  // Of words of talk nothing was learned: the rule alone knows.
  return learnt ? { ...one, confidence: DOUBT } : one;
}

/** Takes the words that no rule has taken and that are likely names. */
export function unseen(tokens: readonly Token[], open: Uint8Array, taken: Uint8Array, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1 || open[i] === HELD || !mayBeName(tokens[i] as Token)) continue;
    const odds = oddsOf(tokens, i);
    if (odds < POSSIBLE) continue;
    const isLikely = odds >= (open[i] === 0 ? LIKELY : SURELY);
    take(i, isLikely ? odds : DOUBT);
  }
}
