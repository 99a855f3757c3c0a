/** How a case stood at the ends of finished months and weeks: for how long two accounts of it differ in which figures. */
import { formatDay, parseDay } from "../day.ts";
import type { Measure } from "../figures.ts";
import type { CourseStep } from "../statistics/course.ts";
import { EVALUATION, MONTH_END, monthlyGrid, weeklyGrid } from "../statistics/evaluation.ts";
import { createFollower, type Followed } from "../statistics/follow.ts";
import { addBySkpd, createPlaces, type Grid, type SnapshotPass } from "../statistics/snapshots.ts";
import { AS_LONG_AS_NEW, createStretches, FIELDS, FOREVER } from "../statistics/stretches.ts";
import type { Status } from "../vocabulary.ts";
import { FOLLOWED, isFinished, isStanding, type MarkedFigure, type PublishedCase } from "./followed.ts";

/** Periods of one figure, one after the other, in each of which it is moved by the same. */
export interface Span extends Omit<MarkedFigure, "period"> {
  /** Places among the periods of the table; `to` is the first that is not meant. */
  readonly from: number;
  readonly to: number;
  /** Of each part of the figure, in the order of its `parts`. */
  readonly by: readonly number[];
}

export interface Standing {
  /** The finished periods of a table, oldest first; none where it tells no standing. */
  periodsOf(table: string): readonly string[];
  /** What the figures of all tables would change by if `old` were `now`; undefined: there is no such case. */
  difference(old: PublishedCase | undefined, now: PublishedCase | undefined): readonly Span[];
}

interface Periods {
  readonly grid: Grid;
  readonly labels: readonly string[];
  readonly placeOf: (day: number) => number;
}
interface StandingTable extends Periods {
  readonly name: string;
  readonly by: "skpd" | "dapil" | undefined;
  /** By number of a field: the measures that it counts in, in which part and how. */
  readonly counted: readonly (readonly Counted[])[];
}
interface Counted {
  readonly measure: Measure;
  readonly part: number;
  readonly times: number;
}
/** How much more the parts of a figure are moved from a place on, by place; figures by group and measure. */
type Steps = Map<string, Map<number, number[]>>;

