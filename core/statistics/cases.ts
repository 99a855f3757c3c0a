/** The tables that follow cases through time by their events: custody, the weekly evaluation, the ends of months. */
import type { Calendar } from "../calendar.ts";
import { formatDay } from "../day.ts";
import type { StatisticsStream } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import type { StopsWhile } from "../service-clock.ts";
import type { ServiceLevel } from "../service-levels.ts";
import { CUSTODY_MEASURES, createCustody } from "./custody.ts";
import { createDays } from "./dates.ts";
import {
  AGENCY_WEEK,
  EVALUATION,
  fieldsOf,
  MONTH_END,
  monthlyGrid,
  snapshotStream,
  weeklyGrid,
} from "./evaluation.ts";
import { createFollower } from "./follow.ts";
import { addBySkpd, createSnapshots } from "./snapshots.ts";
import { createStretches, FOREVER } from "./stretches.ts";

/** Weeks for which the evaluation is told by agency with all its measures; of all weeks, `pekan-skpd` has the counts. */
export const WEEKS_BY_SKPD = 53;

export interface StatisticsSetting {
  /** Day number of the release. */
  readonly cutoff: number;
  readonly calendar: Calendar;
  /** service_levels.csv, by which a row's `aturan_selesai` is looked up. */
  readonly rules: readonly Pick<ServiceLevel, "id" | "stops_while">[];
  /** Day numbers that the weekly evaluation has besides Fridays. */
  readonly evaluationDays: readonly number[];
}

export interface CaseTables {
  add(row: PublishedRow, events: readonly PublishedEvent[]): void;
  /** One table at a time. */
  finish(): Generator<StatisticsStream>;
}

export function createCases({ cutoff, calendar, rules, evaluationDays }: StatisticsSetting): CaseTables {
  const dayOf = createDays();
  const follow = createFollower(cutoff);
  const stops = new Map<string, StopsWhile>(rules.map(({ id, stops_while }) => [id, stops_while]));
  const weeks = weeklyGrid(cutoff, evaluationDays);
  const months = monthlyGrid(cutoff);
  const tell = createStretches();
  const weekly = createSnapshots(weeks, fieldsOf(EVALUATION));
  const monthly = createSnapshots(months, fieldsOf(MONTH_END));
  const monthlyByDapil = createSnapshots(months, fieldsOf(MONTH_END));
  const bySkpd = [weekly, monthly];
  const custody = createCustody(calendar, cutoff);
  return {
    add(row, events) {
      const { course, days } = follow(row, events);
      const stretches = tell(row, course, days);
      addBySkpd(bySkpd, course, stretches);
      if (course[0] !== undefined) monthlyByDapil.add(row.dapil ?? "", stretches, course[0].day, FOREVER);
      custody.add(row, course, dayOf(row.batas_selesai), stops.get(row.aturan_selesai ?? "") ?? "");
    },
    *finish() {
      const recent = new Set([...weeks.days.slice(-WEEKS_BY_SKPD), ...evaluationDays]);
      const week = { measures: EVALUATION, label: formatDay, grid: weeks };
      const month = { measures: MONTH_END, label: (day: number) => formatDay(day).slice(0, 7), grid: months };
      yield {
        name: "pegangan-skpd",
        dimensions: ["skpd"],
        measures: CUSTODY_MEASURES,
        rows: [...custody.figures()]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([skpd, figures]) => ({ keys: { skpd }, figures })),
      };
      yield snapshotStream(weekly, {
        ...week,
        name: "evaluasi",
        dimensions: ["tanggal"],
        groups: [undefined],
      });
      yield snapshotStream(weekly, {
        ...week,
        name: "evaluasi-skpd",
        dimensions: ["tanggal", "skpd"],
        groups: weekly.groups(),
        wanted: (day) => recent.has(day),
      });
      yield snapshotStream(weekly, {
        ...week,
        name: "pekan-skpd",
        dimensions: ["tanggal", "skpd"],
        measures: AGENCY_WEEK,
        groups: weekly.groups(),
        sparse: true,
      });
      yield snapshotStream(monthly, {
        ...month,
        name: "akhir-bulan",
        dimensions: ["bulan"],
        groups: [undefined],
      });
      yield snapshotStream(monthly, {
        ...month,
        name: "akhir-bulan-skpd",
        dimensions: ["skpd", "bulan"],
        groups: monthly.groups(),
      });
      yield snapshotStream(monthlyByDapil, {
        ...month,
        name: "akhir-bulan-dapil",
        dimensions: ["dapil", "bulan"],
        groups: monthlyByDapil.groups(),
      });
    },
  };
}
