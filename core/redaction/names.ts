/** Names of private persons: by the word before, by what stands beside, and by being a given name. Office holders stay. */
import { besideMarks } from "./doubt-beside.ts";
import { type Candidate, type Finder, TAKEN_OUT_FROM } from "./kinds.ts";
import { byTrigger } from "./name-after-trigger.ts";
import { atTheEnd, besideNames, besideNumbers, inLists, signed } from "./name-beside.ts";
import { byItself } from "./name-by-itself.ts";
import { CALLED, OF_THREE, SAYS_HOW } from "./name-contexts.ts";
import { perhaps } from "./name-doubt.ts";
import { byOwnWord } from "./name-own.ts";
import { publicWords } from "./name-public.ts";
import { again } from "./name-row.ts";
import {
  type Free,
  isKnown,
  isNear,
  isOrdinaryWord,
  type Take,
  type Token,
  tokensOf,
} from "./name-tokens.ts";
import { byWhatIsTold } from "./name-told.ts";
import { isPlace } from "./places.ts";

/** A name has at most this many words. */
const MOST_WORDS = 5;

/** Of a Chinese name each word is a syllable. */
const LONG_SYLLABLE = 7;

/** Short first names, written before the name by which one is called: "Moh. Holil", "M Fahri", "Abu Hamzah". */
const BEFORE = /^(?:m|ch|moh|muh|moch|much|mohd|muhd|mhd|ach|achm|abd|abdl|st|abu|ibnu|ummu|sy)$/;

/** "Nugroho B.P.": no degree begins so. */
const isInitials = (first: Token, second: Token): boolean =>
  first.text.length === 1 &&
  second.text.length === 1 &&
  first.upper &&
  second.upper &&
  !/[sm]/.test(first.lower);

