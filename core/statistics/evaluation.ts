/** The tables of how things stood: the Friday evaluation week by week, and the end of every month. */

import { formatDay, parseDay } from "../day.ts";
import {
  type Figure,
  isShown,
  LEAST_CASES,
  type Measure,
  type StatisticsRow,
  type StatisticsStream,
  type StatisticsTable,
  wholeTable,
} from "../figures.ts";
import type { Region } from "../reference.ts";
import type { Grid, SnapshotPass } from "./snapshots.ts";
import type { Field } from "./stretches.ts";
import { share } from "./tally.ts";

/** Nothing is followed further back: an earlier day counts as this one. */
const FIRST = Date.UTC(2000, 0, 1) / 86_400_000;
/** 1970-01-02 was a Friday. */
export const isFriday = (day: number): boolean => (((day - 1) % 7) + 7) % 7 === 0;

/** Days of which the region published figures of its own. */
export const evaluationDays = ({ published_evaluations = [] }: Pick<Region, "published_evaluations">) =>
  published_evaluations.flatMap(({ date }) => parseDay(date) ?? []);

/** A thing is new for a week. */
const newForAWeek = (day: number) => day + 7;

/** One day of the weekly evaluation. */
export const weekAt = (day: number): Grid => ({ days: [day], newUntil: newForAWeek });

/** Fridays, the cut-off, and the days that a region compares itself with. */
export function weeklyGrid(cutoff: number, more: readonly number[]): Grid {
  const days = new Set(more.filter((day) => day >= FIRST && day <= cutoff));
  for (let day = FIRST; day <= cutoff; day += 1) if (isFriday(day)) days.add(day);
  days.add(cutoff);
  return { days: [...days].sort((a, b) => a - b), newUntil: newForAWeek };
}

/** The last day of every month that has ended, and the cut-off; a thing is new for the rest of its month. */
export function monthlyGrid(cutoff: number): Grid {
  const days: number[] = [];
  for (let month = 1; ; month += 1) {
    const last = Date.UTC(2000, month, 1) / 86_400_000 - 1;
    if (last >= cutoff) break;
    days.push(last);
  }
  days.push(cutoff);
  const ends = new Map<number, number>();
  const endOf = (day: number): number => {
    const [year = 0, month = 1] = formatDay(day).split("-").map(Number);
    return Date.UTC(year, month, 1) / 86_400_000;
  };
  return {
    days,
    newUntil(day) {
      const known = ends.get(day) ?? endOf(day);
      ends.set(day, known);
      return known;
    },
  };
}

type Value = (field: Field) => number;
/** A field and how many times it is counted. */
type Term = readonly [field: Field, times: 1 | -1];
/** How a figure is made, and from which fields. */
interface Make {
  readonly fields: readonly Field[];
  /** The sums that it is made of: of a count itself, of a share or a mean what is divided, then by what. */
  readonly parts: readonly (readonly Term[])[];
  figure(value: Value): Figure;
}
export type Makes = Partial<Record<Measure, Make>>;

const sum = (value: Value, fields: readonly Field[]) =>
  fields.reduce((total, field) => total + value(field), 0);
const each = (fields: readonly Field[]) => fields.map((field): Term => [field, 1]);
const sumOf = (...terms: readonly Term[]): Make => ({
  fields: ["masuk", ...terms.map(([field]) => field)],
  parts: [terms],
  figure: (value) => ({
    n: value("masuk"),
    value: terms.reduce((total, [field, times]) => total + times * value(field), 0),
  }),
});
const count = (...fields: readonly Field[]): Make => sumOf(...each(fields));
/** What the first field has beyond the second. */
const less = (whole: Field, part: Field): Make => sumOf([whole, 1], [part, -1]);
const part = (yes: Field, ...of: readonly Field[]): Make => ({
  fields: [yes, ...of],
  parts: [each([yes]), each(of)],
  figure: (value) => share(value(yes), sum(value, of)),
});
const mean = (total: Field, of: Field): Make => ({
  fields: [total, of],
  parts: [each([total]), each([of])],
  figure: (value) =>
    value(of) < LEAST_CASES
      ? { n: value(of), unshown: "too_few" }
      : { n: value(of), value: value(total) / value(of) },
});
/** Fields that have to be counted for some figures. */
export const fieldsOf = (makes: Makes): ReadonlySet<Field> =>
  new Set(Object.values(makes).flatMap(({ fields }) => fields));

const COLOURS = ["merah", "kuning", "biru"] as const;
const AGES: Makes = {
  terbuka_0_7: count("terbuka_0_7"),
  terbuka_8_30: count("terbuka_8_30"),
  terbuka_31_90: count("terbuka_31_90"),
  terbuka_91_365: count("terbuka_91_365"),
  terbuka_366: count("terbuka_366"),
};

