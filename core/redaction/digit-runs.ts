/** Runs of digits as people write them: spaced, dotted, over lines, with O for 0 and l for 1, or in words. */

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
const ANY_WORD = Object.keys(WORDS).join("|");
/** The words run together, as "noldelapansatu". */
const EACH_WORD = new RegExp(ANY_WORD, "gi");

const CHUNK = new RegExp(
  // "081B2S": letters like digits among digits.
  "(?<![\\p{L}\\d])(?=[OoIl|SsBbZz]?\\d{2})[\\dOoIl|SsBbZz]{6,40}(?![\\p{L}\\d|])|" +
    "(?<![\\p{L}\\d])[\\dOoIl|]{1,40}(?![\\p{L}\\d|])|\\d+|" +
    `(?<!\\p{L})(?:${ANY_WORD}){1,16}(?:nya)?(?!\\p{L})`,
  "giu",
);
const LIKE_DIGITS: Readonly<Record<string, string>> = {
  o: "0",
  i: "1",
  l: "1",
  "|": "1",
  s: "5",
  b: "8",
  z: "2",
};
/** Stand-ins: a letter that looks like a digit. */
const toDigits = (chunk: string): string =>
  chunk.replace(/[oil|sbz]/gi, (letter) => LIKE_DIGITS[letter.toLowerCase()] as string);
const spelt = (word: string): string | undefined =>
  WORDS[word] ??
  (/^\p{L}{6}/u.test(word)
    ? word
        .match(EACH_WORD)
        ?.map((one) => WORDS[one])
        .join("")
    : undefined);

export const DIGIT = /\d/;
/** No number is dictated without one of these. */
export const SPOKEN = /nol|kosong|\boh |zero|nul|enam dua|plus/i;
/** Five digits, or letters like them, with nothing but signs between: no number is without, but where words stand in it. */
const CLOSE = /[\doil|](?:[^a-wyz\d]{0,8}[\doil|sbz]){4}/i;
/** What people say between the groups of a number that they dictate. */
const SAID = "lalu|terus|trus|strip|setrip|spasi|kemudian|sambung|garis|min";
const SAID_DIGITS = new RegExp(`${ANY_WORD}|${SAID}`, "i");
const BETWEEN = new RegExp(
  `^(?:[ ,]{1,2}(?:${SAID})[ ,]{1,2}|[ \\t\\u00a0]{0,2}[-.–—_/()·*]{0,2}[ \\t]{0,2}|[ \\t]{0,2}\\r?\\n[ \\t]{0,2})$`,
);
/** Signs that part the items of a list, and the groups of a number where something says that it is one. */
const LISTED = /^(?:[ \t]?[^\p{L}\p{N}\s]{1,3}[ \t]?|[ \t]?[xX][ \t]?|[ \t]*\n[ \t]*\n[ \t]*)$/u;
const NUMBER_SAID =
  /(?<!\p{L})(?:nik|ktp|nkk|kk|bpjs|kis|jkn|npwp|sim|rek|rekening|norek|id ?pel|pelanggan|meter|meteran|pdam|hp|wa|telp|tlp|telepon|kontak)(?!\p{L})[^\d\n]{0,24}$/iu;
const ACCOUNT_SAID =
  /(?<!\p{L})(?:rek|rekening|norek|npwp|bri|bca|bni|bsi|btn|mandiri|bank (?:jatim|jateng))(?!\p{L})[^\d\n]{0,24}$/iu;
