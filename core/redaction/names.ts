/** Names of private persons: by the word before, by what stands beside, by being a given name, and by what was learned of names. Office holders stay. */
import { type Candidate, type Finder, TAKEN_OUT_FROM } from "./kinds.ts";
import { byTrigger } from "./name-after-trigger.ts";
import { atTheEnd, besideNames, besideNumbers, inLists, signed } from "./name-beside.ts";
import { byItself } from "./name-by-itself.ts";
import { apart, extend, precededBy } from "./name-extent.ts";
import { unseen, weighed } from "./name-odds.ts";
import { publicWords } from "./name-public.ts";
import { again } from "./name-row.ts";
import { type Found, type Free, type Take, type Token, tokensOf } from "./name-tokens.ts";

/** Whether a word could be a name at all, or calls for one that is a word of talk. */
const bearsName = ({ type, grade, capital, word }: Token, i: number): boolean =>
  type === "mark" ||
  // "suro anake sapar"
  (i === 1 && word.calls === "own") ||
  (type === "word" &&
    (capital ||
      word.phrase ||
      (grade !== "never" && grade !== "formed") ||
      (word.calls !== undefined && word.calls !== "own" && word.calls !== "weak")));

export const findNames: Finder = (text) => {
  const tokens = tokensOf(text);
  let bears = false;
  let marked = false;
  let listed = text.includes("\n");
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    bears ||= bearsName(token, i);
    marked ||= token.type === "mark";
    listed ||= token.type === "number";
  }
  if (!bears) return [];
  const open = publicWords(tokens);
  const taken = new Uint8Array(tokens.length);
  const found: Found[] = [];
  const take: Take = (first, confidence, sure = false) => {
    const last = extend(tokens, first, sure);
    const from = precededBy(tokens, first, taken, open);
    // What one rule only suspects, a later one may be sure of.
    if (confidence >= TAKEN_OUT_FROM) taken.fill(1, from, last + 1);
    found.push({ first: from, last, confidence });
    return last;
  };
  const free: Free = (i) => tokens[i] !== undefined && taken[i] === 0 && open[i] === 0;
  signed(tokens, free, take);
  byTrigger(tokens, open, free, take);
  byItself(tokens, free, take);
  if (marked) besideNumbers(tokens, free, take);
  if (listed) inLists(tokens, free, take);
  if (marked || found.length > 0) besideNames(tokens, taken, free, take);
  atTheEnd(tokens, free, take);
  if (found.length > 0) again(tokens, taken, free, take);
  const ruled = found.splice(0).map((one) => weighed(tokens, one));
  unseen(tokens, open, taken, take);
  return apart(tokens, [...ruled, ...found]).map(
    ({ first, last, confidence }): Candidate => ({
      kind: "name",
      start: (tokens[first] as Token).start,
      end: (tokens[last] as Token).end,
      confidence,
    }),
  );
};
