/** The browsing pages: complaints by month of receipt, fifty a page, newest first. */
import type { PublishedRow } from "../../core/published.ts";

export const PAGE_SIZE = 50;

export interface MonthPage {
  /** YYYY-MM */
  readonly month: string;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  readonly total: number;
  readonly rows: readonly PublishedRow[];
}

/** Rows by month, newest month and newest row first; expects rows oldest first. */
export function rowsByMonth(rows: readonly PublishedRow[]): ReadonlyMap<string, readonly PublishedRow[]> {
  const months = new Map<string, PublishedRow[]>();
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as PublishedRow;
    const month = row.tanggal_masuk.slice(0, 7);
    const group = months.get(month);
    if (group === undefined) months.set(month, [row]);
    else group.push(row);
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? 1 : -1)));
}

export const monthPath = (month: string, number = 1): string =>
  number === 1 ? `/aduan/bulan/${month}/` : `/aduan/bulan/${month}/${number}/`;

export const monthPages = (rows: readonly PublishedRow[]): readonly MonthPage[] =>
  [...rowsByMonth(rows)].flatMap(([month, group]) => {
    const pages = Math.ceil(group.length / PAGE_SIZE);
    return Array.from({ length: pages }, (_, index) => ({
      month,
      number: index + 1,
      pages,
      total: group.length,
      rows: group.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    }));
  });
