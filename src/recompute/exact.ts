/** A recomputed figure as a number that is more exact than the words of the page. */
import { type Figure, isShown, MEASURES, type Measure } from "../../core/figures.ts";

/** Words for figures of a language: the value by its unit; of what is not shown, from how many cases. */
export function createExactWords(locale: string): (measure: Measure, figure: Figure) => string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  return (measure, figure) =>
    isShown(figure)
      ? (MEASURES[measure] === "share" ? share : plain).format(figure.value)
      : `n = ${plain.format(figure.n)}`;
}
