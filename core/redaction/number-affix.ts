/** What stands apart before or behind a number that was taken out and is part of it, as "JT" of "JT 0091823": learned (docs/decisions/0054). */
import { ANY_PUBLIC_ID } from "../public-id.ts";
import type { Candidate, Finder, Kind } from "./kinds.ts";
import { listedWord, unlistedWord } from "./lexicon.ts";
import learned from "./number-affix-odds.json" with { type: "json" };
import { judgeOf, type See } from "./odds.ts";
import { roleOf } from "./paper-bearers.ts";
import { markOf } from "./working-text.ts";

/** By the mark of a number: its kind. */
const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (["identifier", "customer_number", "bank_account", "nik", "kk", "phone"] as const).map((kind) => [
    markOf(kind),
    kind,
  ]),
);
const NUMBER = new RegExp(`[${[...KIND_OF.keys()].join("")}]`, "g");
/** "SPKT-LK " is one; so is what stands right before. */
const BEFORE =
  /(?<![\p{L}\p{N}])(?:(?<unit>\p{L}{1,8}(?:[./-][\p{L}\p{N}]{1,6}){1,2})(?<space> )|(?<written>[\p{L}\p{N}]{1,12})(?<apart>[ ./-]{1,2}| [/-] ))$/u;
const BEHIND = /^(?<apart>[ ./-]| [/-] )(?<written>[\p{L}\p{N}]{1,12})(?![\p{L}\p{N}])/u;
/** The public id of a complaint is part of no other number. */
const ID_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${ANY_PUBLIC_ID}(?:[ ./-]{1,2}| [/-] )$`, "u");
const ID_BEHIND = new RegExp(`^(?:[ ./-]| [/-] )${ANY_PUBLIC_ID}(?![\\p{L}\\p{N}])`, "u");
/** The next word, number or sign on the far side. */
const LAST = /(?<word>\p{L}+|\p{N}+|[^\p{L}\p{N}\s])\s*$/u;
const NEXT = /^\s*(?<word>\p{L}+|\p{N}+|[^\p{L}\p{N}\s])/u;
const DIGIT = /\p{N}/u;
const VOWEL = /[aeiou]/i;
const REACH = 28;
const FURTHER = 40;

export interface Affix {
  readonly side: "before" | "behind";
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** What stands between it and the number. */
  readonly apart: string;
}

function affixAt(text: string, side: Affix["side"], place: number): Affix | undefined {
  const isBefore = side === "before";
  const beside = isBefore ? text.slice(Math.max(0, place - REACH), place) : text.slice(place, place + REACH);
  const found = (isBefore ? BEFORE : BEHIND).exec(beside);
  if (found?.groups === undefined || (isBefore ? ID_BEFORE : ID_BEHIND).test(beside)) return undefined;
  const { unit, space, written = unit ?? "", apart = space ?? "" } = found.groups;
  const { length } = found[0];
  return isBefore
    ? { side, start: place - length, end: place, written, apart }
    : { side, start: place, end: place + length, written, apart };
}

/** What stands beside each number that was taken out. */
export const affixesOf = (text: string): readonly Affix[] =>
  [...text.matchAll(NUMBER)]
    .flatMap(({ index }) => [affixAt(text, "before", index), affixAt(text, "behind", index + 1)])
    .filter((affix) => affix !== undefined);

const shapeOf = (written: string): string =>
  written
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{N}/gu, "9")
    .replace(/\p{Ll}/gu, "a");

const caseOf = (written: string): string =>
  written === written.toUpperCase() ? "A" : /^\p{Lu}/u.test(written) ? "Aa" : "a";

/** What is seen of it. */
export function lookAtAffix(see: See, text: string, { side, start, end, written, apart }: Affix): void {
  const of = (what: string, value: string) => see(`${side} ${what}`, value);
  const word = written.toLowerCase();
  of("any", "");
  if (!DIGIT.test(written)) {
    of("word", word);
    of("role", roleOf(word) ?? "");
    of("grade, case", `${(listedWord(word) ?? unlistedWord(word)).grade} ${caseOf(written)}`);
    if (!VOWEL.test(written)) of("is", "without vowels");
  }
  of("shape", shapeOf(written));
  of("shape, apart", shapeOf(written) + apart);
  of("apart", apart);
  const found =
    side === "before"
      ? LAST.exec(text.slice(Math.max(0, start - FURTHER), start))
      : NEXT.exec(text.slice(end, end + FURTHER));
  const further = found?.groups?.["word"] ?? "";
  of("further", DIGIT.test(further) ? "#" : further.toLowerCase());
  of("further role", roleOf(further.toLowerCase()) ?? "");
  of("further shape", shapeOf(further.slice(0, 3)));
}

const oddsOf = judgeOf(learned, lookAtAffix);
/** Low: a label that goes takes nothing from who reads, a code that stays may lead to somebody. */
const LIKELY = 0.2;
const SURE = 0.9;

/** The number with all of it, as one. */
export const findAffixes: Finder = (text) => {
  const found: Candidate[] = [];
  const partAt = (side: Affix["side"], place: number): Affix | undefined => {
    const affix = affixAt(text, side, place);
    return affix !== undefined && oddsOf(text, affix) >= LIKELY ? affix : undefined;
  };
  for (const { 0: mark, index } of text.matchAll(NUMBER)) {
    let [start, end] = [index, index + 1];
    for (let part = partAt("before", start); part !== undefined; part = partAt("before", start))
      start = part.start;
    for (let part = partAt("behind", end); part !== undefined; part = partAt("behind", end)) end = part.end;
    if (end - start === 1) continue;
    const last = found.at(-1);
    if (last !== undefined && last.end > start) found[found.length - 1] = { ...last, end };
    else found.push({ kind: KIND_OF.get(mark) ?? "identifier", start, end, confidence: SURE });
  }
  return found;
};
