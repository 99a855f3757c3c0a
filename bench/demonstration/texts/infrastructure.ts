/** Skeletons about roads, bridges, drains, lights and public places. All made up. */
import type { TextTable } from "./table.ts";

export const INFRASTRUCTURE: TextTable = {
  infrastruktur: {
    noun: "infrastruktur",
    complaints: [
      "Pembangunan di {desa} kok tidak merata, jalan dan selokan di dusun {dusun} tidak pernah tersentuh.",
      "Tembok penahan tanah di {desa} ambrol sepanjang {n} meter, kalau hujan lagi rumah warga bisa ikut longsor.",
      "Bekas galian pipa di pinggir jalan {desa} tidak dikembalikan seperti semula, sudah {lama} dibiarkan.",
    ],
    asks: ["Mau tanya, siapa yang menangani tembok penahan jalan di {desa}, kabupaten atau desa?"],
    hopes: ["Usul supaya pembangunan di {kec} lebih merata, jangan hanya di kota saja."],
    acted: [
      "Tim telah memasang penahan sementara dan pekerjaan permanen dimasukkan dalam pemeliharaan rutin.",
    ],
    answered: [
      "Usulan telah dicatat dan akan dibahas bersama pemerintah desa dalam perencanaan tahun berikutnya.",
    ],
  },
  jalan: {
    noun: "jalan",
    complaints: [
      "Jalan poros {desa} ke {desa} rusak parah, lubangnya dalam dan kalau hujan tidak kelihatan. Sudah {lama} belum ada perbaikan.",
      "Jalan di depan balai desa {desa} hancur dilewati truk tiap hari, aspalnya tinggal batu.",
      "Kemarin ada lagi pengendara motor jatuh di jalan {desa}, sudah {n} kali bulan ini. Apa menunggu ada korban jiwa?",
      "Paving jalan dusun {dusun} ambles sepanjang {m} meter padahal baru dibangun {lama} lalu.",
      "Jalan jurusan {kec} yang lewat {desa} bergelombang dan berlubang, anak sekolah sering jatuh.",
      "Tambalan jalan di {desa} cuma tahan {n} hari, habis hujan langsung berlubang lagi.",
      "Bahu jalan di {desa} longsor, tinggal separuh yang bisa dilewati mobil. Malam gelap tidak ada tanda apa-apa.",
      "Jalan ke makam dusun {dusun} becek kayak kubangan kerbau, wong mikul jenazah sampai jatuh.",
      "Truk pengangkut tanah uruk lewat jalan {desa} terus menerus, jalan cor pecah dan debunya masuk rumah.",
    ],
    asks: [
      "Kapan jalan {desa} menuju {desa} diperbaiki? Tahun ini apa masuk anggaran?",
      "Mau tanya, jalan poros {desa} itu jalan kabupaten apa jalan desa? Biar kami tahu lapor ke mana.",
    ],
    hopes: [
      "Usul jalan penghubung {desa} dan {desa} dicor saja karena tanahnya gerak, aspal tidak pernah awet.",
      "Mohon jalan pertanian di dusun {dusun} dipaving supaya hasil panen mudah diangkut.",
    ],
    acted: [
      "Tim pemeliharaan telah menutup lubang di ruas {desa} sepanjang {m} meter.",
      "Ruas tersebut telah diurug dan dipadatkan, pengaspalan dikerjakan sesuai jadwal pemeliharaan berkala.",
    ],
    answered: [
      "Ruas tersebut masuk daftar perbaikan tahun {th}, saat ini dalam tahap perencanaan.",
      "Ruas dimaksud merupakan jalan poros desa sehingga perbaikannya diusulkan melalui pemerintah desa.",
    ],
  },
  jembatan: {
    noun: "jembatan",
    complaints: [
      "Jembatan di dusun {dusun} desa {desa} miring, tiangnya tergerus air. Takut ambruk kalau dilewati mobil.",
      "Papan jembatan gantung {desa} banyak yang lapuk dan lepas, tiap hari dilewati anak sekolah.",
      "Pagar jembatan {desa} hilang {lama} yang lalu, sudah ada motor nyemplung kali.",
      "Sambungan jembatan di {desa} turun {n} cm, mobil yang lewat mesti gasruk.",
    ],
    asks: ["Jembatan {desa} yang putus itu kapan mulai dibangun? Warga sekarang muter {n} km."],
    hopes: [
      "Kami warga {desa} ingin dibangunkan jembatan kecil ke {desa}, selama ini menyeberang pakai rakit bambu.",
    ],
    acted: ["Papan lantai dan pagar jembatan telah diganti, jembatan sudah dapat dilalui kembali."],
    answered: [
      "Jembatan telah disurvei, sementara dibatasi untuk kendaraan ringan sambil menunggu anggaran penggantian.",
    ],
  },
  drainase: {
    noun: "saluran air",
    complaints: [
      "Selokan di jalan {desa} mampet penuh sampah dan lumpur, tiap hujan air masuk rumah warga.",
      "Gorong-gorong di perempatan {desa} ambrol, airnya meluber ke jalan dan bau.",
      "Proyek saluran di {desa} digali lalu ditinggal, sudah {lama} lubangnya menganga di depan rumah.",
      "Air got depan pasar {desa} hitam dan bau sekali, banyak jentik nyamuk.",
    ],
    asks: ["Pengerukan selokan di {desa} itu tugas siapa dan jadwalnya kapan?"],
    hopes: ["Usul tutup got di jalan {desa} dipasang semua, ada anak kecil pernah kecemplung."],
    acted: ["Saluran telah dikeruk sepanjang {m} meter dan sampahnya diangkut."],
    answered: ["Normalisasi saluran tersebut dijadwalkan sebelum musim hujan."],
  },
  "penerangan-jalan": {
    noun: "lampu jalan",
    complaints: [
      "Lampu penerangan jalan di {desa} mati {n} titik, sudah {lama} gelap gulita. Rawan begal.",
      "PJU di pertigaan {desa} nyala siang hari malah malam mati, piye iki.",
      "Tiap bulan bayar pajak penerangan jalan tapi dusun {dusun} tidak ada lampunya sama sekali.",
      "Lampu jalan di tikungan {desa} mati, minggu ini sudah dua kali kecelakaan.",
    ],
    asks: ["Kalau mau lapor lampu jalan mati ke nomor berapa? Di {desa} mati {n} titik."],
    hopes: ["Mohon dipasang lampu di jalan sawah antara {desa} dan {desa}, pulang ngaji anak-anak takut."],
    acted: ["Petugas telah mengganti lampu dan kabel di {n} titik, lampu sudah menyala."],
    answered: [
      "Pemasangan lampu baru diusulkan pada perubahan anggaran, sementara warga dapat mengajukan melalui desa.",
    ],
  },
  "fasilitas-umum": {
    noun: "fasilitas umum",
    complaints: [
      "Trotoar di dekat alun-alun {kec} banyak yang pecah, orang tua dan tuna netra susah jalan.",
      "Mainan anak di taman {kec} rusak, besinya tajam dan berkarat. Anak saya sampai luka.",
      "Toilet umum di taman {kec} kotor, air mati, dan tetap ditarik {rp}.",
      "Halte di {desa} atapnya bocor dan dipakai jualan, penumpang nunggu di jalan.",
    ],
    asks: ["Apakah gedung serbaguna {kec} boleh disewa umum dan berapa biayanya?"],
    hopes: ["Usul di {kec} dibuatkan taman bermain dan tempat duduk, ruang terbuka hanya ada di kota."],
    acted: ["Bagian yang rusak telah diganti dan petugas kebersihan dijadwalkan setiap pagi."],
    answered: ["Perbaikan fasilitas dimaksud sudah masuk rencana kerja dan menunggu penyedia."],
  },
};
