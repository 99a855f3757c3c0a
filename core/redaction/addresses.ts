/** Addresses down to the house: RT and RW, street and house number, lane with its number, block, coordinates. */
import { type Accept, CAPITALS, housed, isBlock, isHousehold, isLane, named } from "./address-words.ts";
import type { Candidate, Finder } from "./kinds.ts";

const NUMBER_WORD =
  "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|siji|loro|telu|papat|limo|enem|pitu|wolu|songo|setunggal|kalih|sekawan|gangsal|sebelas";
const ROMAN = "[ivx]{1,4}";
const UNIT =
  "(?! ?(?:jt|juta|rb|rbu|ribu|ewu|x|kali|orang|org|jiwa|warga|kk|rumah|jam|menit|hari|minggu|bulan|bln|tahun|thn|th|meter|mtr|m|km|cm|titik|unit|lubang|kg|ha|kwh|va|watt|%|persen|m[23]|lokasi|r[tw](?![ .:/-]{0,3}\\d)|buah|batang|lampu|kios|lapak|ubin|motor|mobil|truk|pohon|tiang|lajur|pasien|siswa|murid|pedagang|sisi|korban|pengendara|sampai|s/?d|arah)(?![\\p{L}\\p{N}]))";
/** "rt 3 orang" counts people; what names a place may follow an address. */
const NO_COUNT =
  "(?! ?(?:jt|juta|rb|rbu|ribu|ewu|x|kali|orang|org|jiwa|kk|bulan|bln|tahun|thn|meter|mtr|km|titik|unit|%|persen)(?![\\p{L}\\p{N}])| (?:rt|rw)(?![ .:/-]{0,3}\\d))";
const HOUSE = `\\d{1,4}(?:-?[a-z](?![\\p{L}\\p{N}])| [a-d](?![\\p{L}\\p{N}])| [a-z](?=[ ,]{1,2}(?:rt|rw|kel|ds|desa|gg|gang)(?!\\p{L})))?(?:[/-](?:\\d{1,4}[a-z]?|[a-z](?!\\p{L})))?(?![\\p{N}]|[.,]\\d|\\p{L}{2})`;
/** "nomor dua belas" */
const HOUSE_SAID = `(?:${NUMBER_WORD})(?: (?:belas|puluh)(?: (?:${NUMBER_WORD}))?)?(?![\\p{L}\\p{N}])`;
const NO = "(?:no|nomor|nomer|nmr|nmor)[ .:]{0,3}";
const STREET = "(?:jl|jln|jalan|gang|gg|lorong|lrg|lr)";
/** Words of a street's name; a new street or number word ends it. */
const NAME = "(?:[\\p{L}.'’-]{1,24}[ .,]{1,2}){1,5}?";
const RTRW_NUMBER = `(?:\\d{1,2}(?:,\\d{1,2}){2,6}(?![.,]?\\d)|\\d{1,3}(?![\\p{N}]|[.,]\\d)|(?:(?:nol |kosong )?(?:${NUMBER_WORD})(?: belas| puluh(?: (?:${NUMBER_WORD}))?)?|${ROMAN})(?![\\p{L}\\p{N}]))`;
const RTRW = `(?:rt|rw|r[. ]t|r[. ]w|erte|erwe|rukun tetangga|rukun warga)[ .:=/-]{0,3}(?:no[ .]{1,2}|ke[ -])?${RTRW_NUMBER}(?:[ .,/&-]{0,3}(?:dan )?(?:(?:rt|rw|r[. ]t|r[. ]w|erte|erwe|rukun warga)[ .:=/-]{0,3}${RTRW_NUMBER}|(?<=[/-] ?)\\d{1,3}(?!\\p{N})))?(?:, ?\\d{1,3}(?![\\p{L}\\p{N}]|[.,]\\d)){0,4}(?:,? (?:dan|&|sampai|sd|s/d) \\d{1,3}(?! ?\\p{L}{1,3}\\d|[\\p{L}\\p{N}]|[.,]\\d))?`;
const HOUSE_NUMBER = `(?:[ ,]{1,2}${NO}${HOUSE})?`;
const TAIL = `(?:[ ,.]{1,3}(?:${RTRW}))?`;
const EDGE = "(?<![\\p{L}\\p{N}])";

