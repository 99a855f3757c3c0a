/** Shops, firms, brands, clubs and works that bear a name of their own: the capitals after "Toko", or before "Supermarket". */
import { NAMES_A_THING } from "./name-contexts.ts";
import { isKnown, isNear, type Token } from "./name-tokens.ts";
import { wordSet } from "./word-set.ts";

/** Firms and works: what follows in capitals is theirs, a given name too. */
const FIRMS = wordSet(`
toko warung salon depot kios kedai laundry resto restoran swalayan supermarket minimarket karaoke hotel losmen homestay
villa apotek klinik travel po bus counter studio fotokopi percetakan ekspedisi orkes slb sdlb smplb smalb sdi mima tpa
tpq lkp lpk pkbm bimbel paud kober kb ra taman jembatan kreteg kafe cafe warkop koperasi koprasi perumahan perum cluster
embung waduk bendungan dam pasar stadion terminal stasiun gedung pendopo monumen tugu gapura pabrik gudang showroom
dealer bengkel grup group band klub club ssb ps fc komunitas paguyuban yayasan lembaga rm apartemen sate soto bakso ledre
rawon pecel lontong gudeg bakery catering katering
`);
/** Behind a name they make it a firm's: "Bravo Supermarket". */
const AFTER = wordSet(`
supermarket swalayan mart minimarket cafe kafe resto hotel homestay collection fc fans center centre futsal cell ponsel
motor mobil grup group express ekspres travel trans tour laundry salon bakery cake studio fotokopi foto computer komputer
elektronik store shop fashion busana tailor konveksi mebel furniture meubel park garden residence regency land city
square plaza mall net media tv fm radio musik entertainment audio sound community club gym fitness clinic farm petshop
teknik konstruksi
`);
/** As many words as a thing's name has. */
const MOST = 5;

const isFirm = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i] as Token;
  return FIRMS.has(lower) || (lower === "makan" && tokens[i - 1]?.lower === "rumah");
};
const isCapital = (token: Token | undefined): token is Token =>
  token?.type === "word" && token.upper && isNear(token.gap);

export function markThings(tokens: readonly Token[], open: Uint8Array): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "word") continue;
    const firm = isFirm(tokens, i);
    if (firm || NAMES_A_THING.has(token.lower)) markRun(tokens, i, firm, open);
    const before = tokens[i - 1];
    if (
      AFTER.has(token.lower) &&
      isCapital(token) &&
      before?.type === "word" &&
      before.upper &&
      !isKnown(before) &&
      tokens[i - 2]?.word.calls !== "address" &&
      (before.grade === "unknown" || before.starts)
    ) {
      open[i - 1] = 1;
      open[i] = 1;
    }
  }
}

/** "Toko Sumber Rejeki", "Salon Ayu", "Ledre Super Bu Sis": all that is in capitals. */
function markRun(tokens: readonly Token[], at: number, firm: boolean, open: Uint8Array): void {
  const head = tokens[at] as Token;
  for (let i = at + 1; i <= at + MOST && isCapital(tokens[i]); i++) {
    const token = tokens[i] as Token;
    const { calls } = token.word;
    let name = i + 1;
    while (tokens[name]?.word.title) name++;
    const branded = firm && head.upper && (i > at + 1 || isCapital(tokens[name + 1]));
    if (calls === "sure" || (calls === "own" && token.grade !== "word")) return;
    // "Warung Bu Tini" is hers; "Ledre Super Bu Sis" and "Bengkel Mbah Man Motor" are firms. "Toko Mas" sells gold.
    const gold = token.lower === "mas" && head.lower === "toko";
    if (calls === "address" && !branded && !gold) return;
    if (isKnown(token) && !(firm && (head.upper || branded || isCapital(tokens[i + 1])))) return;
    open[i] = 1;
  }
}
