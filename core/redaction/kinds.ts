/** What redaction looks for: one row a kind, in the order in which they are tried, with the words that replace it. */

export interface RedactionKind {
  readonly kind: string;
  readonly label: string;
  /** Global; where it has a group `keep`, that prefix stays. Linear: no nested or overlapping repeats. */
  readonly pattern: RegExp;
  /** A match is a finding only when this holds (default: always). */
  readonly accept?: (match: string) => boolean;
}

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;

/** Honorifics and phrases that are followed by the name of a private person. */
const BEFORE_NAME =
  "(?i:bapak|bpk|pak|ibu|bu|sdri|sdr|saudara|saudari|mas|mbak|mbah|kang|hj|haji|hajah|nama saya|nama sy|atas nama|a\\.n|an\\.|ttd|hormat saya|salam dari)";

/** Words after an honorific that make it an office or a plain address, not a name. */
const NOT_A_NAME = new Set(
  (
    "bupati wakil camat lurah kades kepala ketua sekretaris sekda gubernur presiden menteri dinas desa dusun kecamatan " +
    "polisi polsek guru dokter bidan perawat petugas pegawai admin rt rw kasun modin carik danramil kapolsek kapolres " +
    "direktur anggota dewan dprd yang yth di ke dan atau ini itu saya kami mohon tolong tadi sudah belum tidak ada dari " +
    "untuk dengan minta kalau kapan bagaimana apa apakah sekalian semua hamil rumah tangga dukuh pengawas kasi kabid " +
    "kasek kepsek penyuluh ppl babinsa bpd perangkat"
  ).split(" "),
);

const firstWord = (text: string): string =>
  text
    .trim()
    .split(/[\s,.]+/, 1)[0]
    ?.toLowerCase() ?? "";

export const REDACTION_KINDS: readonly RedactionKind[] = [
  {
    kind: "email",
    label: "[surel]",
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  },
  { kind: "url", label: "[tautan]", pattern: /\b(?:https?:\/\/|www\.)[^\s<>"]{3,500}/giu },
  {
    kind: "nik",
    label: "[NIK]",
    pattern: /(?<![\d])\d(?:[ .-]?\d){15}(?![\d])/gu,
  },
  {
    kind: "phone",
    label: "[nomor telepon]",
    pattern: /(?<![\d.,])(?:\+? ?\(?62\)?|0062|0)[ .()-]{0,3}\d(?:[ .()-]{0,2}\d){6,12}(?!\d)/gu,
    accept: (match) => digitsIn(match) >= 8 && digitsIn(match) <= 16,
  },
  {
    kind: "account",
    label: "[nomor identitas]",
    pattern:
      /(?<keep>\b(?:no\.?|nomor|norek|rekening|rek\.?|npwp|bpjs|kis|kk|ktp|sim|meter|pelanggan|idpel|id)[ :.]{1,4}(?:(?:rekening|rek|npwp|bpjs|kk|ktp|sim|meter|pelanggan|bri|bni|bca|mandiri|jatim)[ :.]{1,4}){0,2})\d(?:[ .-]?\d){5,19}(?!\d)/giu,
  },
  {
    kind: "long_number",
    label: "[nomor identitas]",
    pattern: /(?<![\d.,])\d(?:[ -]?\d){9,24}(?![\d])/gu,
  },
  {
    kind: "plate",
    label: "[plat nomor]",
    pattern: /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}[ -]?\d{3,4}[ -]?[A-Z]{1,3})(?![\p{L}\p{N}])/gu,
    accept: (match) => !/^(?:KM|RP|NO|RT|RW|PP|UU|SK)/.test(match),
  },
  {
    kind: "address",
    label: "[alamat]",
    pattern: /\b(?:rt|rw)[ .:/]{0,3}\d{1,3}(?:[ ./]{0,3}(?:rw)?[ .:]{0,3}\d{1,3})?\b/giu,
  },
  {
    kind: "address",
    label: "[alamat]",
    pattern: /(?<keep>\b(?:jl|jln|jalan|gang|gg)\.? [\p{L} .]{2,40}?)\b(?:no|nomor)\.? ?\d{1,4}[a-z]?\b/giu,
  },
  {
    kind: "handle",
    label: "[akun]",
    pattern: /(?<![\p{L}\p{N}@.])@[A-Za-z0-9_.]{3,30}/gu,
    accept: (match) => !/^@lapor1708$/i.test(match),
  },
  {
    kind: "name",
    label: "[nama]",
    pattern: new RegExp(
      `(?<keep>(?<![\\p{L}])${BEFORE_NAME}[.:]?[ ]{1,2}(?:(?:h|hj|haji|drs|dr|ir)\\.? ){0,2}(?:adalah |: ?)?)` +
        "(?:\\p{Lu}[\\p{L}'’]{1,24})(?: \\p{Lu}[\\p{L}'’.]{0,24}){0,3}",
      "gu",
    ),
  },
  {
    kind: "name",
    label: "[nama]",
    pattern: new RegExp(
      `(?<keep>(?<![\\p{L}])${BEFORE_NAME}[.:]?[ ]{1,2}(?:(?:h|hj|haji|drs|dr|ir)\\.? ){0,2}(?:adalah |: ?)?)` +
        "\\p{L}[\\p{L}'’]{2,24}",
      "giu",
    ),
  },
];

/** Whether the text after the kept honorific is a name rather than an office. */
export const isName = (rest: string): boolean => !NOT_A_NAME.has(firstWord(rest));
