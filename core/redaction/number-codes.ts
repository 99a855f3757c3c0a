/** Codes of letters, digits and signs that a paper, a card or a register has: "3522-REG-990412", "KP/0991/PB", "DN-05 Dd 0099123". */
import type { Candidate } from "./kinds.ts";

/** What bears such a code, and words for a number. */
const BEARER =
  "rekam medi[sk]|kartu|no|nomor|nomer|nmr|nmor|kode|id|registrasi|register|polis|ijazah|ijasah|sertifi[kp]at|buku|antre?an|antrian|peserta|anggota|ni[a-z]{1,2}";
const CODE =
  "[\\p{L}\\d]{1,12}(?:[./-][\\p{L}\\d]{1,12}){0,6}(?: [A-Z][A-Za-z]?(?= \\d{5}))?(?: \\d{2,8}(?!\\d|,\\d|[./-][\\p{L}\\d])){0,3}(?![\\p{L}\\d]|[./-][\\p{L}\\d])";
const BEARS = new RegExp(
  `(?<!\\p{L})(?:${BEARER})(?:nya|ku|e)?(?!\\p{L})(?<between>[ .:=]{1,3}(?:\\p{L}{1,14}[ .:=,/]{1,3}){0,4}?)(?=[\\p{L}./-]{0,12}\\d|[\\p{L}-]{1,6} \\d{3,8}(?!\\d|[./-][\\p{L}\\d]))(?<code>${CODE})`,
  "giu",
);
/** Of regulations, letters, budgets, roads, goods and services: nobody's. */
const PUBLIC =
  /(?<!\p{L})(?:surat|sk|se|perda|perbup|perpres|permen\p{L}*|kepmen\p{L}*|kepbup|inpres|uu|pp|pasal|peraturan|keputusan|edaran|rute|trayek|ruas|tiang|gardu|tiket|laporan|aduan|pengaduan|spk|dpa|dipa|kontrak|lelang|sni|bpom|pirt|p-irt|iso|isbn|seri uang|lot|batch|barcode|halaman|pos|rekening|wilayah|spbu|bus|armada|lambung|ka|kereta|kamar|loket|error|undang|produk|barang|npsn|nsm|nss|hp|wa|telp|rumah|jalan|jl|gang|blok|rt|rw|plat|nopol|polisi|pol|km)(?!\p{L})/iu;
/** Of courts: wherever it stands. */
const CASE =
  /(?<![\p{L}\d./-])\d{1,5}\/(?:pdt|pid|pdt|jn)[.\p{L}-]{0,12}\/(?:19|20)\d{2}\/(?:p[nat]|ms|pn|pa)(?:[ .-]?\p{L}{2,10})?/giu;
const UNIT =
  /^\d+(?:jt|juta|rb|ribu|k|m|cm|mm|km|kg|gr|ha|l|ml|w|va|v|gb|mb|th|thn|x|kwh|watt|liter)$|^[a-z]{1,2}\d{1,2}$|^\d{1,4}[-/ ]?[a-z]$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/iu;
const OFFICE = /^[\d.]{1,9}(?:\/[\p{L}\d.-]{1,16}){1,5}\/(?:19|20)\d{2}$|^\d(?:\.\d{1,4}){3,6}$/u;
/** Digits in three groups and more, where the text speaks of a number somewhere. */
const GROUPS =
  /(?<![\p{L}\d.,/:+-])\d{1,4}(?:-\d{1,6}){2,5}(?![\p{L}\d]|[./:-]\d)|(?<![\p{L}\d.,/:+-])\d{1,4}(?:\.\d{1,6}){2,5}(?![\p{L}\d]|[./:,-]\d)/gu;
const SPEAKS =
  /(?<!\p{L})(?:pelanggan|langganan|idpel|sambungan|rekening|norek|hippam|nik|ktp|bpjs|npwp|(?:no|nomor|nomer) (?:rek|meter|kartu|induk|peserta))(?:nya|ku)?(?!\p{L})/iu;
const NO_NUMBER =
  /^\d{1,3}(?:\.\d{3})+$|^\d{1,2}[.-]\d{1,2}[.-](?:\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}$|^\d{2}(?:\.\d{2}){2}\.\d{4}$/;
/** What a number is called: the digits alone are looked at. */
const LABEL =
  /^(?:kks|kip|kis|ktp|atm|bpjs|jkn|sim|kia|nik|kk|bri|bni|bca|bsi|btn|pln|pdam|hp|wa|no|npwp|nip)$/i;
const QUEUE = /antre?an|antrian/i;

const digitsOf = (written: string): number => written.match(/\d/g)?.length ?? 0;

/** Letters and digits both, or digits in three parts that are no day and no sum. */
function isCode(code: string, queue: boolean): boolean {
  const digits = digitsOf(code);
  if (UNIT.test(code) && !queue) return false;
  if (OFFICE.test(code)) return false;
  const first = /^[\p{L}-]+(?= )/u.exec(code)?.[0];
  // "dari 12345" is no code, "BJN 099123" is.
  if (first !== undefined && (first !== first.toUpperCase() || first.length > 6 || LABEL.test(first)))
    return false;
  if (/\p{L}/u.test(code)) return queue ? digits > 1 : digits > 4 || (digits > 2 && /[./-]/.test(code));
  return digits > 6 && /^\d+(?:-\d+){2,}$|^\d+(?:\.\d{1,2}|\.\d{4,}){1,}[.\d]*$/.test(code);
}

/** How far before it a word says that a code is of a report, as the receipt has it. */
const REPORTED = /(?<!\p{L})(?:laporan|aduan|pengaduan|tiket)/iu;
const REACH = 24;

export function codedNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: match, index, groups } of text.matchAll(BEARS)) {
    const code = groups?.["code"] as string;
    const before = text.slice(index, index + match.length - code.length);
    if (
      PUBLIC.test(before) ||
      REPORTED.test(text.slice(Math.max(0, index - REACH), index)) ||
      !isCode(code, QUEUE.test(before))
    )
      continue;
    found.push({
      kind: "identifier",
      start: index + match.length - code.length,
      end: index + match.length,
      confidence: 0.6,
    });
  }
  if (SPEAKS.test(text))
    for (const { 0: match, index } of text.matchAll(GROUPS))
      if (
        digitsOf(match) > 6 &&
        !NO_NUMBER.test(match) &&
        !OFFICE.test(match) &&
        !PUBLIC.test(text.slice(Math.max(0, index - 12), index))
      )
        found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.55 });
  if (text.includes("/"))
    for (const { 0: match, index } of text.matchAll(CASE))
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.9 });
  return found;
}
