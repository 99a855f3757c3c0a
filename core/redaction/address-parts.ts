/** What addresses are written of: numbers of houses, RT and RW, streets; and what a text needs to have for each. */
import type { Accept } from "./address-words.ts";

/** Indonesian, Javanese, and Javanese as one speaks to elders. */
export const NUMBER_WORD =
  "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|sebelas|siji|loro|rong|telu|telung|papat|patang|limo|limang|enem|nem|pitu|pitung|wolu|wolung|songo|sanga|sangang|satus|setunggal|setunggil|kalih|kaleh|tigo|tigang|sekawan|gangsal|sedoso|sedasa|sewelas|rolas|telulas|patbelas|limolas|nembelas|pitulas|wolulas|songolas|(?:se|ro|telu|pat|nem|pitu|wolu|songo|sanga)likur|selawe";
export const ROMAN = "[ivx]{1,4}";
/** What is counted by a number stands right after it. */
const counted = (more: string) =>
  `(?! ?(?:jt|juta|rb|rbu|ribu|ewu|x|kali|orang|org|jiwa|warga|wong|tiyang|dino|dina|dinten|sasi|taun|kk|rumah(?= (?:rusak|roboh|ter\\p{L}+|ambruk|warga|hanyut|kena|penduduk|di|yang|yg)|[.,;]|$)|jam(?! \\d)|menit|hari|minggu|bulan|bln|tahun|thn|th|meter|mtr|m|km|kilo(?:meter)?|cm|per|sebulan|sehari|setahun|titik|unit|lubang|kg|ha|kwh|va|watt|%|persen|m[23]|lokasi|r[tw](?![ .:/-]{0,3}\\d)|buah|batang|lampu|kios|lapak|ubin|motor|mobil|truk|pohon|tiang|lajur|pasien|siswa|murid|pedagang|sisi|korban|pengendara|operator|arah${more})(?![\\p{L}\\p{N}]))`;
export const UNIT = counted("|sampai|s/?d");
/** The same, of a number that a range may begin. */
export const COUNTED = counted("");
/** "rt 3 orang" counts people; what names a place may follow an address. */
export const NO_COUNT =
  "(?! ?(?:jt|juta|rb|rbu|ribu|ewu|x|kali|orang|org|tiyang|jiwa|kk|bulan|bln|tahun|thn|meter|mtr|km|titik|unit|%|persen)(?![\\p{L}\\p{N}])| (?:rt|rw)(?![ .:/-]{0,3}\\d))";
export const HOUSE = `\\d{1,4}(?:-?[a-z](?![\\p{L}\\p{N}])| [a-d](?![\\p{L}\\p{N}])| [a-z](?=[ ,]{1,2}(?:rt|rw|kel|ds|desa|gg|gang)(?!\\p{L})))?(?:[/-](?:\\d{1,4}[a-z]?|[ivx]{1,4}(?!\\p{L})|[a-z](?!\\p{L})))?(?![\\p{N}]|[.,]\\d|\\p{L}{2})`;
/** "nomor dua belas", "nomer papat likur", "no seratus dua puluh" */
export const HOUSE_SAID = `(?:${NUMBER_WORD})(?: ?(?:belas|welas|puluh|doso|dasa|likur|ratus|atus))?(?: (?:${NUMBER_WORD})(?: ?(?:belas|welas|puluh|doso|dasa|likur))?(?: (?:${NUMBER_WORD}))?)?(?: [a-d])?(?![\\p{L}\\p{N}])`;
export const NO = "(?:no|nomor|nomer|nmr|nmor)[ .:]{0,3}";
export const STREET = "(?:jl|jln|jalan|gang|gg|lorong|lrg|lr)";
/** Where something is sold, when a number follows. */
export const STALL = "(?:los|kios|lapak|ruko|stan|stand|bedak)";
/** Words of a street's name; a new street or number word ends it. */
export const NAME = "(?:[\\p{L}.'’-]{1,24}[ .,]{1,2}){1,5}?";
const RTRW_NUMBER = `(?:\\d{1,2}(?:,\\d{1,2}){2,6}(?![.,]?\\d)|\\d{1,3}(?![\\p{N}]|[.,]\\d)|(?:(?:nol |kosong )?(?:${NUMBER_WORD})(?: ?belas| puluh(?: (?:${NUMBER_WORD}))?)?|${ROMAN})(?![\\p{L}\\p{N}]))`;
export const RTRW = `(?:rt|rw|r[. ]t|r[. ]w|er ?te|er ?we|rukun tetangga|rukun warga)[ .:=/-]{0,3}(?:(?:ku|ne|nya|e|ipun|mu|saya|sy|kami|kulo|kula) (?=\\d|no))?(?:no[ .]{1,2}|nomor |kaping |ke[ -])?${RTRW_NUMBER}(?:[ .,/&-]{0,3}(?:dan )?(?:(?:rt|rw|r[. ]t|r[. ]w|er ?te|er ?we|rukun warga)[ .:=/-]{0,3}${RTRW_NUMBER}|(?<=[/-] ?)\\d{1,3}(?!\\p{N})))?(?:, ?\\d{1,3}(?![\\p{L}\\p{N}]|[.,]\\d)){0,4}(?:,? (?:dan|lan|karo|kalih|kaliyan|&|sampai(?: dengan)?|hingga|nganti|s/?d|s\\.d\\.?) \\d{1,3}(?! ?\\p{L}{1,3}\\d|[\\p{L}\\p{N}]|[.,]\\d))?`;
export const HOUSE_NUMBER = `(?:[ ,]{1,2}${NO}${HOUSE})?`;
export const TAIL = `(?:[ ,.]{1,3}(?:${RTRW}|(?:lt|lantai|kamar)[. ]{1,2}\\d{1,2}(?![\\p{L}\\p{N}])))?`;
export const EDGE = "(?<![\\p{L}\\p{N}])";

