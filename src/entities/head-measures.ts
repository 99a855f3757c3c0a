/** The measures of the figures that come first on a page. */
import type { Measure } from "../../core/figures.ts";

export const HEAD_MEASURES: readonly Measure[] = [
  "masuk",
  "diarsipkan",
  "selesai",
  "hari_selesai_median",
  "merah",
  "kuning",
];
