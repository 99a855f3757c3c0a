/** The old and the new figure of a correction in words, with as many decimals as it takes to tell them apart. */
import { MEASURES, type Measure } from "../../core/figures.ts";
import { countWords, differenceWords, preciseWords, slightWords } from "../i18n/format.ts";
import { type Lang, say } from "../i18n/text.ts";

/** Fewest and most decimals; a release tells six, which are four of a percentage. */
const DECIMALS = { share: [1, 4], other: [2, 6] } as const;

/** Undefined: too few cases to be shown. */
export type Told = number | undefined;

export function pairWords(lang: Lang, measure: Measure, old: Told, now: Told): readonly [string, string] {
  const unit = MEASURES[measure];
  const words = (value: Told, decimals: number): string => {
    if (value === undefined) return say(lang, "correction.too_few");
    if (unit === "count") return countWords(lang, value);
    if (unit === "share") return `${preciseWords(lang, value * 100, decimals)}%`;
    return say(lang, "figure.mean_days", { value: preciseWords(lang, value, decimals) });
  };
  const [least, most] = DECIMALS[unit === "share" ? "share" : "other"];
  let pair = [words(old, least), words(now, least)] as const;
  for (let decimals = least + 1; pair[0] === pair[1] && decimals <= most; decimals += 1)
    pair = [words(old, decimals), words(now, decimals)];
  return pair;
}

/** By how much the figures of a run differ, from the least to the most. */
export function betweenWords(lang: Lang, measure: Measure, least: number, most: number): string {
  const unit = MEASURES[measure];
  const words = (value: number) =>
    unit === "count"
      ? differenceWords(lang, value)
      : slightWords(lang, unit === "share" ? value * 100 : value);
  const [low, high] = [words(least), words(most)];
  const value = low === high ? low : say(lang, "correction.by_between", { least: low, most: high });
  if (unit === "count") return value;
  return say(lang, unit === "share" ? "figure.points" : "figure.mean_days", { value });
}
