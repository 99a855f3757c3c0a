/** The tables of weeks, ends of months and topics by month that /metode/ explains, each with the line that the worked example has in it. */
import type { Figures, Measure, StatisticsTable } from "../../core/figures.ts";

interface TableMethod {
  readonly name: string;
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

/** What a table holds, how a line of it is made and what it cannot say are `method_table.<name>`, `method_table_formula.<name>` and `method_table_cannot.<name>` in the texts. */
export const TABLE_METHODS: readonly TableMethod[] = [
  {
    name: "evaluasi",
    keys: { tanggal: FRIDAY },
    measures: ["masuk", ...WEEK],
  },
  {
    name: "evaluasi-skpd",
    keys: { tanggal: FRIDAY, skpd: "A" },
    measures: ["masuk", "merah", "kuning", "biru", "verifikasi_3_hari"],
  },
  {
    name: "pekan-skpd",
    keys: { tanggal: FRIDAY, skpd: "A" },
    measures: WEEK,
  },
  {
    name: "akhir-bulan",
    keys: { bulan: "2026-02" },
    measures: MONTH,
  },
  {
    name: "akhir-bulan-skpd",
    keys: { skpd: "A", bulan: "2026-02" },
    measures: MONTH,
  },
  {
    name: "akhir-bulan-dapil",
    keys: { dapil: "1", bulan: "2026-02" },
    measures: MONTH,
  },
  {
    name: "skpd-topik-bulan",
    keys: { skpd: "A", topik: "jalan", bulan: "2026-02" },
    measures: ["masuk"],
  },
  {
    name: "dapil-topik-bulan",
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
