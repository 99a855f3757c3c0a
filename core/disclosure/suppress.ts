/**
 * Cell suppression: which figures of a linked table stay hidden, so that none under the threshold can be worked out.
 * Primary: the small ones, zero among them. Secondary: further ones, the smallest first, until an attacker who knows
 * the rest is left with a wide enough interval for each small one.
 */
import {
  type Attacker,
  type Bounds,
  isProtected,
  PROTECTION,
  type Relation,
  THRESHOLD,
} from "./linked-table.ts";

export interface LinkedTable {
  /** Whole numbers that add up by `relations`. */
  readonly values: readonly number[];
  readonly relations: readonly Relation[];
  /** What of each figure is publicly known anyway, as a number that it reaches at least. */
  readonly atLeast: readonly number[];
}

/** What an outsider knows when the figures in `hidden` are not shown. */
export const boundsOf = ({ values, atLeast }: LinkedTable, hidden: ReadonlySet<number>): readonly Bounds[] =>
  values.map((value, at) =>
    hidden.has(at) ? { low: atLeast[at] ?? 0, high: Number.POSITIVE_INFINITY } : { low: value, high: value },
  );

/** Places of the figures to hide. What is not among them is shown as it is. */
export function suppress(table: LinkedTable, attacker: Attacker): ReadonlySet<number> {
  const { values, relations } = table;
  const value = (place: number) => values[place] as number;
  const hidden = new Set(values.keys().filter((place) => value(place) < THRESHOLD));
  let small = [...hidden];
  /** A small figure that is not safe yet. */
  const exposed = (): number | undefined =>
    attacker(boundsOf(table, hidden), relations, (attack) => {
      const safe = new Set<number>();
      for (const place of small) {
        if (safe.has(place)) continue;
        const { value: high, table: at } = attack.greatest(place);
        // One table shows of many figures that they may be large; that they may be small too is the truth itself.
        for (const other of small) if ((at[other] ?? 0) >= THRESHOLD + PROTECTION - 1) safe.add(other);
        if (safe.has(place) || isProtected({ low: attack.least(place).value, high })) continue;
        // What failed once is looked at first the next time.
        small = [place, ...small.filter((other) => other !== place)];
        return place;
      }
      return undefined;
    });
  const totals = new Set(relations.map(({ total }) => total));
  /** Parts before totals, the smallest first: what is lost least. */
  const cheapest = (places: readonly number[]) =>
    places
      .filter((place) => !hidden.has(place))
      .sort((a, b) => Number(totals.has(a)) - Number(totals.has(b)) || value(a) - value(b) || a - b)[0];

  for (let open = exposed(); open !== undefined; open = exposed()) {
    const near = relations.filter(({ total, parts }) => total === open || parts.includes(open as number));
    const next =
      cheapest(near.flatMap(({ total, parts }) => [...parts, total])) ?? cheapest([...values.keys()]);
    // With everything hidden nothing bounds a figure from above.
    if (next === undefined) break;
    hidden.add(next);
  }
  const secondary = [...hidden].filter((place) => value(place) >= THRESHOLD);
  for (const place of secondary.sort((a, b) => value(b) - value(a) || a - b)) {
    hidden.delete(place);
    if (exposed() !== undefined) hidden.add(place);
  }
  return hidden;
}
