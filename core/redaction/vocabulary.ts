/** Whether a word is one of ordinary talk: by table, by the affixes of Indonesian and Javanese, or as its short form. */
import { WORDS_A_TO_C } from "./vocabulary-a-c.ts";
import { WORDS_D_TO_G } from "./vocabulary-d-g.ts";
import { WORDS_H_TO_K } from "./vocabulary-h-k.ts";
import { WORDS_L_TO_M } from "./vocabulary-l-m.ts";
import { WORDS_N_TO_R } from "./vocabulary-n-r.ts";
import { WORDS_S_TO_Z } from "./vocabulary-s-z.ts";
import { wordSet } from "./word-set.ts";

export const VOCABULARY = wordSet(
  `${WORDS_A_TO_C} ${WORDS_D_TO_G} ${WORDS_H_TO_K} ${WORDS_L_TO_M} ${WORDS_N_TO_R} ${WORDS_S_TO_Z}`,
);

const AFFIXED =
  /^(?:di\p{L}{5,}|me[mn]\p{L}{4,}|ber\p{L}{4,}|ter\p{L}{4,}|pe[mnr]\p{L}{4,}|ke\p{L}{4,}an|\p{L}{3,}nya)$|^n[gy]\p{L}{3,}$/u;

/** Endings of possession, of stress and of verbs: "rumahku", "jalane", "perbaikan". */
const ENDINGS = "ku mu nya lah kah pun ne e ane ake no kan an i in s".split(" ");
/** The prefixes, and the sound that each may have swallowed: "menulis" is of tulis, "menyapu" of sapu. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ["di", ""],
  ["ke", ""],
  ["se", ""],
  ["ter", ""],
  ["ber", ""],
  ["bel", ""],
  ["be", ""],
  ["per", ""],
  ["pra", ""],
  ["antar", ""],
  ["tak", ""],
  ["dak", ""],
  ["tok", ""],
  ["meng", ""],
  ["meng", "k"],
  ["meny", "s"],
  ["mem", ""],
  ["mem", "p"],
  ["men", ""],
  ["men", "t"],
  ["me", ""],
  ["peng", ""],
  ["peng", "k"],
  ["peny", "s"],
  ["pem", ""],
  ["pem", "p"],
  ["pen", ""],
  ["pen", "t"],
  ["pe", ""],
  ["ng", ""],
  ["ng", "k"],
  ["ny", "s"],
  ["n", "t"],
];
/** A root shorter than this proves nothing. */
const LEAST_ROOT = 4;

/** At most this many endings are cut off one word. */
const MOST_ENDINGS = 2;

function isDerived(stem: string, cuts = 0): boolean {
  if (stem.length < LEAST_ROOT) return false;
  if (VOCABULARY.has(stem)) return true;
  for (const [prefix, swallowed] of PREFIXES) {
    if (!stem.startsWith(prefix)) continue;
    const root = swallowed + stem.slice(prefix.length);
    if (root.length >= LEAST_ROOT && VOCABULARY.has(root)) return true;
  }
  return (
    cuts < MOST_ENDINGS &&
    ENDINGS.some((ending) => stem.endsWith(ending) && isDerived(stem.slice(0, -ending.length), cuts + 1))
  );
}

const VOWEL = /[aeiou]/g;
const CONSONANT = /[^aeiou]/g;
/** The vowels of each word, by its consonants. */
const VOWELS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const rows = new Map<string, string[]>();
  for (const word of VOCABULARY) {
    if (word.length < 5) continue;
    const consonants = word.replace(VOWEL, "");
    if (consonants.length > 2)
      rows.set(consonants, [...(rows.get(consonants) ?? []), word.replace(CONSONANT, "")]);
  }
  return rows;
})();

/** "pnjelasan", "kndaraan": a word without some of its vowels. */
function isShortened(word: string): boolean {
  const left = word.replace(CONSONANT, "");
  return (
    VOWELS_OF.get(word.replace(VOWEL, ""))?.some((vowels) => {
      if (vowels.length <= left.length) return false;
      let at = 0;
      for (const vowel of vowels) if (vowel === left[at]) at++;
      return at === left.length;
    }) ?? false
  );
}

/** "tolongg", "bangeeet": a letter written more than once. */
const DOUBLED = /(.)\1+/g;
const isStretched = (word: string): boolean => {
  const once = word.replace(DOUBLED, "$1");
  return once !== word && VOCABULARY.has(once);
};

/** A hundred letters are no word. */
const MOST = 40;

export const isOrdinary = (word: string): boolean =>
  VOCABULARY.has(word) ||
  (word.length < MOST && (AFFIXED.test(word) || isDerived(word) || isShortened(word) || isStretched(word)));
