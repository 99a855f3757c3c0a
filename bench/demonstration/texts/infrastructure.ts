/** Made-up texts about roads, bridges, drains, street lights and public facilities. */
import type { Theme } from "./theme.ts";

export const INFRASTRUCTURE: Theme = {
  consequences: [
    "sudah {n} orang jatuh",
    "anak sekolah harus memutar jauh",
    "kalau malam sangat berbahaya",
    "hasil panen susah diangkut",
    "ojek dan mobil tidak mau lewat",
    "warga sudah urunan tapi tidak cukup",
    "ibu hamil pernah terlambat dibawa ke puskesmas",
  ],
  topics: {
    jalan: {
      problems: [
        "jalan rusak parah, lubangnya dalam dan kalau hujan tidak kelihatan",
        "aspal baru {n} bulan sudah mengelupas",
        "jalan poros ambles separuh badan jalan",
        "paving pecah dan naik turun",
        "jalan penuh lubang, hanya ditambal tanah",
        "bahu jalan longsor dan tidak ada pembatas",
      ],
      wishes: [
        "jalan dicor saja supaya awet",
        "jalan dilebarkan dan diberi bahu",
        "tambal sulam sebelum musim hujan",
      ],
      questions: [
        "kapan jalan poros diperbaiki",
        "jalan ini kewenangan desa atau kabupaten",
        "tahun depan ada rencana rigid beton atau tidak",
      ],
      answered: [
        "Ruas tersebut berstatus jalan desa sehingga perbaikannya dianggarkan pemerintah desa; kami bantu koordinasi dengan kecamatan.",
        "Peningkatan ruas dimaksud sudah masuk rencana tahun depan sesuai urutan kerusakan.",
        "Jalan itu berstatus jalan provinsi, laporan sudah kami teruskan ke balai pemeliharaannya.",
      ],
      acted: [
        "Lubang di ruas tersebut sudah ditambal tim pemeliharaan {skpd}.",
        "Penambalan dan perataan bahu jalan telah selesai dikerjakan sepanjang {n}00 meter.",
        "Ruas yang ambles sudah diuruk dan dipadatkan, dilanjutkan pengaspalan.",
      ],
      working: [
        "Ruas sudah disurvei, penambalan dijadwalkan mulai hari {hari} bila cuaca mendukung.",
        "Bahan tambal sudah dipesan, sementara dipasang rambu peringatan.",
      ],
    },
    jembatan: {
      problems: [
        "jembatan retak dan bergoyang kalau truk lewat",
        "papan jembatan kayu banyak yang lepas",
        "pagar jembatan hilang sebelah",
        "pondasi jembatan tergerus arus sungai",
      ],
      wishes: ["jembatan gantung diganti beton", "dipasang portal pembatas muatan di jembatan"],
      questions: ["kapan jembatan penghubung dua dusun dibangun", "apakah jembatan ini aman untuk truk"],
      answered: [
        "Jembatan masuk daftar penggantian; tahun ini baru tahap perencanaan teknis.",
        "Hasil pemeriksaan: struktur masih aman untuk kendaraan ringan, muatan dibatasi {n} ton.",
      ],
      acted: [
        "Papan lantai dan pagar jembatan sudah diganti.",
        "Pondasi jembatan telah diperkuat bronjong oleh {skpd}.",
      ],
      working: ["Tim jembatan menghitung kebutuhan bahan, portal sementara sudah dipasang."],
    },
    drainase: {
      problems: [
        "got mampet penuh lumpur, airnya meluber",
        "gorong-gorong ambrol dan menganga",
        "selokan terlalu kecil sehingga air masuk rumah",
        "saluran tertutup bangunan warung",
      ],
      wishes: ["selokan dikeruk sebelum musim hujan", "gorong-gorong diganti ukuran lebih besar"],
      questions: [
        "siapa yang berwenang mengeruk got",
        "boleh tidak warga menutup selokan untuk jalan masuk rumah",
      ],
      answered: [
        "Saluran tersebut milik lingkungan, pengerukan dapat diusulkan lewat kerja bakti desa; alat dapat dipinjam dari {skpd}.",
        "Menutup saluran harus meninggalkan lubang kontrol setiap {n} meter.",
      ],
      acted: [
        "Saluran sudah dikeruk dan aliran kembali lancar.",
        "Gorong-gorong yang ambrol telah diganti buis beton.",
      ],
      working: ["Pengerukan menunggu alat yang masih dipakai di kecamatan lain, dijadwalkan hari {hari}."],
    },
    "penerangan-jalan": {
      problems: [
        "lampu penerangan jalan mati, gelap gulita",
        "lampu jalan menyala siang hari, malam malah mati",
        "tiang lampu miring hampir roboh",
        "{n} titik lampu padam berjajar",
      ],
      wishes: ["ditambah lampu jalan di tikungan", "lampu diganti LED atau tenaga surya"],
      questions: ["bagaimana cara mengajukan lampu jalan baru", "ke mana melapor kalau PJU mati"],
      answered: [
        "Titik baru diusulkan lewat desa dengan surat dan foto lokasi ke {skpd}.",
        "Lampu di ruas itu swadaya desa, sehingga perawatannya oleh desa.",
      ],
      acted: [
        "Lampu sudah diganti dan menyala kembali.",
        "Tim {skpd} telah memperbaiki panel, {n} titik menyala normal.",
      ],
      working: ["Komponen panel sedang dipesan, pemasangan direncanakan hari {hari}."],
    },
    "fasilitas-umum": {
      problems: [
        "ayunan di taman patah dan berkarat",
        "trotoar rusak dan dipakai parkir",
        "halte bocor dan penuh coretan",
        "rumput makam umum tinggi tidak terawat",
        "toilet taman terkunci terus",
      ],
      wishes: ["taman diberi tempat duduk dan tempat sampah", "trotoar dibuat ramah kursi roda"],
      questions: ["siapa yang mengelola taman", "apakah lapangan boleh dipakai hajatan"],
      answered: [
        "Pemakaian fasilitas dapat diajukan dengan surat ke {skpd} paling lambat {n} hari sebelumnya, tanpa biaya.",
        "Perbaikan trotoar dikerjakan bertahap mulai dari kawasan kota.",
      ],
      acted: [
        "Permainan anak yang patah sudah diperbaiki dan dicat ulang.",
        "Trotoar sudah ditata dan rumput dipotong.",
      ],
      working: ["Perbaikan fasilitas menunggu bahan, lokasi sementara diberi garis pengaman."],
    },
  },
};
