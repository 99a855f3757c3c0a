/** What a citizen writes: a pattern of its kind, filled with the topic's own phrases, a place, a time and how people type. */
import type { Chance } from "../chance.ts";
import { personal } from "../people.ts";
import {
  ASKING,
  CLOSINGS,
  COMMON,
  COMPLAINING,
  HOW_LONG,
  INVENTING,
  MARKS,
  OPENINGS,
  PLACES,
  REQUESTS,
  WISHING,
} from "./phrases.ts";
import { asTyped } from "./shorthand.ts";
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

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  aspirasi: WISHING,
  permintaan_informasi: ASKING,
  inovasi: INVENTING,
};
/** How many of a hundred texts hold personal data. */
const PERSONAL = 0.2;

/** Twice, since what is filled in has places to fill too. */
export const fill = (pattern: string, words: Readonly<Record<string, string>>): string => {
  const once = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
  return once(once(pattern));
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentences = (text: string) =>
  text.replace(/(^|[.?] )([a-z])/g, (_, end: string, first: string) => end + first.toUpperCase());

export function complaintText(chance: Chance, subject: Subject): string {
  const { theme, texts } = textsFor(chance, subject.topic, subject.parent);
  const where = chance.pick(theme.places ?? PLACES);
  const named = subject.kecamatan !== undefined && chance.happens(0.35);
  const di = named && !where.includes("kecamatan") ? `${where} Kec. ${subject.kecamatan}` : where;
  const body = fill(chance.pick(PATTERNS[subject.classification] ?? COMPLAINING), {
    p: chance.pick(texts.problems),
    w: chance.pick(texts.wishes),
    q: chance.pick(texts.questions),
    i: chance.pick(texts.innovations ?? COMMON.innovations),
    akibat: chance.pick(theme.consequences),
    minta: chance.pick(REQUESTS),
    di,
    lama: chance.pick(HOW_LONG),
    n: String(2 + chance.whole(8)),
    kec: subject.kecamatan ?? "Bojonegoro",
    sub: subject.name.toLowerCase(),
  });
  const opening = chance.pick(OPENINGS);
  const text = `${opening}${opening === "" ? capital(body) : body}${chance.happens(PERSONAL) ? personal(chance) : ""}`;
  const tidy = chance.happens(0.6) ? sentences(text) : text;
  const mark = chance.happens(0.6) ? (MARKS[subject.channel] ?? "") : "";
  const closing = chance.pick(CLOSINGS);
  return (
    mark +
    asTyped(chance, subject.channel, tidy + (tidy.endsWith("?") ? closing.replace(/^\./, "") : closing))
  );
}
