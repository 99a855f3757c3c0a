/** What a citizen writes: a pattern of its kind, filled with the topic's own phrases, a place, a time and how people type. */
import type { Chance } from "../chance.ts";
import { personal } from "../people.ts";
import {
  ASKING,
  CLOSINGS,
  COMPLAINING,
  HOW_LONG,
  INVENTING,
  OPENINGS,
  PLACES,
  REQUESTS,
  WISHING,
} from "./phrases.ts";
import { fill, type Said, type Subject } from "./said.ts";
import { asTyped } from "./shorthand.ts";

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  aspirasi: WISHING,
  permintaan_informasi: ASKING,
  inovasi: INVENTING,
};
/** How many of a hundred texts hold personal data. */
const PERSONAL = 0.2;
/** Places of which a kecamatan has one of its own; an office in the town has none. */
const LOCAL =
  /dusun|desa|kampung|blok|hamparan|perempatan|pertigaan|tikungan|jalan|pinggir|kelompok|sawah|pasar kec/;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentences = (text: string) =>
  text.replace(/(^|[.?] )([a-z])/g, (_, end: string, first: string) => end + first.toUpperCase());

export function complaintText(chance: Chance, subject: Subject, said: Said): string {
  const { theme, phrase, words } = said;
  const where = chance.pick(theme.places ?? PLACES);
  const named = subject.kecamatan !== undefined && LOCAL.test(where) && chance.happens(0.35);
  const body = fill(chance.pick(PATTERNS[subject.classification] ?? COMPLAINING), {
    ...words,
    hal: phrase,
    akibat: chance.pick(theme.consequences),
    minta: chance.pick(REQUESTS),
    di: named ? `${where} Kec. ${subject.kecamatan}` : where,
    lama: chance.pick(HOW_LONG),
  });
  const opening = chance.pick(OPENINGS);
  const personally = chance.happens(PERSONAL) ? personal(chance) : "";
  const asked = body.endsWith("?");
  const text = `${opening}${opening === "" ? capital(body) : body}${asked ? personally.replace(/^[.,]/, "") : personally}`;
  const tidy = chance.happens(0.6) ? sentences(text) : text;
  const closing = chance.pick(CLOSINGS);
  return asTyped(chance, subject.channel, tidy + (tidy.endsWith("?") ? closing.replace(/^\./, "") : closing));
}
