/** Skeletons about waste, pollution, floods, drought, fire and forest. All made up. */
import type { TextTable } from "./table.ts";

export const ENVIRONMENT: TextTable = {
  "lingkungan-kebencanaan": {
    noun: "lingkungan",
    complaints: [
      "Pohon besar di pinggir jalan {desa} condong ke rumah warga, takut roboh kalau angin.",
      "Pohon peneduh di {desa} ditebang tanpa ganti, sekarang panas sekali.",
    ],
    asks: ["Kalau mau minta bibit pohon penghijauan untuk {desa} prosedurnya bagaimana?"],
    hopes: ["Usul setiap sekolah di {kec} menanam pohon dan punya biopori."],
    acted: ["Pohon telah dipangkas dan rantingnya diangkut petugas."],
    answered: ["Bibit tersedia di persemaian dan dapat diajukan melalui surat kepala desa."],
  },
  sampah: {
    noun: "sampah",
    complaints: [
      "Sampah di TPS {desa} menumpuk, {n} hari tidak diangkut. Baunya sampai dalam rumah.",
      "Ada orang buang sampah di pinggir kali {desa} tiap malam, bau dan banyak lalat.",
      "Tukang sampah minta {rp} sebulan tapi sampah cuma diambil sekali seminggu.",
      "Warga {desa} bakar sampah plastik tiap sore, asapnya bikin sesak anak saya.",
    ],
    asks: ["Bagaimana cara daftar langganan angkut sampah untuk {desa}? Biaya berapa?"],
    hopes: ["Mohon {kec} dikasih bak kontainer, selama ini sampah dibuang ke sungai."],
    acted: ["Tumpukan sampah telah diangkut dan jadwal angkut ditambah menjadi dua hari sekali."],
    answered: ["Pengangkutan dilakukan terjadwal; desa dapat mengajukan kerja sama pengelolaan sampah."],
  },
  pencemaran: {
    noun: "limbah",
    complaints: [
      "Air sungai di {desa} berubah hitam dan bau, ikan mati semua. Diduga limbah pabrik {usaha}.",
      "Asap {usaha} di {desa} pekat tiap malam, warga dusun {dusun} batuk-batuk.",
      "Sumur warga dusun {dusun} berminyak dan bau sejak ada {usaha}, tidak bisa dipakai minum.",
      "Limbah cair {usaha} dibuang ke selokan {desa}, gatal kalau kena kulit.",
    ],
    asks: ["Apakah {usaha} di {desa} sudah punya izin lingkungan? Warga tidak pernah diajak bicara."],
    hopes: ["Mohon ada pemeriksaan rutin air sungai di {kec} dan hasilnya diumumkan."],
    acted: [
      "Sampel air telah diambil dan pelaku usaha diberi teguran tertulis untuk memperbaiki pengolahan limbah.",
    ],
    answered: ["Hasil uji laboratorium keluar dalam {n} hari kerja dan disampaikan melalui pemerintah desa."],
  },
  banjir: {
    noun: "banjir",
    complaints: [
      "Air bengawan naik, {desa} sudah terendam {n} cm. Perahu dan tenda belum ada.",
      "Bantuan banjir belum sampai dusun {dusun}, warga {n} KK mengungsi di masjid belum makan.",
      "Tanggul di {desa} retak dan rembes, kalau jebol {n} desa kena semua.",
      "Banjir bandang dari hutan masuk {desa}, {n} rumah kena lumpur dan ternak hanyut.",
      "Longsor di dusun {dusun} menutup jalan, warga terisolir dari kemarin.",
      "Angin kencang tadi sore merusak {n} rumah di {desa}, genteng beterbangan.",
    ],
    asks: ["Info tinggi muka air bengawan hari ini berapa? Warga {desa} perlu siap-siap."],
    hopes: ["Mohon peringatan dini banjir lewat SMS ke kepala dusun di {kec}, jangan telat."],
    acted: ["Petugas telah mengevakuasi warga dan menyalurkan {n} paket logistik ke {desa}."],
    answered: ["Perkembangan tinggi muka air diumumkan tiap jam; warga {desa} diminta siaga."],
  },
  kekeringan: {
    noun: "air bersih",
    complaints: [
      "Sumur di dusun {dusun} kering semua, {n} KK beli air {rp} per tangki. Mohon kiriman air.",
      "Kiriman air bersih ke {desa} baru sekali dalam {lama}, itupun rebutan.",
      "Warga {desa} ambil air dari belik {n} km jauhnya, antri dari subuh.",
    ],
    asks: ["Bagaimana caranya minta dropping air bersih untuk {desa}? Sudah {lama} kering."],
    hopes: ["Mohon dibuatkan sumur dalam untuk {desa}, tiap kemarau selalu kekurangan air."],
    acted: ["Telah dikirim {n} tangki air bersih ke {desa}, pengiriman berikutnya terjadwal."],
    answered: ["Pengiriman air dilakukan bergiliran berdasarkan surat permohonan kepala desa."],
  },
  kebakaran: {
    noun: "kebakaran",
    complaints: [
      "Ada kebakaran lahan dekat rumah warga {desa}, api membesar. Mobil pemadam lama sekali datangnya.",
      "Sarang tawon vespa besar di pohon dekat sekolah {desa}, sudah menyengat {n} anak.",
      "Ada ular masuk rumah di {desa}, sudah telepon tidak diangkat.",
    ],
    asks: ["Nomor pemadam kebakaran untuk wilayah {kec} berapa ya?"],
    hopes: ["Mohon pos pemadam di {kec}, kalau dari kota keburu habis."],
    acted: ["Regu telah tiba di lokasi dan memadamkan api, tidak ada korban."],
    answered: ["Layanan darurat siaga 24 jam, mohon menyebut lokasi dan patokan saat menelepon."],
  },
  kehutanan: {
    noun: "hutan",
    complaints: [
      "Kayu jati di hutan {desa} ditebang malam hari, truknya lewat jam 2 pagi.",
      "Hutan di atas dusun {dusun} gundul, tiap hujan lumpur turun ke kampung.",
      "Lahan garapan di hutan {desa} diperjualbelikan {rp} per petak.",
    ],
    asks: ["Apa syarat warga {desa} ikut kelompok penggarap hutan?"],
    hopes: ["Mohon reboisasi di {kec}, mata air sudah banyak yang mati."],
    acted: ["Patroli bersama pengelola hutan telah dilakukan dan lokasi dipasangi papan larangan."],
    answered: ["Kewenangan kawasan hutan ada pada pengelola hutan negara, laporan telah kami teruskan."],
  },
};
