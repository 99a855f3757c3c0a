/** Made-up texts about health centres, hospitals, insurance and disease. */
import type { Theme } from "./theme.ts";

export const HEALTH: Theme = {
  places: [
    "di puskesmas kecamatan",
    "di pustu desa kami",
    "di rumah sakit",
    "di posyandu dusun Tegalmanis",
    "di ruang IGD",
    "di desa kami",
    "di dusun Karangpulut",
    "di loket pendaftaran",
    "di polindes Watulumbung",
    "di RT kami",
  ],
  consequences: [
    "pasien menunggu {n} jam",
    "keluarga kebingungan",
    "terpaksa ke klinik swasta",
    "orang tua saya makin lemas",
    "anak-anak banyak yang panas",
    "uang tidak ada lagi",
  ],
  topics: {
    puskesmas: {
      problems: [
        "dokter puskesmas datang siang",
        "obat di puskesmas habis, disuruh beli sendiri",
        "posyandu tidak jalan",
        "ambulans desa rusak",
        "petugas pendaftaran ketus",
        "menu makan bergizi anak basi",
      ],
      wishes: ["puskesmas buka sore", "posyandu lansia diadakan tiap bulan"],
      questions: ["jam buka puskesmas", "imunisasi anak bayar atau tidak"],
      answered: [
        "Puskesmas melayani pukul 07.30 sampai 14.00, gawat darurat 24 jam.",
        "Pelayanan dasar bagi warga gratis dengan menunjukkan kartu identitas.",
      ],
      acted: ["Persediaan obat sudah dipenuhi.", "Ambulans selesai diperbaiki dan jadwal dokter dipasang."],
      working: ["Kepala puskesmas menata ulang jadwal jaga."],
    },
    "rumah-sakit": {
      problems: [
        "pasien ditolak, katanya kamar penuh",
        "antre poli dari subuh",
        "AC bangsal mati",
        "hasil laboratorium lama keluar",
        "parkir rumah sakit mahal",
      ],
      wishes: ["antrean memakai aplikasi", "kamar kosong ditampilkan di layar"],
      questions: ["jadwal dokter anak kapan", "cara rujukan ke rumah sakit provinsi"],
      answered: [
        "Ketersediaan kamar ditampilkan di layar IGD dan laman {skpd}; saat itu memang penuh dan dibantu rujukan.",
        "Pendaftaran dibuka mulai pukul 06.00, separuh kuota lewat telepon.",
      ],
      acted: ["AC bangsal sudah diganti.", "Loket ditambah {n}, waktu tunggu berkurang."],
      working: ["Keluhan dibahas komite mutu rumah sakit hari {hari}."],
    },
    "jaminan-kesehatan": {
      problems: [
        "BPJS tiba-tiba tidak aktif",
        "KIS tercetak salah nama",
        "disuruh bayar padahal punya kartu",
        "iuran menunggak karena panen gagal",
      ],
      wishes: ["warga miskin otomatis dijamin", "loket BPJS ada di kecamatan"],
      questions: ["cara mengaktifkan BPJS gratis", "apakah cukup memakai KTP"],
      answered: [
        "Cukup menunjukkan KTP; kepesertaan yang nonaktif diaktifkan lewat dinas dalam {n} hari.",
        "Perubahan data diajukan di kantor BPJS atau lewat desa.",
      ],
      acted: ["Kepesertaan sudah aktif kembali.", "Biaya yang terlanjur dibayar sudah dikembalikan."],
      working: ["Data diusulkan ke BPJS, menunggu jawaban."],
    },
    "penyakit-menular": {
      problems: [
        "demam berdarah menyerang {n} orang",
        "jentik di selokan banyak sekali",
        "fogging belum juga dilakukan",
        "vaksin habis, pulang dengan tangan kosong",
        "banyak warga diare bersamaan",
      ],
      wishes: ["kerja bakti jentik tiap Jumat", "vaksin keliling ke dusun"],
      questions: ["cara meminta fogging", "jadwal vaksin kapan"],
      answered: [
        "Fogging dilakukan bila ada kasus dari hasil penyelidikan; yang utama tetap memberantas sarang nyamuk.",
        "Jadwal vaksinasi diumumkan puskesmas tiap minggu.",
      ],
      acted: ["Penyelidikan dan fogging dua putaran selesai.", "Abate sudah dibagikan ke {n}0 rumah."],
      working: ["Petugas surveilans mendata kasus di lapangan."],
    },
    "kesehatan-jiwa": {
      problems: [
        "ada warga dipasung keluarganya",
        "orang dengan gangguan jiwa berkeliaran tanpa obat",
        "obat jiwa di puskesmas sering kosong",
      ],
      wishes: ["ada kunjungan rumah tiap bulan", "ada tempat konseling remaja"],
      questions: ["ke mana membawa keluarga yang depresi", "pengobatannya ditanggung atau tidak"],
      answered: [
        "Pengobatan ditanggung jaminan kesehatan; konseling ada di puskesmas tiap hari kerja.",
        "Keluarga dapat menghubungi kader jiwa desa untuk pendampingan.",
      ],
      acted: ["Pasien sudah dilepas dari pasung dan dirawat.", "Obat sudah tersedia dan pasien dikunjungi."],
      working: ["Tim jiwa puskesmas menjadwalkan kunjungan hari {hari}."],
    },
    "hiv-aids": {
      problems: [
        "pasien diperlakukan beda oleh petugas",
        "obat ARV sempat kosong",
        "tetangga mengucilkan keluarga pasien",
      ],
      wishes: ["penyuluhan ke sekolah dan warung kopi", "tes dilakukan rahasia"],
      questions: ["di mana tes yang rahasia", "obatnya gratis atau tidak"],
      answered: [
        "Tes dan obat gratis serta rahasia di puskesmas rujukan.",
        "Petugas diingatkan untuk tidak membedakan pasien.",
      ],
      acted: ["Stok obat sudah tersedia kembali.", "Penyuluhan sudah diadakan bersama desa."],
      working: ["Pendamping sebaya menghubungi keluarga."],
    },
  },
};
