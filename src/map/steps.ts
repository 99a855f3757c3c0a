/** Sorts the figures of a map into at most five steps of colour with about as many districts in each. */

export interface Step {
  /** From 1, the lightest, to 5. */
  readonly step: number;
  /** The least and the greatest value in it. */
  readonly from: number;
  readonly to: number;
}
const MOST = 5;

/** Equal values share a step; none is empty; few steps stand far apart. */
export function stepsOf(values: readonly number[]): readonly Step[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const count = Math.min(MOST, distinct.length);
  return Array.from({ length: count }, (_, index) => {
    const of = distinct.slice(
      Math.ceil((index * distinct.length) / count),
      Math.ceil(((index + 1) * distinct.length) / count),
    );
    return {
      step: count === 1 ? Math.ceil(MOST / 2) : 1 + Math.round((index * (MOST - 1)) / (count - 1)),
      from: of[0] ?? 0,
      to: of.at(-1) ?? 0,
    };
  });
}

/** 0 where the value is in none of them. */
export const stepOf = (steps: readonly Step[], value: number): number =>
  steps.find(({ from, to }) => from <= value && value <= to)?.step ?? 0;
