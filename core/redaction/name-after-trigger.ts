/** Names after a word that calls for one: "Pak", "a.n.", "nama saya", "istri saya", "bidan". */

import { BY_NAME, BY_NAME_ALONE, CALLED, OF_DAYS_AND_FAITH, SYLLABLE } from "./name-contexts.ts";
import { PHRASES } from "./name-phrases.ts";
import { byPlacing, initialAt, isAnswer, isFirstName } from "./name-placing.ts";
import { type Free, isKnown, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { LOOSE, NO_NAMES, type Strength } from "./name-triggers.ts";
import { VILLAGE_OFFICES } from "./offices.ts";
import { roleOf } from "./paper-bearers.ts";
import { isPlace } from "./places.ts";

/** Whether this word, after a trigger of this strength, is a name; how surely. 0: no. */
function fits(token: Token, strength: Strength, next: Token | undefined, trigger: string): number {
  if (token.type !== "word" || token.grade === "never") return 0;
  const { grade, capital, text } = token;
  // "Bu Menik", "nama saya menik": what is a word by its form alone, and not by a long prefix, may be a name.
  if (grade === "formed") {
    if (/(?:nya|ne|ku|kan)$/.test(token.lower) || (strength === "address" && CALLED.has(token.lower)))
      return 0;
    // "nama saya Kenarike": whatever could be read in it, it is one.
    const named = strength === "sure" && capital && !token.acronym;
    const prefixed = /^(?:di|ke|se|ber|ter|me|pe|per)/.test(token.lower);
    if (prefixed && !named && (text.length > 6 || !capital)) return 0;
    const called = strength === "sure" || (capital && strength !== "weak");
    // "si dendi"
    if (trigger === "si" && text.length > 3 && text.length < 8 && !/^(?:di|se|me|pe|ng|ny)/.test(token.lower))
      return 0.55;
    return called && !token.acronym ? 0.6 : 0;
  }
  switch (strength) {
    case "sure":
      // "inisial AS" names nobody.
      if (text.length < 2 || (text.length < 3 && token.acronym)) return 0;
      // "namanya PSM": letters that stand for a thing, or somebody's.
      if (grade === "unknown" && token.acronym && !/[aeiou]/.test(token.lower)) return 0.35;
      return isKnown(token) ? 0.98 : 0.9;
    case "address":
      if (text.length < 2) return 0;
      // "Bu PKK", "pak CPNS": letters that stand for an office.
      if (grade === "unknown" && token.acronym) return text.length > 4 ? 0.4 : 0;
      return isKnown(token) ? 0.98 : capital ? 0.9 : 0.75;
    case "own":
    case "role":
      if (isKnown(token)) return 0.93;
      // "pemohon PKKPR": letters that stand for a thing.
      if (grade === "unknown" && token.acronym && token.word.unlike) return 0;
      // "warga Cengkong": of a place.
      if (capital && text.length > 2) return trigger === "warga" && grade === "unknown" ? 0.4 : 0.75;
      if (grade === "unknown" && token.acronym) return 0;
      if (trigger === "si" && grade === "unknown" && text.length > 2 && text.length < 9) return 0.6;
      return grade === "word" && !token.everyday && strength === "own"
        ? 0.6
        : grade === "word" &&
            strength === "own" &&
            next !== undefined &&
            (next.word.personAfter || next.type === "mark")
          ? 0.6
          : 0;
    case "weak":
      return isKnown(token)
        ? 0.9
        : capital && grade === "word" && !OF_DAYS_AND_FAITH.has(token.lower) && !isPlace(token.lower)
          ? 0.75
          : 0;
  }
}

/** The strength with which the words before a token call for a name. */
function triggerAt(tokens: readonly Token[], i: number): { strength: Strength; next: number } | undefined {
  const token = tokens[i] as Token;
  const { calls, phrase } = token.word;
  const short = token.lower === "p" || token.lower === "b" || token.lower === "h";
  // "dhe Sur": the end of "pakdhe"
  const clipped = token.lower === "dhe" || token.lower === "wo" || token.lower === "de";
  if (clipped && tokens[i + 1]?.upper === true && tokens[i - 1]?.word.calls !== "address")
    return { strength: "address", next: i + 1 };
  if (calls === undefined && !phrase && !short) return undefined;
  // "sama-sama"
  if (calls === "weak" && tokens[i - 1]?.text === "-" && tokens[i - 2]?.lower === token.lower)
    return undefined;
  let next = i + 1;
  let strength: Strength | undefined;
  if (phrase) {
    const signed = /^[./]$/.test(tokens[i + 1]?.text ?? "");
    const second = tokens[signed ? i + 2 : i + 1];
    if (second?.type === "word") strength = PHRASES.get(`${token.lower} ${second.lower}`);
  }
  if (strength !== undefined) next = tokens[i + 1]?.type === "word" ? i + 2 : i + 3;
  else {
    strength = calls;
    // "p.darno", "p darno", "H. Sahlan"
    if (strength === undefined && short) {
      const stop = tokens[i + 1]?.text === ".";
      const follows = tokens[i + 1];
      // "itu H Munir sendiri"
      const haji = stop || (follows?.upper === true && isNear(follows.gap) && !isOrdinaryWord(follows));
      if (token.lower === "h" ? haji && token.upper : stop) strength = "address";
      else if (token.lower === "p" && i > 0 && tokens[i - 1]?.type === "word") strength = "role";
    }
  }
  if (strength === undefined) return undefined;
  // "Pak, usul": a comma after a form of address calls someone, names no one.
  const stops =
    strength === "address" || strength === "weak"
      ? /^[.:]$/
      : strength === "sure"
        ? /^[.:,=(#-]$/
        : /^[.:(]$/;
  for (let skipped = 0; next < tokens.length && skipped < 5; skipped++) {
    const here = tokens[next] as Token;
    if (here.gap.includes("\n") && strength !== "sure") return undefined;
    const between =
      (here.word.title && !(SYLLABLE.has(here.lower) && BY_NAME_ALONE.has(token.lower))) ||
      (strength !== "weak" &&
        ((here.word.calls === "address" && !(SYLLABLE.has(here.lower) && BY_NAME_ALONE.has(token.lower))) ||
          VILLAGE_OFFICES.has(here.lower) ||
          (/^(?:saya|sy|kami|kulo|kita|yg|yang|bernama|adalah|yaitu|ialah|saya:|e|nya|ditulis|tertulis|ketulis|tiri|kandung|ipar|sepuh|kepala|guru|bk|besar)$/.test(
            here.lower,
          ) &&
            (strength === "own" || strength === "sure"))));
    // "Bu Ning yg jualan": nobody else follows.
    const alone =
      here.upper &&
      !here.starts &&
      SYLLABLE.has(here.lower) &&
      strength === "address" &&
      tokens[next + 1]?.upper !== true &&
      tokens[next + 1]?.text !== ".";
    if (alone) break;
    if (here.type === "sign" ? stops.test(here.text) : between && tokens[next + 1] !== undefined) next++;
    else break;
  }
  const name = tokens[next];
  const previous = tokens[next - 1] as Token;
  if (name === undefined) return undefined;
  // A full stop ends a sentence unless it shortens the word before it.
  if (previous.text === "." && strength !== "sure" && (tokens[next - 2]?.text.length ?? 9) > 5)
    return undefined;
  return { strength, next };
}

/** A word that no table knows, where a name could stand; or a name that is also a word. Too short or numbered: none. */
const mayBe = (token: Token, strength: Strength): boolean =>
  token.type === "word" &&
  token.text.length > 3 &&
  !token.acronym &&
  (token.grade === "unknown"
    ? strength !== "weak" || token.capital
    : token.grade === "word" && (strength === "role" || strength === "own") && !token.everyday);

/** Endings of words of talk: after a form of address and a name, such a word is no further name. */
const SUFFIXED = /(?:an|ne|e|i)$/;
const goesOnTalking = (token: Token | undefined): boolean =>
  token !== undefined && SUFFIXED.test(token.lower) && (token.grade !== "unknown" || token.word.unlike);

export function byTrigger(tokens: readonly Token[], open: Uint8Array, free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    const trigger = open[i] === 1 ? undefined : triggerAt(tokens, i);
    if (trigger === undefined || !free(trigger.next)) continue;
    if (NO_NAMES.has(`${tokens[i]?.lower} ${tokens[trigger.next]?.lower}`)) continue;
    const name = tokens[trigger.next] as Token;
    // "bidan SIPB 503/..": what the number behind it is called.
    if (name.acronym && tokens[trigger.next + 1]?.type === "mark" && roleOf(name.lower) !== undefined)
      continue;
    const initial = initialAt(tokens, trigger.next);
    const written = tokens[trigger.next + initial] ?? name;
    // "Pelaku: Agung Prasetiyo": what a form asks for begins no sentence.
    const asked =
      tokens[trigger.next - 1]?.text === ":" &&
      !written.acronym &&
      (written.upper || isAnswer(tokens, trigger.next));
    const judged = asked ? { ...written, capital: true, everyday: false } : written;
    let confidence = fits(
      judged,
      trigger.strength,
      tokens[trigger.next + initial + 1],
      (tokens[i] as Token).lower,
    );
    // "istri saya X": one's own people are called by name.
    const ours =
      /^(?:saya|sy|kami|kulo|ku)$/.test(tokens[trigger.next - 1]?.lower ?? "") && trigger.strength === "own";
    if (confidence === 0 && ours && judged.grade === "unknown" && !SUFFIXED.test(judged.lower))
      confidence = 0.6;
    // "istri saya untung": good luck, or her name.
    if (confidence === 0 && ours && judged.grade === "word") confidence = 0.4;
    // "mandor X", "kata X" without a capital may be a name: it is left, and somebody looks.
    if (
      confidence === 0 &&
      (mayBe(judged, trigger.strength) || (judged.everyday && BY_NAME.has(tokens[i]?.lower ?? "")))
    )
      confidence = 0.35;
    if (confidence < 0.5)
      confidence = Math.max(
        confidence,
        byPlacing(tokens, i, trigger.strength, trigger.next, confidence === 0),
      );
    const second = tokens[trigger.next + 1];
    // "driver gojek Bima", "ketua tim Wulan": a word between.
    if (
      confidence === 0 &&
      trigger.strength === "role" &&
      trigger.next === i + 1 &&
      !name.upper &&
      name.grade === "never" &&
      second?.grade === "word" &&
      second.capital &&
      !second.acronym &&
      isNear(second.gap) &&
      name.word.opens === undefined &&
      !name.word.agency &&
      free(trigger.next + 1)
    ) {
      take(trigger.next + 1, 0.55);
      continue;
    }
    // "Penyuluh Pagi Hariyanto": a word of talk, then a name that is known.
    if (
      confidence < 0.5 &&
      isNear(second?.gap ?? "\n") &&
      isFirstName(name, second) &&
      free(trigger.next + 1)
    ) {
      take(trigger.next, 0.7, true);
      continue;
    }
    if (confidence === 0) continue;
    const word = tokens[i] as Token;
    if (
      LOOSE.has(word.lower) &&
      trigger.next === i + 1 &&
      !isKnown(name) &&
      !name.capital &&
      word.lower !== "mas"
    ) {
      confidence =
        /^an$/.test(word.lower) &&
        tokens[i - 1]?.type !== "number" &&
        (name.grade === "unknown" || name.grade === "word")
          ? 0.6
          : 0.3;
    }
    if (/^n?[gy]/.test(name.lower) && name.grade === "unknown" && !name.upper)
      confidence = Math.min(confidence, 0.4);
    take(
      trigger.next,
      confidence,
      trigger.strength === "sure" ||
        (ours && name.upper) ||
        (trigger.strength === "address" &&
          (isKnown(judged) || judged.grade === "unknown") &&
          !goesOnTalking(tokens[trigger.next + initial + 1])),
    );
  }
}
