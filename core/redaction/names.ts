/** Names of private persons: by the word before, by what stands beside, and by being a given name. Office holders stay. */
import type { Candidate, Finder } from "./kinds.ts";
import { type Token, tokensOf } from "./name-tokens.ts";
import {
  AND,
  NO_NAMES,
  OWN_WORDS,
  PERSON_AFTER,
  PHRASES,
  PLACE_BEFORE,
  STREET_BEFORE,
  type Strength,
  TITLES,
  TRIGGERS,
} from "./name-triggers.ts";
import { AGENCY_WORDS, HIGH_OFFICE_PAIRS, HIGH_OFFICES, VILLAGE_OFFICES } from "./offices.ts";

/** A name has at most this many words. */
const MOST_WORDS = 5;

const known = ({ grade }: Token) => grade === "given" || grade === "built";
const near = (gap: string) => /^[ \t]{0,3}$/.test(gap);

/** Whether this word, after a trigger of this strength, is a name; how surely. 0: no. */
function fits(token: Token, strength: Strength, next: Token | undefined): number {
  if (token.type !== "word" || token.grade === "never") return 0;
  const { grade, capital, text } = token;
  switch (strength) {
    case "sure":
      return text.length < 2 ? 0 : known(token) ? 0.98 : 0.9;
    case "address":
      if (text.length < 2) return 0;
      return known(token) ? 0.98 : capital ? 0.9 : 0.75;
    case "own":
    case "role":
      if (known(token)) return 0.93;
      if (capital && text.length > 2) return 0.75;
      return grade === "word" && !token.everyday && strength === "own"
        ? 0.6
        : grade === "word" &&
            strength === "own" &&
            next !== undefined &&
            (PERSON_AFTER.has(next.lower) || next.type === "mark")
          ? 0.6
          : 0;
    case "weak":
      return known(token) ? 0.9 : 0;
  }
}

/** The end of the name that starts at `first`: further words of it. */
function extend(tokens: readonly Token[], first: number, sure: boolean): number {
  const head = tokens[first] as Token;
  let last = first;
  for (let i = first + 1; i < tokens.length && i < first + MOST_WORDS; i++) {
    const token = tokens[i] as Token;
    const dotted = token.text === "." && near(token.gap) && (tokens[i - 1] as Token).text.length <= 2;
    if (dotted) continue;
    if (token.text === "-" && token.gap === "" && tokens[i + 1]?.gap === "" && tokens[i + 1]?.upper === true)
      continue;
    if (token.type !== "word" || !near(token.gap)) break;
    const alike = token.upper === head.upper;
    const initial = token.text.length === 1 && alike;
    const after = tokens[i + 1];
    const ends = after === undefined || after.type !== "word" || after.gap.includes("\n");
    const takes =
      token.grade === "given" ||
      (token.grade === "built" && alike) ||
      (token.grade === "word" &&
        alike &&
        (token.upper || !PERSON_AFTER.has(after?.lower ?? "")) &&
        (token.capital || known(head) || sure)) ||
      (token.grade === "unknown" && alike && (token.capital || sure) && token.text.length > 1) ||
      (initial && (token.upper || ends));
    if (!takes) break;
    last = i;
  }
  return last;
}

/** Words that name a place, a street, a firm, an agency or a holder of high office: never looked at. */
function publicWords(tokens: readonly Token[]): Uint8Array {
  const open = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    const pair = after !== undefined && HIGH_OFFICE_PAIRS.has(`${token.lower} ${after.lower}`);
    if (pair || HIGH_OFFICES.has(token.lower)) {
      i = markOffice(tokens, i + (pair ? 1 : 0), open);
      continue;
    }
    const street = STREET_BEFORE.has(token.lower);
    if (token.type === "word" && (street || PLACE_BEFORE.has(token.lower)))
      markPlace(tokens, i, street, open);
  }
  return open;
}