/** As Bojonegoro's Friday table has them: of everything received since the beginning, as it stood on the day. */
export const EVALUATION: Makes = {
  masuk: count("masuk"),
  masuk_pekan: count("masuk_baru"),
  ditutup_pekan: count("ditutup_baru"),
  merah: count("merah"),
  kuning: count("kuning"),
  biru: count("biru"),
  diarsipkan: count("diarsipkan"),
  bagian_merah: part("merah", ...COLOURS),
  bagian_kuning: part("kuning", ...COLOURS),
  bagian_biru: part("biru", ...COLOURS),
  merah_0_5: count("merah_0_5"),
  merah_6: less("merah", "merah_0_5"),
  kuning_0_10: count("kuning_0_10"),
  kuning_11: less("kuning", "kuning_0_10"),
  bagian_pengaduan: part("pengaduan", "masuk"),
  bagian_aspirasi: part("aspirasi", "masuk"),
  bagian_permintaan_informasi: part("permintaan_informasi", "masuk"),
  bagian_inovasi: part("inovasi", "masuk"),
  hari_verifikasi_rata: mean("verifikasi_hari", "verifikasi_n"),
  verifikasi_3_hari: part("verifikasi_3", "verifikasi_n"),
  hari_tindak_lanjut_rata: mean("lanjut_hari", "lanjut_n"),
  tindak_lanjut_5_hari: part("lanjut_5", "lanjut_n"),
};
/** Of an agency on any Friday: what the evaluation of a week has of it that can be counted. */
export const AGENCY_WEEK: Makes = {
  masuk_pekan: count("masuk_baru"),
  ditutup_pekan: count("ditutup_baru"),
  merah_0_5: count("merah_0_5"),
  merah_6: less("merah", "merah_0_5"),
  kuning_0_10: count("kuning_0_10"),
  kuning_11: less("kuning", "kuning_0_10"),
  biru: count("biru"),
};
/** The end of a month: what came in and was closed during it, and what was open at its end, by age. */
export const MONTH_END: Makes = {
  masuk_bulan: count("masuk_baru"),
  ditutup_bulan: count("ditutup_baru"),
  terbuka: count("merah", "kuning"),
  merah: count("merah"),
  kuning: count("kuning"),
  ...AGES,
};

interface TableOf {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly measures: Makes;
  /** What stands in the date column for a day. */
  readonly label: (day: number) => string;
  readonly grid: Grid;
  readonly groups: readonly (string | undefined)[];
  /** Days that are told; all by default. */
  readonly wanted?: (day: number) => boolean;
  /** Leaves out what has nothing open and nothing new, and counts of 0. */
  readonly sparse?: boolean;
}
const DATES: ReadonlySet<string> = new Set(["tanggal", "bulan"]);
const isQuiet = (value: Value) =>
  value("merah") + value("kuning") + value("masuk_baru") + value("ditutup_baru") === 0;
const isZero = (figure: Figure) => isShown(figure) && figure.value === 0;

/** One row a day and group, from the first day with a case on. */
export const snapshotTable = (pass: SnapshotPass, of: TableOf): StatisticsTable =>
  wholeTable(snapshotStream(pass, of));

export const snapshotStream = (pass: SnapshotPass, of: TableOf): StatisticsStream => ({
  name: of.name,
  dimensions: of.dimensions,
  measures: Object.keys(of.measures) as Measure[],
  rows: snapshotRows(pass, of),
});

function* snapshotRows(pass: SnapshotPass, of: TableOf): Generator<StatisticsRow> {
  const makes = Object.entries(of.measures) as [Measure, Make][];
  const { sparse = false, wanted = () => true } = of;
  for (const group of of.groups) {
    const series = new Map<Field, Float64Array>();
    const at =
      (index: number): Value =>
      (field) => {
        let values = series.get(field);
        if (values === undefined) {
          values = pass.series(group, field);
          series.set(field, values);
        }
        return values[index] as number;
      };
    for (const [index, day] of of.grid.days.entries()) {
      const value = at(index);
      if (!wanted(day) || value("masuk") === 0 || (sparse && isQuiet(value))) continue;
      const figures: Partial<Record<Measure, Figure>> = {};
      for (const [measure, make] of makes) {
        const figure = make.figure(value);
        if (!sparse || !isZero(figure)) figures[measure] = figure;
      }
      const keys = Object.fromEntries(
        of.dimensions.map((name) => [name, DATES.has(name) ? of.label(day) : (group ?? "")]),
      );
      yield { keys, figures };
    }
  }
}
