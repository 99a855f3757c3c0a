/** The pieces of a number as people write them: digits, letters that look like them, words, said twice. */

export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly word: boolean;
}

const WORDS: Readonly<Record<string, string>> = {
  nol: "0",
  kosong: "0",
  satu: "1",
  siji: "1",
  setunggal: "1",
  dua: "2",
  loro: "2",
  kalih: "2",
  tiga: "3",
  telu: "3",
  empat: "4",
  papat: "4",
  sekawan: "4",
  lima: "5",
  limo: "5",
  gangsal: "5",
  enam: "6",
  enem: "6",
  tujuh: "7",
  pitu: "7",
  delapan: "8",
  lapan: "8",
  wolu: "8",
  sembilan: "9",
  sanga: "9",
  songo: "9",
  sepuluh: "10",
  sebelas: "11",
  // "dua belas", "tiga puluh": how many digits it is counts, not which.
  belas: "1",
  puluh: "0",
  ratus: "0",
  seratus: "1",
  oh: "0",
  zero: "0",
  nul: "0",
  dlapan: "8",
  delpan: "8",
  smbilan: "9",
  nem: "6",
  tigo: "3",
  duo: "2",
  ampat: "4",
  ampek: "4",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
};
export const ANY_WORD = Object.keys(WORDS).join("|");
/** The words run together, as "noldelapansatu". */
const EACH_WORD = new RegExp(ANY_WORD, "gi");
/** "dobel nol", "kembar 7": how often each is said. */
const TIMES: Readonly<Record<string, number>> = {
  dobel: 2,
  dobbel: 2,
  double: 2,
  kembar: 2,
  tripel: 3,
  triple: 3,
};
export const REPEATED = Object.keys(TIMES).join("|");

/** Letters that look like digits, those of other alphabets too. */
const LIKE = "OoОоΟοIl|SsBbZz";
const CHUNK = new RegExp(
  `(?<!\\p{L})(?<times>${REPEATED}) (?<one>(?:${ANY_WORD})(?:nya)?(?!\\p{L})|\\d(?![\\p{L}\\d]))|` +
    // "081B2S": letters like digits among digits.
    `(?<![\\p{L}\\d])(?=[${LIKE}]?\\d{2})[\\d${LIKE}]{6,40}(?![\\p{L}\\d|])|` +
    `(?<![\\p{L}\\d])[\\dOoОоΟοIl|]{1,40}(?![\\p{L}\\d|])|` +
    // "66B7", "S4": so short only as a part of a number.
    `(?<part>(?<![\\p{L}\\d])(?=[${LIKE}]{0,9}\\d)[\\d${LIKE}]{2,24}(?![\\p{L}\\d|]))|\\d+|` +
    `(?<!\\p{L})(?:${ANY_WORD}){1,16}(?:nya)?(?!\\p{L})`,
  "iuy",
);
const LIKE_DIGITS: Readonly<Record<string, string>> = {
  o: "0",
  о: "0",
  ο: "0",
  i: "1",
  l: "1",
  "|": "1",
  s: "5",
  b: "8",
  z: "2",
};
/** Stand-ins: a letter that looks like a digit. */
const toDigits = (chunk: string): string =>
  chunk.replace(/[oоοil|sbz]/gi, (letter) => LIKE_DIGITS[letter.toLowerCase()] as string);
const spelt = (word: string): string | undefined =>
  WORDS[word] ??
  (/^\p{L}{6}/u.test(word)
    ? word
        .match(EACH_WORD)
        ?.map((one) => WORDS[one])
        .join("")
    : undefined);

/** A chunk as it is found; `part`: it has letters that look like digits, and may be no number. */
export interface Found extends Chunk {
  readonly part: boolean;
}

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);
const BAR = 124;
const SPACE = 32;
const SPACED_OUT = /^\D?\d \| \d(?!\d)/;
/** A chunk has no more characters. */
const MOST_IN_ONE = 40;
/** Digits, and what is no letter's follower: nothing else begins a chunk. */
const mayBegin = (code: number, before: number): boolean =>
  isDigit(code) || (!isLetter(before) && (isLetter(code) || code === BAR || code > 127));

/** Where digits end that stand by themselves; `start` itself where they may be part of more. */
function endOfPlain(text: string, start: number): number {
  let end = start;
  while (end - start < MOST_IN_ONE && isDigit(text.charCodeAt(end))) end++;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  return end - start < MOST_IN_ONE && after < 128 && !isLetter(after) && after !== BAR ? end : start;
}

/** The chunks of a text, in order. */
export function* chunksOf(text: string): Generator<Found> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    end = before < 128 && !isLetter(before) && !isDigit(before) ? endOfPlain(text, start) : start;
    if (end > start) {
      yield { start, end, digits: text.slice(start, end), word: false, part: false };
      continue;
    }
    end = start + 1;
    if (!mayBegin(text.charCodeAt(start), before)) continue;
    CHUNK.lastIndex = start;
    const found = CHUNK.exec(text);
    if (found === null) continue;
    const { 0: match, groups } = found;
    end = start + match.length;
    // "RT 4 | 0812..": it parts two fields, unless digits are spaced out about it.
    if (match === "|" && before === SPACE && !SPACED_OUT.test(text.slice(start - 3, end + 3))) continue;
    const times = groups?.["times"];
    const written = (groups?.["one"] ?? match).toLowerCase();
    const said = spelt(written) ?? (times === undefined ? undefined : written.replace(/nya$/, ""));
    const digits = said ?? toDigits(match);
    yield {
      start,
      end,
      digits: times === undefined ? digits : digits.repeat(TIMES[times.toLowerCase()] ?? 1),
      word: said !== undefined,
      part: groups?.["part"] !== undefined,
    };
  }
}

/** The digits alone of a chunk that is no part of a number. */
export const digitsAlone = (text: string, { start, end }: Chunk): Chunk[] =>
  [...text.slice(start, end).matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    start: start + index,
    end: start + index + digits.length,
    digits,
    word: false,
  }));
