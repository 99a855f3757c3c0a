/** Redaction: takes identifiers and names out of a text and says what kind each was (UU 27/2022). Deterministic. */
import { findAddresses } from "./addresses.ts";
import { findContacts, isPriceEach, isPublicAccount } from "./contacts.ts";
import { type Candidate, type Finder, type Kind, NEVER_PUBLISHED, TAKEN_OUT_FROM } from "./kinds.ts";
import { findNames } from "./names.ts";
import { findAffixes } from "./number-affix.ts";
import { doubtedNumbers, putBack } from "./number-doubts.ts";
import { findLikelyNumbers } from "./number-odds.ts";
import { findKnownNumbers, findNumbers } from "./numbers.ts";
import { findPlates } from "./plates.ts";
import { inOriginal, readText, takeOut, type WorkingText, writeText } from "./working-text.ts";

/** Raised with each change of the rules; written into every release. */
export const REDACTION_VERSION = "18";

/** One stretch that was taken out. Offsets count UTF-16 units of the text as it was given; `end` is exclusive. */
export interface Finding {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Redacted {
  readonly text: string;
  /** How many findings of each kind. */
  readonly found: Readonly<Record<string, number>>;
  /** In order, not overlapping. */
  readonly findings: readonly Finding[];
  /** How sure it is, 0 to 1, that nothing personal is left: what almost was a finding lowers it. */
  readonly score: number;
  /** The score is too low: a person decides before the text is published. */
  readonly doubtful: boolean;
}

/** Below this a text waits for review: one thing that was nearly taken out is enough. */
const CLEAR_FROM = 0.7;

/** In this order: what an earlier family takes out, a later one sees as one mark. */
const FAMILIES: readonly Finder[] = [
  findContacts,
  findNumbers,
  findPlates,
  findAddresses,
  findNames,
  findLikelyNumbers,
  findAffixes,
];

/** Rounds until nothing new is found; a text that goes on longer is doubtful. */
const ROUNDS = 4;

/** Longest first of those that start together; of those that overlap the more certain, then the earlier. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const inOrder = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence,
  );
  const kept: Candidate[] = [];
  for (const candidate of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end > last.end) {
      // Both are personal: what they cover together goes, as the kind of the more certain.
      const surer = candidate.confidence > last.confidence ? candidate : last;
      kept[kept.length - 1] = { ...surer, start: last.start, end: candidate.end };
    }
  }
  return kept;
}

/** Digits in a row (spaced or not) or an at sign that survived every rule. */
const LEFT_OVER = /@[\d.,]*\p{L}|(?:\d[ .()-]{0,2}){8}\d/gu;
const MAY_BE_LEFT = /@|\d[\d .()-]{7}/;
const SUM = /^\d{1,3}(?:\.\d{3})+/;
const HANDLE = /^@[\p{L}\p{N}_.,]+/u;
const LEFT_OVER_DOUBT = 0.15;
/** Where a rule takes a number for somebody's and what was learned does not. */
const DOUBT = 0.4;

function doubtLeft(text: string): number {
  let doubt = 0;
  if (!MAY_BE_LEFT.test(text)) return doubt;
  for (const { 0: left, index } of text.matchAll(LEFT_OVER)) {
    const rest = text.slice(index, index + 60);
    const handle = HANDLE.exec(rest)?.[0].replace(/[.,]+$/, "") ?? "";
    const harmless = SUM.test(rest) || isPriceEach(handle) || isPublicAccount(handle);
    if (!harmless) doubt = left.startsWith("@") ? 0.4 : Math.max(doubt, LEFT_OVER_DOUBT);
  }
  return doubt;
}

/** A name that is one of the region's own, as that of an agency: no person's, and no cause for doubt. */
const isPublic = ({ kind, start, end }: Candidate, text: string, names: ReadonlySet<string>): boolean =>
  kind === "name" && names.has(text.slice(start, end).toLowerCase());

const NO_NAMES: ReadonlySet<string> = new Set();

interface Searched {
  readonly text: string;
  readonly working: WorkingText;
  /** In order, not overlapping. */
  readonly findings: readonly Finding[];
  /** 0 to 1, that nothing personal is left. */
  readonly sure: number;
  /** Nothing more is found in it. */
  readonly settled: boolean;
}

function search(text: string, publicNames: ReadonlySet<string>): Searched {
  let working: WorkingText = readText(text);
  const findings: Finding[] = [];
  /** What each family saw last, and how sure that left it: the same text is not searched again. */
  const seen: string[] = [];
  const certain: number[] = [];
  let settled = false;
  for (let round = 0; round < ROUNDS && !settled; round++) {
    settled = true;
    for (const [family, find] of FAMILIES.entries()) {
      const { text: current } = working;
      if (seen[family] === current) continue;
      seen[family] = current;
      certain[family] = 1;
      let candidates = find(current);
      if (candidates.length === 0) continue;
      if (publicNames.size > 0) candidates = candidates.filter((one) => !isPublic(one, current, publicNames));
      const sure: Candidate[] = [];
      for (const one of candidates) {
        if (one.confidence >= TAKEN_OUT_FROM) sure.push(one);
        else certain[family] *= 1 - one.confidence;
      }
      if (sure.length === 0) continue;
      settled = false;
      const out = apart(sure);
      for (const { kind, start, end, confidence } of out)
        findings.push({ kind, ...inOriginal(working, start, end), confidence });
      working = takeOut(working, out);
    }
  }
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  // What a later round took together with an earlier finding is one.
  let reached = 0;
  const whole = findings.filter(({ start, end }) => {
    const apartFromLast = start >= reached;
    reached = Math.max(reached, end);
    return apartFromLast;
  });
  const sure = certain.reduce((product, one) => product * one, 1);
  return { text, working, findings: whole, sure, settled };
}

type Doubted = ReturnType<typeof doubtedNumbers>;

/** What was found taken out, but for numbers that stay, by the place of their mark. */
function resultOf({ text, working, findings, sure, settled }: Searched, doubted?: Doubted): Redacted {
  const left = doubted === undefined ? working.text : putBack(working.text, doubted);
  const stays = new Set(Array.from(doubted?.keys() ?? [], (at) => inOriginal(working, at, at + 1).start));
  const taken = findings.filter(({ start }) => !stays.has(start));
  const certain = sure * (stays.size > 0 ? 1 - DOUBT : 1) * (1 - doubtLeft(left));
  const score = Math.round(certain * 1_000) / 1_000;
  const found: Record<string, number> = {};
  for (const { kind } of taken) found[kind] = (found[kind] ?? 0) + 1;
  return {
    text: findings.length === 0 && !text.includes("[") ? left : writeText(left),
    found,
    findings: taken,
    score,
    doubtful: !settled || score < CLEAR_FROM,
  };
}

const doubtedIn = ({ text, working, findings }: Searched): Doubted => doubtedNumbers(working, text, findings);

/**
 * Replaces what identifies a person by the name of its kind, as `[nomor telepon]`.
 * Redacting a redacted text changes nothing. `publicNames`: single words in lower case that name offices and places.
 */
export function redact(text: string, publicNames: ReadonlySet<string> = NO_NAMES): Redacted {
  const searched = search(text, publicNames);
  const doubted = doubtedIn(searched);
  if (doubted.size === 0) return resultOf(searched);
  const result = resultOf(searched, doubted);
  // A number stays only where it would stay the next time, too, and the text would wait again.
  const again = search(result.text, publicNames);
  const next = resultOf(again, doubtedIn(again));
  return next.text === result.text && next.doubtful ? result : resultOf(searched);
}

/** The same of words that wait for nobody, as the reason of a decision: a number that would stay for a person to look at goes. */
export const redactUnread = (text: string, publicNames: ReadonlySet<string> = NO_NAMES): string =>
  resultOf(search(text, publicNames)).text;

const NUMBER_WORDS =
  "nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|siji|loro|telu|papat|limo|enem|pitu|wolu|songo";
/** A text without a digit, an at sign or its words, or two numbers in words on end, holds none of those kinds. */
const MAY_HOLD = new RegExp(
  `\\d|[@＠]| (?:at|et) |[([{] ?at|mail|yahoo|outlook|(?:${NUMBER_WORDS})[ .,-]{0,3}(?:${NUMBER_WORDS})`,
  "i",
);

/** The first kind that must not stand anywhere in a release. */
export function looksPrivate(text: string): Kind | undefined {
  if (!MAY_HOLD.test(text)) return undefined;
  const { text: working } = readText(text);
  for (const find of [findContacts, findKnownNumbers]) {
    const left = find(working).find(
      ({ kind, confidence }) => NEVER_PUBLISHED.has(kind) && confidence >= TAKEN_OUT_FROM,
    );
    if (left !== undefined) return left.kind;
  }
  return undefined;
}
