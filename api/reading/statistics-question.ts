/** What statistics can be asked of a release, and what is answered. */
import type { Figures, Measure } from "../../core/figures.ts";
import type { Dimension } from "../../core/statistics/dimensions.ts";
import type { Bounds } from "./dates.ts";
import type { Filter } from "./filters.ts";

/** Dimensions as they are asked for, and as releases call them. */
export const BY = {
  skpd: "skpd",
  topic: "topik",
  subtopic: "sub_topik",
  kecamatan: "kecamatan",
  dapil: "dapil",
  channel: "kanal",
  classification: "klasifikasi",
  status: "status",
  month: "bulan",
  quarter: "triwulan",
  year: "tahun",
} as const satisfies Record<string, Dimension>;
export type By = keyof typeof BY;

export interface StatisticsQuestion {
  readonly by: readonly By[];
  readonly measures: readonly Measure[] | undefined;
  readonly filters: readonly Filter[];
  readonly bounds: Bounds;
}
export interface StatisticsRow {
  /** By the release's names of dimensions; "" where a row has none. */
  readonly keys: Readonly<Record<string, string>>;
  readonly figures: Figures;
}
export interface StatisticsAnswer {
  /** The release's table that it was read from, or null: counted over the rows. */
  readonly table: string | null;
  readonly measures: readonly Measure[];
  readonly rows: readonly StatisticsRow[];
}
