/** What stands behind a word that is also a name and says that here it is one: an age, kin, a trade, a deed. */
import { isKnown, isNear, type Token } from "./name-tokens.ts";
import { wordSet } from "./word-set.ts";

/** Names that say how something is, what it is made of, or when: one word more is needed. */
export const DESCRIBING = wordSet(`
bagus indah sabar jujur rajin aman damai subur makmur untung slamet tulus ikhlas adil lega tenang tentrem rukun sejati
setia gemilang mulia murni suci sehat kuat waras urip mulyo cantik manis anggun elok galak gendut gede kembar tunggal
tambah timbul sugih sukar bejo ribut riang senang sentosa sejahtera abadi jaya legi wangi seger adem utama unggul merdeka
titik bakti lestari langgeng permai luhur luwes anteng legowo bahagia sae prima nyata gampang angel mesra agung akbar
beta bengkok gundul patah tani tekun kadek jago ganda sakti gading cinta sujud subuh falah sukur parno
`);
/** Of things they say little: after "rumah e" they are names. */
export const OF_PEOPLE_TOO = wordSet("slamet bejo agung jaya mulyo mulia bakti tulus sukar parno sugih urip");
/** What one says first of somebody: "bagus sopirnya", "untung ada satpam". */
export const SAID_FIRST = wordSet(
  "bagus indah untung rajin jujur galak senang tambah titik gampang aman adil senen selasa rabu kamis jumat sabtu minggu senin setu rebo sehat lega bahagia tani prima",
);
/** Days and what else the calendar counts. */
export const OF_TIME = wordSet(`
senin selasa rabu kamis jumat jumuah sabtu minggu ahad senen seloso rebo kemis setu hari bulan wulan lintang juni juli
agustus mei januari suro sapar rajab mulud ruwah poso awan pagi sore fajar
`);

const AGE = /^(?:umur|usia|umure|umurnya|usianya|yuswa)$/;
const YEARS = /^(?:th|thn|tahun|taun|bln|bulan)$/;
const CLASS = /^(?:kelas|kls|klas)$/;
const KIN =
  /^(?:anake|anaknya|adike|adine|adhine|adiknya|bojone|istrine|suamine|dulure|ponakane|keponakane|ponakannya|keponakannya|kancane|koncone|tonggone|putune|putrane|putrine|mantune|kakange|mbakyune|mertuane|morotuwane|kakaknya|istrinya|suaminya|temannya|\p{L}*(?:ponakan|kanca|konco|tonggo|tetangga|paman|pakdhe|pakde|budhe|bude|simbah|mbah|bojo|dulur|sedulur|anak|adik|adi|mertua|mantu|putu)ku)$/u;
/** "anak" is also of the sea, of a river, of a day. */
const CHILD =
  /^(?:e|ne|pak|bu|bapak|ibu|mbah|yatim|piatu|kos|kost|punk|pertama|kedua|ketiga|sulung|bungsu|gang|kelas|kades|lurah|carik|rt|sd|smp|sma|tetangga|kecil|angkat)$/;
const TRADE =
  /^(?:tukang|sopir|supir|bakul|bakule|buruh|pedagang|petani|pemulung|satpam|ketua|bendahara|sekretaris|siswa|siswi|mahasiswa|mahasiswi|santri|guru|bidan|preman|maling|kernet|jukir|calo|mandor|pegawai|karyawan|kades|carik|kasun|penjual|janda|duda|pensiunan|honorer|nelayan|kuli|ojek|operator|tetangga|tonggo|murid|pelajar|pengangguran|perangkat|modin|juragan|blantik|copet|rentenir|lansia|penyandang|difabel|odgj|dukun|warga)$/;
const OWN_TRADE =
  /^(?:tukang|sopir|supir|janda|duda|pemulung|satpam|buruh|preman|maling|kernet|jukir|calo|mandor|bakul|blantik|copet|rentenir|dukun|siswi|siswa|mahasiswi|mahasiswa)$/;