/** What a row cannot do without: a text that has none of it is not searched for that row. */
export const NEEDS = {
  street: /\b(?:jl|jln|jalan|gang|gg|lorong|lrg|lr)(?![a-z])/i,
  short: /\bjln?(?![a-z])/i,
  lane: /\b(?:gang|gg|lorong|lrg|lr)(?![a-z])/i,
  no: new RegExp(
    `\\bn(?:o|omor|omer|mr|mor)[ .:]{0,3}(?:\\d|rumah|rmh|omah|umah|griy[ao]|${NUMBER_WORD})`,
    "i",
  ),
  rt: /\b(?:rtrw|r[. ]?[tw](?:ku|ne|nya|e|ipun|mu)?|er ?te|er ?we|rukun)(?![a-z])/i,
  block: /\b(?:blok|blk|kav|kave?ling|kapling)(?![a-z])/i,
  dalan: /\bdalan /i,
  room: /\b(?:kamar|kmr|kamer|kmar|pintu|petak|bedeng|bilik)[a-z]{0,4}[ .:][^,;\n]{0,32}?\d/i,
  "said room": /\b(?:kamar|kmr|kamer|pintu|petak)[a-z]{0,4} (?![^,;\n]{0,9}\d)/i,
  stalls:
    /\b(?:los|kios|lapak|ruko|stand?|bedak)[a-z]{0,4}[ .]{1,2}(?:n(?:o|omor|omer|mr|mor)[ .:]|[a-z]{0,2}[ .-]?\d|[a-z]{1,2} n)/i,
  beside: /\b(?:kiri|kanan|kiwo|tengen|c[ae]t) /i,
  bernomor: /\bbernomor \d/i,
  "beside a house":
    /\b(?:depan|dpn|ngarep|samping|sebelah|belakang|seberang|pagar|penghuni|pemilik) (?:rumah|rmh|omah) \d/i,
  "in front":
    /\b(?:depan|dpn|ngarep|seberang|sebrang|samping|sebelah) (?:utara |selatan |timur |barat |lor |kidul |wetan |kulon )?n(?:o|omor|omer|mr|mor)[ .:]/i,
  told: /\b(?:alamat|almt)/i,
  "pair of figures": /\d\/\d/,
  hamlet: /\b(?:dukuh|dkh?|dusun|dsn)[. ]{1,2}\d/i,
  said: new RegExp(`\\b(?:${NUMBER_WORD}|puluh|belas|ratus|likur)(?![a-z])`, "i"),
  house:
    /\b(?:rumah|rmh|omah|umah|griy[ao])[a-z]{0,4}[ :]{1,2}(?:(?:saya|sy|kulo|kula|kami) )?(?:n(?:o|omor|omer|mr|mor)[ .:]{1,3})?[a-z]{0,2}[/-]?\d/i,
  "own house": /\b(?:rumah|omah|umah|griy[ao])/i,
  "in brackets": /\((?:gang|gg)[. ][\p{L}\d ]{1,60}\)/iu,
  range: /\d[a-d]? ?(?:s\/?d|s\.d|sampa?[ie]|hingga)(?![a-z])/i,
  "market stall": /\b(?:los|kios|lapak|ruko)[ .]{1,2}\d/i,
  "said lane": new RegExp(`\\b(?:gang|gg)[. ]{1,2}(?:${NUMBER_WORD})\\b`, "i"),
  stall: /\b(?:los|kios|lapak|ruko|toko|stand?|bedak|warung|bengkel)(?:ku|nya|ne|e|mu|ipun)?(?![a-z])/i,
  housing:
    /\b(?:btn|perum|perumahan|perumnas|perumda|cluster|residence|regency|komplek|kompleks|griya|graha)(?![a-z])/i,
  roman: /[ivx](?:-[a-z])? ?\/ ?\d/i,
  "lane of a name": /\bg(?:ang|g)[. ][A-Za-z. ]{2,42} [IVX]{1,4}\b/,
  capital: /[Jj]alan [A-Z]/,
  home: /\b(?:rumah|rmh|omah|tinggal|alamat|kost?|kontrakan|warung|toko)[a-z]{0,3}(?: [a-z]{2,7}){0,2}[ :]{1,2}jalan /i,
  estate: /\b(?:perum|perumahan|griya|btn|blok)(?![a-z])/i,
  "numbered home":
    /\b(?:rumah|rmh|omah|umah|griy[ao])(?:ku|nya|e|mu)?[ ,][^.!?;\n\d]{0,41}\bn(?:o|omor|omer|mr|mor)[ .:]/i,
  numbered: /\b(?:rumah|omah)(?:ku|nya|e)? (?:no|nomor|nomer)\b|\b(?:no|nomor|nomer)[. ]{1,2}(?:rumah|omah)/i,
  flats: /\brusun|\btower |\bapartemen|\brumah susun|\bkos(?:t|an)?\b|\bkontrakan\b/i,
  digit: /\d/,
  pair: /(?<!\d)0\d{1,2} ?\/ ?0\d/,
  coordinates: /11[0-4][.,]\d{3}/,
  degrees: /°/,
  plus: /\+/,
} as const;
export type Need = keyof typeof NEEDS;

/** One way of writing an address. */
export interface Row {
  readonly needs: readonly Need[];
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly accept?: Accept;
}
export const row = (needs: readonly Need[], source: string, confidence: number, accept?: Accept): Row => ({
  needs,
  pattern: new RegExp(source, "giu"),
  confidence,
  ...(accept === undefined ? {} : { accept }),
});
