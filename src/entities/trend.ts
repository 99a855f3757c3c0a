/** What became of the complaints of each month: rows for the trend chart and its table. */
import type { PublishedRow } from "../../core/published.ts";
import { countOf, type FigureRow, figureRows } from "../release/figures.ts";
import type { Release } from "../release/release.ts";
import type { Kind } from "./kinds.ts";

export interface TrendPoint {
  /** YYYY-MM, or YYYY in a table of years. */
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

/** Most months that a trend shows; older ones are in the statistics files. */
const MOST_MONTHS = 36;

/** One point a month up to the last month that has a case, at most 36, months without a case included. */
function filled(points: ReadonlyMap<string, TrendPoint>): readonly TrendPoint[] {
  const months = [...points.keys()].sort();
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  return monthsUpTo(last, MOST_MONTHS)
    .filter((month) => month >= first)
    .map((month) => points.get(month) ?? empty(month));
}

/** From the statistics table of the kind; without a kind, of the whole region. */
export function trendOf(release: Release, kind?: Kind, code?: string): readonly TrendPoint[] {
  const rows =
    kind === undefined || code === undefined
      ? figureRows(release, "bulan")
      : figureRows(release, `${kind}-bulan`, { [kind]: code });
  return filled(
    new Map(rows.map((row) => [row.keys["bulan"] ?? "", pointOf(row, row.keys["bulan"] ?? "")] as const)),
  );
}

const COLOUR_FIELD = { biru: "done", kuning: "working", merah: "waiting", tanpa_warna: "archived" } as const;

/** Counted from rows, where the release has no table: sub-topics. */
export function trendOfRows(rows: readonly PublishedRow[]): readonly TrendPoint[] {
  const points = new Map<string, { -readonly [key in keyof TrendPoint]: TrendPoint[key] }>();
  for (const row of rows) {
    const month = row.tanggal_masuk.slice(0, 7);
    let point = points.get(month);
    if (point === undefined) {
      point = { ...empty(month) };
      points.set(month, point);
    }
    point.received += 1;
    point[COLOUR_FIELD[row.warna]] += 1;
  }
  return filled(points);
}
