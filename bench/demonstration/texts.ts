/** Made-up complaints and answers, as skeletons with places to fill. No person, number or case in them is real. */
import type { Chance } from "./chance.ts";

/** By top topic: what people write. {di} a place, {lama} how long, {n} a number, {sub} the sub-topic. */
const COMPLAINTS: Readonly<Record<string, readonly string[]>> = {
  infrastruktur: [
    "jalan {di} rusak parah {lama}, lubangnya dalam dan kalau hujan tidak kelihatan. Sudah {n} orang jatuh",
    "Mohon {sub} {di} segera diperbaiki, warga sudah urunan tapi tidak cukup",
    "lampu penerangan {di} mati {lama}, kalau malam gelap gulita dan rawan kecelakaan",
    "Jembatan {di} retak, truk muatan masih lewat. Ojo ngenteni ambruk",
    "proyek {sub} {di} baru {n} minggu sudah mengelupas, kok bisa ya",
    "got {di} mampet {lama}, tiap hujan air masuk rumah warga",
  ],
  pertanian: [
    "pupuk bersubsidi {di} langka {lama}, padahal sudah waktunya mupuk. Di kios kosong terus",
    "Harga pupuk {di} dijual di atas HET, 1 sak selisih Rp {n}.000. Mohon dicek",
    "sawah {di} diserang wereng, sudah {n} hektar kering. Kapan ada penyemprotan",
    "Saluran irigasi {di} jebol {lama}, air ora tekan sawah",
    "kelompok tani {di} belum dapat bantuan {sub} padahal sudah mengajukan",
    "Tikus {di} menghabiskan padi {n} petak, mohon gropyokan bersama",
  ],
  "lingkungan-kebencanaan": [
    "sampah {di} menumpuk {lama}, baunya sampai ke sekolah",
    "Bengawan Solo naik, {di} mulai tergenang. Mohon perahu dan dapur umum",
    "limbah dibuang ke kali {di}, airnya hitam dan ikan mati",
    "Sumur warga {di} kering {lama}, mohon kiriman air bersih {n} tangki",
    "tanah longsor {di} menutup separuh jalan, mohon alat berat",
    "asap pembakaran {di} tiap sore masuk rumah, anak-anak batuk",
  ],
  "reformasi-birokrasi": [
    "pelayanan {di} lambat, antre {n} jam tidak dipanggil",
    "Petugas {di} tidak ada di tempat waktu jam kerja, sudah {n} kali datang",
    "Mohon penjelasan tentang {sub}, di kantor {di} jawabannya beda-beda",
    "papan proyek {di} tidak ada, anggarannya berapa dan siapa pelaksananya",
    "usul musrenbang {di} {lama} tidak ada kabarnya",
    "syarat {sub} berubah-ubah, tolong ditulis yang jelas di papan",
  ],
  "hukum-pengawasan": [
    "mengurus surat {di} diminta uang Rp {n}.000 tanpa kuitansi, apa memang ada tarifnya",
    "Dugaan {sub} {di}, mohon diperiksa inspektorat",
    "Perangkat {di} ikut kampanye, mohon ditindak sesuai aturan",
    "pungutan parkir {di} dua kali lipat dari karcis",
    "dana kegiatan {di} tidak transparan, mohon diaudit",
    "mohon bantuan hukum untuk warga tidak mampu {di}",
  ],
  pendidikan: [
    "atap kelas SD {di} bocor {lama}, anak-anak belajar sambil kehujanan",
    "Sekolah {di} menarik iuran Rp {n}0.000 tiap bulan, apa boleh",
    "PPDB {di} tidak jelas jalur zonasinya, mohon penjelasan",
    "guru {di} kurang, satu guru mengajar {n} kelas",
    "KIP anak saya {di} belum cair {lama}",
    "Pagar sekolah {di} roboh, rawan untuk murid",
  ],
  kesehatan: [
    "puskesmas {di} antre lama, dokternya datang jam {n}",
    "Obat di puskesmas {di} habis {lama}, disuruh beli sendiri",
    "warga {di} kena demam berdarah {n} orang, mohon fogging",
    "rumah sakit menolak pasien BPJS dari {di}, katanya kamar penuh",
    "posyandu {di} tidak jalan {lama}",
    "Ambulans desa {di} rusak, mohon perbaikan",
  ],
  kependudukan: [
    "KTP-el saya {di} sudah rekam {lama} belum jadi juga",
    "Blangko habis terus, warga {di} disuruh bolak balik {n} kali",
    "mengurus {sub} harus bayar, katanya gratis",
    "akta kelahiran anak {di} salah tulis, cara membetulkan bagaimana",
    "Server offline {lama}, antre dari subuh percuma",
    "mohon jadwal pelayanan keliling di {di}",
  ],
  sosial: [
    "bantuan sembako {di} tidak tepat sasaran, yang mampu malah dapat",
    "janda tua {di} belum pernah dapat bantuan {lama}, mohon didata",
    "PKH saya {di} berhenti {n} bulan tanpa pemberitahuan",
    "Orang terlantar {di} mohon ditangani dinas",
    "kursi roda untuk difabel {di} sudah diajukan {lama}",
    "musala {di} mohon bantuan pengeras suara",
  ],
  "air-energi": [
    "air PDAM {di} mati {lama}, tagihan jalan terus",
    "Listrik {di} padam {n} kali sehari, mohon dicek gardunya",
    "elpiji 3 kg {di} kosong, harganya sampai Rp {n}0.000",
    "air keruh berbau besi {di}, tidak bisa dipakai masak",
    "getaran kegiatan migas {di} bikin rumah retak",
    "pipa bocor {di} {lama}, air terbuang ke jalan",
  ],
};
const COMMON: readonly string[] = [
  "Mohon perhatian soal {sub} {di}, sudah {lama} tidak ada tindakan",
  "kapan {sub} {di} dibenahi? sudah lapor {n} kali",
  "Tanya, untuk {sub} {di} mengurusnya ke mana ya",
  "usul agar {sub} {di} ditambah, warga sangat membutuhkan",
  "{sub} {di} bermasalah {lama}, tolong dicek langsung ke lapangan",
  "Terima kasih, {sub} {di} sudah lebih baik, tapi masih perlu {n} perbaikan lagi",
];
const OPENINGS = [
  "",
  "",
  "",
  "Yth. Bapak Bupati. ",
  "BJN ",
  "Ass wr wb. ",
  "mohon maaf, ",
  "Pak Bupati, ",
  "Selamat pagi. ",
  "Nuwun sewu, ",
];
const CLOSINGS = [
  "",
  "",
  "",
  ". Terima kasih",
  ". Suwun",
  ". Mohon ditindaklanjuti",
  " tks",
  ". Kami tunggu jawabannya",
  ". Matur nuwun",
  "!!",
];
const PLACES = [
  "dusun Karangpulut",
  "depan balai desa",
  "sebelah timur pasar",
  "perempatan Sumberayu",
  "dusun Tegalmanis",
  "jalan poros desa",
  "pinggir kali",
  "dekat SD",
  "gang belakang masjid",
  "dusun Watulumbung",
  "jalur menuju Kalirejoasri",
  "tikungan waduk",
];
const HOW_LONG = [
  "sejak minggu lalu",
  "sudah sebulan",
  "3 hari ini",
  "sejak musim hujan",
  "hampir setahun",
  "dari tahun kemarin",
  "sudah lama sekali",
  "sejak kemarin",
];
/** Names that belong to nobody, numbers that are assigned to nobody. */
const PEOPLE = [
  "Sukarman Karangan",
  "Wagiyem",
  "Parto Contoh",
  "Lestari Rekaan",
  "Darmo",
  "Sumini Contoh",
  "Jumadi Rekaan",
  "Tukinah",
];

