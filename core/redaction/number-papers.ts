/** Numbers of papers, cards, files and meters, of any shape: the words before say that they are a person's. */
import type { Candidate } from "./kinds.ts";
import { isPublicId } from "./number-codes.ts";
import { isBudgetLine, isLetter, isMeasure, isRegion } from "./number-figures.ts";
import { isOfOffice } from "./number-letters.ts";
import { PUBLIC_LINES } from "./number-said.ts";
import { isModel } from "./number-stray.ts";
import { type Bearer, bearerBefore, isNumberWord } from "./paper-bearers.ts";
import { BEARERS, CUSTOMERS, METERS, OF_REGISTERS, PUBLIC_NUMBERS } from "./paper-words.ts";
import { wordSet } from "./word-set.ts";

/** "3522-REG-990412", "KP/0991/PB", "99-01-23"; "BJN 099123", "DN-05 Dd 0099123"; "9KIP 0099 12"; "0991 A". */
const TOKEN =
  /(?<![\p{L}\d./-])(?:(?<label>\p{Lu}{1,4}(?:-[\p{Lu}\d]{1,3})?(?: \p{Lu}\p{Ll}|(?<=\d) \p{Lu}{2})?) (?=\d{3}|\d{1,2}[/.-]\d{3}|\d{2} \d{3}(?!\d)|\d{2} \d{2,4} \d))?(?=[\p{L}./-]{0,12}\d)[\p{L}\d]{1,24}(?:[./-][\p{L}\d]{1,16}){0,7}(?:(?<=\p{Lu} \d\d)(?: \d{1,6}(?:-\d(?!\d))?(?![\d,])){3,7}|(?: \d{2,8}(?!\d|,\d|[./-][\p{L}\d])){0,4})(?: [A-Z](?![\p{L}\d]|\.\p{L}))?(?![\p{L}\d])/uy;
const YEAR = /^(?:19|20)\d{2}$/;
const DAY =
  /^(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}$|^(?:19|20)\d{2}\/(?:19|20)\d{2}$|^(?:[01]?\d|2[0-4])[.:]\d{2}$|^(?:19|20)\d{2}-\d{2}-\d{2}$|^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}$|^[1-3]?\d-[1-3]?\d[-/.](?:0?[1-9]|1[0-2])$/;
const SUM = /^[1-9]\d{0,2}(?:\.\d{3})+$|000$/;
/** "PPDB2025", "L300" */
const OF_YEAR = /^\p{L}{2,}-?(?:19|20)\d{2}$|^(?:l-?300|t-?120)$/iu;
/** Letters and digits drawn by lot. */
const DRAWN = /^(?=\p{Lu}*\d)(?=\d*\p{Lu})[\p{Lu}\d]{5,12}$/u;
const ORDERED = wordSet("booking pnr voucher vocer otp password tiket");
const PRICE = /^[1-9]\d{0,2}(?:\.\d{3})+(?:\/\p{L}{1,8}\d?){0,2}$/u;
/** "S 9025" before "BP": a plate. */
const PLATE = /^(?:(?!c )[a-z]{1,2} )?[1-9]\d{0,3}$/i;
const PLATE_BEFORE = /(?<!\p{L})[a-z]{1,2} ?$/iu;
const PLATE_AFTER = /^ [a-z]{1,3}(?!\p{L})/iu;
/** Of a letter or a contract of an office, and of a budget. */
const DOCUMENT =
  /^(?:\d{1,4}|[\d.]{1,4}\.[\d.]{1,6})(?:\/[\p{L}\d.-]{1,16}){1,5}\/(?:19|20)\d{2}$|^\d(?:\.\d{1,4}){3,6}$/u;
/** What counts or measures it, right after. */
const COUNTED =
  /^ ?(?:x|kali|jam|menit|hari(?! (?:ini|itu))|minggu|bulan|bln|tahun|thn?|orang|org|warga|rumah|unit|kk|km|kg|ha|m2|m3|va|watt|kwh|meter|titik|juta|jt|ribu|rb|persen|%|bidang|lembar|berkas|siswa|peserta|anggota|pasien|jiwa|rupiah|digit|angka|perkara|sambungan|pelanggan|desa|kelompok|ekor|sak|liter|paket)(?!\p{L})/iu;
/** What is counted is not written with a nought before it, nor in parts, nor so long. */
const mayCount = (written: string): boolean =>
  /^(?:\p{L}+ )?(?:[1-9]\d{0,3}|[1-9]\d*00|[1-9]\d{0,2}(?:[.,]\d{1,3})+)$/u.test(written);
/** What a number is called: the digits alone are looked at. */
const LABEL =
  /^(?:kks|kip|kis|ktp|atm|bpjs|jkn|sim|kia|nik|kk|bri|bni|bca|bsi|btn|bpr|ksp|bmt|pln|pdam|hp|wa|no|npwp|nip|rp|rt|rw|sd)$/i;
