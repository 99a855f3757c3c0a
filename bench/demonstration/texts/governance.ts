/** Skeletons about public services, staff, budget, oversight and law. All made up; offices only by title. */
import type { TextTable } from "./table.ts";

export const GOVERNANCE: TextTable = {
  "reformasi-birokrasi": {
    noun: "pelayanan pemerintah",
    complaints: [
      "Mengurus satu surat harus ke {n} kantor berbeda, tiap kantor minta fotokopi yang sama.",
      "Surat permohonan warga {desa} sudah {lama} tidak dijawab, ditanya katanya masih di meja pimpinan.",
    ],
    asks: ["Berapa lama sebenarnya surat warga harus dijawab pemerintah kabupaten?"],
    hopes: ["Usul jam istirahat pelayanan bergantian supaya loket tetap buka."],
    acted: ["Alur surat telah diperbaiki dan pemohon sudah menerima jawaban tertulis."],
    answered: ["Standar pelayanan setiap kantor diumumkan pada papan informasi dan situs resmi."],
  },
  "pelayanan-publik": {
    noun: "pelayanan",
    complaints: [
      "Pelayanan di loket lambat sekali, antri dari {jam} sampai siang petugasnya cuma satu.",
      "Petugas loket judes, warga tanya baik-baik malah dibentak. Apa begitu cara melayani?",
      "Datang {jam} kantor masih kosong, petugas baru ada {n} menit kemudian.",
      "Sudah bolak balik {n} kali dari {desa}, tiap datang syaratnya beda lagi.",
    ],
    asks: ["Jam pelayanan hari Jumat sampai jam berapa? Rumah saya di {desa} jauh."],
    hopes: ["Usul ada nomor antrian dan kursi tunggu, kasihan yang sepuh berdiri lama."],
    acted: ["Petugas yang bersangkutan telah ditegur dan loket ditambah menjadi dua."],
    answered: ["Jam layanan Senin sampai Kamis 07.30 sampai 15.30, Jumat sampai 14.30."],
  },
  "pelayanan-kecamatan": {
    noun: "pelayanan kecamatan",
    complaints: [
      "Di kantor kecamatan {kec} mau legalisir surat nunggu {n} jam karena yang tanda tangan rapat terus.",
      "Komputer di kecamatan {kec} katanya rusak, sudah {lama} tidak bisa melayani.",
      "Kantor kelurahan {jam} sudah tutup, padahal hari kerja.",
    ],
    asks: ["Syarat minta surat pengantar di kecamatan {kec} apa saja?"],
    hopes: ["Mohon kecamatan {kec} buka pelayanan Sabtu sebulan sekali untuk yang kerja pabrik."],
    acted: ["Perangkat telah diperbaiki dan penandatanganan didelegasikan kepada sekretaris kecamatan."],
    answered: ["Persyaratan telah ditempel di ruang pelayanan dan tidak dipungut biaya."],
  },
  kepegawaian: {
    noun: "kepegawaian",
    complaints: [
      "Honor tenaga kontrak di {kec} belum cair {lama}, kami punya anak istri.",
      "Tenaga honorer yang sudah {n} tahun kerja tidak masuk pendataan, yang baru malah masuk.",
      "2021+ Pengumuman seleksi PPPK tidak jelas, formasi di situs dan di papan beda.",
    ],
    asks: [
      "Kapan pendaftaran CPNS dibuka dan formasinya apa saja?",
      "2019+ Apakah tahun {th} ada formasi PPPK untuk penyuluh?",
    ],
    hopes: ["Mohon honor penjaga malam dan petugas kebersihan dinaikkan, {rp} sebulan tidak cukup."],
    acted: ["Honor telah dicairkan setelah kelengkapan berkas terpenuhi."],
    answered: [
      "Formasi menunggu penetapan kementerian, pengumuman resmi hanya melalui situs kepegawaian daerah.",
    ],
  },
  pengadaan: {
    noun: "pengadaan",
    complaints: [
      "Lelang proyek di {kec} pemenangnya itu-itu saja, penawaran lebih rendah digugurkan alasan administrasi.",
      "Situs lelang tidak bisa dibuka {n} hari menjelang penutupan.",
    ],
    asks: ["Di mana bisa lihat daftar paket pekerjaan tahun {th} untuk {kec}?"],
    hopes: ["Usul paket kecil diutamakan untuk usaha setempat di {kec}."],
    acted: ["Proses evaluasi telah ditinjau ulang oleh kelompok kerja dan hasilnya diumumkan."],
    answered: ["Rencana umum pengadaan dapat dilihat pada sistem informasi pengadaan."],
  },
  "proyek-pembangunan": {
    noun: "proyek",
    complaints: [
      "Proyek gedung di {desa} mangkrak {lama}, besinya sudah karatan.",
      "Proyek di {desa} tidak ada papan namanya, campuran semen kok banyak pasirnya.",
      "Pekerjaan cor di dusun {dusun} baru {n} hari sudah retak, tolong dicek kualitasnya.",
    ],
    asks: ["Proyek pembangunan di {desa} itu anggarannya berapa dan selesai kapan?"],
    hopes: ["Usul warga dilibatkan mengawasi proyek di {desa}."],
    acted: ["Penyedia telah diminta membongkar dan mengulang bagian yang retak."],
    answered: ["Pekerjaan masih dalam masa pelaksanaan sampai bulan {bulan}, denda berlaku bila terlambat."],
  },
  perencanaan: {
    noun: "perencanaan",
    complaints: [
      "Usulan musrenbang {desa} tiap tahun sama tapi tidak pernah masuk, apa cuma formalitas?",
      "Warga dusun {dusun} tidak pernah diundang musrenbang.",
    ],
    asks: ["Usulan {desa} di musrenbang kemarin diterima tidak? Lihatnya di mana?"],
    hopes: ["Usul hasil musrenbang {kec} ditempel di balai desa."],
    acted: ["Usulan telah dimasukkan ke sistem perencanaan dan tanda terimanya dikirim ke desa."],
    answered: [
      "Usulan diprioritaskan menurut skor dan pagu, daftar hasilnya dapat dilihat di kantor kecamatan.",
    ],
  },
  "anggaran-aset": {
    noun: "anggaran",
    complaints: [
      "Tanah aset daerah di {desa} dipakai usaha pribadi {lama}, sewanya masuk ke mana?",
      "Mobil dinas dipakai belanja hari Minggu di pasar, nopol {plat}.",
    ],
    asks: ["Di mana masyarakat bisa lihat rincian APBD tahun {th}?"],
    hopes: ["Mohon gedung kosong milik kabupaten di {kec} dipakai untuk kegiatan pemuda."],
    acted: ["Pengguna aset telah dipanggil dan perjanjian sewa diperbarui."],
    answered: ["Ringkasan APBD diumumkan pada situs resmi pengelola keuangan."],
  },
  "hukum-pengawasan": {
    noun: "pengawasan",
    complaints: [
      "Laporan kami tentang {desa} dari dulu tidak pernah ditindaklanjuti, yang dilaporkan malah tahu siapa pelapornya.",
    ],
    asks: ["Kalau mau melaporkan penyimpangan apakah identitas pelapor aman?"],
    hopes: ["Usul hasil pemeriksaan diumumkan supaya masyarakat percaya."],
    acted: ["Pemeriksaan telah dilaksanakan dan rekomendasinya disampaikan kepada pimpinan."],
    answered: ["Identitas pelapor dirahasiakan; perkembangan dapat ditanyakan dengan kode lacak."],
  },
  korupsi: {
    noun: "dugaan penyimpangan",
    complaints: [
      "Ada dugaan penyimpangan anggaran kegiatan di {desa}, laporannya {rp} tapi wujudnya tidak ada.",
      "Bantuan untuk kelompok di {desa} dipotong {n} persen oleh oknum, katanya untuk administrasi.",
      "Tanda tangan warga dipalsukan di daftar penerima honor kegiatan {desa}.",
    ],
    asks: ["Bukti apa saja yang diperlukan untuk melapor dugaan penyalahgunaan wewenang?"],
    hopes: ["Mohon pengawasan diperketat, jangan tunggu ramai dulu."],
    acted: ["Tim pemeriksa telah meminta keterangan para pihak dan dana yang tidak sesuai dikembalikan."],
    answered: ["Laporan ditelaah; sesuai ketentuan hasil pemeriksaan disampaikan terbatas."],
  },
  pungli: {
    noun: "pungutan liar",
    complaints: [
      "Urus surat di {desa} dimintai {rp} tanpa kwitansi, katanya seikhlasnya tapi ada tarifnya.",
      "Oknum petugas minta {rp} supaya berkas cepat jadi.",
      "Tiap truk lewat portal {desa} ditarik {rp}, tidak ada karcis.",
    ],
    asks: ["Apakah legalisir surat di kantor memang bayar? Saya diminta {rp}."],
    hopes: ["Usul dipasang papan tarif resmi di semua loket."],
    acted: ["Petugas telah dibina, uang dikembalikan, dan papan bebas pungutan dipasang."],
    answered: ["Layanan tersebut tidak dipungut biaya; mohon sertakan waktu dan tempat kejadian."],
  },
  "disiplin-asn": {
    noun: "disiplin pegawai",
    complaints: [
      "Pegawai berseragam nongkrong di warung {desa} {jam}, padahal jam kerja.",
      "Oknum ASN di kantor {kec} jarang masuk tapi absen penuh.",
      "Ada ASN ikut kampanye pakai atribut, tolong ditindak.",
    ],
    asks: ["Ke mana melaporkan pegawai yang tidak masuk kerja berhari-hari?"],
    hopes: ["Mohon ada sidak rutin di kantor {kec}."],
    acted: ["Yang bersangkutan telah dipanggil atasan dan dijatuhi teguran tertulis."],
    answered: ["Daftar hadir sedang diperiksa, sanksi sesuai aturan disiplin pegawai."],
  },
  "bantuan-hukum": {
    noun: "bantuan hukum",
    complaints: [
      "Pengajuan bantuan hukum untuk warga miskin di {desa} {lama} belum ada jawaban.",
      "Perda yang ada di situs tidak lengkap, yang dicari malah tidak bisa diunduh.",
    ],
    asks: ["Apa syarat warga kurang mampu dapat bantuan hukum gratis?"],
    hopes: ["Mohon penyuluhan hukum soal waris dan tanah di {kec}."],
    acted: ["Pemohon telah dihubungkan dengan lembaga bantuan hukum yang bekerja sama."],
    answered: ["Syaratnya surat keterangan tidak mampu dari desa dan uraian singkat perkara."],
  },
  "pemilu-politik": {
    noun: "pemilu",
    complaints: [
      "Baliho caleg dipaku di pohon sepanjang jalan {desa}, merusak pemandangan.",
      "Nama saya sekeluarga tidak masuk daftar pemilih di {desa}.",
    ],
    asks: ["Cek daftar pemilih untuk {desa} di mana?"],
    hopes: ["Usul ada pendidikan politik untuk pemilih muda di {kec}."],
    acted: ["Alat peraga yang melanggar telah diturunkan bersama petugas penertiban."],
    answered: ["Daftar pemilih menjadi kewenangan penyelenggara pemilu, laporan telah kami teruskan."],
  },
  dprd: {
    noun: "kegiatan dewan",
    complaints: ["Reses dewan di {kec} yang diundang orang itu saja, warga {desa} tidak pernah tahu."],
    asks: [
      "Jadwal rapat dewan yang terbuka untuk umum di mana bisa dilihat?",
      "Bagaimana cara menyampaikan aspirasi {desa} ke komisi?",
    ],
    hopes: ["Mohon rapat dewan disiarkan langsung supaya warga bisa lihat."],
    acted: ["Undangan reses telah disebar melalui kepala desa dan papan pengumuman."],
    answered: ["Jadwal rapat dan reses diumumkan di situs sekretariat setiap awal bulan."],
  },
};
