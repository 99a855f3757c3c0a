/** Made-up texts about schools, fees, teachers and libraries. */
import type { Theme } from "./theme.ts";

export const EDUCATION: Theme = {
  places: [
    "di SD dusun Karangpulut",
    "di SMP dekat lapangan",
    "di TK desa kami",
    "di sekolah anak saya",
    "di SD pinggir kali",
    "di sekolah dekat pasar",
    "di SMP seberang kantor kecamatan",
    "di desa kami",
    "di SD Tegalmanis",
    "di PAUD Watulumbung",
  ],
  consequences: [
    "anak-anak belajar sambil kehujanan",
    "banyak anak terancam putus sekolah",
    "orang tua keberatan",
    "murid tinggal {n} sekelas",
    "anak-anak takut masuk",
    "nilai anak-anak turun",
  ],
  topics: {
    "penerimaan-siswa": {
      problems: [
        "jalur zonasi tidak jelas ukurannya",
        "anak dekat sekolah malah tidak diterima",
        "laman pendaftaran tidak bisa dibuka",
        "ada titipan siswa",
      ],
      wishes: ["jarak diumumkan terbuka", "ada petugas bantu daftar di desa"],
      questions: ["kapan pendaftaran siswa baru", "syarat jalur afirmasi apa"],
      answered: [
        "Urutan diterima dihitung dari jarak titik rumah pada kartu keluarga, hasilnya terbuka di laman pendaftaran.",
        "Pendaftaran dibuka bulan Juni; petunjuk teknis ada di tiap sekolah.",
      ],
      acted: [
        "Kesalahan titik jarak sudah diperbaiki dan anak dinyatakan diterima.",
        "Laman sudah normal, waktu pendaftaran diperpanjang {n} hari.",
      ],
      working: ["Panitia memeriksa ulang data jarak."],
    },
    "biaya-sekolah": {
      problems: [
        "sekolah menarik iuran Rp {n}0.000 tiap bulan",
        "seragam harus beli di sekolah",
        "KIP anak belum cair",
        "ijazah ditahan karena tunggakan",
      ],
      wishes: ["beasiswa untuk anak buruh tani ditambah", "uang BOS diumumkan pemakaiannya"],
      questions: ["SD negeri boleh menarik iuran atau tidak", "cara mengurus KIP bagaimana"],
      answered: [
        "Sekolah negeri dilarang memungut; sumbangan lewat komite bersifat sukarela tanpa batas waktu.",
        "KIP diusulkan sekolah dari data kesejahteraan, pencairan lewat bank yang ditunjuk.",
      ],
      acted: [
        "Ijazah sudah diserahkan tanpa syarat.",
        "Pungutan dihentikan dan uang dikembalikan oleh sekolah.",
      ],
      working: ["Pengawas sekolah meminta keterangan kepala sekolah hari {hari}."],
    },
    "sarana-sekolah": {
      problems: [
        "atap kelas bocor",
        "plafon kelas ambrol",
        "pagar sekolah roboh",
        "toilet sekolah tidak ada airnya",
        "meja kursi kurang, ada yang duduk di lantai",
      ],
      wishes: ["dibangun perpustakaan sekolah", "toilet siswa putra dan putri dipisah"],
      questions: ["kapan sekolah kami direhab", "bagaimana mengajukan meja kursi"],
      answered: [
        "Rehabilitasi mengikuti tingkat kerusakan pada data pokok pendidikan; sekolah diminta memperbarui data.",
        "Sekolah tersebut masuk daftar rehab tahun depan.",
      ],
      acted: ["Atap {n} ruang kelas sudah diganti.", "Mebel {n}0 set sudah dikirim ke sekolah."],
      working: ["Tim teknis menilai kerusakan, kelas dipindah sementara."],
    },
    guru: {
      problems: [
        "guru kurang, satu guru mengajar {n} kelas",
        "honor guru tidak tetap belum dibayar",
        "guru olahraga kosong setahun",
        "tunjangan guru terlambat cair",
      ],
      wishes: ["guru honorer diprioritaskan", "guru diratakan ke pelosok"],
      questions: ["kapan tunjangan profesi cair", "bagaimana guru honorer masuk data"],
      answered: [
        "Tunjangan dibayar tiap triwulan setelah surat keputusan terbit dari pusat.",
        "Penataan guru dilakukan tiap tahun menurut jumlah murid.",
      ],
      acted: ["Guru pengganti sudah ditugaskan.", "Honor yang tertunda sudah ditransfer."],
      working: ["Kebutuhan guru dihitung ulang bersama badan kepegawaian."],
    },
    perpustakaan: {
      problems: [
        "perpustakaan keliling tidak pernah datang",
        "buku perpustakaan lama semua",
        "taman bacaan tutup terus",
      ],
      wishes: ["buka sampai malam", "ada pojok baca di balai desa"],
      questions: ["cara jadi anggota perpustakaan", "jadwal perpustakaan keliling kapan"],
      answered: [
        "Keanggotaan gratis, cukup membawa kartu identitas atau kartu pelajar.",
        "Jadwal keliling ditempel di kantor kecamatan dan diunggah tiap bulan.",
      ],
      acted: [
        "Perpustakaan keliling sudah menjangkau lokasi.",
        "Bantuan {n}00 buku diserahkan ke taman bacaan.",
      ],
      working: ["Rute baru disusun mulai bulan depan."],
    },
    "kekerasan-sekolah": {
      problems: [
        "anak sering diejek dan dipukul teman",
        "murid dihukum berlebihan",
        "ada perpeloncoan siswa baru",
        "anak tidak mau sekolah karena diancam kakak kelas",
      ],
      wishes: ["ada guru konseling di tiap SMP", "orang tua dilibatkan mencegah perundungan"],
      questions: ["ke mana melapor perundungan", "apakah sekolah punya tim pencegahan"],
      answered: [
        "Setiap sekolah wajib punya tim pencegahan kekerasan; laporan dapat disampaikan ke sekolah atau {skpd}.",
        "Hukuman fisik dilarang; sekolah sudah diingatkan tertulis.",
      ],
      acted: [
        "Sekolah sudah mempertemukan kedua keluarga dan anak didampingi konselor.",
        "Guru yang bersangkutan dibina dan dipindah tugas.",
      ],
      working: ["Pendamping dan pengawas menemui sekolah hari {hari}."],
    },
  },
};
