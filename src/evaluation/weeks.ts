/** The days of the Friday evaluation: recent ones have a page each, those before stand together on the page of their month, a line each by year. */
import type { PublishedEvaluation } from "../../core/reference.ts";
import { type FigureRow, figureRows } from "../release/figures.ts";
import type { ReleaseTables } from "../release/release.ts";

const dayOf = ({ keys }: FigureRow): string => keys["tanggal"] ?? "";
const newestFirst = (rows: readonly FigureRow[]) => rows.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));

export interface Day {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly figures: FigureRow["figures"];
  /** The most complaints first; what has no agency, or whose agency is not published, last. */
  readonly agencies: readonly FigureRow[];
}
export interface Week extends Day {
  /** The days with a page before and after it. */
  readonly older: string | undefined;
  readonly newer: string | undefined;
  /** What the region itself published about the day. */
  readonly published: PublishedEvaluation | undefined;
}
export interface Weeks {
  /** YYYY-MM-DD of the days with a page of their own, newest first; the first is the last day of the release. */
  readonly days: readonly string[];
  of(day: string): Week;
  /** Months (YYYY-MM) with a day that has no page of its own, newest first. */
  readonly months: readonly string[];
  /** The days of a month without a page of their own, oldest first; agencies only with what is open or new. */
  inMonth(month: string): readonly Day[];
  /** All days by year, newest first. */
  readonly years: ReadonlyMap<string, readonly FigureRow[]>;
  /** Where a day is told by agency. */
  placeOf(day: string): string;
}

/** All complaints so far, which every count of a day is out of. */
export const receivedSoFar = ({ figures }: FigureRow): number => Object.values(figures)[0]?.n ?? 0;
const unknown = ({ keys }: FigureRow): number => Number(keys["skpd"] === "");
const bySize = (rows: readonly FigureRow[] = []) =>
  rows.toSorted((a, b) => unknown(a) - unknown(b) || receivedSoFar(b) - receivedSoFar(a));

export const weekPath = (day: string): `/${string}/` => `/evaluasi/${day}/`;
export const monthPath = (month: string): `/${string}/` => `/evaluasi/bulan/${month}/`;
export const yearPath = (year: string): `/${string}/` => `/evaluasi/tahun/${year}/`;

/** Reads the tables once. */
export function gatherWeeks(release: Pick<ReleaseTables, "tables" | "region">): Weeks {
  const all = newestFirst(figureRows(release, "evaluasi"));
  const figures = new Map(all.map((row) => [dayOf(row), row.figures]));
  const recent = Map.groupBy(figureRows(release, "evaluasi-skpd"), dayOf);
  const counts = Map.groupBy(figureRows(release, "pekan-skpd"), dayOf);
  const days = [...recent.keys()].sort().reverse();
  const older = Map.groupBy(
    all.map(dayOf).filter((day) => !recent.has(day)),
    (day) => day.slice(0, 7),
  );
  return {
    days,
    of(day) {
      const at = days.indexOf(day);
      return {
        day,
        figures: figures.get(day) ?? {},
        agencies: bySize(recent.get(day)),
        newer: days[at - 1],
        older: days[at + 1],
        published: release.region.published_evaluations?.find(({ date }) => date === day),
      };
    },
    months: [...older.keys()],
    inMonth: (month) =>
      (older.get(month) ?? []).toReversed().map((day) => ({
        day,
        figures: figures.get(day) ?? {},
        agencies: bySize(counts.get(day)),
      })),
    years: Map.groupBy(all, (row) => dayOf(row).slice(0, 4)),
    placeOf: (day) => (recent.has(day) ? weekPath(day) : `${monthPath(day.slice(0, 7))}#${day}`),
  };
}
