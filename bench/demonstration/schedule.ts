/** How many submissions fall on which day: the published period at full scale, what came after it thinned to the size asked for. */
import { parseDay } from "../../core/day.ts";
import { PUBLISHED } from "./targets.ts";

interface Period {
  readonly from: number;
  /** Inclusive. */
  readonly until: number;
  readonly count: number;
}

const day = (text: string) => parseDay(text) as number;
/** Beyond this every period grows alike. */
const SCALED_FROM = 20_000;

/**
 * June 2014 to mid-June 2016 has the published counts. The rest is shared between the time up to March 2018 (at most
 * the published 6,088 in all) and the years since, for which nothing was published.
 */
export function periods(size: number, until: number): readonly Period[] {
  const scale = Math.max(1, size / SCALED_FROM);
  const first = PUBLISHED.firstYear.received;
  const toMarch = PUBLISHED.march2016.received;
  const half = PUBLISHED.half2016.received;
  /** Days from 1 January to 30 March of the 167 to 15 June. */
  const beforeApril = Math.round((half * 90) / 167);
  const fixed = [first, toMarch - beforeApril - first, beforeApril, half - beforeApril].map(
    (count) => count * scale,
  );
  const soFar = fixed.reduce((sum, count) => sum + count, 0);
  const rest = Math.max(0, size - soFar);
  const middle = Math.min(
    (PUBLISHED.march2018.received - (toMarch - beforeApril + half)) * scale,
    rest * 0.35,
  );
  const short = Math.min(1, size / soFar);
  const bounds = ["2014-06-01", "2015-06-01", "2016-01-01", "2016-03-31", "2016-06-16", "2018-04-01"].map(
    day,
  );
  const counts = [...fixed.map((count) => count * short), middle, rest - middle];
  let given = 0;
  return counts.map((count, index) => {
    const last = index === counts.length - 1;
    const whole = last ? size - given : Math.round(count);
    given += whole;
    return {
      from: bounds[index] as number,
      until: last ? until : (bounds[index + 1] as number) - 1,
      count: Math.max(0, whole),
    };
  });
}

/** Fewer at weekends; more in the wet season. The last fortnight of March 2016 was quiet, as its few open cases show. */
function weight(number: number): number {
  const date = new Date(number * 86_400_000);
  const weekday = date.getUTCDay();
  const month = date.getUTCMonth();
  const week = weekday === 0 ? 0.45 : weekday === 6 ? 0.6 : weekday === 1 ? 1.3 : 1.1;
  const season = month <= 2 || month >= 10 ? 1.15 : 0.95;
  const quiet = number >= day("2016-03-16") && number <= day("2016-03-30") ? 0.66 : 1;
  return week * season * quiet;
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
