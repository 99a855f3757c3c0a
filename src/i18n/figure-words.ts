/** A figure in words: its value with its unit, its interval, or the reason why it is not shown. Never 0 for unknown. */
import { type Figure, isShown, MEASURES, type Measure } from "../../core/figures.ts";
import { countWords, decimalWords, hundredthWords, percentWords, pointWords } from "./format.ts";
import { type Lang, say } from "./text.ts";

type Unit = (typeof MEASURES)[Measure];

const daysWords = (lang: Lang, value: number): string =>
  say(lang, "figure.days", { days: countWords(lang, value) });

const workdayWords = (lang: Lang, value: number): string =>
  say(lang, "figure.workdays", { days: countWords(lang, value) });

const VALUE_WORDS = {
  count: countWords,
  share: percentWords,
  days: daysWords,
  workdays: workdayWords,
  mean: (lang, value) => say(lang, "figure.mean_days", { value: hundredthWords(lang, value) }),
  ratio: (lang, value) => say(lang, "figure.times", { value: hundredthWords(lang, value) }),
  points: (lang, value) => say(lang, "figure.points", { value: pointWords(lang, value) }),
  rating: (lang, value) => say(lang, "figure.rating", { value: decimalWords(lang, value) }),
} as const satisfies Record<Unit, (lang: Lang, value: number) => string>;

/** The figure of a measure as a reader is told it: "63%", "12 hari", "n terlalu kecil (4)". */
export function figureWords(lang: Lang, measure: Measure, figure: Figure): string {
  if (isShown(figure)) return VALUE_WORDS[MEASURES[measure]](lang, figure.value);
  if (measure === "umur_tertua" && figure.n === 0) return say(lang, "figure.none_open");
  return say(lang, figure.unshown === "not_reached" ? "figure.not_reached" : "figure.too_few", {
    n: countWords(lang, figure.n),
  });
}

/** "58% sampai 68%", "12 hari atau lebih" where the upper bound is not known, or undefined where there is no interval. */
export function intervalWords(lang: Lang, measure: Measure, figure: Figure): string | undefined {
  if (!isShown(figure) || figure.low === undefined) return undefined;
  const words = VALUE_WORDS[MEASURES[measure]];
  if (figure.high === undefined) return say(lang, "figure.from", { low: words(lang, figure.low) });
  return say(lang, "figure.interval", { low: words(lang, figure.low), high: words(lang, figure.high) });
}
