/** What stands behind a word that is also a name and says that here it is one: an age, kin, a trade, a deed. */
import { isAnd, isKnown, isNear, type Token } from "./name-tokens.ts";
import { wordSet } from "./word-set.ts";

/** Names that say how something is, what it is made of, or when: one word more is needed. */
export const DESCRIBING = wordSet(`
bagus indah sabar jujur rajin aman damai subur makmur untung slamet tulus ikhlas adil lega tenang tentrem rukun sejati
setia gemilang mulia murni suci sehat kuat waras urip mulyo cantik manis anggun elok galak gendut gede kembar tunggal
tambah timbul sugih sukar bejo ribut riang senang sentosa sejahtera abadi jaya legi wangi seger adem utama unggul merdeka
titik bakti lestari langgeng permai luhur luwes anteng legowo bahagia sae prima nyata gampang angel mesra agung akbar
beta bengkok gundul patah tani tekun karyawan genduk pitik resi kawi kadek jago ganda sakti gading cinta sujud subuh falah sukur parno
`);
/** Of things they say little: after "rumah e" they are names. */
export const OF_PEOPLE_TOO = wordSet("slamet bejo agung jaya mulyo mulia bakti tulus sukar parno sugih urip");
/** Plants, gems and stars: two of them together are sold. */
export const OF_THINGS = wordSet(`
melati mawar dahlia anggrek kenanga cempaka nila mutiara intan permata turi kenari tanjung jati mentari 
bintang berlian bunga anggur gading sakura kancil banteng padi naga
`);
/** "slamet anakku": safe. */
export const OWN_CHILD = wordSet("anakku adikku bojoku bapakku ibuku mbahku putuku istriku suamiku");
/** What one says first of somebody: "bagus sopirnya", "untung ada satpam". */
export const SAID_FIRST = wordSet(
  "min bagus indah untung rajin jujur galak senang tambah titik gampang aman adil senen selasa rabu kamis jumat sabtu minggu senin setu rebo sehat lega bahagia tani prima",
);
/** Days and what else the calendar counts. */
export const OF_TIME = wordSet(`
senin selasa rabu kamis jumat jumuah sabtu minggu ahad senen seloso rebo kemis setu hari bulan wulan lintang juni juli
agustus mei januari suro sapar rajab mulud ruwah poso awan pagi sore fajar
`);

const AGE = wordSet("umur usia umure umurnya usianya yuswa");
const YEARS = wordSet("th thn tahun taun bln bulan");
const CLASS = wordSet("kelas kls klas");
/** Kin and neighbours, said with whose they are. */
const ofWhom = (bases: string, endings: string): string =>
  bases
    .trim()
    .split(/\s+/)
    .flatMap((base) => endings.split(" ").map((ending) => base + ending))
    .join(" ");
