/** Made-up texts about tourism, culture, sports and youth. */
import type { Theme } from "./theme.ts";

export const TOURISM: Theme = {
  places: [
    "di waduk",
    "di lapangan desa",
    "di wisata bukit Watulumbung",
    "di stadion",
    "di alun-alun",
    "di pendapa desa",
    "di sendang Tegalmanis",
    "di gedung olahraga",
    "di desa kami",
  ],
  consequences: [
    "pengunjung kapok",
    "anak muda tidak punya kegiatan",
    "sayang kalau hilang",
    "pedagang ikut sepi",
    "sudah {n} tahun terbengkalai",
  ],
  topics: {
    kebudayaan: {
      problems: [
        "sanggar wayang thengul tidak ada bantuan",
        "situs tua rusak dicoret",
        "izin pentas dipersulit",
        "gamelan desa lapuk",
      ],
      wishes: ["festival oklik tiap tahun", "muatan lokal tari di sekolah"],
      questions: ["cara mendaftarkan cagar budaya", "jadwal festival kapan"],
      answered: [
        "Sanggar yang terdaftar dapat mengajukan hibah tahun berikutnya.",
        "Benda cagar budaya dinilai tim ahli sebelum ditetapkan.",
      ],
      acted: ["Situs sudah dibersihkan dan diberi pagar.", "Sanggar menerima bantuan perlengkapan."],
      working: ["Tim mendata kondisi gamelan hari {hari}."],
    },
    "olahraga-pemuda": {
      problems: [
        "lapangan becek dan gawangnya patah",
        "stadion terkunci untuk umum",
        "bonus atlet belum dibayar",
        "karang taruna tidak ada pembinaan",
      ],
      wishes: ["lampu lapangan dipasang", "turnamen antardesa diadakan"],
      questions: ["cara menyewa gedung olahraga", "bantuan karang taruna syaratnya apa"],
      answered: [
        "Gedung dapat dipakai klub dengan jadwal di {skpd}, tarif sesuai perda.",
        "Bonus dibayar setelah anggaran perubahan disahkan.",
      ],
      acted: ["Gawang dan jaring sudah diganti.", "Bonus atlet sudah diserahkan."],
      working: ["Perbaikan drainase lapangan disiapkan."],
    },
  },
};
