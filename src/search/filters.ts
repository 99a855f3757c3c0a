/** What a search can be narrowed by: the filters of the index, with the names of their values in a language. */
import { COLOUR_OF } from "../../core/lifecycle.ts";
import { type EventKind, STATUS_OF } from "../../core/vocabulary.ts";
import { chipWords } from "../complaints/words.ts";
import { shortNameOf } from "../entities/names.ts";
import { type Lang, sayWord } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";

export const FILTERS = ["tahun", "status", "topik", "kecamatan", "skpd"] as const;
export type Filter = (typeof FILTERS)[number];

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Words with the colour, for the status of a result. */
  readonly chip: string | undefined;
}

export function searchFilters(
  release: Release,
  lang: Lang,
): readonly { readonly name: Filter; readonly choices: readonly Choice[] }[] {
  const plain = (value: string, label: string): Choice => ({ value, label, chip: undefined });
  const named = (kind: "kecamatan" | "skpd", codes: Iterable<string>) =>
    [...codes]
      .map((code) => plain(code, shortNameOf(release, lang, kind, code)))
      .toSorted((a, b) => a.label.localeCompare(b.label, lang));
  const topics = [...release.topics.values()];
  const years = new Set(release.rows.map((row) => row.tanggal_masuk.slice(0, 4)));
  const choices: Readonly<Record<Filter, () => readonly Choice[]>> = {
    tahun: () =>
      [...years]
        .toSorted()
        .toReversed()
        .map((year) => plain(year, year)),
    status: () =>
      (Object.keys(STATUS_OF) as EventKind[]).map((kind) => ({
        value: STATUS_OF[kind],
        label: sayWord(lang, "status", STATUS_OF[kind]),
        chip: chipWords(lang, COLOUR_OF[kind], STATUS_OF[kind]),
      })),
    topik: () =>
      topics
        .filter(({ parent }) => parent === null)
        .flatMap(({ code }) => [
          plain(code, shortNameOf(release, lang, "topik", code)),
          ...topics
            .filter(({ parent }) => parent === code)
            .map((sub) => plain(sub.code, `\u2013 ${shortNameOf(release, lang, "topik", sub.code)}`)),
        ]),
    kecamatan: () => named("kecamatan", release.kecamatan.keys()),
    skpd: () => named("skpd", release.skpd.keys()),
  };
  return FILTERS.map((name) => ({ name, choices: choices[name]() }));
}
