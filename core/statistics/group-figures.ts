/** The figures of one group of one table, worked out alone: what a reader's browser computes again from the rows. */
import { formatDay, parseDay } from "../day.ts";
import type { Figures, Measure } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { EVALUATION, snapshotTable, weekAt } from "./evaluation.ts";
import { createFollower } from "./follow.ts";
import { createObserver, onTimeCounters } from "./observation.ts";
import { createSnapshots } from "./snapshots.ts";
import { codeOf, TABLES } from "./tables.ts";
import { addTo, emptyTally, figuresOf } from "./tally.ts";

export interface Group {
  /** Name of a statistics table: those of TABLES, and `evaluasi`. */
  readonly table: string;
  /** As the table has them. */
  readonly keys: Readonly<Record<string, string>>;
}

export interface GroupPass {
  /** Whether a row falls in the group: of others the events do not matter. */
  holds(row: PublishedRow): boolean;
  add(row: PublishedRow, events: readonly PublishedEvent[]): void;
  finish(): Figures;
}

/** Measures that rest on events.csv too. */
const OF_EVENTS: ReadonlySet<Measure> = new Set([
  "pernah_disanggah",
  "dikembalikan",
  "bolak_balik",
  "bagian_disanggah",
  "bagian_dibuka_kembali",
  "penilaian_respons",
]);
export const needsEvents = ({ table }: Group, measures: readonly Measure[]): boolean =>
  table === "evaluasi" || measures.some((measure) => OF_EVENTS.has(measure));

/** `cutoff`: day number. Figures that `needsEvents` are right only where rows came with their events. @throws RangeError for a table or day that is not known. */
export const createGroupPass = (cutoff: number, group: Group): GroupPass =>
  group.table === "evaluasi" ? evaluationOf(cutoff, group) : tallyOf(cutoff, group);

function tallyOf(cutoff: number, { table, keys }: Group): GroupPass {
  const definition = TABLES.find(({ name }) => name === table);
  if (definition === undefined) throw new RangeError(`no statistics table "${table}"`);
  const { dimensions, measures, full } = definition;
  const observer = createObserver(cutoff);
  const own = emptyTally(full);
  /** What funnels are drawn around: the share on time of all. */
  const all = emptyTally(false);
  const holds = (row: PublishedRow) =>
    dimensions.every((dimension) => codeOf(row, dimension) === keys[dimension]);
  return {
    holds,
    add(row, events) {
      for (const counter of onTimeCounters(row)) all.counts[counter] = (all.counts[counter] as number) + 1;
      if (holds(row)) addTo(own, observer.observe(row, events));
    },
    finish: () => figuresOf(own, measures, all),
  };
}

function evaluationOf(cutoff: number, { keys }: Group): GroupPass {
  const day = parseDay(keys["tanggal"] ?? "");
  if (day === undefined) throw new RangeError(`evaluasi: "${keys["tanggal"]}" is not a date`);
  const grid = weekAt(day);
  const follow = createFollower(cutoff);
  const pass = createSnapshots(grid);
  return {
    holds: () => true,
    add(row, events) {
      const { course, days } = follow(row, events);
      pass.add(row, course, days);
    },
    finish: () =>
      snapshotTable(pass, {
        name: "evaluasi",
        dimensions: ["tanggal"],
        measures: EVALUATION,
        label: formatDay,
        grid,
        groups: [undefined],
        wanted: () => true,
      }).rows[0]?.figures ?? {},
  };
}
