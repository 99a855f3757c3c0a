/** The days of the Friday evaluation: those that are told by agency have a page each, all others stand in a table by year. */
import type { PublishedEvaluation } from "../../core/reference.ts";
import { type FigureRow, figureRows, figuresAt } from "../release/figures.ts";
import type { ReleaseTables } from "../release/release.ts";

type Tables = Pick<ReleaseTables, "tables">;
const dayOf = ({ keys }: FigureRow): string => keys["tanggal"] ?? "";

/** YYYY-MM-DD of the days with a page, newest first; the first is the last day of the release. */
export const pagedDays = (release: Tables): readonly string[] => [
  ...new Set(figureRows(release, "evaluasi-skpd").map(dayOf).sort().reverse()),
];

export interface Week {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly figures: FigureRow["figures"];
  /** The most complaints first; what has no agency, or whose agency is not published, last. */
  readonly agencies: readonly FigureRow[];
  /** The days with a page before and after it. */
  readonly older: string | undefined;
  readonly newer: string | undefined;
  /** What the region itself published about the day. */
  readonly published: PublishedEvaluation | undefined;
}

const received = ({ figures }: FigureRow): number => figures.masuk?.n ?? 0;
const unknown = ({ keys }: FigureRow): number => Number(keys["skpd"] === "");

export function weekOf(release: Tables & Pick<ReleaseTables, "region">, day: string): Week {
  const days = pagedDays(release);
  const at = days.indexOf(day);
  return {
    day,
    figures: figuresAt(release, "evaluasi", { tanggal: day }),
    agencies: figureRows(release, "evaluasi-skpd", { tanggal: day }).toSorted(
      (a, b) => unknown(a) - unknown(b) || received(b) - received(a),
    ),
    newer: days[at - 1],
    older: days[at + 1],
    published: release.region.published_evaluations?.find(({ date }) => date === day),
  };
}

/** All days of the evaluation by year, newest first. */
export const yearsOf = (release: Tables): ReadonlyMap<string, readonly FigureRow[]> =>
  Map.groupBy(
    figureRows(release, "evaluasi").toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)),
    (row) => dayOf(row).slice(0, 4),
  );

export const weekPath = (day: string): `/${string}/` => `/evaluasi/${day}/`;
export const yearPath = (year: string): `/${string}/` => `/evaluasi/tahun/${year}/`;
