/** Where a page stands in each language: Indonesian at /, English under /en/, the same words in the path. */
import { LANGS, type Lang } from "./langs.ts";

/** `path` begins and ends with a slash and names no language. */
export const href = (lang: Lang, path: string): string => (lang === "en" ? `/en${path}` : path);

/** The value of the [...lang] part of a path. */
export const langParam = (lang: Lang): string | undefined => (lang === "en" ? "en" : undefined);

/** The language that a [...lang] part stands for. */
export const langOf = (param: string | undefined): Lang => (param === "en" ? "en" : "id");

/** getStaticPaths of a page that exists once in each language. */
export const bothLanguages = () => LANGS.map((lang) => ({ params: { lang: langParam(lang) } }));
