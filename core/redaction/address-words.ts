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
/** "Jl. Kedung Baru 12": so it is called. */
const NEW_STREET = /(?<=\p{Lu}\p{L}+ )(?:Baru|Lama)(?= (?:no\p{L}*[. ]+)?[\dIVX])/gu;
/** "jalan RT 02": no street's name. */
const ONLY_RT = /^\p{L}+[. ]{1,2}(?:r[. ]?[tw]|erte|erwe)(?!\p{L})/iu;
const MEASURED = /\d[mx]$/i;
/** "ruas jalan kabupaten nomor 147": the number of a road. */
const ROAD = /(?<!\p{L})ruas $/iu;
export const housed = (match: string) => !LAW_OR_QUEUE.test(match) && !DONE.test(match);
export const isOfHouse: Accept = (match, text, index) =>
  housed(match) && !ROAD.test(text.slice(Math.max(0, index - 6), index));
export const named = (match: string) =>
  !(
    ONLY_RT.test(match) ||
    TALK.test(match.replace(MAIN_ROAD, "").replace(NEW_STREET, "")) ||
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

/** Who lodges there; and where others have rooms: patients, pupils, guests. */
const LODGING =
  /(?<!\p{L})(?:(?:nge|in(?:de)?)?kos(?:t|an|tan|-?kosan|t-?kostan)?|ngontrak|kontrakan|kontrakane|asrama|mess|rusun\p{L}*|rumah susun|apartemen|penghuni\p{L}*|penyewa)(?:ku|nya|e|ne|ipun)?(?!\p{L})/iu;
const OTHER_ROOMS =
  /(?<!\p{L})(?:rsu?d?|rsi|rsia|rumah sakit|puskesmas|klinik|pasien|dirawat|opname|rawat|bangsal|igd|icu|hotel|losmen|penginapan|villa|sekolah|kelas|sd|sdn|smp|smpn|sma|sman|smk|smkn|lapas|rutan|pintu air|asrama haji|jemaah|jamaah)(?!\p{L})/iu;
/** "kos belakang RSUD" */
const NEAR_THEM =
  /(?<!\p{L})(?:belakang|blkg|mburi|depan|dpn|ngarep|dekat|dkt|deket|cedak|samping|sebelah|seberang|sebrang|barat|timur|utara|selatan|lor|kidul|wetan|kulon|jl|jalan|perawat|guru)\.? (?:rsu?d?|rsi|rsia|rumah sakit|puskesmas|klinik|hotel|sekolah|sd|sdn|smp|smpn|sma|sman|smk|smkn)(?!\p{L})/giu;
const ABOUT = 90;
export const isOfLodging: Accept = (match, text, index) => {
  const around = text.slice(Math.max(0, index - ABOUT), index + match.length + ABOUT).replace(NEAR_THEM, " ");
  return (/^no/iu.test(match) || LODGING.test(around)) && !OTHER_ROOMS.test(around);
};

/** "di kios 12", "lapak 4 food court"; not "harga di kios 130". */
const AT_STALL =
  /(?<!\p{L})(?:di|ing|ning|nang|neng|teng|ten|wonten|dari|penjaga|pemilik|(?:pedagang|penjual|bakul)(?: \p{L}{2,12})?|penyewa|penghuni|depan|dpn|ngarep|sebelah|samping|belakang|mburi|seberang|sewa|menyewa|nyewa|tempati|duwe|nduwe|punya|milik) $/iu;
const OF_MARKET =
  /^[ ,]{1,2}(?:di )?(?:pasar|(?:lantai|lt)[ .]{1,2}(?:\d(?!\d)|dasar|atas|bawah|satu|dua|tiga)|terminal|blok|food ?court|foodcourt|pujasera|sentra|kantin|rest area|alun-alun|plaza|stadion|gor|kuliner|ikan|sayur|daging|milik|punya|nggone|pojok)(?!\p{L})/iu;
const COUNTS_STALLS =
  /(?<!\p{L})(?:jumlah|total|ada|sebanyak|semua|target|rencana|sisa|angka|meter)[ :=]{1,3}$/iu;
const WARES =
  /(?<!\p{L})(?:pupuk|urea|npk|ph?onska|za|harga|hargane|het|beli|dijual|jual|rp|sak|elpiji|lpg|gas)(?!\p{L})/iu;
export const isStall: Accept = (match, text, index) => {
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(index + match.length, index + match.length + 20);
  if (COUNTS_STALLS.test(before) || /^stand/iu.test(match)) return false;
  return (
    OF_MARKET.test(after) ||
    (/^ruko/iu.test(match) && /^,? (?:jl|jln|jalan)[. ]/iu.test(after)) ||
    (AT_STALL.test(before) && !WARES.test(before))
  );
};

/** "loket, no 5, depan": the sentence so far is of what has numbers of its own. */
export const isStandingAlone: Accept = (_match, text, index) =>
  !(
    OTHER_NUMBER.test(text.slice(Math.max(0, index - 48), index)) ||
    NOT_A_HOUSE.test(text.slice(Math.max(0, index - 48), index))
  );
const NOT_A_HOUSE =
  /(?<!\p{L})(?:pasal|ayat|peraturan|keputusan|halte|shelter|gardu|bus|kursi|kereta|gerbong|kelas|ruang|meja|gate|posko|pos|lomba|peserta|calon|paslon|caleg|soal|tabel|gambar|lampiran|berita acara|perkara|laporan|aduan|tiket|rute|trayek|titik|patok|sumur|bor|pompa|sdn?|smpn?|sman?|smkn?|puskesmas|posyandu|sppg)(?!\p{L})/iu;

/** A block with a name: of an estate or a hamlet; no fields, no oil. */
const NO_ESTATE =
  /(?<!\p{L})(?:sawah|tegal\p{L}*|bengkok|hutan|tebu|tambak|kebun|petak|cepu|migas|randugunting|tuban|makam|pasar|grid|server|halaman|tahun|sk|surat|perda|perbup|sertipikat|sertifikat|shm)(?!\p{L})/iu;
export const isEstates: Accept = (match, text, index) =>
  !(
    NO_ESTATE.test(match) ||
    TALK.test(match) ||
    OF_FIELDS.test(text.slice(Math.max(0, index - 40), index)) ||
    FIELD.test(text.slice(index + match.length, index + match.length + 14))
  );

/** "Jalan Sudirman 140 s/d 160", no days and no hours. */
const DAYS =
  /^ ?[-/]? ?(?:jan|feb|mar|apr|mei|jun|jul|agu|agt|sep|okt|nov|des|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember|wib|pagi|siang|sore|malam|besok|20\d\d)(?!\p{L})/iu;
const A_MONTH = 31;
export const isRange: Accept = (match, text, index) => {
  const [from, to] = match.match(/\d+/g) ?? [];
  return (
    named(match.replace(/sampai|hingga/iu, "")) &&
    Number(from) < Number(to) &&
    Number(to) > A_MONTH &&
    !DAYS.test(text.slice(index + match.length, index + match.length + 12))
  );
};
/** "rumah nomor A-5": the letter is a capital. */
export const isUpperCode = (match: string): boolean => /(?:^|[ .:])\p{Lu}{1,2}[\d/-]+\p{L}?$/u.test(match);
/** "Pak Karjo 20A gang Melati"; not "Pak Karjo 5 jalan rusak". */
export const isBeforeStreet: Accept = (match, text, index) =>
  /^,? \p{L}+[. ]{1,2}\p{Lu}/u.test(text.slice(index + match.length, index + match.length + 12));
