/**
 * Words that are met seldom and are no names. They are apart from the vocabulary, which says how words are made: of
 * these no others are formed, and many are made like names.
 */
import { RARE_WORDS_A_TO_L } from "./rare-words-a-l.ts";
import { RARE_WORDS_M_TO_Z } from "./rare-words-m-z.ts";
import { THINGS_A_TO_L } from "./things-a-l.ts";
import { THINGS_M_TO_Z } from "./things-m-z.ts";
import { wordSet } from "./word-set.ts";

export const RARE_WORDS = wordSet(
  [RARE_WORDS_A_TO_L, RARE_WORDS_M_TO_Z, THINGS_A_TO_L, THINGS_M_TO_Z].join(" "),
);
