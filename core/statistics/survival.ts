/** Kaplan-Meier over whole days (Kaplan and Meier 1958), Greenwood's variance, log-log band (Kalbfleisch and Prentice 1980). */

const Z = 1.959963984540054;
/** A duration beyond a century counts as a century: a wrong date must not cost memory. */
const MOST_DAYS = 36_525;

/** Histograms of whole days, those that ended and those still going on (censored) apart; index is the day. */
export interface Durations {
  finished: Uint32Array;
  open: Uint32Array;
  n: number;
}

const START = 32;
export const emptyDurations = (): Durations => ({
  finished: new Uint32Array(START),
  open: new Uint32Array(START),
  n: 0,
});

function grown(days: Uint32Array, index: number): Uint32Array {
  let size = days.length;
  while (size <= index) size *= 2;
  const wider = new Uint32Array(size);
  wider.set(days);
  return wider;
}

export function addDuration(durations: Durations, days: number, isFinished: boolean): void {
  const index = Math.min(Math.max(days, 0), MOST_DAYS);
  if (isFinished) {
    if (index >= durations.finished.length) durations.finished = grown(durations.finished, index);
    durations.finished[index] = (durations.finished[index] as number) + 1;
  } else {
    if (index >= durations.open.length) durations.open = grown(durations.open, index);
    durations.open[index] = (durations.open[index] as number) + 1;
  }
  durations.n += 1;
}

export function addDurations(sum: Durations, { finished, open, n }: Durations): void {
  for (const [kind, days] of [
    ["finished", finished],
    ["open", open],
  ] as const) {
    if (days.length > sum[kind].length) sum[kind] = grown(sum[kind], days.length - 1);
    for (let day = 0; day < days.length; day += 1)
      sum[kind][day] = (sum[kind][day] as number) + (days[day] as number);
  }
  sum.n += n;
}

/** The curve at a day on which at least one ended: the share not ended by its end, with its 95% band. */
export interface CurvePoint {
  readonly day: number;
  readonly unfinished: number;
  readonly standardError: number;
  readonly low: number;
  /** 1 until something is known; the last point of a curve that comes down to 0 keeps the bound before it. */
  readonly high: number;
  readonly atRisk: number;
}

/** One point a day on which something ended, in order; of an open case it is known that it lasts longer than its age. */
export function* curve({ finished, open, n }: Durations): Generator<CurvePoint> {
  let atRisk = n;
  let unfinished = 1;
  let greenwood = 0;
  let high = 1;
  for (let day = 0; day < finished.length; day += 1) {
    const ends = finished[day] as number;
    if (ends > 0) {
      unfinished = atRisk === ends ? 0 : unfinished * (1 - ends / atRisk);
      let low = 0;
      if (unfinished > 0) {
        greenwood += ends / (atRisk * (atRisk - ends));
        const half = (Z * Math.sqrt(greenwood)) / Math.log(unfinished);
        low = unfinished ** Math.exp(-half);
        high = unfinished ** Math.exp(half);
      }
      yield { day, unfinished, standardError: unfinished * Math.sqrt(greenwood), low, high, atRisk };
    }
    atRisk -= ends + (open[day] ?? 0);
  }
}

export interface Quantile {
  readonly day: number;
  readonly low: number;
  /** Absent where the upper bound of the curve does not come down that far. */
  readonly high?: number;
}

/**
 * The first whole day by which at least `share` (0 to 1) has ended, with the days at which the bounds of the band
 * come to the same (Brookmeyer and Crowley 1982); undefined when it never comes to that.
 */
export function quantile(durations: Durations, share: number): Quantile | undefined {
  const rest = 1 - share + 1e-12;
  let day: number | undefined;
  let low: number | undefined;
  for (const point of curve(durations)) {
    if (low === undefined && point.low <= rest) low = point.day;
    if (day === undefined && point.unfinished <= rest) day = point.day;
    if (point.high <= rest) return { day: day as number, low: low as number, high: point.day };
  }
  return day === undefined ? undefined : { day, low: low as number };
}
