/** The tables of weeks, ends of months and topics by month that /metode/ explains, each with the line that the worked example has in it. */
import type { Figures, Measure, StatisticsTable } from "../../core/figures.ts";

interface TableMethod {
  readonly name: string;
  /** How a line of it is made, in the notation of the formulas. */
  readonly formula: string;
  /** The line of the worked example. */
  readonly keys: Readonly<Record<string, string>>;
  readonly measures: readonly Measure[];
}

const WEEK: readonly Measure[] = [
  "masuk_pekan",
  "ditutup_pekan",
  "merah_0_5",
  "merah_6",
  "kuning_0_10",
  "kuning_11",
  "biru",
];
const MONTH: readonly Measure[] = ["masuk_bulan", "ditutup_bulan", "terbuka", "merah", "kuning"];
const FRIDAY = "2026-02-13";

/** What a table holds and what it cannot say are `method_table.<name>` and `method_table_cannot.<name>` in the texts. */
export const TABLE_METHODS: readonly TableMethod[] = [
  {
    name: "evaluasi",
    formula: "t = Jumat, hari terakhir rilis, hari evaluasi; semua",
    keys: { tanggal: FRIDAY },
    measures: ["masuk", ...WEEK],
  },
  {
    name: "evaluasi-skpd",
    formula: "t = 53 hari terakhir dari evaluasi; skpd(t)",
    keys: { tanggal: FRIDAY, skpd: "A" },
    measures: ["masuk", "merah", "kuning", "biru", "verifikasi_3_hari"],
  },
  {
    name: "pekan-skpd",
    formula: "t = hari dari evaluasi; skpd(t); merah + kuning + masuk_pekan + ditutup_pekan > 0",
    keys: { tanggal: FRIDAY, skpd: "A" },
    measures: WEEK,
  },
  {
    name: "akhir-bulan",
    formula: "t = hari terakhir bulan; semua",
    keys: { bulan: "2026-02" },
    measures: MONTH,
  },
  {
    name: "akhir-bulan-skpd",
    formula: "t = hari terakhir bulan; skpd(t)",
    keys: { skpd: "A", bulan: "2026-02" },
    measures: MONTH,
  },
  {
    name: "akhir-bulan-dapil",
    formula: "t = hari terakhir bulan; dapil",
    keys: { dapil: "1", bulan: "2026-02" },
    measures: MONTH,
  },
  {
    name: "skpd-topik-bulan",
    formula: "n(skpd, topik, bulan dari tanggal_masuk)",
    keys: { skpd: "A", topik: "jalan", bulan: "2026-02" },
    measures: ["masuk"],
  },
  {
    name: "dapil-topik-bulan",
    formula: "n(dapil, topik, bulan dari tanggal_masuk)",
    keys: { dapil: "1", topik: "jalan", bulan: "2026-02" },
    measures: ["masuk"],
  },
];

/** The line of the worked example in its tables; a sparse table has no line for a count of 0. */
export function exampleLine(
  tables: ReadonlyMap<string, StatisticsTable>,
  { name, keys }: Pick<TableMethod, "name" | "keys">,
): Figures {
  const row = tables
    .get(name)
    ?.rows.find((one) => Object.entries(keys).every(([column, value]) => one.keys[column] === value));
  if (row === undefined) throw new Error(`the worked example has no such line in ${name}`);
  return row.figures;
}
