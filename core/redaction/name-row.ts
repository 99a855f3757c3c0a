/** Names that are also words behind a trade and what it works with, or in a row of such. */
import { DESCRIBING, OF_TIME, standsFree } from "./name-clues.ts";
import { type Free, isAnd, isKnown, isOrdinaryWord, type Take, type Token } from "./name-tokens.ts";
import { isPlace } from "./places.ts";
import { wordSet } from "./word-set.ts";

/** Says who it is. */
export const IS = wordSet("itu iku kuwi ternyata adalah yaitu yakni ialah jebule jebul");
/** Those who work by themselves and are called by name, and what they work with. */
export const WORKERS = wordSet(`
tukang sopir supir mandor petugas penyuluh operator mantri bidan guru driver kernet ketua bendahara sekretaris
wartawan direktur sales kurir juru jukir staf admin kasir satpam pegawai penjaga koordinator perawat dokter
penambang pelatih wali kader makelar calo oknum
`);
const BETWEEN_STOPS = wordSet(`
di ke dari dr pada yang yg sing untuk utk saat ketika dengan dgn dan oleh mau minta tidak gak ora agar supaya kalau
nek ini itu dapat juga sudah belum akan bisa
`);

/** "tukang kredit panci Asep", "petugas loket 3 Cahaya", "bendahara, yaitu Lestari": some words between. */
export function afterWorker(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  if (!token.capital || !standsFree(tokens, i) || isPlace(token.lower)) return 0;
  for (let at = i - 1; at >= 0 && at > i - 5; at--) {
    const here = tokens[at] as Token;
    if (WORKERS.has(here.lower)) return at === i - 1 ? 0 : 0.55;
    if (here.type === "number" || here.text === "," || IS.has(here.lower)) continue;
    const plain =
      here.type === "word" &&
      !here.upper &&
      isOrdinaryWord(here) &&
      here.word.opens === undefined &&
      here.word.bears === undefined &&
      !here.word.agency &&
      !BETWEEN_STOPS.has(here.lower);
    if (!plain) return 0;
  }
  return 0;
}

/** No row is longer. */
const MOST = 24;
/** "Rejo, Mulyo, Rukun dan Tentrem", "Muji (bakso), Warsini (rujak)": items of a list with capitals. */
export function ofList(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  if (!token.upper || token.acronym || isPlace(token.lower) || OF_TIME.has(token.lower)) return 0;
  const before = tokens[i - 1];
  const opened = before === undefined || before.text === ":" || before.text === "," || isAnd(before);
  if (!opened) return 0;
  if (tokens[i + 1]?.text === "(" && (before?.text === ":" || before?.text === ",")) {
    const closed = tokens[i + 3]?.text === ")" || tokens[i + 4]?.text === ")";
    return closed && /^(?:word|number)$/.test(tokens[i + 2]?.type ?? "") ? 0.55 : 0;
  }
  let first = i;
  while (first > i - MOST && isItem(tokens[first - 2]) && isBetween(tokens[first - 1])) first -= 2;
  let last = i;
  while (last < i + MOST && isItem(tokens[last + 2]) && isBetween(tokens[last + 1])) last += 2;
  if (last - first < 4) return 0;
  const labelled = tokens[first - 1]?.text === ":" || IS.has(tokens[first - 1]?.lower ?? "");
  let certain = labelled ? 1 : 0;
  for (let at = first; at <= last; at += 2) if (!(tokens[at] as Token).word.everyday) certain++;
  return certain > 0 ? 0.55 : 0;
}
const isItem = (token: Token | undefined): boolean =>
  token?.type === "word" &&
  token.upper &&
  !token.acronym &&
  (token.grade === "word" || isKnown(token)) &&
  !isPlace(token.lower);
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === "," || isAnd(token));

/** "Yu Jum nangis. Jum itu jualan ...": who was named once. */
export function again(tokens: readonly Token[], taken: Uint8Array, free: Free, take: Take): void {
  const named: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text, upper, grade, acronym } = tokens[i] as Token;
    if (taken[i] === 1 && upper && text.length > 2 && grade !== "never" && !acronym) named.push(text);
  }
  if (named.length === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.upper || taken[i] === 1 || !named.includes(token.text)) continue;
    const said = token.starts && DESCRIBING.has(token.lower);
    if (free(i) && !said && !OF_TIME.has(token.lower) && !isPlace(token.lower)) take(i, 0.6);
  }
}

/** Names apart by commas, without capitals: an item of one word between two such is a name too. */
export function inRow(tokens: readonly Token[], i: number, free: Free): boolean {
  const token = tokens[i];
  if (
    token?.type !== "word" ||
    !free(i) ||
    isOrdinaryWord(token) ||
    token.word.unlike ||
    token.text.length < 3
  )
    return false;
  const edge = (at: number): boolean => {
    const other = tokens[at];
    return other !== undefined && (other.text === "," || isAnd(other));
  };
  return edge(i - 1) && edge(i + 1);
}

/** "Bima, Caca, Daffa": a word with a capital between two names, whatever it is. */
export const isBetweenNames = (tokens: readonly Token[], i: number, free: Free): boolean => {
  const token = tokens[i] as Token;
  return (
    free(i) &&
    token.type === "word" &&
    token.upper &&
    !token.acronym &&
    token.word.opens === undefined &&
    !token.word.agency &&
    !isPlace(token.lower) &&
    tokens[i - 1]?.text === "," &&
    (tokens[i + 1]?.text === "," || isAnd(tokens[i + 1] as Token))
  );
};
