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
    words: ["proses", "diproses", "dikerjakan", "otw", "sedang dikerjakan"],
    event: "in_progress",
    note: false,
  },
  {
    words: ["selesai", "beres", "rampung", "tuntas", "sudah selesai"],
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

/** What is said to whoever wrote something else. */
export const EXPECTED_WORDS = [
  "proses",
  "selesai",
  "bukan wewenang",
  "tunda <alasan>",
  "jawab <jawaban>",
] as const;

export type StatusReply =
  | {
      readonly publicId: string;
      readonly event: (typeof STATUS_WORDS)[number]["event"];
      readonly resolution?: Resolution;
      readonly note: string;
    }
  | {
      readonly publicId: string;
      readonly fault: "unknown_word" | "missing_note";
      readonly expected: readonly string[];
    };

/** Crockford base32 as people type it: O for 0, I and L for 1, any case. */
const asTyped = (symbols: string) => symbols.toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");

const STARTS = STATUS_WORDS.flatMap((row) => row.words.map((word) => ({ word, row }))).sort(
  (a, b) => b.word.length - a.word.length,
);

/**
 * Reads a reply that begins with a public id, with or without `#`; null when it does not begin with one.
 * `idPrefix`: of the region, as BJN.
 */
export function parseStatusReply(text: string, idPrefix: string): StatusReply | null {
  const found = /^[\s*_~#"'([]{0,5}([A-Za-z]{2,4})([-\u2010-\u2015 ]?)([0-9A-Za-z]{7})(?![0-9A-Za-z])/.exec(
    text,
  );
  if (found === null) return null;
  const [head, prefix = "", dash = "", symbols = ""] = found;
  if (prefix.toUpperCase() !== idPrefix || /u/i.test(symbols)) return null;
  // Without a dash seven letters are a word: "BJN laporan ..." is a complaint.
  if (dash.trim() === "" && !/\d/.test(symbols)) return null;
  const publicId = `${idPrefix}-${asTyped(symbols)}`;
  const rest = text
    .slice(head.length)
    .replace(/^[\s*_~:,.\])"'\u2010-\u2015-]+/u, "")
    .trim();
  const lower = rest.toLowerCase().replace(/\s+/g, " ");
  const start = STARTS.find(
    ({ word }) => lower.startsWith(word) && !/[\p{L}\p{N}]/u.test(lower.charAt(word.length)),
  );
  if (start === undefined) return { publicId, fault: "unknown_word", expected: EXPECTED_WORDS };
  const words = start.word.split(" ").length;
  const note = rest
    .split(/(\s+)/)
    .slice(words * 2 - 1)
    .join("")
    .replace(/^[\s:,.–-]+/u, "")
    .trim();
  if (start.row.note && note === "") return { publicId, fault: "missing_note", expected: EXPECTED_WORDS };
  return {
    publicId,
    event: start.row.event,
    ...("resolution" in start.row ? { resolution: start.row.resolution } : {}),
    note,
  };
}
