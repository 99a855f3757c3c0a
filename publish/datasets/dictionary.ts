/** Columns of dictionary.csv, one row a column of a table of the release, and of measures.csv, one row a measure. */
import { type Column, column } from "./column.ts";

const meaning = (name: string, title: string, title_en: string): Column =>
  column(name, "string", "description", title, title_en, { required: true });

/** Title and data standard (Perpres 39/2019) of a column or a measure. */
const MEANINGS: readonly Column[] = [
  meaning("judul", "Judul", "Title, in Indonesian"),
  meaning("title", "Judul dalam bahasa Inggris", "Title"),
  meaning("konsep", "Konsep", "Concept, in Indonesian"),
  meaning("concept", "Konsep dalam bahasa Inggris", "Concept"),
  meaning("definisi", "Definisi", "Definition, in Indonesian"),
  meaning("definition", "Definisi dalam bahasa Inggris", "Definition"),
  meaning("klasifikasi", "Klasifikasi", "Classification, in Indonesian"),
  meaning("classification", "Klasifikasi dalam bahasa Inggris", "Classification"),
  meaning("ukuran", "Ukuran", "Quantity, in Indonesian"),
  meaning("quantity", "Ukuran dalam bahasa Inggris", "Quantity"),
  meaning("satuan", "Satuan", "Unit, in Indonesian"),
  meaning("unit", "Satuan dalam bahasa Inggris", "Unit"),
];

/** dictionary.csv */
export const DICTIONARY_COLUMNS: readonly Column[] = [
  column(
    "tabel",
    "string",
    "description",
    "Berkas tabel dalam rilis",
    "File of the table within the release",
    {
      quantity: "identifier",
      required: true,
    },
  ),
  column("nomor", "integer", "description", "Urutan kolom, dari 1", "Order of the column, from 1", {
    quantity: "order",
    required: true,
    minimum: 1,
  }),
  column("kolom", "string", "description", "Nama kolom", "Name of the column", {
    quantity: "identifier",
    required: true,
  }),
  column("tipe", "string", "description", "Tipe menurut Table Schema", "Type, as in Table Schema", {
    values: ["string", "integer", "number", "date", "boolean"],
    required: true,
  }),
  ...MEANINGS,
  column("wajib", "boolean", "description", "Selalu terisi", "Never empty", { required: true }),
  column(
    "pola",
    "string",
    "description",
    "Pola nilai (ungkapan reguler)",
    "Pattern of the values (regular expression)",
  ),
  column(
    "kunci",
    "string",
    "description",
    "Bagian dari kunci utama, atau kolom tabel lain yang dirujuk",
    "Part of the primary key, or the column of another table that it refers to",
  ),
];

/** measures.csv */
export const MEASURE_COLUMNS: readonly Column[] = [
  column(
    "code",
    "string",
    "indicator",
    "Kode ukuran, seperti di kolom ukuran",
    "Code of the measure, as in the column ukuran",
    {
      quantity: "identifier",
      required: true,
    },
  ),
  ...MEANINGS,
];
