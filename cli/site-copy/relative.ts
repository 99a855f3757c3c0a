/** The pages of a site as they are read from a folder, without a server: every link leads to a file, or to the web. */
import { posix } from "node:path";

/** Pages that do nothing without a server, and what only machines and other sites ask for. */
const ON_THE_WEB =
  /^(?:en\/)?(?:(?:cari|lacak|luring|sematkan|pagefind)\/|[a-z]+\/bandingkan|404)|^(?:sw\.js|robots\.txt)$|bagikan\.png$/;
const KEPT = new Set([".html", ".css", ".csv", ".svg", ".png", ".jpg", ".webp", ".avif"]);

/** Whether a file of the site belongs in the copy. Scripts do not: browsers run none that are modules from a folder. */
export const belongs = (path: string): boolean => KEPT.has(posix.extname(path)) && !ON_THE_WEB.test(path);

export interface Copy {
  /** Whether a file, named from the root of the site, is in the copy. */
  readonly has: (path: string) => boolean;
  /** Where the site is on the web, without a slash at its end. */
  readonly web: string;
}

/** Where a link from a file leads, given as the site gives it: from the root, with a slash first. */
export function linkFrom(file: string, link: string, { has, web }: Copy): string {
  const [, path = "", rest = ""] = /^\/([^?#]*)(.*)$/.exec(link) ?? [];
  const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!has(decodeURIComponent(target))) return `${web}${link}`;
  return `${posix.relative(posix.dirname(file), target)}${rest}`;
}

const SCRIPTS = /<script\b[^>]*><\/script>|<link rel="manifest"[^>]*>/g;
/** Values that are a path from the root; `//host` is not one. */
const LINKS = /(\s(?:href|src)=")(\/(?!\/)[^"]*)(")/g;
const FORMS = /(<form\b[^>]*\saction=")(\/(?!\/)[^"]*)(")/g;
const SETS = /(\ssrcset=")([^"]+)(")/g;

/** The page with its links leading to files, marked as a copy, which makes it say so. */
export const pageFrom = (file: string, html: string, copy: Copy): string =>
  html
    .replace(SCRIPTS, "")
    .replace(/<html /, "<html data-copy ")
    .replace(FORMS, (_, open, path, close) => `${open}${copy.web}${path}${close}`)
    .replace(LINKS, (_, open, link, close) => `${open}${linkFrom(file, link, copy)}${close}`)
    .replace(
      SETS,
      (_, open, set: string, close) =>
        `${open}${set.replace(/\/[^\s,]+/g, (link) => linkFrom(file, link, copy))}${close}`,
    );

/** Styles as for a browser without scripts, their pictures beside them. */
export const stylesFrom = (file: string, css: string, copy: Copy): string =>
  css
    .replace(/scripting:\s*enabled/g, "max-width: 0")
    .replace(
      /url\((["']?)(\/[^)"']+)\1\)/g,
      (_, quote: string, link: string) => `url(${quote}${linkFrom(file, link, copy)}${quote})`,
    );
