/** The words of a text as the rules on names see them: how each is written, and what stands between it and the one before. */
import { EVERYDAY, GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from "./given-names.ts";
import { HIGH_OFFICES, VILLAGE_OFFICES } from "./offices.ts";
import { isPlace } from "./places.ts";
import { isOrdinary } from "./vocabulary.ts";
import { MARK_CLASS } from "./working-text.ts";

/** What a word is: a known given name, one built like one, one that is also a word, unknown, or never a name. */
export type Grade = "given" | "built" | "word" | "unknown" | "never";

export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly type: "word" | "mark" | "number" | "sign";
  /** Written with a capital where that says something: not at the start of a sentence, not where all words are. */
  readonly capital: boolean;
  /** Begins with a capital, wherever it is. */
  readonly upper: boolean;
  readonly starts: boolean;
  readonly grade: Grade;
  /** What stands between it and the token before. */
  readonly gap: string;
  /** A name that is above all a word, written without a capital. */
  readonly everyday: boolean;
}

const TOKEN = new RegExp(`[\\p{L}][\\p{L}'’\`]*|\\d+(?:[.,]\\d+)*|[${MARK_CLASS}]|[^\\s]`, "gu");
const MARK = new RegExp(`[${MARK_CLASS}]`);
const ADDRESS_STUCK = /^(pak|bpk|bapak|bu|ibu|mas|mbak|mbah|kang|cak|lek|lik|sdr|an)(\p{Lu}\p{Ll}{2,})$/u;

/** Made as Javanese and Islamic names are made. */
const BUILT =
  /^(?:su|sa|sar|kar|kas|war|tu|mu|ngad|ngat|par|har|wi|dar|mar|jum|sum|rus|ris|yul|wah|tri|pur|pri|wid|sup|sut|sud)\p{L}{0,6}(?:yanto|wanto|nanto|manto|rianto|iyono|yono|wono|priyo|wati|yati|nati|iati|ningsih|arsih|asih|ijan|ijah|inem|iyem|inah|iran|irah|jono|karno|gito|wito|rjo|mijo|minto|miatun|iatun|atun|sono|arno|adji|djo|oyo|woko|nah|jah|yah|tik|kem|mi|man|min|wan|di)$|^\p{L}{2,8}(?:yanto|yono|rianto|iyono|ningsih|ningrum|wulandari|yati|wati|tiningsih|syah|uddin|udin|ullah|ulloh|urrohman|urrahman|yatun|iatun|iyem|inem|ijem|wardoyo|kusumo|setyo|diningrat|dinata|putra|putri|hartono|saputra|saputro|negoro|fauzi|firmansyah|iansyah|ansyah)$|^(?:abdul|nur|siti|fath?ur|khoirul|choirul|syaiful|miftahul|ainul|nurul|dul|mat|jum)\p{L}{3,10}$/u;
/** Ends like a name, and is none. */
const NOT_BUILT =
  /^(?:karyawati|wartawati|sudah|surat|sungai|suami|sumur|sawah|salah|tujuh|tunai|murah|muntah|sampah|susah|suntik|warung|warga)/;

function gradeOf(lower: string): Grade {
  if (HIGH_OFFICES.has(lower) || VILLAGE_OFFICES.has(lower)) return "never";
  if (GIVEN_NAMES.has(lower)) return "given";
  if (NAMES_THAT_ARE_WORDS.has(lower)) return "word";
  if (lower.length < 2 || isPlace(lower) || isOrdinary(lower)) return "never";
  return BUILT.test(lower) && !NOT_BUILT.test(lower) ? "built" : "unknown";
}

const SENTENCE_END = /[.!?:\n"“(•*-]\s*$|^\s*$/;

/** In a text of capitals, or one where most words begin with one, a capital says nothing. */
function capitalsSay(text: string): { shouted: boolean; titled: boolean } {
  let letters = 0;
  let loud = 0;
  let words = 0;
  let capitals = 0;
  for (const word of text.match(/\p{L}{2,}/gu) ?? []) {
    letters += word.length;
    if (word === word.toUpperCase()) loud += word.length;
    if (word.length < 3) continue;
    words++;
    if (word[0] !== word[0]?.toLowerCase()) capitals++;
  }
  return { shouted: letters > 8 && loud > letters * 0.6, titled: words > 5 && capitals > words * 0.7 };
}

/** Whether a token is there and no rule has taken it, nor is it public. */
export type Free = (i: number) => boolean;
/** Takes the name that starts at a token, with its further words; gives back its last token. */
export type Take = (first: number, confidence: number, sure?: boolean) => number;

/** A given name, or built like one. */
export const isKnown = ({ grade }: Token): boolean => grade === "given" || grade === "built";
/** On the same line, with nothing but space between. */
export const isNear = (gap: string): boolean => gap === "" || gap === " " || /^[ \t]{1,3}$/.test(gap);

export function tokensOf(text: string): Token[] {
  const { shouted, titled } = capitalsSay(text);
  const tokens: Token[] = [];
  const grades = new Map<string, Grade>();
  let at = 0;
  let starts = true;
  const add = (written: string, start: number) => {
    const gap = text.slice(at, start);
    at = start + written.length;
    const word = /^\p{L}/u.test(written);
    const lower = written.toLowerCase().replace(/['’`]+$/, "");
    const type = word ? "word" : MARK.test(written) ? "mark" : /^\d/.test(written) ? "number" : "sign";
    if (gap.includes("\n")) starts = true;
    let grade = grades.get(lower);
    if (grade === undefined) {
      grade = word ? gradeOf(lower) : "never";
      grades.set(lower, grade);
    }
    const upper = /^\p{Lu}/u.test(written);
    const acronym = written.length > 1 && written === written.toUpperCase();
    const capital = upper && !starts && !shouted && !titled && (!acronym || written.length > 3);
    tokens.push({
      text: written,
      lower,
      start,
      end: at,
      type,
      capital,
      upper,
      starts,
      grade,
      gap,
      everyday: grade === "word" && !capital && EVERYDAY.has(lower),
    });
    if (type === "word") starts = false;
    else if (type === "sign") starts = SENTENCE_END.test(written);
  };
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    const stuck = ADDRESS_STUCK.exec(written);
    if (stuck !== null) {
      add(stuck[1] as string, index);
      add(stuck[2] as string, index + (stuck[1] as string).length);
    } else add(written, index);
  }
  return tokens;
}
