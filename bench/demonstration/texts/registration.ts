/** Made-up texts about identity cards, certificates, moving house and family planning. */
import type { Theme } from "./theme.ts";

export const REGISTRATION: Theme = {
  places: [
    "di kantor kecamatan",
    "di kantor dinas",
    "di mal pelayanan",
    "di loket empat",
    "di balai desa",
    "di desa kami",
    "di pelayanan keliling",
    "di loket pengambilan",
  ],
  consequences: [
    "antre dari subuh percuma",
    "tidak bisa mengurus BPJS",
    "disuruh bolak-balik {n} kali",
    "tidak bisa melamar kerja",
    "ditolak bank",
    "ongkos ke kota habis banyak",
  ],
  topics: {
    ktp: {
      problems: [
        "KTP-el sudah rekam belum jadi juga",
        "blangko KTP habis terus",
        "alat rekam rusak",
        "foto KTP salah orang",
        "diminta uang untuk cetak KTP",
      ],
      wishes: ["rekam KTP di sekolah", "cetak KTP bisa di kecamatan"],
      questions: ["kapan blangko KTP tersedia", "KTP hilang syaratnya apa"],
      answered: [
        "KTP hilang cukup membawa surat kehilangan dan fotokopi KK, gratis.",
        "Blangko dari pusat terbatas; yang sudah rekam mendapat surat keterangan sementara.",
      ],
      acted: ["KTP-el sudah dicetak dan dapat diambil di kecamatan.", "Alat rekam sudah diperbaiki."],
      working: ["Data dicek ke pusat karena terbaca ganda."],
    },
    "kartu-keluarga": {
      problems: [
        "mengurus KK {n} minggu belum jadi",
        "nama anak salah tulis di KK",
        "pecah KK dipersulit",
        "KK daring tidak bisa dicetak",
      ],
      wishes: ["KK bisa dikirim lewat surel", "perangkat desa bisa bantu cetak"],
      questions: ["syarat pecah KK apa", "ubah pendidikan di KK bagaimana"],
      answered: [
        "Pecah KK membawa buku nikah dan KK lama, selesai {n} hari kerja tanpa biaya.",
        "Perubahan data dilampiri ijazah atau akta.",
      ],
      acted: ["KK yang benar sudah terbit.", "Berkas yang tertahan sudah selesai dan dikirim ke desa."],
      working: ["Verifikasi data menunggu perbaikan jaringan."],
    },
    akta: {
      problems: [
        "akta kelahiran salah tulis nama ibu",
        "akta kematian lama jadi",
        "akta anak ditolak karena nikah siri",
        "tanda tangan elektronik akta ditolak sekolah",
      ],
      wishes: ["akta diurus langsung di rumah sakit", "sidang isbat terpadu diadakan"],
      questions: ["membetulkan akta bagaimana", "terlambat mengurus akta didenda atau tidak"],
      answered: [
        "Pembetulan redaksional gratis dengan membawa akta asli; perubahan nama lewat pengadilan.",
        "Akta dengan tanda tangan elektronik sah; sekolah sudah kami beri tahu.",
      ],
      acted: ["Akta pembetulan sudah terbit.", "Akta kematian sudah diserahkan kepada ahli waris."],
      working: ["Berkas diperiksa bersama pengadilan agama untuk isbat."],
    },
    "pindah-domisili": {
      problems: [
        "surat pindah tidak terbaca di kota tujuan",
        "pindah datang lama diproses",
        "data masih nyangkut di kabupaten lama",
      ],
      wishes: ["pindah antarkecamatan cukup di desa", "surat pindah bisa daring"],
      questions: ["pindah antarkabupaten syaratnya apa", "surat domisili bayar atau tidak"],
      answered: [
        "Pindah cukup membawa KK dan KTP, pengantar RT tidak lagi wajib.",
        "Surat pindah berlaku {n}0 hari dan diproses hari itu.",
      ],
      acted: ["Data sudah ditarik dari daerah asal.", "Surat pindah baru sudah terbit."],
      working: ["Kami menghubungi dinas daerah asal."],
    },
    "keluarga-berencana": {
      problems: [
        "suntik KB di pustu habis",
        "penyuluh KB tidak pernah datang",
        "pelayanan IUD ditunda terus",
      ],
      wishes: ["KB keliling tiap bulan", "penyuluhan untuk calon pengantin"],
      questions: ["pasang implan gratis atau tidak", "jadwal KB keliling kapan"],
      answered: [
        "Pelayanan KB gratis pada hari bakti dan di puskesmas.",
        "Jadwal keliling disampaikan kader tiap awal bulan.",
      ],
      acted: ["Alat kontrasepsi sudah dikirim ke pustu.", "Pelayanan KB keliling dilaksanakan hari {hari}."],
      working: ["Permintaan diteruskan ke koordinator penyuluh kecamatan."],
    },
  },
};
