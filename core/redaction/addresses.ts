/** Addresses down to the house: RT and RW, street and house number, lane with its number, block, coordinates. */
import { endOf } from "./address-more.ts";
import { NEEDS, type Need } from "./address-parts.ts";
import { ROOM_ROWS } from "./address-rooms.ts";
import { ROWS } from "./address-rows.ts";
import type { Candidate, Finder } from "./kinds.ts";

/** None of these: no address. A boundary of ASCII is enough to say no. */
const MAY_HOLD =
  /\b(?:jl|jln|jalan|gang|gg|lorong|lrg|lr|rtrw|r[tw](?:ku|ne|nya|e|ipun|mu)?|r[. ][tw]|er ?te|er ?we|rukun|blok|blk|kav|kave?ling|kapling|los|kios|lapak|ruko|toko|stan|warung|bengkel|no|nomor|nomer|nmr|nmor|bernomor|rusun(?:awa|ami)?|apartemen|kos(?:t|an)?|kontrakan|kamar|kmr|kamer|pintu|petak|bedeng|bedak|stand|btn|perum|perumahan|perumnas|perumda|komplek|kompleks|griya|graha|cluster|residence|regency|dusun|dsn|dukuh|dkh?|alamat|ds|kel)(?![a-z])|\b(?:kamar|kmr|kios|los|lapak|rumah|rmh|omah|griy[ao])[a-z]{0,4} [a-z]{0,2}[/-]?\d|11[0-4][.,]\d{3}|°|\+/i;
/** A house has a number, in digits or else Roman; RT and RW in words too, and rooms, and of a street what is said with tens. */
const DIGIT = /\d/;
const HOODS = /\b(?:rt|rw|rtrw|r[. ][tw]|er ?te|er ?we|rukun|gang|gg|lorong|lrg|blok|blk)(?![a-z])/i;
const ROOM_SAID = new RegExp(
  `\\b(?:kamar|kmr|kamer|pintu|petak|kios|los)[a-z]{0,4}[. ][\\w., ]{0,40}(?:${NEEDS.said.source})`,
  "i",
);
const TENS = /(?:b|w)elas|puluh|likur|[rs]atus/i;
const STREET_SAID = /\b(?:jl|jln|jalan)[. ]/i;
const isNumbered = (text: string): boolean =>
  DIGIT.test(text) ||
  HOODS.test(text) ||
  NEEDS.no.test(text) ||
  ROOM_SAID.test(text) ||
  (TENS.test(text) && STREET_SAID.test(text));
const ALL_ROWS = [...ROWS, ...ROOM_ROWS];

export const findAddresses: Finder = (text) => {
  if (!isNumbered(text) || !MAY_HOLD.test(text)) return [];
  const found: Candidate[] = [];
  const has = new Map<Need, boolean>();
  const may = (need: Need): boolean => {
    const known = has.get(need) ?? NEEDS[need].test(text);
    has.set(need, known);
    return known;
  };
  for (const { needs, pattern, confidence, accept } of ALL_ROWS) {
    if (!needs.every(may)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const { index } = match;
      const body = match[0].trimEnd();
      if (accept !== undefined && !accept(body, text, index)) continue;
      found.push({ kind: "address", start: index, end: endOf(text, index, index + body.length), confidence });
    }
  }
  return found;
};
