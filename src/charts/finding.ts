/** What a trend shows, as the title of its chart. */
import type { Step, TrendPoint } from "../entities/trend.ts";
import { countWords, dateWords } from "../i18n/format.ts";
import { type Lang, say, sayWord } from "../i18n/text.ts";

/** The period with the most complaints; where several share it, or there is only one, what the chart counts. */
export function trendFinding(lang: Lang, step: Step, points: readonly TrendPoint[]): string {
  const most = Math.max(0, ...points.map(({ received }) => received));
  const peaks = points.filter(({ received }) => received === most);
  const [peak] = peaks;
  if (peak === undefined || peaks.length > 1 || points.length < 2) return sayWord(lang, "trend.title", step);
  return say(lang, `peak.${step}`, { period: dateWords(lang, peak.period), n: countWords(lang, most) });
}
