/** The words of the site in both languages, by key, with places to fill in. */
import measuresEn from "../../core/measure-words/en.json" with { type: "json" };
import measuresId from "../../core/measure-words/id.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import { fill } from "./fill.ts";
import id from "./id.json" with { type: "json" };
import { LANGS, type Lang } from "./langs.ts";

export { LANGS, type Lang };
export type TextKey = keyof typeof id | keyof typeof measuresId;

/** What measures are called and mean is the release's too. */
export const TEXTS = {
  id: { ...measuresId, ...id },
  en: { ...measuresEn, ...en },
} satisfies Record<Lang, Record<TextKey, string>>;

const isKey = (key: string): key is TextKey => Object.hasOwn(TEXTS.id, key);

/** The text of a key, its places filled with the values of their names. */
export function say(lang: Lang, key: TextKey, values?: Readonly<Record<string, string | number>>): string {
  const text = TEXTS[lang][key];
  return values === undefined ? text : fill(text, values);
}

/** The text of a word that a release holds (a status, a measure), or the word itself where it has none. */
export function sayWord(lang: Lang, group: string, word: string): string {
  const key = `${group}.${word}`;
  return isKey(key) ? TEXTS[lang][key] : word.replaceAll("_", " ");
}
