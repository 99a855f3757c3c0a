/** Digits that no rule has found and nothing explains as a figure: what is shaped as no figure is goes, the rest makes a text wait. */
import { type Candidate, TAKEN_OUT_FROM } from "./kinds.ts";
import { isPublicId } from "./number-codes.ts";
import { isPublicCode, saysThing, wordsBefore } from "./number-contexts.ts";
import { isBudgetLine, isLetter, isMeasure, isRegion, isSeries } from "./number-figures.ts";
import { isReading, type Role, roleOf } from "./paper-bearers.ts";
import { wordSet } from "./word-set.ts";

/** Letters and digits, joined by single signs. */
const TOKEN = /[\p{L}\d]{1,30}(?:[./:+,-][\p{L}\d]{1,20}){0,9}/uy;
const MONEY_BEFORE = /(?<!\p{L})(?:rp|idr|usd)[ .:]*$|[@#$]$/iu;

/** With letters, of a year: 0099/REK/VI/2026. */
const OF_A_YEAR =
  /^(?=\D*\d{2})(?=[^\p{L}]*\p{L})[\p{L}\d.-]{1,12}(?:\/[\p{L}\d.-]{1,16}){1,6}\/(?:19|20)\d{2}$/u;
/** Papers of offices, unions and firms that have such numbers. */
const OF_OFFICES = wordSet(`
edaran undangan proposal kwitansi kuitansi kontrak juknis tugas teguran peringatan ba acara notulen notulensi rekomendasi
rekom nota dinas proyek adendum addendum mou perjanjian kerjasama pengadaan pengantar instruksi maklumat pengumuman jawaban
tembusan dasar sesuai komite agen berkas sp spm sop perihal
`);
/** How far back they are looked for. */
const WORDS_OF_LETTERS = 5;
const isOfOffice = (text: string, start: number): boolean =>
  wordsBefore(text, start)
    .slice(-WORDS_OF_LETTERS)
    .some((word) => OF_OFFICES.has(word) || roleOf(word) === "public");

/** Only that it is a number. */
const SAID = /(?<!\p{L})(?:no|nomor|nomer|nmr)(?:nya)?[ .:]*$/iu;

const SUM = "(?:rp\\.?)?[1-9]\\d{0,2}(?:[.,]\\d{3})+(?:,\\d{1,2})?";
const YEAR = "(?:19|20)\\d{2}";
const CLOCK = "(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?:[.:][0-5]\\d)?";
const HOURS = "(?:[01]\\d|2[0-4])[0-5]\\d";
/** How figures are written that lead to nobody. */
const FIGURE = new RegExp(
  `^(?:${[
    // 1.500.000, 10.000-15.000, 36.000/ha
    `${SUM}(?:[-/]${SUM})?(?:/[\\p{L}\\d]{1,10})?`,
    `\\d+(?:/\\p{L}{2,10}|/m[23]?|/l)`,
    // 2024, 2024/2025, 12/2025, 23/2025; 14.30-16.00, 0730-1500; 3/12/24, 2025-03-12T14:30
    `(?:\\d{1,4}[-/.])?${YEAR}(?:[-/](?:${YEAR}|\\d{2}))?`,
    `${CLOCK}|${HOURS}-${HOURS}`,
    "(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\\1(?:\\d{4}|\\d{2})",
    `${YEAR}-\\d{2}-\\d{2}(?:t[\\d:.]+z?)?`,
    // 14,20; -7.1502; 5,5-6,0; 161+200; 1:1000; 150/90; 15-15-15; versions
    "\\d{1,4},\\d{1,3}(?:-\\d{1,4},\\d{1,3})?|(?:0|[67]|11[0-4])[.,]\\d{2,12}",
    "\\d{1,4}\\+\\d{1,3}|\\d{1,4}:\\d{1,4}|\\d{1,3}[/-]\\d{1,3}|\\d/\\d{1,4}",
    "[1-9]\\d?(?:-[1-9]\\d?){2}|\\d{1,2}(?:\\.\\d{1,2}){1,3}|\\d\\.\\d{1,4}|0x[\\da-f]+",
    // of a region, a budget, a letter
    `\\d{2}(?:\\.\\d{2}){2}\\.\\d{4}|\\d(?:\\.\\d{1,4}){3,7}|[\\p{L}\\d]{1,9}(?:[./-][\\p{L}\\d]{1,16}){1,7}/${YEAR}`,
    // 15W-40, LAPOR1708, PPDB-2025
    `\\d{1,3}[a-z]-?\\d{1,3}|[a-z]{3,}[1-9]\\d{0,3}|[a-z]+-?${YEAR}`,
  ].join("|")})$`,
  "iu",
);
/** What is counted or measured, right after. */
const COUNTED =
  /^ ?(?:x|kali|jam|menit|hari(?! (?:ini|itu))|minggu|bulan|bln|tahun|thn?|orang|org|warga|rumah|unit|kk|km|kg|ha|m2|m3|va|watt|kwh|meter|mtr|m|titik|juta|jt|ribu|rb|persen|%|bidang|lembar|berkas|siswa|peserta|anggota|pasien|jiwa|rupiah|perkara|sambungan|pelanggan|desa|kelompok|ekor|sak|liter|ltr|lt|paket|ton|kuintal|kw|suara|pemilih|perak|mdpl|cc|pcs|batang|pohon|bibit|hektar|kpm|penerima|cm|mm|buah|biji|butir|kepala|keluarga|guru|lulusan|pelamar|pendaftar|kendaraan|motor|mobil|truk|penonton|pengunjung|dosis|eksemplar|kb|mb|gb|mah|wp|mbps)(?!\p{L})/iu;
/** "Kubota L3608": the model of a brand. */
const MODEL = /^\p{Lu}{1,3}-?[1-9]\d{2,3}(?:-\d{2})?\p{Lu}{0,2}$/u;
const BRAND_BEFORE = /\p{Lu}\p{L}+ $/u;
export const isModel = (token: string, before: string): boolean =>
  MODEL.test(token) && BRAND_BEFORE.test(before);
/** Prices, and rounded amounts. */
const ROUND = /^[1-9]\d*(?:00|50)$/;
/** Of the post hereabouts; lines for callers of firms. */
const PUBLIC = /^62[0-4]\d{2}$|^1500\d{3}$|^140\d{2}$|^03\d{1,2}$/;
/** "750-800", "1200-1500" */
const RANGE = /^([1-9]\d{1,4})-([1-9]\d{1,4})$/;
function isRange(token: string): boolean {
  const [, from, to] = RANGE.exec(token) ?? [];
  return from !== undefined && Number(from) < Number(to) && from.length >= (to as string).length - 1;
}

const isFigure = (token: string): boolean =>
  FIGURE.test(token) ||
  isMeasure(token) ||
  isBudgetLine(token) ||
  isLetter(token) ||
  isRange(token) ||
  isRegion(token) ||
  isSeries(token);

/** Fewer digits lead to nobody. */
const LEAST = 4;
/** Letters and digits drawn by lot: AB12CD34. */
const DRAWN = /^(?=.{6,12}$)\p{Lu}*\d+\p{Lu}+\d+(?:\p{Lu}+\d*)*$/u;
/** So many in one are taken out where they begin with a nought, or are parted. */
const MANY = 5;
/** So far back a token is read from its first digit. */
const LONGEST = 40;
/** A plus, a comma, a dash, a stop, a slash, a colon. */
const joins = (code: number): boolean => code === 43 || (code > 43 && code < 48) || code === 58;

const BEARS: ReadonlySet<Role> = new Set(["bearer", "meter", "account", "customer"]);
/** How many words before are asked what a number is of. */
const WORDS = 3;
/** A word near before says that it is of a thing, or, of digits alone, of money. */
export function isOfThing(text: string, start: number, plain: boolean): boolean {
  const words = wordsBefore(text, start);
  let counted = false;
  for (let back = 1; back <= WORDS; back++) {
    const word = words[words.length - back];
    if (word === undefined) return false;
    if (plain && (saysThing(word) || isPublicCode(words, back))) return true;
    const role = roleOf(word);
    if (role === "public" && !counted) return true;
    // "surat keterangan": what it is of is said.
    counted ||= role === "counted";
    if (word === "meter" && isReading(words[words.length - back - 1] ?? "")) return true;
    if (role !== undefined && BEARS.has(role)) return false;
  }
  return false;
}

const isTight = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 96 && code < 123) || (code > 64 && code < 91);

