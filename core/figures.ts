/** A figure: a number with its n and interval, or the reason why it is not shown. Never 0, null or "" for unknown. */

/** Fewest cases over which a duration or a share is shown (domain: "n terlalu kecil"). */
export const LEAST_CASES = 10;

export interface ShownFigure {
  readonly n: number;
  readonly value: number;
  /** 95% interval, where the measure has one. */
  readonly low?: number;
  readonly high?: number;
}
export interface UnshownFigure {
  readonly n: number;
  /** too_few: under LEAST_CASES; not_reached: fewer than that share of cases has finished. */
  readonly unshown: "too_few" | "not_reached";
}
export type Figure = ShownFigure | UnshownFigure;

export const isShown = (figure: Figure): figure is ShownFigure => "value" in figure;

/** Unit of each measure; the order is the order of the tables. Counts are over rows received in the group. */
export const MEASURES = {
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
  terbuka: "count",
  diarsipkan: "count",
  merah: "count",
  kuning: "count",
  biru: "count",
  lewat_batas: "count",
  dibuka_kembali: "count",
  dipindahkan: "count",
  tepat_waktu: "share",
  tanggapan_tepat_waktu: "share",
  hari_verifikasi_median: "days",
  hari_tanggapan_median: "days",
  hari_tanggapan_p90: "days",
  hari_selesai_median: "days",
  hari_selesai_p90: "days",
  umur_tertua: "days",
  penilaian_rata: "rating",
} as const;
export type Measure = keyof typeof MEASURES;
export type Figures = Readonly<Partial<Record<Measure, Figure>>>;

/** One statistics/<name>.json of a release: one row a group. */
export interface StatisticsTable {
  readonly name: string;
  /** Column names of published rows, plus `bulan` (YYYY-MM) and `tahun` (YYYY) of receipt; empty for the total. */
  readonly dimensions: readonly string[];
  readonly measures: readonly Measure[];
  readonly rows: readonly {
    readonly keys: Readonly<Record<string, string>>;
    readonly figures: Figures;
  }[];
}
