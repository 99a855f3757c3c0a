/** What a page hands to the script that computes its figures again: which group, which figures, from which files. */
import type { Figure, Figures, Measure } from "../../core/figures.ts";
import { type Group, needsEvents } from "../../core/statistics/group-figures.ts";
import { figureWords } from "../i18n/figure-words.ts";
import { type Lang, sayWord } from "../i18n/text.ts";
import { figure } from "../release/figures.ts";
import type { ReleaseFile, ReleaseTables } from "../release/release.ts";

export interface OrderedFigure {
  readonly measure: Measure;
  readonly name: string;
  /** As the page shows it, and what that was made from. */
  readonly words: string;
  readonly figure: Figure;
}
export interface Order extends Group {
  readonly lang: Lang;
  /** YYYY-MM-DD */
  readonly cutoff: string;
  /** Addresses; events only where the figures rest on them. */
  readonly complaints: string;
  readonly events?: string;
  readonly figures: readonly OrderedFigure[];
}

/** The order, and the files that have to be downloaded for it. */
export function orderOf(
  { manifest: { release, cutoff, files } }: Pick<ReleaseTables, "manifest">,
  lang: Lang,
  group: Group,
  measures: readonly Measure[],
  figures: Figures,
): { readonly order: Order; readonly files: readonly ReleaseFile[] } {
  const withEvents = needsEvents(group, measures);
  const addressOf = (path: string) => `/data/${release}/${path}`;
  return {
    order: {
      ...group,
      lang,
      cutoff,
      complaints: addressOf("complaints.csv"),
      ...(withEvents ? { events: addressOf("events.csv") } : {}),
      figures: measures.map((measure) => {
        const found = figure(figures, measure);
        return {
          measure,
          name: sayWord(lang, "measure", measure),
          words: figureWords(lang, measure, found),
          figure: found,
        };
      }),
    },
    files: files.filter(({ path }) => path === "complaints.csv" || (withEvents && path === "events.csv")),
  };
}
