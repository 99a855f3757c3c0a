/** A tally: what one pass over published rows leaves behind for a group, and the figures that it gives. */
import { parseDay } from "../day.ts";
import { type Figure, type Figures, LEAST_CASES, type Measure } from "../figures.ts";
import type { PublishedRow } from "../published.ts";
import { addDuration, type Durations, emptyDurations, quantile } from "./survival.ts";
import { wilson } from "./wilson.ts";

/** A published row with its dates as day numbers, worked out once for all the groups it falls in. */
export interface DatedRow {
  readonly row: PublishedRow;
  readonly received: number | undefined;
  readonly verified: number | undefined;
  readonly answered: number | undefined;
  readonly closed: number | undefined;
  readonly answerDue: number | undefined;
  readonly cutoff: number;
}

const dayOf = (date: string | null) => (date === null ? undefined : parseDay(date));

/** `cutoff`: day number. Dates cut to their month (sensitive topics) give no days, so no durations. */
export const dated = (row: PublishedRow, cutoff: number): DatedRow => ({
  row,
  received: dayOf(row.tanggal_masuk),
  verified: dayOf(row.tanggal_verifikasi),
  answered: dayOf(row.tanggal_tanggapan),
  closed: dayOf(row.tanggal_selesai),
  answerDue: dayOf(row.batas_tanggapan),
  cutoff,
});

type Count = Extract<
  Measure,
  | "masuk"
  | "diverifikasi"
  | "diteruskan"
  | "ditanggapi"
  | "selesai"
  | "selesai_dijawab"
  | "selesai_ditindak"
  | "selesai_otomatis"
  | "dikonfirmasi"
  | "disanggah"
  | "terbuka"
  | "diarsipkan"
  | "merah"
  | "kuning"
  | "biru"
  | "lewat_batas"
  | "dibuka_kembali"
  | "dipindahkan"
>;

export interface Tally {
  readonly counts: Record<Count, number>;
  readonly onTime: { yes: number; of: number };
  readonly answerOnTime: { yes: number; of: number };
  readonly verification: Durations;
  readonly answer: Durations;
  readonly resolution: Durations;
  oldestOpen: number | undefined;
  readonly ratings: { sum: number; n: number };
}

export const emptyTally = (): Tally => ({
  counts: {
    masuk: 0,
    diverifikasi: 0,
    diteruskan: 0,
    ditanggapi: 0,
    selesai: 0,
    selesai_dijawab: 0,
    selesai_ditindak: 0,
    selesai_otomatis: 0,
    dikonfirmasi: 0,
    disanggah: 0,
    terbuka: 0,
    diarsipkan: 0,
    merah: 0,
    kuning: 0,
    biru: 0,
    lewat_batas: 0,
    dibuka_kembali: 0,
    dipindahkan: 0,
  },
  onTime: { yes: 0, of: 0 },
  answerOnTime: { yes: 0, of: 0 },
  verification: emptyDurations(),
  answer: emptyDurations(),
  resolution: emptyDurations(),
  oldestOpen: undefined,
  ratings: { sum: 0, n: 0 },
});

export function addRow(tally: Tally, dates: DatedRow, full: boolean): void {
  const { row, received, cutoff } = dates;
  const { counts } = tally;
  const open = row.warna === "merah" || row.warna === "kuning";
  counts.masuk += 1;
  if (row.tanggal_verifikasi !== null) counts.diverifikasi += 1;
  if (row.tanggal_diteruskan !== null) counts.diteruskan += 1;
  if (row.tanggal_tanggapan !== null) counts.ditanggapi += 1;
  if (row.warna === "biru") counts.selesai += 1;
  if (row.jenis_penyelesaian === "dijawab") counts.selesai_dijawab += 1;
  if (row.jenis_penyelesaian === "ditindak") counts.selesai_ditindak += 1;
  if (row.status === "selesai_otomatis") counts.selesai_otomatis += 1;
  if (row.status === "dikonfirmasi") counts.dikonfirmasi += 1;
  if (row.status === "disanggah") counts.disanggah += 1;
  if (row.status === "diarsipkan") counts.diarsipkan += 1;
  if (open) counts.terbuka += 1;
  if (row.warna !== "tanpa_warna") counts[row.warna] += 1;
  if (row.dibuka_kembali > 0) counts.dibuka_kembali += 1;
  if (row.jumlah_pindah > 0) counts.dipindahkan += 1;
  if (row.tepat_waktu === "tidak") counts.lewat_batas += 1;
  if (row.tepat_waktu === "ya") tally.onTime.yes += 1;
  if (row.tepat_waktu === "ya" || row.tepat_waktu === "tidak") tally.onTime.of += 1;
  if (!full) return;

  if (row.penilaian !== null) {
    tally.ratings.sum += row.penilaian;
    tally.ratings.n += 1;
  }
  if (received === undefined || row.status === "diarsipkan") return;
  if (dates.answerDue !== undefined) {
    const late = (dates.answered ?? cutoff) > dates.answerDue;
    if (dates.answered !== undefined || late) {
      tally.answerOnTime.of += 1;
      if (!late) tally.answerOnTime.yes += 1;
    }
  }
  const span = (durations: Durations, end: number | undefined) =>
    addDuration(durations, Math.max(0, (end ?? cutoff) - received), end !== undefined);
  span(tally.verification, dates.verified);
  span(tally.answer, dates.answered);
  span(tally.resolution, dates.closed);
  if (open) {
    const age = cutoff - received;
    if (tally.oldestOpen === undefined || age > tally.oldestOpen) tally.oldestOpen = age;
  }
}

const share = ({ yes, of }: { readonly yes: number; readonly of: number }): Figure =>
  of < LEAST_CASES ? { n: of, unshown: "too_few" } : { n: of, value: yes / of, ...wilson(yes, of) };

function days(durations: Durations, part: number): Figure {
  if (durations.n < LEAST_CASES) return { n: durations.n, unshown: "too_few" };
  const value = quantile(durations, part);
  return value === undefined ? { n: durations.n, unshown: "not_reached" } : { n: durations.n, value };
}

/** The figures of the measures asked for. Counts: n is the rows of the group. Days: whole calendar days. */
export function figuresOf(tally: Tally, measures: readonly Measure[]): Figures {
  const n = tally.counts.masuk;
  const figure = (measure: Measure): Figure => {
    switch (measure) {
      case "tepat_waktu":
        return share(tally.onTime);
      case "tanggapan_tepat_waktu":
        return share(tally.answerOnTime);
      case "hari_verifikasi_median":
        return days(tally.verification, 0.5);
      case "hari_tanggapan_median":
        return days(tally.answer, 0.5);
      case "hari_tanggapan_p90":
        return days(tally.answer, 0.9);
      case "hari_selesai_median":
        return days(tally.resolution, 0.5);
      case "hari_selesai_p90":
        return days(tally.resolution, 0.9);
      case "umur_tertua":
        return tally.oldestOpen === undefined
          ? { n: 0, unshown: "too_few" }
          : { n: tally.counts.terbuka, value: tally.oldestOpen };
      case "penilaian_rata": {
        const { sum, n: rated } = tally.ratings;
        return rated < LEAST_CASES ? { n: rated, unshown: "too_few" } : { n: rated, value: sum / rated };
      }
      default:
        return { n, value: tally.counts[measure] };
    }
  };
  return Object.fromEntries(measures.map((measure) => [measure, figure(measure)]));
}
