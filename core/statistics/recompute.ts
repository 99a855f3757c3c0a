/** The figures of a release computed again from its own rows, and where they differ from what it says. */
import { createCalendar, type Holiday } from "../calendar.ts";
import { parseDay } from "../day.ts";
import { type Figure, type Measure, type StatisticsTable, sixDecimals } from "../figures.ts";
import type { Region } from "../reference.ts";
import type { ServiceLevel } from "../service-levels.ts";
import { evaluationDays } from "./evaluation.ts";
import { createStatistics, type StatisticsPass } from "./tables.ts";

/** A line of a CSV, by column. */
export type Cells = Readonly<Record<string, string>>;

/** The tables of a release that its figures rest on besides the rows. */
export interface Grounds {
  /** manifest.json: YYYY-MM-DD. */
  readonly cutoff: string;
  /** holidays.csv and service_levels.csv, as lines. */
  readonly holidays: readonly Cells[];
  readonly levels: readonly Cells[];
  /** region.json */
  readonly region: Pick<Region, "published_evaluations">;
}

/** @throws RangeError when the cut-off or a holiday is no date. */
export function passOf({ cutoff, holidays, levels, region }: Grounds): StatisticsPass {
  const day = parseDay(cutoff);
  if (day === undefined) throw new RangeError(`manifest.json: cutoff "${cutoff}" is not a date`);
  return createStatistics({
    cutoff: day,
    calendar: createCalendar(holidays as unknown as readonly Holiday[]),
    rules: levels as unknown as readonly ServiceLevel[],
    evaluationDays: evaluationDays(region),
  });
}

const round = (value: number | undefined) => (value === undefined ? undefined : sixDecimals(value));
const said = (figure: Figure | undefined): string => {
  if (figure === undefined) return "absent";
  if (!("value" in figure)) return `${figure.unshown} (n ${figure.n})`;
  const { n, value, low, high } = figure;
  return `${round(value)} (n ${n}${low === undefined ? "" : `, ${round(low)} to ${round(high) ?? "?"}`})`;
};

/** Whether two figures say the same, to six decimals. */
export const isSame = (one: Figure | undefined, other: Figure | undefined): boolean =>
  said(one) === said(other);

export interface Difference {
  readonly table: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly measure: Measure;
  readonly published: string;
  readonly computed: string;
}

const keyOf = (keys: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(keys).sort());

/** Every figure of a published table that is not what its rows give, or is not there; to six decimals. */
export function differences(published: StatisticsTable, computed: StatisticsTable): readonly Difference[] {
  const found: Difference[] = [];
  const mine = new Map(computed.rows.map((row) => [keyOf(row.keys), row.figures]));
  const seen = new Set<string>();
  const compare = (
    keys: Readonly<Record<string, string>>,
    theirs: StatisticsTable["rows"][number]["figures"],
  ) => {
    const own = mine.get(keyOf(keys)) ?? {};
    const measures = new Set([...Object.keys(theirs), ...Object.keys(own)]) as Set<Measure>;
    for (const measure of measures) {
      const before = said(theirs[measure]);
      const after = said(own[measure]);
      if (before !== after)
        found.push({ table: published.name, keys, measure, published: before, computed: after });
    }
  };
  for (const { keys, figures } of published.rows) {
    seen.add(keyOf(keys));
    compare(keys, figures);
  }
  for (const { keys } of computed.rows) if (!seen.has(keyOf(keys))) compare(keys, {});
  return found;
}
