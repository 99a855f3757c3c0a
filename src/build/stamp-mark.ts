/** The mark that holds the place of the release line in a page that may outlive its release. */
import type { Lang } from "../i18n/text.ts";

export const stampMark = (lang: Lang): string => `[[terang:release:${lang}]]`;

const MARK = /\[\[terang:release:(id|en)\]\]/g;

/** The page with its release lines in place. */
export const stamp = (html: string, lines: Readonly<Record<Lang, string>>): string =>
  html.includes("[[terang:") ? html.replace(MARK, (_, lang: Lang) => lines[lang]) : html;
