/** Numbers with strokes, as letters of offices have them: whose they are, by the words about them. */
import { wordsBefore } from "./number-contexts.ts";
import { roleOf } from "./paper-bearers.ts";
import { wordSet } from "./word-set.ts";

/** With letters, of a year: 0099/REK/VI/2026. */
export const OF_A_YEAR =
  /^(?=\D*\d{2})(?=[^\p{L}]*\p{L})[\p{L}\d.-]{1,24}(?:\/[\p{L}\d.-]{1,16}){1,6}\/(?:19|20)\d{2}$/u;
/** Papers of offices, unions and firms that have such numbers. */
const OF_OFFICES = wordSet(`
edaran skb dpa dppa rka sp2d spm sts spj undangan proposal kwitansi kuitansi kontrak juknis tugas teguran peringatan ba acara
notulen notulensi rekomendasi rekom nota dinas proyek adendum addendum mou perjanjian kerjasama pengadaan pengantar instruksi maklumat pengumuman jawaban
tembusan dasar sesuai komite agen berkas sp spm sop perihal
`);
/** How far back they are looked for. */
const WORDS_OF_LETTERS = 5;
export const isOfOffice = (text: string, start: number): boolean =>
  wordsBefore(text, start)
    .slice(-WORDS_OF_LETTERS)
    .some((word) => OF_OFFICES.has(word) || roleOf(word) === "public");

/** Of regulations, plans and tenders: no person's, whoever speaks of them. */
const OF_RULES = wordSet(`
perda perbup perpres permen permendagri permendikbud permenkes permensos permentan permendag permenhub permenpan kepmen
kepbup pergub kepgub inpres uu pp pasal undang peraturan edaran skb putusan proyek lelang tender pengadaan paket dpa dppa rka
sp2d spm dinas rapat pengumuman siaran berita juknis bupati gubernur menteri presiden
`);
/** Somebody's: "ijin trayek angkotku 551.21/0099/AK", "SK pengangkatan sy 141/099/KEP". */
const WHOSE =
  /(?<!\p{L})(?:saya|sy|sya|aku|ku|kulo|kula|a\.n|atas nama|anaknya|sdr|sdri|pemohon|almarhum|alm|punyaku|\p{L}{3,}ku)(?!\p{L})|[\u0090-\u009f]/iu;
/** "00099/KEP/AV/2024 a.n. Rukmini"; not one who signs for another. */
const ON_BEHALF =
  /^ ?[(,]? ?(?:a[./]n|an)[. :]{1,2}(?!bupati|kepala|sekretaris|sekda|camat|menteri|gubernur|direktur|kadis|kades|lurah|pt|cv|ud|kpm|poktan|gapoktan|sd|smp|sma|dinas|desa)[\p{L}\u0090-\u009f]/iu;
/** Letters about one who serves: "SK KGB terakhir nomor 822.3/0771/412.201/2022". */
const OF_SERVICE = wordSet(`
kgb pangkat pensiun cpns pns pppk p3k gtt ptt honorer mutasi pengangkatan inpassing impassing berkala tubel pensiunan
`);
const REACH_OF_OWNER = 60;
const REACH_BEHIND = 24;
/** Groups and at least three digits, apart by strokes. */
export const STROKED = /^(?!r[tw]\b)(?=(?:\D*\d){3})[\p{L}\d.-]{1,16}(?:\/[\p{L}\d.-]{1,20}){1,7}$/iu;
export function isOfSomebody(text: string, start: number, end: number): boolean {
  const words = wordsBefore(text, start).slice(-WORDS_OF_LETTERS);
  if (words.some((word) => OF_RULES.has(word))) return false;
  if (words.includes("sk") && words.some((word) => OF_SERVICE.has(word))) return true;
  const before = text.slice(Math.max(0, start - REACH_OF_OWNER), start);
  return (
    WHOSE.test(before.slice(before.search(/[^.!?\n]*(?:(?:no|tgl)\.[^.!?\n]*)?$/iu))) ||
    WHOSE.test(/^[^.!?\n,]*/u.exec(text.slice(end, end + REACH_BEHIND))?.[0] ?? "") ||
    ON_BEHALF.test(text.slice(end, end + REACH_BEHIND))
  );
}
