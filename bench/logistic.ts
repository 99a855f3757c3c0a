/** Logistic regression over what is there or not, held to nothing by squares, solved to its end by coordinate descent with Newton's steps (Chang, Hsieh and Lin 2008). */

/** One thing that was looked at: the numbers of what was seen, and whether it is one of those looked for. */
export interface Example {
  readonly seen: readonly number[];
  readonly is: boolean;
}

/** How far weights may go from nothing: on parts that were not learned from this did best. */
const LOOSENESS = 20;
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
 * How firmly each weight is held to nothing: by the square root of what it could explain, the squares of what is left of
 * each example it was seen in when nothing is known but how many are looked for. It is the measure that AdaGrad goes by
 * (Duchi, Hazan and Singer 2011): what is rare may say more than if all were held alike.
 */
function holdsOf(columns: readonly Int32Array[], is: Uint8Array): Float64Array {
  const share = is.reduce((sum, one) => sum + one, 0) / is.length;
  const left = [share ** 2, (1 - share) ** 2] as const;
  return Float64Array.from(columns, (column) => {
    const explained = column.reduce((sum, index) => sum + (is[index] === 1 ? left[1] : left[0]), 0);
    return Math.sqrt(explained) / LOOSENESS;
  });
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
  const holds = holdsOf(columns, is);
  const all = Array.from(weights.keys());
  let moving = all;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unsettled: number[] = [];
    for (const one of moving) {
      const weight = weights[one] as number;
      const column = columns[one] as Int32Array;
      const hold = holds[one] as number;
      let slope = weight * hold;
      let bend = hold;
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
