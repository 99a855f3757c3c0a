/** What the words before a number say it is: a telephone, an account, a meter, or the number of a thing. */
import type { Kind } from "./kinds.ts";

interface Context {
  readonly kind: Kind | "none";
  readonly words: string;
  readonly least: number;
  readonly most: number;
}

/** The word nearest before a number decides; `none` is a number of a thing. Digits: least and most. */
const CONTEXTS: readonly Context[] = [
  {
    kind: "none",
    words:
      "paket barcode bpom md ml pirt p-irt irt isbn issn npsn nsm nss lelang batch rup lpse sk spk surat perda perbup perpres permen permendagri uu pp pasal pagu anggaran rp idr tender kbli inv inventaris produk sirup katalog e-katalog bps edar stan harga seharga senilai sebesar rupiah barkod sni hal halaman dipa",
    least: 5,
    most: 40,
  },
  {
    kind: "none",
    words:
      "spbu tiang gardu biaya bayar dibayar membayar uang duit denda iuran pungutan ditarik gaji honor upah tagihan tunggakan bantuan total modal hutang utang bayaran retribusi sewa umk umr ump jumlah dpt populasi luas volume kuota produksi skor pemilih antrean antrian antri parkir kena kenek jadi jd dadi naik mbayar diminta dimintai",
    least: 5,
    most: 9,
  },
  { kind: "nik", words: "nik ktp ektp penduduk induk ktpnya niknya", least: 12, most: 20 },
  { kind: "kk", words: "kk nkk keluarga kknya", least: 12, most: 20 },
  {
    kind: "bpjs",
    words: "bpjs bpjstk bpjskes kpj kis jkn jkn-kis askes jamkesmas bpjsnya jamsostek",
    least: 7,
    most: 18,
  },
  { kind: "npwp", words: "npwp nppwp pajak", least: 12, most: 18 },
  { kind: "sim", words: "sim simnya", least: 8, most: 17 },
  {
    kind: "bank_account",
    words:
      "rek reknya norek rekening rekeningnya bri brilink bni bca mandiri btn bsi bank jatim tabungan transfer ditransfer tf ovo gopay shopeepay dana linkaja va cimb danamon permata muamalat simpeda simpedes britama tabanas taplus seabank jenius bukopin maybank ocbc panin sinarmas bpr bmt kur brimo livin flip briva norekening rekku bankjatim",
    least: 7,
    most: 24,
  },
  {
    kind: "customer_number",
    words:
      "idpel idpelanggan pelanggan plg plgn pel meter meteran langganan pdam pln token kwh sambungan listrik nosal nolang nosamb saluran rekair samb smb sambung nosambung nosambungan id-pel nopel nometer kwhmeter langgan watermeter",
    least: 5,
    most: 20,
  },
  {
    kind: "customer_number",
    words: "indihome iconnet biznet myrepublic speedy jastel internet inet wifi pgn jargas hippam pamsimas",
    least: 8,
    most: 16,
  },
  {
    kind: "phone",
    words:
      "hp nohp hpnya wa nowa wanya whatsapp whatsap telp tlp telpon telepon telfon tilp hub hubungi call sms cp kontak kontaknya kantor tel phone fax faks",
    least: 6,
    most: 16,
  },
  {
    kind: "identifier",
    words: "paspor passport pasport bpkb shm akta akte stnk kks nop porsi nisn nip nrp rangka imei",
    least: 6,
    most: 20,
  },
  {
    kind: "identifier",
    words:
      "nip nik-nya nis nisn nuptk nidn paspor passport stnk bpkb kip kks kpm rm resi peserta kartu id nup nrp nim kta sertifikat shm imei nomor nomer nmr no nmor",
    least: 8,
    most: 24,
  },
];
const CONTEXTS_OF: ReadonlyMap<string, readonly Context[]> = (() => {
  const rows = new Map<string, Context[]>();
  for (const row of CONTEXTS)
    for (const word of row.words.split(" ")) rows.set(word, [...(rows.get(word) ?? []), row]);
  return rows;
})();
const NEUTRAL =
  /^(?:no|nomor|nomer|nmr|nmor|nomornya|nomore|nonya|nya|ku|saya|sy|kami|id|kartu|kita|lama|baru|adalah|yaitu|ini|itu|ke|di|atas|a|an|n|b|c|unit|milik|istri|suami|ibu|bapak|anak|pak|bu|peserta|dari|dan|dengan|sama|punya|kulo|tabungan|cabang|kcp|meter|pribadi|kk|atau|beserta|serta|utk|untuk|daftar|terdaftar)$/;
const PUBLIC_FUNDS = /^(?:desa|bos|hibah|bantuan|alokasi|kelurahan|bansos|pokir|pilkada|anggaran|umum)$/;
const WORD = /[\p{L}][\p{L}-]*/gu;
const REACH = 70;

/** A number of this many digits or more is an identifier unless something says it is not. */
export const LONG = 10;

/** A kind of identifier that may be this short is sure by its word alone. */
const LEAST_NAMED = 8;

/** The words before a number, nearest last. */
export const wordsBefore = (text: string, start: number): readonly string[] =>
  text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .match(WORD) ?? [];

/** The word says what a number is of that leads to nobody. */
export const saysThing = (word: string): boolean =>
  CONTEXTS_OF.get(word)?.some(({ kind }) => kind === "none") ?? false;

/** "kode desa 3522152001", "kode akun 524111" */
const CODED = /^(?:desa|kelurahan|kecamatan|kabupaten|provinsi|wilayah|jalan|akun|barang|jabatan)$/;
export const isPublicCode = (words: readonly string[], back: number): boolean =>
  CODED.test(words[words.length - back] ?? "") && words[words.length - back - 1] === "kode";

/** Undefined: nothing is said; "number": only that it is one; "none": it is of a thing. */
export function contextBefore(
  words: readonly string[],
  digits: number,
): Kind | "none" | "number" | undefined {
  let numbered = false;
  for (let back = 1; back <= Math.min(7, words.length); back++) {
    const word = words[words.length - back] as string;
    const row = CONTEXTS_OF.get(word)?.find(({ least, most }) => digits >= least && digits <= most);
    if (isPublicCode(words, back)) return "none";
    // "Rp 1.200.000 ke 77 0000 1299 45": of the sum, not of the account.
    if (back > 1 && (word === "rp" || word === "idr")) break;
    // "dana desa" is no purse.
    if (word === "dana" && PUBLIC_FUNDS.test(words[words.length - back + 1] ?? "")) return "none";
    // "rekening air" is of the water works.
    if (row?.kind === "bank_account" && words[words.length - back + 1] === "air") return "customer_number";
    // "stand meter 01234 - 01310": what it shows.
    const reading = words[words.length - back - 1];
    if (!numbered && (reading === "stand" || reading === "stan") && word.startsWith("meter")) return "none";
    // "kode rekening" is a line of the budget.
    if (row?.kind === "bank_account" && words[words.length - back - 1] === "kode") return "none";
    if (row !== undefined && (row.kind !== "identifier" || row.least < LEAST_NAMED)) return row.kind;
    if (row !== undefined && digits >= LONG - 1) numbered = true;
    if (/^(?:no|nomor|nomer|nmr|id)$/.test(word)) numbered = true;
    if (back > 2 && !NEUTRAL.test(word) && !numbered) break;
  }
  return numbered ? "number" : undefined;
}
