/** Names that are also words, by what is told of them: "melati umur 16", "suro anake sapar", "gendon karo kancil nyolong". */
import {
  acts,
  DESCRIBING,
  didSomething,
  goesOn,
  HIS,
  hasAge,
  hasAgeBeside,
  hasDeed,
  hasKin,
  hasOwnTrade,
  hasTrade,
  isDoer,
  isNamedBehind,
  isToldOf,
  isWhom,
  KIN_OURS,
  lives,
  OF_PEOPLE_TOO,
  OF_THINGS,
  OF_TIME,
  OWN_CHILD,
  opens,
  owns,
  SAID_FIRST,
  standsFree,
  WITH,
} from "./name-clues.ts";
import { NAMES_A_THING, OF_DAYS_AND_FAITH } from "./name-contexts.ts";
import { NOBODY, ofParents } from "./name-parents.ts";
import { afterWorker, IS, ofList, WORKERS } from "./name-row.ts";
import { type Free, isAnd, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { VILLAGE_OFFICES } from "./offices.ts";
import { isPlace } from "./places.ts";
import { wordSet } from "./word-set.ts";

const KIN_WITH = wordSet(`
adine adike adiknya anake anaknya bojone istrinya suaminya mertuane kancane koncone temannya kakange kakaknya dulure
ponakane gengnya gerombolane
`);
const KIN_BARE = wordSet(`
anak bapak ibu bojo istri suami adik adek kakak mertua paman tetangga teman ponakan keponakan menantu cucu nenek
kakek mbah sepupu ipar dulur ayah
`);
const OURS = wordSet("saya sy sya kulo kula aku kami ku q");
const TO_OR_BY = wordSet(
  "tekok tekon takok takon tanya temui hubungi panggil undang kepada kpd oleh sama kata katanya menurut jare ujar dengan dgn",
);
const PASSIVE = /^di\p{L}{4,}$/u;
/** What is done to things: what follows is where or what. */
const DONE_TO_THINGS = wordSet(`
ditanam ditanami dibangun dilewati dilalui dijual diproduksi disebut dinamai dinamakan diisi diganti diberi dikasih
dijadikan disewa dimuat digelar diadakan
`);
const AWAY = wordSet("kabur lari pergi pulang tau tahu");
const isWord = (token: Token | undefined): token is Token => token?.type === "word" && token.grade === "word";

export function byWhatIsTold(tokens: readonly Token[], taken: Uint8Array, free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { grade } = token;
    const plain = grade === "never" || grade === "formed" || (grade === "given" && token.text.length > 3);
    if ((plain && i > 0 && !token.capital) || token.type !== "word" || token.acronym || !free(i)) continue;
    // "min tukang parkir ...": who keeps the account is called.
    if (token.lower === "min" && !token.upper) continue;
    if (grade === "word" && !token.upper && i > 0 && !isToldOf(tokens[i - 1], tokens[i + 1])) continue;
    if (i === 0 && ofParents(tokens, free, take)) continue;
    const confidence =
      token.grade === "word" || (token.grade === "given" && token.text.length < 4)
        ? ofWord(tokens, i, taken)
        : token.grade === "unknown"
          ? ofStranger(tokens, i)
          : ofPlain(tokens, i);
    if (confidence > 0) i = take(i, confidence);
  }
}

