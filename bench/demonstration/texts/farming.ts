/** Skeletons about farming, livestock and fisheries. All made up. */
import type { TextTable } from "./table.ts";

export const FARMING: TextTable = {
  pertanian: {
    noun: "pertanian",
    complaints: [
      "Petani {desa} bingung, tiap musim rugi terus. Biaya tanam {tanam} naik tapi tidak ada pendampingan.",
      "Penyuluh jarang sekali turun ke {desa}, ketemu cuma kalau ada acara.",
    ],
    asks: ["Jadwal penyuluh di {desa} hari apa? Kami kelompok tani mau konsultasi tanam {tanam}."],
    hopes: ["Usul ada sekolah lapang {tanam} di {kec} supaya anak muda mau bertani."],
    acted: ["Penyuluh telah bertemu kelompok tani {desa} dan menyusun jadwal pendampingan."],
    answered: [
      "Jadwal penyuluh tersedia di balai penyuluhan kecamatan dan dapat dihubungi melalui kelompok tani.",
    ],
  },
  pupuk: {
    noun: "pupuk",
    complaints: [
      "Pupuk {pupuk} di {desa} langka, tanaman {tanam} sudah waktunya mupuk malah kosong. Sudah {lama} nunggu.",
      "Kios di {desa} jual {pupuk} {rp} per sak, padahal harga subsidi jauh di bawah itu.",
      "Beli {pupuk} bersubsidi di {desa} dipaksa beli pupuk lain satu paket, petani kecil keberatan.",
      "Nama saya ada di RDKK tapi di kios {desa} katanya jatah habis. Lha jatah saya ke mana?",
      "Jatah {pupuk} untuk kelompok tani dusun {dusun} cuma {n} kg per orang, {tanam} kami kuning semua.",
      "Pupuk datang telat terus, {tanam} umur {n} hari baru dapat. Percuma dipupuk.",
      "2020+ Kartu tani tidak bisa digesek di kios {desa}, katanya saldo kosong padahal belum pernah ambil {pupuk}.",
      "Ada truk bawa {pupuk} keluar dari gudang {desa} malam hari, tolong diawasi jangan sampai dijual ke luar daerah.",
    ],
    asks: [
      "Berapa harga eceran tertinggi {pupuk} sekarang dan jatah per hektar untuk {tanam}?",
      "Bagaimana caranya daftar RDKK? Saya penggarap sawah di {desa}, belum masuk kelompok.",
    ],
    hopes: ["Mohon jatah {pupuk} untuk {kec} ditambah, luas tanam {tanam} naik tiap tahun."],
    acted: [
      "Bersama komisi pengawasan pupuk, kios di {desa} telah diperiksa dan diberi teguran tertulis; penyaluran {pupuk} dilanjutkan sesuai RDKK.",
      "Distributor telah mengirim tambahan {n} ton {pupuk} ke kios {desa}.",
    ],
    answered: [
      "Alokasi {pupuk} untuk kecamatan dimaksud masih tersedia, penebusan dilakukan melalui kelompok tani sesuai RDKK.",
      "Realokasi antar kecamatan sedang diajukan ke provinsi.",
    ],
  },
  "pupuk-organik": {
    noun: "pupuk organik",
    complaints: [
      "Bantuan pupuk organik di {desa} basah dan menggumpal, isinya seperti tanah biasa.",
      "Mesin pengolah pupuk organik bantuan untuk {desa} mangkrak {lama}, tidak ada yang melatih.",
      "Pupuk organik cair yang dibagikan di dusun {dusun} sudah lewat masa pakai.",
    ],
    asks: ["Apa ada pelatihan bikin pupuk organik dari kotoran sapi? Di {desa} ada {n} ekor."],
    hopes: ["Usul tiap desa di {kec} punya rumah kompos supaya tidak tergantung {pupuk}."],
    acted: ["Pupuk yang rusak telah diganti penyedia dan dibagikan ulang di {desa}."],
    answered: ["Pelatihan pembuatan pupuk organik dibuka tiap triwulan, pendaftaran melalui penyuluh."],
  },
  "hama-penyakit-tanaman": {
    noun: "hama",
    complaints: [
      "{Hama} menyerang {tanam} di {desa}, sudah {n} hektar habis. Mohon bantuan obat secepatnya.",
      "Tikus di sawah {desa} ganas sekali, {tanam} umur {n} hari habis semalam.",
      "{Tanam} di dusun {dusun} kena {hama}, daunnya kering coklat. Disemprot {n} kali tidak mempan.",
      "Petugas pengamat hama tidak pernah datang ke {desa} padahal {hama} sudah menyebar ke {desa}.",
    ],
    asks: ["Obat apa yang cocok untuk {hama} pada {tanam}? Dan apa dinas masih punya stok bantuan?"],
    hopes: ["Mohon gropyokan tikus bareng di {kec}, kalau sendiri-sendiri tikusnya cuma pindah."],
    acted: [
      "Telah dilaksanakan gerakan pengendalian bersama kelompok tani {desa} seluas {n} hektar dengan bantuan obat.",
    ],
    answered: [
      "Pengamat hama telah memeriksa lahan; serangan di bawah ambang sehingga dianjurkan pengendalian hayati.",
    ],
  },
  irigasi: {
    noun: "irigasi",
    complaints: [
      "Saluran irigasi {desa} jebol sepanjang {n} meter, air tidak sampai ke sawah dusun {dusun}.",
      "Pembagian air tidak adil, desa sebelah dapat terus sedangkan {desa} sudah {lama} kering. {Tanam} mau mati.",
      "Pintu air {desa} rusak dan dilas orang, tidak bisa dibuka.",
      "Saluran sekunder di {desa} dangkal penuh lumpur, tidak pernah dikeruk.",
    ],
    asks: ["Jadwal giliran air untuk {desa} musim ini bagaimana? Biar kami tidak salah tanam."],
    hopes: ["Mohon bantuan pompa air dari bengawan untuk {n} hektar sawah tadah hujan di {desa}."],
    acted: ["Tanggul saluran yang jebol telah ditutup dengan bronjong dan air kembali mengalir."],
    answered: [
      "Giliran air diatur bersama gabungan petani pemakai air setiap {n} hari, jadwal ditempel di balai desa.",
    ],
  },
  alsintan: {
    noun: "alat pertanian",
    complaints: [
      "Bantuan traktor di {desa} dikuasai satu orang, anggota kelompok mau pinjam disuruh bayar {rp}.",
      "Combine bantuan untuk gapoktan {desa} rusak {lama}, panen {tanam} jadi telat.",
    ],
    asks: [
      "Syarat kelompok tani dapat bantuan traktor apa saja? Kelompok kami di {desa} anggotanya {n} orang.",
    ],
    hopes: ["Mohon ada mesin pengering di {kec}, panen musim hujan harga jatuh karena basah."],
    acted: ["Pengurus kelompok telah dipertemukan dan aturan pinjam alat disepakati tertulis."],
    answered: [
      "Pengajuan alat melalui proposal kelompok tani yang terdaftar, diketahui kepala desa dan penyuluh.",
    ],
  },
  "benih-bantuan-tani": {
    noun: "bantuan benih",
    complaints: [
      "Benih {tanam} bantuan di {desa} banyak yang tidak tumbuh, dari {n} kg yang hidup separuh.",
      "Bantuan benih {tanam} dibagikan setelah kami selesai tanam, jadi percuma.",
      "2018+ Kartu Petani Mandiri saya belum jadi, tetangga satu kelompok di {desa} sudah semua.",
    ],
    asks: ["Apakah tahun {th} ada bantuan benih {tanam}? Daftarnya lewat siapa?"],
    hopes: ["Kalau bisa bantuan benih {tanam} datang sebelum musim hujan, bukan sesudah."],
    acted: ["Benih pengganti {tanam} telah dikirim ke kelompok tani {desa}."],
    answered: [
      "Data anggota sedang diverifikasi bersama penyuluh, anggota yang lolos diumumkan di balai desa.",
    ],
  },
  "ketahanan-pangan": {
    noun: "harga panen",
    complaints: [
      "Harga gabah di {desa} anjlok tinggal {rp} per kuintal, tengkulak seenaknya.",
      "Panen {tanam} tidak ada yang beli, di {desa} menumpuk {n} ton.",
    ],
    asks: ["Ke mana petani {desa} bisa jual gabah dengan harga pemerintah?"],
    hopes: ["Mohon lumbung pangan {desa} dihidupkan lagi supaya petani tidak jual murah saat panen."],
    acted: ["Penyerapan gabah di {desa} telah dilakukan bersama gudang penyalur sebanyak {n} ton."],
    answered: [
      "Harga pembelian pemerintah berlaku untuk gabah dengan kadar air sesuai ketentuan di gudang mitra.",
    ],
  },
  "peternakan-perikanan": {
    noun: "ternak",
    complaints: [
      "Sapi di dusun {dusun} sakit {n} ekor, mulut berbusa tidak mau makan. Mohon mantri hewan datang.",
      "2022+ Vaksin PMK belum sampai {desa}, sapi tetangga sudah mati {n} ekor.",
      "Bantuan bibit lele untuk kelompok {desa} mati semua dalam {n} hari.",
      "Bau kandang ayam di {desa} menyengat, lalat sampai masuk rumah.",
    ],
    asks: ["Jadwal suntik kawin sapi di {kec} kapan dan bayar berapa?"],
    hopes: ["Usul pasar hewan {kec} diberi atap dan tempat timbang."],
    acted: ["Petugas kesehatan hewan telah mengobati {n} ekor ternak dan memberi vitamin."],
    answered: ["Layanan kesehatan hewan tersedia di pusat kesehatan hewan terdekat pada hari kerja."],
  },
};
