/** The Atom feed of each entity, in both languages. */
import type { APIRoute } from "astro";
import { codesOf, KINDS, type Kind } from "../../../entities/kinds.ts";
import { newest } from "../../../entities/newest-now.ts";
import { atomFeed, FEED_HEADERS } from "../../../feeds/atom.ts";
import { entityFeed } from "../../../feeds/entity-feed.ts";
import { langOf, langParam } from "../../../i18n/place.ts";
import { LANGS } from "../../../i18n/text.ts";
import { release } from "../../../release/current.ts";

export const getStaticPaths = () =>
  LANGS.flatMap((lang) =>
    KINDS.flatMap((kind) =>
      codesOf(release, kind).map((code) => ({
        params: { lang: langParam(lang), kind, code },
        props: { kind, code },
      })),
    ),
  );

export const GET: APIRoute<{ kind: Kind; code: string }> = ({ props: { kind, code }, params, site, url }) =>
  new Response(
    atomFeed(
      entityFeed(release, site ?? url, langOf(params["lang"]), { kind, code, rows: newest.of(kind, code) }),
    ),
    { headers: FEED_HEADERS },
  );