/** "bidang no NIS 0099/Ngelo": the number has it for its beginning. */
const OF_LAND = /^(?:nis|hm|hgb|shm|shgb|hgu|su|gs)$/;
const IN_VILLAGE = /\/(?:desa|ds|kel)$/i;
const VILLAGE = /^\.? \p{Lu}\p{L}+(?: (?:Wetan|Kulon|Lor|Kidul|Tengah|Kota))?(?!\p{L})/u;

/** "tarif R1M 900 VA" */
const TARIFF = /^[RBIPS][1-3]M?T?(?: \d{3,5})?$/;
/** "spesimen DBD ku DBD/099/BNS" */
const SPECIMENS = wordSet("sampel spesimen resep uji lab");
const PADDED = /\/0\d\d(?:\/|$)/;
/** "#", "TKT#" */
const NUMBERED = /(?<![\p{L}\d])(?:\p{Lu}{2,5})?#$/u;
/** "AJB nomor 12/2024" */
const OF_A_YEAR = /^\d{1,2}\/(?:19|20)\d{2}$/;
/** Numbers in groups like sums: nothing is paid for them. */
const UNPRICED = wordSet("nim npm nip nis nisn nuptk nrp niy npv nira notas nbm");

/** What is paid for these is written behind them, too. */
const PAID = wordSet(
  "pbb sppt nop bphtb skrd stpd sspd stnk tilang invoice resi pesanan order kir efin billing",
);
/** "polis 417.712.004": no round sum of millions. */
const isUnpriced = (token: string, { word, counted }: Bearer): boolean =>
  UNPRICED.has(word) ||
  (!counted && !PAID.has(word) && /^\d{1,3}(?:\.\d{3}){2}$/.test(token) && !/[05]0$/.test(token));

/** Fewer digits lead to nobody: where "nomor" is said or letters stand among them, and where not. */
const LEAST_SAID = 3;
const LEAST = 4;
/** Of an order to a power or water works. */
const LEAST_OF_AGENDA = 6;
/** Of a number that no bearer explains, in three groups. */
const LEAST_GROUPED = 6;

function digitsOf(written: string): number {
  let digits = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code > 47 && code < 58) digits++;
  }
  return digits;
}
function isNumber(token: string, bearer: Bearer): boolean {
  const digits = digitsOf(token);
  const lettered = /\p{L}/u.test(token);
  const parted = /[./-]/.test(token);
  const queue = /^antr/.test(bearer.word);
  // "kode booking 9K2ZQX"
  if (DRAWN.test(token) && (ORDERED.has(bearer.word) || (bearer.word !== "" && /\d\p{Lu}/u.test(token))))
    return true;
  if (OF_YEAR.test(token) || PUBLIC_LINES.test(token) || isMeasure(token) || isBudgetLine(token))
    return false;
  const register = OF_REGISTERS.has(bearer.word);
  if (DAY.test(token) && !(register && bearer.said && OF_A_YEAR.test(token))) return false;
  if (PRICE.test(token) && token.includes("/")) return false;
  if (bearer.counted && !register && (DOCUMENT.test(token) || isLetter(token))) return false;
  // "agenda 2217" is of a letter.
  if (bearer.word === "agenda" && digits < LEAST_OF_AGENDA) return false;
  if (bearer.word === "") {
    // "nomor 100-B" is a house's.
    if (/^\d{1,4}[-/ ]?[a-z]$/i.test(token)) return false;
    return lettered
      ? digits > LEAST_SAID + 1 || (digits >= LEAST_SAID && (parted || / 0\d/.test(token)))
      : digits >= LEAST_GROUPED && !SUM.test(token) && !isRegion(token) && /^\d+(?:[-.]\d+){2,}$/.test(token);
  }
  if (queue) return lettered && digits > 1;
  // "SHGB B.99/Kel. Mojokampung"
  if (lettered && IN_VILLAGE.test(token)) return digits > 1;
  // "saluran 80/100"
  if (!bearer.said && bearer.kind === "customer_number" && /^\d{1,3}[/-]\d{1,3}$/.test(token)) return false;
  if (!bearer.said && (YEAR.test(token) || (SUM.test(token) && !isUnpriced(token, bearer)))) return false;
  if (
    bearer.counted &&
    !bearer.said &&
    !lettered &&
    !((parted || token.startsWith("0")) && digits > LEAST && !SUM.test(token)) &&
    !(bearer.near && digits === LEAST && /^0\d+$/.test(token))
  )
    return false;
  return digits >= (bearer.said || lettered ? LEAST_SAID : LEAST);
}

/** "PET 3.200/kg", "KUA 600rb", "OJK 157": a price, a year, a line behind a word. */
const isFigureAlone = (digits: string): boolean =>
  PRICE.test(digits) || YEAR.test(digits) || PUBLIC_LINES.test(digits) || isMeasure(digits);

/** A word that belongs to the number that begins at a place: "BJN 099123". */
const LABELS_IT = /(?<![\p{L}\d./-])\p{Lu}{1,4}(?:-[\p{Lu}\d]{1,3})?(?: \p{Lu}\p{Ll}|(?<=\d) \p{Lu}{2})? $/u;