/** What a row cannot do without: a text that has none of it is not searched for that row. */
const NEEDS = {
  street: /\b(?:jl|jln|jalan|gang|gg|lorong|lrg|lr)(?![a-z])/i,
  short: /\bjln?(?![a-z])/i,
  lane: /\b(?:gang|gg|lorong|lrg|lr)(?![a-z])/i,
  no: new RegExp(`\\bn(?:o|omor|omer|mr|mor)[ .:]{0,3}(?:\\d|rumah|omah|${NUMBER_WORD})`, "i"),
  rt: /\b(?:rtrw|r[. ]?[tw]|erte|erwe|rukun)(?![a-z])/i,
  block: /\b(?:blok|blk|kav|kavling|kapling)(?![a-z])/i,
  stall: /\b(?:los|kios|lapak|ruko|toko|stan)(?![a-z])/i,
  housing:
    /\b(?:btn|perum|perumahan|perumnas|perumda|cluster|residence|regency|komplek|kompleks|griya|graha)(?![a-z])/i,
  roman: /[ivx] ?\/ ?\d/i,
  capital: /[Jj]alan [A-Z]/,
  home: /\b(?:rumah|rmh|omah|tinggal|alamat|kost?|kontrakan|warung|toko)[a-z]{0,3}(?: [a-z]{2,7}){0,2}[ :]{1,2}jalan /i,
  flats: /\brusun/i,
  digit: /\d/,
  pair: /(?<!\d)0\d{1,2} ?\/ ?0\d/,
  coordinates: /11[0-4][.,]\d{3}/,
  degrees: /°/,
  plus: /\+/,
} as const;
type Need = keyof typeof NEEDS;

interface Row {
  readonly needs: readonly Need[];
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly accept?: Accept;
}
const row = (needs: readonly Need[], source: string, confidence: number, accept?: Accept): Row => ({
  needs,
  pattern: new RegExp(source, "giu"),
  confidence,
  ...(accept === undefined ? {} : { accept }),
});

