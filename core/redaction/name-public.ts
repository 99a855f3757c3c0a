/** Words that name a place, a street, a firm, an agency or a holder of high office: no rule on names looks at them. */

import { goesOn } from "./name-clues.ts";
import { PHRASES } from "./name-phrases.ts";
import { markThings } from "./name-things.ts";
import { isKnown, isNear, isOrdinaryWord, type Token } from "./name-tokens.ts";
import { ALSO_OTHERS, HIGH_OFFICE_PAIRS, HONOURED, HOSPITALS, PUBLIC_FIGURES } from "./offices.ts";

/** Short names of schools that, in small letters, are words: MIN, MAN. */
const SCHOOLS_IN_CAPITALS: ReadonlySet<string> = new Set(["min", "man", "ra", "kb"]);

/** "Sdr. Imam Syafii", "an. Dewi Sri Lestari" */
const isCalled = (tokens: readonly Token[], i: number): boolean =>
  /^(?:address|sure)$/.test(tokens[i - (tokens[i - 1]?.text === "." ? 2 : 1)]?.word.calls ?? "");

/** "1) Budi Utomo, 3522..", "Budi Utomo (saksi)" */
const isListed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.type === "number" || tokens[i + 2]?.text === "(" || tokens[i + 3]?.type === "mark";

/** Whether a word that opens a place or a street does so here, and what follows is not a person's. */
function isOfPlace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const after = tokens[i + 1];
  switch (token.lower) {
    // "bidan desa Sulis" is of a village, and is called Sulis.
    case "desa":
    case "dusun":
      return !(
        (token.lower === "desa" || after?.grade === "given") &&
        PHRASES.has(`${tokens[i - 1]?.lower} ${token.lower}`)
      );
    // "kel. Sarmo": a family, where no kelurahan is called so.
    case "kel":
      return (after?.text === "." ? tokens[i + 2] : after)?.grade !== "given";
    // "nama di bank Siti Aminatin": in its books.
    case "bank":
      return after?.grade !== "given" && tokens[i - 2]?.lower !== "nama";
    // "PP Al-Fatimah"; "satpol pp", "PP 24/1997"
    case "pp":
      return token.acronym && after?.type === "word" && !/^(?:pol|satpol)$/.test(tokens[i - 1]?.lower ?? "");
    // "halo min": who keeps the account, and no madrasah.
    default:
      return !SCHOOLS_IN_CAPITALS.has(token.lower) || token.acronym || after?.type === "number";
  }
}

/** Who holds an office or is known to all: public, whatever stands beside it. */
export const HELD = 2;

/** One for each token: 1 where it is public, and 2 where it is surely so. */
export function publicWords(tokens: readonly Token[]): Uint8Array {
  const open = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    if (token.type !== "word") continue;
    const { opens, pair, figure } = token.word;
    const paired = pair && after !== undefined && HIGH_OFFICE_PAIRS.has(`${token.lower} ${after.lower}`);
    if (paired || opens === "office") {
      i = markOffice(tokens, i + (paired ? 1 : 0), open);
      continue;
    }
    if (token.lower === "rumah" && after?.lower === "sakit") markPlace(tokens, i + 1, true, open);
    if (opens !== undefined && isOfPlace(tokens, i)) markPlace(tokens, i, opens === "street", open);
    if (
      figure &&
      after !== undefined &&
      tokens[i - 1]?.text !== ":" &&
      PUBLIC_FIGURES.has(`${token.lower} ${after.lower}`) &&
      !(ALSO_OTHERS.has(`${token.lower} ${after.lower}`) && (isCalled(tokens, i) || isListed(tokens, i)))
    ) {
      open[i] = HELD;
      open[i + 1] = HELD;
    }
  }
  markThings(tokens, open);
  return open;
}

/** "Kepala Dinas PU Bina Marga Bapak X", "bupati anna": up to the first word that goes on talking. */
function markOffice(tokens: readonly Token[], at: number, open: Uint8Array): number {
  let i = at + 1;
  open[at] = HELD;
  for (; i < tokens.length && i < at + 14; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const dot = token.text === "." && (tokens[i - 1] as Token).word.title;
    if (token.gap.includes("\n")) break;
    // "Kepala Dinas Pertanian, Helmy Elisabeth, ..."
    if (token.text === "," && i > at + 1 && next?.upper === true && isKnown(next)) {
      open[i] = HELD;
      continue;
    }
    const title =
      token.word.title ||
      (token.word.calls === "address" && next !== undefined && (next.upper || isKnown(next)));
    const name =
      token.type === "word" &&
      (isKnown(token) ||
        (token.upper && !isOrdinaryWord(token) && !(token.starts && at > 0)) ||
        (token.grade === "word" && token.upper) ||
        // "gubernur khofifah indar parawansa", in small letters
        (token.grade === "unknown" && i < at + 4));
    const place =
      token.type === "word" &&
      (token.word.agency ||
        (token.upper &&
          isOrdinaryWord(token) &&
          token.text.length > 2 &&
          token.word.calls === undefined &&
          !token.word.own));
    if (!dot && !title && !name && !place) break;
    open[i] = HELD;
  }
  return i - 1;
}