/** "Kepala Dinas PU Bina Marga Bapak X", "bupati anna": up to the first word that goes on talking. */
function markOffice(tokens: readonly Token[], at: number, open: Uint8Array): number {
  let i = at + 1;
  open[at] = 1;
  for (; i < tokens.length && i < at + 14; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const dot = token.text === "." && TITLES.has((tokens[i - 1] as Token).lower);
    if (token.gap.includes("\n")) break;
    const title =
      TITLES.has(token.lower) ||
      (TRIGGERS.get(token.lower) === "address" && next !== undefined && (next.upper || known(next)));
    const name =
      token.type === "word" &&
      (known(token) ||
        (token.upper && token.grade !== "never" && !(token.starts && at > 0)) ||
        (token.grade === "word" && token.upper));
    const place =
      token.type === "word" &&
      (AGENCY_WORDS.has(token.lower) ||
        (token.upper &&
          token.grade === "never" &&
          token.text.length > 2 &&
          !TRIGGERS.has(token.lower) &&
          !OWN_WORDS.has(token.lower)));
    if (!dot && !title && !name && !place) break;
    open[i] = 1;
  }
  return i - 1;
}

function markPlace(tokens: readonly Token[], at: number, street: boolean, open: Uint8Array): void {
  for (let i = at + 1, words = 0; i < tokens.length && words < (street ? 5 : 4); i++) {
    const token = tokens[i] as Token;
    if (token.gap.includes("\n")) return;
    if (token.type !== "word") {
      if (
        words === 0
          ? /[.:\d]/.test(token.text)
          : token.text === "." && (tokens[i - 1] as Token).text.length <= 3
      )
        continue;
      return;
    }
    const title = TITLES.has(token.lower) || token.text.length === 1;
    if (TRIGGERS.get(token.lower) === "address" && !title) return;
    const goes = street
      ? title || token.grade !== "never" || token.upper
      : words === 0 || (token.upper && !known(token)) || title;
    // "jalan rusak", "desa inisial X": nothing is named.
    if (!goes || (!title && !token.upper && token.grade === "never" && TRIGGERS.has(token.lower))) return;
    open[i] = 1;
    if (!title) words++;
    if (words === 1 && !token.upper && !street) return;
    if (words >= 2 && !token.upper && street && !known(token)) return;
  }
}

