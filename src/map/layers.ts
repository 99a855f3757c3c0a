/** The layers of the map of districts: for each measure the words and the step of colour of each district. */
import { isShown, type Measure } from "../../core/figures.ts";
import { pathOf } from "../entities/kinds.ts";
import { shortNameOf } from "../entities/names.ts";
import { figureWords } from "../i18n/figure-words.ts";
import { href } from "../i18n/place.ts";
import { type Lang, say } from "../i18n/text.ts";
import { figure, figuresAt } from "../release/figures.ts";
import type { Release } from "../release/release.ts";
import { type AreaMap, boundaryMap, tileMap } from "./shapes.ts";
import { stepOf, stepsOf } from "./steps.ts";

/** The region's boundaries where it has them, else its tiles, else none. */
export const mapOf = ({ boundaries, kecamatan }: Release): AreaMap | undefined =>
  boundaries === undefined || boundaries.features.length === 0
    ? tileMap([...kecamatan.values()])
    : boundaryMap(boundaries);

export interface MapArea {
  readonly code: string;
  readonly to: string;
  /** "Balen: 57 aduan": what a screen reader says. */
  readonly words: string;
  /** The figure without its unit, which the legend has. */
  readonly short: string;
  /** 0 where the figure is not shown. */
  readonly step: number;
}
export interface MapLayer {
  readonly measure: Measure;
  readonly areas: ReadonlyMap<string, MapArea>;
  readonly legend: readonly { readonly step: number; readonly words: string }[];
}

export function mapLayer(release: Release, lang: Lang, map: AreaMap, measure: Measure): MapLayer {
  const found = map.shapes.map(({ code }) => {
    const figures = figuresAt(release, "kecamatan", { kecamatan: code });
    const own = figures[measure];
    // A district without any complaint has no figures: its counts are 0.
    return {
      code,
      own: own ?? (measure === "masuk" || measure === "merah" ? { n: 0, value: 0 } : figure({}, measure)),
    };
  });
  const steps = stepsOf(found.flatMap(({ own }) => (isShown(own) ? [own.value] : [])));
  const words = (value: number) => figureWords(lang, measure, { n: 0, value });
  const legend = steps.map(({ step, from, to }) => ({
    step,
    words: from === to ? words(from) : say(lang, "figure.interval", { low: words(from), high: words(to) }),
  }));
  const areas = found.map(({ code, own }): MapArea => {
    const name = shortNameOf(release, lang, "kecamatan", code);
    const told = figureWords(lang, measure, own);
    return {
      code,
      to: href(lang, pathOf("kecamatan", code)),
      words: `${name}: ${told}`,
      short: isShown(own) ? (/^[\d.,]+%?/.exec(told)?.[0] ?? told) : "–",
      step: isShown(own) ? stepOf(steps, own.value) : 0,
    };
  });
  return {
    measure,
    areas: new Map(areas.map((area) => [area.code, area])),
    legend: areas.some(({ step }) => step === 0)
      ? [...legend, { step: 0, words: say(lang, "map.unshown") }]
      : legend,
  };
}
