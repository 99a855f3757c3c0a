/** The finding of a page in plain sentences: how many, how many done, how long, what is without an answer. */
import { type Figures, isShown } from "../../core/figures.ts";
import { figureWords } from "../i18n/figure-words.ts";
import { countWords } from "../i18n/format.ts";
import { type Lang, say } from "../i18n/text.ts";
import { countOf, figure } from "../release/figures.ts";

/** One to three short sentences about a group of complaints. */
export function findingOf(lang: Lang, figures: Figures): string {
  const received = countOf(figures, "masuk");
  if (received === 0) return say(lang, "finding.none");
  const done = countOf(figures, "selesai");
  const red = countOf(figures, "merah");
  const median = figure(figures, "hari_selesai_median");
  const many = say(lang, "finding.done", {
    received: countWords(lang, received),
    done: countWords(lang, done),
  });
  const long = isShown(median)
    ? say(lang, "finding.median", { days: figureWords(lang, "hari_selesai_median", median) })
    : say(lang, median.unshown === "not_reached" ? "finding.not_reached" : "finding.too_few");
  const waiting = say(lang, red === 0 ? "finding.no_red" : "finding.red", {
    red: countWords(lang, red),
  });
  return `${many} ${long} ${waiting}`;
}
