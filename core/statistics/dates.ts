/** Published dates as day numbers; of a topic that is sensitive only the month is known. */
import { parseDay } from "../day.ts";

/** Reads YYYY-MM-DD once each; a month alone is no day. */
export function createDays(): (date: string | null) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (date) => {
    if (date === null || date.length !== 10) return undefined;
    const before = known.get(date);
    if (before !== undefined) return before;
    const day = parseDay(date);
    known.set(date, day);
    return day;
  };
}

/** Whether a due date lies before the cut-off; of a month alone, whether all of it does. */
export function isPast(
  date: string | null,
  cutoff: number,
  dayOf: (date: string | null) => number | undefined,
): boolean {
  if (date === null) return false;
  const day = dayOf(date);
  return day === undefined ? isPastMonth(date, cutoff) : day < cutoff;
}
function isPastMonth(month: string, cutoff: number): boolean {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return Date.UTC(year, number, 1) / 86_400_000 <= cutoff;
}
