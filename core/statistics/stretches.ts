/** The stretches of days on which a case counts in the fields of a snapshot, worked out once for all snapshots that it enters. */
import type { PublishedRow } from "../published.ts";
import type { CourseStep } from "./course.ts";

/** What is counted at the end of a day; sums of days are counts of days. */
export const FIELDS = [
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

/** A day that does not come. */
export const FOREVER = 2 ** 30;
/** Ends of the classes of age, in days since receipt. */
const AGES = [
  [0, 8, AT.terbuka_0_7],
  [8, 31, AT.terbuka_8_30],
  [31, 91, AT.terbuka_31_90],
  [91, 366, AT.terbuka_91_365],
  [366, FOREVER, AT.terbuka_366],
] as const;
const YOUNG_RED = 6;
const YOUNG_YELLOW = 11;

/** Days to steps as whole days; absent where either day is not known to the day. */
export interface CaseDays {
  readonly verification?: number | undefined;
  readonly followUp?: number | undefined;
}

/** Four numbers each: the field by its place in FIELDS, first day, first day no longer, what it counts. */
export interface Stretches {
  readonly numbers: Int32Array;
  /** How many of the numbers count. */
  length: number;
}
/** In place of the last day of what is new: as long as the snapshot takes a thing for new. */
export const AS_LONG_AS_NEW = -1;
const NUMBERS = 4;

/** The same object every time, overwritten. */
export type TellStretches = (row: PublishedRow, course: readonly CourseStep[], days: CaseDays) => Stretches;

export function createStretches(): TellStretches {
  let numbers = new Int32Array(64 * NUMBERS);
  let length = 0;
  const write = (field: number, from: number, to: number, weight: number) => {
    if (length === numbers.length) {
      const more = new Int32Array(2 * length);
      more.set(numbers);
      numbers = more;
    }
    numbers[length] = field;
    numbers[length + 1] = from;
    numbers[length + 2] = to;
    numbers[length + 3] = weight;
    length += NUMBERS;
  };
  const put = (field: number, from: number, to: number, weight = 1) => {
    if (from < to) write(field, from, to, weight);
  };
  return (row, course, { verification, followUp }) => {
    length = 0;
    const received = course[0]?.day;
    if (received === undefined) return { numbers, length };
    put(AT.masuk, received, FOREVER);
    put(
      row.klasifikasi === "pengaduan_berkadar_pengawasan" ? AT.pengaduan : AT[row.klasifikasi],
      received,
      FOREVER,
    );
    write(AT.masuk_baru, received, AS_LONG_AS_NEW, 1);
    let answered: number | undefined;
    let verified: number | undefined;
    let before: CourseStep | undefined;
    for (let at = 0; at < course.length; at += 1) {
      const step = course[at] as CourseStep;
      const { day, colour, status } = step;
      const end = course[at + 1]?.day ?? FOREVER;
      if (status === "diverifikasi") verified ??= day;
      if (status === "ditanggapi" || status === "selesai") answered ??= day;
      if (colour === "biru") {
        put(AT.biru, day, end);
        if (before?.colour !== "biru") write(AT.ditutup_baru, day, AS_LONG_AS_NEW, 1);
      } else if (colour === "tanpa_warna") put(AT.diarsipkan, day, end);
      else {
        put(AT[colour], day, end);
        if (colour === "merah") put(AT.merah_0_5, day, Math.min(end, received + YOUNG_RED));
        else put(AT.kuning_0_10, day, Math.min(end, (answered ?? received) + YOUNG_YELLOW));
        for (const [from, to, field] of AGES)
          put(field, Math.max(day, received + from), Math.min(end, received + to));
      }
      before = step;
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
    return { numbers, length };
  };
}
