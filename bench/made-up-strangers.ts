/** Texts with each name in them replaced by one that nobody bears: what stands beside a name is learned from, not who is known. */
import type { MarkedText } from "./redaction-figures.ts";

const OPENINGS = "b br d dr f g gr h k kl l m n p pr r s sl t tr v w y z".split(" ");
const VOWELS = "a e i o u".split(" ");
const ENDS = ["", "", "", "l", "n", "r", "s", "t", "k", "m"];
/** A step through the numbers below the modulus (Park and Miller 1988), so that the same text has the same names each time. */
const next = (state: number): number => (state * 16_807) % 2_147_483_647;

const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1);

/** The text with its `number`th strangers for names, each written as the name was. */
export function withStrangers({ text, spans }: MarkedText, number: number): MarkedText {
  let state = next(number + 1);
  const oneOf = (from: readonly string[]): string => {
    state = next(state);
    return from[state % from.length] as string;
  };
  const stranger = (): string =>
    Array.from({ length: 2 + (next(state) % 2) }, () => oneOf(OPENINGS) + oneOf(VOWELS)).join("") +
    oneOf(ENDS);
  const asWritten = (word: string): string => {
    const name = stranger();
    if (word === word.toUpperCase()) return name.toUpperCase();
    return word[0] === word[0]?.toLowerCase() ? name : capital(name);
  };
  let result = "";
  let at = 0;
  const marked = spans.map(({ start, end, kind }) => {
    const written = text.slice(start, end);
    result += text.slice(at, start);
    at = end;
    const begins = result.length;
    result += kind === "name" ? written.replace(/\p{L}{3,}/gu, asWritten) : written;
    return { start: begins, end: result.length, kind };
  });
  return { text: result + text.slice(at), spans: marked };
}
