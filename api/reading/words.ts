/** The words of `q` as an FTS5 question: every word must be there, "a phrase" as it is, a word* by its beginning. */

const MOST_WORDS = 20;

/** Undefined when there is no word in it, or too many. */
export function readWords(q: string): string | undefined {
  const parts = [...q.normalize("NFKC").matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, phrase, word = ""]) => ({
      text: (phrase ?? word).replaceAll('"', " ").replaceAll("\0", " "),
      start: phrase === undefined && word.endsWith("*"),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (parts.length === 0 || parts.length > MOST_WORDS) return undefined;
  return parts.map(({ text, start }) => `"${text}"${start ? "*" : ""}`).join(" AND ");
}
