/** Limits of a funnel plot: where a share of n cases would lie by chance alone (Spiegelhalter 2005, exact binomial, interpolated). */
import type { Interval } from "./wilson.ts";

/** What lies outside of one limit at 95% and at 99.8%, half on either side. */
export const FUNNEL_TAILS = { corong_95: 0.05, corong_998: 0.002 } as const;

/** Stirling's series from 10 on, by recurrence below. */
function logFactorial(k: number): number {
  let x = k + 1;
  let down = 0;
  while (x < 10) {
    down += Math.log(x);
    x += 1;
  }
  return (
    (x - 0.5) * Math.log(x) -
    x +
    0.9189385332046727 +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5) -
    down
  );
}

/** The interpolated number of successes below which a chance of `tail` lies. */
function bound(n: number, target: number, tail: number): number {
  // What lies more than ten standard deviations away adds nothing.
  const from = Math.max(0, Math.floor(n * target - 10 * Math.sqrt(n * target * (1 - target)) - 1));
  const odds = Math.log(target) - Math.log(1 - target);
  let log =
    logFactorial(n) -
    logFactorial(from) -
    logFactorial(n - from) +
    from * Math.log(target) +
    (n - from) * Math.log(1 - target);
  let below = 0;
  for (let k = from; k <= n; k += 1) {
    const here = Math.exp(log);
    if (below + here >= tail) return k - (below + here - tail) / here;
    below += here;
    log += Math.log((n - k) / (k + 1)) + odds;
  }
  return n;
}

/** Limits of a share over `n` cases (over 0) around a target share; `outside` is the chance left outside of both. */
export function funnelLimits(n: number, target: number, outside: number): Interval {
  if (target <= 0 || target >= 1) return { low: target, high: target };
  const low = bound(n, target, outside / 2);
  // The upper limit by its failures, so that neither tail is a small difference from 1; -1 as they count from the other end.
  const high = n - 1 - bound(n, 1 - target, outside / 2);
  return { low: Math.max(0, low / n), high: Math.min(1, high / n) };
}
