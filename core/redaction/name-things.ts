/** Shops, firms, brands, clubs and works that bear a name of their own: the capitals after "Toko", or before "Supermarket". */
import { FOODS, GROUPS_AT_WORK, LEGAL_FORMS, OF_FIRMS_ALONE, SECOND_OF } from "./firms.ts";
import { isAnd, isKnown, isNear, isOrdinaryWord, type Token } from "./name-tokens.ts";
import { wordSet } from "./word-set.ts";

/** As many words as a thing's name has. */
const MOST = 5;

const isCapital = (token: Token | undefined): token is Token =>
  token?.type === "word" && token.upper && isNear(token.gap);
const isQuote = (token: Token | undefined): boolean => /^["“”'‘]$/.test(token?.text ?? "");

export function markThings(tokens: readonly Token[], open: Uint8Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "word") continue;
    const { bears } = token.word;
    if (bears === undefined) continue;
    if (bears === "naming") markNamed(tokens, i, open);
    const firm =
      bears === "firm" || (bears === "second" && SECOND_OF.get(token.lower) === tokens[i - 1]?.lower);
    if (firm || bears === "thing" || (bears === "behind" && token.acronym && LEGAL_FORMS.has(token.lower)))
      markRun(tokens, i, firm || bears === "behind", open);
    if (bears === "behind" || (bears === "firm" && OF_FIRMS_ALONE.has(token.lower)))
      markBefore(tokens, i, open);
  }
}

/** "Ratna Collection", "azzahra laundry", "Mbak Yayuk Snack", "Tri Tunggal Jaya CV": the name before is the firm's. */
function markBefore(tokens: readonly Token[], at: number, open: Uint8Array): void {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.type !== "word" || !isNear(token.gap) || before.upper !== token.upper) return;
  if (LEGAL_FORMS.has(token.lower)) {
    if (!token.acronym) return;
    for (let i = at - 1; i >= Math.max(0, at - MOST); i--) {
      const here = tokens[i] as Token;
      if (here.type !== "word" || !here.upper || here.word.calls !== undefined) return;
      open[i] = 1;
      if (!isNear(here.gap)) return;
    }
    return;
  }
  const alone = OF_FIRMS_ALONE.has(token.lower);
  if (!token.upper) {
    // "tante lina salon" has one; "cantika salon" is one.
    const called = tokens[at - 2]?.word.calls;
    if (alone && !isOrdinaryWord(before) && called === undefined) open[at - 1] = 1;
    return;
  }
  if (!alone && (isKnown(before) || (before.grade !== "unknown" && !before.starts))) return;
  open[at - 1] = 1;
  open[at] = 1;
}

/** "Toko Sumber Rejeki", "Salon Ayu", "Ledre Super Bu Sis": all that is in capitals. */
function markRun(tokens: readonly Token[], at: number, firm: boolean, open: Uint8Array): void {
  const head = tokens[at] as Token;
  const food = head.upper && FOODS.has(head.lower);
  let first = at + 1;
  // "bengkel las Karya Agung", "kelompok ternak Bima Sakti", "koperasi "Artha Jaya""
  const what = tokens[first];
  if (
    (firm || GROUPS_AT_WORK.has(head.lower)) &&
    what?.type === "word" &&
    !what.upper &&
    isNear(what.gap) &&
    isOrdinaryWord(what) &&
    (what.word.calls === undefined || what.word.calls === "role") &&
    isCapital(tokens[first + 1]) &&
    (isCapital(tokens[first + 2]) || !isKnown(tokens[first + 1] as Token)) &&
    tokens[at - 1]?.word.calls !== "role"
  )
    first++;
  if (isQuote(tokens[first])) first++;
  let last = at;
  for (let i = first; i <= first + MOST && isCapital(tokens[i]); i++) {
    const token = tokens[i] as Token;
    const { calls } = token.word;
    let name = i + 1;
    while (tokens[name]?.word.title) name++;
    const branded = (firm && head.upper && (i > first || isCapital(tokens[name + 1]))) || food;
    if (calls === "sure" || (calls === "own" && token.grade !== "word")) break;
    // "Warung Bu Tini" is hers; "Ledre Super Bu Sis" and "Bengkel Mbah Man Motor" are firms. "Toko Mas" sells gold.
    const gold = token.lower === "mas" && head.lower === "toko";
    if (calls === "address" && !branded && !gold) break;
    const second = i > first && open[i - 1] === 1;
    if (
      isKnown(token) &&
      !(firm && (head.upper || branded || second || isCapital(tokens[i + 1]))) &&
      !(second && !isKnown(tokens[i - 1] as Token))
    )
      break;
    open[i] = 1;
    last = i;
  }
  if (last > at) markFurther(tokens, last, open);
}

/** "Toko emas Intan, Mutiara, Berlian", "Posyandu Mawar dan Dahlia": further ones that are called alike. */
export function markFurther(tokens: readonly Token[], from: number, open: Uint8Array): void {
  const mayBe = (i: number): boolean => {
    const token = tokens[i];
    return (
      isCapital(token) &&
      (token.grade === "word" || token.grade === "unknown" || token.grade === "built") &&
      open[i] === 0
    );
  };
  const joins = (i: number): boolean =>
    tokens[i]?.text === "," || (tokens[i] !== undefined && isAnd(tokens[i] as Token));
  const items: number[] = [];
  let named = 0;
  let everyday = false;
  let i = from + 1;
  for (; joins(i); named++) {
    const last = tokens[i]?.text !== ",";
    if (!last && tokens[i + 1] !== undefined && isAnd(tokens[i + 1] as Token)) i++;
    if (!mayBe(i + 1)) break;
    everyday ||= last && (tokens[i + 1] as Token).word.everyday;
    for (
      i++;
      mayBe(i) || (items.at(-1) === i - 1 && isCapital(tokens[i]) && tokens[i]?.grade !== "given");
      i++
    )
      items.push(i);
  }
  // "Toko Sumber Rejeki, Untung": one alone may be who has it.
  if (named > 1 || everyday) for (const at of items) open[at] = 1;
}

/** What is no person, whatever it is called. */
const BEARS_A_NAME = wordSet(`
kelompok poktan gapoktan kwt pokmas pokdarwis gang gg jalan jl toko warung kios batik grup group tim klub band orkes
kapal kucing sapi dusun desa kampung perumahan perum pasar sekolah masjid mushola musholla langgar posyandu ruang
kelas produk merek merk usaha cv ud pt koperasi bumdes aplikasi program tari jurus kali sungai embung waduk jembatan
sendang gunung bukit kebun hutan petak komunitas paguyuban sanggar varietas bibit benih padi jagung bakteri obat
pupuk bulan hari pasaran wayang tokoh lakon lagu acara kegiatan lomba
`);

/** "Arjuna, Bima nama kelompok tani", "Rejo dan Makmur iku jeneng gapoktan": what stands before names a thing. */
function markNamed(tokens: readonly Token[], at: number, open: Uint8Array): void {
  if (!BEARS_A_NAME.has(tokens[at + 1]?.lower ?? "")) return;
  for (let i = at - 1, words = 0; i >= 0 && words < 12; i--, words++) {
    const token = tokens[i] as Token;
    if (
      token.text === "," ||
      isAnd(token) ||
      /^(?:semua|semuanya|kabeh|iku|itu|kuwi|kui|adalah)$/.test(token.lower)
    )
      continue;
    if (token.type !== "word" || isOrdinaryWord(token) || token.word.calls !== undefined) return;
    open[i] = 1;
  }
}
