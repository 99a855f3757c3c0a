/** Addresses inside others and without a street: rooms and doors of lodgings, stalls, houses told by where they stand. */
import {
  COUNTED,
  EDGE,
  HOUSE,
  HOUSE_SAID,
  NO,
  NUMBER_WORD,
  type Row,
  row,
  STALL,
  STREET,
  UNIT,
} from "./address-parts.ts";
import {
  isBeforeStreet,
  isEstates,
  isOfLodging,
  isRange,
  isStall,
  isStandingAlone,
  isUpperCode,
  named,
} from "./address-words.ts";

const WHOSE = "(?:ku|nya|ne|e|mu|ipun)?";
const HOME = `(?:rumah|rmh|omah|umah|griy[ao])${WHOSE}`;
/** "A5/12", "B-07", "C12": no type of a house, and no unit. */
const CODE = "(?!b3|t[\\d.-]|r[tw]|km|lt|di|ke|no|jl)[a-z]{1,2}(?:\\d{0,2}[/-]\\d{1,3}|\\d{1,2})[a-z]?";
const END = "(?![\\p{L}\\p{N}]|[.,:]\\d)";
const SIDE =
  "(?:sebelah|sisih|sisi|samping|sanding|depan|dpn|ngarep|ngajeng|belakang|blkg|mburi|seberang|sebrang|dekat|dkt|cedak|celak|pojok|pas|persis|barat|timur|utara|selatan|lor|kidul|wetan|kulon|kiri|kanan)";
const COLOUR =
  "(?:hijau|hejo|ij[oe]m?|biru|merah|abang|kuning|putih|hitam|ireng|cokl?at|abu(?:-?abu)?|ungu|wungu|pink|jambon|oranye|orange|krem|cream|tosca)";
const PLACE = "(?:kampung|kp|dusun|dsn|dukuh|dk|desa|ds|kel|kelurahan|perum|perumahan|komplek|gang|gg)";

