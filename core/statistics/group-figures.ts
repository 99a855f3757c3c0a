/** The figures of one group of one table, worked out alone: what a reader's browser computes again from the rows. */
import { formatDay, parseDay } from "../day.ts";
import type { Figures, Measure } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { codeOf } from "./dimensions.ts";
import { EVALUATION, fieldsOf, snapshotTable, weekAt } from "./evaluation.ts";
import { createFollower } from "./follow.ts";
import { createObserver, onTimeCounters } from "./observation.ts";
import { addBySkpd, createSnapshots } from "./snapshots.ts";
import { createStretches } from "./stretches.ts";
import { TABLES } from "./tables.ts";
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
  const { dimensions, measures, depth } = definition;
  const observer = createObserver(cutoff);
  const own = emptyTally(depth === "durations");
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
  const tell = createStretches();
  const pass = createSnapshots(grid, fieldsOf(EVALUATION));
  return {
    holds: () => true,
    add(row, events) {
      const { course, days } = follow(row, events);
      addBySkpd([pass], course, tell(row, course, days));
    },
    finish: () =>
      snapshotTable(pass, {
        name: "evaluasi",
        dimensions: ["tanggal"],
        measures: EVALUATION,
        label: formatDay,
        grid,
        groups: [undefined],
      }).rows[0]?.figures ?? {},
  };
}
