/** An Atom feed (RFC 4287) as text. */
import XMLBuilder from "fast-xml-builder";
import type { Lang } from "../i18n/text.ts";

export interface FeedEntry {
  /** A permanent address; also its id. */
  readonly link: string;
  readonly title: string;
  /** YYYY-MM-DD, or YYYY-MM where only the month is public. */
  readonly updated: string;
  readonly summary: string;
  /** Where it is somebody else's than the feed. */
  readonly author?: string;
  readonly category?: { readonly code: string; readonly name: string };
}
export interface Feed {
  /** Address of the feed itself; also its id. */
  readonly self: string;
  /** The page that it follows. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly lang: Lang;
  /** Stands for the date of a feed without entries. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const builder = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: true });
/** Midnight in western Indonesia: a release knows days. */
const instant = (date: string) => `${date.length === 7 ? `${date}-01` : date}T00:00:00+07:00`;
/** What XML 1.0 cannot hold (its production 2, Char). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string) => text.replace(FORBIDDEN, "\uFFFD");

export function atomFeed(feed: Feed): string {
  const newest = feed.entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  return builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    feed: {
      "@_xmlns": "http://www.w3.org/2005/Atom",
      "@_xml:lang": feed.lang,
      id: feed.self,
      title: clean(feed.title),
      subtitle: clean(feed.subtitle),
      updated: instant(newest ?? feed.updated),
      author: { name: clean(feed.author) },
      link: [
        { "@_rel": "self", "@_type": "application/atom+xml", "@_href": feed.self },
        { "@_rel": "alternate", "@_type": "text/html", "@_href": feed.page },
      ],
      entry: feed.entries.map(({ link, title, updated, summary, author, category }) => ({
        id: link,
        title: clean(title),
        updated: instant(updated),
        link: { "@_rel": "alternate", "@_type": "text/html", "@_href": link },
        ...(author === undefined ? {} : { author: { name: clean(author) } }),
        ...(category === undefined
          ? {}
          : { category: { "@_term": category.code, "@_label": clean(category.name) } }),
        summary: clean(summary),
      })),
    },
  });
}

/** The headers that every feed is answered with while the site is built. */
export const FEED_HEADERS = { "Content-Type": "application/atom+xml; charset=utf-8" } as const;
