/** The figures of finished periods that must not change when life goes on: in which tables they stand, and what can move them. */
import type { Measure } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { type PERIODS, quarterOf } from "../statistics/dimensions.ts";
import { AGENCY_WEEK, EVALUATION, type Makes, MONTH_END } from "../statistics/evaluation.ts";
import { CLASSIFICATIONS } from "../vocabulary.ts";

/** A case as a release has it. */
export interface PublishedCase {
  readonly row: PublishedRow;
  readonly events: readonly PublishedEvent[];
}

/** Raised with each change of what is followed or of how reasons are read; written into every release. */
export const CORRECTIONS_VERSION = "2";

/**
 * received: how many came in during a period. standing: how things stood when a month or a week ended; kinds: of what
 * kinds it was by then. due: deadlines that had passed by the cut-off, and those met; later closings do not touch them.
 */
export type Family = "received" | "standing" | "kinds" | "due";
export const isStanding = (family: Family | undefined): boolean =>
  family === "standing" || family === "kinds";
export type GroupColumn = "skpd" | "topik" | "kecamatan" | "dapil" | "kanal";
type Measures = Partial<Record<Measure, Family>>;

export interface FollowedTable {
  /** Columns of the group; none in a table of the whole region. */
  readonly groups: readonly GroupColumn[];
  readonly period: keyof typeof PERIODS | "tanggal";
  readonly measures: Measures;
  /** Tells some days only: of the others it says nothing, not 0. */
  readonly someDays?: true;
  /** What a row that is not there does not tell; of other counts it tells 0. */
  readonly inRowsOnly?: readonly Measure[];
}

const RECEIVED: Measures = { masuk: "received" };
const DUE: Measures = { jatuh_tempo: "due", jatuh_tempo_tepat: "due" };
const BOTH: Measures = { ...RECEIVED, ...DUE };
const KINDS: readonly string[] = CLASSIFICATIONS.map((kind) => `bagian_${kind}`);
const standing = (makes: Makes): Measures =>
  Object.fromEntries(
    Object.keys(makes).map((measure) => [measure, KINDS.includes(measure) ? "kinds" : "standing"]),
  );
const MONTH = standing(MONTH_END);
const WEEK = standing(EVALUATION);
/** What pekan-skpd has of every Friday is followed there; `biru` it leaves out on quiet ones. */
const BESIDE_COUNTED = standing(
  Object.fromEntries(
    Object.entries(EVALUATION).filter(([measure]) => measure === "biru" || !(measure in AGENCY_WEEK)),
  ),
);

export const FOLLOWED: Readonly<Record<string, FollowedTable>> = {
  bulan: { groups: [], period: "bulan", measures: BOTH },
  triwulan: { groups: [], period: "triwulan", measures: BOTH },
  tahun: { groups: [], period: "tahun", measures: BOTH },
  "topik-bulan": { groups: ["topik"], period: "bulan", measures: BOTH },
  "topik-tahun": { groups: ["topik"], period: "tahun", measures: BOTH },
  "kecamatan-bulan": { groups: ["kecamatan"], period: "bulan", measures: BOTH },
  "kecamatan-tahun": { groups: ["kecamatan"], period: "tahun", measures: BOTH },
  "dapil-bulan": { groups: ["dapil"], period: "bulan", measures: BOTH },
  "dapil-tahun": { groups: ["dapil"], period: "tahun", measures: BOTH },
  "kanal-bulan": { groups: ["kanal"], period: "bulan", measures: BOTH },
  "dapil-topik-bulan": { groups: ["dapil", "topik"], period: "bulan", measures: RECEIVED },
  // An agency's share of what came in moves on with each hand-off; how its months and weeks ended does not.
  "skpd-bulan": { groups: ["skpd"], period: "bulan", measures: DUE },
  "skpd-tahun": { groups: ["skpd"], period: "tahun", measures: DUE },
  "akhir-bulan": { groups: [], period: "bulan", measures: MONTH },
  "akhir-bulan-skpd": { groups: ["skpd"], period: "bulan", measures: MONTH },
  "akhir-bulan-dapil": { groups: ["dapil"], period: "bulan", measures: MONTH },
  evaluasi: { groups: [], period: "tanggal", measures: WEEK },
  "evaluasi-skpd": { groups: ["skpd"], period: "tanggal", measures: BESIDE_COUNTED, someDays: true },
  "pekan-skpd": {
    groups: ["skpd"],
    period: "tanggal",
    measures: standing(AGENCY_WEEK),
    inRowsOnly: ["biru"],
  },
};

/** How many of the newest releases that corrected are told whole; of those before, single days are not repeated. */
export const RELEASES_TOLD = 12;

export interface MarkedFigure {
  /** Name of the statistics table. */
  readonly table: string;
  /** Codes of its group columns, joined by |; "" in a table of the whole region. */
  readonly group: string;
  /** YYYY-MM, YYYY-Q1, YYYY, or a day of the Friday evaluation */
  readonly period: string;
  readonly measure: Measure;
}
/** `skpd`: the agency that is meant, where it is not that of the row. */
export const groupOf = (columns: readonly GroupColumn[], row: PublishedRow, skpd = row.skpd ?? ""): string =>
  columns.map((column) => (column === "skpd" ? skpd : (row[column] ?? ""))).join("|");

/** Whether a period had ended before the month of the cut-off: rows known to the month only come in when theirs has ended. */
export function isFinished(period: string, cutoff: string): boolean {
  const unit = period.slice(0, 7);
  return unit < (unit.includes("Q") ? quarterOf(cutoff) : cutoff.slice(0, unit.length));
}
