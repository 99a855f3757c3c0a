/** Numbers that lead to a person, told from money, laws and counts: the longest that its words and shape make one. */
import { type Chunk, DIGIT, digitGroups, isSpoken } from "./digit-runs.ts";
import { type Candidate, type Finder, type Kind, TAKEN_OUT_FROM } from "./kinds.ts";
import { mixedNumbers } from "./mixed-numbers.ts";
import { codedNumbers } from "./number-codes.ts";
import { LONG, wordsBefore } from "./number-contexts.ts";
import { withEdges } from "./number-edges.ts";
import { isInside, kindOf, LEAST } from "./number-kind.ts";
import { paperNumbers } from "./number-papers.ts";
import { partsOfNumbers, twinsOfNumbers } from "./number-parts.ts";
import { lengthOf, restOf, withTail } from "./number-rest.ts";
import { ANNOUNCED, PUBLIC_LINES } from "./number-said.ts";
import { strayNumbers } from "./number-stray.ts";

const LAST_LETTER = /^(?:[-/]?[A-Za-z](?![\p{L}\d])| (?:[A-Z](?![\p{L}\d/-]|\. ?\p{L})|[ol](?![\p{L}\d])))/u;

/** Letters and brackets that belong to a number: "PDM-0099123", "+62", "(0353)". */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  const prefix =
    /(?:(?<![\p{L}\d])(?!no|nmr|hp|wa|tlp|telp|rek|id|nik|kk|npwp|bpjs|ktp|kis)(?:[A-Za-z]{1,5}\d{0,2}[-.]|[A-Za-z]{1,3}\d{0,2}\/)|(?<![\p{L}\d])[A-Z]{1,2}|(?<=(?:no|nomor|nomer|seri)[ .:]{1,3})[A-Z] |(?:[([] ?)?\+ ?[([]?|(?<!\p{L})plus |#|[([])$/iu.exec(
      text.slice(Math.max(0, start - 12), start),
    );
  const from = start - (prefix?.[0].length ?? 0);
  const written = text.slice(from, end);
  // A bracket that closes only after the number is the sentence's.
  const opened = /^[([][^)\]]*$/.test(written);
  const open = (written.match(/[([]/g)?.length ?? 0) - (written.match(/[)\]]/g)?.length ?? 0);
  const bracket = !opened && open > 0 && /^[)\]]/.test(text.charAt(end));
  // "0203045678A", "03-04567-B", "9941 6908 A", "199 o"
  const letter = LAST_LETTER.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  return { start: opened ? from + 1 : from, end: (bracket ? end + 1 : end) + letter };
}

/** A short number that counts or names something by itself does not begin a longer one: "SIM B1 99..", "kelas 3 0009..". */
const ALONE =
  /(?:\p{L}|(?<!\p{L})(?:kelas|ke-?|tahap|sdn|sd|smpn|smp|sman|lantai|loket|poli|jilid|semester|umur|usia|anak|jam|lahir|tgl|tanggal|bulan|tahun|th|urut) ?)$/iu;
/** "transfer ke 32 04 43": no ordinal. */
const SENT_TO = /(?:transfer|tf|kirim|hub|hubungi|wa|sms|telp|call) ke $/i;
/** "ke 08 12": nor is this. */
const BEGINS_AFTER_TO = /^ke (?:[0o]|nol|nul|kosong)/i;
/** "ke 99-03-1-0451", "ke 77 0000 1299 45": it begins a number. */
const IN_GROUPS = /^(?:-\d{1,6}){2}/;
const GOES_ON = /^ \d{3,6} \d{2,6}(?!\d| ?\p{L})/u;
const standsAlone = (text: string, { start, end, digits }: Chunk): boolean =>
  (digits.length < 3 &&
    !IN_GROUPS.test(text.slice(end, end + 14)) &&
    ALONE.test(text.slice(Math.max(0, start - 10), start)) &&
    !(
      SENT_TO.test(text.slice(Math.max(0, start - 12), start)) ||
      (/(?<!\p{L})ke $/iu.test(text.slice(Math.max(0, start - 4), start)) &&
        GOES_ON.test(text.slice(end, end + 18))) ||
      BEGINS_AFTER_TO.test(text.slice(start - 3, end))
    )) ||
  (PUBLIC_LINES.test(digits) && /^[ ,/]{1,2}(?:dan )?1\d{2,3}(?!\d)/.test(text.slice(end, end + 9)));

/** At most this many chunks and digits make one number. */
const MOST_CHUNKS = 20;
const MOST_DIGITS = 24;
/** Of a mobile number. */
const SHORTEST_PHONE = 9;
/** The longest of the known kinds; beyond it only the whole run counts. */
const LONGEST_KNOWN = 20;

/** Digits that a whole number of the kind has at most: what is cut by the end of a line goes on up to there. */
const MOST_OF: Readonly<Partial<Record<Kind, number>>> = {
  nik: 16,
  kk: 16,
  bpjs: 13,
  phone: 13,
  customer_number: 12,
  bank_account: 15,
  npwp: 16,
  sim: 14,
  identifier: 18,
};
/** A short group that begins a line and is not the number of an item. */
const endsLine = (text: string, { end, digits }: Chunk): boolean =>
  digits.length < 7 && !/^[.)][ \t]*[\p{L}\d]/u.test(text.slice(end, end + 5));

