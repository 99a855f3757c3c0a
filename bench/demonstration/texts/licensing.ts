/** Made-up texts about licences, investment, local taxes and levies. */
import type { Theme } from "./theme.ts";

export const LICENSING: Theme = {
  places: [
    "di mal pelayanan",
    "di kantor kecamatan",
    "di desa kami",
    "di loket izin",
    "di balai desa",
    "di kantor dinas",
    "di dekat pasar",
  ],
  consequences: [
    "usaha kecil jadi takut",
    "sudah {n} minggu menunggu",
    "biaya malah lewat calo",
    "warga bingung aturan",
    "kena denda padahal sudah bayar",
  ],
  topics: {
    perizinan: {
      problems: [
        "izin usaha {n} minggu belum keluar",
        "sistem OSS gagal terus",
        "toko modern berdiri dekat pasar desa",
        "bangunan tidak berizin menutup jalan",
        "calo izin berkeliaran",
      ],
      wishes: ["ada pendamping OSS di kecamatan", "jarak toko modern diatur"],
      questions: ["syarat NIB usaha rumahan apa", "PBG untuk rumah tinggal berapa lama"],
      answered: [
        "NIB terbit hari itu juga dan gratis; petugas membantu pengisian di {skpd}.",
        "PBG diproses setelah gambar teknis lengkap, paling lama {n} minggu.",
      ],
      acted: [
        "Izin sudah terbit dan dikirim lewat surel.",
        "Bangunan tanpa izin sudah disegel bersama Satpol PP.",
      ],
      working: ["Berkas menunggu rekomendasi teknis."],
    },
    "pajak-daerah": {
      problems: [
        "PBB naik berlipat tanpa penjelasan",
        "sudah bayar PBB masih ditagih",
        "luas tanah di SPPT salah",
        "retribusi pasar ditarik tanpa karcis",
        "BPHTB dihitung terlalu tinggi",
      ],
      wishes: ["bayar PBB bisa lewat toko dan HP", "denda dihapus untuk petani"],
      questions: ["cara membetulkan SPPT", "batas bayar PBB kapan"],
      answered: [
        "Pembetulan SPPT membawa sertifikat atau letter C, keputusan paling lama {n} minggu.",
        "Kenaikan mengikuti nilai tanah; keberatan diajukan tiga bulan sejak SPPT diterima.",
      ],
      acted: ["SPPT sudah dibetulkan dan kelebihan dikompensasi.", "Tunggakan yang keliru sudah dihapus."],
      working: ["Petugas mengukur ulang bersama perangkat desa hari {hari}."],
    },
  },
};
