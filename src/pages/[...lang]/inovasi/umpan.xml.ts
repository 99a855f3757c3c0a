/** The Atom feed of innovations, in each language. */
import type { APIRoute } from "astro";
import { bothLanguages, langOf } from "../../../i18n/place.ts";
import { innovationFeed } from "../../../innovations/feed.ts";
import { release } from "../../../release/current.ts";

export const getStaticPaths = bothLanguages;

export const GET: APIRoute = ({ params, site }) =>
  new Response(innovationFeed(release, langOf(params["lang"]), site?.origin ?? ""), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
