/** What a facet and its values are called. */
import { nameOf, shortNameOf } from "../entities/names.ts";
import { dateWords } from "../i18n/format.ts";
import { type Lang, sayWord } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";
import type { Facet } from "./facets.ts";

export function facetValueName(release: Release, lang: Lang, facet: Facet, value: string): string {
  if (facet === "bulan") return dateWords(lang, value);
  return facet === "status" ? sayWord(lang, "status", value) : shortNameOf(release, lang, facet, value);
}

/** The same in a heading, where nothing else says that it is a kecamatan. */
export const facetTitleName = (release: Release, lang: Lang, facet: Facet, value: string): string =>
  facet === "kecamatan" ? nameOf(release, lang, facet, value) : facetValueName(release, lang, facet, value);

/** Which filter of the search page goes on where the browsing pages of a value end; months are searched by year. */
export const searchFilterOf = (
  facet: Facet,
  value: string,
): { readonly name: string; readonly value: string } =>
  facet === "bulan" ? { name: "tahun", value: value.slice(0, 4) } : { name: facet, value };