/** Groups apart by such signs are one number when it begins like one, or was announced. */
function announced(text: string, group: readonly Chunk[], chunk: Chunk): boolean {
  const first = group[0] as Chunk;
  const before = group.at(-1) as Chunk;
  const said = text.slice(Math.max(0, first.start - 40), first.start);
  if (ACCOUNT_SAID.test(said)) return true;
  if (before.digits.length < 2) return false;
  // The last digit of a NIK or a membership.
  if (chunk.digits.length < 2) {
    const total = group.reduce((sum, { digits }) => sum + digits.length, 0);
    return (total === 11 || total === 12 || total === 15) && NUMBER_SAID.test(said);
  }
  return /^(?:0\d{2}|62\d)/.test(first.digits) || NUMBER_SAID.test(said);
}
const BETWEEN_WORDS = new RegExp(
  `^(?:[ ,.\\-\\n]{1,3}|[ ,]{1,2}(?:${SAID}|kali|dobel|double|tripel|triple|pisah|jeda|koma|titik|trs|habis itu|abis itu|bar iku|belakangnya|jadi)[ ,]{1,2})$`,
);
/** What else is said while a telephone number is dictated and not yet whole. */
const FILLER = /^[ ,.]{1,3}\p{L}{1,12}(?: \p{L}{1,6})?[ ,.]{1,3}$/u;
const WHOLE = 10;
function dictated(group: readonly Chunk[], chunk: Chunk, between: string): boolean {
  const before = group.at(-1) as Chunk;
  if ((!before.word && !chunk.word) || !FILLER.test(between)) return false;
  const said = group.map(({ digits }) => digits).join("");
  return /^(?:08|628)/.test(said) && said.length < WHOLE;
}

/** Dates, times and clock ranges: never part of an identifier. */
const DAY_OR_TIME =
  /(?<!\d)(?:19|20)\d{6}_\d{6}(?!\d)|(?<![\d./-])(?<!(?<!\d)0(?:[2-7]\d{1,2}|8[1-9]\d)[) ]{1,2})(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![-./]?\d)|(?<![\d.,:/-])(?<!(?<!\d)0(?:[2-7]\d{1,2}|8[1-9]\d)[) ]{1,2})(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?(?![-.:/]?\d| \d{3})|(?<![\d.:/-])(?:[01]?\d|2[0-4])[.:][0-5]\d ?[-–] ?(?:[01]?\d|2[0-4])[.:][0-5]\d(?![-.:/]?\d| \d{3})/gu;

/** "wa 08.57.31 41..": no time of day. */
const DIALLED = /(?<!\p{L})(?:hp|wa|telp|tlp|telepon|kontak|hub|sms|cp)[ :.=]{1,3}$/iu;
const dials = (match: string, text: string, at: number): boolean =>
  match.startsWith("0") && DIALLED.test(text.slice(Math.max(0, at - 12), at));

/** Letters and contracts: 027/1234/412.205/2024, 188/45/KEP/412.013/2024. */
const DOCUMENT = /(?<![\p{L}\d./-])[\d.]{1,9}(?:\/[\p{L}\d.-]{1,16}){1,5}\/(?:19|20)\d{2}(?![\d./-])/gu;

/** The chunks, in groups that may belong together. */
export function digitGroups(text: string): Chunk[][] {
  if (!CLOSE.test(text) && !SAID_DIGITS.test(text)) return [];
  const blank = (match: string) => "\u0000".repeat(match.length);
  const days = text.replace(DAY_OR_TIME, (match: string, ...rest: unknown[]) =>
    dials(match, text, rest.at(-2) as number) ? match : blank(match),
  );
  const masked = days.includes("/") ? days.replace(DOCUMENT, blank) : days;
  const groups: Chunk[][] = [];
  let group: Chunk[] = [];
  const close = () => {
    while (group.length > 0 && !counts(group.at(-1) as Chunk, text, group.length > 1)) group.pop();
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const { 0: match, index } of masked.matchAll(CHUNK)) {
    const said = spelt(match.toLowerCase());
    const chunk: Chunk = {
      start: index,
      end: index + match.length,
      digits: said ?? toDigits(match),
      word: said !== undefined,
    };
    const before = group.at(-1);
    const between = before === undefined ? "" : masked.slice(before.end, chunk.start);
    const joined =
      before !== undefined &&
      (BETWEEN.test(between) ||
        (LISTED.test(between) && announced(masked, group, chunk)) ||
        ((before.word || chunk.word) && BETWEEN_WORDS.test(between)) ||
        dictated(group, chunk, between));
    if (!joined) close();
    if (group.length > 0 || counts(chunk, text, false)) group.push(chunk);
  }
  close();
  return groups;
}

/** A chunk without a digit counts after others, and first where it could start a number ("ooo 9912..", "o delapan"). */
function counts(chunk: Chunk, text: string, follows: boolean): boolean {
  const written = text.slice(chunk.start, chunk.end);
  return chunk.word || DIGIT.test(written) || (follows ? /^(?:O|[Oo]{2,})$/ : /^[Oo]{1,4}$/).test(written);
}
