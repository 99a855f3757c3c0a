/**
 * The head of a message in a WhatsApp chat export: its date and time, written as the exporting phone writes them.
 * No specification exists; these are the forms that phones were seen to write:
 *
 *     13/10/2022 16.25 - Nama: isi              Android, Indonesian
 *     24/11/26 pukul 09.30 - Nama: isi          the same, with the word: told of, no sample found
 *     03/06/2023, 6:12 am - Nama: isi           Android, English; U+202F before am in later versions
 *     9/18/18, 2:45 PM - Nama: isi              Android, English of the United States
 *     [24/11/26 09.30.12] Nama: isi             iOS, Indonesian
 *     [14/10/2021, 3:34:09 PM] ~ Nama: isi      iOS, English; `~` before whoever is not in the address book
 */

/** Direction marks, isolates and the BOM: invisible, written around phone numbers, mentions and WhatsApp's own words. */
const MARK = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff";
/** Bounded: a run of marks without end would be tried from each of them. */
const FEW = `[${MARK}]{0,8}`;
const MARKS = new RegExp(`[${MARK}]+`, "g");

export const withoutMarks = (text: string): string => text.replace(MARKS, "");

// The separators are groups 3 and 7 of HEAD; names would make each match slower.
const DATE = "(\\d{1,4})([/.-])(\\d{1,2})\\3(\\d{1,4})";
const TIME = "(\\d{1,2})([.:])(\\d{2})(?:\\7(\\d{2}))?(?:\\s?([ap])\\.?\\s?m\\.?)?";
const HEAD = new RegExp(
  `^${FEW}(\\[?)${FEW}${DATE},?\\s(?:pukul\\s|jam\\s|at\\s)?${TIME}(\\]\\s?|\\s[-\u2013]\\s?)`,
  "iu",
);

export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** As the phone's clock showed it. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export interface LineHead {
  /** The numbers of the date in the order in which they are written. */
  readonly date: readonly [number, number, number];
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number };
  /** What all heads of one export have in common: brackets, separators, length of the year, seconds, 12 hours. */
  readonly form: string;
  readonly yearFirst: boolean;
  /** What stands after the head, marks and all. */
  readonly rest: string;
}

/** Hour of the day; -1 when there is no such hour. */
function hourOf(written: number, half: string | undefined): number {
  if (half === undefined) return written < 24 ? written : -1;
  // Phones set to 24 hours have been seen to write `13:55 p.m.` and `00:45 AM`.
  if (written > 12) return half === "p" && written < 24 ? written : -1;
  return (written % 12) + (half === "p" ? 12 : 0);
}

/** Reads the head of a line; undefined when the line begins with none, as the later lines of a message. */
export function headOf(line: string): LineHead | undefined {
  // Nearly every later line is told by its first character.
  const first = line.charCodeAt(0);
  if (!(first === 0x5b || (first >= 0x30 && first <= 0x39) || first >= 0x200e)) return undefined;
  const found = HEAD.exec(line);
  if (found === null) return undefined;
  const [head, bracket, one, mark, two, three = "", hour, dot, minute, second, half, end = ""] = found;
  if ((bracket === "[") !== end.startsWith("]")) return undefined;
  const yearFirst = (one as string).length > 2;
  const year = yearFirst ? (one as string) : three;
  if (year.length === 3 || year.length === 1 || (yearFirst && three.length > 2)) return undefined;
  const clock = {
    hour: hourOf(Number(hour), half?.toLowerCase()),
    minute: Number(minute),
    second: Number(second ?? 0),
  };
  if (clock.hour < 0 || clock.minute > 59 || clock.second > 59) return undefined;
  return {
    date: [Number(one), Number(two), Number(three)],
    time: clock,
    form: `${bracket}${mark}${yearFirst ? "y" : ""}${year.length}${dot}${second === undefined ? "" : "s"}${half === undefined ? "" : "h"}`,
    yearFirst,
    rest: line.slice(head.length),
  };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The time of a head whose numbers are in `order`; undefined when there is no such day. */
export function timeOf({ date, time }: LineHead, order: DateOrder): LocalTime | undefined {
  const [one, two, three] = date;
  const [written, month, day] =
    order === "ymd" ? [one, two, three] : order === "mdy" ? [three, one, two] : [three, two, one];
  const year = written < 100 ? 2000 + written : written;
  const days = month === 2 && !isLeap(year) ? 28 : DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  return { year, month, day, ...time };
}
