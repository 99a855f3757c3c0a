/** Who was named once in a text, and who stands in a row of names. */
import { DESCRIBING, OF_TIME } from "./name-clues.ts";
import { type Free, isAnd, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { isPlace } from "./places.ts";

/** "Yu Jum nangis. Jum itu jualan ...": who was named once. */
export function again(tokens: readonly Token[], taken: Uint8Array, free: Free, take: Take): void {
  const named = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { text, upper, grade, acronym } = tokens[i] as Token;
    if (taken[i] === 1 && upper && text.length > 2 && grade !== "never" && !acronym) named.add(text);
  }
  if (named.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.upper || taken[i] === 1 || !named.has(token.text)) continue;
    const said = token.starts && DESCRIBING.has(token.lower);
    if (free(i) && !said && !OF_TIME.has(token.lower) && !isPlace(token.lower)) take(i, 0.6);
  }
}

/** Names apart by commas, without capitals: an item of one word between two such is a name too. */
export function inRow(tokens: readonly Token[], i: number, free: Free): boolean {
  const token = tokens[i];
  if (
    token?.type !== "word" ||
    !free(i) ||
    isOrdinaryWord(token) ||
    token.word.unlike ||
    token.text.length < 3
  )
    return false;
  const edge = (at: number): boolean => {
    const other = tokens[at];
    return other !== undefined && (other.text === "," || isAnd(other));
  };
  return edge(i - 1) && edge(i + 1);
}

/** "Bima, Caca, Daffa": a word with a capital between two names, whatever it is. */
export const isBetweenNames = (tokens: readonly Token[], i: number, free: Free): boolean => {
  const token = tokens[i] as Token;
  return (
    free(i) &&
    token.type === "word" &&
    token.upper &&
    !token.acronym &&
    token.word.opens === undefined &&
    !token.word.agency &&
    !isPlace(token.lower) &&
    tokens[i - 1]?.text === "," &&
    (tokens[i + 1]?.text === "," || isAnd(tokens[i + 1] as Token))
  );
};