/** The end of the name that starts at `first`: further words of it. */
function extend(tokens: readonly Token[], first: number, sure: boolean): number {
  const head = tokens[first] as Token;
  let last = first;
  for (let i = first + 1; i < tokens.length && i < first + MOST_WORDS; i++) {
    const token = tokens[i] as Token;
    const shortens = (tokens[i - 1] as Token).text.length <= 2 || BEFORE.test((tokens[i - 1] as Token).lower);
    const dotted = token.text === "." && isNear(token.gap) && shortens;
    if (dotted) continue;
    if (token.text === "-" && token.gap === "" && tokens[i + 1]?.gap === "" && tokens[i + 1]?.upper === true)
      continue;
    // Yanto "Bodrek"
    if (
      /^["“'‘]$/.test(token.text) &&
      /^["”'’]$/.test(tokens[i + 2]?.text ?? "") &&
      tokens[i + 1]?.upper &&
      head.upper
    ) {
      last = i + 2;
      i += 2;
      continue;
    }
    if (token.type !== "word" || !isNear(token.gap)) break;
    const alike = token.upper === head.upper;
    const after = tokens[i + 1];
    const rest = tokens[i + 2];
    // "Fauzi S.Pd": a degree, not an initial.
    const degree =
      after?.text === "." &&
      rest?.type === "word" &&
      rest.gap === "" &&
      rest.text.length < 5 &&
      !isInitials(token, rest);
    if (degree && token.grade !== "given") break;
    // "Fahri al Farizi", "Darsono bin Kasan": it goes with what follows.
    const whose =
      /^(?:bint?i?|boru)$/.test(token.lower) && after?.type === "word" && after.upper === head.upper;
    // "Tiurma br. Nainggolan"
    if (token.lower === "br" && after?.text === "." && rest?.upper === true && head.upper) {
      last = i + 2;
      i += 2;
      continue;
    }
    if (
      after !== undefined &&
      ((/^(?:al|el|as|ar|ash|az)$/.test(token.lower) && (isKnown(after) || after.grade === "unknown")) ||
        (whose && !isOrdinaryWord(after)))
    ) {
      last = i + 1;
      i++;
      continue;
    }
    // "Dewi G3P2A0": letters of a code.
    const initial =
      token.text.length === 1 && alike && !degree && !(after?.type === "number" && after.gap === "");
    const ends = after === undefined || after.type !== "word" || after.gap.includes("\n");
    const takes =
      token.grade === "given" ||
      (token.grade === "built" && alike) ||
      (token.grade === "word" &&
        !(token.everyday && SAYS_HOW.has(token.lower)) &&
        (!token.everyday || sure || tokens[i - 1]?.text === ".") &&
        alike &&
        (token.upper || after?.word.personAfter !== true) &&
        (token.capital || isKnown(head) || sure)) ||
      (token.grade === "unknown" &&
        alike &&
        !token.acronym &&
        (token.capital ||
          sure ||
          (isKnown(head) && head.upper && (after === undefined || after.gap.includes("\n")))) &&
        token.text.length > 1) ||
      (token.grade === "formed" &&
        alike &&
        !token.acronym &&
        (token.capital ||
          (sure &&
            !/^(?:di|ke|se|ber|ter|me|pe|n[gy]|m[bcdjklp])|(?:nya|ne|ku|kan|lah)$/.test(token.lower)))) ||
      // "Bambang Samudra": a word of talk, written as a second name.
      (token.grade === "never" &&
        i === first + 1 &&
        token.capital &&
        token.text.length > 3 &&
        isKnown(head) &&
        !token.acronym &&
        token.word.calls === undefined &&
        token.word.opens === undefined &&
        !token.word.agency &&
        !isPlace(token.lower) &&
        !CALLED.has(token.lower)) ||
      // "H. Abd. Syukur"
      (tokens[i - 1]?.text === "." &&
        BEFORE.test(tokens[i - 2]?.lower ?? "") &&
        token.upper &&
        !token.acronym &&
        token.text.length > 3 &&
        token.word.calls === undefined &&
        token.word.opens === undefined &&
        !token.word.own &&
        !isPlace(token.lower)) ||
      // "Oei Giok Lan"
      (OF_THREE.has(head.lower) &&
        head.upper &&
        token.upper &&
        i < first + 3 &&
        token.text.length < LONG_SYLLABLE &&
        token.word.opens === undefined) ||
      (initial && (token.upper || ends));
    if (!takes) break;
    last = i;
  }
  return last;
}

function precededBy(tokens: readonly Token[], first: number, taken: Uint8Array, open: Uint8Array): number {
  const name = tokens[first] as Token;
  const dotted = first > 1 && tokens[first - 1]?.text === ".";
  // "M AL FATIH"
  const article = !dotted && /^(?:al|el)$/.test(tokens[first - 1]?.lower ?? "") && isNear(name.gap);
  const at = dotted || article ? first - 2 : first - 1;
  const before = tokens[at];
  // "R. Widodo"
  const initial =
    dotted &&
    (before?.text.length === 1 || /^r[rmab]$/.test(before?.lower ?? "")) &&
    before?.upper === true &&
    name.upper &&
    !/^[hpb]$/.test(before.lower);
  return before !== undefined &&
    (BEFORE.test(before.lower) || initial) &&
    before.upper === name.upper &&
    (dotted ? name.gap.length < 2 : isNear(name.gap)) &&
    (dotted || before.lower !== "sy") &&
    taken[at] === 0 &&
    open[at] === 0
    ? at
    : first;
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

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
  let owns = false;
  let listed = text.includes("\n");
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    bears ||= bearsName(token, i);
    marked ||= token.type === "mark";
    listed ||= token.type === "number";
    owns ||= token.word.own || token.lower === "nama";
  }
  if (!bears) return [];
  const open = publicWords(tokens);
  const taken = new Uint8Array(tokens.length);
  const found: Found[] = [];
  /** What one rule only suspects, a later one may be sure of. */
  const doubts: Found[] = [];
  const take: Take = (first, confidence, sure = false) => {
    const last = extend(tokens, first, sure);
    const from = precededBy(tokens, first, taken, open);
    if (confidence < TAKEN_OUT_FROM) doubts.push({ first: from, last, confidence });
    else {
      for (let i = from; i <= last; i++) taken[i] = 1;
      found.push({ first: from, last, confidence });
    }
    return last;
  };
  const free: Free = (i) => tokens[i] !== undefined && taken[i] === 0 && open[i] === 0;
  signed(tokens, free, take);
  byTrigger(tokens, open, free, take);
  if (owns) byOwnWord(tokens, free, take);
  byItself(tokens, free, take);
  byWhatIsTold(tokens, taken, free, take);
  if (marked) besideNumbers(tokens, free, take);
  if (listed) inLists(tokens, free, take);
  if (marked || found.length > 0) besideNames(tokens, taken, free, take);
  atTheEnd(tokens, free, take);
  if (found.length > 0) again(tokens, taken, free, take);
  if (marked) besideMarks(tokens, free, take);
  perhaps(tokens, free, take);
  for (const doubt of doubts) {
    if (taken.subarray(doubt.first, doubt.last + 1).includes(1)) continue;
    taken.fill(1, doubt.first, doubt.last + 1);
    found.push(doubt);
  }
  return found
    .map(
      ({ first, last, confidence }): Candidate => ({
        kind: "name",
        start: (tokens[first] as Token).start,
        end: (tokens[last] as Token).end,
        confidence,
      }),
    )
    .sort((a, b) => a.start - b.start);
};
