/** Skeletons of innovations that people offer for publication, by top topic; "*" fits all. All made up. */
export const IDEAS: Readonly<Record<string, readonly string[]>> = {
  pertanian: [
    "Kami di {desa} membuat perangkap tikus dari ember bekas dan bambu, semalam dapat {n} ekor. Silakan ditiru kelompok lain.",
    "Pupuk cair dari urin kelinci dan tetes tebu, di {tanam} saya daun lebih hijau dan irit {pupuk} separuh.",
    "Burung hantu di sawah {desa} pakai rumah rubuha {n} buah, hama tikus turun. Mau berbagi cara membuatnya.",
    "Jajar legowo dengan refugia bunga di pematang, wereng berkurang dan semprot cukup {n} kali.",
    "Asap cair dari tempurung kelapa untuk mengusir walang sangit, biayanya {rp} per hektar.",
  ],
  "lingkungan-kebencanaan": [
    "Bank sampah dusun {dusun} menukar plastik dengan sembako, {n} keluarga ikut. Bisa dicontoh.",
    "Lubang biopori dari pipa bekas di {desa}, genangan habis dalam {n} menit.",
    "Alarm banjir dari pelampung dan bel sepeda, murah cuma {rp}.",
  ],
  "*": [
    "Kelompok pemuda {desa} membuat grup antar jemput obat untuk lansia, gratis dan jalan {lama}.",
    "Perpustakaan kecil di pos ronda {desa}, bukunya sumbangan. Tiap malam ramai anak.",
    "Lampu jalan tenaga surya rakitan sendiri di dusun {dusun}, biaya {rp} per titik.",
    "Papan harga harian dari bambu di pasar {desa}, pembeli dan pedagang sama-sama enak.",
    "Catatan antrian pakai kartu warna di posyandu {desa}, ibu dan bayi tidak nunggu lama.",
  ],
};
