/** How much a word that no table knows is made like a name: naive Bayes over its pieces, counted from the tables themselves. */
import { GIVEN_NAMES } from "./given-names.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Pieces of two to five letters, the edges of the word counted as letters, kept by hash. */
const SHORTEST = 2;
const LONGEST = 5;
const SLOTS = 1 << 16;
/** Added to each count, so that a piece seen once decides nothing. */
const SMOOTHING = 0.5;
/** Shorter words have too few pieces to be told apart. */
const LEAST_LETTERS = 4;
/** No name has more. */
const MOST_LETTERS = 40;

function countPieces(word: string, each: (slot: number) => void): void {
  const edged = `^${word}$`;
  for (let start = 0; start < edged.length; start++) {
    // FNV-1a
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && start + length <= edged.length; length++) {
      hash = Math.imul(hash ^ edged.charCodeAt(start + length - 1), 0x01000193);
      if (length >= SHORTEST) each((hash ^ (hash >>> 15)) & (SLOTS - 1));
    }
  }
}

function countsOf(words: ReadonlySet<string>): { counts: Float32Array; total: number } {
  const counts = new Float32Array(SLOTS);
  let total = 0;
  for (const word of words) {
    if (word.length < LEAST_LETTERS) continue;
    total++;
    countPieces(word, (slot) => {
      counts[slot] = (counts[slot] as number) + 1;
    });
  }
  return { counts, total };
}

/** For each piece by how much it speaks for a name (above 0) or for a word of talk. */
const WEIGHTS: Float32Array = (() => {
  const names = countsOf(GIVEN_NAMES);
  const words = countsOf(VOCABULARY);
  return Float32Array.from({ length: SLOTS }, (_, slot) => {
    const inNames = names.counts[slot] as number;
    const inWords = words.counts[slot] as number;
    if (inNames + inWords === 0) return 0;
    return Math.log((inNames + SMOOTHING) / names.total) - Math.log((inWords + SMOOTHING) / words.total);
  });
})();

/** Above 0: more like a name than like a word. Of words left out of the count 1 in 50 is above 3, of names 2 in 3. */
export function nameLikeness(lower: string): number {
  if (lower.length < LEAST_LETTERS || lower.length > MOST_LETTERS) return 0;
  let sum = 0;
  let pieces = 0;
  countPieces(lower, (slot) => {
    sum += WEIGHTS[slot] as number;
    pieces++;
  });
  return sum / Math.sqrt(pieces);
}
