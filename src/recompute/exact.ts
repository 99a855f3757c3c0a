/** A recomputed figure as a number that is more exact than the words of the page. */
import { type Figure, isShown, MEASURES, type Measure } from "../../core/figures.ts";

/** The value by its unit; of what is not shown, from how many cases. */
export function exactWords(locale: string, measure: Measure, figure: Figure): string {
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 4, ...options }).format(value);
  if (!isShown(figure)) return `n = ${number(figure.n)}`;
  if (MEASURES[measure] !== "share") return number(figure.value);
  return number(figure.value, { style: "percent", maximumFractionDigits: 2 });
}
