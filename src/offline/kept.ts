/** Which pages a device keeps for reading without a network, under which names, and how many. No cache is touched here. */

/** A release's pages, and the styles and scripts that they need, each in a cache named after it. */
const PAGES = "terang-pages-";
const PARTS = "terang-parts-";
/** Of one release; with those of the release before, the most that a device keeps. */
export const MOST_PAGES = 40;
export const MOST_PARTS = 80;

export const pagesOf = (release: string): string => `${PAGES}${release}`;
export const partsOf = (release: string): string => `${PARTS}${release}`;

/** The release that a cache of pages is of, or undefined for any other cache. */
export const releaseOf = (cache: string): string | undefined =>
  cache.startsWith(PAGES) ? cache.slice(PAGES.length) : undefined;

/** Caches of ours that go: all but those of the given release and of the newest before it. Ids of releases sort by date. */
export function outdated(caches: readonly string[], release: string): readonly string[] {
  const before = caches
    .map(releaseOf)
    .filter((id) => id !== undefined && id !== release)
    .sort()
    .at(-1);
  const kept = new Set(
    [release, ...(before === undefined ? [] : [before])].flatMap((id) => [pagesOf(id), partsOf(id)]),
  );
  return caches.filter((name) => (name.startsWith(PAGES) || name.startsWith(PARTS)) && !kept.has(name));
}

/** What is never kept: answers of the API, downloads, the search index. They are fresh or they are not shown. */
const NEVER = /^\/(?:v1|open311|data\/(?:latest|\d)|pagefind|healthz|readyz|metrics)/;

/** How a request is answered: a page, from the network first; a part of this release, from the device first. */
export function wayOf(path: string, navigates: boolean): "page" | "part" | "network" {
  if (NEVER.test(path)) return "network";
  if (navigates) return "page";
  return /^\/(?:_astro\/|[\w-]+\.svg$)/.test(path) ? "part" : "network";
}

/** The page that is shown in place of one that is not kept, in its language. */
export const insteadOf = (path: string): string => (path.startsWith("/en/") ? "/en/luring/" : "/luring/");

/** Addresses of the parts that a page names. */
export const partsIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, path]) => path as string)),
];

/** The page as a copy: its foot names its release, its head says that it is a copy. */
export const asCopy = (html: string): string => html.replace(/<html /, "<html data-copy ");

export interface KeptPage {
  readonly path: string;
  readonly title: string;
  readonly release: string;
}

/** The title of a page, without the name of the portal; entities stay as they are. */
export const titleOf = (html: string): string =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "").replace(/ · Terang$/, "");
