/** Shops, firms, brands, clubs and works that bear a name of their own: the capitals after "Toko", or before "Supermarket". */
import { OF_FIRMS_ALONE } from "./firms.ts";
import { isKnown, isNear, type Token } from "./name-tokens.ts";

/** As many words as a thing's name has. */
const MOST = 5;

const isFirm = (tokens: readonly Token[], i: number): boolean => {
  const { lower, word } = tokens[i] as Token;
  return word.bears === "firm" || (lower === "makan" && tokens[i - 1]?.lower === "rumah");
};
const isCapital = (token: Token | undefined): token is Token =>
  token?.type === "word" && token.upper && isNear(token.gap);

export function markThings(tokens: readonly Token[], open: Uint8Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "word" || (token.word.bears === undefined && token.lower !== "makan")) continue;
    const firm = isFirm(tokens, i);
    if (firm || token.word.bears === "thing") markRun(tokens, i, firm, open);
    const before = tokens[i - 1];
    if (
      token.word.bears === "behind" &&
      isCapital(token) &&
      before?.type === "word" &&
      before.upper &&
      (!isKnown(before) || OF_FIRMS_ALONE.has(token.lower)) &&
      tokens[i - 2]?.word.calls !== "address" &&
      (before.grade === "unknown" || before.starts || OF_FIRMS_ALONE.has(token.lower))
    ) {
      open[i - 1] = 1;
      open[i] = 1;
    }
  }
}

/** "Toko Sumber Rejeki", "Salon Ayu", "Ledre Super Bu Sis": all that is in capitals. */
function markRun(tokens: readonly Token[], at: number, firm: boolean, open: Uint8Array): void {
  const head = tokens[at] as Token;
  for (let i = at + 1; i <= at + MOST && isCapital(tokens[i]); i++) {
    const token = tokens[i] as Token;
    const { calls } = token.word;
    let name = i + 1;
    while (tokens[name]?.word.title) name++;
    const branded = firm && head.upper && (i > at + 1 || isCapital(tokens[name + 1]));
    if (calls === "sure" || (calls === "own" && token.grade !== "word")) return;
    // "Warung Bu Tini" is hers; "Ledre Super Bu Sis" and "Bengkel Mbah Man Motor" are firms. "Toko Mas" sells gold.
    const gold = token.lower === "mas" && head.lower === "toko";
    if (calls === "address" && !branded && !gold) return;
    if (isKnown(token) && !(firm && (head.upper || branded || isCapital(tokens[i + 1])))) return;
    open[i] = 1;
  }
}
