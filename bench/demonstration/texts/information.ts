/** Made-up texts about the internet, government apps, public information and innovation. */
import type { Theme } from "./theme.ts";

export const INFORMATION: Theme = {
  places: [
    "di desa kami",
    "di balai desa",
    "di taman kota",
    "di dusun tepi hutan",
    "di kantor kecamatan",
    "di sekolah",
    "di HP saya",
    "di dusun Ngadirasa",
  ],
  consequences: [
    "anak belajar harus naik bukit",
    "warga tertipu",
    "laporan tidak bisa dikirim",
    "informasi selalu terlambat",
    "sudah {n} kali dicoba",
  ],
  topics: {
    internet: {
      problems: [
        "sinyal hilang total",
        "wifi gratis mati",
        "tiang internet semrawut",
        "menara berdengung dekat rumah",
        "banyak pesan penipuan hadiah",
      ],
      wishes: ["menara dibangun di tepi hutan", "wifi balai desa dihidupkan malam"],
      questions: ["cara meminta wifi desa", "menara itu ada izinnya atau tidak"],
      answered: [
        "Daerah tanpa sinyal sudah diusulkan kepada kementerian dan operator.",
        "Menara tersebut berizin dan pancarannya di bawah batas.",
      ],
      acted: ["Wifi sudah menyala kembali.", "Kabel sudah dirapikan operator."],
      working: ["Perangkat sedang diganti, target hari {hari}."],
    },
    "aplikasi-pemerintah": {
      problems: [
        "aplikasi layanan tidak bisa masuk",
        "kode OTP tidak dikirim",
        "situs dinas isinya lama",
        "laporan di aplikasi tertutup sendiri",
      ],
      wishes: ["satu akun untuk semua layanan", "aplikasi ringan untuk HP lama"],
      questions: ["lupa sandi aplikasi bagaimana", "nomor aduan yang masih aktif berapa"],
      answered: [
        "Sandi diatur ulang lewat menu lupa sandi atau datang ke {skpd}.",
        "Laporan tertutup otomatis setelah sepuluh hari kerja tanpa tanggapan; dapat dibuka kembali.",
      ],
      acted: ["Gangguan aplikasi sudah diperbaiki.", "Isi situs sudah diperbarui."],
      working: ["Pengembang memeriksa catatan kesalahan."],
    },
    "informasi-publik": {
      problems: [
        "permohonan informasi tidak dijawab",
        "dokumen anggaran ditolak tanpa alasan",
        "pengumuman hanya di papan dalam kantor",
        "berita dinas hanya seremonial",
      ],
      wishes: ["data dibuka dalam bentuk tabel", "dialog Jumat disiarkan langsung"],
      questions: [
        "cara meminta salinan dokumen",
        "berapa lama permohonan informasi dijawab",
        "jadwal dialog publik kapan",
      ],
      answered: [
        "Permohonan dijawab paling lama sepuluh hari kerja, formulir ada di PPID.",
        "Dialog publik diadakan setiap Jumat siang di pendapa dan terbuka untuk umum.",
      ],
      acted: ["Salinan dokumen sudah dikirim kepada pemohon.", "Data sudah diunggah ke laman terbuka."],
      working: ["Dokumen sedang dikumpulkan dari {n} bidang."],
    },
    "inovasi-daerah": {
      problems: [
        "lomba inovasi tidak ada kelanjutan",
        "alat buatan warga tidak dilirik",
        "penelitian mahasiswa sulit izin",
      ],
      wishes: ["inovasi petani dibukukan", "ada bengkel coba alat"],
      questions: ["cara ikut lomba inovasi", "siapa yang membantu paten warga"],
      answered: [
        "Lomba inovasi dibuka tiap tahun; pendampingan paten disediakan {skpd}.",
        "Izin penelitian diurus satu pintu, selesai {n} hari.",
      ],
      acted: [
        "Alat sudah diuji bersama perguruan tinggi dan dipamerkan.",
        "Inovasi sudah dimuat di laman daerah.",
      ],
      working: ["Tim menilai kelayakan alat hari {hari}."],
      innovations: [
        "membuat alat perontok jagung dari motor bekas",
        "membuat peringatan banjir dari pelampung dan bel sepeda",
        "mencatat harga panen harian lewat grup WhatsApp",
        "membuat pengering gabah dari drum dan sekam",
      ],
    },
  },
};
