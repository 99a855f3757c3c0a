/** Working days: Monday to Friday less the days of a holiday table (libur nasional and cuti bersama alike). */
import { parseDay } from "./day.ts";

export interface Holiday {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly kind: string;
  readonly name: string;
  readonly name_en: string;
  readonly basis: string;
}

export interface Calendar {
  isWorkingDay(day: number): boolean;
  /** The n-th working day after a day; n = 0 gives the day itself, worked or not. */
  add(day: number, workingDays: number): number;
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  between(from: number, to: number): number;
  /** Whether the holiday table reaches that day: outside, weekends alone are known. */
  covers(day: number): boolean;
}

/** 1970-01-01 was a Thursday. */
const isWeekend = (day: number): boolean => {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
};

/** @throws RangeError naming the row when a holiday's date does not exist. */
export function createCalendar(holidays: readonly Pick<Holiday, "date">[]): Calendar {
  const days = holidays.map(({ date }, index) => {
    const day = parseDay(date);
    if (day === undefined) throw new RangeError(`holidays row ${index + 1}: no such date "${date}"`);
    return day;
  });
  const off = new Set(days.filter((day) => !isWeekend(day)));
  const years = holidays.map(({ date }) => Number(date.slice(0, 4)));
  const first = years.length === 0 ? 0 : Date.UTC(Math.min(...years), 0, 1) / 86_400_000;
  const last = years.length === 0 ? -1 : Date.UTC(Math.max(...years), 11, 31) / 86_400_000;
  const sorted = [...off].sort((a, b) => a - b);

  const isWorkingDay = (day: number) => !isWeekend(day) && !off.has(day);

  /** Weekdays up to and including a day, on a scale of its own: whole weeks by division. */
  const weekdaysUpTo = (day: number): number => {
    const shifted = day + 3; // Monday 1969-12-29 is 0
    const week = Math.floor(shifted / 7);
    return week * 5 + Math.min(shifted - week * 7 + 1, 5);
  };
  const holidaysUpTo = (day: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const upTo = (day: number) => weekdaysUpTo(day) - holidaysUpTo(day);

  return {
    isWorkingDay,
    covers: (day) => day >= first && day <= last,
    between: (from, to) => (to <= from ? 0 : upTo(to) - upTo(from)),
    add(day, workingDays) {
      let result = day;
      for (let left = workingDays; left > 0; ) {
        result += 1;
        if (isWorkingDay(result)) left -= 1;
      }
      return result;
    },
  };
}
