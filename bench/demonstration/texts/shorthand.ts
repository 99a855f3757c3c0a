/** How people really type: the shorthand of text messages, and some Javanese. */
import type { Chance } from "../chance.ts";

const SHORT: Readonly<Record<string, string>> = {
  yang: "yg",
  tidak: "tdk",
  dengan: "dgn",
  untuk: "utk",
  sudah: "sdh",
  belum: "blm",
  mohon: "mhn",
  jalan: "jln",
  saya: "sy",
  sampai: "smp",
  karena: "krn",
  kalau: "klo",
  dusun: "dsn",
  desa: "ds",
  orang: "org",
  banyak: "bnyk",
  padahal: "pdhl",
  segera: "sgr",
  terima: "trm",
  kasih: "ksh",
  tolong: "tlg",
  sekolah: "sklh",
  tahun: "thn",
  bulan: "bln",
  minggu: "mgg",
  dari: "dr",
  tapi: "tp",
  juga: "jg",
  lebih: "lbh",
  hanya: "hny",
  kenapa: "knp",
  bagaimana: "gmn",
  masyarakat: "masy",
  pemerintah: "pmrth",
  dekat: "dkt",
  depan: "dpn",
  malam: "mlm",
  sekarang: "skrg",
};
const JAVANESE: Readonly<Record<string, string>> = {
  tidak: "ora",
  sudah: "wis",
  belum: "durung",
  banyak: "akeh",
  air: "banyu",
  jalan: "dalan",
  bagaimana: "piye",
  kenapa: "ngopo",
  sekali: "tenan",
  rumah: "omah",
  anak: "bocah",
  kalau: "nek",
  hujan: "udan",
  malam: "bengi",
  sampai: "nganti",
  orang: "wong",
  kapan: "kapan to",
  mahal: "larang",
  lama: "suwe",
  tolong: "tulung",
  sekarang: "saiki",
  kecil: "cilik",
  besar: "gedhe",
  semua: "kabeh",
};

const matching = (words: Readonly<Record<string, string>>) =>
  new RegExp(`\\b(?:${Object.keys(words).join("|")})\\b`, "gi");
const SHORT_WORDS = matching(SHORT);
const JAVANESE_WORDS = matching(JAVANESE);

/** Channels that are typed on a telephone, and how often in shorthand. */
const TYPED: Readonly<Record<string, number>> = {
  sms: 0.55,
  whatsapp: 0.4,
  twitter: 0.4,
  lapor: 0.08,
  web: 0.05,
};

export function asTyped(chance: Chance, channel: string, text: string): string {
  let typed = text;
  if (chance.happens(0.08)) {
    typed = typed.replace(JAVANESE_WORDS, (word) =>
      chance.happens(0.7) ? (JAVANESE[word.toLowerCase()] ?? word) : word,
    );
  }
  if (chance.happens(TYPED[channel] ?? 0)) {
    typed = typed.replace(SHORT_WORDS, (word) =>
      chance.happens(0.75) ? (SHORT[word.toLowerCase()] ?? word) : word,
    );
  }
  const style = chance.next();
  return style < 0.14 ? typed.toLowerCase() : style < 0.16 ? typed.toUpperCase() : typed;
}
