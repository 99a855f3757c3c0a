/** What one published row adds to any group that it falls in: counters by number and durations, worked out once. */
import type { PublishedEvent, PublishedRow } from "../published.ts";
import type { Punctuality } from "../vocabulary.ts";
import { type CasePath, pathOf } from "./case-path.ts";
import { AT, COUNTERS } from "./counters.ts";
import { createDays, isPast } from "./dates.ts";

/** Oldest age in days of each class of open cases; what is older falls in the last. */
const AGES = [
  [7, AT.terbuka_0_7],
  [30, AT.terbuka_8_30],
  [90, AT.terbuka_31_90],
  [365, AT.terbuka_91_365],
  [Number.POSITIVE_INFINITY, AT.terbuka_366],
] as const;

/** Days from receipt to a step, ended or not; -1 where the row has no day of receipt or is archived. */
export interface Observation {
  /** Numbers of the counters that go up by one; the first `many` count. */
  readonly marks: Uint8Array;
  many: number;
  verification: number;
  verified: boolean;
  answer: number;
  answered: boolean;
  resolution: number;
  resolved: boolean;
  /** Age in days of an open case, else -1. */
  age: number;
}

export interface Observer {
  /** The same object every time, overwritten. */
  observe(row: PublishedRow, events: readonly PublishedEvent[]): Observation;
}

const ON_TIME: Readonly<Record<Punctuality, readonly number[]>> = {
  ya: [AT.tepat_ya, AT.tepat_dari],
  tidak: [AT.tepat_dari],
  belum_jatuh_tempo: [],
  tidak_dinilai: [],
};
/** The counters of the share on time that a row adds to. */
export const onTimeCounters = ({ tepat_waktu }: Pick<PublishedRow, "tepat_waktu">): readonly number[] =>
  ON_TIME[tepat_waktu];

/** `cutoff`: day number. */
export function createObserver(cutoff: number): Observer {
  const dayOf = createDays();
  const one: Observation = {
    marks: new Uint8Array(COUNTERS.length),
    many: 0,
    verification: -1,
    verified: false,
    answer: -1,
    answered: false,
    resolution: -1,
    resolved: false,
    age: -1,
  };
  const mark = (counter: number) => {
    one.marks[one.many++] = counter;
  };
  /** In time when done by the due day; not judged while neither done nor overdue, nor without a day. */
  const judge = (due: number | undefined, done: number | undefined, yes: number, of: number) => {
    if (due === undefined) return;
    if (done === undefined && cutoff <= due) return;
    mark(of);
    if (done !== undefined && done <= due) mark(yes);
  };

  /** How those that are closed were closed, and what became of those that were closed at some time. */
  const closings = (row: PublishedRow, { everClosed, contested }: CasePath) => {
    if (row.warna === "biru") {
      if (row.jenis_penyelesaian === "ditindak") mark(AT.biru_ditindak);
      if (row.status === "selesai_otomatis") mark(AT.biru_diam);
      if (row.status === "dikonfirmasi") mark(AT.biru_dikonfirmasi);
    }
    if (!everClosed) return;
    mark(AT.ditutup_pernah);
    if (contested) mark(AT.ditutup_disanggah);
    if (row.dibuka_kembali > 0) mark(AT.ditutup_dibuka);
    if (row.penilaian !== null) mark(AT.ditutup_dinilai);
  };
  const punctuality = (row: PublishedRow) => {
    for (const counter of onTimeCounters(row)) mark(counter);
    if (row.tepat_waktu === "ya") {
      if (isPast(row.batas_selesai, cutoff, dayOf)) {
        mark(AT.jatuh_tempo);
        mark(AT.jatuh_tempo_tepat);
      }
    } else if (row.tepat_waktu === "tidak") {
      mark(AT.lewat_batas);
      if (row.batas_selesai !== null) mark(AT.jatuh_tempo);
    }
  };

  return {
    observe(row, events) {
      one.many = 0;
      one.verification = one.answer = one.resolution = one.age = -1;
      const open = row.warna === "merah" || row.warna === "kuning";
      mark(AT.masuk);
      if (row.tanggal_verifikasi !== null) mark(AT.diverifikasi);
      if (row.tanggal_diteruskan !== null) mark(AT.diteruskan);
      if (row.tanggal_tanggapan !== null) mark(AT.ditanggapi);
      if (row.warna === "biru") mark(AT.selesai);
      if (row.jenis_penyelesaian === "dijawab") mark(AT.selesai_dijawab);
      if (row.jenis_penyelesaian === "ditindak") mark(AT.selesai_ditindak);
      if (row.status === "selesai_otomatis") mark(AT.selesai_otomatis);
      if (row.status === "dikonfirmasi") mark(AT.dikonfirmasi);
      if (row.status === "disanggah") mark(AT.disanggah);
      if (row.status === "diarsipkan") mark(AT.diarsipkan);
      if (open) mark(AT.terbuka);
      if (row.warna !== "tanpa_warna") mark(AT[row.warna]);
      if (row.dibuka_kembali > 0) mark(AT.dibuka_kembali);
      if (row.jumlah_pindah > 0) mark(AT.dipindahkan);
      if (row.tanda_penutupan !== null) {
        if (row.tanda_penutupan !== "serentak") mark(AT.tutup_kilat);
        if (row.tanda_penutupan !== "kilat") mark(AT.tutup_serentak);
      }
      if (row.penilaian !== null) {
        mark(AT.dinilai);
        mark(AT.nilai_1 + row.penilaian - 1);
        if (row.penilaian >= 4) mark(AT.puas);
      }
      const path = pathOf(events);
      if (path.returned) mark(AT.dikembalikan);
      if (path.again) mark(AT.bolak_balik);
      if (path.contested) mark(AT.pernah_disanggah);
      closings(row, path);
      punctuality(row);

      const received = dayOf(row.tanggal_masuk);
      if (open) {
        if (received === undefined) mark(AT.terbuka_tanpa_umur);
        else {
          one.age = cutoff - received;
          for (const [oldest, counter] of AGES) {
            if (one.age > oldest) continue;
            mark(counter);
            break;
          }
        }
      }
      if (received === undefined || row.status === "diarsipkan") return one;
      const verified = dayOf(row.tanggal_verifikasi);
      const answered = dayOf(row.tanggal_tanggapan);
      const closed = dayOf(row.tanggal_selesai);
      judge(dayOf(row.batas_tanggapan), answered, AT.tanggapan_ya, AT.tanggapan_dari);
      judge(dayOf(row.batas_verifikasi), verified, AT.verifikasi_ya, AT.verifikasi_dari);
      // What was closed without a step never comes to it: it is followed up to its closing.
      const end = closed ?? cutoff;
      one.verified = verified !== undefined;
      one.verification = Math.max(0, (verified ?? end) - received);
      one.answered = answered !== undefined;
      one.answer = Math.max(0, (answered ?? end) - received);
      one.resolved = closed !== undefined;
      one.resolution = Math.max(0, end - received);
      return one;
    },
  };
}
