/** What one made-up submission is about: the phrase that its text is built on and that its answers come back to. */
import type { Chance } from "../chance.ts";
import type { Theme, TopicTexts } from "./theme.ts";
import { textsFor } from "./themes.ts";

export interface Subject {
  readonly topic: string;
  readonly parent: string;
  /** The topic's name. */
  readonly name: string;
  readonly classification: string;
  readonly channel: string;
  /** Its name. */
  readonly kecamatan?: string;
  readonly agency: string;
}

export interface Said {
  readonly theme: Theme;
  readonly texts: TopicTexts;
  /** With its places to fill still open. */
  readonly phrase: string;
  /** What every place in text and answers is filled with alike. */
  readonly words: Readonly<Record<string, string>>;
}

/** Which phrases a kind of submission is built on. */
const PHRASES: Readonly<Record<string, (texts: TopicTexts) => readonly string[] | undefined>> = {
  aspirasi: ({ wishes }) => wishes,
  permintaan_informasi: ({ questions }) => questions,
  inovasi: ({ innovations }) => innovations,
};

/** Twice, since what is filled in has places to fill too. */
export const fill = (pattern: string, words: Readonly<Record<string, string>>): string => {
  const once = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
  return once(once(pattern));
};

export function about(chance: Chance, subject: Subject): Said {
  const { theme, texts } = textsFor(chance, subject.topic, subject.parent);
  const phrases = PHRASES[subject.classification]?.(texts) ?? texts.problems;
  return {
    theme,
    texts,
    phrase: chance.pick(phrases),
    words: {
      n: String(2 + chance.whole(8)),
      sub: subject.name.toLowerCase(),
      skpd: subject.agency,
      warga: subject.kecamatan === undefined ? "warga desa kami" : `warga Kec. ${subject.kecamatan}`,
    },
  };
}
