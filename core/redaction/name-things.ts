/** Shops, firms, brands, clubs and works that bear a name of their own: the capitals after "Toko", or before "Supermarket". */
import { NAMES_A_THING } from "./name-contexts.ts";
import { isKnown, isNear, type Token } from "./name-tokens.ts";
import { wordSet } from "./word-set.ts";

/** Firms and works: what follows in capitals is theirs, a given name too. */
const FIRMS = wordSet(`
toko salon depot kios kedai laundry resto restoran swalayan supermarket minimarket karaoke hotel losmen homestay villa
apotek klinik travel po bus counter studio fotokopi percetakan ekspedisi orkes slb sdlb smplb smalb sdi mima tpa tpq lkp
lpk pkbm bimbel paud kober kb ra taman jembatan kreteg kafe cafe warkop koperasi koprasi perumahan perum cluster embung
waduk bendungan dam pasar stadion terminal stasiun gedung pendopo alun monumen tugu gapura pabrik gudang showroom dealer
bengkel grup group band klub club ssb ps fc komunitas paguyuban yayasan lembaga rumahmakan rm mitra apartemen
`);
/** Behind a name they make it a firm's: "Bravo Supermarket". */
const AFTER = wordSet(`
supermarket swalayan mart minimarket cafe kafe resto hotel homestay collection fc fans center centre futsal cell ponsel
motor mobil jaya grup group express ekspres travel trans tour laundry salon bakery cake studio fotokopi photo foto
computer komputer elektronik elektro store shop fashion busana tailor konveksi mebel furniture meubel park garden
residence regency land indah permai city square plaza mall net media tv fm radio band musik entertainment audio sound
community club gym fitness clinic farm petshop oil gas energy steel teknik konstruksi karya perkasa mandiri sentosa abadi
makmur sejahtera lestari bersama bahagia utama prima putra putri group
`);
/** As many words as a thing's name has. */
const MOST = 4;

/** Words that say whose it is: a person follows. */
const calls = ({ word, type, grade }: Token): boolean =>
  type !== "word" ||
  word.calls === "address" ||
  word.calls === "sure" ||
  (word.calls === "own" && grade !== "word");

export function markThings(tokens: readonly Token[], open: Uint8Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "word") continue;
    const firm = FIRMS.has(token.lower);
    if (firm || NAMES_A_THING.has(token.lower)) markRun(tokens, i, firm, open);
    const before = tokens[i - 1];
    if (
      AFTER.has(token.lower) &&
      token.upper &&
      before?.type === "word" &&
      before.upper &&
      isNear(token.gap) &&
      !isKnown(before) &&
      tokens[i - 2]?.word.calls !== "address" &&
      (before.grade === "unknown" || before.starts)
    ) {
      open[i - 1] = 1;
      open[i] = 1;
    }
  }
}

/** "Toko Sumber Rejeki", "Salon Ayu": all that is in capitals. */
function markRun(tokens: readonly Token[], at: number, firm: boolean, open: Uint8Array): void {
  const head = tokens[at] as Token;
  const second = tokens[at + 2];
  const goesOn = second?.type === "word" && second.upper && isNear(second.gap);
  for (let i = at + 1; i < tokens.length && i <= at + MOST; i++) {
    const token = tokens[i] as Token;
    if (calls(token) || !token.upper || !isNear(token.gap)) return;
    if (isKnown(token) && !(firm && (head.upper || goesOn || i > at + 1))) return;
    open[i] = 1;
  }
}