const ANSWERS: Readonly<Record<"answered" | "acted" | "working", readonly string[]>> = {
  answered: [
    "Terima kasih atas laporannya. Untuk {sub}, persyaratan dan jadwal dapat dilihat di kantor {skpd} pada jam kerja.",
    "{skpd} menyampaikan bahwa {sub} dimaksud sudah masuk rencana tahun berikutnya sesuai hasil musrenbang.",
    "Sudah kami klarifikasi. Kewenangan {sub} pada lokasi tersebut berada pada pemerintah desa; kami bantu koordinasikan.",
    "Terima kasih. Penjelasan tentang {sub}: layanan tidak dipungut biaya. Bila ada pungutan mohon dilaporkan kembali.",
  ],
  acted: [
    "Petugas {skpd} sudah turun ke lokasi dan {sub} telah ditangani. Terima kasih atas partisipasinya.",
    "Sudah ditindaklanjuti pada hari {hari}. Mohon konfirmasi bila masih ada kendala.",
    "Tim {skpd} bersama pemerintah desa telah menyelesaikan perbaikan {sub}.",
    "Bantuan sudah disalurkan dan diterima warga. Dokumentasi ada di kantor {skpd}.",
  ],
  working: [
    "Laporan diterima, petugas {skpd} dijadwalkan meninjau lokasi pada hari {hari}.",
    "Sedang kami koordinasikan dengan camat dan pemerintah desa setempat.",
    "Mohon waktu, {sub} menunggu ketersediaan bahan. Kami kabari perkembangannya.",
    "Sudah kami survei, pengerjaan {sub} dimulai minggu depan.",
  ],
};
const DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat"];

const digits = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => String(chance.whole(10))).join("");
export const madeUpPhone = (chance: Chance) => `080000${digits(chance, 6)}`;
export const madeUpName = (chance: Chance) => chance.pick(PEOPLE);

/** Personal data for redaction to find: all of it made up. */
function personal(chance: Chance): string {
  switch (chance.whole(6)) {
    case 0:
      return `, hubungi ${madeUpPhone(chance)}`;
    case 1:
      return `. nama saya ${madeUpName(chance)}`;
    case 2:
      return `, tanya Pak ${madeUpName(chance)} ${madeUpPhone(chance)}`;
    case 3:
      return `. NIK 350000000000${digits(chance, 4)}`;
    case 4:
      return `, surel warga${chance.whole(900)}@example.id`;
    default:
      return `, yang lewat truk S 00${digits(chance, 2)} XX`;
  }
}

const fill = (skeleton: string, words: Readonly<Record<string, string>>) =>
  skeleton.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");

export function complaintText(chance: Chance, topic: string, sub: string): string {
  const own = COMPLAINTS[topic];
  const skeleton = own === undefined || chance.happens(0.25) ? chance.pick(COMMON) : chance.pick(own);
  const body = fill(skeleton, {
    di: chance.happens(0.8) ? `di ${chance.pick(PLACES)}` : "di desa kami",
    lama: chance.pick(HOW_LONG),
    n: String(2 + chance.whole(8)),
    sub: sub.toLowerCase(),
  });
  const text =
    chance.pick(OPENINGS) + body + (chance.happens(0.2) ? personal(chance) : "") + chance.pick(CLOSINGS);
  return chance.happens(0.15) ? text.toLowerCase() : text;
}

export const answerText = (chance: Chance, kind: keyof typeof ANSWERS, sub: string, skpd: string): string =>
  fill(chance.pick(ANSWERS[kind]), { sub: sub.toLowerCase(), skpd, hari: chance.pick(DAYS) }) +
  (chance.happens(0.03) ? ` Narahubung ${madeUpPhone(chance)}.` : "");
