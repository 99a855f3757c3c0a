/** Names of codes in both languages, as the reference tables give them. */
import { type Lang, say } from "../i18n/text.ts";
import type { ReleaseTables } from "../release/release.ts";
import type { Kind } from "./kinds.ts";

interface Named {
  readonly name: string;
  readonly name_en?: string;
}
export const nameIn = (lang: Lang, { name, name_en }: Named): string =>
  lang === "en" && name_en !== undefined && name_en !== "" ? name_en : name;

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The full name of a kecamatan: "Kecamatan Balen", "Balen district". */
const areaName = ({ region }: ReleaseTables, lang: Lang, name: string) =>
  lang === "en" ? `${name} ${region.area_term_en}` : `${capital(region.area_term)} ${name}`;

/** "Dapil Bojonegoro 1" in either language, whether or not the table says "Dapil" already. */
const dapilName = (lang: Lang, name: string) =>
  say(lang, "name.dapil", { name: name.replace(/^dapil\s+/i, "") });

/** The name of a code for a heading; "" is what is not known or not published. */
export function nameOf(release: ReleaseTables, lang: Lang, kind: Kind, code: string): string {
  if (code === "") return say(lang, "name.unknown");
  const found = (kind === "topik" ? release.topics : release[kind]).get(code);
  if (found === undefined) return code;
  const name = nameIn(lang, found);
  if (kind === "kecamatan") return areaName(release, lang, name);
  return kind === "dapil" ? dapilName(lang, name) : name;
}

/** The name of a code for a table, where the heading already says of what kind it is. */
export function shortNameOf(release: ReleaseTables, lang: Lang, kind: Kind, code: string): string {
  if (kind === "kecamatan") return release.kecamatan.get(code)?.name ?? nameOf(release, lang, kind, code);
  return nameOf(release, lang, kind, code);
}

export const channelName = (release: Pick<ReleaseTables, "channels">, lang: Lang, code: string): string => {
  const channel = release.channels.get(code);
  return channel === undefined ? code : nameIn(lang, channel);
};
