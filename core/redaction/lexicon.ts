/** What the rules on names know of a word, in one look: its grade, what it calls for, and what it makes public. */

import { FIRMS, FIRMS_BEHIND, NAMING, SECOND_OF } from "./firms.ts";
import { EVERYDAY, GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from "./given-names.ts";
import { NAMES_A_THING } from "./name-contexts.ts";
import { PHRASE_BEGINS } from "./name-phrases.ts";
import { nameLikeness } from "./name-shape.ts";
import {
  AND,
  OWN_WORDS,
  PERSON_AFTER,
  PLACE_BEFORE,
  STREET_BEFORE,
  STREET_WORDS,
  type Strength,
  TITLES,
  TRIGGERS,
} from "./name-triggers.ts";
import { AGENCY_WORDS, FIGURE_BEGINS, HIGH_OFFICES, PAIR_BEGINS, VILLAGE_OFFICES } from "./offices.ts";
import { isPlace, isVillage, PLACES } from "./places.ts";
import { RARE_WORDS } from "./rare-words.ts";
import { isOrdinary, VOCABULARY } from "./vocabulary.ts";

/** What a word is: a known given name, one built like one, one that is also a word, unknown, ordinary by its form alone, or never a name. */
export type Grade = "given" | "built" | "word" | "unknown" | "formed" | "never";

export interface Word {
  readonly grade: Grade;
  /** A name that is above all a word. */
  readonly everyday: boolean;
  /** No table knows it, and it is not made like a name either: a slip of the pen, a short form, a foreign word. */
  readonly unlike: boolean;
  /** Of a word that no table knows: how much it is made like a name; 0 of any other. */
  readonly likeness: number;
  /** How surely a name follows; undefined: nothing is said. */
  readonly calls: Strength | undefined;
  /** The first of two words that call for a name. */
  readonly phrase: boolean;
  readonly own: boolean;
  readonly title: boolean;
  readonly personAfter: boolean;
  /** What follows is public: an office holder, a street, a place. */
  readonly opens: "office" | "street" | "place" | undefined;
  /** The first of two words that name an office, and of two that name somebody known to all. */
  readonly pair: boolean;
  readonly figure: boolean;
  /** Joins two people. */
  readonly joins: boolean;
  readonly agency: boolean;
  readonly streetWord: boolean;
  /** A firm, or a thing that bears a name of its own; or what makes a firm of the name before it. */
  readonly bears: "firm" | "second" | "thing" | "behind" | "naming" | undefined;
}

/** Made as Javanese and Islamic names are made. */
const BUILT =
  /^(?:su|sa|sar|kar|kas|war|tu|mu|ngad|ngat|par|har|wi|dar|mar|jum|sum|rus|ris|yul|wah|tri|pur|pri|wid|sup|sut|sud)\p{L}{0,6}(?:yanto|wanto|nanto|manto|rianto|iyono|yono|wono|priyo|wati|yati|nati|iati|ningsih|arsih|asih|ijan|ijah|inem|iyem|inah|iran|irah|jono|karno|gito|wito|rjo|mijo|minto|miatun|iatun|atun|sono|arno|adji|djo|oyo|woko|nah|jah|yah|tik|kem|mi|man|min|wan|di)$|^\p{L}{2,8}(?:yanto|yono|rianto|iyono|ningsih|ningrum|ningtyas|wulandari|yati|wati|tiningsih|syah|uddin|udin|ullah|ulloh|ulhaq|urrohman|urrahman|yatun|iatun|iyem|inem|ijem|ijan|iyah|iyyah|[rnmstl]iah|wardoyo|kusumo|setyo|diningrat|dinata|putra|putri|hartono|saputra|saputro|negoro|fauzi|firmansyah|iansyah|ansyah)$|^(?:abdul|abdur|nur|siti|fath?ur|khoirul|choirul|syaiful|miftahul|ainul|nurul|dul|mat|jum)\p{L}{3,10}$/u;
/** Ends like a name, and is none. */
const NOT_BUILT =
  /^(?:karyawati|wartawati|sudah|surat|sungai|suami|sumur|sawah|salah|tujuh|tunai|murah|muntah|sampah|susah|suntik|warung|warga|islami|ilmi|alami|lahiri|tas)/;

function gradeOf(lower: string): Grade {
  if (HIGH_OFFICES.has(lower) || VILLAGE_OFFICES.has(lower)) return "never";
  if (GIVEN_NAMES.has(lower)) return "given";
  if (NAMES_THAT_ARE_WORDS.has(lower)) return "word";
  if (lower.length < 2 || TRIGGERS.has(lower) || TITLES.has(lower)) return "never";
  if (isPlace(lower) || VOCABULARY.has(lower)) return "never";
  return gradeByForm(lower, nameLikeness);
}

/** Of a word that no table has. */
function gradeByForm(lower: string, likeness: (lower: string) => number): Grade {
  if (lower.length < 2 || isVillage(lower)) return "never";
  // "Ngatiman": no word of Javanese ends so.
  if (/^nga[dt]/.test(lower) && BUILT.test(lower)) return "built";
  if (isOrdinary(lower)) return "formed";
  if (BUILT.test(lower) && !NOT_BUILT.test(lower)) return "built";
  return likeness(lower) >= LIKE_A_NAME ? "built" : "unknown";
}

/** From here on a word of no table passes for a name; below the second it can hardly be one. */
const LIKE_A_NAME = 3;
const UNLIKE_A_NAME = -2.5;

function wordFrom(lower: string): Word {
  const grade = gradeOf(lower);
  const likeness = grade === "unknown" ? nameLikeness(lower) : 0;
  return {
    grade,
    everyday: grade === "word" && EVERYDAY.has(lower),
    unlike: likeness < UNLIKE_A_NAME,
    likeness,
    calls:
      TRIGGERS.get(lower) ?? (/^(?:bapak|bpk|ibu|mas|mbak|pak|bu)2$/.test(lower) ? "address" : undefined),
    phrase: PHRASE_BEGINS.has(lower),
    own: OWN_WORDS.has(lower),
    title: TITLES.has(lower),
    personAfter: PERSON_AFTER.has(lower),
    opens: HIGH_OFFICES.has(lower)
      ? "office"
      : STREET_BEFORE.has(lower)
        ? "street"
        : PLACE_BEFORE.has(lower)
          ? "place"
          : undefined,
    pair: PAIR_BEGINS.has(lower),
    figure: FIGURE_BEGINS.has(lower),
    joins: AND.has(lower),
    agency: AGENCY_WORDS.has(lower),
    streetWord: STREET_WORDS.has(lower),
    bears: FIRMS.has(lower)
      ? "firm"
      : NAMES_A_THING.has(lower)
        ? "thing"
        : FIRMS_BEHIND.has(lower)
          ? "behind"
          : SECOND_OF.has(lower)
            ? "second"
            : NAMING.has(lower)
              ? "naming"
              : undefined,
  };
}

/** Nothing is known of a word beyond its grade: what no table names calls for nothing. */
const ofGrade = (grade: Grade): Word => ({
  ...wordFrom(""),
  grade,
  everyday: false,
  unlike: false,
  likeness: 0,
});
const OTHER: Readonly<Record<Grade, Word>> = {
  given: ofGrade("given"),
  built: ofGrade("built"),
  word: ofGrade("word"),
  unknown: ofGrade("unknown"),
  formed: ofGrade("formed"),
  never: ofGrade("never"),
};

/** Most words have a grade and nothing else: they share one row. */
const shared = (word: Word): Word =>
  word.calls === undefined &&
  word.opens === undefined &&
  word.bears === undefined &&
  !(word.everyday || word.unlike || word.phrase || word.own || word.title || word.personAfter) &&
  !(word.pair || word.figure || word.joins || word.agency || word.streetWord)
    ? OTHER[word.grade]
    : word;

const LEXICON: ReadonlyMap<string, Word> = new Map([
  // What another table has, too, is what that says.
  ...[...RARE_WORDS].map((lower): [string, Word] => [lower, OTHER.never]),
  ...[
    ...VOCABULARY,
    ...PLACES,
    ...GIVEN_NAMES,
    ...NAMES_THAT_ARE_WORDS,
    ...TRIGGERS.keys(),
    ...PHRASE_BEGINS,
    ...OWN_WORDS,
    ...TITLES,
    ...PERSON_AFTER,
    ...HIGH_OFFICES,
    ...VILLAGE_OFFICES,
    ...STREET_BEFORE,
    ...PLACE_BEFORE,
    ...PAIR_BEGINS,
    ...FIGURE_BEGINS,
    ...AND,
    ...AGENCY_WORDS,
    ...STREET_WORDS,
    ...FIRMS,
    ...NAMES_A_THING,
    ...FIRMS_BEHIND,
    ...SECOND_OF.keys(),
    ...NAMING,
  ].map((lower): [string, Word] => [lower, shared(wordFrom(lower))]),
]);

const QUOTE = /['’`]/;
const QUOTES = /['’`]/g;
/** A sign, a number, a mark. */
export const NO_WORD: Word = OTHER.never;

export const listedWord = (lower: string): Word | undefined => LEXICON.get(lower);
/** Short words that were found to be of ordinary talk by their form: the same for every text, so worked out once. */
const FORMED = new Set<string>();
const MOST_FORMED = 4_096;
const SHORT = 12;

/** What is known of a word that is in no table: its form. */
export function unlistedWord(lower: string): Word {
  if (FORMED.has(lower)) return OTHER.formed;
  // "Asy'ari", "Ma'ruf": tables have the letters alone.
  if (QUOTE.test(lower)) {
    const letters = lower.replace(QUOTES, "");
    return LEXICON.get(letters) ?? unlistedWord(letters);
  }
  let likeness = 0;
  const grade = gradeByForm(lower, (word) => {
    likeness = nameLikeness(word);
    return likeness;
  });
  if (grade === "formed" && lower.length <= SHORT) {
    if (FORMED.size >= MOST_FORMED) FORMED.clear();
    FORMED.add(lower);
  }
  if (grade !== "unknown") return OTHER[grade];
  return { ...OTHER.unknown, unlike: likeness < UNLIKE_A_NAME, likeness };
}
