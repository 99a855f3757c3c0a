/** Made-up texts about fertiliser and pests, with what farmers tried. */
import type { TopicTexts } from "./theme.ts";

export const CROPS: Readonly<Record<string, TopicTexts>> = {
  pupuk: {
    problems: [
      "pupuk bersubsidi langka padahal waktunya mupuk",
      "urea di kios kosong terus",
      "harga pupuk di atas HET, 1 sak selisih Rp {n}.000",
      "pupuk harus dibeli paket dengan yang nonsubsidi",
      "jatah pupuk hanya {n} kg untuk sehektar",
      "nama kami tidak muncul di daftar penerima pupuk",
    ],
    wishes: ["jatah pupuk ditambah sebelum musim tanam", "kios pengecer ditambah satu lagi"],
    questions: [
      "berapa HET urea tahun ini",
      "bagaimana supaya masuk daftar penerima pupuk bersubsidi",
      "petani penggarap boleh menebus pupuk atau tidak",
    ],
    answered: [
      "Alokasi pupuk mengikuti e-RDKK yang disusun kelompok tani; perubahan diajukan lewat penyuluh sebelum batas tahunan.",
      "Pupuk bersubsidi dijual sesuai HET dan tidak boleh dipaketkan; bila ada, sebutkan nama kiosnya.",
    ],
    acted: [
      "Distributor sudah mengirim {n} ton urea ke kios, penebusan dapat dilakukan mulai hari {hari}.",
      "Kios yang menjual di atas HET telah ditegur tertulis oleh tim pengawas.",
    ],
    working: ["Realokasi antarkecamatan sedang diusulkan, menunggu persetujuan provinsi."],
    innovations: [
      "membuat jadwal tebus pupuk per blok sawah lewat grup kelompok tani",
      "mengurangi urea dengan bagan warna daun",
    ],
  },
  "pupuk-organik": {
    problems: [
      "bantuan pupuk organik datang menggumpal dan berbau",
      "mesin pencacah kompos bantuan rusak {n} bulan",
      "kotoran ternak menumpuk padahal petani butuh pupuk kandang",
      "pupuk cair bantuan sudah lewat tanggalnya",
    ],
    wishes: ["ada pelatihan membuat kompos jerami", "pupuk organik buatan kelompok dibeli dinas"],
    questions: ["bagaimana mengurus izin edar pupuk organik kelompok", "apakah pupuk organik juga disubsidi"],
    answered: [
      "Izin edar diajukan ke kementerian; {skpd} membantu uji mutu di laboratorium.",
      "Pelatihan kompos diadakan tiap triwulan, pendaftaran lewat penyuluh desa.",
    ],
    acted: [
      "Mesin pencacah sudah diperbaiki dan dicoba bersama kelompok.",
      "Pelatihan kompos jerami telah dilaksanakan untuk {n}0 petani.",
    ],
    working: ["Contoh pupuk sedang diuji, hasilnya diberitahukan lewat kelompok tani."],
    innovations: [
      "membuat kompos jerami dengan bonggol pisang dan tetes tebu",
      "mengolah kencing kambing jadi pupuk cair untuk bawang",
      "membuat pupuk dari sekam bakar dan kotoran sapi",
      "menampung limbah dapur jadi pupuk cair sekampung",
    ],
  },
  "hama-penyakit-tanaman": {
    problems: [
      "sawah diserang wereng, {n} hektar kering",
      "tikus menghabiskan padi {n} petak semalam",
      "daun bawang merah kuning dan layu",
      "jagung kena bulai, tumbuh kerdil",
      "ulat grayak menyerang kedelai",
      "padi patah leher menjelang panen",
    ],
    wishes: ["gropyokan tikus serentak antardesa", "rumah burung hantu diperbanyak"],
    questions: [
      "obat apa untuk wereng yang aman",
      "kapan penyemprotan serentak",
      "apakah gagal panen bisa ganti rugi asuransi",
    ],
    answered: [
      "Anjuran petugas: hindari semprot berulang, pakai varietas tahan dan tanam serempak; dosis dijelaskan penyuluh.",
      "Klaim asuransi berlaku bila lahan terdaftar dan kerusakan lebih dari 75 persen.",
    ],
    acted: [
      "Penyemprotan pengendalian sudah dilakukan pada {n} hektar bersama kelompok tani.",
      "Gropyokan tikus terlaksana hari {hari}, {n}00 ekor tertangkap.",
    ],
    working: ["Petugas pengamat hama mengambil contoh tanaman, obat dari cadangan sedang diminta."],
    innovations: [
      "memasang lampu perangkap hama dari aki bekas",
      "menanam bunga refugia di pematang untuk mengurangi wereng",
      "membuat pestisida nabati dari mimba dan gadung",
      "membangun rumah burung hantu untuk tikus",
    ],
  },
};