const ROWS: readonly Row[] = [
  // Jl. Melati Gg. 3 No. 14 RT 03 RW 01
  row(
    ["street", "no"],
    `${EDGE}${STREET}[. ]{1,2}${NAME}(?:(?:gang|gg)[. ]{1,2}(?:[\\p{L}\\d]{1,20}[. ]{1,2}){1,3}?)?(?:\\d{1,2}[ ,]{1,2})?[(]?${NO}(?:${HOUSE}|${HOUSE_SAID})${TAIL}`,
    0.97,
    housed,
  ),
  row(
    ["lane"],
    `${EDGE}(?:gang|gg|lorong|lrg|lr)[. ]{0,2}(?:no[ .]{1,2})?(?:\\d{1,3}|${ROMAN})(?![\\p{L}\\p{N}])(?:/\\d{1,3}|[ ,]{1,2}${NO}${HOUSE})?${UNIT}${TAIL}`,
    0.9,
    isLane,
  ),
  row(
    ["street", "lane"],
    `${EDGE}${STREET}[. ]{1,2}${NAME}(?:gang|gg)[. ]{1,2}(?:[\\p{L}]{1,20}[. ]{1,2}){0,2}?(?:${HOUSE}|${ROMAN}(?![\\p{L}\\p{N}]))${UNIT}${TAIL}`,
    0.95,
    named,
  ),
  row(
    ["lane", "digit"],
    `${EDGE}(?:gang|gg)[. ]{1,2}(?:[\\p{L}]{2,20}[. ]{1,2}){1,3}?(?:${NO})?${HOUSE}(?:[ ,]{1,2}${NO}${HOUSE})?${UNIT}${TAIL}`,
    0.92,
    named,
  ),
  row(
    ["street", "digit"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){1,4}?${HOUSE}${UNIT}${TAIL}(?=[ ]?(?:[,.;:)\\n/|–—-]|$|(?:kel|ds|desa|kec|rt|rw|bojonegoro|bjn|kota|dekat|depan|samping|belakang|sebelah|selatan|utara|timur|barat|tergenang|mampet|seberang|sebrang)(?!\\p{L})))`,
    0.75,
    named,
  ),
  row(
    ["street", "rt"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ ,.]{1,2}){1,4}?${RTRW}${NO_COUNT}`,
    0.9,
    named,
  ),
  row(
    ["street", "digit"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){1,4}?\\d{1,3}[a-e](?![\\p{L}\\p{N}])${TAIL}`,
    0.85,
    named,
  ),
  // A street and a number, where no unit follows that counts something else.
  row(
    ["short", "digit"],
    `${EDGE}(?:jl|jln)[. ]{1,2}(?:[\\p{L}.'’]{1,24}[ .]{1,2}){1,3}?${HOUSE}${UNIT}(?! ?(?:korban|kecelakaan|mobil|truk|motor|pohon|tiang|toko|warung|ruko|lokal|hektar|pos|posko))${TAIL}`,
    0.7,
    named,
  ),
  // Jalan Basuki Rahmat 12 tiap malam: capitals, as names have them.
  row(
    ["capital", "digit"],
    `${EDGE}jalan (?:[\\p{L}.'’]{1,24}[ .]{1,2}){1,3}?${HOUSE}${UNIT}(?! ?(?:korban|kecelakaan|mobil|truk|motor|pohon|tiang|toko|warung|ruko|lokal|hektar|pos|posko))${TAIL}`,
    0.7,
    (match) => named(match) && CAPITALS.test(match),
  ),
  // Jl. Melati Blok C/12
  row(
    ["street", "block"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{1,24}[ .,]{1,2}){1,4}?(?:blok|blk|kav|kavling)[ .]{1,2}(?:[a-z]{1,2}[ ./-]?)?\\d{1,3}[a-z]?(?![\\p{L}\\p{N}]|[.,]\\d)${UNIT}${TAIL}`,
    0.9,
    named,
  ),
  // Jl. Pattimura/12
  row(
    ["short", "digit"],
    `${EDGE}(?:jl|jln)[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){0,2}[\\p{L}.'’]{2,24} ?/ ?\\d{1,4}[a-z]?(?![\\p{L}\\p{N}/])`,
    0.7,
    named,
  ),
  // jalan pondok pinang iv/99
  row(
    ["street", "roman"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){1,3}?${ROMAN} ?/ ?\\d{1,3}[a-z]?(?![\\p{L}\\p{N}/])`,
    0.9,
    named,
  ),
  // Griya Asri A-12, Dusun Krajan no 12
  row(
    ["housing", "digit"],
    `${EDGE}(?:btn|perum|perumahan|perumnas|perumda|komplek|kompleks|griya|graha|cluster|residence|regency)[. ]{1,2}(?:(?!blok|blk|kav)[\\p{L}]{2,24} ){0,3}?(?!di|ke|yg|dg|no|r[tw]|kk|d[as]|jl|gg|km)[a-z]{1,2}[ ./-]?(?:(?:no|nomor|nomer)[. ]{1,2})?\\d{1,3}(?:/\\d{1,3})?(?![\\p{L}\\p{N}])${UNIT}`,
    0.8,
    housed,
  ),
  row(
    ["no", "digit"],
    `(?=n)(?<=(?<!\\p{L})(?:dusun|dsn|dukuh|dk|desa|ds|perum|perumahan|komplek|kampung|kp)[. ]{1,2}(?:\\p{L}{2,24} ){1,3})${NO}${HOUSE}${NO_COUNT}${TAIL}`,
    0.85,
    (_match, text, index) => housed(text.slice(Math.max(0, index - 24), index)),
  ),
  // Gg. Mawar II/5
  row(
    ["lane", "digit"],
    `${EDGE}(?:gang|gg)[. ]{1,2}(?:[\\p{L}]{2,20}[. ]{1,2}){1,2}?${ROMAN} ?[/-] ?\\d{1,3}(?![\\p{L}\\p{N}/])${TAIL}`,
    0.9,
    named,
  ),
  // rumah di jalan kartini 45 bocor
  row(
    ["home", "digit"],
    `(?=j)(?<=(?<!\\p{L})(?:rumah|rmh|omah|tinggal|alamat|kost?|kontrakan|warung|toko)(?:ku|nya|e)?(?: (?:saya|sy|kami|kulo|di|nang|ning|neng|dpn|depan|pojok|lengkap)){0,2}[ :]{1,2})jalan (?:[\\p{L}.'’]{2,24}[ .]{1,2}){1,4}?${HOUSE}${UNIT}${TAIL}`,
    0.75,
    named,
  ),
  // rusun lantai 3 no 12
  row(
    ["flats", "digit"],
    `(?=[bklnu])(?<=(?<!\\p{L})rusun(?:awa|ami)?(?: \\p{L}{2,20}){0,2} )(?:(?:blok \\p{L}|lantai \\d{1,2})[ ,]{1,2})?(?:no|nomor|nomer|unit|kamar)[. ]{1,2}${HOUSE}`,
    0.85,
  ),
  // no 17 gang mawar
  row(["no", "street"], `${EDGE}${NO}${HOUSE}[ ,]{1,2}${STREET}[. ]{1,2}[\\p{L}]{2,24}`, 0.9),
  row(
    ["block", "digit"],
    `${EDGE}(?:blok|blk|kav|kavling|kapling)[ .]{1,2}(?:[a-z]{1,2}[ ./-]?)?\\d{1,3}[a-z]?(?![\\p{L}\\p{N}]|[.,]\\d)(?:[ ,/-]{1,3}(?:${NO})?\\d{1,3}(?![\\p{L}\\p{N}]))?(?!-\\d)${UNIT}${TAIL}`,
    0.9,
    isBlock,
  ),
  // Kios nomor 12
  row(
    ["stall", "no"],
    `${EDGE}(?:los|kios|lapak|ruko|toko|stan)[ .]{1,2}(?:(?!no)\\p{L}{2,24} )?${NO}${HOUSE}${UNIT}`,
    0.8,
  ),
  // Dusun Krajan 003/001
  row(
    ["pair"],
    `(?<=(?<!\\p{L})(?:dusun|dsn|dukuh|dk|dkh|alamat|desa|ds|kel)[. :]{1,2}(?:\\p{L}{2,24} ){1,2})0\\d{1,2} ?/ ?0\\d{1,2}(?![\\p{L}\\p{N}/])`,
    0.85,
  ),
  row(
    ["stall", "digit"],
    `${EDGE}(?:los|kios|lapak|ruko|stan)[ .]{1,2}(?:${NO})?[a-z]{1,2}[ .-]?\\d{1,3}(?![\\p{L}\\p{N}]|[.,]\\d)${UNIT}`,
    0.8,
  ),
  row(["block", "digit"], `${EDGE}(?:blok|blk)[ .]{1,2}[a-z]{1,2}[ ,/-]{1,3}${NO}?${HOUSE}${TAIL}`, 0.9),
  row(
    ["no"],
    `${EDGE}(?=no(?:mor|mer)?[. :]{1,3}(?:\\d|rumah|omah|griyo|${NUMBER_WORD}))(?:(?:no|nomor|nomer)[. ]{1,2}(?:rumah|omah|griyo)(?:ku|nya|e|mu)?(?: (?:saya|kami|kulo|sy))?|(?<=(?:(?:rumah|rmh|omah|griy[ao]|dalem)(?:ku|nya|e|mu|ipun)?(?! sakit| makan| ibadah)|ijo|hijau|biru|putih|kuning|merah|hitam|coklat|abang|ireng|perum|perumahan|kos(?:t|an|-kosan)?|kontrakan|mess|asrama|tinggal|tgl di)(?: saya| sy| kami| kulo| kula| e| pojok| paling (?:ujung|pojok)| dpn| depan| sebelah| samping| di){0,2} )(?:no|nomor|nomer))[. :]{1,3}(?:${HOUSE}|${HOUSE_SAID})${UNIT}${TAIL}`,
    0.92,
  ),
  row(["no", "rt"], `${EDGE}(?:no|nomor|nomer)[. :]{1,3}${HOUSE}[ ,]{1,3}${RTRW}`, 0.95),
  row(
    ["rt", "digit"],
    `${EDGE}rt ?[/.-]? ?rw[ .:=]{0,3}\\d{1,3}(?: ?[/.,-] ?| )\\d{1,3}(?![\\p{N}]|[.,]\\d)${NO_COUNT}`,
    0.97,
  ),
  row(["rt"], `${EDGE}${RTRW}${NO_COUNT}${HOUSE_NUMBER}`, 0.95, isHousehold),
  row(
    ["coordinates"],
    "(?<![\\d.,])-?[67][.,]\\d{3,12}[°]?[ ,;/]{1,3}(?:(?:ls|s|e|lintang selatan|dan|bujur|bt|lng|long|lon|longitude)[ ,:=]{1,3}){0,2}11[0-4][.,]\\d{3,12}(?!\\d)(?: ?(?:bt|e|bujur timur)(?!\\p{L}))?",
    0.95,
  ),
  row(
    ["degrees"],
    "(?<![\\d.,])[67] ?°[ \\d.,'’′\"”″]{2,16}(?:s|ls|lintang selatan)?[ ,;]{1,3}11[0-4] ?°[ \\d.,'’′\"”″]{2,16}(?:e|t|bt|bujur timur)?(?!\\p{L})",
    0.95,
  ),
  // Plus codes of maps: RVXJ+2F.
  row(["plus"], "(?<![\\p{L}\\p{N}])[2-9cfghjmpqrvwx]{4,8}\\+[2-9cfghjmpqrvwx]{2,3}(?![\\p{L}\\p{N}])", 0.9),
];
/** None of these: no address. A boundary of ASCII is enough to say no. */
const MAY_HOLD =
  /\b(?:jl|jln|jalan|gang|gg|lorong|lrg|lr|rtrw|rt|rw|r[. ][tw]|erte|erwe|rukun|blok|blk|kav|kavling|kapling|los|kios|lapak|ruko|toko|stan|no|nomor|nomer|nmr|nmor|rusun(?:awa|ami)?|btn|perum|perumahan|perumnas|perumda|komplek|kompleks|griya|graha|cluster|residence|regency|dusun|dsn|dukuh|dkh?|alamat|ds|kel)(?![a-z])|11[0-4][.,]\d{3}|°|\+/i;
/** A house has a number, in digits or Roman; RT and RW in words too. */
const NUMBERED =
  /\d|\b(?:rt|rw|rtrw|r[. ][tw]|erte|erwe|rukun|gang|gg|lorong|lrg|blok|blk)(?![a-z])|(?:rumah|omah)\w* n(?:o|omo|ome)r /i;

export const findAddresses: Finder = (text) => {
  if (!NUMBERED.test(text) || !MAY_HOLD.test(text)) return [];
  const found: Candidate[] = [];
  const has = new Map<Need, boolean>();
  const may = (need: Need): boolean => {
    const known = has.get(need) ?? NEEDS[need].test(text);
    has.set(need, known);
    return known;
  };
  for (const { needs, pattern, confidence, accept } of ROWS) {
    if (!needs.every(may)) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const body = match.trimEnd();
      if (accept !== undefined && !accept(body, text, index)) continue;
      found.push({ kind: "address", start: index, end: index + body.length, confidence });
    }
  }
  return found;
};
