/** Made-up texts about jobs, workers' rights and migrant workers. */
import type { Theme } from "./theme.ts";

export const EMPLOYMENT: Theme = {
  places: [
    "di pabrik dekat jalan raya",
    "di proyek migas",
    "di desa kami",
    "di gudang Randugede",
    "di balai latihan kerja",
    "di toko besar kota",
    "di kantor penyalur",
    "di ring satu proyek",
    "di perusahaan Sumberayu",
  ],
  consequences: [
    "pemuda banyak menganggur",
    "{n} orang diberhentikan",
    "keluarga tidak makan",
    "warga lokal hanya jadi penonton",
    "takut melapor nanti dipecat",
    "terpaksa merantau",
  ],
  topics: {
    "lowongan-kerja": {
      problems: [
        "lowongan proyek hanya untuk orang luar",
        "calo minta uang Rp {n}00.000 untuk masuk kerja",
        "pelatihan selesai tapi tidak disalurkan",
        "info lowongan selalu terlambat",
      ],
      wishes: ["pelatihan las dan menjahit ditambah", "tenaga lokal didahulukan"],
      questions: ["kapan pelatihan BLK dibuka", "di mana melihat lowongan resmi"],
      answered: [
        "Lowongan resmi dimuat di papan {skpd} dan akun resmi; tidak ada pungutan apa pun.",
        "Pendaftaran pelatihan dibuka tiap triwulan untuk {n} jurusan.",
      ],
      acted: ["Peserta sudah disalurkan ke {n} perusahaan.", "Calo sudah dilaporkan dan uang dikembalikan."],
      working: ["Perusahaan dipanggil untuk menjelaskan perekrutan hari {hari}."],
    },
    "hak-pekerja": {
      problems: [
        "upah di bawah UMK",
        "THR tidak dibayar",
        "lembur tidak dihitung",
        "dipecat tanpa pesangon",
        "tidak didaftarkan jaminan ketenagakerjaan",
      ],
      wishes: ["pengawas rutin datang ke pabrik", "posko THR dibuka lebih awal"],
      questions: ["berapa UMK tahun ini", "pesangon dihitung bagaimana"],
      answered: [
        "UMK berlaku bagi semua pekerja di atas masa percobaan; perhitungan pesangon dijelaskan mediator.",
        "Pengawasan menjadi wewenang provinsi, laporan sudah kami teruskan dan dampingi.",
      ],
      acted: [
        "Mediasi selesai, perusahaan membayar kekurangan upah.",
        "THR sudah dibayarkan kepada {n}0 pekerja.",
      ],
      working: ["Mediator memanggil kedua pihak hari {hari}."],
    },
    "pekerja-migran": {
      problems: [
        "keluarga di luar negeri tidak ada kabar",
        "penyalur menahan paspor",
        "gaji TKI tidak dikirim",
        "dijanjikan kerja pabrik jadi pembantu",
      ],
      wishes: ["ada loket pekerja migran di desa", "purna TKI dilatih usaha"],
      questions: ["penyalur mana yang resmi", "cara memulangkan keluarga yang sakit"],
      answered: [
        "Daftar penyalur resmi ada di {skpd}; jangan berangkat tanpa perjanjian kerja.",
        "Pemulangan dikoordinasikan dengan perwakilan di negara tujuan, tanpa biaya keluarga.",
      ],
      acted: ["Pekerja sudah ditemukan dan dipulangkan.", "Paspor sudah dikembalikan oleh penyalur."],
      working: ["Data dikirim ke badan pelindungan pekerja migran."],
    },
  },
};