function ofWord(tokens: readonly Token[], i: number, taken: Uint8Array): number {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const { lower } = token;
  const time = OF_TIME.has(lower);
  const describes = DESCRIBING.has(lower) || (!token.upper && OF_DAYS_AND_FAITH.has(lower) && time);
  if (before !== undefined && NAMES_A_THING.has(before.lower)) return 0;
  if (opens(tokens, i)) {
    // "minggu anakku sakit", "slamet anakku": when, and how
    const said = (time || describes) && (time ? KIN_OURS : OWN_CHILD).has(after?.lower ?? "");
    if (!said && hasKin(tokens, i) && (lower !== "untung" || isNamedBehind(tokens, i))) return 0.6;
    if (i === 0 && hasOwnTrade(tokens, i) && !SAID_FIRST.has(lower)) return 0.55;
    // "bunga 2 bulan", "setia 10 tahun"
    const lasts = after?.type === "number" && (describes || OF_THINGS.has(lower));
    if (!time && !lasts && hasAge(tokens, i)) return 0.6;
    if (
      !time &&
      !describes &&
      !OF_THINGS.has(lower) &&
      (hasTrade(tokens, i) ||
        (!token.everyday && isWhom(tokens, i)) ||
        (hasDeed(tokens, i) && (i === 0 || token.upper || didSomething(tokens, i)))) &&
      !isPlace(lower)
    )
      return 0.55;
  }
  if (token.capital && !time && !isPlace(lower) && hasAgeBeside(tokens, i)) return 0.55;
  // "itu Kuat namanya", "Gembul cs"
  if (
    ((token.upper || !describes) && isNamedBehind(tokens, i)) ||
    (!time && after?.lower === "cs" && isNear(after.gap))
  )
    return 0.6;
  // "gendon sama kancil maling"
  if (after !== undefined && isAnd(after) && isWord(tokens[i + 2]) && !time && !isPlace(lower)) {
    const both = describes && DESCRIBING.has(tokens[i + 2]?.lower ?? "");
    const done = didSomething(tokens, i + 2) || hasKin(tokens, i + 2);
    const with_ = WITH.has(after.lower);
    if (
      (done && (!both || with_)) ||
      (with_ &&
        (isDoer(tokens, i) ||
          PASSIVE.test(before?.lower ?? "") ||
          (opens(tokens, i) &&
            !both &&
            !(OF_THINGS.has(lower) && OF_THINGS.has(tokens[i + 2]?.lower ?? ""))) ||
          (!token.everyday && !tokens[i + 2]?.everyday)))
    )
      return 0.55;
  }
  // "yuni sama Lilik"
  if (
    after !== undefined &&
    WITH.has(after.lower) &&
    taken[i + 2] === 1 &&
    opens(tokens, i) &&
    !describes &&
    !time
  )
    return 0.55;
  // "sulis sdh punya toko"
  if (opens(tokens, i) && !token.word.everyday && !describes && !isPlace(lower) && owns(tokens, i))
    return 0.55;
  if (before !== undefined && isAnd(before) && isWord(tokens[i - 2]) && taken[i - 2] === 1) {
    if (WITH.has(before.lower) || didSomething(tokens, i) || hasKin(tokens, i)) return 0.55;
  }
  if (after !== undefined && WITH.has(after.lower) && KIN_WITH.has(tokens[i + 2]?.lower ?? "") && !describes)
    return 0.55;
  if (before?.type !== "word" || !isNear(token.gap) || isPlace(lower))
    return afterWorker(tokens, i) || ofList(tokens, i);
  // "dulurku untung omahe gedek", "ibunya Bintang", "omahe melati"
  const split = /^(?:e|ne|nya)$/.test(before.lower) && tokens[i - 2] !== undefined;
  const head = split ? `${tokens[i - 2]?.lower}${before.lower}` : before.lower;
  const ours = KIN_OURS.has(head) || (OURS.has(before.lower) && KIN_BARE.has(tokens[i - 2]?.lower ?? ""));
  if (ours || HIS.has(head)) {
    if (token.upper && !time) return 0.6;
    if (!time && (!describes || OF_PEOPLE_TOO.has(lower))) return 0.55;
    if (ours ? lives(tokens, i) : !describes && goesOn(tokens, i)) return 0.55;
  }
  if (token.upper && !time && standsFree(tokens, i) && !OF_DAYS_AND_FAITH.has(lower)) {
    // "dibawa kabur Ucok", "dikasih tau Fajar"
    const by = AWAY.has(before.lower) ? (tokens[i - 2]?.lower ?? "") : before.lower;
    // "dikerjakan Waskita Karya": a firm
    const alone = !(after?.upper === true && isNear(after.gap));
    if (token.capital && alone && PASSIVE.test(by) && (by !== before.lower || !DONE_TO_THINGS.has(by)))
      return 0.55;
    if (token.capital && hasKin(tokens, i)) return 0.55;
    if (
      token.capital &&
      alone &&
      ((TO_OR_BY.has(before.lower) && !(describes && /^d[eg]/.test(before.lower))) || IS.has(before.lower))
    )
      return 0.55;
  }
  const ends = after === undefined || (after.type === "sign" && after.text !== "/");
  // "diancam mandor sujud"
  if (WORKERS.has(before.lower) && ends && !token.word.everyday && !isPlace(lower)) return 0.55;
  // "bidan lestari tidak ada", "mandor jati minta"
  if (
    before.word.calls === "role" &&
    !time &&
    (WORKERS.has(before.lower) || VILLAGE_OFFICES.has(before.lower)) &&
    acts(tokens, i) &&
    (!describes || lower === "lestari")
  )
    return 0.55;
  return afterWorker(tokens, i) || ofList(tokens, i);
}

/** A word that no table knows: "Ngapini jualan sego", "Bendhot karo adine", "mukanya: Jepri anak gang sebelah". */
function ofStranger(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  const after = tokens[i + 1];
  if (!token.upper || token.text.length < 4) return 0;
  if (after !== undefined && WITH.has(after.lower) && KIN_WITH.has(tokens[i + 2]?.lower ?? "")) return 0.6;
  if (after?.lower === "cs" || isNamedBehind(tokens, i)) return 0.6;
  if (token.capital && hasKin(tokens, i)) return 0.6;
  const likely =
    token.capital ||
    token.word.likeness >= 0 ||
    tokens[i - 1]?.text === ":" ||
    (i === 0 && /[aeiou].*[aeiou]/.test(token.lower));
  if (
    opens(tokens, i) &&
    likely &&
    !token.word.unlike &&
    (hasAge(tokens, i) || hasKin(tokens, i) || didSomething(tokens, i))
  )
    return 0.55;
  if (token.capital && isDoer(tokens, i) && IS.has(tokens[i - 1]?.lower ?? "")) return 0.55;
  return token.word.likeness >= 0 ? afterWorker(tokens, i) : 0;
}

/** A word of talk: only where it is said to be a name, or kin are called by it. */
function ofPlain(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  if (!isOrdinaryWord(token) || token.word.calls !== undefined || token.word.opens === "office") return 0;
  // "bapak saya Kasiman umur 71", "kakek saya Rejo": called as a village is.
  const before = tokens[i - 1];
  if (
    token.capital &&
    isPlace(token.lower) &&
    OURS.has(before?.lower ?? "") &&
    KIN_BARE.has(tokens[i - 2]?.lower ?? "")
  )
    return 0.6;
  if (
    i === 0 &&
    token.text.length > 2 &&
    /^(?:jenenge|jeneng)$/.test(tokens[1]?.lower ?? "") &&
    !NOBODY.has(token.lower)
  ) {
    const next = tokens[2]?.lower ?? "";
    return KIN_OURS.has(next) || /^(?:celukan|celukane)$/.test(next) ? 0.55 : 0;
  }
  return token.capital &&
    isNamedBehind(tokens, i) &&
    token.word.opens === undefined &&
    before?.lower !== "apa"
    ? 0.55
    : 0;
}
