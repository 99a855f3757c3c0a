/** Made-up texts about village funds, village officials, village development and boundaries. */
import type { Theme } from "./theme.ts";

export const VILLAGE: Theme = {
  places: [
    "di desa kami",
    "di balai desa",
    "di dusun Karangpulut",
    "di dusun Kedungwaru",
    "di perbatasan desa",
    "di dusun Ngadirasa",
    "di BUMDes kami",
    "di RT kami",
    "di desa sebelah",
  ],
  consequences: [
    "warga tidak pernah diberi tahu",
    "papan informasi kosong",
    "BPD diam saja",
    "musyawarah hanya formalitas",
    "sudah {n} kali ditanyakan",
    "pemuda kecewa",
  ],
  topics: {
    "dana-desa": {
      problems: [
        "pemakaian dana desa tidak transparan",
        "BLT desa dibagi tidak merata",
        "pekerjaan dana desa asal-asalan",
        "proyek padat karya dikerjakan alat",
        "bantuan keuangan khusus desa mangkrak",
      ],
      wishes: ["APBDes dipasang di tiap RT", "dana dipakai untuk air bersih"],
      questions: ["berapa dana desa kami tahun ini", "siapa yang mengawasi dana desa"],
      answered: [
        "Rincian dana desa wajib dipasang di balai desa; desa sudah diingatkan.",
        "Penerima BLT ditetapkan musyawarah desa khusus, berita acaranya terbuka.",
      ],
      acted: [
        "Pekerjaan yang kurang sudah diperbaiki desa.",
        "Papan APBDes sudah dipasang dan dijelaskan ke warga.",
      ],
      working: ["Tim kecamatan memeriksa pertanggungjawaban hari {hari}."],
    },
    "pemerintah-desa": {
      problems: [
        "perangkat desa jarang di kantor",
        "seleksi perangkat tidak terbuka",
        "surat di balai desa ditarik biaya",
        "kades tidak mau menemui warga",
        "masa jabatan RT tidak jelas",
      ],
      wishes: ["balai desa buka sore untuk petani", "ada kotak saran"],
      questions: ["kapan pilkades", "syarat jadi perangkat desa apa"],
      answered: [
        "Pelayanan desa gratis; jam kerja sama dengan kantor kecamatan.",
        "Seleksi perangkat diatur perbup dan diawasi kecamatan.",
      ],
      acted: [
        "Kepala desa sudah dibina camat, piket pelayanan dipasang.",
        "Seleksi diulang dengan pengawasan kecamatan.",
      ],
      working: ["Camat mempertemukan warga dengan pemerintah desa hari {hari}."],
    },
    "pembangunan-desa": {
      problems: [
        "BUMDes tutup dan modalnya hilang",
        "lapangan desa terbengkalai",
        "gedung serbaguna tidak selesai",
        "kelompok perempuan tidak pernah dilibatkan",
      ],
      wishes: ["BUMDes mengelola wisata embung", "ada pelatihan kader digital"],
      questions: ["cara kelompok mengajukan program", "laporan BUMDes bisa dilihat atau tidak"],
      answered: [
        "Laporan BUMDes disampaikan di musyawarah desa tiap tahun.",
        "Usul kelompok dibahas di musrenbang desa bulan Januari.",
      ],
      acted: [
        "Pengurus BUMDes diganti lewat musyawarah.",
        "Gedung sudah diselesaikan dengan anggaran perubahan.",
      ],
      working: ["Pendamping desa menyusun rencana bersama warga."],
    },
    "batas-wilayah": {
      problems: [
        "patok batas desa hilang",
        "dua desa berebut tanah bantaran",
        "alamat rumah ikut desa lain",
        "tugu batas kabupaten roboh",
      ],
      wishes: ["patok dipasang permanen", "peta desa dipajang"],
      questions: ["batas desa kami menurut peta di mana", "siapa yang menetapkan batas"],
      answered: [
        "Batas ditetapkan peraturan bupati berdasarkan kesepakatan desa; peta dapat dilihat di {skpd}.",
        "Perubahan alamat mengikuti penetapan batas.",
      ],
      acted: [
        "Patok sudah dipasang kembali disaksikan kedua desa.",
        "Kesepakatan batas sudah ditandatangani.",
      ],
      working: ["Pengukuran bersama dijadwalkan hari {hari}."],
    },
  },
};
