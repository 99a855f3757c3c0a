/** What became of the complaints of each month and of each year: rows for the trend charts and their tables. */
import type { PublishedRow } from "../../core/published.ts";
import { countOf, type FigureRow, figureRows } from "../release/figures.ts";
import type { Release } from "../release/release.ts";
import type { Kind } from "./kinds.ts";

export interface TrendPoint {
  /** YYYY-MM, or YYYY in a trend by year. */
  readonly period: string;
  readonly received: number;
  readonly done: number;
  readonly working: number;
  readonly waiting: number;
  readonly archived: number;
}

const empty = (period: string): TrendPoint => ({
  period,
  received: 0,
  done: 0,
  working: 0,
  waiting: 0,
  archived: 0,
});

const pointOf = ({ figures }: FigureRow, period: string): TrendPoint => ({
  period,
  received: countOf(figures, "masuk"),
  done: countOf(figures, "biru"),
  working: countOf(figures, "kuning"),
  waiting: countOf(figures, "merah"),
  archived: countOf(figures, "diarsipkan"),
});

/** The `count` months up to and including a month, oldest first. */
export function monthsUpTo(last: string, count: number): readonly string[] {
  const [year = 0, month = 1] = last.split("-").map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + (month - 1) - (count - 1 - index);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}

const yearsBetween = (first: string, last: string): readonly string[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index));

/** Most months that a trend shows; the trend by year beside it has them all. */
export const MOST_MONTHS = 36;

/** How a trend steps: what of a date tells the step, and which steps lie between the first and the last with a case. */
const STEPS = {
  bulan: {
    letters: 7,
    between: (first: string, last: string) => monthsUpTo(last, MOST_MONTHS).filter((month) => month >= first),
  },
  tahun: { letters: 4, between: yearsBetween },
} as const;
/** Also the name of the column, and the end of the name of the statistics table, that tells the step. */
export type Step = keyof typeof STEPS;

/** One point a step, steps without a case included; none without any case. */
function filled(step: Step, points: ReadonlyMap<string, TrendPoint>): readonly TrendPoint[] {
  const periods = [...points.keys()].sort();
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  return STEPS[step].between(first, last).map((period) => points.get(period) ?? empty(period));
}

/** From the statistics table of the kind; without a kind, of the whole region. */
export function trendOf(release: Release, step: Step, kind?: Kind, code?: string): readonly TrendPoint[] {
  const rows =
    kind === undefined || code === undefined
      ? figureRows(release, step)
      : figureRows(release, `${kind}-${step}`, { [kind]: code });
  const points = rows.map((row) => pointOf(row, row.keys[step] ?? ""));
  return filled(step, new Map(points.map((point) => [point.period, point])));
}

const COLOUR_FIELD = { biru: "done", kuning: "working", merah: "waiting", tanpa_warna: "archived" } as const;

/** Counted from rows, where the release has no table: sub-topics. */
export function trendOfRows(rows: readonly PublishedRow[], step: Step): readonly TrendPoint[] {
  const points = new Map<string, { -readonly [key in keyof TrendPoint]: TrendPoint[key] }>();
  for (const row of rows) {
    const period = row.tanggal_masuk.slice(0, STEPS[step].letters);
    let point = points.get(period);
    if (point === undefined) {
      point = { ...empty(period) };
      points.set(period, point);
    }
    point.received += 1;
    point[COLOUR_FIELD[row.warna]] += 1;
  }
  return filled(step, points);
}
