/** What came in and what was due: the figures of finished periods in which one case counts, as of the cut-off of a release. */
import { parseDay } from "../day.ts";
import type { Measure } from "../figures.ts";
import type { PublishedRow } from "../published.ts";
import { courseOf, createDayOrMonth } from "../statistics/course.ts";
import { createDays } from "../statistics/dates.ts";
import { PERIODS } from "../statistics/dimensions.ts";
import {
  type Family,
  FOLLOWED,
  groupOf,
  isFinished,
  type MarkedFigure,
  type PublishedCase,
} from "./followed.ts";

/** `due`: the deadline, where the row's own moved on since. */
export type MarksOf = (one: PublishedCase, due?: string | null) => readonly MarkedFigure[];

/** `cutoff`: YYYY-MM-DD of the release whose finished periods are meant. */
export function createMarks(cutoff: string): MarksOf {
  const cutoffDay = parseDay(cutoff) as number;
  const dayOf = createDays();
  const dayOrMonth = createDayOrMonth(dayOf, cutoffDay);

  const byReceipt = (row: PublishedRow, skpd: string, family: Family, counted: readonly Measure[]) =>
    Object.entries(FOLLOWED).flatMap(([table, { groups, period, measures }]) => {
      const own = counted.filter((measure) => measures[measure] === family);
      if (own.length === 0 || period === "tanggal") return [];
      const when = PERIODS[period](row.tanggal_masuk);
      if (!isFinished(when, cutoff)) return [];
      const group = groupOf(groups, row, skpd);
      return own.map((measure): MarkedFigure => ({ table, group, period: when, measure }));
    });

  /** Undefined: not judged by then. */
  const judged = (
    { row, events }: PublishedCase,
    due: string | null,
  ): { readonly skpd: string; readonly measures: readonly Measure[] } | undefined => {
    const dueDay = dayOf(due);
    if (dueDay === undefined || dueDay >= cutoffDay) return undefined;
    const steps = courseOf(events, dayOrMonth).filter(({ day }) => day <= cutoffDay);
    const last = steps.at(-1);
    if (last?.status === "diarsipkan") return undefined;
    let closed: number | undefined;
    for (const { day, status, colour } of steps) {
      if (colour !== "biru") closed = undefined;
      else if (status === "selesai" || closed === undefined) closed = day;
    }
    const inTime = closed !== undefined && closed <= dueDay;
    return {
      skpd: last?.skpd ?? row.skpd ?? "",
      measures: inTime ? ["jatuh_tempo", "jatuh_tempo_tepat"] : ["jatuh_tempo"],
    };
  };

  return (one, due = one.row.batas_selesai) => {
    const judgement = judged(one, due);
    return [
      ...byReceipt(one.row, "", "received", ["masuk"]),
      ...(judgement === undefined ? [] : byReceipt(one.row, judgement.skpd, "due", judgement.measures)),
    ];
  };
}
