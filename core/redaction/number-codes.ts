/** Numbers told by their shape: of courts anywhere, and digits in three groups and more where a text speaks of a number. */

import { ANY_PUBLIC_ID, SYMBOL } from "../public-id.ts";
import type { Candidate } from "./kinds.ts";

const CASE =
  /(?<![\p{L}\d./-])ac\/\d{1,5}\/(?:19|20)\d{2}\/(?:p[nat]|ms)(?:[ .-]?\p{Lu}\p{L}{1,10})?|(?<![\p{L}\d./-])\d{1,5}\/(?:pdt|pid|jn|ac)[.\p{L}-]{0,12}\/(?:19|20)\d{2}\/(?:p[nat]|ms)(?:[ .-]?\p{L}{2,10})?/giu;
/** "C 990 persil 41 S.II": in a village's book of land. */
const PARCEL =
  /(?<![\p{L}\d.,/])(?:no\.? )?(?:C[. ]{1,2})?\d{1,5}[,/]? ?persil \d{1,4}[a-d]?(?: (?:klas |kls |kelas )?[SD]\.? ?[IVX]{1,4}(?!\p{L}))?(?!\d)|(?<=(?<!\p{L})(?:petok|pipil|girik|kikitir)(?!\p{L})[^.!?\n\d]{0,20})\d{1,4}[a-d]? (?:klas |kls |kelas )?[SD][. ]{1,2}?[IVX]{1,4}(?![\p{L}\d])/giu;
/** "hak milik nomor 0990 Desa Leran" */
const OF_LAND = /(?<![\p{L}\d.,/-])0\d{2,5}(?=(?:\/| )(?:[Dd]esa|[Dd]s\.?|[Kk]el(?:urahan|\.)?) ?\p{Lu})/gu;
const SPEAKS_OF_LAND = /hak milik|se?rti[fp]i[ck]at|(?<!\p{L})shm(?!\p{L})|buku tanah/iu;
/** A tracking code, which is its reporter's secret: 4QXD-9T2M-AA0Z. */
const TRACKING = new RegExp(
  `(?<![\\p{L}\\d-])(?=[A-Z-]*\\d)(?=[\\d-]*[A-Z])${SYMBOL}{4}(?:-${SYMBOL}{4}){2}(?![\\p{L}\\d-])`,
  "gu",
);
/** "00 99 14": of a patient. */
const RECORD = /(?<![\d.,] ?)00 \d\d \d\d(?: \d\d)?(?! ?\d)/g;
/** The id of a complaint, which everybody may know: BJN-7K3F9QD. */
const PUBLIC_ID = new RegExp(`^(?=[A-Z]+-[A-Z]*\\d)(?=[A-Z]+-\\d*[A-Z])${ANY_PUBLIC_ID}$`);
export const isPublicId = (token: string): boolean => PUBLIC_ID.test(token);
/** "paspor dibawa agen, C 9900 417"; "antrian saya C 17" */
const PASSPORT = /(?<![\p{L}\d])[A-Z] \d{4} ?\d{3}(?![\p{L}\d]|[.,]\d)/gu;
const QUEUE =
  /(?<=(?<!\p{L})[Aa]ntr(?:ian|ean|i|e)(?:ku| saya| sy| kami| aku| kulo)[ :.]{1,3}|(?<!\p{L})[Nn]o(?:mor|mer)?[. ]{1,2}antr(?:ian|ean|i|e)[ :.]{1,3})[A-Z] \d{1,3}(?![\p{L}\d])/gu;
const GROUPS =
  /(?<![\p{L}\d.,/:+-])\d{1,4}(?:-\d{1,6}){2,5}(?![\p{L}\d]|[./:-]\d)|(?<![\p{L}\d.,/:+-])\d{1,4}(?:\.\d{1,6}){2,5}(?![\p{L}\d]|[./:,-]\d)/gu;
const SPEAKS =
  /(?<!\p{L})(?:pelanggan|langganan|idpel|sambungan|rekening|norek|hippam|nik|ktp|bpjs|npwp|(?:no|nomor|nomer) (?:rek|meter|kartu|induk|peserta))(?:nya|ku)?(?!\p{L})/iu;
/** Sums, days, codes of regions and budgets. */
const NO_NUMBER =
  /^\d{1,3}(?:\.\d{3})+$|^\d{1,2}[.-]\d{1,2}[.-](?:\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}$|^\d{2}(?:\.\d{2}){2}\.\d{4}$|^\d(?:\.\d{1,4}){3,6}$/;
/** Of goods and books, right before. */
const OF_A_THING = /(?<!\p{L})(?:isbn|issn|barcode|bpom|pirt|npk|spbu|sni|iso|kode)[ .:]*$/iu;
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
  if (/ [A-Z] \d/.test(text)) {
    const travels = /pass?p|tk[iw]|pmi|imigrasi/i.test(text);
    for (const { 0: match, index } of [
      ...(travels ? text.matchAll(PASSPORT) : []),
      ...(/antr[ie]/i.test(text) ? text.matchAll(QUEUE) : []),
    ])
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.8 });
  }
  if (text.includes("00 "))
    for (const { 0: match, index } of text.matchAll(RECORD))
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.55 });
  if (/-[A-Z\d]{4}-/.test(text))
    for (const { 0: match, index } of text.matchAll(TRACKING))
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.9 });
  if (/persil|petok|pipil|girik|kikitir/i.test(text))
    for (const { 0: match, index } of text.matchAll(PARCEL))
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.8 });
  if (/0\d{2,5}[ /](?:desa|ds|kel)/i.test(text) && SPEAKS_OF_LAND.test(text))
    for (const { 0: match, index } of text.matchAll(OF_LAND))
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.7 });
  if (/\d\/[apj]|ac\/\d/i.test(text))
    for (const { 0: match, index } of text.matchAll(CASE))
      found.push({ kind: "identifier", start: index, end: index + match.length, confidence: 0.9 });
}
