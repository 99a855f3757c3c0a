/** Made-up texts that fit no topic. */
import type { Theme } from "./theme.ts";

export const OTHER: Theme = {
  consequences: [
    "bingung harus ke mana",
    "sudah tanya {n} kantor",
    "mohon diarahkan",
    "barangkali ada yang bisa membantu",
  ],
  topics: {
    "lain-lain": {
      problems: [
        "kucing liar makin banyak",
        "undangan rapat selalu mendadak",
        "jam besar alun-alun mati",
        "pohon tua condong ke jalan",
        "suara petasan tiap malam",
      ],
      wishes: [
        "bupati lebih sering menginap di desa",
        "ada hari tanpa kendaraan tiap bulan",
        "lomba desa bersih diadakan lagi",
      ],
      questions: [
        "nomor kantor yang menangani hal ini berapa",
        "apakah aduan ini benar dibaca",
        "siapa yang bisa dihubungi hari libur",
      ],
      answered: [
        "Setiap aduan dibaca dan diteruskan; nomor lacak dapat dipakai melihat perkembangannya.",
        "Terima kasih masukannya, disampaikan kepada pimpinan.",
      ],
      acted: ["Sudah ditangani bersama kelurahan setempat.", "Pohon sudah dipangkas petugas."],
      working: ["Kami cari dulu instansi yang tepat, kabar menyusul hari {hari}."],
    },
  },
};