/** The strength with which the words before a token call for a name. */
function triggerAt(tokens: readonly Token[], i: number): { strength: Strength; next: number } | undefined {
  const token = tokens[i] as Token;
  if (token.type !== "word") return undefined;
  let next = i + 1;
  const two =
    tokens[i + 1]?.type === "word"
      ? `${token.lower} ${tokens[i + 1]?.lower}`
      : tokens[i + 1]?.text.match(/^[./]$/) && tokens[i + 2]?.type === "word"
        ? `${token.lower} ${tokens[i + 2]?.lower}`
        : "";
  let strength = PHRASES.get(two);
  if (strength !== undefined) next = tokens[i + 1]?.type === "word" ? i + 2 : i + 3;
  else {
    strength = TRIGGERS.get(token.lower);
    if (strength === undefined && (token.lower === "p" || token.lower === "b") && tokens[i + 1]?.text === ".")
      strength = "role";
    if (strength === undefined && /^(?:bapak|bpk|ibu|mas|mbak|pak|bu)$/.test(token.lower.replace(/2$/, "")))
      strength = "address";
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
      TITLES.has(here.lower) ||
      (strength !== "weak" &&
        (TRIGGERS.get(here.lower) === "address" ||
          VILLAGE_OFFICES.has(here.lower) ||
          (/^(?:saya|sy|kami|kulo|kita|yg|yang|bernama|adalah|yaitu|ialah|saya:|e|nya|tiri|kandung|ipar|sepuh|kepala|guru|bk|besar)$/.test(
            here.lower,
          ) &&
            (strength === "own" || strength === "sure"))));
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

/** "an" is also an ending ("jam 9 an"), "dr" also a word for "from": they count only before a name that is known. */
const LOOSE = /^(?:an|dr|man|bi|ko|ci|wak|neng|om|umi|mas|ma)$/;

interface Found {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

export const findNames: Finder = (text) => {
  const tokens = tokensOf(text);
  const open = publicWords(tokens);
  const taken = new Uint8Array(tokens.length);
  const found: Found[] = [];
  const take = (first: number, confidence: number, sure = false): number => {
    const last = extend(tokens, first, sure);
    for (let i = first; i <= last; i++) taken[i] = 1;
    found.push({ first, last, confidence });
    return last;
  };
  const free = (i: number): boolean => tokens[i] !== undefined && taken[i] === 0 && open[i] === 0;
  byTrigger(tokens, open, free, take);
  byItself(tokens, free, take);
  besideNumbers(tokens, free, take);
  inLists(tokens, free, take);
  besideNames(tokens, taken, free, take);
  atTheEnd(tokens, free, take);
  return found
    .map(
      ({ first, last, confidence }): Candidate => ({
        kind: "name",
        start: (tokens[first] as Token).start,
        end: (tokens[last] as Token).end,
        confidence,
      }),
    )
    .sort((a, b) => a.start - b.start);
};

type Free = (i: number) => boolean;
type Take = (first: number, confidence: number, sure?: boolean) => number;

function byTrigger(tokens: readonly Token[], open: Uint8Array, free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    const trigger = open[i] === 1 ? undefined : triggerAt(tokens, i);
    if (trigger === undefined || !free(trigger.next)) continue;
    if (NO_NAMES.has(`${tokens[i]?.lower} ${tokens[trigger.next]?.lower}`)) continue;
    const name = tokens[trigger.next] as Token;
    let confidence = fits(name, trigger.strength, tokens[trigger.next + 1]);
    if (confidence === 0) continue;
    const word = tokens[i] as Token;
    if (
      LOOSE.test(word.lower) &&
      trigger.next === i + 1 &&
      !known(name) &&
      !name.capital &&
      word.lower !== "mas"
    ) {
      confidence =
        /^an$/.test(word.lower) && tokens[i - 1]?.type !== "number" && name.grade === "unknown" ? 0.6 : 0.3;
    }
    if (/^n?[gy]/.test(name.lower) && name.grade === "unknown" && !name.upper)
      confidence = Math.min(confidence, 0.4);
    take(trigger.next, confidence, trigger.strength === "sure");
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    const here = tokens[i] as Token;
    if (!OWN_WORDS.has(here.lower)) continue;
    const at = /^[(:,]$/.test(tokens[i + 1]?.text ?? "") ? i + 2 : i + 1;
    const name = tokens[at];
    if (
      name === undefined ||
      !free(at) ||
      name.type !== "word" ||
      name.grade === "never" ||
      name.gap.includes("\n")
    )
      continue;
    const after = tokens[at + 1];
    const introduced =
      after === undefined ||
      after.type === "mark" ||
      /^(?:dr|dari|warga|dsn|dusun|desa|alamat|umur|hp|wa|asal|peserta|ketua|petani|pedagang|yg|yang)$/.test(
        after.lower,
      );
    if (known(name)) take(at, 0.9);
    else if (name.capital && here.lower !== "dari" && here.lower !== "oleh") take(at, 0.7);
    else if (
      introduced &&
      here.lower !== "ini" &&
      here.lower !== "iki" &&
      here.lower !== "dengan" &&
      here.lower !== "dari" &&
      here.lower !== "nama"
    )
      take(at, 0.6);
  }
}

/** A given name stands for a person wherever it is; one that is also a word where something says so. */
function byItself(tokens: readonly Token[], free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!free(i)) continue;
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    if (
      /^(?:i|ni)$/.test(token.lower) &&
      /^(?:made|wayan|ketut|nyoman|putu|gede|kadek|komang|nengah|luh|gusti)$/.test(after?.lower ?? "") &&
      free(i + 1)
    ) {
      i = take(i, 0.9, true);
    } else if (token.grade === "given") {
      if (token.text.length < 4 && !token.upper && !(after !== undefined && near(after.gap) && known(after)))
        continue;
      i = take(i, token.upper ? 0.93 : 0.85);
    } else if (token.grade === "built") {
      if (token.upper || token.text.length > 5) i = take(i, token.capital ? 0.85 : 0.7);
    } else if (token.grade === "word" || token.grade === "unknown") {
      const named =
        after !== undefined &&
        after.type === "word" &&
        near(after.gap) &&
        known(after) &&
        after.upper === token.upper &&
        free(i + 1);
      if (named && (token.capital || token.grade === "word")) i = take(i, 0.8);
      else if (
        token.grade === "word" &&
        token.upper &&
        after !== undefined &&
        near(after.gap) &&
        (token.starts || token.capital) &&
        /^(?:anak|pedagang|petani|janda|duda|umur|usia|bin|binti|alias|tukang)$/.test(after.lower)
      )
        i = take(i, 0.6);
      else if (
        after?.text === "(" &&
        tokens[i + 2]?.type === "number" &&
        /^(?:th|thn|tahun|bln|bulan)$/.test(tokens[i + 3]?.lower ?? "")
      )
        i = take(i, 0.8);
    }
  }
}

/** Next to a telephone or account number stands whose it is. */
function besideNumbers(tokens: readonly Token[], free: Free, take: Take): void {
  const may = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      free(i) &&
      token.type === "word" &&
      token.grade !== "never" &&
      token.text.length > 2 &&
      (known(token) || (token.upper && token.text !== token.text.toUpperCase()))
    );
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.type !== "mark") continue;
    let after = i + 1;
    if (/^[(\-:,/]$/.test(tokens[after]?.text ?? "")) after++;
    if (may(after))
      take(after, tokens[after]?.grade === "unknown" && tokens[after]?.starts === true ? 0.45 : 0.75);
    let before = i - 1;
    if (/^[(\-:,;/]$/.test(tokens[before]?.text ?? "")) before--;
    if (!may(before)) continue;
    while (may(before - 1) && near(tokens[before]?.gap ?? "")) before--;
    take(before, 0.75);
  }
}

