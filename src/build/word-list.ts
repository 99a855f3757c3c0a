/** The words that a search can suggest for one that no result has: those of the index, the most frequent first. */

/** Rarer ones may be typing errors themselves, or somebody's name that redaction missed. */
const LEAST_OFTEN = 3;
const MOST_WORDS = 5_000;
/** Shorter words are too near to too many others. */
const WORD = /\p{L}{4,24}/gu;

export function wordList(contents: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const content of contents) {
    for (const word of new Set(content.toLowerCase().match(WORD) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_OFTEN)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}