const OURS_ALL = ofWhom(
  `anak adik adek adi kakak kakang bojo istri suami ponakan keponakan kanca konco tonggo tetangga paman pakdhe pakde budhe bude
  simbah mbah simbok dulur sedulur mertua mantu menantu putu cucu bapak ibu ibuk teman om lek nenek kakek sepupu ipar`,
  "ku kulo",
);
const KIN = wordSet(`
anake anaknya adike adine adhine adiknya bojone istrine suamine dulure ponakane keponakane ponakannya keponakannya kancane
koncone tonggone putune putrane putrine mantune kakange mbakyune mertuane morotuwane kakaknya istrinya suaminya temannya
${OURS_ALL}
`);
/** "anak" is also of the sea, of a river, of a day. */
const CHILD = wordSet(`
e ne pak bu bapak ibu mbah yatim piatu kos kost punk pertama kedua ketiga sulung bungsu gang kelas kades lurah carik
rt sd smp sma tetangga kecil angkat
`);
const TRADE = wordSet(`
tukang sopir supir bakul bakule buruh pedagang petani pemulung satpam ketua bendahara sekretaris siswa siswi
mahasiswa mahasiswi santri guru bidan preman maling kernet jukir calo mandor pegawai karyawan kades carik kasun
penjual janda duda pensiunan honorer nelayan kuli ojek operator tetangga tonggo murid pelajar pengangguran perangkat
modin juragan blantik copet rentenir lansia penyandang difabel odgj dukun warga
`);
const OWN_TRADE = wordSet(`
tukang sopir supir janda duda pemulung satpam buruh preman maling kernet jukir calo mandor bakul blantik copet
rentenir dukun siswi siswa mahasiswi mahasiswa
`);
/** What people do in complaints, without "me-" or "di-". */
const DEED = wordSet(`
jualan dodolan dodol adol ngadu wadul lapor maling nyolong nggowo nggawa ngamen nagih mabuk mendem mukul mukuli
njaluk ngoplos hamil dipecat ditahan ditangkap dipukul dikeroyok ditabrak jual adu nipu ngapusi nyopet malak nyunat
ngancam ngancem mbayar selingkuh judi pacaran tukaran gelut ngumpetno ngutang nyilih mbacok nantang nggebuki mlaku
kerjo kerja nabrak ngebut nyogok nilep ngebor nyabu madat kecelakaan meninggal ninggal wafat pingsan
`);
const NAMED = wordSet(
  "namanya jenenge jenengipun asmane namae celukane celukanne panggilannya panggilane julukane undangane",
);
const POINTED = wordSet("itu iku kuwi kui");
const WHO = wordSet("yang yg sing seng");
/** Nobody is asked to be, to do or to have anything but a person: "bidan X tidak ada". */
const GOES_ON = wordSet(`
tidak tdk gak ga nggak ndak ora mboten belum blm durung minta njaluk jual nolak menolak jarang selalu judes galak
kasar telat terlambat ngaku nagih pernah malah nyuruh ngomong bilang marah nesu pilih pelit sombong kabur hilang
ilang minggat mati luka pingsan tidur turu bolos
`);
/** Where one lives, what one has or suffers. */
const LIVES = wordSet(`
omahe rumahnya griyane umur usia kelas kerja kerjo ditahan ditangkap dipecat dirawat ditolak meninggal sakit lara
loro gerah lumpuh stroke nganggur jualan buang mbuang ngrusak merusak nyolong mukul nabrak jatuh tiba kecelakaan
hilang hamil cerai putus sing yang yg
`);

const behind = (tokens: readonly Token[], i: number): string => {
  const after = tokens[i + 1];
  return after?.type === "word" && isNear(after.gap) && !after.upper ? after.lower : "";
};

export const hasAge = (tokens: readonly Token[], i: number): boolean => {
  const next = behind(tokens, i);
  if (AGE.has(next) || hasAgeBeside(tokens, i)) return true;
  if (CLASS.has(next)) return tokens[i + 2]?.type === "number";
  const at = tokens[i + 1]?.text === "(" ? i + 2 : i + 1;
  const number = tokens[at];
  return number?.type === "number" && number.text.length < 3 && YEARS.has(tokens[at + 1]?.lower ?? "");
};
/** "Kusen (42)" */
export const hasAgeBeside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === "(" && /^[1-9]\d$/.test(tokens[i + 2]?.text ?? "") && tokens[i + 3]?.text === ")";
export const hasKin = (tokens: readonly Token[], i: number): boolean => {
  const next = behind(tokens, i);
  return (
    KIN.has(next) ||
    (/^(?:anak|adik|adek|adhik|bojo)$/.test(next) && CHILD.has(tokens[i + 2]?.lower ?? "")) ||
    (NAMED.has(next) &&
      (tokens[i + 2] === undefined || tokens[i + 2]?.type !== "word" || KIN.has(tokens[i + 2]?.lower ?? "")))
  );
};
export const hasTrade = (tokens: readonly Token[], i: number): boolean => TRADE.has(behind(tokens, i));
export const hasOwnTrade = (tokens: readonly Token[], i: number): boolean => OWN_TRADE.has(behind(tokens, i));
/** Between who and what is done. */
const ADVERB = wordSet(
  "sdh sudah udah udh wis wes uwis juga jg malah lagi lg sering selalu pernah nate tetep tetap arep mau ape",
);
/** "sulis sdh punya toko": what stands behind, over such a word. */
const deed = (tokens: readonly Token[], i: number): string => {
  const next = behind(tokens, i);
  return ADVERB.has(next) ? behind(tokens, i + 1) : next;
};
export const hasDeed = (tokens: readonly Token[], i: number): boolean => {
  const next = deed(tokens, i);
  return DEED.has(next) || (POINTED.has(next) && WHO.has(tokens[i + 2]?.lower ?? ""));
};
/** "sri sing nduwe toko" */
export const isWhom = (tokens: readonly Token[], i: number): boolean => WHO.has(behind(tokens, i));
/** "kancil maling ayam" */
export const didSomething = (tokens: readonly Token[], i: number): boolean => DEED.has(deed(tokens, i));
/** "sulis sdh punya toko" */
export const owns = (tokens: readonly Token[], i: number): boolean => OWNS.has(deed(tokens, i));
const OWNS = wordSet("punya pnya nduwe duwe duweni gadhah dapat dpt oleh entuk angsal");
/** An active verb of any kind. */
const ACTIVE = /^(?:n[gyj]?[aiueo]|m[aiueo]|meng|meny|mem|men|nge)\p{L}{3,}$/u;
export const acts = (tokens: readonly Token[], i: number): boolean =>
  goesOn(tokens, i) || ACTIVE.test(behind(tokens, i));