/** A sum in millions and more, apart from what stands before it. */
const SUM = /^ [1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.-])/;

/** A mobile number could begin here: 08 or 628, and as many digits as the shortest has. */
function beginsPhone(group: readonly Chunk[], at: number): boolean {
  if (!/^(?:0|62)8/.test(group[at]?.digits ?? "")) return false;
  let digits = 0;
  for (const chunk of group.slice(at, at + MOST_CHUNKS)) digits += chunk.digits.length;
  return digits >= SHORTEST_PHONE;
}

/** The longest number that starts with this chunk: first one of a known kind, then any identifier. */
function numberAt(
  text: string,
  group: readonly Chunk[],
  at: number,
): (Candidate & { chunks: number }) | undefined {
  if (lengthOf(group.slice(at, at + MOST_CHUNKS)) < LEAST) return undefined;
  let best: { kind: Kind; confidence: number; chunks: number } | undefined;
  let total = 0;
  const words = wordsBefore(text, (group[at] as Chunk).start);
  const said = ANNOUNCED.test(
    text.slice(Math.max(0, (group[at] as Chunk).start - 40), (group[at] as Chunk).start),
  );
  const begun = /^(?:0|62)/.test((group[at] as Chunk).digits);
  for (let stop = at + 1; stop <= Math.min(group.length, at + MOST_CHUNKS); stop++) {
    const last = group[stop - 1] as Chunk;
    const before = group[stop - 2] ?? last;
    // A number that is whole does not go on over the end of a line, unless it becomes a NIK.
    const overLine = stop > at + 1 && total >= LONG && text.slice(before.end, last.start).includes("\n");
    // "2016 3.456.789.000": a sum begins.
    const inside = said && total < LONG && text[last.start - 2] !== before.digits.at(-1);
    if (total > 0 && !begun && !inside && SUM.test(text.slice(last.start - 1, last.start + 20))) break;
    // "0857-0000 7005/0857-0000 7006": a second number begins.
    if (best?.kind === "phone" && total >= LONG && beginsPhone(group, stop - 1)) break;
    total += last.digits.length;
    if (total > MOST_DIGITS) break;
    const completes =
      (best?.kind !== "phone" && last.digits.length > 2 && (total === 13 || total === 15)) ||
      (total <= (MOST_OF[best?.kind ?? "name"] ?? 0) && endsLine(text, last));
    if (overLine && total !== 16 && !completes) continue;
    const more =
      stop < group.length &&
      stop < at + MOST_CHUNKS &&
      total + (group[stop] as Chunk).digits.length <= MOST_DIGITS;
    const known =
      total < LEAST || (total > LONGEST_KNOWN && more)
        ? undefined
        : kindOf(text, group.slice(at, stop), words);
    if (known === undefined) continue;
    const weaker = best !== undefined && known.confidence < 0.9 && best.confidence >= 0.9;
    if (!weaker) best = { ...known, chunks: stop - at };
  }
  if (best === undefined) return undefined;
  const { start } = group[at] as Chunk;
  let { chunks } = best;
  if (best.confidence >= TAKEN_OUT_FROM) {
    const next = group.slice(at + chunks, at + MOST_CHUNKS);
    const other = next.findIndex((_, place) => beginsPhone(group, at + chunks + place));
    chunks += restOf(text, group.slice(at, at + chunks), other < 0 ? next : next.slice(0, other));
  }
  const whole = widen(text, start, (group[at + chunks - 1] as Chunk).end);
  const end = best.confidence >= TAKEN_OUT_FROM ? withTail(text, whole.end) : whole.end;
  return { ...best, start: whole.start, end, chunks };
}

/** All but what is told by its shape alone. */
export const findKnownNumbers: Finder = (text) => {
  const digits = DIGIT.test(text);
  if (!digits && !isSpoken(text)) return [];
  const found: Candidate[] = digits ? mixedNumbers(text) : [];
  if (digits) {
    paperNumbers(text, found);
    codedNumbers(text, found);
    partsOfNumbers(text, found);
  }
  for (const group of digitGroups(text)) {
    if (lengthOf(group) < LEAST) continue;
    for (let at = 0; at < group.length; ) {
      const first = group[at] as Chunk;
      const none = standsAlone(text, first) || isInside(text, first.start);
      const number = none ? undefined : numberAt(text, group, at);
      if (number !== undefined) {
        const { kind, start, end, confidence } = number;
        found.push({ kind, start, end, confidence });
      }
      at += number?.chunks ?? 1;
    }
  }
  return found;
};

export const findNumbers: Finder = (text) => {
  const found = findKnownNumbers(text);
  if (DIGIT.test(text)) {
    strayNumbers(text, found);
    twinsOfNumbers(text, found);
  }
  return found.map((one) => withEdges(text, one));
};
