/** The dimensions of statistics tables, and the value of each that a published row falls under. */
import type { PublishedRow } from "../published.ts";

export const DIMENSIONS = [
  "skpd",
  "topik",
  "sub_topik",
  "kecamatan",
  "dapil",
  "kanal",
  "klasifikasi",
  "status",
  "bulan",
  "triwulan",
  "tahun",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `2016-Q1` of a date or a month. */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** The unit of time that a date or a month falls in. */
export const PERIODS = {
  bulan: (date: string) => date.slice(0, 7),
  triwulan: quarterOf,
  tahun: (date: string) => date.slice(0, 4),
} as const satisfies Partial<Record<Dimension, (date: string) => string>>;
export const isPeriod = (dimension: Dimension): dimension is keyof typeof PERIODS =>
  Object.hasOwn(PERIODS, dimension);

/** The value of a dimension that a row falls under; "" where it is not known or not published. */
export const codeOf = (row: PublishedRow, dimension: Dimension): string =>
  isPeriod(dimension) ? PERIODS[dimension](row.tanggal_masuk) : (row[dimension] ?? "");
