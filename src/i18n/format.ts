/** Numbers, dates and sizes as each language writes them. */
import type { Lang } from "./text.ts";

const LOCALES = { id: "id-ID", en: "en-GB" } as const satisfies Record<Lang, string>;

const perLang = <T>(make: (locale: string) => T): Record<Lang, T> => ({
  id: make(LOCALES.id),
  en: make(LOCALES.en),
});
const integers = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const decimals = perLang(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const percents = perLang(
  (locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }),
);
const tenths = (roundingMode: "ceil" | "floor") =>
  perLang(
    (locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1, roundingMode }),
  );
const almostNone = tenths("ceil");
const almostAll = tenths("floor");
const days = perLang((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
const shortDays = perLang(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
);
const months = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
);
const shortMonths = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }),
);

/** Most counts are small, and below a thousand both languages write them alike. */
export const countWords = (lang: Lang, value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : integers[lang].format(value);
const hundredths = perLang(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const points = perLang(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" }),
);
const differences = perLang((locale) => new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }));
/** By how many more or fewer, with its sign. */
export const differenceWords = (lang: Lang, value: number): string => differences[lang].format(value);
const slight = perLang(
  (locale) => new Intl.NumberFormat(locale, { signDisplay: "exceptZero", maximumSignificantDigits: 2 }),
);
/** The same of what may be very little, to two digits that count. */
export const slightWords = (lang: Lang, value: number): string => slight[lang].format(value);
const precise = new Map<number, Record<Lang, Intl.NumberFormat>>();
/** With so many decimals. */
export function preciseWords(lang: Lang, value: number, decimals: number): string {
  const formats =
    precise.get(decimals) ??
    perLang(
      (locale) =>
        new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    );
  precise.set(decimals, formats);
  return formats[lang].format(value);
}
export const hundredthWords = (lang: Lang, value: number): string => hundredths[lang].format(value);
/** A difference of shares in percentage points, with its sign. */
export const pointWords = (lang: Lang, value: number): string => points[lang].format(value * 100);
export const decimalWords = (lang: Lang, value: number): string => decimals[lang].format(value);
/** A share as a whole percentage; what is not none is never told as 0%, and what is not all never as 100%. */
export function percentWords(lang: Lang, share: number): string {
  if (share > 0 && share < 0.005) return almostNone[lang].format(share);
  if (share >= 0.995 && share < 1) return almostAll[lang].format(share);
  return percents[lang].format(share);
}

const known = new Map<string, string>();
function dated(lang: Lang, date: string, style: "long" | "short"): string {
  if (date.length === 4) return date;
  const key = `${style}${lang}${date}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const month = date.length === 7;
  const formats = month ? (style === "long" ? months : shortMonths) : style === "long" ? days : shortDays;
  const words = formats[lang].format(new Date(`${month ? `${date}-01` : date}T00:00:00Z`));
  known.set(key, words);
  return words;
}

/** YYYY-MM-DD as "3 Maret 2026"; YYYY-MM, where only the month is public, as "Maret 2026"; YYYY as it is. */
export const dateWords = (lang: Lang, date: string): string => dated(lang, date, "long");
/** The same, shorter: "3 Mar 2026". */
export const shortDateWords = (lang: Lang, date: string): string => dated(lang, date, "short");

const UNITS = ["B", "kB", "MB", "GB"] as const;

/** Bytes in powers of a thousand: "1,2 MB". */
export function sizeWords(lang: Lang, bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? countWords(lang, value) : decimalWords(lang, value)} ${UNITS[unit]}`;
}