/** Of the days of a release by `cutoff` that lie in finished months. `evaluationDays`: days beside Fridays that it tells. */
export function createStanding(cutoff: string, evaluationDays: readonly number[]): Standing {
  const cutoffDay = parseDay(cutoff) as number;
  const follow = createFollower(cutoffDay);
  const tell = createStretches();
  const finished = (grid: Grid, labelOf: (day: number) => string): Periods => {
    const days = grid.days.filter((day) => isFinished(labelOf(day), cutoff));
    return { grid: { ...grid, days }, labels: days.map(labelOf), placeOf: createPlaces(days) };
  };
  const weeks = finished(weeklyGrid(cutoffDay, evaluationDays), formatDay);
  const months = finished(monthlyGrid(cutoffDay), (day) => formatDay(day).slice(0, 7));
  const tables = Object.entries(FOLLOWED).flatMap(([name, { groups, period, measures }]): StandingTable[] => {
    const own = (Object.keys(measures) as Measure[]).filter((measure) => isStanding(measures[measure]));
    if (own.length === 0) return [];
    const makes = period === "tanggal" ? EVALUATION : MONTH_END;
    const counted = FIELDS.map((field) =>
      own.flatMap((measure) =>
        (makes[measure]?.parts ?? []).flatMap((terms, part) =>
          terms.filter(([of]) => of === field).map(([, times]): Counted => ({ measure, part, times })),
        ),
      ),
    );
    const [by] = groups;
    return [
      {
        ...(period === "tanggal" ? weeks : months),
        name,
        by: by === "skpd" || by === "dapil" ? by : undefined,
        counted,
      },
    ];
  });
  const last = Math.max(weeks.grid.days.at(-1) ?? 0, months.grid.days.at(-1) ?? 0);

  const adder = (
    { counted, placeOf, grid }: StandingTable,
    steps: Steps,
    sign: number,
  ): Pick<SnapshotPass, "add"> => ({
    add(group, { numbers, length }, from, to) {
      for (let at = 0; at < length; at += 4) {
        const measures = counted[numbers[at] as number];
        if (measures === undefined || measures.length === 0) continue;
        const began = numbers[at + 1] as number;
        const told = numbers[at + 2] as number;
        const low = placeOf(Math.max(began, from));
        const high = placeOf(Math.min(told === AS_LONG_AS_NEW ? grid.newUntil(began) : told, to));
        if (low >= high) continue;
        for (const { measure, part, times } of measures) {
          const key = `${group}\t${measure}`;
          const own = steps.get(key) ?? new Map<number, number[]>();
          const by = sign * times * (numbers[at + 3] as number);
          for (const [place, step] of [
            [low, by],
            [high, -by],
          ] as const) {
            const parts = own.get(place) ?? [0, 0];
            parts[part] = (parts[part] as number) + step;
            own.set(place, parts);
          }
          steps.set(key, own);
        }
      }
    },
  });
  /** Days to a step that came later do not count yet. */
  const untilThen = (one: PublishedCase | undefined): Followed => {
    if (one === undefined) return { course: [], days: {} };
    const { course: whole, days } = follow(one.row, one.events);
    const course = whole.filter(({ day }) => day <= last);
    const hasCome = (...steps: readonly Status[]) => course.some(({ status }) => steps.includes(status));
    return {
      course,
      days: {
        verification: hasCome("diverifikasi") ? days.verification : undefined,
        followUp: hasCome("ditanggapi", "selesai") ? days.followUp : undefined,
      },
    };
  };

  return {
    periodsOf: (table) => tables.find(({ name }) => name === table)?.labels ?? [],
    difference(old, now) {
      const sides = [
        { one: old, ...untilThen(old), sign: -1 },
        { one: now, ...untilThen(now), sign: 1 },
      ] as const;
      // Most cases that changed went on after that, or in what does not count here.
      if (isSame(...sides)) return [];
      const steps = tables.map((): Steps => new Map());
      for (const { one, course, days, sign } of sides) {
        const first = course[0]?.day;
        if (one === undefined || first === undefined) continue;
        const stretches = tell(one.row, course, days);
        const adders = tables.map((table, at) => ({
          by: table.by,
          pass: adder(table, steps[at] as Steps, sign),
        }));
        addBySkpd(
          adders.filter(({ by }) => by === "skpd").map(({ pass }) => pass),
          course,
          stretches,
        );
        for (const { by, pass } of adders)
          if (by !== "skpd") pass.add(by === "dapil" ? (one.row.dapil ?? "") : "", stretches, first, FOREVER);
      }
      return tables.flatMap((table, at) => spansOf(table.name, steps[at] as Steps));
    },
  };
}

interface Side extends Followed {
  readonly one: PublishedCase | undefined;
}
const isSame = (old: Side, now: Side): boolean =>
  old.one?.row.dapil === now.one?.row.dapil &&
  old.one?.row.klasifikasi === now.one?.row.klasifikasi &&
  old.days.verification === now.days.verification &&
  old.days.followUp === now.days.followUp &&
  old.course.length === now.course.length &&
  old.course.every(({ day, status, skpd }, at) => {
    const step = now.course[at] as CourseStep;
    return day === step.day && status === step.status && skpd === step.skpd;
  });

function spansOf(table: string, steps: Steps): readonly Span[] {
  const spans: Span[] = [];
  for (const [key, own] of steps) {
    const [group = "", measure = ""] = key.split("\t");
    let by: readonly number[] = [];
    let from = 0;
    const turns = [...own].filter(([, step]) => step.some((one) => one !== 0)).sort(([a], [b]) => a - b);
    for (const [place, step] of turns) {
      if (by.some((one) => one !== 0))
        spans.push({ table, group, measure: measure as Measure, from, to: place, by });
      by = step.map((one, part) => one + (by[part] ?? 0));
      from = place;
    }
  }
  return spans;
}
