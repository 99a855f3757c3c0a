/** Names that are also words, by what is told of them: "melati umur 16", "suro anake sapar", "gendon karo kancil nyolong". */
import {
  DESCRIBING,
  didSomething,
  goesOn,
  hasAge,
  hasDeed,
  hasKin,
  hasOwnTrade,
  hasTrade,
  isDoer,
  isNamedBehind,
  lives,
  OF_PEOPLE_TOO,
  OF_TIME,
  SAID_FIRST,
  standsFree,
} from "./name-clues.ts";
import { NAMES_A_THING, OF_DAYS_AND_FAITH } from "./name-contexts.ts";
import { NOBODY, ofParents } from "./name-parents.ts";
import { afterWorker, IS, ofList, WORKERS } from "./name-row.ts";
import { type Free, isAnd, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { VILLAGE_OFFICES } from "./offices.ts";
import { isPlace } from "./places.ts";

/** Somebody begins to be spoken of here. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before === undefined ||
    (before.type === "sign" && before.text !== "-" && before.text !== "/") ||
    (tokens[i]?.gap.includes("\n") ?? false) ||
    isAnd(before)
  );
}

/** "bagus karo indah": with, of people; adjectives are joined otherwise. */
const WITH = /^(?:karo|kalih|kaliyan|sama|sm|ambek|mbek|ambi|bareng)$/;
const KIN_WITH =
  /^(?:adine|adike|adiknya|anake|anaknya|bojone|istrinya|suaminya|mertuane|kancane|koncone|temannya|kakange|kakaknya|dulure|ponakane|gengnya|gerombolane)$/;
/** Whose it is, said with an ending. */
const HIS =
  /^(?:omah|rumah|griya|sawah|kebon|kebun|tegal|sapi|wedhus|wedus|kandang|motor|mobil|truk|pager|pagar|latar|kolam|tanah|toko|hp|anak|bapak|ibu|bojo|istri|suami|adik|adi|kakak|kakang|mertua|paman|tonggo|tetangga|kanca|konco|teman|dulur|ponakan|mantu|putu|simbok|mbok|pak|mak)(?:e|ne|nya)$/;
const KIN_OURS =
  /^(?:anak|bapak|ibu|ibuk|bojo|istri|suami|adik|adek|adi|kakak|kakang|mertua|paman|tonggo|tetangga|kanca|konco|teman|dulur|sedulur|ponakan|keponakan|mantu|putu|cucu|simbah|mbah|simbok|om|pakdhe|pakde|budhe|bude|lek|nenek|kakek|sepupu|ipar)(?:ku|kulo)$/;
const KIN_BARE =
  /^(?:anak|bapak|ibu|bojo|istri|suami|adik|adek|kakak|mertua|paman|tetangga|teman|ponakan|keponakan|menantu|cucu|nenek|kakek|mbah|sepupu|ipar|dulur|ayah)$/;
const OURS = /^(?:saya|sy|sya|kulo|kula|aku|kami|ku|q)$/;
const TO_OR_BY = /^(?:kepada|kpd|oleh|sama|kata|katanya|menurut|jare|ujar|dengan|dgn)$/;
const PASSIVE = /^di\p{L}{4,}$/u;
/** What is done to things: what follows is where or what. */
const DONE_TO_THINGS =
  /^(?:ditanam|ditanami|dibangun|dilewati|dilalui|dijual|diproduksi|disebut|dinamai|dinamakan|diisi|diganti|diberi|dikasih|dijadikan|disewa|dimuat|digelar|diadakan)$/;
const isWord = (token: Token | undefined): token is Token => token?.type === "word" && token.grade === "word";

export function byWhatIsTold(tokens: readonly Token[], taken: Uint8Array, free: Free, take: Take): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "word" || !free(i) || token.acronym) continue;
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
  const place = isPlace(lower);
  if (before !== undefined && NAMES_A_THING.has(before.lower)) return 0;
  if (opens(tokens, i)) {
    if (hasKin(tokens, i) && (lower !== "untung" || isNamedBehind(tokens, i))) return 0.6;
    if (i === 0 && hasOwnTrade(tokens, i) && !SAID_FIRST.has(lower)) return 0.55;
    if (!time && hasAge(tokens, i)) return 0.6;
    if (
      !time &&
      !place &&
      !describes &&
      (hasTrade(tokens, i) || (hasDeed(tokens, i) && (i === 0 || token.upper || didSomething(tokens, i))))
    )
      return 0.55;
  }
  // "itu Kuat namanya", "Gembul cs"
  if ((token.upper && isNamedBehind(tokens, i)) || (!time && after?.lower === "cs" && isNear(after.gap)))
    return 0.6;
  // "gendon sama kancil maling"
  if (after !== undefined && isAnd(after) && isWord(tokens[i + 2]) && !time && !place) {
    const both = describes && DESCRIBING.has(tokens[i + 2]?.lower ?? "");
    const done = didSomething(tokens, i + 2) || hasKin(tokens, i + 2);
    const with_ = WITH.test(after.lower);
    if (
      (done && (!both || with_)) ||
      (with_ && (isDoer(tokens, i) || (!token.everyday && !tokens[i + 2]?.everyday)))
    )
      return 0.55;
  }
  if (before !== undefined && isAnd(before) && isWord(tokens[i - 2]) && taken[i - 2] === 1) {
    if (WITH.test(before.lower) || didSomething(tokens, i) || hasKin(tokens, i)) return 0.55;
  }
  if (
    after !== undefined &&
    WITH.test(after.lower) &&
    KIN_WITH.test(tokens[i + 2]?.lower ?? "") &&
    !describes
  )
    return 0.55;
  if (before?.type !== "word" || !isNear(token.gap) || place)
    return afterWorker(tokens, i) || ofList(tokens, i);
  // "dulurku untung omahe gedek", "ibunya Bintang", "omahe melati"
  const split = /^(?:e|ne|nya)$/.test(before.lower) && tokens[i - 2] !== undefined;
  const head = split ? `${tokens[i - 2]?.lower}${before.lower}` : before.lower;
  const ours = KIN_OURS.test(head) || (OURS.test(before.lower) && KIN_BARE.test(tokens[i - 2]?.lower ?? ""));
  if (ours || HIS.test(head)) {
    if (token.upper && !time) return 0.6;
    if (!time && (!describes || OF_PEOPLE_TOO.has(lower))) return 0.55;
    if (ours ? lives(tokens, i) : !describes && goesOn(tokens, i)) return 0.55;
  }
  if (token.upper && !time && standsFree(tokens, i) && !OF_DAYS_AND_FAITH.has(lower)) {
    if (token.capital && PASSIVE.test(before.lower) && !DONE_TO_THINGS.test(before.lower)) return 0.55;
    if (
      token.capital &&
      (TO_OR_BY.test(before.lower) || IS.test(before.lower)) &&
      !(after?.upper && after.grade === "word")
    )
      return 0.55;
  }
  // "bidan lestari tidak ada", "mandor jati minta"
  if (
    before.word.calls === "role" &&
    !time &&
    (WORKERS.test(before.lower) || VILLAGE_OFFICES.has(before.lower)) &&
    goesOn(tokens, i) &&
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
  if (after !== undefined && WITH.test(after.lower) && KIN_WITH.test(tokens[i + 2]?.lower ?? "")) return 0.6;
  if (after?.lower === "cs" || isNamedBehind(tokens, i)) return 0.6;
  const likely = token.capital || token.word.likeness >= 0 || tokens[i - 1]?.text === ":";
  if (
    opens(tokens, i) &&
    likely &&
    !token.word.unlike &&
    (hasAge(tokens, i) || hasKin(tokens, i) || didSomething(tokens, i))
  )
    return 0.55;
  if (token.capital && isDoer(tokens, i) && IS.test(tokens[i - 1]?.lower ?? "")) return 0.55;
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
    OURS.test(before?.lower ?? "") &&
    KIN_BARE.test(tokens[i - 2]?.lower ?? "")
  )
    return 0.6;
  if (
    i === 0 &&
    token.text.length > 2 &&
    /^(?:jenenge|jeneng)$/.test(tokens[1]?.lower ?? "") &&
    !NOBODY.test(token.lower)
  ) {
    const next = tokens[2]?.lower ?? "";
    return KIN_OURS.test(next) || /^(?:celukan|celukane)$/.test(next) ? 0.55 : 0;
  }
  return token.capital &&
    isNamedBehind(tokens, i) &&
    token.word.opens === undefined &&
    before?.lower !== "apa"
    ? 0.55
    : 0;
}
