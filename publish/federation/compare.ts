/** comparison.csv: the regions side by side, a row each, from the table `total` of each release. */
import { type Figure, isShown, MEASURES, type Measure, type StatisticsTable } from "../../core/figures.ts";
import { MEASURE_KINDS } from "../datasets/statistics.ts";
import { type Column, FIGURE_COLUMNS, UNSHOWN_TOKENS } from "../datasets.ts";

interface Compared {
  readonly measure: Measure;
  readonly title: string;
  readonly title_en: string;
  /** With its n and its interval. */
  readonly interval?: true;
}

/** What a hearing asks first. */
const COMPARED: readonly Compared[] = [
  { measure: "masuk", title: "Masuk", title_en: "Received" },
  { measure: "ditanggapi", title: "Ditanggapi", title_en: "Answered" },
  { measure: "selesai", title: "Selesai", title_en: "Done" },
  { measure: "terbuka", title: "Terbuka", title_en: "Open" },
  { measure: "merah", title: "Merah: belum dijawab", title_en: "Red: not answered" },
  { measure: "kuning", title: "Kuning: dikerjakan", title_en: "Yellow: in work" },
  { measure: "biru", title: "Biru: selesai", title_en: "Blue: done" },
  { measure: "lewat_batas", title: "Lewat batas", title_en: "Past the deadline" },
  { measure: "dibuka_kembali", title: "Dibuka kembali", title_en: "Reopened" },
  {
    measure: "tepat_waktu",
    title: "Bagian selesai tepat waktu",
    title_en: "Share done in time",
    interval: true,
  },
  {
    measure: "tanggapan_tepat_waktu",
    title: "Bagian ditanggapi tepat waktu",
    title_en: "Share answered in time",
    interval: true,
  },
  {
    measure: "hari_tanggapan_median",
    title: "Median hari sampai tanggapan",
    title_en: "Median days to the first answer",
    interval: true,
  },
  {
    measure: "hari_selesai_median",
    title: "Median hari sampai selesai",
    title_en: "Median days to done",
    interval: true,
  },
  {
    measure: "hari_selesai_p90",
    title: "Hari sampai 90% selesai",
    title_en: "Days until 90% are done",
    interval: true,
  },
  { measure: "penilaian_rata", title: "Rata-rata penilaian", title_en: "Mean rating", interval: true },
];
/** n, lower and upper bound, as the statistics tables call them. */
const PARTS = FIGURE_COLUMNS.filter(({ name }) => ["n", "bawah", "atas"].includes(name));

export const COMPARISON_COLUMNS: readonly Column[] = COMPARED.flatMap(
  ({ measure, title, title_en, interval }): readonly Column[] => [
    {
      name: measure,
      type: interval ? "number" : "integer",
      concept: "indicator",
      title,
      title_en,
      ...MEASURE_KINDS[MEASURES[measure]],
    },
    ...(interval === undefined ? [] : PARTS).map((part) => ({
      name: `${measure}_${part.name}`,
      type: part.type,
      concept: part.concept,
      ...(part.unit === undefined ? {} : { unit: part.unit }),
      ...(part.quantity === undefined ? {} : { quantity: part.quantity }),
      title: `${title}: ${part.title}`,
      title_en: `${title_en}: ${part.title_en}`,
    })),
  ],
);

const round = (value: number | undefined) => (value === undefined ? null : Number(value.toFixed(6)));

function cellsOf(measure: Measure, figure: Figure | undefined): Readonly<Record<string, unknown>> {
  if (figure === undefined) return {};
  const n = { [`${measure}_n`]: figure.n };
  if (!isShown(figure)) return { [measure]: UNSHOWN_TOKENS[figure.unshown], ...n };
  const { value, low, high } = figure;
  const upper = low !== undefined && high === undefined ? UNSHOWN_TOKENS.not_reached : round(high);
  return { [measure]: round(value), ...n, [`${measure}_bawah`]: round(low), [`${measure}_atas`]: upper };
}

/** The cells of one region, without its name. */
export function comparisonOf(total: StatisticsTable | undefined): Readonly<Record<string, unknown>> {
  const figures = total?.rows[0]?.figures ?? {};
  const cells = Object.assign({}, ...COMPARED.map(({ measure }) => cellsOf(measure, figures[measure])));
  return Object.fromEntries(COMPARISON_COLUMNS.map(({ name }) => [name, cells[name] ?? null]));
}
