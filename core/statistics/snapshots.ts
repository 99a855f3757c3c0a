/** How things stood at the end of many days at once: one pass over cases, each adding to the stretch of days on which it counts. */
import type { PublishedRow } from "../published.ts";
import type { CourseStep } from "./course.ts";

/** What is counted at the end of a day; sums of days are counts of days. */
const FIELDS = [
  "masuk",
  "merah",
  "kuning",
  "biru",
  "diarsipkan",
  "merah_0_5",
  "kuning_0_10",
  "terbuka_0_7",
  "terbuka_8_30",
  "terbuka_31_90",
  "terbuka_91_365",
  "terbuka_366",
  "verifikasi_n",
  "verifikasi_hari",
  "verifikasi_3",
  "lanjut_n",
  "lanjut_hari",
  "lanjut_5",
  "pengaduan",
  "aspirasi",
  "permintaan_informasi",
  "inovasi",
  "masuk_baru",
  "ditutup_baru",
] as const;
export type Field = (typeof FIELDS)[number];
const AT = Object.fromEntries(FIELDS.map((name, index) => [name, index])) as Record<Field, number>;

/** Ends of the classes of age, in days since receipt. */
const AGES = [
  [0, 8, AT.terbuka_0_7],
  [8, 31, AT.terbuka_8_30],
  [31, 91, AT.terbuka_31_90],
  [91, 366, AT.terbuka_91_365],
  [366, Number.POSITIVE_INFINITY, AT.terbuka_366],
] as const;
const YOUNG_RED = 6;
const YOUNG_YELLOW = 11;
const FOREVER = Number.POSITIVE_INFINITY;

export interface Grid {
  /** Day numbers, ascending. */
  readonly days: readonly number[];
  /** The stretch of days at whose ends something that happened on a day is new: the first, and the first no longer. */
  newFrom(day: number): readonly [number, number];
}

export interface SnapshotPass {
  add(row: PublishedRow, course: readonly CourseStep[], days: CaseDays): void;
  /** Value of a field for a group at the end of the grid's days; groups are agencies, and undefined for all. */
  series(skpd: string | undefined, field: Field): Float64Array;
  /** Agencies with at least one case. */
  groups(): readonly string[];
}

/** Days to steps as whole days; absent where either day is not known to the day. */
export interface CaseDays {
  readonly verification?: number | undefined;
  readonly followUp?: number | undefined;
}

export function createSnapshots({ days, newFrom }: Grid): SnapshotPass {
  const width = days.length + 1;
  const first = days[0] ?? 0;
  /** The first place of the grid at or after a day. */
  const place = new Int32Array((days.at(-1) ?? 0) - first + 2);
  for (let day = 0, at = 0; day < place.length; day += 1) {
    while (at < days.length && (days[at] as number) < first + day) at += 1;
    place[day] = at;
  }
  const placeOf = (day: number): number =>
    day <= first ? 0 : day - first >= place.length ? days.length : (place[day - first] as number);
  const create = () => new Float64Array(FIELDS.length * width);
  const all = create();
  const bySkpd = new Map<string, Float64Array>();

  /** Stretches on which the case counts in a field: field, from, to, weight; flat and used again for every case. */
  let stretches: number[] = [];
  const put = (field: number, from: number, to: number, weight = 1) => {
    if (from < to) stretches.push(field, from, to, weight);
  };
  const apply = (into: Float64Array, from: number, to: number) => {
    for (let at = 0; at < stretches.length; at += 4) {
      const start = Math.max(from, stretches[at + 1] as number);
      const end = Math.min(to, stretches[at + 2] as number);
      if (start >= end) continue;
      const offset = (stretches[at] as number) * width;
      const weight = stretches[at + 3] as number;
      const low = offset + placeOf(start);
      const high = offset + placeOf(end);
      into[low] = (into[low] as number) + weight;
      into[high] = (into[high] as number) - weight;
    }
  };

  return {
    add(row, course, { verification, followUp }) {
      const received = course[0]?.day;
      if (received === undefined) return;
      stretches = [];
      put(AT.masuk, received, FOREVER);
      put(
        row.klasifikasi === "pengaduan_berkadar_pengawasan" ? AT.pengaduan : AT[row.klasifikasi],
        received,
        FOREVER,
      );
      put(AT.masuk_baru, ...newFrom(received));
      let answered: number | undefined;
      let verified: number | undefined;
      for (let at = 0; at < course.length; at += 1) {
        const { day, colour, status } = course[at] as CourseStep;
        const end = course[at + 1]?.day ?? FOREVER;
        if (status === "diverifikasi") verified ??= day;
        if (status === "ditanggapi" || status === "selesai") answered ??= day;
        if (colour === "biru") {
          put(AT.biru, day, end);
          if (at === 0 || (course[at - 1] as CourseStep).colour !== "biru")
            put(AT.ditutup_baru, ...newFrom(day));
        } else if (colour === "tanpa_warna") put(AT.diarsipkan, day, end);
        else {
          put(AT[colour], day, end);
          if (colour === "merah") put(AT.merah_0_5, day, Math.min(end, received + YOUNG_RED));
          else put(AT.kuning_0_10, day, Math.min(end, (answered ?? received) + YOUNG_YELLOW));
          for (const [from, to, field] of AGES)
            put(field, Math.max(day, received + from), Math.min(end, received + to));
        }
      }
      if (verification !== undefined && verified !== undefined) {
        put(AT.verifikasi_n, verified, FOREVER);
        put(AT.verifikasi_hari, verified, FOREVER, verification);
        if (verification <= 3) put(AT.verifikasi_3, verified, FOREVER);
      }
      if (followUp !== undefined && answered !== undefined) {
        put(AT.lanjut_n, answered, FOREVER);
        put(AT.lanjut_hari, answered, FOREVER, followUp);
        if (followUp <= 5) put(AT.lanjut_5, answered, FOREVER);
      }
      apply(all, received, FOREVER);
      for (let at = 0; at < course.length; ) {
        const { day, skpd } = course[at] as CourseStep;
        let next = at + 1;
        while (next < course.length && course[next]?.skpd === skpd) next += 1;
        let group = bySkpd.get(skpd);
        if (group === undefined) {
          group = create();
          bySkpd.set(skpd, group);
        }
        apply(group, day, course[next]?.day ?? FOREVER);
        at = next;
      }
    },
    series(skpd, field) {
      const from = skpd === undefined ? all : bySkpd.get(skpd);
      const series = new Float64Array(days.length);
      if (from === undefined) return series;
      let value = 0;
      for (let at = 0; at < days.length; at += 1) {
        value += from[AT[field] * width + at] as number;
        series[at] = value;
      }
      return series;
    },
    groups: () => [...bySkpd.keys()].sort(),
  };
}
