/** The text under work: folded (NFKC), each label one control character, its pieces knowing their places in the original. */
import { type Candidate, type Kind, LABELS } from "./kinds.ts";

/** A stretch of the text under work, up to where the next one starts. */
interface Piece {
  readonly start: number;
  /** Where its original starts. */
  readonly from: number;
  /** Where the original of all of it ends; undefined: each unit is one of the original. */
  readonly to: number | undefined;
}

export interface WorkingText {
  readonly text: string;
  /** In order; undefined: it is the original. */
  readonly pieces: readonly Piece[] | undefined;
}

/** The piece that holds the unit at a place. */
function pieceAt(pieces: readonly Piece[], at: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece;
}
function originalStart(pieces: readonly Piece[] | undefined, at: number): number {
  if (pieces === undefined) return at;
  const { start, from, to } = pieceAt(pieces, at);
  return to === undefined ? from + at - start : from;
}
function originalEnd(pieces: readonly Piece[] | undefined, end: number): number {
  if (pieces === undefined) return end;
  const { start, from, to } = pieceAt(pieces, end - 1);
  return to ?? from + end - start;
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
export const isMark = (sign: string): boolean => LABEL_OF.has(sign);
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
  { text, pieces }: WorkingText,
  spans: Iterable<{ start: number; end: number; mark: string }>,
): WorkingText {
  const placed: Piece[] = [];
  let result = "";
  let at = 0;
  let next = 0;
  const copy = (end: number) => {
    if (end === at) return;
    const start = result.length;
    placed.push({ start, from: originalStart(pieces, at), to: wholeAt(pieces, at) });
    if (pieces !== undefined) {
      while (next < pieces.length && (pieces[next] as Piece).start <= at) next++;
      for (; next < pieces.length && (pieces[next] as Piece).start < end; next++) {
        const piece = pieces[next] as Piece;
        placed.push({ ...piece, start: start + piece.start - at });
      }
    }
    result += text.slice(at, end);
  };
  for (const { start, end, mark } of spans) {
    copy(start);
    placed.push({ start: result.length, from: originalStart(pieces, start), to: originalEnd(pieces, end) });
    result += mark;
    at = end;
  }
  copy(text.length);
  return { text: result, pieces: placed };
}
const wholeAt = (pieces: readonly Piece[] | undefined, at: number): number | undefined =>
  pieces === undefined ? undefined : pieceAt(pieces, at).to;

function fold(text: string): WorkingText {
  if (PLAIN.test(text)) return { text, pieces: undefined };
  const pieces: Piece[] = [];
  let result = "";
  // Unseen characters go first, so that a digit and what follows it stand together.
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) if (!UNSEEN.test(text[i] as string)) kept.push(i);
  const seen = kept.map((i) => text[i]).join("");
  for (const { 0: cluster, index } of seen.matchAll(CLUSTER)) {
    const folded = foldCluster(cluster);
    const from = kept[index] as number;
    const last = pieces.at(-1);
    const same = folded === cluster && cluster.length === 1;
    const goesOn =
      last !== undefined && last.to === undefined && last.from + result.length - last.start === from;
    if (!(same && goesOn))
      pieces.push({
        start: result.length,
        from,
        to: same ? undefined : (kept[index + cluster.length - 1] as number) + 1,
      });
    result += folded;
  }
  return { text: result, pieces };
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
  { pieces }: WorkingText,
  start: number,
  end: number,
): { start: number; end: number } => ({
  start: originalStart(pieces, start),
  end: originalEnd(pieces, end),
});

/** The text as it may be read: a label for each mark. */
export const writeText = (text: string): string =>
  text.replace(ANY_MARK, (mark) => LABEL_OF.get(mark) as string);
