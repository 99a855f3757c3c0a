/** What bears a number: the words before it, read one by one. */
import type { Kind } from "./kinds.ts";
import {
  ACCOUNTS,
  BEARERS,
  COUNTED_BEARERS,
  CUSTOMERS,
  METERS,
  NUMBER_WORDS,
  OWNERS,
  PUBLIC_NUMBERS,
} from "./paper-words.ts";

const SUFFIX = /(?:nya|ku|mu|ne|e)$/;
/** How far back words are read, and how many of them. */
const REACH = 70;
const MOST_WORDS = 7;
const MOST_BETWEEN = 4;

export type Role = "number" | "public" | "bearer" | "meter" | "account" | "customer" | "counted" | "owner";
/** The first of these that has a word says what it is. */
const ROLES: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ["number", NUMBER_WORDS],
  ["public", PUBLIC_NUMBERS],
  ["bearer", BEARERS],
  ["meter", METERS],
  ["account", ACCOUNTS],
  ["customer", CUSTOMERS],
  ["counted", COUNTED_BEARERS],
  ["owner", OWNERS],
];
const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  [...ROLES].reverse().flatMap(([role, words]) => [...words].map((word): [string, Role] => [word, role])),
);
export const roleOf = (word: string): Role | undefined =>
  ROLE_OF.get(word) ?? (SUFFIX.test(word) ? ROLE_OF.get(word.replace(SUFFIX, "")) : undefined);
const KIND_OF: Readonly<Partial<Record<Role, Kind>>> = {
  account: "bank_account",
  customer: "customer_number",
};

export interface Bearer {
  readonly word: string;
  readonly kind: Kind;
  /** A number was announced as one. */
  readonly said: boolean;
  readonly counted: boolean;
  /** Nothing but an owner stands between it and the number. */
  readonly near: boolean;
}

/** Of two words that bear a number together the second, and what the first may be. */
const FIRST_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["polisi", new Set(["laporan"])],
  ["terima", new Set(["tanda"])],
  ["bayar", new Set(["kode", "nomor", "nomer"])],
  ["tag", new Set(["ear", "id"])],
  ["number", new Set(["serial"])],
  ["account", new Set(["virtual"])],
  ["akun", new Set(["virtual"])],
  ["card", new Set(["id"])],
  ["cardnya", new Set(["id"])],
  ["lacak", new Set(["kode", "nomor", "nomer"])],
]);
/** What one has a ticket for. */
const TRAVELLED: ReadonlySet<string> = new Set(["kereta", "ka", "bus", "pesawat", "kapal"]);
const FUELS: ReadonlySet<string> = new Set([
  "solar",
  "pertalite",
  "bbm",
  "mypertamina",
  "subsidi",
  "pertamina",
  "biosolar",
]);
/** What was taken out stands there. */
const isMark = (code: number): boolean => code > 0x8f && code < 0xa0;
/** Where the word begins that was read last. */
let wordStart = 0;
/** The word that ends before a place, small; "" where there is none before a digit or too far back. */
function wordBefore(text: string, start: number, stop: number): string {
  let end = -1;
  for (let at = start - 1; at >= stop; at--) {
    const code = text.charCodeAt(at);
    if ((code > 47 && code < 58) || isMark(code)) return "";
    const letter = (code > 96 && code < 123) || (code > 64 && code < 91) || (code === 45 && end >= 0);
    if (letter && end < 0) end = at + 1;
    if (!letter && end >= 0) {
      wordStart = at + 1;
      return text.slice(wordStart, end).toLowerCase();
    }
  }
  wordStart = stop;
  return end < 0 ? "" : text.slice(stop, end).toLowerCase();
}

/** "stand meter 0525": what a meter shows. */
export const isReading = (word: string): boolean => word === "stand" || word === "stan";

/** "tiang PLN BD 214", "batch vaksin 2301-AB" */
export const OF_THINGS: ReadonlySet<string> = new Set([
  "tiang",
  "gardu",
  "trafo",
  "penyulang",
  "batch",
  "bets",
  "lot",
]);

/** What bears a number that begins here; undefined: nothing does, or what leads to nobody. */
export function bearerBefore(text: string, start: number, lettered: boolean): Bearer | undefined {
  let said = false;
  let between = 0;
  let near = true;
  let nearest = "";
  let held: Omit<Bearer, "said"> | undefined;
  let read = 0;
  const stop = Math.max(0, start - REACH);
  for (let word = wordBefore(text, start, stop); word !== ""; word = wordBefore(text, wordStart, stop)) {
    // A word was found, and the one before it says how.
    if (held !== undefined) {
      if (word === "kode" && (held.word.startsWith("rek") || held.word === "akun")) return undefined;
      if (isReading(word) || OF_THINGS.has(word)) return undefined;
      // "nomor induk siswa 4417"
      if (word === "induk") {
        const announced = said || roleOf(wordBefore(text, wordStart, stop)) === "number";
        return { ...held, counted: false, said: announced };
      }
      return { ...held, said: said || roleOf(word) === "number" || word === "kartu" || word === "buku" };
    }
    if (++read > MOST_WORDS) break;
    const role = roleOf(word);
    if (role === "number") {
      said = true;
      between = 0;
      continue;
    }
    const first = FIRST_OF.get(word);
    if (first?.has(wordBefore(text, wordStart, stop)) === true)
      return { word: `${word} of two`, kind: "identifier", said, counted: false, near };
    // "barcode solar saya QR-3522-000417": of a car and its owner.
    if (word === "barcode" && FUELS.has(nearest))
      return { word, kind: "identifier", said, counted: false, near };
    // "kode booking kereta saya KX000B7"
    if (role === "public" && !(lettered && TRAVELLED.has(word))) return undefined;
    if (role === "public") continue;
    // "UU KIP 14/2008": of what the public may know.
    if (word === "kip" && /^(?:uu|undang)$/.test(wordBefore(text, wordStart, stop))) return undefined;
    if (role === "bearer" || role === "meter") {
      const announced = said || roleOf(wordBefore(text, wordStart, stop)) === "number";
      const kind = role === "meter" ? "customer_number" : "identifier";
      return { word, kind, said: announced, counted: false, near };
    }
    if (role === "account" && nearest === "air")
      return { word, kind: "customer_number", said, counted: false, near };
    nearest = word;
    if (role === "owner") continue;
    if (role !== undefined) {
      held = { word, kind: KIND_OF[role] ?? "identifier", counted: true, near };
      continue;
    }
    near = false;
    if (++between > MOST_BETWEEN) break;
    if (!said && !lettered && between > 1) break;
  }
  if (held !== undefined) return { ...held, said };
  return said ? { word: "", kind: "identifier", said, counted: true, near } : undefined;
}

/** Whether a number is said right before a place, or land of which it is a part. */
export const isNumberWord = (text: string, start: number): boolean => {
  const word = wordBefore(text, start, Math.max(0, start - REACH));
  return roleOf(word) === "number" || word === "induk" || word === "bidang";
};
