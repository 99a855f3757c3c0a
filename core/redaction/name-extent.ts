/** Where a name begins and ends: its further words, what is short for one before it, and names that touch. */
import { TAKEN_OUT_FROM } from "./kinds.ts";
import { CALLED, OF_THREE, SAYS_HOW } from "./name-contexts.ts";
import { type Found, isKnown, isNear, isOrdinaryWord, type Token } from "./name-tokens.ts";
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
export function extend(tokens: readonly Token[], first: number, sure: boolean): number {
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

export function precededBy(
  tokens: readonly Token[],
  first: number,
  taken: Uint8Array,
  open: Uint8Array,
): number {
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

/** In order; a doubt that touches what is surer is none, and names that stand side by side are one. */
export function apart(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const covered = new Uint8Array(tokens.length);
  const kept = [...found]
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ first, last }) => {
      if (covered.subarray(first, last + 1).includes(1)) return false;
      covered.fill(1, first, last + 1);
      return true;
    })
    .sort((a, b) => a.first - b.first);
  const names: Found[] = [];
  for (const one of kept) {
    const last = names.at(-1);
    const goesOn =
      last !== undefined &&
      Math.min(last.confidence, one.confidence) >= TAKEN_OUT_FROM &&
      one.first === last.last + 1 &&
      isNear((tokens[one.first] as Token).gap);
    if (goesOn) names[names.length - 1] = { ...last, last: one.last };
    else names.push(one);
  }
  return names;
}
