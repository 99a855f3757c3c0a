/** Words that nobody would take for a name, but for where they stand and how they are written. */
import { BY_NAME_ALONE, CALLED, NAMED, NICKNAMED, OF_SOMEONE, SYLLABLE } from "./name-contexts.ts";
import { isKnown, isNear, isOrdinaryWord, type Token } from "./name-tokens.ts";
import { LOOSE, type Strength } from "./name-triggers.ts";
import { isPlace } from "./places.ts";

/** Says nothing of an office, an agency, a place or kin. */
const isNobodyElse = ({ type, word }: Token): boolean =>
  type === "word" &&
  word.calls === undefined &&
  word.opens === undefined &&
  !word.agency &&
  !word.pair &&
  !word.own;

/** A word of talk with a capital, that says nothing of an office, an agency or a place. */
const isPlain = (token: Token): boolean =>
  token.capital &&
  !token.acronym &&
  isOrdinaryWord(token) &&
  token.text.length > 1 &&
  token.word.calls === undefined &&
  token.word.opens === undefined &&
  !token.word.pair &&
  !token.word.agency &&
  !isPlace(token.lower);

/** Of one person, and of no family or school. */
const KIN =
  /^(?:nenek|kakek|paman|bibi|keponakan|ponakan|mertua|menantu|cucu|istri|suami|simbah|embah|\p{L}{3,}(?:ku|e|ne))$/u;
/** Whether a form of address calls by this word: "Mas Parkir" and "Pak Mohon ..." call nobody by name. */
const isCalled = (token: Token): boolean => !token.word.own && !CALLED.has(token.lower);

function ofPlainWord(tokens: readonly Token[], at: number, strength: Strength, next: number): number {
  const name = tokens[next] as Token;
  const { lower } = tokens[at] as Token;
  const second = tokens[next + 1];
  switch (strength) {
    case "address": {
      if (!isCalled(name)) return 0;
      // "Sdr. Ribut Santoso"
      const goesOn =
        second?.capital === true && isNear(second.gap) && (isKnown(second) || second.grade === "word");
      if (goesOn) return 0.7;
      // "Mbah Salam", "Pak Tekad"
      if (next !== at + 1) return 0;
      return name.text.length < 8 && !LOOSE.has(lower) ? 0.55 : 0.35;
    }
    case "sure": {
      // "a.n. Tumpuk Waluyo"
      if (second?.capital === true && isNear(second.gap) && !isOrdinaryWord(second) && isCalled(name))
        return 0.6;
      // "bernama Gembong"; "dipanggil" is also said of an office.
      const byWhom = /^(?:yg|yang|biasa|sering|akrab)$/.test(tokens[at - 1]?.lower ?? "");
      return NAMED.has(lower) && (lower !== "dipanggil" || byWhom) ? 0.6 : 0;
    }
    case "own":
      // "nenek Rasi", "anake Semi"
      return KIN.test(lower) && next === at + 1 && name.text.length > 2 && second?.capital !== true ? 0.4 : 0;
    case "role":
      return NICKNAMED.has(lower) && second?.capital !== true && isCalled(name) ? 0.4 : 0;
    default:
      return 0;
  }
}

/** How surely the word at `next` is a name by its placing alone; `unheard`: no other rule had anything to say. */
export function byPlacing(
  tokens: readonly Token[],
  at: number,
  strength: Strength,
  next: number,
  unheard: boolean,
): number {
  const name = tokens[next] as Token;
  const { lower } = tokens[at] as Token;
  // "lik man", "mbok nah": one syllable, in small letters.
  if (name.lower === "no" && /^[.\d]/.test(tokens[next + 1]?.text ?? "")) return 0;
  if (BY_NAME_ALONE.has(lower) && SYLLABLE.has(name.lower)) return 0.55;
  // "jenazah Sukadar": only people have one.
  if (
    OF_SOMEONE.has(lower) &&
    name.grade === "unknown" &&
    name.capital &&
    !name.acronym &&
    name.text.length > 3 &&
    !name.word.unlike
  )
    return 0.55;
  if (!unheard) return 0;
  // "Mas Ji", "Bu Ning"
  if (
    strength === "address" &&
    next === at + 1 &&
    name.upper &&
    !name.starts &&
    SYLLABLE.has(name.lower) &&
    !LOOSE.has(lower)
  )
    return 0.55;
  // "Pak Karangan": called as a village is.
  if (
    strength === "address" &&
    next === at + 1 &&
    lower !== "ning" &&
    lower !== "haji" &&
    name.capital &&
    isPlace(name.lower) &&
    tokens[next + 1]?.capital !== true
  )
    return 0.55;
  return isPlain(name) ? ofPlainWord(tokens, at, strength, next) : 0;
}

/** Arabic names begin so, with another word. */
const FIRST = /^(?:abu|ibnu|ummu)$/;
/** "Penyuluh Pagi Hariyanto", "KH. Abu Dzarin": a word of talk before a name. */
export const isFirstName = (name: Token, second: Token | undefined): boolean =>
  second !== undefined &&
  name.type === "word" &&
  name.upper &&
  !name.acronym &&
  name.text.length > 2 &&
  isNobodyElse(name) &&
  (FIRST.test(name.lower) || !isPlace(name.lower)) &&
  name.word.bears === undefined &&
  second.upper &&
  (second.grade === "given" || (FIRST.test(name.lower) && second.capital && !isOrdinaryWord(second)));

/** "pelaku: surya, op pompa": a word for itself, in small letters. */
export const isAnswer = (tokens: readonly Token[], i: number): boolean => {
  const after = tokens[i + 1];
  return (
    tokens[i]?.grade === "word" &&
    (after === undefined || after.gap.includes("\n") || /^[,.(;]$/.test(after.text))
  );
};

/** "Y. Sudarmo", "A Liong": tokens before the word that is asked. */
export function initialAt(tokens: readonly Token[], i: number): number {
  const [name, after] = [tokens[i], tokens[i + 1]];
  if (name?.text.length !== 1 || !name.upper || name.type !== "word") return 0;
  if (after?.text === ".") return 2;
  return after?.capital === true && after.text.length > 2 && isNear(after.gap) && !isOrdinaryWord(after)
    ? 1
    : 0;
}