export const ROOM_ROWS: readonly Row[] = [
  // kost putri barat kampus, kamar nomor 12
  row(
    ["room"],
    `${EDGE}(?:(?:no|nomor|nomer)[. ]{1,2}|(?:lt|lantai)[. ]{1,2}\\d{1,2}[ ,]{1,2})?(?:kamar|kmr|kamer|kmar|pintu|petak|bedeng|bilik)${WHOSE}[ .:]{1,3}(?:(?:saya|sy|kulo|kula|kami|dia|sebelah|paling|pojok|ujung|kos|kost|kosan|ini|iku) ){0,3}(?:${NO}|ke[ -]|kaping )?(?:[a-h][ ./-]?\\d{1,3}|\\d{1,3}(?: ?[a-d])?)${END}${UNIT}(?! ?(?:lantai|kamar|pintu|petak)(?! (?:\\d|dasar|atas|bawah|dua|tiga)))`,
    0.8,
    isOfLodging,
  ),
  row(
    ["said room", "said"],
    `${EDGE}(?:kamar|kmr|kamer|pintu|petak)${WHOSE} (?:${NO}|(?<=(?:di|ing|ning|nang|neng|teng|ten|wonten|penghuni|penghunine|kost?|anak) \\p{L}{1,8} )|(?=\\p{L}{2,12}(?: \\p{L}{2,12})? (?:kos|kontrakan)))${HOUSE_SAID}${UNIT}`,
    0.8,
    isOfLodging,
  ),
  // di lapak 4 food court
  row(["stalls"], `${EDGE}${STALL}${WHOSE}[ .]{1,2}(?:${NO})?\\d{1,3}[a-d]?${END}${UNIT}`, 0.75, isStall),
  row(
    ["stalls"],
    `${EDGE}(?:lorong|lrg|lr|gang|gg|blok|blk|los)[ .]{1,2}(?:\\d{1,2}|[a-z]{1,2}|[ivx]{1,4})[ ,]{1,2}${STALL}[ .]{1,2}(?:${NO})?(?:[a-z][ .-]?)?\\d{1,3}[a-d]?${END}${UNIT}`,
    0.85,
  ),
  row(["stalls", "no"], `${EDGE}${STALL}[ .]{1,2}(?:[a-z]{1,2}|\\d{1,3})[ ,]{1,2}${NO}${HOUSE}${UNIT}`, 0.85),
  // jalan kampung lorong VII
  row(
    ["lane"],
    `(?=l)(?<=(?:kampung|dusun|desa|jalan) )(?:lorong|lrg|lr)[. ]{1,2}[ivx]{1,4}(?![\\p{L}\\p{N}])`,
    0.8,
  ),
  // rumah A5/12, rumah 81 A jalan Gajah Mada
  row(
    ["house"],
    `(?<=(?<!\\p{L})${HOME}[ :]{1,2})(?:(?:saya|sy|kulo|kula|kami) )?(?:${NO})?${CODE}${END}${COUNTED}`,
    0.75,
    isUpperCode,
  ),
  row(
    ["house"],
    `(?<=(?<!\\p{L})${HOME}[ :]{1,2})(?:(?:saya|sy|kulo|kula|kami) )?\\d{1,3}(?: ?[a-d](?![\\p{L}\\p{N}])|(?=,? (?:jl|jln|gg|gang)[. ]{1,2}\\p{L}))(?! ?[x×/]|[.,]\\d)`,
    0.75,
  ),
  // Mbah Sri, nomor 88, barat lapangan; kiri jalan, nomor 16; cat hijau, no 17
  row(
    ["no", "digit"],
    `(?=n)(?<=(?:^|[,.;:(\\n\\u0090-\\u009f]) ?)${NO}\\d{1,3}(?: ?[a-d])?${END}(?=[ ,]{1,3}${SIDE} (?!sana|mana|sini|ini|itu)\\p{L}{3})`,
    0.7,
    isStandingAlone,
  ),
  row(
    ["no", "beside"],
    `(?=n)(?<=(?<!\\p{L})(?:(?:kiri|kanan|kiwo|tengen) (?:jalan|jl|dalan)|c[ae]t ${COLOUR}(?: \\p{L}{2,9})?)[ ,]{1,2})${NO}(?:${HOUSE}|${HOUSE_SAID})${COUNTED}`,
    0.8,
  ),
  row(
    ["no", "digit"],
    `(?=n)(?<=(?:\\p{L},|[\\u0090-\\u009f],?) )${NO}\\d{1,3}[a-d](?=[ ,]{1,2}${PLACE}[. ]{1,2}\\p{L})`,
    0.75,
    isStandingAlone,
  ),
  row(["bernomor"], `(?<=(?<!\\p{L})${HOME} (?:yang |yg |sing )?)bernomor ${HOUSE}${COUNTED}`, 0.85),
  // got depan rumah 20, selokan depan no 20-28
  row(
    ["beside a house"],
    `(?<=(?<!\\p{L})(?:depan|dpn|ngarep|samping|sebelah|belakang|seberang|pagar|penghuni|pemilik) (?:rumah|rmh|omah) )\\d{1,3}[a-d]?(?= ?(?:[.,;)\\n]|$|(?:-|dan|sampai|s/d|jl|jln|jalan|gang|gg|rt|blok|desa|dusun|perum)(?!\\p{L})))(?![.,]\\d)${COUNTED}`,
    0.7,
  ),
  row(
    ["in front"],
    `(?<=(?<!\\p{L})(?:depan|dpn|ngarep|seberang|sebrang|samping|sebelah) (?:(?:utara|selatan|timur|barat|lor|kidul|wetan|kulon) )?)${NO}${HOUSE}${COUNTED}`,
    0.7,
    isStandingAlone,
  ),
  // alamat: Veteran 13
  row(
    ["told", "digit"],
    `(?<=(?<!\\p{L})(?:alamat|almt)(?: (?:rumah|lengkap|saya|ktp|domisili))?(?: ?: ?))(?:(?!desa|ds|dusun|dsn|kec|kel|rt|rw|jl|jln|jalan|km|kab|prov|sd|sm[pak]|mi|mts|man|tk|paud|tps|pos|pasar|lantai|loket|kantor|puskesmas)\\p{L}{3,20} ){1,2}${HOUSE}(?= ?(?:[.,;)\\n]|$))`,
    0.7,
    named,
  ),
  // BTN Sukorejo 3/4
  row(
    ["housing", "pair of figures"],
    `(?<=(?<!\\p{L})(?:btn|perum|perumahan|perumnas)[. ]{1,2}(?!damri|bulog|perhutani|peruri|jasa)(?:\\p{L}{3,20} ){1,3})\\d{1,2}/\\d{1,2}(?![\\p{L}\\p{N}/]|[.,]\\d)${COUNTED}`,
    0.75,
  ),
  row(["no", "digit"], `(?<=[\\u0090-\\u009f] [(])${NO}\\d{1,3}[a-d]?(?=[)])`, 0.7, isStandingAlone),
  // Pak Karjo 20A gang Melati
  row(
    ["street", "digit"],
    "(?<=[\\u0090-\\u009f] )\\d{1,3}[a-d]?(?=,? (?:gang|gg|jl|jln|jalan)[. ]{1,2}\\p{L})",
    0.7,
    isBeforeStreet,
  ),
  // Dk. 3 No. 44
  row(
    ["no", "hamlet"],
    `${EDGE}(?:dukuh|dkh?|dusun|dsn)[. ]{1,2}\\d{1,2}[ ,]{1,2}${NO}${HOUSE}${COUNTED}`,
    0.85,
  ),
  // Jl. Veteran (Gg. Melati) 14
  row(
    ["street", "in brackets"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24} ){1,3}?[(](?:gang|gg)[. ]{1,2}(?:\\p{L}{2,24} ?|\\d{1,2} ?){1,3}[)][ ,]{0,2}(?:${NO})?${HOUSE}${UNIT}`,
    0.85,
    named,
  ),
  // no 10 karo no 10A, of a house that is told before
  row(
    ["no", "own house"],
    `${EDGE}(${NO}(\\d{1,3}))(?= (?:dan|karo|kalih|lan|&|atau|utawa|sama) ${NO}\\2[a-d](?![\\p{L}\\p{N}]))`,
    0.8,
  ),
  // blok barat no 17, Kavling Taman Sari No. 30, Blok Sawo 2 Perum Sendang
  row(
    ["block", "no"],
    `${EDGE}(?:blok|blk|kav|kave?ling|kapling)[ .]{1,2}(?:\\p{L}{3,20} ){1,3}?${NO}(?:${HOUSE}|${HOUSE_SAID})${COUNTED}`,
    0.85,
    isEstates,
  ),
  row(
    ["block", "housing"],
    `${EDGE}(?:blok|blk|kav|kave?ling|kapling)[ .]{1,2}(?:(?!no)\\p{L}{3,20} ){0,1}(?!no)\\p{L}{3,20}(?: ?[/-] ?| )\\d{1,3}[a-d]?${END}${UNIT}`,
    0.75,
    isEstates,
  ),
  row(["no", "block"], `${EDGE}${NO}${HOUSE}[ ,]{1,2}(?:blok|blk)[ .]{1,2}\\p{L}{3,20}`, 0.75, isEstates),
  // Jalan Panglima Sudirman 140 s/d 160
  row(
    ["street", "range"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){1,3}?[1-9]\\d{0,2}[a-d]? ?(?:s/?d|s\\.d\\.?|sampai|sampe|hingga)(?: no[. ]{1,2}| )\\d{1,3}[a-d]?${END}${UNIT}`,
    0.75,
    isRange,
  ),
  row(
    ["no", "street"],
    `${EDGE}${NO}(?:\\d{1,3}(?:, ?\\d{1,3}){1,6}(?:,? (?:&|dan|lan|karo) \\d{1,3})?|${HOUSE_SAID})[ ,]{1,2}${STREET}[. ]{1,2}(?!sebelah|depan|belakang|samping|itu|ini|masuk|sempit)\\p{L}{2,24}`,
    0.85,
    named,
  ),
  // dalan Pemuda nomer 12, nomor patang puluh dalan Pemuda
  row(
    ["no", "dalan"],
    `${EDGE}(?:dalan (?:(?!ning|nang|neng|ing|sing|ngarep|mburi|omah|umah|iki|kuwi|iku|wis|arep)\\p{L}{2,24} ){1,3}?${NO}(?:${HOUSE}|${HOUSE_SAID})${COUNTED}|${NO}(?:${HOUSE}|${HOUSE_SAID}) dalan \\p{L}{2,24})`,
    0.85,
    named,
  ),
  // jl jaksa agung suprapto seratus dua
  row(
    ["street", "said"],
    `${EDGE}${STREET}[. ]{1,2}(?:[\\p{L}.'’]{2,24}[ .]{1,2}){1,4}?(?:seratus|satus|(?:${NUMBER_WORD}) ?(?:belas|welas|puluh|likur|ratus|atus))(?: (?:${NUMBER_WORD})(?: ?(?:belas|puluh))?){0,2}(?![\\p{L}\\p{N}-])${UNIT}`,
    0.75,
    named,
  ),
  // rumah susun lantai 1 no. 09
  row(
    ["flats", "digit"],
    `${EDGE}(?:tower|menara|gedung) (?:[a-z]\\d?|\\d{1,2})[ ,]{1,2}(?:lt|lantai)[. ]{1,2}\\d{1,2}[ ,]{1,2}${NO}${HOUSE}|${EDGE}(?:lt|lantai)[. ]{1,2}\\d{1,2}[ ,]{1,2}${NO}${HOUSE}`,
    0.85,
  ),
];
