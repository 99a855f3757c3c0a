/** How addresses are written, row by row: street and house number, lane, block, stall, RT and RW, coordinates. */
import {
  COUNTED,
  EDGE,
  HOUSE,
  HOUSE_NUMBER,
  HOUSE_SAID,
  NAME,
  NO,
  NO_COUNT,
  NUMBER_WORD,
  ROMAN,
  type Row,
  RTRW,
  row,
  STALL,
  STREET,
  TAIL,
  UNIT,
} from "./address-parts.ts";
import {
  CAPITALS,
  housed,
  isBlock,
  isHousehold,
  isLane,
  isOfHome,
  isOfHouse,
  isUpper,
  named,
} from "./address-words.ts";

export const ROWS: readonly Row[] = [
  // Jl. Melati Gg. 3 No. 14 RT 03 RW 01
  row(
    ["street", "no"],
    `${EDGE}${STREET}[. ]{1,2}(?:17 )?${NAME}(?:(?:gang|gg)[. ]{1,2}(?:[\\p{L}\\d]{1,20}[. ]{1,2}){1,3}?)?(?:\\d{1,2}[ ,]{1,2})?[(]?${NO}(?:${HOUSE}(?: ?(?:&|dan|sampai|s/d) ?\\d{1,4}(?![\\p{N}]|[.,]\\d)${UNIT})?|\\d{1,3}(?=(?:,\\d{1,3}){1,6}(?![.,\\d]))|${HOUSE_SAID})${TAIL}`,
    0.97,
    isOfHouse,
  ),
  row(
    ["lane"],
    `${EDGE}(?:gang|gg|lorong|lrg|lr)[. ]{0,2}(?:no[ .]{1,2}|ke[ -])?(?:\\d{1,3}[a-d]?|${ROMAN})(?![\\p{L}\\p{N}])(?:/\\d{1,3}|[ ,]{1,2}${NO}${HOUSE})?${COUNTED}${TAIL}`,
    0.9,
    isLane,
  ),
  row(
    ["street", "lane"],
    `${EDGE}${STREET}[. ]{1,2}${NAME}(?:gang|gg)[. ]{1,2}(?:[\\p{L}]{1,20}[. ]{1,2}){0,2}?(?:${HOUSE}|${ROMAN}(?![\\p{L}\\p{N}]))${UNIT}${TAIL}`,
    0.95,
    named,
  ),
  // gang Kenanga IV
  row(
    ["lane", "lane of a name"],
    `${EDGE}(?:gang|gg)[. ]{1,2}(?:[\\p{L}]{2,20}[. ]{1,2}){1,2}?${ROMAN}(?![\\p{L}\\p{N}])`,
    0.9,
    (match) => named(match) && / [IVX]+$/.test(match),
  ),
  row(
    ["lane", "digit"],
    `${EDGE}(?:gang|gg)[. ]{1,2}(?:[\\p{L}]{2,20}[. ]{1,2}){1,3}?(?:${NO})?${HOUSE}(?:[ ,]{1,2}${NO}${HOUSE})?${COUNTED}${TAIL}`,
    0.92,
    named,
  ),
  row(
    ["street", "digit"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){0,3}?[\\p{L}.'’]{2,24}[ .,]{1,2}${HOUSE}${UNIT}${TAIL}(?=[ ]?(?:[,.;:)\\n/|–—-]|$|(?:kel|ds|desa|kec|rt|rw|bojonegoro|bjn|kota|dekat|depan|samping|belakang|sebelah|selatan|utara|timur|barat|tergenang|mampet|seberang|sebrang)(?!\\p{L})))`,
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
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{1,24}[ .,]{1,2}){1,4}?(?:blok|blk|kav|kave?ling)[ .]{1,2}(?:[a-z]{1,2}[ ./-]?)?\\d{1,3}[a-z]?(?![\\p{L}\\p{N}]|[.,]\\d)${UNIT}${TAIL}`,
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
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){1,3}?${ROMAN}(?:-[a-z])? ?/ ?\\d{1,3}[a-z]?(?![\\p{L}\\p{N}/])`,
    0.9,
    named,
  ),
  // Griya Asri A-12, Dusun Krajan no 12
  row(
    ["housing", "digit"],
    `${EDGE}(?:btn|perum|perumahan|perumnas|perumda|komplek|kompleks|griya|graha|cluster|residence|regency)[. ]{1,2}(?:(?!blok|blk|kav|tepat)[\\p{L}]{2,24} ){0,3}?(?!di|ke|yg|dg|no|r[tw]|kk|d[as]|jl|gg|km)[a-z]{1,2}[ ./-]?(?:(?:no|nomor|nomer)[. ]{1,2})?\\d{1,3}(?:/\\d{1,3})?(?![\\p{L}\\p{N}])${UNIT}(?:[ ,]{1,2}${NO}\\d{1,3}(?![\\p{L}\\p{N}]))?`,
    0.8,
    housed,
  ),
  row(
    ["no"],
    `(?=n)(?<=(?<!\\p{L})(?:(?:dusun|dsn|dukuh|dk|desa|ds|perum|perumahan|komplek|kampung|kp|btn|cluster|griya|graha|residence|regency)[. ]{1,2}(?:\\p{L}{2,24},? ){1,3}|(?:dusun|dsn|dukuh|dk)[. ]{1,2}\\d )[ ,]?)${NO}(?:${HOUSE}|${HOUSE_SAID})${NO_COUNT}${TAIL}`,
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
    `(?=[bklnpu])(?<=(?<!\\p{L})(?:rusun(?:awa|ami)?|rumah susun|apartemen|kontrakan|kos(?:t|an)?)(?: [\\p{L}\\u0090-\\u009f]{1,20}){0,2} )(?:(?:blok \\p{L}|(?:lt|lantai)[. ]{1,2}\\d{1,2})[ ,]{1,2})?(?:(?:no|nomor|nomer|unit)[. ]{1,2}|(?:kamar|pintu|petak) (?:no[. ]{1,2}|nomor )?)(?:[a-z][.-])?${HOUSE}${COUNTED}`,
    0.85,
  ),
  // no 17 gang mawar
  row(
    ["no", "block"],
    `${EDGE}${NO}${HOUSE}[ ,]{1,2}(?:blok|blk)[ .]{1,2}[a-z]{1,2}\\d{0,2}(?![\\p{L}\\p{N}])`,
    0.85,
  ),
  // C-12 Perum Griya
  row(
    ["housing", "digit"],
    `${EDGE}(?:${NO}${HOUSE}|(?!di|ke|r[tw]|[ck]?m\\d|km|rp)[a-z]{1,2}(?:\\d{1,2}[/-])?[ ./-]?\\d{1,3})(?=(?:[ ,]{1,2}| ?[/|–-] ?)(?:di )?(?:btn|perum|perumahan|perumnas|perumda|griya|graha|komplek|kompleks|cluster)[. ]{1,2}\\p{L})`,
    0.8,
  ),
  // "blok F no 3, perum Griya (pelapor, F-5)"; "omahku nomer 17, paket dikekno nomer 71"
  row(
    ["estate", "digit"],
    "(?<=, |(?<!\\p{L})(?:di|saya|dia|rumah|rmh|kosong|cat|tepatnya|tepate|tepat|yaitu|yakni|penghuni|pemilik|warga|depan|dpn|sebelah|samping|belakang|seberang|antara|nomor|no|unit) )[a-z]{1,2}[/-]\\d{1,2}(?=[ ).,\\n]|$)",
    0.7,
    isUpper,
  ),
  // "rumah depan Puskesmas Baureno no. 5", "rumahnya cat ungu, nomor sebelas A, dekat"
  row(
    ["numbered home"],
    `(?=n)(?<=(?<!\\p{L})(?:rumah|rmh|omah|umah|griy[ao])(?:ku|nya|e|mu)?[ ,][^.!?;\\n\\d]{0,40}[ ,])${NO}(?:\\d{1,3}[a-d]?|${HOUSE_SAID}(?: [a-d](?![\\p{L}\\p{N}]))?)(?= ?(?:[.,;!?)\\n]|$|(?:masuk|mlebu|jl|jln|jalan|dalan|gang|gg|dekat|dkt|deket|cedak|depan|dpn|ngarep|sebelah|samping|belakang|mburi|seberang|sebrang|utara|selatan|timur|barat|lor|kidul|wetan|kulon|pas|persis|pojok|milik|punya|sing|seng|ingkang|yang|yg|itu|iku|kuwi|niku|desa|ds|dusun|dsn|kel|rt|rw|perum|kiri|kanan|ada|jadi|dadi|kosong|ambruk|roboh|terbakar|kobong|banjir|kebanjiran|bocor|ribut|rame|ramai|dijual|jual|buka|tidak|tdk|belum|blm|durung|gak|ora|sering|selalu|tolong|mohon|dan|kok)(?!\\p{L})))`,
    0.7,
    isOfHome,
  ),
  row(["numbered", "no"], `${EDGE}${NO}\\d{1,3}[a-d]?(?=[.,;!?)\\n]|$)`, 0.7),
  row(["no", "street"], `${EDGE}${NO}${HOUSE}[ ,]{1,2}${STREET}[. ]{1,2}[\\p{L}]{2,24}`, 0.9),
  row(
    ["block", "digit"],
    `${EDGE}(?:blok|blk|kav|kave?ling|kapling)[ .]{1,2}(?:${NO})?(?:[a-z]{1,2}(?: ?[./-] ?| )?)?\\d{1,3}[a-z]?(?![\\p{L}\\p{N}]|[.,]\\d)(?:[ ,/-]{1,3}(?:${NO})?\\d{1,3}(?![\\p{L}\\p{N}]))?(?!-\\d)${COUNTED}${TAIL}`,
    0.9,
    isBlock,
  ),
  // Kios nomor 12
  row(
    ["stall", "no"],
    `${EDGE}(?:${STALL}|toko|warung|bengkel)(?:ku|nya|ne|e)?[ .]{1,2}(?:(?!no)\\p{L}{2,24} ){0,2}${NO}(?:${HOUSE}|${HOUSE_SAID})${UNIT}`,
    0.8,
  ),
  // kios 22 lantai I, los 88 pasar Dander
  row(
    ["market stall"],
    `${EDGE}(?:los|kios|lapak|ruko)[ .]{1,2}\\d{1,3}(?:[a-d]|-\\d{1,3})?(?=[ ,]{1,2}(?:di )?(?:pasar|(?:lantai|lt)[ .]{1,2}(?:\\d(?!\\d)|dasar|atas|bawah|satu|dua|tiga)|terminal|blok|food ?court|pujasera)(?!\\p{L}))`,
    0.8,
  ),
  // gang tiga jl Sudirman
  row(["said lane"], `${EDGE}(?:gang|gg)[. ]{1,2}(?:${NUMBER_WORD})(?![\\p{L}-])${UNIT}`, 0.8),
  // Dusun Krajan 003/001
  row(
    ["pair"],
    `(?<=(?<!\\p{L})(?:dusun|dsn|dukuh|dk|dkh|alamat|desa|ds|kel)[. :]{1,2}(?:\\p{L}{2,24} ){1,2})0\\d{1,2} ?/ ?0\\d{1,2}(?![\\p{L}\\p{N}/])`,
    0.85,
  ),
  row(
    ["stall", "digit"],
    `${EDGE}${STALL}[ .]{1,2}(?:${NO})?[a-z]{1,2}[ .-]?\\d{1,3}(?![\\p{L}\\p{N}]|[.,]\\d)${UNIT}`,
    0.8,
  ),
  row(
    ["block"],
    `${EDGE}(?:blok|blk|kav|kave?ling|kapling)[ .]{1,2}[a-z]{1,2}[ ,./-]{1,3}(?:(?:(?:kav|kave?ling|kapling)[. ]{1,2})?${NO}?${HOUSE}|${NO}${HOUSE_SAID})${TAIL}`,
    0.9,
  ),
  row(
    ["no"],
    `${EDGE}(?=n(?:o|omor|omer|mr|mor)[. :]{1,3}(?:\\d|rumah|rmh|omah|umah|griy[ao]|${NUMBER_WORD}))(?:(?:no|nomor|nomer|nmr|nmor)[. ]{1,2}(?:rumah|rmh|omah|umah|griy[ao])(?:ku|nya|e|mu)?(?: (?:saya|kami|kulo|kula|sy))?|(?<=(?:(?:rumah|rmh|omah|griy[ao]|dalem)(?:ku|nya|e|mu|ipun)?(?! sakit| makan| ibadah)|ijo|hijau|biru|putih|kuning|merah|hitam|coklat|abang|ireng|perum|perumahan|perumdi[ns]|rumdi[ns]|aspol|asrama (?:polisi|polri|tni)|kos(?:t|an|-kosan)?|kontrakan|mess|asrama|tetangga|tinggal|tgl di)(?: saya| sy| kami| kulo| kula| beliau| ibu| bapak| orang tua| ortu| tetangga| dinas| warga| pelapor| mertua| mbah| bu| pak| [\\u0090-\\u009f]| e| pojok| paling (?:ujung|pojok)| dpn| depan| sebelah| samping| di| nomor){0,2} )(?:no|nomor|nomer|nmr|nmor))[. :=]{1,3}(?:${HOUSE}|${HOUSE_SAID})${COUNTED}${TAIL}`,
    0.92,
  ),
  row(["no", "rt"], `${EDGE}(?:no|nomor|nomer)[. :]{1,3}${HOUSE}[ ,/]{1,3}${RTRW}`, 0.95),
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