/** What people do in complaints, without "me-" or "di-". */
const DEED =
  /^(?:jualan|dodolan|dodol|adol|ngadu|wadul|lapor|maling|nyolong|nggowo|nggawa|ngamen|nagih|mabuk|mendem|mukul|mukuli|njaluk|ngoplos|hamil|dipecat|ditahan|ditangkap|dipukul|dikeroyok|ditabrak|jual|adu|nipu|ngapusi|nyopet|malak|nyunat|ngancam|ngancem|mbayar|selingkuh|judi|pacaran|tukaran|gelut|ngumpetno|ngutang|nyilih|mbacok|nantang|nggebuki|mlaku|kerjo|kerja|nabrak|ngebut|nyogok|nilep|ngebor|nyabu|madat|kecelakaan|meninggal|ninggal|wafat|pingsan)$/;
const NAMED = /^(?:namanya|jenenge|jenengipun|asmane|namae)$/;
const POINTED = /^(?:itu|iku|kuwi|kui)$/;
const WHO = /^(?:yang|yg|sing|seng)$/;
/** Nobody is asked to be, to do or to have anything but a person: "bidan X tidak ada". */
const GOES_ON =
  /^(?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten|belum|blm|durung|minta|njaluk|jual|nolak|menolak|jarang|selalu|judes|galak|kasar|telat|terlambat|ngaku|nagih|pernah|malah|nyuruh|ngomong|bilang|marah|nesu|pilih|pelit|sombong|kabur|hilang|ilang|minggat|mati|luka|pingsan|tidur|turu|bolos)$/;
/** Where one lives, what one has or suffers. */
const LIVES =
  /^(?:omahe|rumahnya|griyane|umur|usia|kelas|kerja|kerjo|ditahan|ditangkap|dipecat|dirawat|ditolak|meninggal|sakit|lara|loro|gerah|lumpuh|stroke|nganggur|jualan|buang|mbuang|ngrusak|merusak|nyolong|mukul|nabrak|jatuh|tiba|kecelakaan|hilang|hamil|cerai|putus|sing|yang|yg)$/;

const behind = (tokens: readonly Token[], i: number): string => {
  const after = tokens[i + 1];
  return after?.type === "word" && isNear(after.gap) && !after.upper ? after.lower : "";
};

export const hasAge = (tokens: readonly Token[], i: number): boolean => {
  const next = behind(tokens, i);
  if (AGE.test(next)) return true;
  if (CLASS.test(next)) return tokens[i + 2]?.type === "number";
  const at = tokens[i + 1]?.text === "(" ? i + 2 : i + 1;
  const number = tokens[at];
  return number?.type === "number" && number.text.length < 3 && YEARS.test(tokens[at + 1]?.lower ?? "");
};
export const hasKin = (tokens: readonly Token[], i: number): boolean => {
  const next = behind(tokens, i);
  return (
    KIN.test(next) ||
    (/^(?:anak|adik|adek|adhik|bojo)$/.test(next) && CHILD.test(tokens[i + 2]?.lower ?? "")) ||
    (NAMED.test(next) &&
      (tokens[i + 2] === undefined || tokens[i + 2]?.type !== "word" || KIN.test(tokens[i + 2]?.lower ?? "")))
  );
};
export const hasTrade = (tokens: readonly Token[], i: number): boolean => TRADE.test(behind(tokens, i));
export const hasOwnTrade = (tokens: readonly Token[], i: number): boolean =>
  OWN_TRADE.test(behind(tokens, i));
export const hasDeed = (tokens: readonly Token[], i: number): boolean => {
  const next = behind(tokens, i);
  return DEED.test(next) || (POINTED.test(next) && WHO.test(tokens[i + 2]?.lower ?? "")) || WHO.test(next);
};
/** "kancil maling ayam" */
export const didSomething = (tokens: readonly Token[], i: number): boolean => DEED.test(behind(tokens, i));
export const goesOn = (tokens: readonly Token[], i: number): boolean =>
  GOES_ON.test(behind(tokens, i)) || DEED.test(behind(tokens, i));
export const lives = (tokens: readonly Token[], i: number): boolean => LIVES.test(behind(tokens, i));
export const isNamedBehind = (tokens: readonly Token[], i: number): boolean => NAMED.test(behind(tokens, i));

/** "sing nyolong pompa iku X", "yang narik pungli X": somebody did it, and who is said next. */
export function isDoer(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const token = tokens[at] as Token;
    if (token.type !== "word") return false;
    if (WHO.test(token.lower)) {
      const verb = tokens[at + 1]?.lower ?? "";
      return (
        at + 1 < i &&
        (DEED.test(verb) ||
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
