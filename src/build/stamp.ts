/** Puts the release line of this release into every page: Astro may have kept a page from an earlier one. */
import type { Lang } from "../i18n/text.ts";
import { releaseLine } from "../release/line.ts";
import { readManifest } from "../release/read.ts";

const LANG = /<html lang="(id|en)"/;
const LINE = /(<p class="foot-release">)[\s\S]*?(<\/p>)/;

/** The page with the line of its language. @throws Error when the page names no release. */
export function stamp(html: string, lines: Readonly<Record<Lang, string>>): string {
  const lang = LANG.exec(html)?.[1] === "en" ? "en" : "id";
  if (!LINE.test(html)) throw new Error("a page names no release");
  return html.replace(LINE, (_, open: string, close: string) => `${open}${lines[lang]}${close}`);
}

/** A function from page to page, by the folder of a release; rejects when the release cannot be read. */
export async function stampRelease(release: string): Promise<(html: string) => string> {
  const manifest = await readManifest(release);
  const lines = { id: releaseLine(manifest, "id"), en: releaseLine(manifest, "en") };
  return (html) => stamp(html, lines);
}
