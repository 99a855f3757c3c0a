/** The kind of one number, by its digits, its shape, and what stands before and after it. */
import type { Chunk } from "./digit-runs.ts";
import type { Kind } from "./kinds.ts";
import { contextBefore, LONG } from "./number-contexts.ts";
import { isBudgetLine, isLetter, isSeries } from "./number-figures.ts";
import { ANNOUNCED } from "./number-said.ts";

const REACH = 24;

/** Money and measures: the unit right after the number. Nothing is counted in billions but money. */
const MONEY_AFTER =
  /^\s?(?:jt|juta|rb|ribu|rbu|ewu|yuta|m\b|milyar|miliar|milyard|triliun|t\b|rupiah)(?!\p{L})/iu;
const COUNT_AFTER =
  /^\s?(?:kg|kwh|va|watt|ton|ha|m2|m3|liter|orang|org|jiwa|warga|kk|%|persen|ekor|unit|suara|pemilih|meter|km)(?!\p{L})/iu;
const MONEY_BEFORE =
  /(?:(?<!\p{L})rp\.?|idr|rupiah|sebesar|senilai|seharga|harga|pagu|anggaran|total|tunggakan|tagihan)[ :.]{0,3}$/iu;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$|^[1-9]\d{0,2}(?:,\d{3})+$/;
/** Codes of a region or a budget, and letters: 35.22.15.2001, 5.1.02.01.01.0024, 470/112/2024. */
const OFFICIAL_CODE =
  /^\d{2}\.\d{2}\.\d{2}\.\d{4}$|^\d\.\d(?:\.\d{2,4}){1,5}$|^\d\.\d{2}(?:\.\d{1,4}){3,4}$|^\d{1,4}\/(?:.*\/)?(?:19|20)\d{2}$/;

const MOBILE = /^(?:(?:0|0?62|0062|620)8\d{7,11}|8[1-9]\d{7,10})$/;
const SAID_MOBILE = /^(?:0|62)8\d{7,15}$/;
const LANDLINE = /^(?:0|62|0062)[2-7]\d{7,10}$/;
const NPWP = /^\d{2}[. -]\d{3}[. -]\d{3}[. -]\d[. -]\d{3}[. -]\d{3}$/;

/** Fewer digits than this lead to nobody. */
export const LEAST = 5;

const ascending = (chunks: readonly Chunk[]): boolean =>
  chunks.length > 2 &&
  chunks.every((chunk, i) => i === 0 || Number(chunk.digits) > Number(chunks[i - 1]?.digits));
const years = (chunks: readonly Chunk[]): boolean =>
  chunks.every(({ digits }) => /^(?:19|20)\d{2}$/.test(digits));

