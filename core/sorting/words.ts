/** A text as words with their places: lower case, sentences kept apart, doubled words made one, redacted places skipped. */

export interface Word {
  readonly text: string;
  /** UTF-16 offset of the word in the text as given. */
  readonly at: number;
  readonly capital: boolean;
  /** Counts the sentences: a phrase never runs from one into the next. */
  readonly sentence: number;
}

/** Stands for any number, in a text and in a keyword alike: "# kk" is a number of households. */
export const NUMBER = "#";

const PIECE =
  /\[[^[\]\n]{1,40}\]|\p{L}[\p{L}\p{M}'’]{0,39}(?:-\p{L}[\p{L}\p{M}'’]{0,39}){0,3}|\p{N}+(?:[.,]\p{N}+){0,5}|#|[.!?;\n]/gu;

/** A word drawn out for stress, "rusaaak" or "parahhh" (but not "pppk"), and the marks inside "jum'at". */
const plain = (word: string): string =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, "")
    .replace(/([aeiou])\1{2,}/gu, "$1")
    .replace(/(\p{L})\1{2,}$/gu, "$1");

/** "lubang-lubang", "berlubang-lubang" and "jalan-jalannya" are one word; "bolak-balik" is two. */
function undouble(word: string): readonly string[] {
  const parts = word.split("-");
  const kept: string[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    if (before?.endsWith(part)) continue;
    if (before !== undefined && part.startsWith(before)) kept.pop();
    kept.push(part);
  }
  return kept;
}

/** Words of three letters and fewer before a full stop are short forms ("jl.", "kec."): no sentence ends there. */
const SHORT = 3;

export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const first = piece.charAt(0);
    const at = match.index;
    const last = found.at(-1);
    if (first === "[") continue;
    if (".!?;\n".includes(first)) {
      const close = last !== undefined && last.at + last.text.length === at;
      if (!(first === "." && close && last.text.length <= SHORT)) sentence += 1;
    } else if (/^[\p{N}#]/u.test(first)) {
      const doubles = piece === "2" && last !== undefined && last.at + last.text.length === at;
      if (!doubles) found.push({ text: NUMBER, at, capital: false, sentence });
    } else {
      const capital = first !== first.toLowerCase() && piece !== piece.toUpperCase();
      for (const part of undouble(plain(piece))) found.push({ text: part, at, capital, sentence });
    }
  }
  return found;
}
