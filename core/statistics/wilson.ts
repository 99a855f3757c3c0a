/** Wilson's score interval for a share (Wilson 1927), 95%, and Newcombe's for a difference of two shares (1998, method 10). */

const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Bounds of the share `successes / n`, within 0 and 1; n must be over 0. */
export function wilson(successes: number, n: number): Interval {
  const share = successes / n;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // None and all are their own bounds, which arithmetic misses by the last digit: "100%, 77% to 99.9%".
  return {
    low: successes === 0 ? 0 : Math.max(0, middle - half),
    high: successes === n ? 1 : Math.min(1, middle + half),
  };
}

export interface Part {
  readonly yes: number;
  readonly of: number;
}

/** Bounds of `now - before`, two independent shares, within -1 and 1; both must have cases. */
export function newcombe(now: Part, before: Part): Interval {
  const a = now.yes / now.of;
  const b = before.yes / before.of;
  const first = wilson(now.yes, now.of);
  const second = wilson(before.yes, before.of);
  return {
    low: a - b - Math.hypot(a - first.low, second.high - b),
    high: a - b + Math.hypot(first.high - a, b - second.low),
  };
}

/**
 * Bounds of the ratio of two counts taken over equally long times, each by chance alone (Poisson): given their sum, the
 * first is a share of it, so Wilson's bounds serve. `before` must be over 0.
 */
export function ratioInterval(now: number, before: number): Interval {
  const { low, high } = wilson(now, now + before);
  return { low: low / (1 - low), high: high / (1 - high) };
}
