/** What a release told in one of its followed tables: a figure, 0 where a row is left out for that, or nothing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLLOWED, groupOf, isFinished } from "../../core/corrections/followed.ts";
import { isShown, type Measure, type StatisticsTable } from "../../core/figures.ts";
import type { PublishedRow } from "../../core/published.ts";
import { keyOf, placeOf } from "./movements.ts";

export interface Told {
  /** Keys of the figures of finished periods that have a row. */
  readonly keys: Iterable<string>;
  /** Undefined: it told nothing of that. */
  of(key: string): number | undefined;
}
const NOTHING: Told = { keys: [], of: () => undefined };

/** `cutoff`: periods that had ended by then. `wanted`: keys of figures; all by default. */
export function readTold(
  folder: string,
  name: string,
  cutoff: string,
  wanted: (key: string) => boolean = () => true,
): Told {
  const path = join(folder, "statistics", `${name}.json`);
  const followed = FOLLOWED[name];
  if (followed === undefined || !existsSync(path)) return NOTHING;
  const table = JSON.parse(readFileSync(path, "utf8")) as StatisticsTable;
  const { groups, period, measures, someDays, inRowsOnly = [] } = followed;
  const known = new Set(table.measures);
  const days = new Set<string>();
  const rows = new Set<string>();
  const values = new Map<string, number>();
  for (const { keys, figures } of table.rows) {
    const when = keys[period] ?? "";
    if (when === "" || !isFinished(when, cutoff)) continue;
    const group = groupOf(groups, keys as unknown as PublishedRow);
    if (someDays) days.add(when);
    if (inRowsOnly.length > 0) rows.add(`${group}\t${when}`);
    for (const measure of Object.keys(figures) as Measure[]) {
      const figure = figures[measure];
      if (measures[measure] === undefined || figure === undefined || !isShown(figure)) continue;
      const key = keyOf({ group, period: when, measure });
      if (wanted(key)) values.set(key, figure.value);
    }
  }
  return {
    keys: values.keys(),
    of(key) {
      const { group, period: when, measure } = placeOf(key);
      if (!known.has(measure) || (someDays && !days.has(when))) return undefined;
      if (inRowsOnly.includes(measure) && !rows.has(`${group}\t${when}`)) return undefined;
      return values.get(key) ?? 0;
    },
  };
}
