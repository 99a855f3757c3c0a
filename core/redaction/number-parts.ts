/** Parts of a number that are told instead of it ("belakangnya 4471"), and the second number beside one that was found. */
import { type Candidate, TAKEN_OUT_FROM } from "./kinds.ts";
import { isOfThing } from "./number-stray.ts";

/** What the text speaks of bears a number. */
const BEARING =
  /(?<!\p{L})(?:no|nomor|nomer|nmr|kartu|k[tk]p|e-?ktp|nik|kk|kpj|kis|kip|kks|npwp|sppt|nop|rek|rekening|tabungan|atm|meteran|idpel|pelanggan|plat|nopol|hp|wa|telp|sim|simcard|bpjs|nisn|nip|stnk|bpkb|token|polis|sertifikat|sertipikat)(?:ku|nya|ne|e)?(?!\p{L})/iu;
/** None of these, and a digit soon after: nothing is told. */
const TOLD =
  /(?:ujung|buntut|ekor|bela?kang|blakang|blkg|buri|wingking|depan|dpn|ngarep|awal|akhir)[a-z]{0,5}[^\d\n]{1,16}\d/i;
/** "ujung 238", "belakangnya 0417", "angka wingking 0994", "digit depan 6013 01", "buri dhewe 4471" */
const PART =
  /(?<!\p{L})(?:(?:ujung|buntut|ekor|belakang|blkg|blakang|buri|mburi|wingking|depan|dpn|ngarep)(?:nya|e|ne|ipun)|ujung|buntut|buri|mburi|wingking|(?:angka|digit|nomor|nomer|no)[ .]{1,2}(?:\p{L}{2,9} )?(?:belakang|depan|awal|akhir)|akhiran|awalan|(?<=\d (?:sama|dan|lan|karo|dgn) )(?:belakang|depan|buri|mburi))(?: (?:nya|angka|digit|dhewe|dewe|cuma|cuman|itu|iku))?[ :."“'…]{1,5}(?<part>[A-Z\d]{3,8}(?:[ .]\d{2,4})?)(?![\p{L}\d]|[.,:/-]\d)/giu;
/** Of a street, a queue, a price: what is behind or in front of something. */
const COUNTED =
  /^ ?(?:x|kali|jam|menit|hari|minggu|bulan|bln|tahun|thn?|orang|org|warga|rumah|unit|kk|km|meter|mtr|m|titik|juta|jt|ribu|rb|rbu|persen|%|siswa|pasien|jiwa|kwh|va|watt|lokasi|desa|ekor|kios|lapak)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d{2}$/;
const LEAST = 3;

export function partsOfNumbers(text: string, found: Candidate[]): void {
  if (!TOLD.test(text) || !BEARING.test(text)) return;
  for (const { index, 0: match, groups } of text.matchAll(PART)) {
    const part = groups?.["part"] ?? "";
    const end = index + match.length;
    const start = end - part.length;
    const digits = part.match(/\d/g)?.length ?? 0;
    if (
      digits < LEAST ||
      YEAR.test(part) ||
      COUNTED.test(text.slice(end, end + 9)) ||
      isOfThing(text, start, false)
    )
      continue;
    found.push({ kind: "identifier", start, end, confidence: 0.6 });
  }
}

const PLAIN = /^\d{4,18}$/;
const DIGITS = /\d{4,18}/g;
/** Digits that stand alone: what may not be before them, and behind. */
const JOINED_BEFORE = /[\p{L}\d.,:/-]$/u;
const JOINED_BEHIND = /^(?:[\p{L}\d]|[.,:/-]\d)/u;
/** "nomor induk 2417 ... beda 2471": as long, the same digits in another order or all but one the same in their places. */
function isTwin(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let different = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) different++;
  return different === 1 || (different === 2 && [...one].sort().join("") === [...other].sort().join(""));
}

export function twinsOfNumbers(text: string, found: Candidate[]): void {
  if (found.length === 0) return;
  const sure = found.filter(({ confidence }) => confidence >= TAKEN_OUT_FROM);
  const known: string[] = [];
  for (const { start, end } of sure) {
    const digits = end - start < 19 ? text.slice(start, end) : "";
    if (PLAIN.test(digits) && !YEAR.test(digits)) known.push(digits);
  }
  if (known.length === 0) return;
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match !== null; match = DIGITS.exec(text)) {
    const { 0: digits, index } = match;
    if (YEAR.test(digits) || !known.some((one) => isTwin(one, digits))) continue;
    const end = index + digits.length;
    const met =
      sure.some((other) => other.start < end && index < other.end) ||
      JOINED_BEFORE.test(text.slice(Math.max(0, index - 1), index)) ||
      JOINED_BEHIND.test(text.slice(end, end + 2));
    if (met || COUNTED.test(text.slice(end, end + 9)) || isOfThing(text, index, true)) continue;
    found.push({ kind: "identifier", start: index, end, confidence: 0.6 });
  }
}