/** Prices beside each other: "12500 13500 14000", "10.000-15.000"; times how many: "900.000 x 87". */
const PRICES = /^[1-9]\d{0,2}(?:\.\d{3})+(?: ?[-–] ?[1-9]\d{0,2}(?:\.\d{3})+| ?x ?[1-9]\d{0,3})$/;
/** "25-19 22-25 25-23": sets of a match, no higher than they go. "147.600.000 (328": a sum, and what it is of. */
const SCORES =
  /^(?:[1-3]?\d[ ,(]{1,2})?[1-3]?\d-[1-3]?\d(?:[ ,(]{1,2}[1-3]?\d-[1-3]?\d\)?)+(?:[ ,(]{1,2}[1-3]?\d)?$/;
/** "tunggakan 2014-2019 411.200" */
const OWED_FOR = /^(?:(?:19|20)\d{2}[-/])?(?:19|20)\d{2} [1-9]\d{0,2}(?:\.\d{3})*$/;
const SUM_OF = /^[1-9]\d{0,2}(?:\.\d{3})+ ?\(/;
const prices = (chunks: readonly Chunk[]): boolean =>
  chunks.length > 1 && chunks.every(({ digits }) => /^[1-9]\d{1,3}00$/.test(digits));
/** Lines for callers of firms and offices: 1500xxx, 140xx. */
const CALL_CENTRE = /^1500\d{3}$|^140\d{2}$/;
const OWED = /(?<!\p{L})(?:tagihan|tunggakan|bayar|biaya|denda|nunggak)(?!\p{L})/iu;

/** "020441 itu nomor pdam saya" */
const SAID_AFTER =
  /^[ ,:(=-]{1,3}(?:(?:itu|ini|adalah) )?(?:no|nomor|nomer|id)(?:nya)? (?:\p{L}{2,10} )?(?:pdam|pln|pelanggan|meteran|meter|rekening|bpjs|sambungan|kwh)(?!\p{L})/iu;

/** "083.920" in "69.083.920.526": the rest of a sum or of a code begins nothing, nor does a line of a budget. */
export function isInside(text: string, start: number): boolean {
  if (text[start + 1] !== "." && text[start - 1] !== ".") return false;
  const rest = (/^\d[\d.]*/.exec(text.slice(start, start + 24))?.[0] ?? "").replace(/\.$/, "");
  if (text[start - 1] !== ".") return isBudgetLine(rest);
  const before = /\d[\d.]*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? "";
  const written = before + rest;
  return before !== "" && (THOUSANDS.test(written) || OFFICIAL_CODE.test(written) || isBudgetLine(written));
}

const ACCOUNT_BEFORE = /(?:no|rek|rekening)\.?[ :]*$/i;
const CUSTOMER_BEFORE =
  /(?:no|nomor|id|pel|plg|pelanggan|idpel|pdam|sambungan|no(?:mor|mer)?\.? meter(?:an)?)\.?[ :]*$/i;
/** No sum though it is grouped as one: "no pelanggan 311.614.416", "npwp 991.116.144.161.736". */
function isNamedNumber(
  context: Kind | "none" | "number" | undefined,
  digits: number,
  before: string,
): boolean {
  if (context === "bank_account") return ACCOUNT_BEFORE.test(before);
  if (context === "customer_number")
    return CUSTOMER_BEFORE.test(before) || (digits > 10 && ANNOUNCED.test(before) && !OWED.test(before));
  return (
    context !== undefined &&
    context !== "none" &&
    context !== "number" &&
    digits > 11 &&
    ANNOUNCED.test(before)
  );
}

/** The kind of one number, or undefined where it is no identifier. */
export function kindOf(
  text: string,
  chunks: readonly Chunk[],
  wordsFirst: readonly string[],
): { kind: Kind; confidence: number } | undefined {
  const first = chunks[0] as Chunk;
  const end = (chunks.at(-1) as Chunk).end;
  const digits = chunks.map((chunk) => chunk.digits).join("");
  const written = text.slice(first.start, end);
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  const after = text.slice(end, end + 12);
  const plus = /(?:\+|\(\+?) ?$/.test(before);
  const words = chunks.filter(({ word }) => word).length;
  const spelt = words > 0 && words * 2 >= chunks.length;
  if (spelt && digits.length < (ANNOUNCED.test(before) ? 6 : 8)) return undefined;
  // "dua puluh empat" is three words of two digits: what is said may be longer than it is.
  if (words > 0 && SAID_MOBILE.test(digits)) return { kind: "phone", confidence: 0.99 };
  const mobile =
    MOBILE.test(digits) && (digits[0] !== "8" || plus || chunks.length > 1 || digits.length >= LONG);
  if (mobile && digits[0] !== "8") return { kind: "phone", confidence: 0.99 };
  if (plus && /^62\d{7,13}$/.test(digits)) return { kind: "phone", confidence: 0.99 };
  if (NPWP.test(written)) return { kind: "npwp", confidence: 0.99 };
  const context = contextBefore(wordsFirst, digits.length);
  if (
    years(chunks) ||
    prices(chunks) ||
    PRICES.test(written) ||
    SUM_OF.test(written) ||
    (OWED_FOR.test(written) && OWED.test(before)) ||
    (SCORES.test(written) && !ANNOUNCED.test(before)) ||
    CALL_CENTRE.test(digits) ||
    (!/[.-]/.test(written) &&
      ascending(chunks) &&
      digits.length < 13 &&
      chunks.every((chunk) => chunk.digits.length < 4) &&
      !ANNOUNCED.test(before))
  )
    return undefined;
  if (digits.length === 16 && !OFFICIAL_CODE.test(written) && !THOUSANDS.test(written)) {
    return {
      kind: context === undefined || context === "none" || context === "number" ? "nik" : context,
      confidence: 0.98,
    };
  }
  const parted = written.includes(".") || written.includes("/");
  if (parted && isBudgetLine(written)) return undefined;
  if (THOUSANDS.test(written) && !isNamedNumber(context, digits.length, before)) return undefined;
  if (written.startsWith("0") && isSeries(written)) return undefined;
  if (
    (OFFICIAL_CODE.test(written) || (parted && isLetter(written))) &&
    (context === "none" || context === undefined || context === "number")
  )
    return undefined;
  if (
    MONEY_BEFORE.test(before) ||
    (((MONEY_AFTER.test(after) && digits.length < 14) || (COUNT_AFTER.test(after) && digits.length < LONG)) &&
      !digits.startsWith("0"))
  )
    return undefined;
  if (/^0?00\d{10}$/.test(digits) && digits.length === 13) return { kind: "bpjs", confidence: 0.97 };
  if (context === "none") return undefined;
  if (LANDLINE.test(digits) && (context === undefined || context === "number" || context === "phone"))
    return { kind: "phone", confidence: 0.95 };
  if (context !== undefined && context !== "number") {
    // "rek 150000", "token 100000": a round number is money.
    if (digits.length < 8 && /000$/.test(digits)) return undefined;
    // "tagihan pdam 187500"
    if (
      digits.length < 8 &&
      digits[0] !== "0" &&
      OWED.test(before) &&
      !/(?:no|nomor|id|pelanggan|idpel)[ .:]*$/i.test(before)
    )
      return undefined;
    // Five digits are a customer's number only right after the word for it.
    if (
      digits.length < 6 &&
      !/(?:no|nomor|nomer|pelanggan|langganan|plg|idpel|id|meter|meteran|pdam|pln|sambungan|saluran)[ .:]{0,3}$/i.test(
        before,
      )
    )
      return undefined;
    return { kind: context, confidence: 0.95 };
  }
  if (mobile && digits.length <= 12) return { kind: "phone", confidence: 0.85 };
  if (SAID_AFTER.test(text.slice(end, end + 40))) return { kind: "customer_number", confidence: 0.75 };
  // A code of something unsaid: nobody can tell, so a person looks.
  const code = wordsFirst.at(-1) === "kode";
  // "no RM 0 9 9 0 4 7": nothing is counted digit by digit.
  if (!code && chunks.length > 5 && chunks.every((chunk) => chunk.digits.length === 1) && !ascending(chunks))
    return { kind: "identifier", confidence: 0.7 };
  if (digits.length >= LONG) return { kind: "identifier", confidence: code ? 0.45 : 0.8 };
  return unexplained(digits, context, code || chunks.length > 1, before, after);
}

/** A sum, a day (12032025, 20250312): what a short run of digits may be without leading to anybody. */
const ROUND = /(?:000|500)$/;
const DAY =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;

/** Seven to nine digits that no word explains: taken out when written as one, left to a person when grouped. */
function unexplained(
  digits: string,
  context: Kind | "number" | undefined,
  unsure: boolean,
  before: string,
  after: string,
): { kind: Kind; confidence: number } | undefined {
  const numbered = context === "number";
  if (digits.length === 9) return { kind: "identifier", confidence: numbered ? 0.7 : unsure ? 0.45 : 0.6 };
  // "nomor segel 012345": nothing is counted with a nought before it.
  if (numbered && !unsure && digits[0] === "0" && digits.length < 7)
    return { kind: "identifier", confidence: 0.55 };
  if (digits.length < 7 || ROUND.test(digits) || DAY.test(digits)) return undefined;
  if (/[./-]$|(?<!\d{3})\p{L}$/u.test(before) || /^[./-]/.test(after)) return undefined;
  if (numbered) return { kind: "identifier", confidence: unsure ? 0.45 : 0.65 };
  return { kind: "identifier", confidence: unsure ? 0.35 : 0.55 };
}
