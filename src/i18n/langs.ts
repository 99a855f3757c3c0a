/** The languages of the site, apart from their words, so that a script of the browser can know them without. */
export const LANGS = ["id", "en"] as const;
export type Lang = (typeof LANGS)[number];
