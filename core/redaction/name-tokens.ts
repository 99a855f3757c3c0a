/** The words of a text as the rules on names see them: how each is written, and what stands between it and the one before. */
import { type Grade, listedWord, NO_WORD, unlistedWord, type Word } from "./lexicon.ts";
import { MARK_CLASS } from "./working-text.ts";

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
  /** Short and all in capitals in a text that is not: PKH, P3K. */
  readonly acronym: boolean;
  readonly starts: boolean;
  readonly grade: Grade;
  /** What the tables say of the word. */
  readonly word: Word;
  /** What stands between it and the token before. */
  readonly gap: string;
  /** A name that is above all a word, written without a capital. */
  readonly everyday: boolean;
}

/** Whether a token is there and no rule has taken it, nor is it public. */
export type Free = (i: number) => boolean;
/** Takes the name that starts at a token, with its further words; gives back its last token. */
export type Take = (first: number, confidence: number, sure?: boolean) => number;

/** A name: its first token, its last. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

/** A given name, or built like one. */
export const isKnown = ({ grade }: Token): boolean => grade === "given" || grade === "built";
/** A word of talk, by table or by its form. */
export const isOrdinaryWord = ({ grade }: Token): boolean => grade === "never" || grade === "formed";
/** Joins two people. */
export const isAnd = ({ word, text }: Token): boolean => word.joins || text === "&";
/** On the same line, with nothing but space between. */
export const isNear = (gap: string): boolean => gap === " " || gap === "" || /^[ \t]{1,3}$/.test(gap);

const ADDRESS_STUCK = /^(pak|bpk|bapak|bu|ibu|mas|mbak|mbah|kang|cak|lek|lik|sdr|an)(\p{Lu}\p{Ll}{2,})$/u;
const MAY_BE_STUCK = /^\p{Ll}{2,5}\p{Lu}/u;
const LETTER = /\p{L}/u;
const SPACE = /\s/;
const UPPER = /^\p{Lu}/u;

/** Kinds of characters: of those of ASCII by table. */
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const BLANK = 4;
const QUOTE = 5;
const MARK = 6;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code > 96 && code < 123) return SMALL;
  if (code > 64 && code < 91) return CAPITAL;
  if (code > 47 && code < 58) return DIGIT;
  if (code === 32 || (code > 8 && code < 14)) return BLANK;
  return code === 39 || code === 96 ? QUOTE : OTHER;
});
const MARKS = new Set([...MARK_CLASS].map((mark) => mark.charCodeAt(0)));

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  if (code === 0x2019) return QUOTE;
  if (MARKS.has(code)) return MARK;
  if (code > 0xbf && code < 0x250) {
    const letter = text[at] as string;
    if (code === 0xd7 || code === 0xf7) return OTHER;
    return letter.toLowerCase() === letter ? SMALL : CAPITAL;
  }
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  return LETTER.test(character)
    ? UPPER.test(character)
      ? CAPITAL
      : SMALL
    : SPACE.test(character)
      ? BLANK
      : OTHER;
}
/** A letter outside the basic plane has two units. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

const isEnd = (sign: string): boolean => /^[.!?:"“•*-]$/.test(sign);

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type: Token["type"];
  /** How many capitals it has, and how many letters. */
  readonly capitals: number;
}

