/** The text under work: folded (NFKC), each label one control character, each character knowing its place in the original. */
import { type Candidate, type Kind, LABELS } from "./kinds.ts";

export interface WorkingText {
  readonly text: string;
  /** For each UTF-16 unit of `text` where its original starts and ends; undefined: it is the original. */
  readonly from: readonly number[] | undefined;
  readonly to: readonly number[] | undefined;
}

/** Control characters that no writing has: of one byte, so that a text with marks stays as quick to search as without. */
const FIRST_MARK = 0x90;
const NAMES = [...new Set<string>(Object.values(LABELS))];
const MARKS: ReadonlyMap<string, string> = new Map(
  NAMES.map((label, index) => [label, String.fromCharCode(FIRST_MARK + index)]),
);
const LABEL_OF: ReadonlyMap<string, string> = new Map([...MARKS].map(([label, mark]) => [mark, label]));
const ANY_LABEL = new RegExp(NAMES.map((label) => label.replace(/[[\]]/g, "\\$&")).join("|"), "g");
const ANY_MARK = new RegExp(`[${[...LABEL_OF.keys()].join("")}]`, "g");
export const markOf = (kind: Kind): string => MARKS.get(LABELS[kind]) as string;
/** Any label, inside a pattern's character class. */
export const MARK_CLASS = [...LABEL_OF.keys()].join("");

/** Characters that show nothing, or turn the writing round: no published text needs them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const PLAIN = /^[\n\r\t -~]*$/;
/** Made of NFKC: one character with the marks that follow it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/;

/** What has no meaning of its own in a text, marks among it. */
const RESERVED = /[\x80-\x9f\ue000-\uf8ff]/g;
/** A digit in a key, as keyboards of emoji have it. */
const KEY = /^\d\ufe0f?\u20e3$/;

function foldCluster(cluster: string): string {
  if (KEY.test(cluster)) return cluster.charAt(0);
  if (ARABIC_DIGIT.test(cluster)) return String(cluster.charCodeAt(0) & 15);
  const folded = cluster.normalize("NFKC");
  return /^\p{M}/u.test(folded) ? cluster : folded.replace(RESERVED, "\ufffd");
}

/** Puts one character in the place of each span; spans in order. */
function replaceSpans(
  { text, from, to }: WorkingText,
  spans: Iterable<{ start: number; end: number; mark: string }>,
): WorkingText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (end: number) => {
    parts.push(text.slice(at, end));
    for (let i = at; i < end; i++) {
      starts.push(from === undefined ? i : (from[i] as number));
      ends.push(to === undefined ? i + 1 : (to[i] as number));
    }
  };
  for (const { start, end, mark } of spans) {
    copy(start);
    parts.push(mark);
    starts.push(from === undefined ? start : (from[start] as number));
    ends.push(to === undefined ? end : (to[end - 1] as number));
    at = end;
  }
  copy(text.length);
  return { text: parts.join(""), from: starts, to: ends };
}

function fold(text: string): WorkingText {
  if (PLAIN.test(text)) return { text, from: undefined, to: undefined };
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  // Unseen characters go first, so that a digit and what follows it stand together.
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) if (!UNSEEN.test(text[i] as string)) kept.push(i);
  const seen = kept.map((i) => text[i]).join("");
  for (const { 0: cluster, index } of seen.matchAll(CLUSTER)) {
    const folded = foldCluster(cluster);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      from.push(kept[index] as number);
      to.push((kept[index + cluster.length - 1] as number) + 1);
    }
  }
  return { text: parts.join(""), from, to };
}

/** Reads a text as written, or as redacted before: both become the same text under work. */
export function readText(text: string): WorkingText {
  const folded = fold(text);
  if (!folded.text.includes("[")) return folded;
  const labels = [...folded.text.matchAll(ANY_LABEL)].map(({ 0: label, index }) => ({
    start: index,
    end: index + label.length,
    mark: MARKS.get(label) as string,
  }));
  return labels.length === 0 ? folded : replaceSpans(folded, labels);
}

export const takeOut = (working: WorkingText, candidates: readonly Candidate[]): WorkingText =>
  replaceSpans(
    working,
    candidates.map(({ kind, start, end }) => ({ start, end, mark: markOf(kind) })),
  );

/** Where a stretch of the text under work stands in the original. */
export const inOriginal = (
  { from, to }: WorkingText,
  start: number,
  end: number,
): { start: number; end: number } => ({
  start: from === undefined ? start : (from[start] as number),
  end: to === undefined ? end : (to[end - 1] as number),
});

/** The text as it may be read: a label for each mark. */
export const writeText = ({ text }: WorkingText): string =>
  text.replace(ANY_MARK, (mark) => LABEL_OF.get(mark) as string);
