/** Names beside a number or another name, in a list, or at the end as a signature. */
import { DESCRIBING, OF_TIME } from "./name-clues.ts";
import { inRow, isBetweenNames } from "./name-row.ts";
import { type Free, isAnd, isKnown, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { isPlace } from "./places.ts";
import { markOf } from "./working-text.ts";

const PHONE = markOf("phone");
const NAME = markOf("name");
const PLATE = markOf("plate");
/** All in capitals: an abbreviation, or a text of capitals. */
const isLoud = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

/** Next to a telephone or account number stands whose it is. */
export function besideNumbers(tokens: readonly Token[], free: Free, take: Take): void {
  const may = (i: number, mark = ""): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      free(i) &&
      token.type === "word" &&
      !isOrdinaryWord(token) &&
      token.text.length > 2 &&
      (isKnown(token) ||
        (token.upper && !token.acronym && mark !== PLATE && !(token.grade === "unknown" && isLoud(token))))
    );
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.type !== "mark") continue;
    // "hub fitroh (0812..)": after such a word a small letter does.
    const left = /^[(:-]$/.test(tokens[i - 1]?.text ?? "") ? i - 2 : i - 1;
    const owner = tokens[left];
    if (
      owner !== undefined &&
      free(left) &&
      owner.type === "word" &&
      (owner.grade === "unknown" || owner.grade === "word") &&
      owner.text.length > 2 &&
      /^(?:hub|hubungi|cp|kontak|an|wa|telp|tlp|hp|ke|ibu|bpk)$/.test(tokens[left - 1]?.lower ?? "")
    )
      take(left, 0.7);
    let after = i + 1;
    if (/^[(\-:,/]$/.test(tokens[after]?.text ?? "")) after++;
    // "0812.. hari": nothing else follows, so it is whose number it is.
    const lone = tokens[after];
    if (
      tokens[i]?.text === PHONE &&
      after === i + 1 &&
      after === tokens.length - 1 &&
      lone?.type === "word" &&
      free(after) &&
      (lone.grade === "word" || (lone.grade === "unknown" && !lone.word.unlike)) &&
      lone.text.length > 2
    )
      take(after, 0.6);
    else if (may(after, tokens[i]?.text))
      take(after, tokens[after]?.grade === "unknown" && tokens[after]?.starts === true ? 0.45 : 0.75);
    let before = i - 1;
    const labelled = tokens[before]?.text === ":";
    if (/^[(\-:,;/]$/.test(tokens[before]?.text ?? "")) before--;
    // "Wahyu E. S 1234 AB"
    else if (tokens[before]?.text === "." && tokens[before - 1]?.text.length === 1) before -= 2;
    if (!may(before, tokens[i]?.text) || (labelled && !isKnown(tokens[before] as Token))) continue;
    while (may(before - 1) && isNear(tokens[before]?.gap ?? "")) before--;
    take(before, 0.75);
  }
}

/** "1. paijan 2. sukinem": where one item of a list is a name, the short items beside it are. */
export function inLists(tokens: readonly Token[], free: Free, take: Take): void {
  const items: number[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const sign = tokens[i - 1] as Token;
    if (sign.type !== "sign" || tokens[i]?.type !== "word") continue;
    const numbered = tokens[i - 2]?.type === "number" && /^[.)]$/.test(sign.text);
    if (numbered || (sign.gap.includes("\n") && /^[-*•]$/.test(sign.text))) items.push(i);
  }
  const strangers = items.filter(
    (i) => /^(?:unknown|word)$/.test(tokens[i]?.grade ?? "") && free(i) && !tokens[i]?.acronym,
  );
  if (strangers.length > 1 && strangers.length * 2 >= items.length)
    for (const i of strangers) take(i, tokens[i]?.upper === true ? 0.6 : 0.55);
  if (
    items.length < 2 ||
    !items.some((i) => tokens[i] !== undefined && !free(i) && isKnown(tokens[i] as Token))
  )
    return;
  for (const i of items) if (free(i) && !isOrdinaryWord(tokens[i] as Token)) take(i, 0.7);
}

/** "Suparno dan Tugi", "A, B dan C": beside a name and joined to it. */
export function besideNames(tokens: readonly Token[], taken: Uint8Array, free: Free, take: Take): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const sides = (taken[i - 2] ?? 0) + (taken[i + 2] ?? 0);
    if (sides > 0 && (inRow(tokens, i, free) || (sides > 1 && isBetweenNames(tokens, i, free)))) take(i, 0.6);
    const token = tokens[i] as Token;
    const joins = isAnd(token) || token.text === "," || token.text === "/";
    if (!joins) continue;
    const next = tokens[i + 1] as Token;
    const willing = (other: Token) =>
      other.type === "word" && !isOrdinaryWord(other) && other.text.length > 1;
    if (taken[i - 1] === 1 && free(i + 1) && willing(next) && !next.gap.includes("\n")) {
      // "Wijaya, Sp.A.": a degree.
      const degree = next.text.length < 4 && tokens[i + 2]?.text === ".";
      if (
        (next.capital && !degree && !next.acronym) ||
        (token.text !== "," && next.grade === "unknown") ||
        /^(?:als|alias|bin|binti)$/.test(token.lower)
      )
        take(i + 1, 0.65);
    }
    const before = tokens[i - 1] as Token;
    if (
      taken[i + 1] === 1 &&
      free(i - 1) &&
      willing(before) &&
      (before.upper ||
        /^(?:als|alias)$/.test(token.lower) ||
        token.lower === "binti" ||
        token.lower === "bin") &&
      token.text !== ","
    )
      take(i - 1, 0.65);
  }
  // "bagus sama pak Reno", in small letters: a name or a word, so a person looks.
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.word.joins) continue;
    const isName = (at: number): boolean => taken[at] === 1 || tokens[at]?.text === NAME;
    const side = isName(i - 1) ? i + 1 : isName(i + 1) ? i - 1 : -1;
    if (side >= 0 && free(side) && tokens[side]?.grade === "word") take(side, 0.35);
  }
}

