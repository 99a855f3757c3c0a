/** The figures of one table that two releases tell otherwise, and what moved each. */
import { type Family, FOLLOWED } from "../../core/corrections/followed.ts";
import type { Reason } from "../../core/corrections/reasons.ts";
import { type Figure, isShown, LEAST_CASES, MEASURES, type Measure } from "../../core/figures.ts";
import type { Movement, Movements } from "./movements.ts";
import { cellOf, type Told } from "./told.ts";

export interface ChangedFigure {
  /** Its group and period. */
  readonly row: string;
  readonly measure: Measure;
  readonly before: number | string;
  readonly now: number | string;
  /** How many cases moved it; 0 where none did. */
  readonly cases: number;
  readonly reasons: ReadonlySet<Reason>;
}

const UNMOVED: Movement = { by: [0, 0], cases: 0, reasons: new Set() };

/** As the rows of the two releases explain it; undefined where what it is made of cannot be told from the figure. */
function explained(
  before: Figure,
  measure: Measure,
  [by = 0, of = 0]: readonly number[],
): Figure | undefined {
  if (!isShown(before)) return by === 0 && of === 0 ? before : undefined;
  if (MEASURES[measure] === "count") return { n: before.n, value: before.value + by };
  const n = before.n + of;
  if (n < LEAST_CASES) return { n, unshown: "too_few" };
  return { n, value: (Math.round(before.n * before.value) + by) / n };
}

/** Sorted by group, period and measure. */
export function changedFigures(
  table: string,
  old: Told,
  now: Told,
  moved: Movements,
): readonly ChangedFigure[] {
  const families = Object.entries(FOLLOWED[table]?.measures ?? {}) as [Measure, Family][];
  const found: ChangedFigure[] = [];
  for (const row of new Set([...old.rows.keys(), ...now.rows.keys(), ...moved.keys()])) {
    const [mine, theirs, movements] = [old.rows.get(row), now.rows.get(row), moved.get(row)];
    for (const [measure, family] of families) {
      const movement = movements?.get(measure);
      // Deadlines that have passed since are no correction, and cannot be told from one by the table.
      if (movement === undefined && (family === "due" || isSame(mine?.[measure], theirs?.[measure])))
        continue;
      const before = old.of(row, measure);
      if (before === undefined) continue;
      const { by, cases, reasons } = movement ?? UNMOVED;
      const expected = explained(before, measure, by);
      const told = (family === "due" ? undefined : now.of(row, measure)) ?? expected;
      if (told === undefined || cellOf(told) === cellOf(before)) continue;
      const fits = expected === undefined || cellOf(expected) === cellOf(told);
      found.push({
        row,
        measure,
        before: cellOf(before),
        now: cellOf(told),
        cases,
        reasons: fits ? reasons : new Set([...reasons, "definisi" as const]),
      });
    }
  }
  return found.sort((one, other) =>
    one.row === other.row ? (one.measure < other.measure ? -1 : 1) : one.row < other.row ? -1 : 1,
  );
}
const isSame = (one: Figure | undefined, other: Figure | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && isShown(one) && isShown(other) && one.value === other.value);
