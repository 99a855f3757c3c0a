/** Texts with each name in them replaced by one that nobody bears: what stands beside a name is learned from, not who is known. */
import { createChance } from "./demonstration/chance.ts";
import type { MarkedText } from "./redaction-figures.ts";

const OPENINGS = "b br d dr f g gr h k kl l m n p pr r s sl t tr v w y z".split(" ");
const VOWELS = "a e i o u".split(" ");
const ENDS = ["", "", "", "l", "n", "r", "s", "t", "k", "m"];

/** Names of two or three syllables, one after the other; the same for the same seed. */
export function createStrangers(seed: number): () => string {
  const { pick, whole } = createChance(seed);
  return () =>
    Array.from({ length: 2 + whole(2) }, () => pick(OPENINGS) + pick(VOWELS)).join("") + pick(ENDS);
}

const writtenAs = (word: string, name: string): string => {
  if (word === word.toUpperCase()) return name.toUpperCase();
  const [first = "", ...rest] = name;
  return word[0] === word[0]?.toLowerCase() ? name : first.toUpperCase() + rest.join("");
};

/** The same text with each word of a name in it replaced by the next stranger, written as the word was. */
export function withStrangers({ text, spans }: MarkedText, next: () => string): MarkedText {
  let result = "";
  let at = 0;
  const marked = spans.map(({ start, end, kind }) => {
    const written = text.slice(start, end);
    result += text.slice(at, start);
    at = end;
    const begins = result.length;
    result += kind === "name" ? written.replace(/\p{L}{3,}/gu, (word) => writtenAs(word, next())) : written;
    return { start: begins, end: result.length, kind };
  });
  return { text: result + text.slice(at), spans: marked };
}
