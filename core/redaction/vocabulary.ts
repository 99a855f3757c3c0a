/** Whether a word is one of ordinary talk: by table, or by the affixes of Indonesian and Javanese. */
import { WORDS_A_TO_G } from "./vocabulary-a-g.ts";
import { WORDS_H_TO_M } from "./vocabulary-h-m.ts";
import { WORDS_N_TO_Z } from "./vocabulary-n-z.ts";
import { wordSet } from "./word-set.ts";

export const VOCABULARY = wordSet(`${WORDS_A_TO_G} ${WORDS_H_TO_M} ${WORDS_N_TO_Z}`);

const AFFIXED =
  /^(?:di\p{L}{5,}|me[mn]\p{L}{4,}|ber\p{L}{4,}|ter\p{L}{4,}|pe[mnr]\p{L}{4,}|ke\p{L}{4,}an|\p{L}{3,}nya)$|^n[gy]\p{L}{3,}$/u;
/** "rumahku", "jalane", "sawahe": a word with an ending of possession. */
const ENDING = /(?:ku|mu|ne|e|kan|kah|lah|ane|ake)$/;

export const isOrdinary = (word: string): boolean =>
  VOCABULARY.has(word) || AFFIXED.test(word) || (word.length > 4 && VOCABULARY.has(word.replace(ENDING, "")));
