/** Addresses down to the house: RT and RW, street and house number, lane with its number, block, coordinates. */
import { NEEDS, type Need } from "./address-parts.ts";
import { ROWS } from "./address-rows.ts";
import type { Candidate, Finder } from "./kinds.ts";

/** None of these: no address. A boundary of ASCII is enough to say no. */
const MAY_HOLD =
  /\b(?:jl|jln|jalan|gang|gg|lorong|lrg|lr|rtrw|rt|rw|r[. ][tw]|erte|erwe|rukun|blok|blk|kav|kave?ling|kapling|los|kios|lapak|ruko|toko|stan|warung|bengkel|no|nomor|nomer|nmr|nmor|rusun(?:awa|ami)?|btn|perum|perumahan|perumnas|perumda|komplek|kompleks|griya|graha|cluster|residence|regency|dusun|dsn|dukuh|dkh?|alamat|ds|kel)(?![a-z])|11[0-4][.,]\d{3}|°|\+/i;
/** A house has a number, in digits or Roman; RT and RW in words too. */
const NUMBERED =
  /\d|\b(?:rt|rw|rtrw|r[. ][tw]|erte|erwe|rukun|gang|gg|lorong|lrg|blok|blk)(?![a-z])|(?:umah|omah|jl|jalan|blok|blk|kios|los|kamar)[\w., ]{0,30} nom[eo]r [a-z]/i;

export const findAddresses: Finder = (text) => {
  if (!NUMBERED.test(text) || !MAY_HOLD.test(text)) return [];
  const found: Candidate[] = [];
  const has = new Map<Need, boolean>();
  const may = (need: Need): boolean => {
    const known = has.get(need) ?? NEEDS[need].test(text);
    has.set(need, known);
    return known;
  };
  for (const { needs, pattern, confidence, accept } of ROWS) {
    if (!needs.every(may)) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const body = match.trimEnd();
      if (accept !== undefined && !accept(body, text, index)) continue;
      found.push({ kind: "address", start: index, end: index + body.length, confidence });
    }
  }
  return found;
};
