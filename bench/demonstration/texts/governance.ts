/** Made-up texts about public services, district offices, staffing, procurement, projects, planning and the budget. */
import type { Theme } from "./theme.ts";

export const GOVERNANCE: Theme = {
  places: [
    "di kantor kecamatan",
    "di loket pelayanan",
    "di kantor dinas",
    "di mal pelayanan",
    "di balai desa",
    "di kantor kelurahan",
    "di gedung baru lantai dua",
    "di desa kami",
    "di UPT dekat pasar",
    "di proyek dusun Tegalmanis",
    "di lokasi Randugede",
    "di dusun Karangpulut",
  ],
  consequences: [
    "harus bolak-balik {n} kali",
    "warga kehilangan upah sehari",
    "jawabannya beda-beda",
    "tidak ada papan pengumuman",
    "yang kenal orang dalam didahulukan",
    "kepercayaan warga hilang",
    "orang tua tidak kuat antre",
  ],
  topics: {
    "pelayanan-publik": {
      problems: [
        "petugas tidak ada di tempat pada jam kerja",
        "antre {n} jam tidak dipanggil",
        "petugas loket judes dan membentak",
        "syarat berubah-ubah tiap datang",
        "nomor layanan tidak pernah diangkat",
        "istirahat dimulai sebelum jam dua belas",
      ],
      wishes: ["syarat ditempel besar di papan", "ada antrean khusus lansia", "pelayanan dibuka hari Sabtu"],
      questions: ["jam pelayanan sampai pukul berapa", "mengurusnya bisa diwakilkan atau tidak"],
      answered: [
        "Pelayanan dibuka pukul 08.00 sampai 15.00, dapat diwakilkan dengan surat kuasa.",
        "Standar pelayanan dan lama prosesnya sudah dipasang di ruang tunggu {skpd}.",
      ],
      acted: [
        "Petugas yang bersangkutan sudah dibina dan loket ditambah satu.",
        "Papan syarat sudah dipasang dan antrean diatur dengan nomor.",
      ],
      working: ["Kepala kantor menelusuri kejadian tersebut, hasilnya disampaikan hari {hari}."],
    },
    "pelayanan-kecamatan": {
      problems: [
        "surat pengantar lama ditandatangani",
        "camat tidak ada, semua berhenti",
        "pegawai kecamatan datang jam sembilan",
        "komputer kecamatan rusak, disuruh pulang",
        "legalisir saja {n} hari",
      ],
      wishes: ["tanda tangan bisa didelegasikan", "ada jadwal camat turun ke desa"],
      questions: ["legalisir di kecamatan bayar atau tidak", "surat dispensasi nikah syaratnya apa"],
      answered: [
        "Pelayanan di kecamatan tidak dipungut biaya; berkas lengkap selesai hari itu juga.",
        "Bila camat dinas luar, tanda tangan dilimpahkan kepada sekretaris kecamatan.",
      ],
      acted: [
        "Berkas sudah ditandatangani dan dapat diambil.",
        "Apel pagi diperketat dan petugas loket ditambah.",
      ],
      working: ["Perangkat komputer sedang diperbaiki, layanan sementara manual."],
    },
    kepegawaian: {
      problems: [
        "honor tenaga kontrak terlambat {n} bulan",
        "pengumuman seleksi pegawai tidak jelas",
        "SK kenaikan pangkat tidak turun-turun",
        "pegawai menumpuk di kota, di pelosok kosong",
      ],
      wishes: ["formasi guru dan bidan ditambah", "mutasi diumumkan terbuka"],
      questions: ["kapan pendaftaran CPNS dibuka", "formasi PPPK tahun ini berapa"],
      answered: [
        "Jadwal dan formasi diumumkan hanya lewat laman resmi; jangan percaya perantara.",
        "Usul kenaikan pangkat diproses dua periode setahun, berkas lengkap masuk periode berikutnya.",
      ],
      acted: [
        "Honor yang tertunda sudah dibayarkan.",
        "SK telah diterbitkan dan diserahkan lewat unit kerja.",
      ],
      working: ["Berkas sedang diverifikasi bersama BKN."],
    },
    pengadaan: {
      problems: [
        "lelang diulang terus tanpa alasan",
        "pemenang tender itu-itu saja",
        "paket kecil selalu penunjukan langsung",
        "dokumen lelang susah diunduh",
      ],
      wishes: ["rekanan lokal diberi kesempatan", "hasil evaluasi lelang diumumkan"],
      questions: ["di mana melihat daftar paket tahun ini", "bagaimana daftar jadi penyedia"],
      answered: [
        "Seluruh paket tercantum di SIRUP dan hasil evaluasi dapat dilihat di LPSE.",
        "Sanggahan diajukan peserta dalam {n} hari kerja sejak pengumuman.",
      ],
      acted: [
        "Dokumen yang rusak sudah diunggah ulang dan jadwal diperpanjang.",
        "Rekanan yang tidak memenuhi syarat telah dibatalkan.",
      ],
      working: ["Pokja menelaah keberatan tersebut."],
    },
    "proyek-pembangunan": {
      problems: [
        "proyek tidak ada papan namanya",
        "bangunan baru {n} bulan sudah retak",
        "proyek berhenti separuh jalan",
        "adukan semen kebanyakan pasir",
        "pekerja proyek tidak pakai pengaman",
      ],
      wishes: ["warga dilibatkan mengawasi", "papan proyek mencantumkan volume"],
      questions: ["siapa pelaksana proyek ini", "sampai kapan masa pemeliharaannya"],
      answered: [
        "Pekerjaan masih dalam masa pemeliharaan, perbaikan menjadi tanggungan pelaksana.",
        "Anggaran dan pelaksana tercantum di papan proyek yang sekarang sudah dipasang.",
      ],
      acted: [
        "Bagian yang retak sudah dibongkar dan dikerjakan ulang.",
        "Pelaksana ditegur dan pekerjaan dilanjutkan hari {hari}.",
      ],
      working: ["Konsultan pengawas diminta memeriksa mutu pekerjaan."],
    },
    perencanaan: {
      problems: [
        "usul musrenbang {n} tahun tidak ada kabarnya",
        "hasil musrenbang desa berubah di kabupaten",
        "undangan musrenbang hanya untuk orang tertentu",
      ],
      wishes: ["hasil musrenbang ditempel di balai desa", "pemuda dan difabel diundang"],
      questions: ["usul desa kami sampai di mana", "bagaimana mengusulkan program"],
      answered: [
        "Usul tercatat di SIPD dan dinilai menurut prioritas; statusnya dapat ditanyakan di {skpd}.",
        "Usul yang belum tertampung diajukan lagi pada musrenbang berikutnya.",
      ],
      acted: [
        "Daftar usul beserta statusnya sudah dikirim ke desa.",
        "Usul sudah dimasukkan ke rencana kerja tahun depan.",
      ],
      working: ["Usul sedang disandingkan dengan rencana kerja perangkat daerah."],
    },
    "anggaran-aset": {
      problems: [
        "gedung milik pemda kosong dan jadi sarang kelelawar",
        "tanah aset dipakai orang tanpa izin",
        "ringkasan APBD sulit dicari",
        "mobil dinas dipakai hari Minggu",
      ],
      wishes: ["gedung kosong dipakai pemuda", "APBD dibuat ringkas dan mudah dibaca"],
      questions: ["berapa anggaran jalan tahun ini", "bagaimana menyewa aset daerah"],
      answered: [
        "Ringkasan APBD dan realisasinya dimuat di laman resmi setiap triwulan.",
        "Sewa aset diajukan dengan proposal ke {skpd}, tarif sesuai perda.",
      ],
      acted: ["Aset telah dipasang papan kepemilikan dan dikosongkan.", "Ringkasan APBD sudah diunggah."],
      working: ["Status aset sedang dicocokkan dengan catatan barang daerah."],
    },
  },
};
