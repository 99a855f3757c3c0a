/** Which months have a report, and for which of them each agency and dapil has a sheet of its own. */
import { parseDay } from "../../core/day.ts";
import { lastWholeMonth } from "../../core/statistics/change-pass.ts";
import { figureRows } from "../release/figures.ts";
import type { ReleaseTables } from "../release/release.ts";

/** Newest months with a sheet for each agency and dapil: with all months a build would grow by thousands of pages a year. */
export const MONTHS_IN_DETAIL = 6;

type Told = Pick<ReleaseTables, "tables" | "manifest">;

/** Months (YYYY-MM) that have ended by the cut-off, newest first. */
export function reportMonths(release: Told): readonly string[] {
  const last = lastWholeMonth(parseDay(release.manifest.cutoff) ?? 0);
  return figureRows(release, "akhir-bulan")
    .map(({ keys }) => keys["bulan"] ?? "")
    .filter((month) => month !== "" && month <= last)
    .sort()
    .reverse();
}

/** Those whose groups have sheets. */
export const monthsInDetail = (release: Told): readonly string[] =>
  reportMonths(release).slice(0, MONTHS_IN_DETAIL);

export const reportPath = (month: string): string => `/laporan/${month}/`;
export const sheetPath = (month: string, kind: string, code: string): string =>
  `/laporan/${month}/${kind}/${code}/`;
