/** The clock of a deadline that stands still: when it is due, and which days did not count. */
import { expect, test } from "vitest";
import { createCalendar } from "../../core/calendar.ts";
import { formatDay, parseDay } from "../../core/day.ts";
import { dueWithStops, type StopsWhile, stoppedBetween } from "../../core/service-clock.ts";
import type { Status } from "../../core/vocabulary.ts";

// 2026-03-02 is a Monday; the 4th is made a holiday.
const calendar = createCalendar([{ date: "2026-03-04" }]);
const day = (text: string) => parseDay(`2026-03-${text}`) as number;
const steps = (...list: readonly (readonly [string, Status])[]) =>
  list.map(([date, status]) => ({ day: day(date), status }));
const LIFE = steps(
  ["02", "diterima"],
  ["03", "ditunda"],
  ["10", "diproses"],
  ["12", "ditanggapi"],
  ["16", "diproses"],
);

test.each([
  ["never", "", "working", "10", 0],
  // The 4th is a holiday: 5, 6, 9 and 10 March do not count.
  ["while postponed", "postponed", "working", "16", 4],
  ["while it waits for the reporter", "reporter", "working", "10", 0],
  ["for both: the 13th and 16th do not count either", "postponed|reporter", "working", "18", 6],
  ["in calendar days", "postponed", "calendar", "14", 7],
] as const)("the clock stands still %s", (_, stops_while: StopsWhile, unit, due, stopped) => {
  const found = dueWithStops(calendar, LIFE, { limit_days: 5, unit, stops_while }, day("02"), day("31"));
  expect([formatDay(found.day).slice(8), found.stopped]).toEqual([due, stopped]);
});

test("a stop that begins on the last day in time, or later, changes nothing", () => {
  const late = steps(["02", "diterima"], ["10", "ditunda"], ["20", "diproses"]);
  const rule = { limit_days: 5, unit: "working", stops_while: "postponed" } as const;
  expect(dueWithStops(calendar, late, rule, day("02"), day("31"))).toEqual({ day: day("10"), stopped: 0 });
});

test("a stop that has not ended lasts until the cut-off, and the rest of the limit comes after it", () => {
  const still = steps(["02", "diterima"], ["03", "ditunda"]);
  const rule = { limit_days: 5, unit: "calendar", stops_while: "postponed" } as const;
  expect(dueWithStops(calendar, still, rule, day("02"), day("20"))).toEqual({ day: day("24"), stopped: 17 });
});

test("days on which it stood within a stretch", () => {
  const stood = (from: string, to: string) =>
    stoppedBetween(calendar, LIFE, day(from), day(to), "postponed", "working", day("31"));
  expect([stood("02", "31"), stood("05", "09"), stood("10", "31"), stood("02", "03")]).toEqual([4, 2, 0, 0]);
});
