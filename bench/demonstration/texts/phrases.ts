/** What complaints of all topics share: greetings, places, times, requests. Hamlets and roads are made up. */

export const OPENINGS = [
  "",
  "",
  "",
  "",
  "Yth. Bapak Bupati, ",
  "Pak Bupati, ",
  "Ass wr wb. ",
  "Assalamualaikum, ",
  "mohon maaf sebelumnya, ",
  "Selamat pagi, ",
  "Selamat siang admin, ",
  "Nuwun sewu, ",
  "Sugeng enjing, ",
  "Kepada dinas terkait, ",
  "Sekadar menyampaikan, ",
  "Salam, ",
];

export const CLOSINGS = [
  "",
  "",
  "",
  "",
  ". Terima kasih",
  ". Suwun",
  ". Matur nuwun",
  " tks",
  ". Kami tunggu jawabannya",
  ". Mohon tanggapan",
  "!!",
  ". Trims",
  ". Nuwun",
  ". Semoga ada perhatian",
];
export const REQUESTS = [
  "mohon ditindaklanjuti",
  "tolong segera ditangani",
  "mohon petugas datang melihat sendiri",
  "mohon dicek ke lapangan",
  "kami harap ada tindakan",
  "nyuwun tulung dipun tindaklanjuti",
  "jangan menunggu ada korban",
  "mohon solusinya",
  "tolong jangan hanya didata",
  "kapan ada tindakan",
];
export const PLACES = [
  "di dusun Karangpulut",
  "di depan balai desa",
  "di sebelah timur pasar",
  "di perempatan Sumberayu",
  "di dusun Tegalmanis",
  "di jalan poros desa",
  "di pinggir kali",
  "di dekat SD",
  "di gang belakang masjid",
  "di dusun Watulumbung",
  "di jalur menuju Kalirejoasri",
  "di tikungan waduk",
  "di dusun Ngadirasa",
  "di kampung Lor Kali",
  "di sebelah lapangan desa",
  "di pertigaan Randugede",
  "di dusun Sendangbiru Wetan",
  "di ujung desa dekat makam",
  "di desa kami",
  "di lingkungan RT kami",
  "di dusun Gempolsari",
  "di seberang puskesmas",
  "di jalan tembus Mojolegi",
  "di dusun Kedungwaru",
];
export const HOW_LONG = [
  "sejak minggu lalu",
  "sudah sebulan",
  "3 hari ini",
  "sejak musim hujan",
  "hampir setahun",
  "dari tahun kemarin",
  "sudah lama sekali",
  "sejak kemarin",
  "sudah dua bulan lebih",
  "sejak sebelum lebaran",
  "berminggu-minggu",
  "dari awal bulan",
  "sejak panen kemarin",
  "setiap hari",
  "sudah {n} minggu",
  "sampai hari ini",
];

/** In these {hal} is what the submission says; {akibat} what comes of it, {minta} a request. */
export const COMPLAINING = [
  "{hal} {di} {lama}. {akibat}",
  "{lama} {hal} {di}. {minta}",
  "{di}, {hal}. {akibat}. {minta}",
  "mohon perhatian, {hal} {di}. {akibat}",
  "lapor, {hal} {di} {lama}, {minta}",
  "kenapa {hal} {di} {lama} kok dibiarkan? {akibat}",
  "banyak yang mengeluh, {hal} {di} {lama}. {minta}",
  "sudah {n} kali lapor, {hal} {di} masih begitu saja. {minta}",
  "{hal} {di}. {akibat}, {minta}",
  "ini keluhan kami {di}: {hal} {lama}",
];
export const WISHING = [
  "usul, {hal} {di}",
  "bagaimana kalau {hal} {di}? selama ini {akibat}",
  "kami berharap {hal} {di}",
  "mohon dipertimbangkan, {hal} {di}",
  "kalau bisa {hal}, karena {di} {akibat}",
  "saran saya {hal} {di}, {lama} {akibat}",
  "aspirasi {warga}: {hal}, {akibat}",
];
export const ASKING = [
  "mau tanya, {hal}?",
  "{hal}? saya {warga}, tanya {di} dijawab tidak tahu",
  "minta info, {hal}? tanya {di} tidak ada yang tahu",
  "nyuwun pirsa, {hal}?",
  "{warga} bertanya, {hal}?",
  "{hal}? {lama} belum dapat penjelasan",
  "mohon penjelasan, {hal}? tetangga juga menanyakan {lama}",
];
export const INVENTING = [
  "kami {hal} {di}, hasilnya bagus dan murah. boleh ditiru",
  "berbagi cara: kami {hal} {di}, {lama}. siap menunjukkan ke kelompok lain",
  "inovasi warga {di}, kami {hal}. mohon disebarkan ke kecamatan lain",
  "{lama} kami {hal} {di}, biayanya turun separuh. mohon dibina supaya lebih luas",
];

/** For a topic that has no texts of its own, as in another region's table. */
export const COMMON = {
  problems: [
    "{sub} bermasalah",
    "{sub} tidak terurus",
    "{sub} dikeluhkan orang banyak",
    "urusan {sub} berlarut-larut",
  ],
  wishes: ["{sub} ditambah dan dirawat", "ada petugas khusus untuk {sub}"],
  questions: ["untuk {sub} mengurusnya ke mana", "kapan {sub} dibenahi"],
  answered: [
    "Untuk {sub}, persyaratan dan jadwal dapat dilihat di kantor {skpd} pada jam kerja.",
    "{sub} dimaksud sudah masuk rencana tahun berikutnya sesuai hasil musrenbang.",
  ],
  acted: [
    "Petugas {skpd} sudah turun ke lokasi dan {sub} telah ditangani.",
    "{sub} sudah ditindaklanjuti pada hari {hari}.",
  ],
  working: ["Petugas {skpd} dijadwalkan meninjau lokasi pada hari {hari}."],
  innovations: [
    "membuat catatan bersama untuk {sub} lewat grup WhatsApp RT",
    "membuat papan pengumuman {sub} dari bahan bekas",
  ],
};
