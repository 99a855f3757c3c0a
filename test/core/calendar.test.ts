import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { createCalendar } from "../../core/calendar.ts";
import { createZone, formatDay, parseDay } from "../../core/day.ts";
import { exampleTables } from "../example-region.ts";

const calendar = createCalendar(exampleTables.holidays);
const day = (text: string) => parseDay(text) as number;

describe("working days", () => {
  test.each([
    ["2016-03-04", 1, "2016-03-07", "Friday to Monday"],
    ["2016-03-08", 1, "2016-03-10", "over Nyepi"],
    ["2016-03-05", 1, "2016-03-07", "received on a Saturday"],
    ["2016-03-24", 1, "2016-03-28", "over Good Friday and a weekend"],
    ["2016-03-01", 0, "2016-03-01", "none is the day itself"],
    ["2016-03-01", 14, "2016-03-22", "fourteen, with a holiday on the way"],
  ])("%s plus %i is %s: %s", (from, days, due) => {
    expect(formatDay(calendar.add(day(from), days))).toBe(due);
  });

  test("adding and counting are each other's inverse; weekends count for nothing", () => {
    const range = fc.integer({ min: day("2014-01-01"), max: day("2027-12-31") });
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 200 }), (from, days) => {
        const due = calendar.add(from, days);
        expect(calendar.isWorkingDay(due)).toBe(true);
        expect(calendar.between(from, due)).toBe(days);
        expect(calendar.between(due, from)).toBe(0);
      }),
    );
  });

  test("a holiday that does not exist is refused with its row", () => {
    expect(() => createCalendar([{ date: "2016-02-30" }])).toThrow(
      'holidays row 1: no such date "2016-02-30"',
    );
  });
});

test("a day begins at midnight in the zone, over a change of the clocks too", () => {
  const jakarta = createZone("Asia/Jakarta");
  expect(formatDay(jakarta.dayOf(Date.parse("2016-03-29T17:00:00Z")))).toBe("2016-03-30");
  expect(formatDay(jakarta.dayOf(Date.parse("2016-03-29T16:59:59Z")))).toBe("2016-03-29");
  const newYork = createZone("America/New_York");
  expect(new Date(newYork.startOf(day("2019-03-11"))).toISOString()).toBe("2019-03-11T04:00:00.000Z");
  expect(new Date(newYork.endOf(day("2019-11-03"))).toISOString()).toBe("2019-11-04T04:59:59.999Z");
  expect(() => createZone("Asia/Bojonegoro")).toThrow("unknown time zone");
});

test.each(["Asia/Jakarta", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"])(
  "the day of any instant in %s is the local date",
  (name) => {
    const zone = createZone(name);
    const instants = fc.integer({ min: Date.parse("2010-01-01"), max: Date.parse("2030-01-01") });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(formatDay(zone.dayOf(instant))).toBe(DateTime.fromMillis(instant, { zone: name }).toISODate());
      }),
    );
  },
);