const ROADS =
  /^(?:jl|jln|jalan|gang|gg|lorong|lrg|simpang|perempatan|pertigaan|prapatan|proliman|bundaran|santo|santa|sunan|nabi|patung|tugu|stadion|rsud|rsup|gor)$/;
/** Houses of prayer and of care bear names of people; who works there is called otherwise. */
const NAMED_AFTER =
  /^(?:rs|rsi|rsia|pp|klinik|masjid|musholla|mushola|musholah|musala|mushalla|langgar|surau|ponpes|pondok|pesantren|makam|monumen|museum|univ|universitas|stikes|iai|institut|bandara|tol)$/;
/** One of the words by which schools, mosques and hospitals are called after heroes and in Arabic. */
const ofInstitutions = (...words: readonly (string | undefined)[]): boolean =>
  words.some((word) => word !== undefined && HONOURED.has(word));

/** "Jl.", "SDN."; "RSUD." ends a sentence. */
const isShort = ({ text, lower }: Token): boolean =>
  text.length <= 4 && !/^(?:rsud|rsup|rsi|gor|spbu|bank|tol)$/.test(lower);

const GROUPS = /^(?:tani|kelompok|poktan|gapoktan|posyandu)$/;
/** Initials and titles do not count as words of a name: "Jl. dr. R. A. Kartini". */
const MOST_STEPS = 12;

function markPlace(tokens: readonly Token[], at: number, street: boolean, open: Uint8Array): void {
  // A school or a mosque named after a person no table of heroes has: what stands after it may be who works there.
  const road = ROADS.test((tokens[at] as Token).lower);
  for (let i = at + 1, words = 0; i < tokens.length && i < at + MOST_STEPS && words < (street ? 5 : 4); i++) {
    const token = tokens[i] as Token;
    if (token.gap.includes("\n")) return;
    if (token.type !== "word") {
      // "Masjid Al-Muttaqin"
      if (token.text === "-" && token.gap === "" && open[i - 1] === 1 && tokens[i + 1]?.gap === "") continue;
      if (
        words === 0
          ? (/[:\d]/.test(token.text) && !(token.text === ":" && tokens[i + 1]?.type === "number")) ||
            (token.text === "." && (i > at + 1 || isShort(tokens[at] as Token)))
          : token.text === "." &&
            ((tokens[i - 1] as Token).text.length <= 3 || (tokens[i - 1] as Token).word.streetWord)
      )
        continue;
      return;
    }
    // "Jawaban RSUD: Komplain Ny. X"
    if (words === 0 && tokens[i - 1]?.text === ":" && isOrdinaryWord(token)) return;
    const title =
      token.word.title ||
      token.text.length === 1 ||
      (street && token.text.length < 4 && !/[aeiou]/.test(token.lower) && token.word.calls !== "address") ||
      (street && token.word.streetWord);
    if (token.word.calls === "address" && !title) return;
    // "Ketua kelompok tani Sarijan": no group is called by a name alone.
    const led = tokens[at - 1]?.word.calls === "role" || tokens[at - 2]?.word.calls === "role";
    // "SMAN 1 Nabila": a school with a number bears no name.
    if (words === 0 && tokens[i - 1]?.type === "number" && (token.grade === "given" || token.word.title))
      return;
    const leader = token.grade === "given" || (token.grade === "word" && goesOn(tokens, i));
    const further = tokens[i + 1];
    const twoWords =
      token.upper && further !== undefined && isKnown(further) && further.upper && isNear(further.gap);
    if (words === 0 && led && (leader || twoWords) && GROUPS.test((tokens[at] as Token).lower)) return;
    const goes = street
      ? title || !isOrdinaryWord(token) || token.upper
      : words === 0 || (token.upper && !isKnown(token)) || title;
    // "jalan rusak", "desa inisial X": nothing is named.
    if (!goes || (!title && !token.upper && isOrdinaryWord(token) && token.word.calls !== undefined)) return;
    if (
      street &&
      !road &&
      isKnown(token) &&
      !(
        (words === 0 ||
          (words === 1 && token.upper && tokens[i - 1]?.grade !== "never") ||
          open[i - 1] === 0) &&
        NAMED_AFTER.test((tokens[at] as Token).lower)
      ) &&
      !ofInstitutions(token.lower, tokens[i - 1]?.lower, tokens[i + 1]?.lower)
    )
      return;
    // "RSUP dr. Soetomo": where one is treated, not by whom.
    const ofHospital = HOSPITALS.has(token.lower) && /^rsu[dp]$/.test((tokens[at] as Token).lower);
    open[i] = ofHospital ? HELD : 1;
    if (!title) words++;
    if (words === 1 && !token.upper && !street) return;
    if (words >= 2 && !token.upper && street && !isKnown(token)) return;
  }
}
