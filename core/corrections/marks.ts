/** The figures of finished periods in which one case counts, as of the cut-off of a release: what must not change any more. */
import { formatDay, parseDay } from "../day.ts";
import type { Measure } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { courseOf, createDayOrMonth } from "../statistics/course.ts";
import { PERIODS, quarterOf } from "../statistics/dimensions.ts";
import { createDays } from "../statistics/observation.ts";

/** A case as a release has it. */
export interface PublishedCase {
  readonly row: PublishedRow;
  readonly events: readonly PublishedEvent[];
}

export interface MarkedFigure {
  /** Name of the statistics table. */
  readonly table: string;
  /** Code of an agency or topic; "" in a table of the whole region. */
  readonly group: string;
  /** YYYY-MM, YYYY-Q1 or YYYY */
  readonly period: string;
  readonly measure: Measure;
}

/**
 * received: how many came in during a period. month_end: how things stood when a month ended. due: deadlines that had
 * passed by the cut-off, and those met; later closings do not touch them.
 */
export type Family = "received" | "month_end" | "due";
export const FAMILY_OF: Partial<Record<Measure, Family>> = {
  masuk: "received",
  masuk_bulan: "month_end",
  ditutup_bulan: "month_end",
  terbuka: "month_end",
  merah: "month_end",
  kuning: "month_end",
  jatuh_tempo: "due",
  jatuh_tempo_tepat: "due",
};

/** Column of the group and column of the period of each table, and the families of the measures that are followed in it. */
export const FOLLOWED: Readonly<
  Record<
    string,
    { readonly group?: "skpd" | "topik"; readonly period: string; readonly families: readonly Family[] }
  >
> = {
  bulan: { period: "bulan", families: ["received", "due"] },
  triwulan: { period: "triwulan", families: ["received", "due"] },
  tahun: { period: "tahun", families: ["received", "due"] },
  "topik-bulan": { group: "topik", period: "bulan", families: ["received", "due"] },
  "topik-tahun": { group: "topik", period: "tahun", families: ["received", "due"] },
  // An agency's share of what came in moves on with each hand-off; how its months ended does not.
  "skpd-bulan": { group: "skpd", period: "bulan", families: ["due"] },
  "skpd-tahun": { group: "skpd", period: "tahun", families: ["due"] },
  "akhir-bulan": { period: "bulan", families: ["month_end"] },
  "akhir-bulan-skpd": { group: "skpd", period: "bulan", families: ["month_end"] },
};

/** Whether a period had ended before the month of the cut-off: rows known to the month only come in when theirs has ended. */
export const isFinished = (period: string, cutoff: string): boolean =>
  period < (period.includes("Q") ? quarterOf(cutoff) : cutoff.slice(0, period.length));

/** The last day of a month, as a day number. */
const endOf = (month: string): number => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Date.UTC(year, number, 1) / 86_400_000 - 1;
};
const nextMonth = (month: string): string => formatDay(endOf(month) + 1).slice(0, 7);

/** `due`: the deadline, where the row's own moved on since. */
export type MarksOf = (one: PublishedCase, due?: string | null) => readonly MarkedFigure[];

/** `cutoff`: YYYY-MM-DD of the release whose finished periods are meant. */
export function createMarks(cutoff: string): MarksOf {
  const cutoffDay = parseDay(cutoff) as number;
  const dayOf = createDays();
  const dayOrMonth = createDayOrMonth(dayOf, cutoffDay);

  const byReceipt = (row: PublishedRow, skpd: string, family: Family, measures: readonly Measure[]) =>
    Object.entries(FOLLOWED).flatMap(([table, { group, period, families }]) => {
      if (!families.includes(family)) return [];
      const when = PERIODS[period as keyof typeof PERIODS](row.tanggal_masuk);
      if (!isFinished(when, cutoff)) return [];
      const code = group === undefined ? "" : group === "topik" ? row.topik : skpd;
      return measures.map((measure): MarkedFigure => ({ table, group: code, period: when, measure }));
    });

  const monthEnds = (events: readonly PublishedEvent[]): readonly MarkedFigure[] => {
    const steps = courseOf(events, dayOrMonth);
    const first = steps[0];
    if (first === undefined) return [];
    const marks: MarkedFigure[] = [];
    const received = formatDay(first.day).slice(0, 7);
    for (let month = received; isFinished(month, cutoff); month = nextMonth(month)) {
      const end = endOf(month);
      const at = steps.findLastIndex(({ day }) => day <= end);
      const { colour = "merah", skpd = "" } = steps[at] ?? {};
      const closings = steps.filter(
        ({ day, colour: is }, index) =>
          is === "biru" && steps[index - 1]?.colour !== "biru" && formatDay(day).slice(0, 7) === month,
      );
      const measures: Measure[] = [
        ...(month === received ? (["masuk_bulan"] as const) : []),
        ...closings.map(() => "ditutup_bulan" as const),
        ...(colour === "merah" || colour === "kuning" ? (["terbuka", colour] as const) : []),
      ];
      for (const measure of measures)
        marks.push(
          { table: "akhir-bulan", group: "", period: month, measure },
          { table: "akhir-bulan-skpd", group: skpd, period: month, measure },
        );
    }
    return marks;
  };

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
    const { row, events } = one;
    if (!isFinished(row.tanggal_masuk.slice(0, 7), cutoff)) return [];
    const judgement = judged(one, due);
    return [
      ...byReceipt(row, "", "received", ["masuk"]),
      ...monthEnds(events),
      ...(judgement === undefined ? [] : byReceipt(row, judgement.skpd, "due", judgement.measures)),
    ];
  };
}
