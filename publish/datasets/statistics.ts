/** Columns of the tables in statistics/: the groups, and the figures of each. */
import type { MEASURES } from "../../core/figures.ts";
import { CLASSIFICATIONS, STATUS_OF } from "../../core/vocabulary.ts";
import { CODES, type Column, column } from "./column.ts";
import type { Quantity, Unit } from "./standard.ts";

/** What stands in `nilai` where a figure is not shown. */
export const UNSHOWN_TOKENS = { too_few: "n_terlalu_kecil", not_reached: "belum_tercapai" } as const;

const MONTH = { quantity: "period", pattern: "\\d{4}-\\d{2}" } as const;
const NONE = "kosong bila tidak diketahui atau tidak diterbitkan";
const NONE_EN = "empty when not known or not published";

/** Groups, by their column. A month can be the month of receipt or, in tables of stocks, the month itself. */
const DIMENSIONS: readonly Column[] = [
  column("skpd", "string", "agency", `SKPD (kode); ${NONE}`, `Agency (code); ${NONE_EN}`, {
    refers: CODES.skpd,
  }),
  column("topik", "string", "topic", `Topik (kode); ${NONE}`, `Topic (code); ${NONE_EN}`, {
    refers: CODES.topik,
  }),
  column("sub_topik", "string", "topic", `Sub-topik (kode); ${NONE}`, `Sub-topic (code); ${NONE_EN}`, {
    refers: CODES.topik,
  }),
  column("kecamatan", "string", "area", `Kecamatan (kode); ${NONE}`, `District (code); ${NONE_EN}`, {
    refers: CODES.kecamatan,
  }),
  column(
    "dapil",
    "string",
    "area",
    `Daerah pemilihan (kode); ${NONE}`,
    `Electoral district (code); ${NONE_EN}`,
    {
      refers: CODES.dapil,
    },
  ),
  column("kanal", "string", "channel", "Kanal masuk (kode)", "Channel (code)", { refers: CODES.kanal }),
  column("klasifikasi", "string", "classification", "Jenis laporan", "Kind of report", {
    values: CLASSIFICATIONS,
  }),
  column("status", "string", "status", "Status pada tanggal data", "Status at the cut-off", {
    values: Object.values(STATUS_OF),
  }),
  column("bulan", "string", "date", "Bulan", "Month", {
    ...MONTH,
    definition: "Bulan masuk; di tabel akhir-bulan: bulan yang dihitung keadaannya",
    definition_en: "Month of receipt; in the tables akhir-bulan: the month of which the state is counted",
  }),
  column("triwulan", "string", "date", "Triwulan masuk", "Quarter of receipt", {
    quantity: "period",
    pattern: "\\d{4}-Q[1-4]",
  }),
  column("tahun", "string", "date", "Tahun masuk", "Year of receipt", {
    quantity: "period",
    pattern: "\\d{4}",
  }),
  column("tanggal", "date", "date", "Hari evaluasi", "Day of the evaluation", {
    definition:
      "Hari yang dihitung keadaannya; di pekan-skpd jumlah 0 dan SKPD tanpa yang terbuka atau baru tidak ditulis",
    definition_en:
      "Day whose end is counted; in pekan-skpd counts of 0, and agencies with nothing open or new, are left out",
  }),
  column("dari", "string", "date", "Bulan pertama", "First month", {
    ...MONTH,
    definition: "Bulan pertama dari tiga bulan yang dibandingkan dengan setahun sebelumnya",
    definition_en: "First of the three months that stand beside the same a year before",
  }),
  column("sampai", "string", "date", "Bulan terakhir", "Last month", {
    ...MONTH,
    definition: "Bulan terakhir dari tiga bulan yang dibandingkan dengan setahun sebelumnya",
    definition_en: "Last of the three months that stand beside the same a year before",
  }),
];
const BY_NAME: ReadonlyMap<string, Column> = new Map(DIMENSIONS.map((one) => [one.name, one]));

/** @throws Error when a table has a dimension that is not described here. */
export function dimensionColumn(name: string): Column {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new Error(`statistics: the dimension "${name}" is not described`);
  return found;
}

/** After the dimensions of a statistics table. */
export const FIGURE_COLUMNS: readonly Column[] = [
  column(
    "ukuran",
    "string",
    "indicator",
    "Ukuran (kode, lihat measures.csv)",
    "Measure (code, see measures.csv)",
    {
      refers: { table: "measures", column: "code" },
      required: true,
    },
  ),
  column("n", "integer", "count", "Banyaknya aduan yang dihitung", "Complaints counted", {
    unit: "aduan",
    required: true,
    minimum: 0,
  }),
  column("nilai", "number", "indicator", "Nilai", "Value", {
    quantity: "value",
    unit: "sesuai indikator",
    definition:
      "Nilai ukuran; n_terlalu_kecil: kurang dari 10 aduan; belum_tercapai: terlalu sedikit yang sudah selesai",
    definition_en:
      "Value of the measure; n_terlalu_kecil: fewer than 10 complaints; belum_tercapai: too few have finished",
  }),
  column("bawah", "number", "indicator", "Batas bawah selang 95%", "Lower bound, 95% interval", {
    quantity: "value",
    unit: "sesuai indikator",
  }),
  column("atas", "number", "indicator", "Batas atas selang 95%", "Upper bound, 95% interval", {
    quantity: "value",
    unit: "sesuai indikator",
    definition: "Batas atas selang 95%; belum_tercapai: tidak diketahui",
    definition_en: "Upper bound of the 95% interval; belum_tercapai: not known",
  }),
];

/** What each kind of measure is, by its unit in core/figures.ts. */
export const MEASURE_KINDS = {
  count: { quantity: "count", unit: "aduan" },
  share: { quantity: "share", unit: "proporsi 0 sampai 1" },
  days: { quantity: "duration", unit: "hari" },
  workdays: { quantity: "duration", unit: "hari kerja" },
  mean: { quantity: "mean", unit: "hari" },
  ratio: { quantity: "ratio", unit: "kali" },
  points: { quantity: "difference", unit: "selisih proporsi" },
  rating: { quantity: "rating", unit: "skala 1 sampai 5" },
} as const satisfies Record<
  (typeof MEASURES)[keyof typeof MEASURES],
  { readonly quantity: Quantity; readonly unit: Unit }
>;
