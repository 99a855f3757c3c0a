/** Words before and behind the names of firms, clubs and works. */
import { wordSet } from "./word-set.ts";

/** Firms and works: what follows in capitals is theirs, a given name too. */
export const FIRMS = wordSet(`
toko warung salon depot kios kedai laundry resto restoran swalayan supermarket minimarket karaoke hotel losmen homestay
villa apotek klinik travel po bus counter studio fotokopi percetakan ekspedisi orkes slb sdlb smplb smalb sdi mima tpa
tpq lkp lpk pkbm bimbel paud kober kb ra taman jembatan kreteg kafe cafe warkop koperasi koprasi perumahan perum cluster
embung waduk bendungan dam pasar stadion terminal stasiun gedung pendopo monumen tugu gapura pabrik gudang showroom
dealer bengkel grup group band klub club ssb ps fc komunitas paguyuban yayasan lembaga rm apartemen sate soto bakso ledre
rawon pecel lontong gudeg bakery catering katering hippa hipa reog jaranan sanggar kavling kapling indomaret alfamart pokmas
pokdarwis fotokopian konter counter rujak nasi ayam bebek seblak martabak angkringan warmindo depo pangkalan
percetakan butik barbershop distro dapur
`);
/** Kitchens bear the name of whose recipe it is, with a capital: "Bakso Pak Bejo", "Nasi Goreng Bu Rum". */
export const FOODS = wordSet(`
bakso soto sate rawon pecel lontong rujak gudeg nasi ayam bebek seblak martabak ledre warkop angkringan dapur
`);
/** Groups that say what they do, then their name: "kelompok ternak Bima Sakti". */
export const GROUPS_AT_WORK = wordSet(`
kelompok tim regu grup group orkes orkestra klub club bank sanggar komunitas paguyuban hadrah band
`);
/** Behind a firm's name. */
export const LEGAL_FORMS = wordSet("cv pt ud tbk pd");
/** Behind a person's name, too: "Ratna Collection". */
export const OF_FIRMS_ALONE = wordSet(`
supermarket swalayan mart minimarket cafe kafe resto homestay collection laundry salon bakery cake fashion busana tailor
konveksi mebel furniture meubel catering katering cell ponsel snack snek londri residence regency store shop olshop fotocopy
fotokopi sablon printing barbershop barber petshop futsal gym florist celluler seluler
`);
/** Behind a name they make it a firm's: "Bravo Supermarket". */
export const FIRMS_BEHIND = wordSet(`
supermarket swalayan mart minimarket cafe kafe resto hotel homestay collection fc fans center centre futsal cell ponsel
motor mobil grup group express ekspres travel trans tour laundry salon bakery cake studio fotokopi foto computer komputer
elektronik store shop fashion busana tailor konveksi mebel furniture meubel park garden residence regency land city
square plaza mall net media tv fm radio musik entertainment audio sound community club gym fitness clinic farm petshop
teknik konstruksi snack snek londri olshop fotocopy sablon printing barbershop barber florist celluler seluler cv pt ud tbk pd
`);

/** The second word of two for a firm: "rumah makan", "bank sampah". */
export const SECOND_OF: ReadonlyMap<string, string> = new Map([
  ["makan", "rumah"],
  ["sampah", "bank"],
]);
/** Before what is called so: "jeneng gapoktan". */
export const NAMING = wordSet("nama jeneng jenenge jenengipun namanya");