/** The text in pieces: words with their apostrophes, numbers with what groups them, marks, single signs. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, at);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const start = at;
    let capitals = 0;
    let type: Token["type"] = "sign";
    if (kind === SMALL || kind === CAPITAL) {
      type = "word";
      for (let here = kind; here === SMALL || here === CAPITAL || here === QUOTE; ) {
        if (here === CAPITAL) capitals++;
        at += text.charCodeAt(at) < 0xd800 ? 1 : widthAt(text, at);
        if (at >= length) break;
        here = kindAt(text, at);
      }
    } else if (kind === DIGIT) {
      type = "number";
      for (at++; at < length; ) {
        const code = text.charCodeAt(at);
        const groups = (code === 44 || code === 46) && at + 1 < length && kindAt(text, at + 1) === DIGIT;
        if (!groups && kindAt(text, at) !== DIGIT) break;
        at += groups ? 2 : 1;
      }
    } else {
      if (kind === MARK) type = "mark";
      at += widthAt(text, at);
    }
    pieces.push({ start, end: at, type, capitals });
  }
  return pieces;
}

/** In a text of capitals, or one where most words begin with one, a capital says nothing. */
function capitalsSay(text: string, pieces: readonly Piece[]): { shouted: boolean; titled: boolean } {
  let letters = 0;
  let loud = 0;
  let words = 0;
  let capitals = 0;
  for (const { type, start, end, capitals: own } of pieces) {
    const length = end - start;
    if (type !== "word" || length < 2) continue;
    letters += length;
    if (own === length) loud += length;
    if (length < 3) continue;
    words++;
    if (own > 0 && kindAt(text, start) === CAPITAL) capitals++;
  }
  return { shouted: letters > 8 && loud > letters * 0.6, titled: words > 5 && capitals > words * 0.7 };
}

export function tokensOf(text: string): Token[] {
  const pieces = piecesOf(text);
  const { shouted, titled } = capitalsSay(text, pieces);
  const tokens: Token[] = [];
  const seen = new Map<string, Word>();
  let at = 0;
  let starts = true;
  const add = (start: number, end: number, type: Token["type"], capitals: number) => {
    const written = text.slice(start, end);
    const gap =
      start === at ? "" : start === at + 1 && text.charCodeAt(at) === 32 ? " " : text.slice(at, start);
    at = end;
    if (gap.length > 0 && gap !== " " && gap.includes("\n")) starts = true;
    if (type !== "word") {
      tokens.push({
        text: written,
        lower: written,
        start,
        end,
        type,
        capital: false,
        upper: false,
        acronym: false,
        starts,
        grade: "never",
        word: NO_WORD,
        gap,
        everyday: false,
      });
      // The stop after "H" or "Moh" ends no sentence.
      const before = tokens.at(-2);
      const shortens =
        written === "." &&
        before?.type === "word" &&
        (before.word.title ||
          before.text.length === 1 ||
          (before.word.calls === "address" && before.text.length < 5));
      if (type === "sign") starts = !shortens && isEnd(written);
      return;
    }
    let lower = capitals > 0 ? written.toLowerCase() : written;
    if (kindAt(lower, lower.length - 1) === QUOTE) lower = lower.replace(/['’`]+$/, "");
    let word = listedWord(lower) ?? seen.get(lower);
    if (word === undefined) {
      word = unlistedWord(lower);
      seen.set(lower, word);
    }
    const upper = capitals > 0 && kindAt(text, start) === CAPITAL;
    const loud = capitals === written.length && written.length > 1;
    const capital = upper && !starts && !shouted && !titled && (!loud || written.length > 3);
    tokens.push({
      text: written,
      lower,
      start,
      end,
      type,
      capital,
      upper,
      // "PKH", "PPh"
      acronym:
        !shouted && capitals > 1 && (loud || kindAt(text, start + 1) === CAPITAL) && written.length < 6,
      starts,
      grade: word.grade,
      word,
      gap,
      everyday: word.everyday && !capital,
    });
    starts = false;
  };
  for (const { start, end, type, capitals } of pieces) {
    if (type === "word" && capitals === 1 && MAY_BE_STUCK.test(text.slice(start, end))) {
      const stuck = ADDRESS_STUCK.exec(text.slice(start, end));
      if (stuck !== null) {
        const middle = start + (stuck[1] as string).length;
        add(start, middle, "word", 0);
        add(middle, end, "word", 1);
        continue;
      }
    }
    add(start, end, type, capitals);
  }
  return tokens;
}
