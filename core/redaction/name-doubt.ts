/** What could be a name and is not surely one: it stays, and the text waits for a person. */
import { AFFIXED, isPlain } from "./doubt-beside.ts";
import {
  BY_NAME_ALONE,
  FUNCTION_WORDS,
  NAMES_A_THING,
  OF_DAYS_AND_FAITH,
  SYLLABLE,
  TELLS,
  TOLD,
} from "./name-contexts.ts";
import { type Free, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { isPlace } from "./places.ts";

/** Can be said aloud as a name can: no short form. */
const isNameShaped = (lower: string): boolean =>
  /[aeiou].*[aeiou]/.test(lower) && !/[^aeiou]{4}/.test(lower) && lower.length < 20;

const isCalledSo = (token: Token, before: Token | undefined): boolean =>
  isPlain(token) &&
  !token.acronym &&
  !AFFIXED.test(token.lower) &&
  before?.type === "word" &&
  isNear(token.gap);

/** "cak no", "mas ri": a short word after a form of address, or any after those that only names follow. */
function isAddressed(token: Token, before: Token | undefined): boolean {
  if (before?.word.calls !== "address" || before.type !== "word" || !isNear(token.gap)) return false;
  if (!isPlain(token) || token.acronym || token.text.length < 2 || FUNCTION_WORDS.has(token.lower))
    return false;
  // "lek bengi", "kang rusak": in Javanese also if, and which; "yang Saudara laporkan": in letters you.
  const joins =
    (/^(?:lek|kang|mbok)$/.test(before.lower) || (before.upper && /^saudar[ai]$/.test(before.lower))) &&
    !token.upper &&
    isOrdinaryWord(token);
  const alone = !joins && BY_NAME_ALONE.has(before.lower);
  const short = token.text.length < 3 || SYLLABLE.has(token.lower);
  return alone || ((token.grade === "never" || token.grade === "formed") && short);
}

/**
 * How much a word in small letters that no table knows is made like a name, for a text to wait for it: anywhere; and where it
 * begins or ends a text, or stands beside a sign or a number. Where a person is spoken of, all but what can hardly be a name.
 */
const LIKE_ANYWHERE = 2;
const LIKE_APART = 0;
/** Whose word or deed it is, or to whom one turns. */
const BEFORE_SOMEONE =
  /^(?:kata(?:nya)?|jare(?:ne)?|ujar(?:e|nya)?|tutur|ungkap|oleh|sama|karo|ambek|mbek|kepada|kpd|ke|marang|maring|hub|hubungi|tanya|takon|temui|panggil|dan|lan|sebab|gara|di\p{L}{3,})$/u;

function mayBeSomeone(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    (before !== undefined &&
      (before.type === "mark" ||
        before.word.calls !== undefined ||
        before.word.own ||
        BEFORE_SOMEONE.test(before.lower))) ||
    (after !== undefined && (after.type === "mark" || after.word.personAfter || TOLD.has(after.lower)))
  );
}
const standsApart = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    before === undefined ||
    after === undefined ||
    (before.type !== "word" && before.text !== ",") ||
    after.type !== "word"
  );
};

/** A word that no table and no form explains, and that could be a name, is left and makes the text doubtful. */
export function perhaps(tokens: readonly Token[], free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "word" || !free(i)) continue;
    const before = tokens[i - 1];
    // "surat Saudara No. 12"
    if (token.lower === "no" && /^[.\d]/.test(tokens[i + 1]?.text ?? "")) continue;
    // "ketua tim Menik": a word by its form alone, with a capital inside a sentence.
    if (
      isAddressed(token, before) ||
      (i > 0 && token.capital && token.grade === "formed" && isCalledSo(token, before))
    ) {
      take(i, 0.35);
      continue;
    }
    if (token.text.length < 4) continue;
    const after = tokens[i + 1];
    if (token.grade === "unknown") {
      // Beside a digit or a slash, or after a word for a thing, it is what a thing is called.
      const thing =
        token.acronym ||
        // "RAPBDes", "PANDAWA"
        (token.upper && /\p{Lu}/u.test(token.text.slice(1))) ||
        after?.type === "number" ||
        after?.text === "/" ||
        (before !== undefined && (before.type === "number" || NAMES_A_THING.has(before.lower)));
      const likely =
        (token.capital && !token.word.unlike) ||
        token.word.likeness >= LIKE_ANYWHERE ||
        (token.capital && mayBeSomeone(tokens, i)) ||
        (!token.word.unlike && mayBeSomeone(tokens, i)) ||
        (token.word.likeness >= LIKE_APART && standsApart(tokens, i));
      if (!thing && isNameShaped(token.lower) && likely) take(i, 0.4);
      continue;
    }
    // "lestari ngadu": who begins and tells, or a word.
    if (i === 0 && token.grade === "word" && !token.upper && after !== undefined && TELLS.has(after.lower))
      take(i, 0.35);
    if (before === undefined) continue;
    // A name that is also a word, with a capital inside a sentence; one that is hardly ever a word, in small letters.
    const looksNamed =
      token.grade === "word" &&
      !token.acronym &&
      !NAMES_A_THING.has(before.lower) &&
      !OF_DAYS_AND_FAITH.has(token.lower) &&
      !isPlace(token.lower) &&
      (token.capital || (!token.upper && !token.word.everyday));
    if (looksNamed) {
      take(i, 0.35);
      continue;
    }
    if (!token.capital) continue;
    const addressed =
      /^(?:mas|mbak)$/.test(before.lower) && token.word.calls === undefined && token.word.opens === undefined;
    const called = /^(?:oleh|sama|kata|dgn|untuk|buat|kpd|hub|hubungi|tanya|temui|panggil|lapor)$/.test(
      before.lower,
    );
    const person = after !== undefined && isNear(after.gap) && after.word.personAfter;
    if (addressed || (token.grade === "word" && (person || (called && !token.word.everyday)))) take(i, 0.4);
  }
}
