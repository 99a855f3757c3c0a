/** What may have been meant: the nearest known words to those of a search that found nothing like them. */
import { distance } from "fastest-levenshtein";

/** Shorter words are too near to too many others. */
const LEAST_LETTERS = 4;
/** Letters that may differ, by the length of the word. */
const mayDiffer = (length: number): number => (length < LEAST_LETTERS ? 0 : length < 7 ? 1 : 2);

/** `words`: the most frequent first. A known word stands for itself; undefined when none is near. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const most = mayDiffer(word.length);
  let best: string | undefined;
  let least = most + 1;
  for (const known of words) {
    if (Math.abs(known.length - word.length) >= least) continue;
    const far = distance(word, known);
    if (far < least) {
      best = known;
      least = far;
      if (far === 0) break;
    }
  }
  return best;
}

/** The search with its unknown words mended, or undefined when there is nothing better to offer. */
export function mended(query: string, words: readonly string[]): string | undefined {
  const plain = query.toLowerCase().trim();
  const better = plain
    .split(/\s+/)
    .map((word) => nearestWord(word, words) ?? word)
    .join(" ");
  return better === plain ? undefined : better;
}

/** Whether every word of a search stands in what was marked in its results: then none was mistyped. */
export function allMarked(query: string, marks: readonly string[]): boolean {
  const marked = marks.join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word.length < LEAST_LETTERS || marked.includes(word));
}
