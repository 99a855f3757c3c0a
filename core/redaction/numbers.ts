/** Numbers that lead to a person, told from money, laws and counts: by their digits, their shape and the word before them. */
import { type Chunk, digitGroups } from "./digit-runs.ts";
import type { Candidate, Finder, Kind } from "./kinds.ts";

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
      "barcode bpom md ml pirt p-irt irt isbn issn npsn nsm nss nib kode lelang batch rup lpse sk spk surat perda perbup perpres permen permendagri uu pp pasal pagu anggaran rp idr harga seharga senilai sebesar rupiah barkod sni hal halaman dipa",
    least: 5,
    most: 40,
  },
  { kind: "nik", words: "nik ktp ektp penduduk induk ktpnya niknya", least: 12, most: 20 },
  { kind: "kk", words: "kk nkk keluarga kknya", least: 12, most: 20 },
  { kind: "bpjs", words: "bpjs kis jkn jkn-kis askes jamkesmas bpjsnya", least: 7, most: 18 },
  { kind: "npwp", words: "npwp nppwp pajak", least: 12, most: 18 },
  { kind: "sim", words: "sim simnya", least: 8, most: 17 },
  {
    kind: "bank_account",
    words:
      "rek reknya norek rekening rekeningnya bri brilink bni bca mandiri btn bsi bank jatim tabungan transfer ditransfer tf ovo gopay shopeepay dana linkaja va cimb danamon permata muamalat",
    least: 7,
    most: 24,
  },
  {
    kind: "customer_number",
    words: "idpel idpelanggan pelanggan pel meter meteran langganan pdam pln token kwh sambungan listrik",
    least: 6,
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
const WORD = /[\p{L}][\p{L}-]*/gu;
const REACH = 70;

/** Money, lengths and weights: the unit right after the number. */
const UNIT_AFTER =
  /^\s?(?:jt|juta|rb|ribu|rbu|ewu|yuta|m\b|milyar|miliar|milyard|triliun|t\b|rupiah|kg|kwh|ton|ha\b|m2|m3|liter|orang|org|jiwa|warga|kk\b|%|persen|ekor|unit|suara|pemilih|meter|km)/i;
const MONEY_BEFORE =
  /(?:(?<!\p{L})rp\.?|idr|rupiah|sebesar|senilai|seharga|harga|pagu|anggaran|total|tunggakan|tagihan)[ :.]{0,3}$/iu;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$|^[1-9]\d{0,2}(?:,\d{3})+$/;
/** Codes of a region or a budget, and letters: 35.22.15.2001, 5.1.02.01.01.0024, 470/112/2024. */
const OFFICIAL_CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$|^\d\.\d(?:\.\d{2,4}){1,5}$|^\d{1,4}\/.*\/(?:19|20)\d{2}$/;

const MOBILE = /^(?:(?:0|0?62|0062|620)8\d{7,11}|8[1-9]\d{7,10})$/;
const LANDLINE = /^(?:0|62|0062)[2-7]\d{7,10}$/;
const NPWP = /^\d{2}[. -]\d{3}[. -]\d{3}[. -]\d[. -]\d{3}[. -]\d{3}$/;

/** A number of this many digits or more is an identifier unless something says it is not. */
const LONG = 10;
/** Fewer digits than this lead to nobody. */
const LEAST = 6;

/** The words before a number, nearest last. */
const wordsBefore = (text: string, start: number): readonly string[] =>
  text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .match(WORD) ?? [];

function contextBefore(words: readonly string[], digits: number): Kind | "none" | "number" | undefined {
  let numbered = false;
  for (let back = 1; back <= Math.min(7, words.length); back++) {
    const word = words[words.length - back] as string;
    const row = CONTEXTS_OF.get(word)?.find(({ least, most }) => digits >= least && digits <= most);
    // "kode rekening" is a line of the budget.
    if (row?.kind === "bank_account" && words[words.length - back - 1] === "kode") return "none";
    if (row !== undefined && row.kind !== "identifier") return row.kind;
    if (row !== undefined && digits >= LONG - 1) numbered = true;
    if (/^(?:no|nomor|nomer|nmr|id)$/.test(word)) numbered = true;
    if (back > 2 && !NEUTRAL.test(word) && !numbered) break;
  }
  return numbered ? "number" : undefined;
}

const ascending = (chunks: readonly Chunk[]): boolean =>
  chunks.length > 2 &&
  chunks.every((chunk, i) => i === 0 || Number(chunk.digits) > Number(chunks[i - 1]?.digits));
const years = (chunks: readonly Chunk[]): boolean =>
  chunks.every(({ digits }) => /^(?:19|20)\d{2}$/.test(digits));

/** The kind of one number, or undefined where it is no identifier. */
function kindOf(
  text: string,
  chunks: readonly Chunk[],
  wordsFirst: readonly string[],
): { kind: Kind; confidence: number } | undefined {
  const first = chunks[0] as Chunk;
  const end = (chunks.at(-1) as Chunk).end;
  const digits = chunks.map((chunk) => chunk.digits).join("");
  const written = text.slice(first.start, end);
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  const after = text.slice(end, end + 12);
  const plus = /(?:\+|\(\+?) ?$/.test(before);
  const words = chunks.filter(({ word }) => word).length;
  const spelt = words > 0 && words * 2 >= chunks.length;
  if (spelt && digits.length < 8) return undefined;
  const mobile =
    MOBILE.test(digits) && (digits[0] !== "8" || plus || chunks.length > 1 || digits.length >= LONG);
  if (mobile && digits[0] !== "8") return { kind: "phone", confidence: 0.99 };
  if (plus && /^62\d{7,13}$/.test(digits)) return { kind: "phone", confidence: 0.99 };
  if (NPWP.test(written)) return { kind: "npwp", confidence: 0.99 };
  const context = contextBefore(wordsFirst, digits.length);
  if (years(chunks) || (ascending(chunks) && chunks.every((chunk) => chunk.digits.length < 4)))
    return undefined;
  if (digits.length === 16 && !OFFICIAL_CODE.test(written) && !THOUSANDS.test(written)) {
    return {
      kind: context === undefined || context === "none" || context === "number" ? "nik" : context,
      confidence: 0.98,
    };
  }
  if (
    THOUSANDS.test(written) &&
    (context !== "bank_account" || !/(?:no|rek|rekening)\.?[ :]*$/i.test(before))
  )
    return undefined;
  if (OFFICIAL_CODE.test(written) && (context === "none" || context === undefined || context === "number"))
    return undefined;
  if (MONEY_BEFORE.test(before) || (UNIT_AFTER.test(after) && digits.length < 13)) return undefined;
  if (years(chunks) || (ascending(chunks) && chunks.every((chunk) => chunk.digits.length < 4)))
    return undefined;
  if (/^0?00\d{10}$/.test(digits) && digits.length === 13) return { kind: "bpjs", confidence: 0.97 };
  if (context === "none") return undefined;
  if (LANDLINE.test(digits) && (context === undefined || context === "number" || context === "phone"))
    return { kind: "phone", confidence: 0.95 };
  if (context !== undefined && context !== "number") {
    // "rek 150000", "token 100000": a round number is money.
    if (digits.length < 8 && /000$/.test(digits)) return undefined;
    return { kind: context, confidence: 0.95 };
  }
  if (mobile && digits.length <= 12) return { kind: "phone", confidence: 0.85 };
  if (digits.length >= LONG) return { kind: "identifier", confidence: 0.8 };
  if (digits.length === 9 || (context === "number" && digits.length === 8))
    return { kind: "identifier", confidence: context === "number" ? 0.7 : 0.45 };
  return undefined;
}

/** Letters and brackets that belong to a number: "PDM-0099123", "+62", "(0353)". */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  const prefix =
    /(?:(?<![\p{L}\d])(?!no|nmr|hp|wa|tlp|telp|rek|id)[A-Za-z]{1,5}[-./]|(?:[([] ?)?\+ ?[([]?|[([])$/iu.exec(
      text.slice(Math.max(0, start - 7), start),
    );
  const from = start - (prefix?.[0].length ?? 0);
  const bracket =
    /[([]/.test(text.slice(from, start)) &&
    !/[)\]]/.test(text.slice(start, end)) &&
    /^[)\]]/.test(text.slice(end));
  // A bracket that closes only after the number is the sentence's.
  const opened = /^[([]/.test(text.slice(from, start)) && !/[)\]]/.test(text.slice(start, end));
  return { start: opened ? from + 1 : from, end: bracket && !opened ? end + 1 : end };
}

/** A short number that counts or names something by itself does not begin a longer one: "SIM B1 99..", "kelas 3 0009..". */
const ALONE =
  /(?:\p{L}|(?<!\p{L})(?:kelas|ke-?|tahap|sdn|sd|smpn|smp|sman|lantai|loket|poli|jilid|semester|umur|usia|anak|jam|lahir|tgl|tanggal|bulan|tahun|th|urut) ?)$/iu;
const standsAlone = (text: string, { start, digits }: Chunk): boolean =>
  digits.length < 3 && ALONE.test(text.slice(Math.max(0, start - 10), start));

/** At most this many chunks and digits make one number. */
const MOST_CHUNKS = 20;
const MOST_DIGITS = 24;

/** The longest number that starts with this chunk: first one of a known kind, then any identifier. */
function numberAt(
  text: string,
  group: readonly Chunk[],
  at: number,
): (Candidate & { chunks: number }) | undefined {
  let best: (Candidate & { chunks: number }) | undefined;
  let total = 0;
  const words = wordsBefore(text, (group[at] as Chunk).start);
  for (let stop = at + 1; stop <= Math.min(group.length, at + MOST_CHUNKS); stop++) {
    const last = group[stop - 1] as Chunk;
    const before = group[stop - 2] ?? last;
    // A number that is whole does not go on over the end of a line, unless it becomes a NIK.
    const overLine = stop > at + 1 && total >= LONG && text.slice(before.end, last.start).includes("\n");
    total += last.digits.length;
    if (total > MOST_DIGITS) break;
    if (overLine && total !== 16) continue;
    const known = total < LEAST ? undefined : kindOf(text, group.slice(at, stop), words);
    if (known === undefined) continue;
    const weaker = best !== undefined && known.confidence < 0.9 && best.confidence >= 0.9;
    if (!weaker) {
      best = { ...widen(text, (group[at] as Chunk).start, last.end), ...known, chunks: stop - at };
    }
  }
  return best;
}

export const findNumbers: Finder = (text) => {
  const found: Candidate[] = [];
  for (const group of digitGroups(text)) {
    for (let at = 0; at < group.length; ) {
      const number = standsAlone(text, group[at] as Chunk) ? undefined : numberAt(text, group, at);
      if (number !== undefined) {
        const { kind, start, end, confidence } = number;
        found.push({ kind, start, end, confidence });
      }
      at += number?.chunks ?? 1;
    }
  }
  return found;
};
