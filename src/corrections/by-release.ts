/** The corrections of a release and of the newest before it, as /data/koreksi/ tells them: newest first, the whole region first. */
import { FOLLOWED, type GroupColumn } from "../../core/corrections/followed.ts";
import { MEASURES, type Measure } from "../../core/figures.ts";
import { channelName, nameOf } from "../entities/names.ts";
import { countWords, dateWords, shortDateWords } from "../i18n/format.ts";
import { type Lang, say, sayWord } from "../i18n/text.ts";
import type { ReleaseTables } from "../release/release.ts";
import type { CorrectionRun } from "./condense.ts";
import { betweenWords, pairWords } from "./figure-pair.ts";

/** More than that are in the file only: a page that lists thousands is read by nobody. */
export const MOST_LINES = 100;

export interface CorrectionLine {
  readonly period: string;
  /** Of a run: how many periods, and by how much they differ. */
  readonly run: string;
  readonly group: string;
  readonly measure: Measure;
  /** Of the last period of a run. */
  readonly old: string;
  readonly now: string;
  readonly reasons: readonly string[];
}
export interface CorrectedRelease {
  readonly release: string;
  readonly before: string;
  /** How many figures it corrected, told in how many lines; `lines` are the first of them. */
  readonly count: number;
  readonly all: number;
  readonly lines: readonly CorrectionLine[];
}

/** What came in or was closed during a week or a month; the other figures of these tables are as it ended. */
const DURING: readonly Measure[] = ["masuk_bulan", "ditutup_bulan", "masuk_pekan", "ditutup_pekan"];

/** "2016-Q1" as "Triwulan 1 2016", months, years and days as elsewhere. */
function periodWords(lang: Lang, { table, measure, first, last, periods }: CorrectionRun): string {
  if (periods > 1)
    return say(lang, "correction.span", {
      from: shortDateWords(lang, first),
      to: shortDateWords(lang, last),
    });
  if (table.startsWith("akhir-bulan") && !DURING.includes(measure))
    return say(lang, "correction.month_end", { month: dateWords(lang, last) });
  if (FOLLOWED[table]?.period === "tanggal" && DURING.includes(measure))
    return say(lang, "correction.week", { date: dateWords(lang, last) });
  const [year = "", quarter] = last.split("-Q");
  return quarter === undefined
    ? dateWords(lang, last)
    : say(lang, "correction.quarter", { n: quarter, year });
}

function runWords(lang: Lang, { table, measure, periods, old, now, least, most }: CorrectionRun): string {
  if (periods === 1) return "";
  const weeks = FOLLOWED[table]?.period === "tanggal";
  const run = say(lang, weeks ? "correction.weeks" : "correction.months", { n: countWords(lang, periods) });
  if (old === undefined || now === undefined) return run;
  return say(lang, "correction.differing", { run, difference: betweenWords(lang, measure, least, most) });
}

function groupWords(release: ReleaseTables, lang: Lang, { table, group }: CorrectionRun): string {
  const columns = FOLLOWED[table]?.groups ?? [];
  if (columns.length === 0) return say(lang, "correction.whole");
  const codes = group.split("|");
  const nameIn = (column: GroupColumn, code: string) =>
    column === "kanal" ? channelName(release, lang, code) : nameOf(release, lang, column, code);
  return columns.map((column, at) => nameIn(column, codes[at] ?? "")).join(", ");
}

const ofAll = ({ table }: CorrectionRun) => Number(FOLLOWED[table]?.groups.length !== 0);
const byLast = (one: CorrectionRun, other: CorrectionRun) =>
  one.last === other.last ? 0 : one.last < other.last ? 1 : -1;

/** Counts first: what shares and means are made of. */
const isMade = ({ measure }: CorrectionRun) => Number(MEASURES[measure] !== "count");

export function correctionsByRelease(release: ReleaseTables, lang: Lang): readonly CorrectedRelease[] {
  return release.corrections.map(({ release: id, before, count, runs }) => ({
    release: id,
    before,
    count,
    all: runs.length,
    lines: runs
      .toSorted(
        (one, other) => ofAll(one) - ofAll(other) || isMade(one) - isMade(other) || byLast(one, other),
      )
      .slice(0, MOST_LINES)
      .map((run) => {
        const [old, now] = pairWords(lang, run.measure, run.old, run.now);
        return {
          period: periodWords(lang, run),
          run: runWords(lang, run),
          group: groupWords(release, lang, run),
          measure: run.measure,
          old,
          now,
          reasons: run.reasons.split("|").map((reason) => sayWord(lang, "correction_reason", reason)),
        };
      }),
  }));
}

export interface OlderRelease {
  readonly release: string;
  /** Where all of its corrections are, for good. */
  readonly file: string;
  readonly count: number;
}

/** Those that corrected before the ones that are told line by line, newest first. */
export function olderReleases({
  corrections,
  correcting,
}: Pick<ReleaseTables, "corrections" | "correcting">): readonly OlderRelease[] {
  const told = new Set(corrections.map(({ release }) => release));
  return correcting
    .map(({ rilis = "", angka }) => ({
      release: rilis,
      file: `/data/${rilis}/corrections.csv`,
      count: Number(angka),
    }))
    .filter(({ release }) => !told.has(release))
    .toReversed();
}
