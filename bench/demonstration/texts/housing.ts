/** Made-up texts about substandard houses, sanitation and land. */
import type { Theme } from "./theme.ts";

export const HOUSING: Theme = {
  consequences: [
    "kalau hujan tidur bergantian",
    "rumahnya tinggal menunggu roboh",
    "tetangga jadi bertengkar",
    "sudah {n} tahun tanpa kepastian",
    "anak-anaknya sakit-sakitan",
  ],
  topics: {
    "rumah-layak-huni": {
      problems: [
        "rumah bambu hampir roboh belum dapat bedah rumah",
        "bedah rumah berhenti separuh",
        "bahan bedah rumah dikurangi",
        "rumah layak malah dapat bantuan",
      ],
      wishes: ["janda dan lansia didahulukan", "foto sebelum dan sesudah diumumkan"],
      questions: ["syarat bedah rumah apa", "tahun ini desa kami dapat berapa rumah"],
      answered: [
        "Usul dari desa dengan status tanah milik sendiri, diverifikasi {skpd}.",
        "Bantuan berupa bahan dan upah, pengerjaan gotong royong.",
      ],
      acted: ["Rumah sudah selesai diperbaiki.", "Bahan yang kurang sudah dilengkapi toko."],
      working: ["Tim verifikasi datang hari {hari}."],
    },
    permukiman: {
      problems: [
        "jamban umum rusak",
        "air limbah perumahan meluber",
        "warga masih buang air di kali",
        "fasilitas perumahan tidak diserahkan pengembang",
      ],
      wishes: ["jamban sehat untuk {n}0 keluarga", "pengolah limbah bersama"],
      questions: ["cara mengajukan jamban", "perumahan bersubsidi yang resmi di mana"],
      answered: [
        "Bantuan jamban lewat desa dan puskesmas bagi keluarga di data kesejahteraan.",
        "Pengembang wajib menyerahkan fasilitas; proses serah terima berjalan.",
      ],
      acted: ["Jamban {n} keluarga sudah dibangun.", "Saluran limbah sudah diperbaiki pengembang."],
      working: ["Pengembang dipanggil untuk menjelaskan."],
    },
    pertanahan: {
      problems: [
        "sertifikat PTSL {n} tahun belum jadi",
        "tanah dipakai proyek belum dibayar",
        "batas tanah digeser tetangga",
        "biaya PTSL melebihi aturan",
      ],
      wishes: ["biaya PTSL diumumkan", "ada mediasi tanah di desa"],
      questions: ["cara mengecek sertifikat", "kapan desa kami ikut PTSL"],
      answered: [
        "Sertifikat diterbitkan kantor pertanahan; laporan sudah diteruskan dan nomor berkas dapat dicek.",
        "Biaya persiapan sesuai keputusan bersama tiga menteri dan perbup.",
      ],
      acted: ["Sertifikat sudah dibagikan di balai desa.", "Ganti rugi sudah dibayarkan."],
      working: ["Mediasi kedua pihak difasilitasi hari {hari}."],
    },
  },
};