/** The number with its label, or the number alone. */
function tokenAt(text: string, from: number, done: number): RegExpExecArray | null {
  const label = LABELS_IT.exec(text.slice(Math.max(done, from - 14), from))?.[0] ?? "";
  if (label !== "") {
    TOKEN.lastIndex = from - label.length;
    const labelled = TOKEN.exec(text);
    if (labelled !== null) return labelled;
  }
  TOKEN.lastIndex = from;
  return TOKEN.exec(text);
}

/** Letters, digits, and what joins them. */
const isTight = (code: number): boolean =>
  (code > 44 && code < 58) || (code > 96 && code < 123) || (code > 64 && code < 91);

/** "kira2": a word said twice. */
const DOUBLED = /^\p{L}{3,}2(?:an|ne?|nya)?$/u;
/** "A-041 dan A-042": another of the same. */
const AND = /^(?:[ ,;/&]{1,3}|,? (?:dan|sama|serta|lan|karo|atau|dgn) )$/u;
const shapeOf = (token: string): string => token.replace(/\d/g, "9").replace(/\p{L}/gu, "a");
const alike = (one: string, other: string): boolean =>
  shapeOf(one) === shapeOf(other) || (one.length === other.length && DRAWN.test(one) && DRAWN.test(other));

export function paperNumbers(text: string, found: Candidate[]): void {
  let done = 0;
  let last: Candidate | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    // The run of letters, digits and signs that the digit stands in.
    let from = at;
    while (from > done && isTight(text.charCodeAt(from - 1))) from--;
    while (at < text.length && isTight(text.charCodeAt(at))) at++;
    if (at - from < 2 || text[from - 1] === "@" || DOUBLED.test(text.slice(from, at))) continue;
    if (last !== undefined && AND.test(text.slice(last.end, from))) {
      const one = text.slice(last.start, last.end);
      const other = text.slice(from, at);
      if (/\p{L}/u.test(one) && alike(one, other)) {
        last = { ...last, start: from, end: at };
        found.push(last);
        done = at;
        continue;
      }
    }
    if (bearerBefore(text, from, true) === undefined) continue;
    const match = tokenAt(text, from, done);
    const candidate = match === null ? undefined : numberIn(text, match);
    if (candidate === undefined) continue;
    found.push(candidate);
    last = candidate;
    done = candidate.end;
    at = Math.max(at, done) - 1;
  }
}

function numberIn(text: string, match: RegExpExecArray): Candidate | undefined {
  const { 0: written, index, groups } = match;
  const end = index + written.length;
  if (
    (digitsOf(written) < 2 && !DRAWN.test(written)) ||
    (mayCount(written) && COUNTED.test(text.slice(end, end + 12)))
  )
    return undefined;
  const label = groups?.["label"]?.toLowerCase() ?? "";
  const called =
    LABEL.test(label) || (label !== "rm" && BEARERS.has(label)) || CUSTOMERS.has(label) || METERS.has(label);
  const skipped = called && !(OF_LAND.test(label) && isNumberWord(text, index)) ? label.length + 1 : 0;
  const token = written.slice(skipped);
  const start = index + skipped;
  const plate =
    PLATE.test(token) &&
    PLATE_AFTER.test(text.slice(end, end + 5)) &&
    (token.includes(" ") || PLATE_BEFORE.test(text.slice(Math.max(0, start - 4), start)));
  if (plate || TARIFF.test(token) || isPublicId(token) || PUBLIC_NUMBERS.has(label)) return undefined;
  if (label !== "" && !UNPRICED.has(label) && isFigureAlone(written.slice(label.length + 1)))
    return undefined;
  const bearer = bearerBefore(text, start, /\p{L}/u.test(token));
  if (bearer === undefined || !isNumber(token, bearer)) return undefined;
  // "kode booking QZ7RLM": one digit is enough there.
  if (digitsOf(written) < 2 && !ORDERED.has(bearer.word)) return undefined;
  // "proposal masuk, agenda nomor 660/1187"
  if (bearer.word === "agenda" && isOfOffice(text, start)) return undefined;
  if (!bearer.said && isModel(token, text.slice(Math.max(0, start - 16), start))) return undefined;
  // "tanpa identitas, GCS 456"
  const loose =
    bearer.counted && !bearer.said && (token.includes(" ") || (!bearer.near && !DRAWN.test(token)));
  if (loose && digitsOf(token) < LEAST && !(PADDED.test(token) && SPECIMENS.has(bearer.word)))
    return undefined;
  // "#9900457", "No. 990/Desa Kepoh"
  const village = IN_VILLAGE.test(token) ? (VILLAGE.exec(text.slice(end, end + 24))?.[0].length ?? 0) : 0;
  const begins = text.slice(Math.max(0, start - 8), start);
  const before = ((village > 0 ? /(?<!\p{L})no[. ]{1,2}$/iu : NUMBERED).exec(begins)?.[0] ?? "").length;
  return { kind: bearer.kind, start: start - before, end: end + village, confidence: 0.7 };
}
