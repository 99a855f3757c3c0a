/** Computes the figures of an order again with the functions that published them, and says which come out the same. */
import { parseDay } from "../../core/day.ts";
import type { Figure } from "../../core/figures.ts";
import { createGroupPass } from "../../core/statistics/group-figures.ts";
import { isSame } from "../../core/statistics/recompute.ts";
import { type Lines, readCases } from "../../core/statistics/records.ts";
import type { Order, OrderedFigure } from "./order.ts";

export interface Recomputed extends OrderedFigure {
  readonly again: Figure;
  readonly same: boolean;
}

/** `read` is told how many rows have been read so far. */
export async function computeAgain(
  order: Order,
  complaints: Lines,
  events: Lines | undefined,
  read: (rows: number) => void,
): Promise<readonly Recomputed[]> {
  const cutoff = parseDay(order.cutoff);
  if (cutoff === undefined) throw new RangeError(`cutoff "${order.cutoff}" is not a date`);
  const pass = createGroupPass(cutoff, order);
  let rows = 0;
  for await (const cases of readCases(complaints, events, pass.holds)) {
    for (const { row, events: own } of cases) pass.add(row, own);
    rows += cases.length;
    read(rows);
  }
  const figures = pass.finish();
  return order.figures.map((one) => {
    const again = figures[one.measure] ?? { n: 0, unshown: "too_few" };
    return { ...one, again, same: isSame(one.figure, again) };
  });
}