function digitsIn(token: string): number {
  let digits = 0;
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at);
    if (code > 47 && code < 58) digits++;
  }
  return digits;
}

function strayAt(text: string, start: number, token: string): number {
  const digits = digitsIn(token);
  if (digits < LEAST) return 0;
  const end = start + token.length;
  if (token.at(-5) === "/" && OF_A_YEAR.test(token) && !isLetter(token))
    return isOfOffice(text, start) ? 0 : 0.55;
  if (isFigure(token) || (token[0] !== "0" && COUNTED.test(text.slice(end, end + 12)))) return 0;
  const plain = digits === token.length;
  const before = text.slice(Math.max(0, start - 24), start);
  if (
    isPublicId(token) ||
    isModel(token, before) ||
    text[start - 1] === "_" ||
    text[end] === "_" ||
    (plain &&
      digits === MANY &&
      /(?<!\p{L})kbli(?!\p{L})/iu.test(text.slice(Math.max(0, start - 90), start))) ||
    MONEY_BEFORE.test(before) ||
    isOfThing(text, start, plain)
  )
    return 0;
  const few = digits < MANY && token[0] !== "0";
  if (plain && (few || ROUND.test(token) || PUBLIC.test(token))) return 0;
  const drawn = DRAWN.test(token);
  const padded = /(?:^|[./\p{L}-])0\d/u.test(token);
  const many = digits >= MANY;
  const said = SAID.test(before);
  const sure = plain
    ? digits > MANY || (padded && many) || (said && (padded || many))
    : said || padded || drawn || (many && (/\p{Lu}/u.test(token) || /^\d+(?:[./-]\d+){2,}$/.test(token)));
  return sure ? 0.55 : 0.35;
}

/** Where the token begins that the digit at a place stands in; not before `least`. */
function beginOf(text: string, at: number, least: number): number {
  let run = at;
  while (run > least) {
    if (isTight(text.charCodeAt(run - 1))) run--;
    else if (run - 1 > least && joins(text.charCodeAt(run - 1)) && isTight(text.charCodeAt(run - 2)))
      run -= 2;
    else break;
  }
  return run;
}

export function strayNumbers(text: string, found: Candidate[]): void {
  const sure = found.filter(({ confidence }) => confidence >= TAKEN_OUT_FROM);
  for (let at = 0, end = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    let stop = at;
    while (stop - at < LEAST && (isTight(text.charCodeAt(stop)) || joins(text.charCodeAt(stop)))) stop++;
    if (stop - at < LEAST) {
      at = stop;
      continue;
    }
    const start = beginOf(text, at, Math.max(end, at - LONGEST));
    TOKEN.lastIndex = start;
    const token = TOKEN.exec(text)?.[0] ?? "";
    end = Math.max(at + 1, start + token.length);
    at = end - 1;
    if (sure.some((other) => other.start < end && start < other.end)) continue;
    const confidence = strayAt(text, start, token);
    if (confidence > 0) found.push({ kind: "identifier", start, end, confidence });
  }
}
