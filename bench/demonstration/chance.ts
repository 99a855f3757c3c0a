/** Chance that repeats itself: a small seeded generator (mulberry32), so that the demonstration is the same every time. */

export interface Chance {
  /** 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  whole(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** True with a probability. */
  happens(probability: number): boolean;
  /** An index, by weights. */
  weighted(weights: readonly number[]): number;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (list) => list[whole(list.length)] as (typeof list)[number],
    happens: (probability) => next() < probability,
    weighted(weights) {
      let at = next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (let index = 0; index < weights.length; index += 1) {
        at -= weights[index] as number;
        if (at < 0) return index;
      }
      return weights.length - 1;
    },
  };
}
