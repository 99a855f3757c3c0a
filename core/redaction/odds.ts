/**
 * A second opinion, learned from the open parts of the corpus (bench/learn.ts, docs/decisions/0053): how much each thing
 * that is seen of a word, or of what stands beside it, speaks for a person. A logistic regression: the weights add up.
 */
import { readText } from "./working-text.ts";

/** Told of each thing that is seen: what it is, and what was seen. */
export type See = (what: string, value: string) => void;

/** By what is seen and its value, in tenths of the natural logarithm of odds. A mark is written as its label. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

const LABEL = /^\[[\p{L} ]+\]$/u;

type Tables = ReadonlyMap<string, ReadonlyMap<string, number>>;
const tablesOf = (weights: Weights): Tables =>
  new Map(
    Object.entries(weights).map(([what, row]) => [
      what,
      new Map(
        Object.entries(row).map(([value, weight]) => [
          LABEL.test(value) ? readText(value).text : value,
          weight,
        ]),
      ),
    ]),
  );

/** How likely it is, 0 to 1, of one place in a text: `look` tells what is seen there. */
export function judgeOf<Place extends readonly unknown[]>(
  weights: Weights,
  look: (see: See, ...place: Place) => void,
): (...place: Place) => number {
  // Most processes load this and judge nothing.
  let tables: Tables | undefined;
  let sum = 0;
  let last: string | undefined;
  let table: ReadonlyMap<string, number> | undefined;
  const see: See = (what, value) => {
    // Much is seen of one sort after another.
    if (what !== last) {
      last = what;
      table = tables?.get(what);
    }
    sum += table?.get(value) ?? 0;
  };
  return (...place) => {
    tables ??= tablesOf(weights);
    sum = 0;
    look(see, ...place);
    return 1 / (1 + Math.exp(-sum / 10));
  };
}
