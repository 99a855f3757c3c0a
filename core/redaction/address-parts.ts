/** What addresses are written of: numbers of houses, RT and RW, streets; and what a text needs to have for each. */

export const NUMBER_WORD =
  "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|siji|loro|telu|papat|limo|enem|pitu|wolu|songo|sanga|patang|seratus|setunggal|kalih|sekawan|gangsal|sebelas|sewelas|rolas|telulas|patbelas|limolas|nembelas|pitulas|wolulas|songolas|(?:se|ro|telu|pat|nem|pitu|wolu|songo|sanga)likur|selawe";
export const ROMAN = "[ivx]{1,4}";
export const UNIT =
  "(?! ?(?:jt|juta|rb|rbu|ribu|ewu|x|kali|orang|org|jiwa|warga|kk|rumah(?= (?:rusak|roboh|ter\\p{L}+|ambruk|warga|hanyut|kena|penduduk|di|yang|yg)|[.,;]|$)|jam|menit|hari|minggu|bulan|bln|tahun|thn|th|meter|mtr|m|km|cm|titik|unit|lubang|kg|ha|kwh|va|watt|%|persen|m[23]|lokasi|r[tw](?![ .:/-]{0,3}\\d)|buah|batang|lampu|kios|lapak|ubin|motor|mobil|truk|pohon|tiang|lajur|pasien|siswa|murid|pedagang|sisi|korban|pengendara|sampai|s/?d|arah)(?![\\p{L}\\p{N}]))";
/** "rt 3 orang" counts people; what names a place may follow an address. */
export const NO_COUNT =
  "(?! ?(?:jt|juta|rb|rbu|ribu|ewu|x|kali|orang|org|jiwa|kk|bulan|bln|tahun|thn|meter|mtr|km|titik|unit|%|persen)(?![\\p{L}\\p{N}])| (?:rt|rw)(?![ .:/-]{0,3}\\d))";
export const HOUSE = `\\d{1,4}(?:-?[a-z](?![\\p{L}\\p{N}])| [a-d](?![\\p{L}\\p{N}])| [a-z](?=[ ,]{1,2}(?:rt|rw|kel|ds|desa|gg|gang)(?!\\p{L})))?(?:[/-](?:\\d{1,4}[a-z]?|[ivx]{1,4}(?!\\p{L})|[a-z](?!\\p{L})))?(?![\\p{N}]|[.,]\\d|\\p{L}{2})`;
/** "nomor dua belas" */
export const HOUSE_SAID = `(?:${NUMBER_WORD})(?:(?: ?(?:belas|puluh))?(?: (?:${NUMBER_WORD}))?)(?![\\p{L}\\p{N}])`;
export const NO = "(?:no|nomor|nomer|nmr|nmor)[ .:]{0,3}";
export const STREET = "(?:jl|jln|jalan|gang|gg|lorong|lrg|lr)";
/** Words of a street's name; a new street or number word ends it. */
export const NAME = "(?:[\\p{L}.'’-]{1,24}[ .,]{1,2}){1,5}?";
const RTRW_NUMBER = `(?:\\d{1,2}(?:,\\d{1,2}){2,6}(?![.,]?\\d)|\\d{1,3}(?![\\p{N}]|[.,]\\d)|(?:(?:nol |kosong )?(?:${NUMBER_WORD})(?: ?belas| puluh(?: (?:${NUMBER_WORD}))?)?|${ROMAN})(?![\\p{L}\\p{N}]))`;
export const RTRW = `(?:rt|rw|r[. ]t|r[. ]w|erte|erwe|rukun tetangga|rukun warga)[ .:=/-]{0,3}(?:no[ .]{1,2}|nomor |kaping |ke[ -]|(?:ku|ne|saya|kami) (?=\\d))?${RTRW_NUMBER}(?:[ .,/&-]{0,3}(?:dan )?(?:(?:rt|rw|r[. ]t|r[. ]w|erte|erwe|rukun warga)[ .:=/-]{0,3}${RTRW_NUMBER}|(?<=[/-] ?)\\d{1,3}(?!\\p{N})))?(?:, ?\\d{1,3}(?![\\p{L}\\p{N}]|[.,]\\d)){0,4}(?:,? (?:dan|&|sampai|sd|s/d) \\d{1,3}(?! ?\\p{L}{1,3}\\d|[\\p{L}\\p{N}]|[.,]\\d))?`;
export const HOUSE_NUMBER = `(?:[ ,]{1,2}${NO}${HOUSE})?`;
export const TAIL = `(?:[ ,.]{1,3}(?:${RTRW}|(?:lt|lantai|kamar)[. ]{1,2}\\d{1,2}(?![\\p{L}\\p{N}])))?`;
export const EDGE = "(?<![\\p{L}\\p{N}])";

/** What a row cannot do without: a text that has none of it is not searched for that row. */
export const NEEDS = {
  street: /\b(?:jl|jln|jalan|gang|gg|lorong|lrg|lr)(?![a-z])/i,
  short: /\bjln?(?![a-z])/i,
  lane: /\b(?:gang|gg|lorong|lrg|lr)(?![a-z])/i,
  no: new RegExp(`\\bn(?:o|omor|omer|mr|mor)[ .:]{0,3}(?:\\d|rumah|omah|${NUMBER_WORD})`, "i"),
  rt: /\b(?:rtrw|r[. ]?[tw]|erte|erwe|rukun)(?![a-z])/i,
  block: /\b(?:blok|blk|kav|kave?ling|kapling)(?![a-z])/i,
  "market stall": /\b(?:los|kios|lapak|ruko)[ .]{1,2}\d/i,
  "said lane": new RegExp(`\\b(?:gang|gg)[. ]{1,2}(?:${NUMBER_WORD})\\b`, "i"),
  stall: /\b(?:los|kios|lapak|ruko|toko|stan|warung|bengkel)(?![a-z])/i,
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
  flats: /\brusun|\brumah susun|\bkos(?:t|an)?\b|\bkontrakan\b/i,
  digit: /\d/,
  pair: /(?<!\d)0\d{1,2} ?\/ ?0\d/,
  coordinates: /11[0-4][.,]\d{3}/,
  degrees: /°/,
  plus: /\+/,
} as const;
export type Need = keyof typeof NEEDS;
