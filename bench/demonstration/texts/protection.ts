/** Made-up texts about the protection of women and children. */
import type { Theme } from "./theme.ts";

export const PROTECTION: Theme = {
  places: [
    "di lingkungan kami",
    "di dusun sebelah",
    "di desa kami",
    "di dekat rumah kontrakan",
    "di kecamatan kami",
    "di kampung Lor Kali",
  ],
  consequences: [
    "korban takut bicara",
    "anaknya tidak mau sekolah",
    "keluarga menutup-nutupi",
    "mohon dirahasiakan",
    "tetangga tidak berani menolong",
  ],
  topics: {
    "kekerasan-perempuan": {
      problems: [
        "seorang istri sering dipukul suaminya",
        "ada pelecehan di tempat kerja",
        "suami pergi tanpa nafkah dan mengancam",
        "korban diusir dari rumah",
      ],
      wishes: ["ada rumah aman di kecamatan", "kader dilatih mendampingi korban"],
      questions: ["ke mana korban meminta perlindungan", "visum ditanggung atau tidak"],
      answered: [
        "Korban dapat datang ke unit layanan kapan saja; visum dan pendampingan gratis dan rahasia.",
        "Perceraian menjadi wewenang pengadilan agama; kami menyediakan konseling.",
      ],
      acted: [
        "Korban sudah didampingi dan ditempatkan di rumah aman.",
        "Pendampingan hukum dan psikolog sudah diberikan.",
      ],
      working: ["Pendamping sudah menghubungi pelapor, langkah berikutnya disepakati bersama korban."],
    },
    "kekerasan-anak": {
      problems: [
        "anak disuruh mengemis sampai malam",
        "anak dipukul orang tuanya",
        "anak di bawah umur mau dinikahkan",
        "anak ditinggal merantau tanpa yang mengurus",
      ],
      wishes: ["ada tempat aduan ramah anak", "penyuluhan nikah dini ke desa"],
      questions: ["ke mana melapor kekerasan pada anak", "umur berapa boleh menikah"],
      answered: [
        "Umur nikah paling rendah 19 tahun; dispensasi hanya lewat pengadilan.",
        "Laporan tentang anak ditangani paling lambat satu hari dan identitas dirahasiakan.",
      ],
      acted: [
        "Anak sudah dijemput dan diasuh kerabat dengan pendampingan.",
        "Rencana pernikahan dibatalkan, anak kembali sekolah.",
      ],
      working: ["Pekerja sosial dan pendamping mengunjungi keluarga."],
    },
  },
};
