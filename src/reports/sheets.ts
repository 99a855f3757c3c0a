/** The sheets of the monthly report: which groups have one, and the figures, questions and cautions of each. */
import type { Figures } from "../../core/figures.ts";
import { type Caution, cautionsOf } from "../../core/report/cautions.ts";
import { type CountsOf, type MonthCounts, NO_COUNTS, together } from "../../core/report/month-counts.ts";
import { type Question, questionsOf } from "../../core/report/questions.ts";
import { monthsCompared, type ReportFigures, reportFigures } from "../../core/report/report-figures.ts";
import { monthsUpTo } from "../../core/statistics/change.ts";
import { countOf, figureRows } from "../release/figures.ts";
import type { ReleaseTables } from "../release/release.ts";
import { reportMonths } from "./months.ts";
import { type GroupKind, gatherTopics } from "./topics.ts";

export interface Sheet {
  readonly figures: ReportFigures;
  readonly questions: readonly Question[];
  readonly cautions: readonly Caution[];
}
export interface Group {
  readonly kind: Exclude<GroupKind, "all">;
  readonly code: string;
  readonly counts: MonthCounts;
}
export interface Sheets {
  of(month: string, kind: GroupKind, code: string): Sheet;
  /** Agencies and dapil with something open, received or closed in a month, in the order of the reference tables. */
  groups(month: string): readonly Group[];
}

type Months = ReadonlyMap<string, Figures>;
const NONE: Months = new Map();
const UNPLACED = "";

const endOf = (
  figures: Figures,
): Pick<MonthCounts, "came" | "closed" | "open" | "red" | "yellow" | "ages"> => ({
  came: countOf(figures, "masuk_bulan"),
  closed: countOf(figures, "ditutup_bulan"),
  open: countOf(figures, "terbuka"),
  red: countOf(figures, "merah"),
  yellow: countOf(figures, "kuning"),
  ages: (["terbuka_0_7", "terbuka_8_30", "terbuka_31_90", "terbuka_91_365", "terbuka_366"] as const).map(
    (age) => countOf(figures, age),
  ),
});
const receivedOf = (figures: Figures) => ({
  received: countOf(figures, "masuk"),
  due: countOf(figures, "jatuh_tempo"),
  onTime: countOf(figures, "jatuh_tempo_tepat"),
  done: countOf(figures, "biru"),
  silent: countOf(figures, "selesai_otomatis"),
  moved: countOf(figures, "dipindahkan"),
  reopened: countOf(figures, "dibuka_kembali"),
});
const countsBy =
  (ends: Months, received: Months): CountsOf =>
  (month) => ({
    ...NO_COUNTS,
    ...endOf(ends.get(month) ?? {}),
    ...receivedOf(received.get(month) ?? {}),
  });

/** The rows of a table by group and month; without a column, all under "". */
function monthsOf(release: ReleaseTables, table: string, column?: string): ReadonlyMap<string, Months> {
  const groups = new Map<string, Map<string, Figures>>();
  for (const { keys, figures } of figureRows(release, table)) {
    const code = column === undefined ? "" : (keys[column] ?? "");
    const months = groups.get(code) ?? new Map<string, Figures>();
    groups.set(code, months.set(keys["bulan"] ?? "", figures));
  }
  return groups;
}

/** Reads the tables once. */
export function gatherSheets(release: ReleaseTables): Sheets {
  const ends = {
    all: monthsOf(release, "akhir-bulan"),
    skpd: monthsOf(release, "akhir-bulan-skpd", "skpd"),
    dapil: monthsOf(release, "akhir-bulan-dapil", "dapil"),
  };
  const received = {
    all: monthsOf(release, "bulan"),
    skpd: monthsOf(release, "skpd-bulan", "skpd"),
    dapil: monthsOf(release, "dapil-bulan", "dapil"),
  };
  const topics = gatherTopics(release);
  const first = reportMonths(release).at(-1) ?? "";
  const counts = (kind: GroupKind, code: string) =>
    countsBy(ends[kind].get(code) ?? NONE, received[kind].get(code) ?? NONE);
  const all = counts("all", "");
  const isReorganised = (kind: GroupKind, code: string, month: string) => {
    const skpd = kind === "skpd" ? release.skpd.get(code) : undefined;
    const from = monthsUpTo(month, 24)[0] as string;
    const within = (date: string) => date !== "" && date.slice(0, 7) >= from && date.slice(0, 7) <= month;
    return skpd !== undefined && (within(skpd.valid_from) || within(skpd.valid_until));
  };
  return {
    of(month, kind, code) {
      const year = monthsUpTo(month, 12);
      const figures = reportFigures({
        month,
        first,
        own: counts(kind, code),
        all,
        topics: topics.of(kind, code, monthsCompared(month)),
      });
      return {
        figures,
        questions: questionsOf(figures),
        cautions: cautionsOf({
          figures,
          kind,
          placeless: together(year, counts("dapil", UNPLACED)).received,
          receivedByAll: together(year, all).received,
          reorganised: isReorganised(kind, code, month),
        }),
      };
    },
    groups: (month) =>
      (["dapil", "skpd"] as const).flatMap((kind) =>
        [...release[kind].keys()].flatMap((code) => {
          const own = counts(kind, code)(month);
          return own.came + own.closed + own.open === 0 ? [] : [{ kind, code, counts: own }];
        }),
      ),
  };
}
