/** The words of the data standard (Perpres 39/2019, article 5: konsep, definisi, klasifikasi, ukuran, satuan) in both languages. */
import type { Words } from "../../core/open-data/about.ts";
import type { Column } from "./column.ts";

const words = (id: string, en: string): Words => ({ id, en });

/** Konsep: the idea behind a column. */
export const CONCEPTS = {
  identity: words("Identitas aduan", "Identity of a complaint"),
  channel: words("Kanal pengaduan", "Channel of complaints"),
  classification: words("Jenis laporan", "Kind of report"),
  topic: words("Topik aduan", "Topic of complaints"),
  agency: words("Perangkat daerah (SKPD)", "Regional agency (SKPD)"),
  area: words("Wilayah", "Area"),
  date: words("Waktu penanganan", "Time of handling"),
  status: words("Status penanganan", "State of handling"),
  closing: words("Penyelesaian aduan", "How complaints are closed"),
  deadline: words("Batas waktu layanan", "Service deadline"),
  duration: words("Lama penanganan", "Duration of handling"),
  punctuality: words("Ketepatan waktu", "Punctuality"),
  movement: words("Perpindahan dan pembukaan kembali", "Hand-offs and reopenings"),
  satisfaction: words("Kepuasan pelapor", "Satisfaction of reporters"),
  content: words("Isi aduan dan tanggapan", "What was written and answered"),
  publication: words("Keterbukaan dan pelindungan data pribadi", "Openness and protection of personal data"),
  event: words("Peristiwa penanganan", "Event in the handling"),
  count: words("Hitungan aduan", "Count of complaints"),
  indicator: words("Indikator layanan aduan", "Indicator of the complaint service"),
  routing: words("Pembagian tugas", "Who answers for what"),
  calendar: words("Hari kerja", "Working days"),
  name: words("Nama dan sebutan", "Names"),
  description: words("Keterangan data", "Description of data"),
  innovation: words("Inovasi warga", "Innovations of citizens"),
  picture: words("Gambar inovasi", "Pictures of innovations"),
} as const satisfies Record<string, Words>;
export type ConceptName = keyof typeof CONCEPTS;

/** Ukuran: what kind of thing a value measures. */
export const QUANTITIES = {
  identifier: words("identitas", "identifier"),
  text: words("teks", "text"),
  category: words("kategori", "category"),
  date: words("tanggal", "date"),
  period: words("periode", "period"),
  duration: words("lama", "duration"),
  count: words("jumlah", "count"),
  share: words("proporsi", "proportion"),
  ratio: words("rasio", "ratio"),
  difference: words("selisih", "difference"),
  rating: words("skor", "score"),
  mean: words("rata-rata", "mean"),
  order: words("urutan", "order"),
  weight: words("bobot", "weight"),
  coordinate: words("koordinat", "coordinate"),
  length: words("panjang", "length"),
  flag: words("ya atau tidak", "yes or no"),
  value: words("nilai indikator", "value of an indicator"),
} as const satisfies Record<string, Words>;
export type Quantity = keyof typeof QUANTITIES;

/** Satuan, by its Indonesian word. */
export const UNITS = {
  hari: "days",
  "hari kerja": "working days",
  "hari sesuai aturan": "days as the rule says",
  aduan: "complaints",
  kali: "times",
  "skala 1 sampai 5": "scale of 1 to 5",
  "proporsi 0 sampai 1": "proportion of 0 to 1",
  "selisih proporsi": "difference of proportions",
  "sesuai indikator": "as the indicator says",
  desa: "villages",
  kelurahan: "urban villages",
  kursi: "seats",
  derajat: "degrees",
  px: "pixels",
} as const satisfies Record<string, string>;
export type Unit = keyof typeof UNITS;

const NO_CLASSIFICATION = words("tanpa klasifikasi", "no classification");
const NO_UNIT = words("tanpa satuan", "no unit");

export interface Standard {
  readonly konsep: Words;
  readonly definisi: Words;
  readonly klasifikasi: Words;
  readonly ukuran: Words;
  readonly satuan: Words;
}

const DAYS: readonly (Unit | undefined)[] = ["hari", "hari kerja", "hari sesuai aturan"];

export function quantityOf({ quantity, type, day, values, refers, unit }: Column): Quantity {
  if (quantity !== undefined) return quantity;
  if (day === true || type === "date") return "date";
  if (type === "boolean") return "flag";
  if (values !== undefined || refers !== undefined) return "category";
  if (type === "string") return "text";
  if (DAYS.includes(unit)) return "duration";
  return unit === "px" ? "length" : "count";
}

function classificationOf({ values, refers }: Column): Words {
  if (values !== undefined) return words(values.join(", "), values.join(", "));
  if (refers === undefined) return NO_CLASSIFICATION;
  const from = `${refers.table}.csv`;
  return words(`menurut ${from}`, `as in ${from}`);
}

export const unitOf = (unit: Unit | undefined): Words =>
  unit === undefined ? NO_UNIT : words(unit, UNITS[unit]);

/** The five fields of a column, whole. */
export const standardOf = (column: Column): Standard => ({
  konsep: CONCEPTS[column.concept],
  definisi: words(column.definition ?? column.title, column.definition_en ?? column.title_en),
  klasifikasi: classificationOf(column),
  ukuran: QUANTITIES[quantityOf(column)],
  satuan: unitOf(column.unit),
});
