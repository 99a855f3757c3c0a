/** Numbers told by their shape: of courts anywhere, and digits in three groups and more where a text speaks of a number. */
import type { Candidate } from "./kinds.ts";

const CASE =
  /(?<![\p{L}\d./-])\d{1,5}\/(?:pdt|pid|jn)[.\p{L}-]{0,12}\/(?:19|20)\d{2}\/(?:p[nat]|ms)(?:[ .-]?\p{L}{2,10})?/giu;
const GROUPS =
  /(?<![\p{L}\d.,/:+-])\d{1,4}(?:-\d{1,6}){2,5}(?![\p{L}\d]|[./:-]\d)|(?<![\p{L}\d.,/:+-])\d{1,4}(?:\.\d{1,6}){2,5}(?![\p{L}\d]|[./:,-]\d)/gu;
const SPEAKS =
  /(?<!\p{L})(?:pelanggan|langganan|idpel|sambungan|rekening|norek|hippam|nik|ktp|bpjs|npwp|(?:no|nomor|nomer) (?:rek|meter|kartu|induk|peserta))(?:nya|ku)?(?!\p{L})/iu;
/** Sums, days, codes of regions and budgets. */
const NO_NUMBER =
  /^\d{1,3}(?:\.\d{3})+$|^\d{1,2}[.-]\d{1,2}[.-](?:\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}$|^\d{2}(?:\.\d{2}){2}\.\d{4}$|^\d(?:\.\d{1,4}){3,6}$/;
/** Of goods and books, right before. */
const OF_A_THING = /(?<!\p{L})(?:isbn|issn|barcode|bpom|pirt|npk|spbu|sni|iso|kode)[ .:]*$/iu;
/** "ORB-990-2214": letters and digits in parts that nothing explains; it stays, and the text waits. */
const STRAY =
  /(?<![\p{L}\d./@#_-])(?=[A-Z\d./-]{0,16}[A-Z][A-Z\d./-]{0,16}[A-Z])(?=[A-Z./-]{0,16}\d)[A-Z\d]{1,12}(?:[./-][A-Z\d]{1,12}){1,6}(?![\p{L}\d]|[./-][\p{L}\d])/gu;
const PUBLIC_BEFORE =
  /(?<!\p{L})(?:surat|sk|perda|perbup|permen\p{L}*|keputusan|edaran|laporan|aduan|tiket|sni|iso|bpom|tipe|type|model|kode|versi|seri|loket|gate|jalur|rute|ruas|km|sta)(?!\p{L})[^\n]{0,16}$/iu;
const STRAY_DIGITS = 4;
/** Fewer digits lead to nobody. */
const LEAST = 7;

export function codedNumbers(text: string, found: Candidate[]): void {
  if (/\d[-.]\d+[-.]\d/.test(text) && SPEAKS.test(text)) {
    for (const { 0: match, index } of text.matchAll(GROUPS)) {
      const digits = match.match(/\d/g)?.length ?? 0;
      const thing = OF_A_THING.test(text.slice(Math.max(0, index - 12), index));
      if (digits >= LEAST && !NO_NUMBER.test(match) && !thing)
        found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.55 });
    }
  }
  if (/[A-Z][./-]\d/.test(text)) {
    for (const { 0: match, index } of text.matchAll(STRAY)) {
      const digits = match.match(/\d/g)?.length ?? 0;
      const year = /[./-](?:19|20)\d{2}$/.test(match);
      if (digits >= STRAY_DIGITS && !year && !PUBLIC_BEFORE.test(text.slice(Math.max(0, index - 30), index)))
        found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.35 });
    }
  }
  if (/\d\/[pj]/i.test(text))
    for (const { 0: match, index } of text.matchAll(CASE))
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.9 });
}
