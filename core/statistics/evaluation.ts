/** The tables of how things stood: the Friday evaluation week by week, and the end of every month. */

import { formatDay, parseDay } from "../day.ts";
import { type Figure, type Figures, LEAST_CASES, type Measure, type StatisticsTable } from "../figures.ts";
import type { Region } from "../reference.ts";
import type { Field, Grid, SnapshotPass } from "./snapshots.ts";
import { share } from "./tally.ts";

/** Nothing is followed further back: an earlier day counts as this one. */
const FIRST = Date.UTC(2000, 0, 1) / 86_400_000;
/** 1970-01-02 was a Friday. */
const isFriday = (day: number) => (((day - 1) % 7) + 7) % 7 === 0;

/** Days of which the region published figures of its own. */
export const evaluationDays = ({ published_evaluations = [] }: Pick<Region, "published_evaluations">) =>
  published_evaluations.flatMap(({ date }) => parseDay(date) ?? []);

/** A thing is new for a week. */
const newForAWeek = (day: number) => [day, day + 7] as const;

/** One day of the weekly evaluation. */
export const weekAt = (day: number): Grid => ({ days: [day], newFrom: newForAWeek });

/** Fridays, the cut-off, and the days that a region compares itself with. */
export function weeklyGrid(cutoff: number, more: readonly number[]): Grid {
  const days = new Set(more.filter((day) => day >= FIRST && day <= cutoff));
  for (let day = FIRST; day <= cutoff; day += 1) if (isFriday(day)) days.add(day);
  days.add(cutoff);
  return { days: [...days].sort((a, b) => a - b), newFrom: newForAWeek };
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
  const ends = new Map<string, number>();
  const endOf = (day: number): number => {
    const [year = 0, month = 1] = formatDay(day).split("-").map(Number);
    return Date.UTC(year, month, 1) / 86_400_000;
  };
  return {
    days,
    newFrom(day) {
      const key = String(day);
      const known = ends.get(key) ?? endOf(day);
      ends.set(key, known);
      return [day, known];
    },
  };
}

type Value = (field: Field) => number;
type Make = (value: Value) => Figure;

const count =
  (...fields: readonly Field[]): Make =>
  (value) => ({ n: value("masuk"), value: fields.reduce((sum, field) => sum + value(field), 0) });
/** What the first field has beyond the second. */
const less =
  (whole: Field, part: Field): Make =>
  (value) => ({ n: value("masuk"), value: value(whole) - value(part) });
const part =
  (yes: Field, ...of: readonly Field[]): Make =>
  (value) =>
    share(
      value(yes),
      of.reduce((sum, field) => sum + value(field), 0),
    );
const mean =
  (sum: Field, of: Field): Make =>
  (value) =>
    value(of) < LEAST_CASES
      ? { n: value(of), unshown: "too_few" }
      : { n: value(of), value: value(sum) / value(of) };

const COLOURS = ["merah", "kuning", "biru"] as const;
const AGES: Partial<Record<Measure, Make>> = {
  terbuka_0_7: count("terbuka_0_7"),
  terbuka_8_30: count("terbuka_8_30"),
  terbuka_31_90: count("terbuka_31_90"),
  terbuka_91_365: count("terbuka_91_365"),
  terbuka_366: count("terbuka_366"),
};

/** As Bojonegoro's Friday table has them: of everything received since the beginning, as it stood on the day. */
export const EVALUATION: Partial<Record<Measure, Make>> = {
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
/** The end of a month: what came in and was closed during it, and what was open at its end, by age. */
export const MONTH_END: Partial<Record<Measure, Make>> = {
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
  readonly measures: Partial<Record<Measure, Make>>;
  /** What stands in the date column for a day. */
  readonly label: (day: number) => string;
  readonly grid: Grid;
  readonly groups: readonly (string | undefined)[];
  readonly wanted: (day: number) => boolean;
}

/** One row a day and group, from the first day with a case on. */
export function snapshotTable(pass: SnapshotPass, of: TableOf): StatisticsTable {
  const measures = Object.keys(of.measures) as Measure[];
  const rows = of.groups.flatMap((group) => {
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
    return of.grid.days.flatMap((day, index) => {
      const value = at(index);
      if (!of.wanted(day) || value("masuk") === 0) return [];
      const figures: Figures = Object.fromEntries(
        measures.map((measure) => [measure, (of.measures[measure] as Make)(value)]),
      );
      const keys = Object.fromEntries(
        of.dimensions.map((name) => [name, name === "skpd" ? (group ?? "") : of.label(day)]),
      );
      return [{ keys, figures }];
    });
  });
  return { name: of.name, dimensions: of.dimensions, measures, rows };
}
