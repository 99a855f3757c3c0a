/** Logistic regression over what is there or not, fitted by gradient descent with a step of its own for each weight (AdaGrad, Duchi et al. 2011). */

/** One thing that was looked at: the numbers of what was seen, and whether it is one of those looked for. */
export interface Example {
  readonly seen: readonly number[];
  readonly is: boolean;
}

const ROUNDS = 40;
/** From this round on the weights are averaged: each single one still swings with the order. */
const SETTLED = 20;
const STEP = 0.3;
/** How far weights may go from nothing: the C of liblinear. */
const LOOSENESS = 2;

/** An order that is the same each time: by a linear congruential generator (Numerical Recipes). */
function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let last = count - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

/** Weights by number, in natural logarithms of odds. The same examples give the same weights. */
export function weightsOf(examples: readonly Example[], count: number): Float64Array {
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(1e-8);
  const times = new Float64Array(count);
  for (const { seen } of examples) for (const one of seen) times[one] = (times[one] as number) + 1;
  const sums = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of shuffled(examples.length, round + 1)) {
      const { seen, is } = examples[index] as Example;
      let sum = 0;
      for (const one of seen) sum += weights[one] as number;
      const wrong = 1 / (1 + Math.exp(-sum)) - (is ? 1 : 0);
      for (const one of seen) {
        const weight = weights[one] as number;
        // Over all that it was seen in, it is pulled to nothing once.
        const slope = wrong + weight / (LOOSENESS * (times[one] as number));
        squares[one] = (squares[one] as number) + slope * slope;
        weights[one] = weight - (STEP * slope) / Math.sqrt(squares[one] as number);
      }
    }
    if (round >= SETTLED)
      for (let one = 0; one < count; one++) sums[one] = (sums[one] as number) + (weights[one] as number);
  }
  return sums.map((sum) => sum / (ROUNDS - SETTLED));
}
