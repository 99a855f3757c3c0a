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
};

const CHUNK = new RegExp(
  "(?<![\\p{L}\\d])[\\dOoIl|]{1,40}(?![\\p{L}\\d|])|\\d+|" +
    `(?<!\\p{L})(?:${Object.keys(WORDS).join("|")})(?!\\p{L})`,
  "giu",
);
/** Stand-ins: a letter that looks like a digit. */
const toDigits = (chunk: string): string => chunk.replace(/[Oo]/g, "0").replace(/[IiLl|]/g, "1");

const DIGIT = /\d/;
/** What people say between the groups of a number that they dictate. */
const SAID = "lalu|terus|trus|strip|setrip|spasi|kemudian|sambung|garis|min";
const BETWEEN = new RegExp(
  `^(?:[ ,]{1,2}(?:${SAID})[ ,]{1,2}|[ \\t\\u00a0]{0,2}[-.–—_/()·*]{0,2}[ \\t]{0,2}|[ \\t]{0,2}\\r?\\n[ \\t]{0,2})$`,
);
/** Signs that part the items of a list, and the groups of a number where something says that it is one. */
const LISTED = /^(?:[ \t]?[,:;=+~'"|][ \t]?|[ \t]?,[ \t]|\.{2,3}[ \t]?|[ \t]*\n[ \t]*\n[ \t]*)$/;
const NUMBER_SAID =
  /(?<!\p{L})(?:nik|ktp|nkk|kk|bpjs|kis|jkn|npwp|sim|rek|rekening|norek|idpel|pelanggan|meter|meteran|pdam|hp|wa|telp|tlp|telepon|kontak)(?!\p{L})[^\d\n]{0,24}$/iu;
/** Groups apart by such signs are one number when it begins like one, or was announced. */
function announced(text: string, first: Chunk, before: Chunk, chunk: Chunk): boolean {
  const said = text.slice(Math.max(0, first.start - 40), first.start);
  if (/(?:rek|rekening|norek|npwp)(?!\p{L})[^\d\n]{0,24}$/iu.test(said)) return true;
  if (before.digits.length < 2 || chunk.digits.length < 2) return false;
  return /^(?:0\d{2}|62\d)/.test(first.digits) || NUMBER_SAID.test(said);
}
const BETWEEN_WORDS = new RegExp(
  `^(?:[ ,.\\-\\n]{1,3}|[ ,]{1,2}(?:${SAID}|kali|dobel|double|tripel|triple|pisah|jeda)[ ,]{1,2})$`,
);

/** Dates, times and clock ranges: never part of an identifier. */
const DAY_OR_TIME =
  /(?<![\d./-])(?:(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![-./]?\d)|(?<![\d.,:/-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?(?![-.:/]?\d| \d{3})|(?<![\d.:/-])(?:[01]?\d|2[0-4])[.:][0-5]\d ?[-–] ?(?:[01]?\d|2[0-4])[.:][0-5]\d(?![-.:/]?\d| \d{3})/gu;

/** Letters and contracts: 027/1234/412.205/2024, 188/45/KEP/412.013/2024. */
const DOCUMENT = /(?<![\p{L}\d./-])[\d.]{1,9}(?:\/[\p{L}\d.-]{1,16}){1,5}\/(?:19|20)\d{2}(?![\d./-])/gu;

/** The chunks, in groups that may belong together. */
export function digitGroups(text: string): Chunk[][] {
  if (!DIGIT.test(text) && !/nol|kosong/i.test(text)) return [];
  const blank = (match: string) => "\u0000".repeat(match.length);
  const days = text.replace(DAY_OR_TIME, blank);
  const masked = days.includes("/") ? days.replace(DOCUMENT, blank) : days;
  const groups: Chunk[][] = [];
  let group: Chunk[] = [];
  const close = () => {
    while (group.length > 0 && !counts(group.at(-1) as Chunk, text, group.length > 1)) group.pop();
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const { 0: match, index } of masked.matchAll(CHUNK)) {
    const spelt = WORDS[match.toLowerCase()];
    const chunk: Chunk = {
      start: index,
      end: index + match.length,
      digits: spelt ?? toDigits(match),
      word: spelt !== undefined,
    };
    const before = group.at(-1);
    const between = before === undefined ? "" : masked.slice(before.end, chunk.start);
    const joined =
      before !== undefined &&
      (BETWEEN.test(between) ||
        (LISTED.test(between) && announced(masked, group[0] as Chunk, before, chunk)) ||
        ((before.word || chunk.word) && BETWEEN_WORDS.test(between)));
    if (!joined) close();
    if (group.length > 0 || counts(chunk, text, false)) group.push(chunk);
  }
  close();
  return groups;
}

/** A chunk without a digit counts after others, and first where it could start a number ("ooo 9912..", "o delapan"). */
function counts(chunk: Chunk, text: string, follows: boolean): boolean {
  const written = text.slice(chunk.start, chunk.end);
  return chunk.word || DIGIT.test(written) || (follows ? /^[Oo]{2,}$/ : /^[Oo]{1,4}$/).test(written);
}
