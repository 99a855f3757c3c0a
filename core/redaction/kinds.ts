/** What redaction looks for: one row a kind, with the words that stand in its place. */

/** Each kind of finding and its label; several kinds may share one. */
export const LABELS = {
  email: "[surel]",
  url: "[tautan]",
  handle: "[akun]",
  nik: "[NIK]",
  kk: "[nomor KK]",
  phone: "[nomor telepon]",
  bank_account: "[nomor rekening]",
  bpjs: "[nomor identitas]",
  npwp: "[nomor identitas]",
  sim: "[nomor identitas]",
  identifier: "[nomor identitas]",
  customer_number: "[nomor pelanggan]",
  plate: "[plat nomor]",
  address: "[alamat]",
  name: "[nama]",
} as const;

export type Kind = keyof typeof LABELS;

/** Kinds that must not stand anywhere in a release, whatever the column: what the gate looks for. */
export const NEVER_PUBLISHED: ReadonlySet<Kind> = new Set(["email", "phone", "nik", "kk", "bpjs", "npwp"]);

/** A stretch of the text under work that is, with this confidence (0 to 1), of this kind. */
export interface Candidate {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** From here on a candidate is taken out; below it stays and makes the text doubtful. */
export const TAKEN_OUT_FROM = 0.5;

/** Finds the candidates of one family, in order, not overlapping. Linear in the length of the text. */
export type Finder = (text: string) => Candidate[];
