/** Columns of corrections.csv, figures of finished periods that a later release tells otherwise, and of correction_releases.csv. */
import { FOLLOWED } from "../../core/corrections/followed.ts";
import type { CorrectingRelease } from "../corrections/correcting-releases.ts";
import type { Correction } from "../corrections/correction-file.ts";
import { type ColumnOf, column } from "./column.ts";

const RELEASE = { quantity: "identifier", required: true } as const;
const FIGURE = { quantity: "value", unit: "sesuai indikator", minimum: 0 } as const;
const REASON = "[a-z_]+";

const RELEASES = [
  column("rilis", "string", "publication", "Rilis yang mengoreksi", "Release that corrected", RELEASE),
  column(
    "rilis_lama",
    "string",
    "publication",
    "Rilis yang angkanya dikoreksi",
    "Release whose figure was corrected",
    RELEASE,
  ),
] as const;

export const CORRECTING_RELEASE_COLUMNS: readonly ColumnOf<CorrectingRelease>[] = [
  ...RELEASES,
  column("angka", "integer", "count", "Banyaknya angka yang dikoreksi", "How many figures it corrected", {
    quantity: "count",
    required: true,
    minimum: 1,
    definition:
      "Banyaknya angka yang dikoreksi; semuanya ada di corrections.csv rilis itu: ../<rilis>/corrections.csv",
    definition_en:
      "How many figures it corrected; all of them are in the corrections.csv of that release: ../<rilis>/corrections.csv",
  }),
];

export const CORRECTION_COLUMNS: readonly ColumnOf<Correction>[] = [
  ...RELEASES,
  column("tabel", "string", "indicator", "Tabel statistik", "Statistics table", {
    values: Object.keys(FOLLOWED),
    required: true,
  }),
  column(
    "kelompok",
    "string",
    "indicator",
    "Kelompok (kode, dipisah | bila dua); kosong untuk seluruhnya",
    "Group (code, joined by | where it is two); empty for all",
    { quantity: "category" },
  ),
  column(
    "periode",
    "string",
    "date",
    "Bulan, triwulan atau tahun yang sudah selesai, atau hari evaluasi Jumat",
    "Month, quarter or year that has ended, or day of the Friday evaluation",
    { quantity: "period", required: true, pattern: "\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4])?" },
  ),
  column(
    "ukuran",
    "string",
    "indicator",
    "Ukuran (kode, lihat measures.csv)",
    "Measure (code, see measures.csv)",
    { refers: { table: "measures", column: "code" }, required: true },
  ),
  column("lama", "number", "indicator", "Angka pada rilis lama", "Figure in the release before", {
    ...FIGURE,
    definition:
      "Angka pada rilis lama, seperti di kolom nilai tabel itu; n_terlalu_kecil: kurang dari 10 aduan",
    definition_en:
      "Figure in the release before, as in the column nilai of that table; n_terlalu_kecil: fewer than 10 complaints",
  }),
  column(
    "baru",
    "number",
    "indicator",
    "Angka yang sama menurut yang diketahui sekarang",
    "The same figure by what is known now",
    FIGURE,
  ),
  column("aduan", "integer", "count", "Banyaknya aduan yang mengubahnya", "Complaints that moved it", {
    unit: "aduan",
    required: true,
    minimum: 0,
  }),
  column("sebab", "string", "publication", "Sebab, dipisah |", "Why, joined by |", {
    quantity: "category",
    required: true,
    pattern: `${REASON}(\\|${REASON})*`,
    definition:
      "Sebab, dipisah |: baris_terlambat (tercatat atau terbit terlambat), ditarik, aturan_penerbitan, tanggal_masuk, klasifikasi (topik atau klasifikasi), kecamatan (baru diisi atau dibetulkan), pembagian_dapil (kecamatan masuk dapil lain), peristiwa_terlambat (peristiwa tercatat terlambat atau dibetulkan), aturan_batas_waktu, definisi (cara menghitung), baris_berubah (baris lain daripada dulu; sebab yang lebih tepat tidak terbaca dari data terbuka)",
    definition_en:
      "Why, joined by |: baris_terlambat (recorded or published late), ditarik (withdrawn), aturan_penerbitan (rules of publication), tanggal_masuk (date of receipt), klasifikasi (topic or classification), kecamatan (district given later or corrected), pembagian_dapil (district moved to another constituency), peristiwa_terlambat (events recorded late or corrected), aturan_batas_waktu (rules of deadlines), definisi (how it is computed), baris_berubah (the row is another; no closer reason can be read from the open data)",
  }),
];
