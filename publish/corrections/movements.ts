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
  readonly by: number;
  /** How many cases moved it. */
  readonly cases: number;
  readonly reasons: ReadonlySet<Reason>;
}
/** Figures of a table by `keyOf`. */
export type Movements = ReadonlyMap<string, Movement>;

type Place = Pick<MarkedFigure, "group" | "period" | "measure">;
export const keyOf = ({ group, period, measure }: Place): string => [group, period, measure].join("\t");
export const placeOf = (key: string): Place => {
  const [group = "", period = "", measure = ""] = key.split("\t");
  return { group, period, measure: measure as Measure };
};

/** From a place on, one case more (or less) moves a figure, for its reasons. */
interface Step {
  readonly at: number;
  readonly by: number;
  readonly cases: 1 | -1;
  readonly reasons: readonly Reason[];
}
interface Sum {
  by: number;
  cases: number;
  /** By place in REASONS: for how many cases. */
  readonly reasons: number[];
}
const nothing = (): Sum => ({ by: 0, cases: 0, reasons: REASONS.map(() => 0) });
const take = (sum: Sum, { by, cases, reasons }: Omit<Step, "at">): void => {
  sum.by += by;
  sum.cases += cases;
  for (const reason of reasons) {
    const at = REASONS.indexOf(reason);
    sum.reasons[at] = (sum.reasons[at] as number) + cases;
  }
};
const told = ({ by, cases, reasons }: Sum): Movement => ({
  by,
  cases,
  reasons: new Set(REASONS.filter((_, at) => (reasons[at] as number) > 0)),
});
/** The value of a key, made where there is none. */
function at<T>(map: Map<string, T>, key: string, make: () => T): T {
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
  const single = new Map<string, Map<string, Sum>>();
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
      for (const mark of marks) at(net, `${mark.table}\t${keyOf(mark)}`, () => ({ mark, by: 0 })).by += by;
    };
    if (old !== undefined) add(marksOf(old), -1);
    if (now !== undefined) add(marksOf(now, change.due), 1);
    for (const { mark, by } of net.values()) {
      if (by === 0) continue;
      const figures = at(single, mark.table, () => new Map<string, Sum>());
      take(at(figures, keyOf(mark), nothing), { by, cases: 1, reasons: why(mark) });
    }
    for (const { table, group, measure, from, to, by } of standing.difference(old, now)) {
      const reasons = why({ table, measure });
      const steps = at(
        at(series, table, () => new Map<string, Step[]>()),
        `${group}\t${measure}`,
        (): Step[] => [],
      );
      steps.push({ at: from, by, cases: 1, reasons }, { at: to, by: -by, cases: -1, reasons });
    }
  }
  return (table) => {
    const found = new Map<string, Movement>();
    for (const [key, sum] of single.get(table) ?? []) found.set(key, told(sum));
    const periods = standing.periodsOf(table);
    for (const [key, steps] of series.get(table) ?? []) {
      const [group = "", measure = ""] = key.split("\t");
      const sum = nothing();
      steps.sort((one, other) => one.at - other.at);
      for (const [index, step] of steps.entries()) {
        take(sum, step);
        const until = steps[index + 1]?.at ?? step.at;
        if (sum.cases > 0)
          for (const period of periods.slice(step.at, until))
            found.set(keyOf({ group, period, measure: measure as Measure }), told(sum));
      }
    }
    return found;
  };
}
