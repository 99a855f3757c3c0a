/** What the pages of one kind are compared by: the figures of each in words, as the browser reads them from one file. */
import { isShown, MEASURES, type Measure } from "../../core/figures.ts";
import { codesOf, columnOf, type Kind, pathOf } from "../entities/kinds.ts";
import { shortNameOf } from "../entities/names.ts";
import { figureWords, intervalWords } from "../i18n/figure-words.ts";
import { countWords } from "../i18n/format.ts";
import { href } from "../i18n/place.ts";
import { type Lang, sayWord } from "../i18n/text.ts";
import { countOf, figure, figuresAt } from "../release/figures.ts";
import type { ReleaseTables } from "../release/release.ts";

/** Names of the choices in the address. */
export const PLACES = ["a", "b", "c", "d"] as const;

export const COMPARED = [
  "masuk",
  "selesai",
  "merah",
  "kuning",
  "tepat_waktu",
  "tanggapan_tepat_waktu",
  "hari_tanggapan_median",
  "hari_selesai_median",
  "hari_selesai_p90",
  "umur_tertua",
  "dibuka_kembali",
  "disanggah",
] as const satisfies readonly Measure[];

export interface ComparedCell {
  readonly value: string;
  /** "59% sampai 76%", or why there is none: "". */
  readonly interval: string;
  /** How many complaints a share or a duration rests on; "" for a count. */
  readonly n: string;
  readonly shown: boolean;
}
export interface ComparedColumn {
  readonly name: string;
  readonly to: string;
  /** In the order of the measures. */
  readonly cells: readonly ComparedCell[];
}
export interface Sheet {
  readonly measures: readonly { readonly name: string; readonly to: string }[];
  readonly columns: Readonly<Record<string, ComparedColumn>>;
}

/** Those with complaints, by name; sub-topics are parts of what is compared. */
export const comparable = (
  release: ReleaseTables,
  lang: Lang,
  kind: Kind,
): readonly { readonly code: string; readonly name: string }[] =>
  codesOf(release, kind)
    .filter((code) => columnOf(release, kind, code) === kind)
    .filter((code) => countOf(figuresAt(release, kind, { [kind]: code }), "masuk") > 0)
    .map((code) => ({ code, name: shortNameOf(release, lang, kind, code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "id"));

export function compareSheet(release: ReleaseTables, lang: Lang, kind: Kind): Sheet {
  const columns = comparable(release, lang, kind).map(({ code, name }): [string, ComparedColumn] => {
    const figures = figuresAt(release, kind, { [kind]: code });
    const cells = COMPARED.map((measure): ComparedCell => {
      const own = figure(figures, measure);
      return {
        value: figureWords(lang, measure, own),
        interval: intervalWords(lang, measure, own) ?? "",
        n: MEASURES[measure] === "count" || !isShown(own) ? "" : `n = ${countWords(lang, own.n)}`,
        shown: isShown(own),
      };
    });
    return [code, { name, to: href(lang, pathOf(kind, code)), cells }];
  });
  return {
    measures: COMPARED.map((measure) => ({
      name: sayWord(lang, "measure", measure),
      to: `${href(lang, "/metode/")}#${measure}`,
    })),
    columns: Object.fromEntries(columns),
  };
}