/** "... tahun 1989. Titik Rahayu": the last sentence is a name of two or three words. */
export function signed(tokens: readonly Token[], free: Free, take: Take): void {
  let last = tokens.length - 1;
  if (tokens[last]?.text === ".") last--;
  const end = tokens[last];
  if (end === undefined || !end.upper || isOrdinaryWord(end)) return;
  let first = last;
  while (
    first > 0 &&
    first > last - 3 &&
    tokens[first]?.type === "word" &&
    tokens[first]?.starts === false &&
    isNear(tokens[first]?.gap ?? "")
  )
    first--;
  const words = tokens.slice(first, last + 1);
  const named = words.some(({ grade, word }) => grade === "word" && !word.everyday) || words.some(isKnown);
  const plain = words.every(
    (token, i) =>
      token.type === "word" &&
      token.upper &&
      !token.acronym &&
      !isOrdinaryWord(token) &&
      free(first + i) &&
      token.text.length > 2,
  );
  const ended = /^[.!?]$/.test(tokens[first - 1]?.text ?? "") || (tokens[first]?.gap.includes("\n") ?? false);
  if (words.length > 1 && plain && ended && named) take(first, 0.6, true);
}

/** After a signature only where one is from may follow. */
const isOrdinaryAfter = ({ type, lower }: Token): boolean =>
  type === "word" && !isPlace(lower) && !/^(?:dr|dari|warga|ds|dsn|desa|dusun|kec|rt|asal|di)$/.test(lower);

/** "#infobojonegoro" */
const LONGEST_TAG = 12;
/** Of oneself, before one's name. */
const SPEAKS = /^(?:saya|sy|kami|hormat|kulo|pelapor|salam|suwun|trims)$/;

/** Signatures: the last line, or what follows a greeting; and "#Nama". */
export function atTheEnd(tokens: readonly Token[], free: Free, take: Take): void {
  const last = tokens.length - 1;
  for (let i = Math.max(1, last - 12); i <= last; i++) {
    const token = tokens[i] as Token;
    if (!free(i) || token.type !== "word" || isOrdinaryWord(token) || token.text.length < 3) continue;
    const before = tokens[i - 1] as Token;
    const greeted =
      /^(?:salam|ttd|tks|trims|terimakasih|suwun|hormat|wassalam|wassalamu|wassalamualaikum|wb|kasih|nuwun|pelapor|pengirim)$/.test(
        (/^[,.:-]$/.test(before.text) ? tokens[i - 2] : before)?.lower ?? "",
      );
    // "trims. slamet dr ngraho": thanks, a stop, and a name to the end, in small letters.
    const signed = /^(?:ttd|by|tertanda|pengirim|pelapor)$/.test(before.lower);
    const closed =
      (signed || (greeted && /^[,.-]$/.test(before.text))) &&
      (token.grade === "word" ||
        token.grade === "given" ||
        (token.grade === "unknown" && token.text.length > 3)) &&
      last - i < 5 &&
      (i === last || !isOrdinaryAfter(tokens[i + 1] as Token));
    if (closed) {
      take(i, token.grade === "word" ? 0.65 : 0.55);
      return;
    }
    const hash =
      before.text === "#" && token.gap === "" && token.grade !== "unknown" && token.text.length < LONGEST_TAG;
    const alone =
      token.gap.includes("\n") &&
      token.upper &&
      tokens.slice(i).length <= 3 &&
      tokens.slice(i).every((other) => other.type === "word" && !isOrdinaryWord(other));
    // "... mati semua. Wiji", "Saya pembeli, Untung."
    const ends = i === last || (i === last - 1 && tokens[last]?.text === ".");
    const single =
      ends &&
      token.upper &&
      token.grade === "word" &&
      !token.acronym &&
      !OF_TIME.has(token.lower) &&
      !isPlace(token.lower) &&
      ((/^[.!?]$/.test(before.text) && !DESCRIBING.has(token.lower)) ||
        (before.text === "," &&
          tokens.slice(Math.max(0, i - 5), i - 1).some(({ lower }) => SPEAKS.test(lower))));
    if (single) {
      take(i, 0.55);
      return;
    }
    if (hash || alone || (greeted && (token.upper || token.gap.includes("\n")))) {
      take(i, 0.7, true);
      return;
    }
  }
}
