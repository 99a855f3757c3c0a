/** What stands behind a word that is also a name and says that here it is one. */
import { isNear, type Token } from "./name-tokens.ts";
import { wordSet } from "./word-set.ts";

/** Names that say how something is, what it is made of, or when: one word more is needed. */
export const DESCRIBING = wordSet(`
bagus indah sabar jujur rajin aman damai subur makmur untung slamet tulus ikhlas adil lega tenang tentrem rukun sejati
setia gemilang mulia murni suci sehat kuat waras urip mulyo cantik manis anggun elok galak gendut gede kembar tunggal
tambah timbul sugih sukar bejo ribut riang senang sentosa sejahtera abadi jaya legi wangi seger adem utama unggul merdeka
titik bakti lestari langgeng permai luhur luwes anteng legowo bahagia sae prima nyata gampang angel mesra agung akbar
beta bengkok gundul patah tani tekun karyawan genduk pitik resi kawi kadek jago ganda sakti gading cinta sujud subuh falah sukur parno
`);

/** Days and what else the calendar counts. */
export const OF_TIME = wordSet(`
senin selasa rabu kamis jumat jumuah sabtu minggu ahad senen seloso rebo kemis setu hari bulan wulan lintang juni juli
agustus mei januari suro sapar rajab mulud ruwah poso awan pagi sore fajar
`);

/** What people do in complaints, without "me-" or "di-". */
const DEED = wordSet(`
jualan dodolan dodol adol ngadu wadul lapor maling nyolong nggowo nggawa ngamen nagih mabuk mendem mukul mukuli
njaluk ngoplos hamil dipecat ditahan ditangkap dipukul dikeroyok ditabrak jual adu nipu ngapusi nyopet malak nyunat
ngancam ngancem mbayar selingkuh judi pacaran tukaran gelut ngumpetno ngutang nyilih mbacok nantang nggebuki mlaku
kerjo kerja nabrak ngebut nyogok nilep ngebor nyabu madat kecelakaan meninggal ninggal wafat pingsan
`);

/** Nobody is asked to be, to do or to have anything but a person: "bidan X tidak ada". */
const GOES_ON = wordSet(`
tidak tdk gak ga nggak ndak ora mboten belum blm durung minta njaluk jual nolak menolak jarang selalu judes galak
kasar telat terlambat ngaku nagih pernah malah nyuruh ngomong bilang marah nesu pilih pelit sombong kabur hilang
ilang minggat mati luka pingsan tidur turu bolos
`);

const behind = (tokens: readonly Token[], i: number): string => {
  const after = tokens[i + 1];
  return after?.type === "word" && isNear(after.gap) && !after.upper ? after.lower : "";
};

/** Somebody goes on, or does something. */
export const goesOn = (tokens: readonly Token[], i: number): boolean =>
  GOES_ON.has(behind(tokens, i)) || DEED.has(behind(tokens, i));