/** "1. paijan 2. sukinem": where one item of a list is a name, the short items beside it are. */
function inLists(tokens: readonly Token[], free: Free, take: Take): void {
  const items: number[] = [];
  for (let i = 2; i < tokens.length; i++) {
    if (
      tokens[i - 2]?.type === "number" &&
      /^[.)]$/.test(tokens[i - 1]?.text ?? "") &&
      tokens[i]?.type === "word"
    )
      items.push(i);
  }
  if (
    items.length < 2 ||
    !items.some((i) => tokens[i] !== undefined && !free(i) && known(tokens[i] as Token))
  )
    return;
  for (const i of items) if (free(i) && tokens[i]?.grade !== "never") take(i, 0.7);
}

/** "Suparno dan Tugi", "A, B dan C": beside a name and joined to it. */
function besideNames(tokens: readonly Token[], taken: Uint8Array, free: Free, take: Take): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    const joins = AND.has(token.lower) || token.text === "," || token.text === "/";
    if (!joins) continue;
    const next = tokens[i + 1] as Token;
    const willing = (other: Token) =>
      other.type === "word" && other.grade !== "never" && other.text.length > 1;
    if (taken[i - 1] === 1 && free(i + 1) && willing(next) && !next.gap.includes("\n")) {
      if (
        next.capital ||
        (token.text !== "," && next.grade === "unknown") ||
        /^(?:alias|bin|binti)$/.test(token.lower)
      )
        take(i + 1, 0.65);
    }
    const before = tokens[i - 1] as Token;
    if (
      taken[i + 1] === 1 &&
      free(i - 1) &&
      willing(before) &&
      (before.upper || token.lower === "alias" || token.lower === "binti" || token.lower === "bin") &&
      token.text !== ","
    )
      take(i - 1, 0.65);
  }
}

/** Signatures: the last line, or what follows a greeting; and "#Nama". */
function atTheEnd(tokens: readonly Token[], free: Free, take: Take): void {
  const last = tokens.length - 1;
  for (let i = Math.max(1, last - 12); i <= last; i++) {
    const token = tokens[i] as Token;
    if (!free(i) || token.type !== "word" || token.grade === "never" || token.text.length < 3) continue;
    const before = tokens[i - 1] as Token;
    const greeted =
      /^(?:salam|ttd|tks|trims|terimakasih|suwun|hormat|wassalam|kasih|nuwun|pelapor|pengirim)$/.test(
        (/^[,.:-]$/.test(before.text) ? tokens[i - 2] : before)?.lower ?? "",
      );
    const hash = before.text === "#" && token.gap === "";
    const alone =
      token.gap.includes("\n") &&
      token.upper &&
      tokens.slice(i).length <= 3 &&
      tokens.slice(i).every((other) => other.type === "word" && other.grade !== "never");
    if (hash || alone || (greeted && (token.upper || token.gap.includes("\n")))) {
      take(i, 0.7, true);
      return;
    }
  }
}
