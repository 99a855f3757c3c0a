/** The figures by periods that may change from release to release without a line, each with its reason; a test fails for one that is neither followed nor here. */
import type { Measure } from "../figures.ts";
import { CHANGE_MEASURES } from "../statistics/change.ts";
import { FOLLOWED } from "./followed.ts";

/**
 * berjalan: how far the complaints of a period have come by now, which goes on. berpindah: moves to another agency with
 * each hand-off. tabel_lain: the same figure is followed in another table. pembanding: every release compares its own
 * newest months, which are followed one by one. rincian: from how many a figure is, and its interval; it is followed itself.
 */
export const UNFOLLOWED_REASONS = ["berjalan", "berpindah", "tabel_lain", "pembanding", "rincian"] as const;
export type UnfollowedReason = (typeof UNFOLLOWED_REASONS)[number];

export interface Unfollowed {
  readonly reason: UnfollowedReason;
  readonly tables: readonly string[];
  readonly measures: readonly Measure[];
}

const BY_AGENCY = ["skpd-bulan", "skpd-tahun"];
/** Of the month, quarter or year of receipt. */
const BY_RECEIPT = Object.keys(FOLLOWED).filter(
  (table) => FOLLOWED[table]?.measures.jatuh_tempo !== undefined,
);
/** Named one by one, so that a new measure is thought about. */
const GOES_ON: readonly Measure[] = [
  "diverifikasi",
  "diteruskan",
  "ditanggapi",
  "selesai",
  "selesai_dijawab",
  "selesai_ditindak",
  "selesai_otomatis",
  "dikonfirmasi",
  "disanggah",
  "pernah_disanggah",
  "terbuka",
  "diarsipkan",
  "merah",
  "kuning",
  "biru",
  "lewat_batas",
  "dibuka_kembali",
  "dipindahkan",
  "dikembalikan",
  "bolak_balik",
  "tutup_kilat",
  "tutup_serentak",
  "dinilai",
  "terbuka_0_7",
  "terbuka_8_30",
  "terbuka_31_90",
  "terbuka_91_365",
  "terbuka_366",
  "terbuka_tanpa_umur",
  "tepat_waktu",
  "tanggapan_tepat_waktu",
  "verifikasi_tepat_waktu",
  "bagian_ditindak",
  "bagian_dikonfirmasi",
  "bagian_diam",
  "bagian_disanggah",
  "bagian_dibuka_kembali",
  "hari_verifikasi_median",
  "hari_verifikasi_p90",
  "hari_tanggapan_median",
  "hari_tanggapan_p90",
  "hari_selesai_median",
  "hari_selesai_p90",
  "umur_tertua",
  "penilaian_rata",
  "penilaian_puas",
  "penilaian_respons",
];
const IN_WEEKS: readonly Measure[] = [
  "masuk_pekan",
  "ditutup_pekan",
  "merah_0_5",
  "merah_6",
  "kuning_0_10",
  "kuning_11",
];
const CHANGES = ["perubahan", "perubahan-skpd", "perubahan-topik", "perubahan-kecamatan", "perubahan-dapil"];

export const UNFOLLOWED: readonly Unfollowed[] = [
  { reason: "berjalan", tables: BY_RECEIPT, measures: GOES_ON },
  { reason: "berpindah", tables: [...BY_AGENCY, "skpd-topik-bulan"], measures: ["masuk"] },
  { reason: "tabel_lain", tables: ["evaluasi-skpd"], measures: IN_WEEKS },
  { reason: "pembanding", tables: CHANGES, measures: CHANGE_MEASURES },
];
/** Columns of every table of statistics beside that of the figure. */
export const UNFOLLOWED_COLUMNS: readonly string[] = ["n", "bawah", "atas"];
