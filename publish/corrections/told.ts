/** What a release told in one of its followed tables: a figure, none of something where a row is left out for that, or nothing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLLOWED, groupOf, isFinished } from "../../core/corrections/followed.ts";
import { parseDay } from "../../core/day.ts";
import {
  type Figure,
  type Figures,
  isShown,
  MEASURES,
  type Measure,
  type StatisticsTable,
  sixDecimals,
} from "../../core/figures.ts";
import type { PublishedRow } from "../../core/published.ts";
import { isFriday } from "../../core/statistics/evaluation.ts";
import { UNSHOWN_TOKENS } from "../datasets/statistics.ts";
import { rowKey } from "./movements.ts";

export interface Told {
  /** By `rowKey`: of finished periods. */
  readonly rows: ReadonlyMap<string, Figures>;
  /** Of a row that may not be there. Undefined: it told nothing of that. */
  of(row: string, measure: Measure): Figure | undefined;
}
const NOTHING: Told = { rows: new Map(), of: () => undefined };

/** `cutoff`: periods that had ended by then. */
export function readTold(folder: string, name: string, cutoff: string): Told {
  const path = join(folder, "statistics", `${name}.json`);
  const followed = FOLLOWED[name];
  if (followed === undefined || !existsSync(path)) return NOTHING;
  const table = JSON.parse(readFileSync(path, "utf8")) as StatisticsTable;
  const { groups, period, someDays, inRowsOnly = [] } = followed;
  const known = new Set(table.measures);
  const days = new Set<string>();
  const rows = new Map<string, Figures>();
  for (const { keys, figures } of table.rows) {
    const when = keys[period] ?? "";
    if (when === "" || !isFinished(when, cutoff)) continue;
    if (period === "tanggal") days.add(when);
    rows.set(rowKey(groupOf(groups, keys as unknown as PublishedRow), when), figures);
  }
  /** Whether a row that is not there tells that there was nothing. */
  const isSilent = (when: string): boolean =>
    period !== "tanggal" || days.has(when) || (!someDays && isFriday(parseDay(when) ?? 0));
  return {
    rows,
    of(row, measure) {
      if (!known.has(measure)) return undefined;
      const figures = rows.get(row);
      if (figures !== undefined) return figures[measure] ?? noneOf(measure);
      return inRowsOnly.includes(measure) || !isSilent(row.slice(row.indexOf("\t") + 1))
        ? undefined
        : noneOf(measure);
    },
  };
}

const noneOf = (measure: Measure): Figure =>
  MEASURES[measure] === "count" ? { n: 0, value: 0 } : { n: 0, unshown: "too_few" };

/** As the CSV of a table has it. */
export const cellOf = (figure: Figure): number | string =>
  isShown(figure) ? sixDecimals(figure.value) : UNSHOWN_TOKENS[figure.unshown];
