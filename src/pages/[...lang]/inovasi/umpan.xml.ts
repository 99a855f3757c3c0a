/** The Atom feed of innovations, in each language. */
import type { APIRoute } from "astro";
import { atomFeed, FEED_HEADERS } from "../../../feeds/atom.ts";
import { bothLanguages, langOf } from "../../../i18n/place.ts";
import { innovationFeed } from "../../../innovations/feed.ts";
import { release } from "../../../release/current.ts";

export const getStaticPaths = bothLanguages;

export const GET: APIRoute = ({ params, site, url }) =>
  new Response(atomFeed(innovationFeed(release, site ?? url, langOf(params["lang"]))), {
    headers: FEED_HEADERS,
  });
