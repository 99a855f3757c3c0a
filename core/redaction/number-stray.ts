/** Digits that no rule has found and nothing explains as a figure: what is shaped as no figure is goes, the rest makes a text wait. */
import { type Candidate, TAKEN_OUT_FROM } from "./kinds.ts";
import { isPublicId } from "./number-codes.ts";
import { isPublicCode, saysThing, wordsBefore } from "./number-contexts.ts";
import { isBudgetLine, isLetter, isMeasure, isRegion, isSeries } from "./number-figures.ts";
import { isOfOffice, isOfSomebody, OF_A_YEAR, STROKED } from "./number-letters.ts";
import { isReading, OF_THINGS, type Role, roleOf } from "./paper-bearers.ts";
import { wordSet } from "./word-set.ts";

/** Letters and digits, joined by single signs. */
const TOKEN = /[\p{L}\d]{1,30}(?:[./:+,-][\p{L}\d]{1,20}){0,9}/uy;
const MONEY_BEFORE = /(?<!\p{L})(?:rp|idr|usd)[ .:]*$|[@$]$/iu;

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
    `${SUM}(?:[-/]${SUM})?(?:/[\\p{L}\\d]{1,10}){0,2}`,
    // marks of an exam: 70/85/160
    "[1-9]\\d{1,2}(?:/[1-9]\\d{1,2}){2}",
    `\\d+(?:/\\p{L}{2,10}|/m[23]?|/l)`,
    // 2024, 2024/2025, 12/2025, 23/2025; 14.30-16.00, 0730-1500; 3/12/24, 2025-03-12T14:30
    `(?:\\d{1,4}[-/.])?${YEAR}(?:[-/](?:${YEAR}|\\d{2}))?`,
    `${CLOCK}|${HOURS}-${HOURS}|[1-3]?\\d-[1-3]?\\d[/-](?:0?[1-9]|1[0-2])`,
    "(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\\1(?:\\d{4}|\\d{2})",
    `${YEAR}-\\d{2}-\\d{2}(?:t[\\d:.]+z?)?`,
    // 14,20; -7.1502; 5,5-6,0; 161+200; 1:1000; 150/90; 15-15-15; versions
    "\\d{1,4},\\d{1,3}(?:-\\d{1,4},\\d{1,3})?|(?:0|[67]|11[0-4])[.,]\\d{2,12}",
    "\\d{1,4}\\+\\d{1,3}|\\d{1,4}:\\d{1,4}|1:\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}[/-](?!0\\d\\d)\\d{1,3}|\\d/\\d{1,4}",
    "[1-9]\\d?(?:-[1-9]\\d?){2}|(?!0\\d(?:\\.\\d\\d){3})\\d{1,2}(?:\\.\\d{1,2}){1,3}|\\d\\.\\d{1,4}|0x[\\da-f]+",
    // of a book
    "97[89]-\\d{1,5}(?:-\\d{1,7}){2,3}",
    // of a region, a budget, a letter
    `\\d{2}(?:\\.\\d{2}){2}\\.\\d{4}|\\d(?:\\.\\d{1,4}){3,7}|[\\p{L}\\d]{1,9}(?:[./-][\\p{L}\\d]{1,16}){1,7}/${YEAR}`,
    // an address's: RT.15/RW.02, rt02/01
    "r[tw][.:-]?\\d{1,3}(?:[/.,-](?:r[tw])?[.:-]?\\d{1,3})?",
    // 15W-40, LAPOR1708, PPDB-2025
    `\\d{1,3}[a-z]-?\\d{1,3}|[a-z]{3,}[1-9]\\d{0,3}|[a-z]+-?${YEAR}`,
  ].join("|")})$`,
  "iu",
);
/** What is counted or measured, right after. */
const COUNTED =
  /^ ?(?:x|kali|jam|menit|hari(?! (?:ini|itu))|minggu|bulan|bln|tahun|thn?|orang|org|warga|rumah|unit|kk|km|kg|ha|m2|m3|va|watt|kwh|meter|mtr|m|titik|juta|jt|ribu|rb|persen|%|bidang|lembar|berkas|siswa|peserta|anggota|pasien|jiwa|rupiah|perkara|sambungan|pelanggan|desa|kelompok|ekor|sak|liter|ltr|lt|paket|ton|kuintal|kw|suara|pemilih|perak|mdpl|cc|pcs|batang|pohon|bibit|hektar|kpm|penerima|cm|mm|buah|biji|butir|kepala|keluarga|guru|lulusan|pelamar|pendaftar|kendaraan|motor|mobil|truk|penonton|pengunjung|dosis|eksemplar|kb|mb|gb|mah|wp|mbps)(?!\p{L})/iu;
/** "Kubota L3608": the model of a brand. */
const MODEL = /^\p{Lu}{1,3}-?[1-9]\d{2,4}(?:-(?:\d{2}|\p{Lu}))?\p{Lu}{0,2}$/u;
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

/** Fewer digits lead to nobody, unless they are padded. */
const LEAST = 4;
const NOUGHT = 48;
const PADDED_LEAST = 3;
const DASH = 45;
const SHORT_LEAST = 2;
/** Letters and digits drawn by lot: AB12CD34. */
const DRAWN = /^(?=.{6,12}$)\p{Lu}*\d+\p{Lu}+\d+(?:\p{Lu}+\d*)*$/u;
/** "diwenehi kode 7T99KQ" */
const GIVEN =
  /(?<!\p{L})(?:kode|tiket|nomor|nomer|no)(?:nya|e)?(?: (?:laporan|aduan|lacak|tiket|itu|iki))?[ .:]{1,2}$/iu;
/** So many are hardly a thing's that is named some words before. */
const CODE = 12;
/** So many in one are taken out where they begin with a nought, or are parted. */
const MANY = 5;
/** So far back a token is read from its first digit. */
const LONGEST = 40;
/** A plus, a comma, a dash, a stop, a slash, a colon. */
const joins = (code: number): boolean => code === 43 || (code > 43 && code < 48) || code === 58;

const BEARS: ReadonlySet<Role> = new Set(["bearer", "meter", "account", "customer"]);
/** What these are of is not written so long, or with noughts before it. */
const UNPADDED = wordSet(
  "surat undangan halaman jalan jl jln gang gg rumah kelas lantai km tanggal tgl jam pukul harga total rp sebesar tahun bab jilid",
);
/** How many words before are asked what a number is of. */
const WORDS = 3;
/** "bu RT, nomere 000-9-41": a sign between. */
function isApart(text: string, word: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start).toLowerCase();
  return /[,;!?]/.test(before.slice(before.lastIndexOf(word)));
}
/** A word near before says that it is of a thing, or, of digits alone, of money. */
export function isOfThing(
  text: string,
  start: number,
  plain: boolean,
  padded = false,
  reach = WORDS,
): boolean {
  const words = wordsBefore(text, start);
  let counted = false;
  for (let back = 1; back <= reach; back++) {
    const word = words[words.length - back];
    if (word === undefined) return false;
    if (plain && (saysThing(word) || isPublicCode(words, back))) return true;
    const role = roleOf(word);
    if (role === "public" && !counted && !(padded && UNPADDED.has(word)))
      return back === 1 || !isApart(text, word, start);
    // "bets vaksin nomor 0133N7004A"
    if (OF_THINGS.has(word) && !isApart(text, word, start)) return true;
    // "surat keterangan": what it is of is said.
    counted ||= role === "counted";
    if (word === "meter" && isReading(words[words.length - back - 1] ?? "")) return true;
    if (role !== undefined && BEARS.has(role)) return OF_THINGS.has(words[words.length - back - 1] ?? "");
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

/** "002-099-7713", "00991": so long, or padded so, it is of no road, page or day. */
const OF_ACCOUNT = /^(?:(?=(?:-?\d){9})0\d*(?:-\d+){2,}|00\d{3,})$|\/0{3,}\d{2,}$/;
/** "A-099": of a queue, a seat, a key. */
const PADDED = /^(?!(?:RT|RW|KM|TPS|STA|SD|SMP|SMA|SMK|MI|MTS|PK|BUS|NO|CCTV)[-.]?0)\p{Lu}{1,3}[-.]?0\d{2}$/u;

/** "nomer L-99", "nomor kalung KB-99", "nomer undangan 099"; of a queue only with its letter. */
const SHORT = /^(?:(?!(?:RT|RW|KM|TPS|STA|CCTV)[-.]?\d)\p{Lu}{1,3}-\d{2,3}|0\d{2})$/u;
const SAID_NEAR = /(?<!\p{L})(?:no|nomor|nomer|nmr)(?:nya|e)?[ .:]{1,2}(?:(?!antr)\p{L}{3,12} ){0,2}$/iu;

function strayAt(text: string, start: number, token: string): number {
  const digits = digitsIn(token);
  if (digits < LEAST) {
    const short =
      PADDED.test(token) ||
      (DRAWN.test(token) && GIVEN.test(text.slice(Math.max(0, start - 24), start))) ||
      (SHORT.test(token) && SAID_NEAR.test(text.slice(Math.max(0, start - 24), start)));
    return short && !isOfThing(text, start, false) ? 0.55 : 0;
  }
  const end = start + token.length;
  if (token.at(-5) === "/" && OF_A_YEAR.test(token) && !isLetter(token))
    return isOfOffice(text, start) && !isOfSomebody(text, start, end) ? 0 : 0.55;
  if (token.includes("/")) {
    const personal = STROKED.test(token) && (isLetter(token) || (/\p{L}/u.test(token) && !isFigure(token)));
    if (personal && isOfSomebody(text, start, end)) return 0.55;
    if (!OF_ACCOUNT.test(token) && isOfOffice(text, start)) return 0;
  }
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
    isOfThing(text, start, plain, OF_ACCOUNT.test(token), digits >= CODE ? WORDS - 1 : WORDS)
  )
    return 0;
  const few = digits < MANY && token[0] !== "0";
  // "#7799310", "#17Agustus2025"
  const hashed = text[start - 1] === "#";
  if (hashed && plain) return digits < MANY ? 0 : 0.55;
  if (hashed && /\p{Ll}/u.test(token)) return 0;
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
    const least = text.charCodeAt(at - 1) === DASH ? SHORT_LEAST : code === NOUGHT ? PADDED_LEAST : LEAST;
    if (stop - at < least) {
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
    if (confidence > 0)
      found.push({
        kind: "identifier",
        start: text[start - 1] === "#" ? start - 1 : start,
        end,
        confidence,
      });
  }
}
