/** The Atom feed of releases: this one with what it changed, and the one before. */
import type { APIRoute } from "astro";
import { atomFeed, FEED_HEADERS } from "../../../feeds/atom.ts";
import { bothLanguages, href, langOf } from "../../../i18n/place.ts";
import { say } from "../../../i18n/text.ts";
import { release } from "../../../release/current.ts";

export const getStaticPaths = bothLanguages;

/** YYYY-MM-DD: a release is named by when it was made. */
const dayOf = (id: string) => id.slice(0, 10);

export const GET: APIRoute = ({ params, site, url }) => {
  const lang = langOf(params["lang"]);
  const at = (path: string) => new URL(path, site ?? url).href;
  const { manifest, changes, region } = release;
  const before = manifest.previous?.release;
  const entry = (id: string, summary: string) => ({
    link: at(`/data/${id}/manifest.json`),
    title: say(lang, "feed.release", { release: id }),
    updated: dayOf(id),
    summary,
  });
  return new Response(
    atomFeed({
      self: at(href(lang, "/data/rilis.xml")),
      page: at(href(lang, "/data/")),
      title: say(lang, "feed.releases"),
      subtitle: manifest.demonstration ? say(lang, "demo.banner") : say(lang, "data.release_note"),
      author: region.publisher,
      lang,
      updated: dayOf(manifest.release),
      entries: [
        entry(manifest.release, changes.trim()),
        ...(before === undefined ? [] : [entry(before, "")]),
      ],
    }),
    { headers: FEED_HEADERS },
  );
};
