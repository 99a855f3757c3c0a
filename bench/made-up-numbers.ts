/** Kinds of numbers that lead to somebody: what announces each, its digits, and how it is grouped. All made up. */
import fc from "fast-check";

export type Text = fc.Arbitrary<string>;

export const digits = (count: number): Text => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const between = (least: number, most: number): Text => fc.integer({ min: least, max: most }).chain(digits);
export const joined = (...parts: (string | Text)[]): Text =>
  fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((all) => all.join(""));

export interface NumberKind {
  /** What announces it. */
  readonly words: readonly string[];
  readonly digits: Text;
  /** How many digits the groups have in which it is usually written. */
  readonly groups: string;
}

export const KINDS = {
  mobile: {
    words: [
      "hp",
      "wa",
      "no hp saya",
      "WA:",
      "telp",
      "hubungi",
      "nomer wa",
      "kontak",
      "bisa dihubungi di",
      "cp",
      "HP/WA",
    ],
    digits: joined("08", fc.constantFrom("12", "57", "13", "77", "95"), between(6, 8)),
    groups: "4-4-4 4-3-4 3-3-3-3 2-2-2-2-2-2 4-2-2-2-2 4-8 5-4-3",
  },
  landline: {
    words: ["telp", "telepon", "telp kantor", "fax"],
    digits: joined("0353", fc.constantFrom("3", "5", "7", "8"), digits(5)),
    groups: "4-6 4-3-3 4-2-2-2",
  },
  nik: {
    words: ["NIK", "nik saya", "no ktp", "NIK:", "ktp nomor", "nik nya"],
    digits: joined("99", digits(14)),
    groups: "4-4-4-4 6-6-4 2-2-2-6-4 8-8 5-5-6",
  },
  kk: {
    words: ["KK", "no kk", "kartu keluarga", "nomor KK saya"],
    digits: joined("99", digits(14)),
    groups: "4-4-4-4 6-6-4 8-8",
  },
  bpjs: {
    words: ["BPJS", "no bpjs", "kartu KIS", "bpjs saya no", "JKN", "nomor kartu bpjs"],
    digits: joined("000", fc.constantFrom("99", "1", "2"), digits(9)).map((all) =>
      all.slice(0, 13).padEnd(13, "7"),
    ),
    groups: "4-4-5 4-4-4-1 3-3-3-4 13 5-4-4 4-5-4",
  },
  npwp: {
    words: ["NPWP", "npwp saya", "no npwp"],
    digits: joined("99", digits(13)),
    groups: "2-3-3-1-3-3 3-3-3-3-3",
  },
  account: {
    words: ["rek BRI", "rekening", "no rek bca", "transfer ke bri", "norek", "rek mandiri saya"],
    digits: joined(fc.constantFrom("0", "1", "3", "6"), between(9, 14)),
    groups: "4-2-6-2-1 4-4-4 3-3-4 5-5 2-2-2-2-2",
  },
  meter: {
    words: ["idpel", "id pelanggan", "no meter", "ID Pel PLN", "nomor meteran", "pelanggan pln"],
    digits: joined(fc.constantFrom("5", "1", "3"), digits(10), fc.constantFrom("", "4", "0")),
    groups: "4-4-4 3-4-4 2-5-5 6-6",
  },
  nip: {
    words: ["NIP", "nip", "NIP."],
    digits: joined(
      "19",
      digits(2),
      "0",
      fc.constantFrom("1", "5", "9"),
      "1",
      fc.constantFrom("2", "9"),
      "20",
      digits(2),
      "04",
      "1",
      digits(3),
    ),
    groups: "8-6-1-3 4-4-4-4-2",
  },
  sim: {
    words: ["SIM", "no sim", "sim C", "nomor sim saya"],
    digits: joined("99", between(10, 12)),
    groups: "4-4-6 4-4-4",
  },
  other: {
    words: [
      "NISN",
      "nisn anak saya",
      "no KKS",
      "nomor porsi haji",
      "porsi haji",
      "nuptk",
      "kartu KKS nomor",
      "paspor",
      "no stnk",
    ],
    digits: joined("99", between(8, 14)),
    groups: "4-4-4-4 3-3-4 5-5",
  },
  card: {
    words: ["kartu ATM", "no kartu atm", "kartu debit BRI", "IMEI", "nomor kartu"],
    digits: joined("9", between(14, 15)),
    groups: "4-4-4-4 2-6-6-1",
  },
  water: {
    words: ["no pelanggan pdam", "pdam no", "nomor sambungan", "no langganan", "nosal", "id pelanggan pdam"],
    digits: joined("0", between(6, 9)),
    groups: "2-3-3 4-4 3-4",
  },
} as const satisfies Record<string, NumberKind>;