export const goesOn = (tokens: readonly Token[], i: number): boolean =>
  GOES_ON.has(behind(tokens, i)) || DEED.has(behind(tokens, i));
export const lives = (tokens: readonly Token[], i: number): boolean => LIVES.has(behind(tokens, i));
export const isNamedBehind = (tokens: readonly Token[], i: number): boolean => NAMED.has(behind(tokens, i));

/** "sing nyolong pompa iku X", "yang narik pungli X": somebody did it, and who is said next. */
export function isDoer(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const token = tokens[at] as Token;
    if (token.type !== "word") return false;
    if (WHO.has(token.lower)) {
      const verb = tokens[at + 1]?.lower ?? "";
      return (
        at + 1 < i &&
        (DEED.has(verb) ||
          /^(?:nyuri|mencuri|mukul|bawa|narik|bayar|buang|pegang|\p{L}{0,2}(?:ng|ny|me)\p{L}{3,})$/u.test(
            verb,
          ))
      );
    }
  }
  return false;
}

/** No part of a longer name of a firm, a place, a feast. */
export const standsFree = (tokens: readonly Token[], i: number): boolean => {
  const after = tokens[i + 1];
  return (
    after === undefined || !after.upper || !isNear(after.gap) || after.grade === "word" || isKnown(after)
  );
};

/** Whose it is, said with an ending: "omahe X", "suaminya X". */
export const HIS = wordSet(
  ofWhom(
    `omah rumah griya sawah kebon kebun tegal sapi wedhus wedus kandang motor mobil truk pager pagar latar kolam tanah toko hp
    anak bapak ibu bojo istri suami adik adi kakak kakang mertua paman tonggo tetangga kanca konco teman dulur ponakan mantu
    putu simbok mbok pak mak`,
    "e ne nya",
  ),
);
/** "dulurku X" */
export const KIN_OURS = wordSet(OURS_ALL);
/** With, of people; adjectives are joined otherwise: "bagus karo indah". */
export const WITH = wordSet("karo kalih kaliyan sama sm ambek mbek ambi bareng");

/** A word that tells something of the small one beside it. */
const TELLING: ReadonlySet<string> = new Set(
  [
    AGE,
    CLASS,
    KIN,
    TRADE,
    OWN_TRADE,
    DEED,
    NAMED,
    POINTED,
    WHO,
    GOES_ON,
    OWNS,
    ADVERB,
    HIS,
    KIN_OURS,
    WITH,
  ].flatMap((words) => [...words]),
);
/** Whether anything beside a word in small letters could say that it is a name. */
export const isToldOf = (before: Token | undefined, after: Token | undefined): boolean =>
  (after !== undefined &&
    (after.type === "number" ||
      after.text === "(" ||
      after.lower === "cs" ||
      after.word.joins ||
      after.word.calls !== undefined ||
      TELLING.has(after.lower))) ||
  (before !== undefined &&
    (before.word.joins ||
      before.word.calls !== undefined ||
      before.word.own ||
      before.text.length < 4 ||
      TELLING.has(before.lower)));

/** Somebody begins to be spoken of here. */
export function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before === undefined ||
    (before.type === "sign" && before.text !== "-" && before.text !== "/") ||
    (tokens[i]?.gap.includes("\n") ?? false) ||
    isAnd(before)
  );
}
