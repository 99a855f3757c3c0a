/** A status by reply: `BJN-7K3F9QD selesai jalan sudah ditambal`, as officers write it in a group. */
import type { EventKind, Resolution } from "../vocabulary.ts";

/** The words that an officer may use, what each records, and whether it must say why. */
export const STATUS_WORDS = [
  {
    words: ["bukan wewenang", "bukan kewenangan", "salah alamat", "bukan tupoksi"],
    event: "returned",
    note: false,
  },
  {
    words: ["proses", "diproses", "dikerjakan", "otw", "sedang dikerjakan", "sedang diproses"],
    event: "in_progress",
    note: false,
  },
  {
    words: ["selesai dijawab", "sudah selesai dijawab"],
    event: "resolved",
    resolution: "answered",
    note: false,
  },
  {
    words: ["selesai", "beres", "rampung", "tuntas", "sudah selesai", "sudah beres"],
    event: "resolved",
    resolution: "acted",
    note: false,
  },
  { words: ["jawab", "dijawab", "jawaban", "ditanggapi"], event: "responded", note: true },
  { words: ["tunda", "ditunda"], event: "postponed", note: true },
] as const satisfies readonly {
  readonly words: readonly string[];
  readonly event: EventKind;
  readonly resolution?: Resolution;
  readonly note: boolean;
}[];
type StatusRow = (typeof STATUS_WORDS)[number];

/** What is said to whoever wrote something else. */
export const EXPECTED_WORDS = [
  "proses",
  "selesai",
  "bukan wewenang",
  "tunda <alasan>",
  "jawab <jawaban>",
] as const;

/** After a status word these say that it is not so yet: `selesai kapan pak`, `selesai belum`. */
const NOT_YET = ["belum", "kapan", "besok", "lusa", "apa", "apakah"] as const;

export type StatusReply =
  | {
      readonly publicId: string;
      readonly event: StatusRow["event"];
      readonly resolution?: Resolution;
      readonly note: string;
    }
  | {
      readonly publicId: string;
      readonly fault: "unknown_word" | "missing_note";
      readonly expected: readonly string[];
    };

/** Crockford base32 as people type it: O for 0, I and L for 1, any case; it has no U. */
const asTyped = (symbols: string) => symbols.toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");

const STARTS = STATUS_WORDS.flatMap((row) =>
  row.words.map((word) => ({
    row,
    words: word.split(" ").length,
    pattern: new RegExp(`^${word.replaceAll(" ", "[\\s_-]+")}(?![\\p{L}\\p{N}])[\\s:;,.!*_~)\\]"'–-]*`, "iu"),
  })),
).sort((a, b) => b.words - a.words);

const ID = "([A-Za-z]{2,4})([-\u2010-\u2015 ]?)([0-9A-Za-z]{7})(?![0-9A-Za-z])";
const AT_START = new RegExp(`^([\\s*_~"'([]{0,5}#?[\\s*_~"'([]{0,3})${ID}`);
const ANYWHERE = new RegExp(`(?<![0-9A-Za-z])${ID}`, "g");

/** The id as it is stored; null when the letters after the prefix are a word rather than an id. */
function idOf(prefix: string, joint: string, symbols: string, idPrefix: string, sure: boolean) {
  if (prefix.toUpperCase() !== idPrefix.toUpperCase() || /u/i.test(symbols)) return null;
  // One id in fourteen has no digit and looks like `BJN jalanku`: there the hyphen and the capitals tell.
  const looksLikeOne = /\d/.test(symbols) || (/[-\u2010-\u2015]/.test(joint) && !/[a-z]/.test(symbols));
  return sure || looksLikeOne ? `${idPrefix.toUpperCase()}-${asTyped(symbols)}` : null;
}

/** The event that words record, `Selesai` as `selesai, sudah ditambal`; undefined when they begin with none. */
export function statusOfWords(words: string): { readonly row: StatusRow; readonly note: string } | undefined {
  const trimmed = words.trim();
  for (const { row, pattern } of STARTS) {
    const found = pattern.exec(trimmed);
    if (found !== null) return { row, note: trimmed.slice(found[0].length).trim() };
  }
  return undefined;
}

/** `Selesai?` and `selesai belum` ask; only an answer may hold a question of its own. */
function asks(row: StatusRow, rest: string, note: string): boolean {
  if (row.event === "responded") return false;
  const next = /^\p{L}+/u.exec(note)?.[0].toLowerCase();
  return rest.endsWith("?") || (NOT_YET as readonly (string | undefined)[]).includes(next);
}

/**
 * Reads a reply that begins with a public id, with or without `#`; null when it does not begin with one.
 * `idPrefix`: of the region, as BJN.
 */
export function parseStatusReply(text: string, idPrefix: string): StatusReply | null {
  const found = AT_START.exec(text);
  if (found === null) return null;
  const [head, before = "", prefix = "", joint = "", symbols = ""] = found;
  const rest = text
    .slice(head.length)
    .replace(/^[\s*_~:,.\])"'\u2010-\u2015-]+/u, "")
    .trim();
  const status = statusOfWords(rest);
  const joined = /[-\u2010-\u2015]/.test(joint);
  const publicId = idOf(
    prefix,
    joint,
    symbols,
    idPrefix,
    before.includes("#") || (joined && status !== undefined),
  );
  if (publicId === null) return null;
  if (status === undefined || asks(status.row, rest, status.note)) {
    return { publicId, fault: "unknown_word", expected: EXPECTED_WORDS };
  }
  const { row, note } = status;
  if (row.note && note === "") return { publicId, fault: "missing_note", expected: EXPECTED_WORDS };
  return {
    publicId,
    event: row.event,
    ...("resolution" in row ? { resolution: row.resolution } : {}),
    note,
  };
}

/** Every public id that a text quotes, as stored, each once. */
export function publicIdsIn(text: string, idPrefix: string): readonly string[] {
  const ids = new Set<string>();
  for (const [, prefix = "", joint = "", symbols = ""] of text.matchAll(ANYWHERE)) {
    const id = idOf(prefix, joint, symbols, idPrefix, false);
    if (id !== null) ids.add(id);
  }
  return [...ids];
}

/** A public id typed into a cell, as stored; null when it is none. */
export function publicIdOf(cell: string, idPrefix: string): string | null {
  const found = AT_START.exec(cell);
  if (found === null || cell.slice(found[0].length).trim() !== "") return null;
  const [, , prefix = "", joint = "", symbols = ""] = found;
  return idOf(prefix, joint, symbols, idPrefix, true);
}
