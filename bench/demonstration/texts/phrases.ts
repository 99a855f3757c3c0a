/** Phrases that texts on any topic share: openings, details, closings, vague messages, spam, and how agencies word an answer. */
export const OPENINGS = [
  "Assalamualaikum.",
  "Selamat pagi.",
  "Selamat siang.",
  "Yth. Bupati,",
  "Mohon perhatian.",
  "Lapor.",
  "Mau lapor,",
  "Nuwun sewu,",
  "Ngapunten,",
  "Kulonuwun.",
  "Mohon maaf sebelumnya.",
  "Min,",
  "Salam.",
  "Kami warga {desa} mau melapor.",
  "Saya warga {desa}.",
  "Yth. admin,",
  "Assalamualaikum wr wb.",
  "Selamat malam,",
  "Pak Bupati,",
  "Halo,",
] as const;
export const DETAILS = [
  "Lokasinya di dusun {dusun} {desa}, dekat mushola.",
  "Sudah dilaporkan ke desa tapi tidak ada tindakan.",
  "Kejadiannya hari {hari} kemarin {jam}.",
  "Sudah {lama} begini terus.",
  "Ini sudah laporan yang ke {kali}.",
  "Warga sudah sering mengeluh.",
  "Patokannya timur balai desa {desa}.",
  "Foto bisa saya kirim kalau perlu.",
  "Sampai hari ini belum ada petugas yang datang.",
  "Di {desa} juga sama.",
  "Dulu pernah dijanjikan bulan {bulan}.",
  "Kasihan wong cilik.",
  "Terakhir tanggal {tgl} saya tanya jawabnya cuma sabar.",
  "Yang kena sekitar {n} keluarga.",
  "Lokasi di kecamatan {kec}.",
  "Wes sering lapor ora ono tanggapan.",
] as const;
export const CLOSINGS = [
  "Terima kasih.",
  "Matur nuwun.",
  "Mohon segera ditindak.",
  "Tolong ya min.",
  "Suwun.",
  "Mohon tanggapannya.",
  "Mohon solusinya.",
  "Ditunggu kabarnya.",
  "Monggo dicek sendiri kalau tidak percaya.",
  "Wassalam.",
  "Semoga didengar.",
  "Nyuwun tulung nggih.",
  "Piye iki?",
  "Demikian, terima kasih atas perhatiannya.",
  "Tolong jangan cuma janji.",
] as const;
/** Personal data is made up: numbers begin 0800 00, NIK begin 350000000000, plates are S 0000. */
export const PERSONAL = [
  "Hubungi saya di {hp}.",
  "WA saya {hp}.",
  "Nama saya {nama}, {hp}.",
  "Nama saya {nama} dari {desa}.",
  "Kalau mau ke lokasi cari Pak {nama} di {rt}.",
  "Sudah bilang ke Bu {nama} tapi diam saja.",
  "NIK saya {nik}.",
  "a.n. {nama} NIK {nik}",
  "Balas ke {surel}.",
  "Kendaraannya nopol {plat}.",
  "Rumah saya {rt} {desa}, telp {hp}.",
  "Saksinya Sdr {nama}.",
  "ttd {nama}",
] as const;
export const VAGUE = [
  "Tolong itu soal {noun} cepat diurus ya, sudah lama sekali.",
  "Masalah {noun} kok begini terus to, bagaimana ini?",
  "Lapor {noun} yang kemarin itu belum juga.",
  "Kapan {noun} di tempat saya dilihat? Sudah capek.",
  "Piye soal {noun} iki, tolong dijelaskan semua.",
] as const;
export const NOT_COMPLAINTS = [
  "Selamat ulang tahun untuk kabupaten tercinta, semoga makin maju.",
  "Cuma tes apakah nomor ini masih aktif, terima kasih.",
  "Terima kasih soal {noun} kemarin sudah dibantu, mantap.",
  "Titip salam untuk semua pendengar, semoga sehat selalu.",
  "Minta lagu campursari yang kemarin diputar lagi ya.",
] as const;
export const SPAM = [
  "Selamat! Nomor Anda mendapat hadiah {rp}, klik www.contoh-undian.example.com sekarang.",
  "Pinjaman cepat cair {rp} tanpa jaminan, hubungi {hp}.",
  "Jual obat kuat dan pelangsing herbal, promo {rp}, pesan {hp}.",
  "Butuh dana? Gadai BPKB proses {n} menit, chat {hp}.",
] as const;
export const ANSWER_OPENINGS = [
  "Terima kasih atas laporannya.",
  "Yth. pelapor,",
  "Menindaklanjuti laporan tersebut,",
  "Terima kasih telah menyampaikan aduan.",
  "Sehubungan dengan laporan mengenai {noun},",
  "Dapat kami sampaikan:",
  "Mohon maaf atas ketidaknyamanannya.",
] as const;
export const ANSWER_CLOSINGS = [
  "Demikian, terima kasih.",
  "Demikian untuk menjadi maklum.",
  "Terima kasih atas partisipasinya.",
  "Demikian disampaikan.",
  "",
  "",
] as const;
export const FIRST_ANSWERS = [
  "Laporan mengenai {noun} telah kami terima dan dijadwalkan pengecekan lapangan.",
  "Petugas akan meninjau lokasi dalam {n} hari kerja.",
  "Laporan sedang kami koordinasikan dengan pemerintah desa dan kecamatan.",
  "Mohon melengkapi lokasi dan foto agar {noun} dapat segera ditangani.",
  "Sudah kami teruskan kepada bidang teknis untuk ditindaklanjuti.",
] as const;
export const PROGRESS = [
  "Peninjauan lapangan telah dilakukan pada hari {hari}.",
  "Bahan dan alat sudah disiapkan, pekerjaan berjalan.",
  "Dalam proses koordinasi lintas perangkat daerah.",
  "Tahap pengerjaan, perkiraan selesai bulan {bulan}.",
] as const;
export const RETURNS = [
  "Bukan wewenang kami, mohon diteruskan ke instansi yang membidangi {noun}.",
  "Setelah dicek, lokasi bukan aset yang kami kelola.",
  "Kewenangan ada pada perangkat daerah lain.",
] as const;
export const POSTPONEMENTS = [
  "Menunggu perubahan anggaran tahun {th}",
  "Menunggu musim hujan reda",
  "Menunggu pengadaan bahan",
  "Menunggu keputusan pemerintah provinsi",
  "Menunggu hasil musyawarah desa",
] as const;
export const CONTESTS = [
  "Belum selesai, di lapangan masih sama.",
  "Katanya sudah dikerjakan tapi tidak ada yang datang.",
  "Jawabannya tidak nyambung dengan laporan saya.",
  "Baru sehari sudah rusak lagi.",
] as const;
export const CONFIRMATIONS = [
  "Sudah beres, terima kasih.",
  "Matur nuwun, sudah ditangani.",
  "Alhamdulillah sudah.",
  "Oke, cukup jelas.",
] as const;
export const VERIFICATIONS = [
  "Sudah diklasifikasi oleh admin.",
  "Lokasi dan isi laporan cukup jelas.",
] as const;
