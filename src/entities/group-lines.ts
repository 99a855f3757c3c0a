/** Groups of complaints as lines of a table: names, counts and shares in words, the most complaints first. */
import { isShown } from "../../core/figures.ts";
import { figureWords, intervalWords } from "../i18n/figure-words.ts";
import { countWords } from "../i18n/format.ts";
import type { Lang } from "../i18n/text.ts";
import { countOf, type FigureRow, figure } from "../release/figures.ts";
import type { Release } from "../release/release.ts";
import type { Kind } from "./kinds.ts";
import { shortNameOf } from "./names.ts";

export interface GroupLine {
  readonly code: string;
  readonly name: string;
  readonly received: string;
  readonly red: string;
  readonly yellow: string;
  readonly blue: string;
  readonly onTime: string;
  readonly onTimeShown: boolean;
  readonly interval: string | undefined;
  readonly median: string;
  readonly medianShown: boolean;
}

/** `column` holds the codes. What is not known or not published comes last. */
export function groupLines(
  release: Release,
  lang: Lang,
  kind: Kind,
  rows: readonly FigureRow[],
  column: string,
): readonly GroupLine[] {
  return rows
    .map((row) => ({ code: row.keys[column] ?? "", figures: row.figures }))
    .toSorted(
      (a, b) =>
        Number(a.code === "") - Number(b.code === "") ||
        countOf(b.figures, "masuk") - countOf(a.figures, "masuk"),
    )
    .map(({ code, figures }) => {
      const onTime = figure(figures, "tepat_waktu");
      const median = figure(figures, "hari_selesai_median");
      return {
        code,
        name: shortNameOf(release, lang, kind, code),
        received: countWords(lang, countOf(figures, "masuk")),
        red: countWords(lang, countOf(figures, "merah")),
        yellow: countWords(lang, countOf(figures, "kuning")),
        blue: countWords(lang, countOf(figures, "selesai")),
        onTime: figureWords(lang, "tepat_waktu", onTime),
        onTimeShown: isShown(onTime),
        interval: intervalWords(lang, "tepat_waktu", onTime),
        median: figureWords(lang, "hari_selesai_median", median),
        medianShown: isShown(median),
      };
    });
}
