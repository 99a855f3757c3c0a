/** "suro anake sapar durung duwe akte": a child and its parent, whatever words they are called by. */
import { goesOn } from "./name-clues.ts";
import { type Free, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { wordSet } from "./word-set.ts";

/** "suro anake sapar durung ..": whatever the words are. */
export function ofParents(tokens: readonly Token[], free: Free, take: Take): boolean {
  const first = tokens[0] as Token;
  const split = tokens[2]?.lower === "e" || tokens[2]?.lower === "ne";
  if (
    first.text.length < 3 ||
    first.word.calls !== undefined ||
    first.word.own ||
    first.word.joins ||
    !/^(?:anak|adik|bojo|anake|adike|adine|bojone)$/.test(tokens[1]?.lower ?? "") ||
    (!split && !/ne$|ke$/.test(tokens[1]?.lower ?? "")) ||
    NOBODY.has(first.lower)
  )
    return false;
  const at = split ? 3 : 2;
  const second = tokens[at];
  if (second?.type !== "word" || !free(at)) return false;
  const called = second.word.calls === "address";
  const goes = tokens[at + 1]?.lower ?? "";
  if (
    !called &&
    (isOrdinaryWord(second)
      ? (!goesOn(tokens, at) && tokens[at + 1]?.word.joins !== true) || NOBODY.has(second.lower)
      : false)
  )
    return false;
  if (!called && !isOrdinaryWord(second) && second.grade === "unknown" && goes === "") return false;
  take(0, 0.55);
  if (!called) take(at, 0.55);
  return true;
}
export const NOBODY = wordSet(`
aku kowe iki iku kuwi kae niki niku piye opo sopo nek yen lek wong bocah cah arek kabeh siji loro telu papat limo
wis uwis wes durung ora gak mboten ono ana wonten terus trus malah saiki mau wingi jare kok lha mergo merga mulane
sekolah kuliah nangis mesakne mesakake kasihan isih masih sampai sampek nganti due duwe nduwe gadhah karo lan dan
sing yang untuk kanggo gawe eman cilik gede lanang wedok
`);
