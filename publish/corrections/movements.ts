/** What moved the followed figures between two releases, case by case; kept by stretches of periods, told table by table. */
import { FOLLOWED, type MarkedFigure } from "../../core/corrections/followed.ts";
import type { MarksOf } from "../../core/corrections/marks.ts";
import {
  type Between,
  changeOfCase,
  REASONS,
  type Reason,
  reasonAlone,
  reasonsFor,
} from "../../core/corrections/reasons.ts";
import type { Standing } from "../../core/corrections/standing.ts";
import type { Measure } from "../../core/figures.ts";
import type { ChangedCase } from "./changed-cases.ts";

export interface Movement {
  /** Of each part of the figure: one of a count, two of a share or a mean. */
  readonly by: readonly number[];
  /** How many cases moved it. */
  readonly cases: number;
  readonly reasons: ReadonlySet<Reason>;
}
/** Figures of a table, by group and period (`rowKey`), then by measure. */
export type Movements = ReadonlyMap<string, ReadonlyMap<Measure, Movement>>;
export const rowKey = (group: string, period: string): string => `${group}\t${period}`;

/** From a place on, one case more (or less) moves a figure, for its reasons. */
interface Step {
  readonly at: number;
  readonly by: readonly number[];
  readonly cases: 1 | -1;
  readonly reasons: readonly Reason[];
}
interface Sum {
  readonly by: number[];
  cases: number;
  /** By place in REASONS: for how many cases. */
  readonly reasons: number[];
}
const nothing = (): Sum => ({ by: [0, 0], cases: 0, reasons: REASONS.map(() => 0) });
const take = (sum: Sum, { by, cases, reasons }: Omit<Step, "at">): void => {
  for (const [part, one] of by.entries()) sum.by[part] = (sum.by[part] as number) + one;
  sum.cases += cases;
  for (const reason of reasons) {
    const at = REASONS.indexOf(reason);
    sum.reasons[at] = (sum.reasons[at] as number) + cases;
  }
};
const told = ({ by, cases, reasons }: Sum): Movement => ({
  by: [...by],
  cases,
  reasons: new Set(REASONS.filter((_, at) => (reasons[at] as number) > 0)),
});
/** The value of a key, made where there is none. */
function at<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** Of each table, what moved it. */
export async function movementsOf(
  cases: AsyncIterable<ChangedCase>,
  marksOf: MarksOf,
  standing: Standing,
  between: Between,
): Promise<(table: string) => Movements> {
  const single = new Map<string, Map<string, Map<Measure, Sum>>>();
  const series = new Map<string, Map<string, Step[]>>();
  for await (const { old, now, moved = false } of cases) {
    const change =
      old !== undefined && now !== undefined
        ? changeOfCase(old, now, between)
        : { reasons: [reasonAlone(now !== undefined, moved, between)], coarse: false, due: undefined };
    const why = ({ table, measure }: Pick<MarkedFigure, "table" | "measure">): readonly Reason[] => {
      const { groups, measures } = FOLLOWED[table] as (typeof FOLLOWED)[string];
      const family = measures[measure];
      return family === undefined ? [] : reasonsFor({ family, groups }, change);
    };
    const net = new Map<string, { readonly mark: MarkedFigure; by: number }>();
    const add = (marks: readonly MarkedFigure[], by: number) => {
      for (const mark of marks) at(net, Object.values(mark).join("\t"), () => ({ mark, by: 0 })).by += by;
    };
    if (old !== undefined) add(marksOf(old), -1);
    if (now !== undefined) add(marksOf(now, change.due), 1);
    for (const { mark, by } of net.values()) {
      if (by === 0) continue;
      const rows = at(single, mark.table, () => new Map<string, Map<Measure, Sum>>());
      const figures = at(rows, rowKey(mark.group, mark.period), () => new Map<Measure, Sum>());
      take(at(figures, mark.measure, nothing), { by: [by], cases: 1, reasons: why(mark) });
    }
    for (const { table, group, measure, from, to, by } of standing.difference(old, now)) {
      const reasons = why({ table, measure });
      const steps = at(
        at(series, table, () => new Map<string, Step[]>()),
        `${group}\t${measure}`,
        (): Step[] => [],
      );
      const back = by.map((one) => -one);
      steps.push({ at: from, by, cases: 1, reasons }, { at: to, by: back, cases: -1, reasons });
    }
  }
  return (table) => {
    const found = new Map<string, Map<Measure, Movement>>();
    const enter = (row: string, measure: Measure, movement: Movement) =>
      at(found, row, () => new Map<Measure, Movement>()).set(measure, movement);
    for (const [row, figures] of single.get(table) ?? [])
      for (const [measure, sum] of figures) enter(row, measure, told(sum));
    const periods = standing.periodsOf(table);
    for (const [key, steps] of series.get(table) ?? []) {
      const [group = "", measure = ""] = key.split("\t");
      const sum = nothing();
      steps.sort((one, other) => one.at - other.at);
      for (const [index, step] of steps.entries()) {
        take(sum, step);
        const until = steps[index + 1]?.at ?? step.at;
        if (sum.cases === 0 || until === step.at) continue;
        const movement = told(sum);
        for (const period of periods.slice(step.at, until))
          enter(rowKey(group, period), measure as Measure, movement);
      }
    }
    return found;
  };
}
