/** How many submissions fall on which day: the published period by its published counts, the years since by the size asked for. */
import { parseDay } from "../../core/day.ts";
import { PUBLISHED, scaleAt } from "./targets.ts";

interface Period {
  readonly from: number;
  /** Inclusive. */
  readonly until: number;
  readonly count: number;
}

const day = (text: string) => parseDay(text) as number;
const BOUNDS = ["2014-06-01", "2015-06-01", "2016-01-01", "2016-03-31", "2016-06-16", "2018-04-01"].map(day);
/**
 * Of the half-year's 1,279 those received by 30 March: what is left after it makes all colours of mid-June
 * (25 + 121 + 2,363) add up to all that was received.
 */
const BEFORE_APRIL = 913;
/** What the years since April 2018 get at least before the time up to then is filled to its published count. */
const LATER_LEAST = 4_000;

/**
 * June 2014 to mid-June 2016 has the published counts. The rest is shared between the time up to March 2018 (at most
 * the published 6,088 in all) and the years since, for which nothing was published.
 */
export function periods(size: number, until: number): readonly Period[] {
  const scale = scaleAt(size);
  const first = PUBLISHED.firstYear.received;
  const march = PUBLISHED.march2016.received;
  const fixed = [
    first,
    march - BEFORE_APRIL - first,
    BEFORE_APRIL,
    PUBLISHED.half2016.received - BEFORE_APRIL,
  ];
  const soFar = fixed.reduce((sum, count) => sum + count, 0);
  const rest = Math.max(0, size / scale - soFar);
  const middle = Math.min(PUBLISHED.march2018.received - soFar, Math.max(rest * 0.35, rest - LATER_LEAST));
  // Cut off at `until`, and filled up again to the size.
  const cut = [...fixed, middle, rest - middle].map((count, index) => {
    const from = BOUNDS[index] as number;
    const next = BOUNDS[index + 1];
    const end = next === undefined ? until : Math.min(until, next - 1);
    const part = next === undefined ? 1 : (end - from + 1) / (next - from);
    return { from, until: end, count: end < from ? 0 : count * part };
  });
  const sum = cut.reduce((total, { count }) => total + count, 0);
  let exact = 0;
  let given = 0;
  return cut.map(({ from, until, count }) => {
    exact += sum === 0 ? 0 : (count * size) / sum;
    const whole = Math.round(exact) - given;
    given += whole;
    return { from, until, count: whole };
  });
}

const QUIET = [day("2016-03-17"), day("2016-03-30")] as const;

const SETTLED = day("2018-04-01");

/** Fewer at weekends; more in the wet season. The last fortnight of March 2016 was quiet, as its few open cases show. */
function weight(number: number): number {
  const date = new Date(number * 86_400_000);
  const weekday = date.getUTCDay();
  const month = date.getUTCMonth();
  const week = weekday === 0 ? 0.45 : weekday === 6 ? 0.6 : weekday === 1 ? 1.3 : 1.1;
  const season = month <= 2 || month >= 10 ? 1.15 : 0.95;
  const quiet = number >= QUIET[0] && number <= QUIET[1] ? 0.5 : 1;
  // Some years are busier than others; which ones is made up.
  const year = number < SETTLED ? 1 : 1 + 0.25 * Math.sin(date.getUTCFullYear() * 2.3);
  return week * season * quiet * year;
}

/** Days in order, each with its count. */
export function* schedule(
  size: number,
  until: number,
): Generator<{ readonly day: number; readonly count: number }> {
  for (const period of periods(size, until)) {
    let total = 0;
    for (let at = period.from; at <= period.until; at += 1) total += weight(at);
    let sum = 0;
    let done = 0;
    for (let at = period.from; at <= period.until; at += 1) {
      sum += weight(at);
      const target = Math.round((period.count * sum) / total);
      if (target > done) yield { day: at, count: target - done };
      done = target;
    }
  }
}
