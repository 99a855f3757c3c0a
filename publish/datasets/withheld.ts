/** Columns of withheld.csv: how many are published as a number only. */
import { type Column, column } from "./column.ts";

/** Stands for a withheld count that is hidden, whether it is small itself or would give a small one away. */
export const SUPPRESSED = "disembunyikan";

export const WITHHELD_COLUMNS: readonly Column[] = [
  column("dihitung", "date", "count", "Tanggal data saat dihitung", "Cut-off at which it was counted", {
    required: true,
  }),
  column(
    "alasan",
    "string",
    "publication",
    "Mengapa tidak diterbitkan per baris (lihat tiers.csv); semua: jumlah semua alasan",
    "Why it is not published row by row (see tiers.csv); semua: all reasons",
    {
      quantity: "category",
      required: true,
    },
  ),
  column(
    "skpd",
    "string",
    "agency",
    "SKPD (kode); semua; lainnya: SKPD tanpa baris terbit, atau tanpa SKPD",
    "Agency (code); semua: all; lainnya: agencies without a published row, or none",
    {
      quantity: "category",
      required: true,
    },
  ),
  column(
    "tahun",
    "string",
    "date",
    "Tahun masuk; sampai_YYYY: tahun itu dan sebelumnya; semua",
    "Year received; sampai_YYYY: that year and before; semua: all",
    {
      quantity: "period",
      required: true,
      pattern: "(sampai_)?\\d{4}|semua",
    },
  ),
  column(
    "jumlah",
    "integer",
    "count",
    "Jumlah; disembunyikan bila kecil, atau bila membuka yang kecil",
    "Count; disembunyikan (hidden) where small, or where it would give a small one away",
    {
      unit: "aduan",
      minimum: 0,
    },
  ),
];
