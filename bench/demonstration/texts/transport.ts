/** Made-up texts about parking, public transport and traffic. */
import type { Theme } from "./theme.ts";

export const TRANSPORT: Theme = {
  places: [
    "di perempatan Sumberayu",
    "di depan pasar",
    "di terminal",
    "di jalan raya",
    "di depan sekolah",
    "di alun-alun",
    "di pertigaan Randugede",
    "di perlintasan kereta",
    "di jalur truk desa kami",
    "di depan rumah sakit",
  ],
  consequences: [
    "macet setiap pagi",
    "sudah {n} kali kecelakaan",
    "pejalan kaki tidak kebagian tempat",
    "anak sekolah telat",
    "sopir saling serobot",
    "jalan jadi cepat rusak",
  ],
  topics: {
    parkir: {
      problems: [
        "juru parkir menarik dua kali lipat karcis",
        "parkir liar memakan separuh jalan",
        "sudah bayar parkir langganan masih ditarik",
        "helm hilang, juru parkir lepas tangan",
      ],
      wishes: ["juru parkir memakai seragam dan karcis", "dibuat kantong parkir"],
      questions: ["berapa tarif parkir resmi", "parkir berlangganan berlaku di mana"],
      answered: [
        "Tarif sesuai perda dan tertulis di karcis; kendaraan berlangganan tidak ditarik lagi di tepi jalan.",
        "Lahan tersebut milik swasta sehingga tarifnya ditentukan pengelola.",
      ],
      acted: ["Juru parkir sudah dibina dan diganti.", "Parkir liar sudah ditertibkan, rambu dipasang."],
      working: ["Penertiban gabungan dijadwalkan hari {hari}."],
    },
    "angkutan-umum": {
      problems: [
        "angkot desa jarang lewat",
        "bus ngetem lama dan ugal-ugalan",
        "terminal kotor dan gelap",
        "ongkos naik tanpa pengumuman",
        "kereta tidak berhenti lagi di stasiun kecil",
      ],
      wishes: ["ada angkutan sekolah gratis", "jadwal bus dipasang"],
      questions: ["tarif angkutan desa berapa", "jam bus terakhir kapan"],
      answered: [
        "Trayek tersebut menjadi wewenang provinsi; usul sudah disampaikan.",
        "Tarif angkutan desa dipasang di terminal dan dapat dilaporkan bila dilanggar.",
      ],
      acted: [
        "Terminal sudah dibersihkan dan lampu dipasang.",
        "Pengusaha angkutan ditegur, jadwal berjalan lagi.",
      ],
      working: ["Survei penumpang dilakukan untuk menambah trayek."],
    },
    "lalu-lintas": {
      problems: [
        "lampu merah mati",
        "truk bermuatan lebih lewat siang malam",
        "rambu tertutup pohon",
        "perlintasan kereta tanpa palang",
        "marka jalan sudah hilang",
      ],
      wishes: ["dipasang zebra cross depan sekolah", "jam lewat truk dibatasi"],
      questions: ["truk besar boleh lewat jam berapa", "cara mengusulkan polisi tidur"],
      answered: [
        "Pita penggaduh diusulkan lewat desa; polisi tidur tinggi tidak diperbolehkan.",
        "Jalan itu kelas III, muatan paling berat 8 ton; penindakan bersama kepolisian.",
      ],
      acted: ["Lampu lalu lintas sudah menyala normal.", "Rambu dibersihkan dan {n} rambu baru dipasang."],
      working: ["Suku cadang lampu dipesan, petugas mengatur manual tiap pagi."],
    },
  },
};
