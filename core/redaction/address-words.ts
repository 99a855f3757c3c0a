/** What is no address though it is written like one: talk, what is done to a street, markets, fields, tariffs. */

export type Accept = (match: string, text: string, index: number) => boolean;

/** A street's name holds no word of ordinary talk: "jalan desa rusak no 3". */
const TALK =
  /(?<!\p{L})(?:rusak|lubang|berlubang|macet|depan|yang|yg|di|ke|dari|dr(?!\.)|sudah|sdh|belum|blm|ada|itu|ini|dan|untuk|mohon|tolong|kami|saya|banjir|gelap|mati|lampu|desa|kampung|raya|umum|kabupaten|provinsi|poros|nasional|licin|ambles|sepanjang|aspal|perda|perbup|uu|pasal|surat|kelas|kota|tol|baru|lama|tembus|usaha|setapak|lingkungan|alternatif|sampai|karena|padahal|lewat|sesuai|rambu|keropos|diameter|sedalam|setinggi|selebar|sejauh|jumlah|ukuran|kedalaman|panjang|lebar|tinggi|luas|total|sisa|hanya|cuma|kurang|lebih|hampir|jarak|radius|tgl|tanggal|pukul|pkl|sejak|selama|setiap|antara|miras|gardu|tiang|pju|trafo|simpang|perempatan|pertigaan|jembatan|tahap|paket|segmen|zona|antar|penghubung|tumbang|longsor|kecelakaan|mobil|truk|urut|antri|antrian|peserta|loket|sk|undang|jam|km|sekitar|tiap|trotoar|marka|mulai|hingga)(?!\p{L})/iu;
/** With "no" before its number even a main road has houses: "Jl. Raya Kalitidu No. 45". */
const LAW_OR_QUEUE =
  /(?<!\p{L})(?:rusak|lubang|berlubang|macet|yang|yg|sudah|sdh|belum|blm|ada|itu|ini|dan|untuk|mohon|tolong|kami|saya|banjir|sesuai|rambu|tiang|gardu|pju|lampu|rute|trayek|tahap|paket|bus|perda|perbup|uu|pasal|surat|urut|antri|antrian|peserta|loket|sk|undang|hp|wa|telp)(?!\p{L})/iu;
/** "jl lingkar. Diamankan 27": a sentence ends; titles before a name are shorter or known. */
const SENTENCE =
  /(?<=\p{L}{4})(?<!(?:let|may|brig)jen)\. (?!no|nomor|nomer|rt|rw|gg|gang|blok|kav|km)\p{L}/iu;
/** What is done to a street: "Jl. Pattimura dibersihkan 11". */
const DONE = /(?<!\p{L})di(?!ponegoro|penogoro|ponogoro|ponegara|rgantara|noyo|eng|an)\p{L}{3,}(?!\p{L})/iu;
/** "Jl. Raya Kalitidu 45": of a place. */
const MAIN_ROAD = /(?<!\p{L})(?:raya|kampung|kota) (?=\p{L}{3,}[ .])/iu;
const MEASURED = /\d[mx]$/i;
export const housed = (match: string) => !LAW_OR_QUEUE.test(match) && !DONE.test(match);
export const named = (match: string) =>
  !(
    TALK.test(match.replace(MAIN_ROAD, "")) ||
    DONE.test(match) ||
    SENTENCE.test(match) ||
    MEASURED.test(match)
  );
/** Of markets and hospitals; of fields; of tariffs. */
const INSIDE = /^ (?:pasar|rsud|rs|rumah sakit|puskesmas|gudang|toko|swalayan|sekolah|kantor)(?!\p{L})/iu;
const OF_FIELDS =
  /(?<!\p{L})(?:sawah|tegal\p{L}*|bengkok|kas desa|tanah kas|petak|tersier|irigasi)(?!\p{L})[^.;\n]{0,30}$/iu;
const FIELD = /^ (?:sawah|hutan|tegal\p{L}*|tebu|petak|tambak|kebun)(?!\p{L})/iu;
const TARIFF = /(?<!\p{L})(?:tarif|golongan|gol|m3|kubik|pemakaian|sensus)[^.;\n]{0,24}$/iu;
export const isLane: Accept = (match, text, index) =>
  !(/^l/i.test(match) && INSIDE.test(text.slice(index + match.length, index + match.length + 14)));
export const isBlock: Accept = (match, text, index) => {
  const after = text.slice(index + match.length, index + match.length + 14);
  const before = text.slice(Math.max(0, index - 40), index);
  const numbered = /^bl\p{L}*[ .]{1,2}\d/iu.test(match);
  return !(FIELD.test(after) || (numbered && OF_FIELDS.test(before)) || (numbered && TARIFF.test(before)));
};
/** "tarif RT-1 Rp 4.250": a class of households. */
export const isHousehold: Accept = (match, text, index) =>
  !(
    /^rt-\d$/i.test(match) &&
    (TARIFF.test(text.slice(Math.max(0, index - 40), index)) ||
      /^ ?(?:rp|=|:)/i.test(text.slice(index + match.length, index + match.length + 4)))
  );
/** What bears a number of its own between a house and "no": "rumah, antrian no 5". */
const OTHER_NUMBER =
  /(?<!\p{L})(?:sakit|makan|ibadah|potong|antr\p{L}+|urut|loket|hp|wa|telp|surat|sk|perda|perbup|kk|ktp|meter\p{L}*|pelanggan|tiang|kios|kamar|poli|tps|sertipikat|sertifikat|shm|kwh|token|rek|rekening|peserta|kartu|plat)(?!\p{L})/iu;
export const isOfHome: Accept = (_match, text, index) => {
  const before = text.slice(Math.max(0, index - 52), index);
  return !OTHER_NUMBER.test(before.slice(before.search(/(?:rumah|rmh|omah|umah)\p{L}{0,3}[ ,][^.!?;]*$/iu)));
};
/** A street's name in capitals: "Jalan Basuki Rahmat 12". */
export const CAPITALS = /^[Jj]alan (?:\p{Lu}[\p{L}.'’]*[ .]{1,2})+\d/u;
export const isUpper = (match: string): boolean => match === match.toUpperCase();
