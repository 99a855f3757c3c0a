/** The feed of an agency, topic, kecamatan or dapil: what became of its newest complaints. */
import type { PublishedRow } from "../../core/published.ts";
import { outcomeSentence } from "../complaints/sentence.ts";
import { headWords } from "../complaints/words.ts";
import { type Kind, pathOf } from "../entities/kinds.ts";
import { nameOf } from "../entities/names.ts";
import { href } from "../i18n/place.ts";
import { type Lang, say } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";
import type { Feed } from "./atom.ts";

/** `path` is that of the page, without its language. */
export const feedPath = (lang: Lang, path: string): string => `${href(lang, path).slice(0, -1)}.xml`;

/** The day of the last thing that happened to it. */
const lastDay = (release: Pick<Release, "events">, row: PublishedRow): string =>
  release.events.get(row.id_aduan)?.at(-1)?.tanggal ?? row.tanggal_masuk;

/** `rows` newest first. */
export function entityFeed(
  release: Release,
  site: URL,
  lang: Lang,
  entity: { readonly kind: Kind; readonly code: string; readonly rows: readonly PublishedRow[] },
): Feed {
  const { kind, code, rows } = entity;
  const at = (path: string) => new URL(path, site).href;
  const path = pathOf(kind, code);
  const { region, manifest } = release;
  return {
    self: at(feedPath(lang, path)),
    page: at(href(lang, path)),
    title: say(lang, "feed.title", { name: nameOf(release, lang, kind, code) }),
    subtitle: manifest.demonstration ? say(lang, "demo.banner") : say(lang, "feed.subtitle"),
    author: region.publisher,
    lang,
    updated: manifest.cutoff,
    entries: rows.map((row) => ({
      link: at(href(lang, `/aduan/${row.id_aduan}/`)),
      title: headWords(release, lang, row),
      updated: lastDay(release, row),
      summary: outcomeSentence(lang, row),
    })),
  };
}
