/** The innovations as an Atom feed, newest first. */
import { excerpt } from "../complaints/sentence.ts";
import { nameIn, nameOf } from "../entities/names.ts";
import type { Feed } from "../feeds/atom.ts";
import { href } from "../i18n/place.ts";
import { type Lang, say } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";

export const FEED_PATH = "/inovasi/umpan.xml";
const MOST = 50;

export function innovationFeed(release: Release, site: URL, lang: Lang): Feed {
  const at = (path: string) => new URL(href(lang, path), site).href;
  const { region, manifest } = release;
  return {
    self: at(FEED_PATH),
    page: at("/inovasi/"),
    title: say(lang, "innovation.feed", { region: nameIn(lang, region) }),
    subtitle: say(lang, manifest.demonstration ? "demo.banner" : "innovation.lead"),
    author: region.publisher,
    lang,
    updated: manifest.cutoff,
    entries: release.innovations.slice(0, MOST).map(({ id_aduan, teks, oleh, topik, tanggal_masuk }) => ({
      link: at(`/inovasi/${id_aduan}/`),
      title: excerpt(teks),
      updated: tanggal_masuk,
      author: oleh ?? say(lang, "innovation.unnamed"),
      category: { code: topik, name: nameOf(release, lang, "topik", topik) },
      summary: teks,
    })),
  };
}
