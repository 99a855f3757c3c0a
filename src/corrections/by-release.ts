/** The corrections of a release and of those before it, as /data/koreksi/ tells them: newest first, the whole region first. */
import type { Measure } from "../../core/figures.ts";
import { nameOf } from "../entities/names.ts";
import { countWords, dateWords } from "../i18n/format.ts";
import { type Lang, say, sayWord } from "../i18n/text.ts";
import type { Line, ReleaseTables } from "../release/release.ts";

/** More than that are in the file only: a page that lists thousands is read by nobody. */
export const MOST_RELEASES = 12;
export const MOST_FIGURES = 100;

export interface CorrectionLine {
  readonly period: string;
  readonly group: string;
  readonly measure: Measure;
  readonly old: string;
  readonly now: string;
  readonly reasons: readonly string[];
}
export interface CorrectedRelease {
  readonly release: string;
  readonly before: string;
  /** How many figures it corrected; `lines` are the first of them. */
  readonly count: number;
  readonly lines: readonly CorrectionLine[];
}

/** What stood so when the month ended; the other figures are of all of it. */
const AT_THE_END = ["terbuka", "merah", "kuning"];

/** "2016-Q1" as "Triwulan 1 2016", months and years as elsewhere. */
function periodWords(lang: Lang, { tabel = "", periode: period = "", ukuran = "" }: Line): string {
  if (tabel.startsWith("akhir-bulan") && AT_THE_END.includes(ukuran))
    return say(lang, "correction.month_end", { month: dateWords(lang, period) });
  const [year = "", quarter] = period.split("-Q");
  return quarter === undefined
    ? dateWords(lang, period)
    : say(lang, "correction.quarter", { n: quarter, year });
}

function groupWords(release: ReleaseTables, lang: Lang, { tabel = "", kelompok = "" }: Line): string {
  if (tabel.startsWith("topik-")) return nameOf(release, lang, "topik", kelompok);
  return /(?:^|-)skpd(?:-|$)/.test(tabel)
    ? nameOf(release, lang, "skpd", kelompok)
    : say(lang, "correction.whole");
}

export function correctionsByRelease(release: ReleaseTables, lang: Lang): readonly CorrectedRelease[] {
  const groups = Map.groupBy(release.corrections, ({ rilis = "" }) => rilis);
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, MOST_RELEASES)
    .map(([id, lines]) => ({
      release: id,
      before: lines[0]?.["rilis_lama"] ?? "",
      count: lines.length,
      lines: lines
        .toSorted(
          (a, b) =>
            Number(a["kelompok"] !== "") - Number(b["kelompok"] !== "") ||
            ((a["periode"] ?? "") < (b["periode"] ?? "")
              ? 1
              : (a["periode"] ?? "") > (b["periode"] ?? "")
                ? -1
                : 0),
        )
        .slice(0, MOST_FIGURES)
        .map((line) => ({
          period: periodWords(lang, line),
          group: groupWords(release, lang, line),
          measure: (line["ukuran"] ?? "") as Measure,
          old: countWords(lang, Number(line["lama"])),
          now: countWords(lang, Number(line["baru"])),
          reasons: (line["sebab"] ?? "")
            .split("|")
            .map((reason) => sayWord(lang, "correction_reason", reason)),
        })),
    }));
}
