/**
 * A linked table: cells, margins and totals that add up, some of them published and some hidden. All that an outsider
 * knows of it is what is shown, that it adds up, and that no count is under zero (Willenborg and de Waal 2001).
 */

/** A figure that is a sum of other figures, by their places in the table. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What an outsider knows of one figure: its value, or at least how much. `low === high` is a shown one. */
export interface Bounds {
  readonly low: number;
  /** Infinity where nothing bounds it. */
  readonly high: number;
}

/** One table that fits what is known, with the figure that was asked for at its least or its greatest. */
export interface Extreme {
  /** Whole; Infinity where nothing bounds it, and then there is no table. */
  readonly value: number;
  readonly table: readonly number[];
}
/** What can be asked about a table of which some figures are hidden. */
export interface Attack {
  least(place: number): Extreme;
  greatest(place: number): Extreme;
}
/**
 * Works on one table at a time, for as long as `use` runs.
 * @throws RangeError when no table at all fits the bounds.
 */
export type Attacker = <T>(
  bounds: readonly Bounds[],
  relations: readonly Relation[],
  use: (attack: Attack) => T,
) => T;

/** Figures under this many are not told (primary suppression). */
export const THRESHOLD = 5;
/** A feasibility interval is at least this wide (its ends apart). */
export const PROTECTION = 5;

/** Whether a figure under the threshold is safe behind an interval: it may be large, and it is not narrowed down. */
export const isProtected = ({ low, high }: Bounds): boolean => high >= THRESHOLD && high - low >= PROTECTION;

/** The feasibility interval of a figure. */
export const intervalOf = (attack: Attack, place: number): Bounds => ({
  low: attack.least(place).value,
  high: attack.greatest(place).value,
});
