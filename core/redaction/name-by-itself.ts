/** Names that stand by themselves: a given name anywhere, and one that is also a word where something says so. */
import { CALLED_A_NAME, NAMES_A_THING, TOLD } from "./name-contexts.ts";
import { type Free, isAnd, isKnown, isNear, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { roleOf } from "./paper-bearers.ts";
import { isPlace } from "./places.ts";

/** "dibawa Munir": by whom it was done. */
const PASSIVE = /^(?:di\p{L}{3,}|oleh)$/u;

/** "Titi Karangan, Kanor: ...": the text begins with who writes and from where. */
function introduces(tokens: readonly Token[]): boolean {
  for (let i = 0; i < Math.min(4, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (i > 0 && /^[,/#(]$/.test(token.text))
      return isPlace((tokens[i + 1] as Token | undefined)?.lower ?? "");
    const written = token.upper || /^[/#]$/.test(tokens[i + 1]?.text ?? "");
    if (token.type !== "word" || isOrdinaryWord(token) || !written) return false;
  }
  return false;
}

const AFTERNOON: ReadonlySet<string> = new Set(["ashar", "asar"]);
const PRAYER =
  /^(?:dhuhur|dzuhur|zuhur|duhur|luhur|maghrib|magrib|isya|isyak|subuh|shubuh|sholat|salat|shalat|solat|jamaah|adzan|azan|bakda|ba'da|habis|sehabis|setelah|sampai|sebelum|jam|waktu|belum)$/;
const isOfPrayer = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 5), i + 3).some(({ lower }) => PRAYER.test(lower));

/** "kereta lokal arjuno" */
const KIND_OF_TRAIN = /^(?:lokal|api|ekonomi|malam|komuter)$/;
const thingBefore = (tokens: readonly Token[], i: number): string =>
  tokens[i - (KIND_OF_TRAIN.test(tokens[i - 1]?.lower ?? "") ? 2 : 1)]?.lower ?? "";

/** "di kartu Nurkholis, di KTP Nur Kholis": what stands on it, not what it is called. */
const isOnCard = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === "kartu" && /^(?:di|pada|ing|ning|neng|teng|ten)$/.test(tokens[i - 2]?.lower ?? "");

const isStrange = ({ grade, word }: Token): boolean => grade === "unknown" && !word.unlike;
const isHardlyWord = ({ grade, word }: Token): boolean => grade === "word" && !word.everyday;
const isPairOfNames = (token: Token, after: Token): boolean =>
  token.upper &&
  after.capital &&
  isNear(after.gap) &&
  !token.acronym &&
  !after.acronym &&
  ((isHardlyWord(token) && isStrange(after)) || (isStrange(token) && isHardlyWord(after)));

/** A given name stands for a person wherever it is; one that is also a word where something says so. */
export function byItself(tokens: readonly Token[], free: Free, take: Take): void {
  if (introduces(tokens) && free(0)) take(0, 0.7, true);
  for (let i = 0; i < tokens.length; i++) {
    if (!free(i)) continue;
    const token = tokens[i] as Token;
    const after = tokens[i + 1];
    // "Dhuhur belum nyala, Ashar belum": of prayer.
    if (AFTERNOON.has(token.lower) && isOfPrayer(tokens, i)) continue;
    // "19 Jan lapor": a day.
    if (token.lower === "jan" && tokens[i - 1]?.type === "number") continue;
    // "NIA 16.00099": what its number is called.
    if (token.acronym && after?.type === "mark" && roleOf(token.lower) === "bearer") continue;
    if (
      (token.lower === "i" || token.lower === "ni") &&
      /^(?:made|wayan|ketut|nyoman|putu|gede|kadek|komang|nengah|luh|gusti)$/.test(after?.lower ?? "") &&
      free(i + 1)
    ) {
      i = take(i, 0.9, true);
    } else if (isKnown(token) && CALLED_A_NAME.has(thingBefore(tokens, i)) && !isOnCard(tokens, i)) {
      // "tembakau virginia", "orkes adella": a thing, whole.
    } else if (token.grade === "given") {
      if (
        token.text.length < 4 &&
        !token.upper &&
        !(after !== undefined && isNear(after.gap) && isKnown(after))
      )
        continue;
      i = take(i, token.upper ? 0.93 : 0.85);
    } else if (token.grade === "built") {
      if (!token.acronym && (token.upper || token.text.length > 5)) i = take(i, token.capital ? 0.85 : 0.7);
    } else if (token.grade === "word" || token.grade === "unknown") {
      // "[05/01, 19.22] Karangan Tani: ...", "~Karangan:": who writes, in a conversation.
      const said =
        (tokens[i - 1]?.text === "]" || tokens[i - 1]?.text === "~") &&
        token.upper &&
        tokens.slice(i + 1, i + 4).some(({ text }) => text === ":");
      if (said) {
        i = take(i, 0.8, true);
        continue;
      }
      // "dibawa Munir": by whom it was done.
      if (
        token.grade === "word" &&
        token.capital &&
        !token.word.everyday &&
        !token.acronym &&
        PASSIVE.test(tokens[i - 1]?.lower ?? "") &&
        isNear(token.gap) &&
        // "dikerjakan Waskita Karya": a firm
        !(after?.upper === true && !isKnown(after) && isOrdinaryWord(after))
      ) {
        i = take(i, 0.55);
        continue;
      }
      // "Rahmat H : ...": who sends.
      if (
        i === 0 &&
        token.upper &&
        token.text.length > 2 &&
        !token.acronym &&
        !token.word.everyday &&
        !token.word.unlike &&
        after?.type === "word" &&
        tokens.slice(2, 4).some(({ text }) => text === ":")
      ) {
        i = take(i, 0.6, true);
        continue;
      }
      // "Eko, Makmur dan Intan": in a list of such, with capitals.
      const listed =
        token.grade === "word" &&
        token.upper &&
        !token.acronym &&
        after !== undefined &&
        (after.text === "," || isAnd(after)) &&
        tokens[i + 2]?.grade === "word" &&
        tokens[i + 2]?.upper === true &&
        !(token.word.everyday && tokens[i + 2]?.word.everyday === true);
      if (listed) {
        take(i, 0.4);
        continue;
      }
      // "Made Ayu": two names that are also words.
      if (
        token.grade === "word" &&
        !(token.word.everyday && after?.word.everyday === true) &&
        !NAMES_A_THING.has(tokens[i - 1]?.lower ?? "") &&
        token.upper &&
        !token.acronym &&
        after?.grade === "word" &&
        after.upper &&
        isNear(after.gap) &&
        free(i + 1)
      ) {
        i = take(i, token.word.everyday || after.word.everyday ? 0.4 : 0.6);
        continue;
      }
      // "fajar 9th": an age.
      if (
        isHardlyWord(token) &&
        after?.type === "number" &&
        after.text.length < 3 &&
        /^(?:th|thn)$/.test(tokens[i + 2]?.lower ?? "")
      ) {
        i = take(i, 0.55);
        continue;
      }
      // "Arif Setiaji": one of the two is no word, and the other is hardly ever one.
      if (
        after !== undefined &&
        free(i + 1) &&
        isPairOfNames(token, after) &&
        !NAMES_A_THING.has(tokens[i - 1]?.lower ?? "")
      ) {
        i = take(i, 0.55, true);
        continue;
      }
      const named =
        after !== undefined &&
        after.type === "word" &&
        isNear(after.gap) &&
        isKnown(after) &&
        after.upper === token.upper &&
        free(i + 1);
      // "bunga sri rejeki": a plant.
      if (
        named &&
        !(CALLED_A_NAME.has(token.lower) && !token.upper) &&
        (token.capital || token.grade === "word")
      )
        i = take(i, 0.8);
      else if (
        token.grade === "word" &&
        token.upper &&
        after !== undefined &&
        isNear(after.gap) &&
        (token.starts || token.capital) &&
        TOLD.has(after.lower) &&
        !after.upper
      )
        i = take(i, 0.6);
      else if (
        after?.text === "(" &&
        tokens[i + 2]?.type === "number" &&
        /^(?:th|thn|tahun|bln|bulan)$/.test(tokens[i + 3]?.lower ?? "")
      )
        i = take(i, 0.8);
    }
  }
}
