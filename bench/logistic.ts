/** Logistic regression over what is there or not, held to nothing by its squares, solved to its end by coordinate descent with Newton's steps (Chang, Hsieh and Lin 2008). */

/** One thing that was looked at: the numbers of what was seen, and whether it is one of those looked for. */
export interface Example {
  readonly seen: readonly number[];
  readonly is: boolean;
}

/** How far weights may go from nothing: the C of liblinear. On parts that were not learned from two did best for numbers and names, four for what stands apart. */
const LOOSENESS = 3;
/** It stands still when no weight moves by more in a whole round. */
const STILL = 3e-3;
const MOST_ROUNDS = 10_000;
/** No weight goes further at once: far from the end Newton's steps leap over it. */
const LONGEST_STEP = 1;

/** Of each that can be seen, the numbers of the examples it was seen in. */
function columnsOf(examples: readonly Example[], count: number): readonly Int32Array[] {
  const times = new Int32Array(count);
  for (const { seen } of examples) for (const one of seen) times[one] = (times[one] as number) + 1;
  const columns = Array.from(times, (many) => new Int32Array(many));
  const filled = new Int32Array(count);
  examples.forEach(({ seen }, index) => {
    for (const one of seen) {
      const at = filled[one] as number;
      (columns[one] as Int32Array)[at] = index;
      filled[one] = at + 1;
    }
  });
  return columns;
}

/**
 * Weights by number, in natural logarithms of odds. There is one best answer, so it swings neither with the order of
 * the examples nor with one more of them.
 */
export function weightsOf(examples: readonly Example[], count: number): Float64Array {
  const weights = new Float64Array(count);
  const columns = columnsOf(examples, count);
  const sums = new Float64Array(examples.length);
  const is = Uint8Array.from(examples, (one) => Number(one.is));
  const all = Array.from(weights.keys());
  let moving = all;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unsettled: number[] = [];
    for (const one of moving) {
      const weight = weights[one] as number;
      const column = columns[one] as Int32Array;
      let slope = weight / LOOSENESS;
      let bend = 1 / LOOSENESS;
      for (const index of column) {
        const odds = 1 / (1 + Math.exp(-(sums[index] as number)));
        slope += odds - (is[index] as number);
        bend += odds * (1 - odds);
      }
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / bend));
      if (Math.abs(step) >= STILL) unsettled.push(one);
      weights[one] = weight + step;
      for (const index of column) sums[index] = (sums[index] as number) + step;
    }
    if (unsettled.length === 0 && moving === all) return weights;
    // Those that stand still already are looked at again when the others do too.
    moving = unsettled.length === 0 ? all : unsettled;
  }
  throw new Error(`The weights still move after ${MOST_ROUNDS} rounds`);
}
