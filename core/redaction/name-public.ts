/** Words that name a place, a street, a firm, an agency or a holder of high office: no rule on names looks at them. */
import { isKnown, type Token } from "./name-tokens.ts";
import { OWN_WORDS, PLACE_BEFORE, STREET_BEFORE, STREET_WORDS, TITLES, TRIGGERS } from "./name-triggers.ts";
import { AGENCY_WORDS, HIGH_OFFICE_PAIRS, HIGH_OFFICES, PAIR_BEGINS } from "./offices.ts";

/** One for each token: 1 where it is public. */
export function publicWords(tokens: readonly Token[]): Uint8Array {
  const open = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    const pair =
      after !== undefined &&
      PAIR_BEGINS.has(token.lower) &&
      HIGH_OFFICE_PAIRS.has(`${token.lower} ${after.lower}`);
    if (pair || HIGH_OFFICES.has(token.lower)) {
      i = markOffice(tokens, i + (pair ? 1 : 0), open);
      continue;
    }
    const street = STREET_BEFORE.has(token.lower);
    if (token.type === "word" && (street || PLACE_BEFORE.has(token.lower)))
      markPlace(tokens, i, street, open);
  }
  return open;
}

/** "Kepala Dinas PU Bina Marga Bapak X", "bupati anna": up to the first word that goes on talking. */
function markOffice(tokens: readonly Token[], at: number, open: Uint8Array): number {
  let i = at + 1;
  open[at] = 1;
  for (; i < tokens.length && i < at + 14; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const dot = token.text === "." && TITLES.has((tokens[i - 1] as Token).lower);
    if (token.gap.includes("\n")) break;
    const title =
      TITLES.has(token.lower) ||
      (TRIGGERS.get(token.lower) === "address" && next !== undefined && (next.upper || isKnown(next)));
    const name =
      token.type === "word" &&
      (isKnown(token) ||
        (token.upper && token.grade !== "never" && !(token.starts && at > 0)) ||
        (token.grade === "word" && token.upper));
    const place =
      token.type === "word" &&
      (AGENCY_WORDS.has(token.lower) ||
        (token.upper &&
          token.grade === "never" &&
          token.text.length > 2 &&
          !TRIGGERS.has(token.lower) &&
          !OWN_WORDS.has(token.lower)));
    if (!dot && !title && !name && !place) break;
    open[i] = 1;
  }
  return i - 1;
}

function markPlace(tokens: readonly Token[], at: number, street: boolean, open: Uint8Array): void {
  for (let i = at + 1, words = 0; i < tokens.length && words < (street ? 5 : 4); i++) {
    const token = tokens[i] as Token;
    if (token.gap.includes("\n")) return;
    if (token.type !== "word") {
      if (
        words === 0
          ? /[:\d]/.test(token.text) || (token.text === "." && (tokens[at] as Token).text.length <= 4)
          : token.text === "." && (tokens[i - 1] as Token).text.length <= 3
      )
        continue;
      return;
    }
    const title =
      TITLES.has(token.lower) || token.text.length === 1 || (street && STREET_WORDS.has(token.lower));
    if (TRIGGERS.get(token.lower) === "address" && !title) return;
    const goes = street
      ? title || token.grade !== "never" || token.upper
      : words === 0 || (token.upper && !isKnown(token)) || title;
    // "jalan rusak", "desa inisial X": nothing is named.
    if (!goes || (!title && !token.upper && token.grade === "never" && TRIGGERS.has(token.lower))) return;
    open[i] = 1;
    if (!title) words++;
    if (words === 1 && !token.upper && !street) return;
    if (words >= 2 && !token.upper && street && !isKnown(token)) return;
  }
}
