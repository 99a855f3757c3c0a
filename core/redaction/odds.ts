/**
 * A second opinion, learned from the open parts of the corpus (bench/learn.ts, docs/decisions/0053): how much each thing
 * that is seen of a word, or of what stands beside it, speaks for a person. A logistic regression: the weights add up.
 */
import { readText, writeText } from "./working-text.ts";

/** Told of each thing that is seen: what it is, and what was seen. */
export type See = (what: string, value: string) => void;

/**
 * By what is seen, a line for each of its values: the weight, in tenths of the natural logarithm of odds, then the value,
 * a mark as its label, the end of a line as \n. One string is read at once; a hundred thousand numbers by name are not,
 * and every command would wait for them, whether or not it redacts anything.
 */
export type Weights = Readonly<Record<string, string>>;

export const lineOf = (value: string, weight: number): string =>
  `${weight} ${writeText(value).replaceAll("\n", "\\n")}`;
const LABEL = /^\[[\p{L} ]+\]$/u;

type Tables = ReadonlyMap<string, ReadonlyMap<string, number>>;
const readValue = (written: string): string =>
  LABEL.test(written) ? readText(written).text : written.replaceAll("\\n", "\n");
const tablesOf = (weights: Weights): Tables =>
  new Map(
    Object.entries(weights).map(([what, lines]) => [
      what,
      new Map(
        lines.split("\n").map((line) => {
          const at = line.indexOf(" ");
          return [readValue(line.slice(at + 1)), Number(line.slice(0, at))];
        }),
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
