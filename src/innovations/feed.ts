/** The innovations as an Atom feed (RFC 4287), newest first. */
import XmlBuilder from "fast-xml-builder";
import type { PublishedInnovation } from "../../core/innovation.ts";
import { excerpt } from "../complaints/sentence.ts";
import { nameOf } from "../entities/names.ts";
import { href } from "../i18n/place.ts";
import { type Lang, say } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";

export const FEED_PATH = "/inovasi/umpan.xml";
const MOST = 50;

/** Midnight where the region is would need its zone; a day is told as its first instant in UTC. */
const instant = (day: string) => `${day.length === 7 ? `${day}-01` : day}T00:00:00Z`;

/** `site`: address of the site, without a slash at its end. */
export function innovationFeed(
  release: Pick<Release, "innovations" | "topics" | "kecamatan" | "skpd" | "dapil" | "region" | "manifest">,
  lang: Lang,
  site: string,
): string {
  const at = (path: string) => `${site}${href(lang, path)}`;
  const entry = (one: PublishedInnovation) => ({
    id: at(`/inovasi/${one.id_aduan}/`),
    title: excerpt(one.teks),
    link: { "@_href": at(`/inovasi/${one.id_aduan}/`) },
    updated: instant(one.tanggal_masuk),
    author: { name: one.oleh ?? say(lang, "innovation.unnamed") },
    category: { "@_term": one.topik, "@_label": nameOf(release as Release, lang, "topik", one.topik) },
    content: { "@_type": "text", "@_xml:lang": "id", "#text": one.teks },
  });
  const newest = release.innovations.slice(0, MOST);
  return new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: "@_", format: true }).build({
    "?xml": { "@_version": "1.0", "@_encoding": "utf-8" },
    feed: {
      "@_xmlns": "http://www.w3.org/2005/Atom",
      "@_xml:lang": lang,
      id: at("/inovasi/"),
      title: say(lang, "innovation.feed", {
        region: lang === "en" ? release.region.name_en : release.region.name,
      }),
      updated: instant(release.manifest.cutoff),
      link: [{ "@_href": at("/inovasi/") }, { "@_rel": "self", "@_href": at(FEED_PATH) }],
      author: { name: release.region.publisher },
      entry: newest.map(entry),
    },
  });
}
