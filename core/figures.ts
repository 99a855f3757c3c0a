/** A figure: a number with its n and interval, or the reason why it is not shown. Never 0, null or "" for unknown. */

/** Fewest cases over which a duration or a share is shown (domain: "n terlalu kecil"). */
export const LEAST_CASES = 10;

export interface ShownFigure {
  readonly n: number;
  readonly value: number;
  /** 95% interval, where the measure has one; a duration's has no `high` where too few have finished to know it. */
  readonly low?: number;
  readonly high?: number;
}
export interface UnshownFigure {
  readonly n: number;
  /** too_few: under LEAST_CASES; not_reached: fewer than that share of cases has finished. */
  readonly unshown: "too_few" | "not_reached";
}
export type Figure = ShownFigure | UnshownFigure;

/** To as many decimals as a release tells. */
export const sixDecimals = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toFixed(6));

export const isShown = (figure: Figure): figure is ShownFigure => "value" in figure;

/** Counts of a group of complaints, over rows received in it; each has a counter of its own. */
export const GROUP_COUNTS = {
  masuk: "count",
  diverifikasi: "count",
  diteruskan: "count",
  ditanggapi: "count",
  selesai: "count",
  selesai_dijawab: "count",
  selesai_ditindak: "count",
  selesai_otomatis: "count",
  dikonfirmasi: "count",
  disanggah: "count",
  pernah_disanggah: "count",
  terbuka: "count",
  diarsipkan: "count",
  merah: "count",
  kuning: "count",
  biru: "count",
  lewat_batas: "count",
  jatuh_tempo: "count",
  jatuh_tempo_tepat: "count",
  dibuka_kembali: "count",
  dipindahkan: "count",
  dikembalikan: "count",
  bolak_balik: "count",
  tutup_kilat: "count",
  tutup_serentak: "count",
  dinilai: "count",
  terbuka_0_7: "count",
  terbuka_8_30: "count",
  terbuka_31_90: "count",
  terbuka_91_365: "count",
  terbuka_366: "count",
  terbuka_tanpa_umur: "count",
} as const;

/** Measures of a group of complaints, with their units, in the order of the tables. */
export const GROUP_MEASURES = {
  ...GROUP_COUNTS,
  tepat_waktu: "share",
  tanggapan_tepat_waktu: "share",
  verifikasi_tepat_waktu: "share",
  bagian_ditindak: "share",
  bagian_dikonfirmasi: "share",
  bagian_diam: "share",
  bagian_disanggah: "share",
  bagian_dibuka_kembali: "share",
  hari_verifikasi_median: "days",
  hari_verifikasi_p90: "days",
  hari_tanggapan_median: "days",
  hari_tanggapan_p90: "days",
  hari_selesai_median: "days",
  hari_selesai_p90: "days",
  umur_tertua: "days",
  penilaian_rata: "rating",
  penilaian_puas: "share",
  penilaian_respons: "share",
} as const;

/** What chance alone would do at the size of a group (funnel); `value` is the share that all have together. */
const FUNNEL_MEASURES = { corong_95: "share", corong_998: "share" } as const;

/** What an agency did with the cases that came into its hands. */
const CUSTODY_MEASURES = {
  pegang_kali: "count",
  pegang_berjalan: "count",
  pegang_pindahan: "count",
  pegang_dikembalikan: "count",
  pegang_kembali_lagi: "count",
  hari_pegang_median: "days",
  hari_pegang_p90: "days",
  hari_kerja_dipegang: "workdays",
  hari_kerja_terlambat: "workdays",
  lewat_di_tangan: "count",
} as const;

/** The last complete months beside the same months a year before. */
const CHANGE_MEASURES = {
  masuk_kini: "count",
  masuk_lalu: "count",
  masuk_perubahan: "ratio",
  tepat_kini: "share",
  tepat_lalu: "share",
  tepat_perubahan: "points",
} as const;

/** How things stood at the end of a day, or of a month. */
const SNAPSHOT_MEASURES = {
  masuk_pekan: "count",
  ditutup_pekan: "count",
  bagian_merah: "share",
  bagian_kuning: "share",
  bagian_biru: "share",
  merah_0_5: "count",
  merah_6: "count",
  kuning_0_10: "count",
  kuning_11: "count",
  bagian_pengaduan: "share",
  bagian_aspirasi: "share",
  bagian_permintaan_informasi: "share",
  bagian_inovasi: "share",
  hari_verifikasi_rata: "mean",
  verifikasi_3_hari: "share",
  hari_tindak_lanjut_rata: "mean",
  tindak_lanjut_5_hari: "share",
  masuk_bulan: "count",
  ditutup_bulan: "count",
} as const;

/** Unit of each measure. */
export const MEASURES = {
  ...GROUP_MEASURES,
  ...FUNNEL_MEASURES,
  ...CUSTODY_MEASURES,
  ...CHANGE_MEASURES,
  ...SNAPSHOT_MEASURES,
} as const;
export type Measure = keyof typeof MEASURES;
export type Figures = Readonly<Partial<Record<Measure, Figure>>>;

/** One statistics/<name>.json of a release: one row a group. */
export interface StatisticsTable {
  readonly name: string;
  /** Column names of published rows, plus `bulan` (YYYY-MM) and `tahun` (YYYY) of receipt; empty for the total. */
  readonly dimensions: readonly string[];
  readonly measures: readonly Measure[];
  readonly rows: readonly StatisticsRow[];
}
export interface StatisticsRow {
  readonly keys: Readonly<Record<string, string>>;
  readonly figures: Figures;
}
/** A table whose rows are made one at a time, once: together they are large. */
export interface StatisticsStream extends Omit<StatisticsTable, "rows"> {
  readonly rows: Iterable<StatisticsRow>;
}
export const wholeTable = (table: StatisticsStream): StatisticsTable => ({
  ...table,
  rows: [...table.rows],
});
