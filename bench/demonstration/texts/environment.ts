/** Made-up texts about waste, pollution, floods, drought, fires and forests. */
import type { Theme } from "./theme.ts";

export const ENVIRONMENT: Theme = {
  consequences: [
    "baunya sampai ke sekolah",
    "anak-anak batuk dan gatal",
    "warga was-was tiap hujan",
    "sumur warga ikut tercemar",
    "{n} keluarga terdampak",
    "sudah dua kali rapat RT tidak ada hasil",
    "orang tua kami sesak napas",
  ],
  topics: {
    sampah: {
      problems: [
        "sampah menumpuk di pinggir jalan",
        "truk sampah tidak datang {n} hari",
        "orang luar membuang sampah pada malam hari",
        "bak sampah rusak dan diobrak-abrik anjing",
        "sampah pasar dibakar, asapnya tebal",
      ],
      wishes: ["ditambah bak sampah dan jadwal angkut", "bank sampah desa dibina"],
      questions: ["berapa retribusi sampah rumah tangga", "bagaimana supaya desa dilayani truk sampah"],
      answered: [
        "Layanan angkut diberikan kepada desa yang punya TPS; permohonan disampaikan lewat desa ke {skpd}.",
        "Retribusi rumah tangga sesuai perda dan dibayar dengan karcis resmi.",
      ],
      acted: [
        "Tumpukan sampah sudah diangkut {n} rit dan lokasi dibersihkan.",
        "Bak sampah baru telah dipasang dan jadwal angkut ditambah.",
      ],
      working: ["Armada sedang diatur ulang, pengangkutan dijadwalkan hari {hari}."],
      innovations: [
        "mengolah sampah plastik jadi paving",
        "memelihara maggot untuk menghabiskan sampah dapur",
      ],
    },
    pencemaran: {
      problems: [
        "limbah dibuang ke kali, airnya hitam dan ikan mati",
        "asap pabrik hitam tiap malam",
        "bau kandang ayam menyengat",
        "debu penggilingan padi masuk rumah",
        "air sumur berbau solar",
      ],
      wishes: ["ada alat pemantau udara", "kandang besar dijauhkan dari permukiman"],
      questions: ["hasil uji air sungai bisa dilihat di mana", "apakah usaha itu punya izin lingkungan"],
      answered: [
        "Hasil uji air diumumkan tiap semester; salinannya dapat diminta di {skpd}.",
        "Usaha tersebut memiliki dokumen lingkungan dan diwajibkan memperbaiki pengolahan limbahnya.",
      ],
      acted: [
        "Pembuangan limbah dihentikan, pelaku usaha diberi sanksi teguran tertulis.",
        "Kandang sudah disemprot dan dibuatkan penampung kotoran.",
      ],
      working: ["Contoh air diambil dan diuji, hasil keluar sekitar {n} hari."],
    },
    banjir: {
      problems: [
        "Bengawan Solo naik dan air mulai masuk rumah",
        "banjir bandang membawa lumpur ke jalan",
        "tanah longsor menutup separuh jalan",
        "atap rumah terbang kena angin kencang",
        "tebing sungai ambrol tinggal {n} meter dari rumah",
      ],
      wishes: ["dipasang pengeras suara peringatan dini", "ada perahu karet di balai desa"],
      questions: ["posko pengungsian terdekat di mana", "bagaimana mengurus bantuan rumah rusak"],
      answered: [
        "Tinggi muka air diumumkan tiap jam lewat radio dan grup siaga; posko ada di balai kecamatan.",
        "Bantuan rumah rusak diajukan kepala desa dengan foto dan data keluarga paling lambat {n} hari.",
      ],
      acted: [
        "Perahu, terpal dan {n}0 paket makanan sudah dikirim.",
        "Material longsor telah disingkirkan alat berat, jalan dapat dilewati.",
      ],
      working: ["Tim reaksi cepat di lokasi, bantuan lanjutan didata bersama perangkat desa."],
    },
    kekeringan: {
      problems: [
        "sumur warga kering",
        "kiriman air bersih tidak sampai dusun kami",
        "sendang mengecil, antre sampai malam",
        "air tangki dijual Rp {n}0.000",
      ],
      wishes: ["dibuatkan sumur dalam", "jadwal kiriman air diumumkan di masjid"],
      questions: ["bagaimana meminta kiriman air bersih", "kapan giliran dusun kami"],
      answered: [
        "Permintaan air disampaikan kepala desa dengan jumlah keluarga, tanpa biaya.",
        "Jadwal pengiriman ditempel di kantor kecamatan dan dapat berubah menurut jalan.",
      ],
      acted: ["Air bersih {n} tangki sudah dikirim.", "Tandon 5.000 liter telah dipasang dan diisi."],
      working: ["Dusun dimasukkan dalam daftar, giliran direncanakan hari {hari}."],
    },
    kebakaran: {
      problems: [
        "sarang tawon besar dekat kelas",
        "lahan tebu terbakar mendekati rumah",
        "ular masuk permukiman",
        "mobil pemadam lama datang, keburu habis",
        "monyet turun merusak kebun",
      ],
      wishes: ["ada pos pemadam di kecamatan", "latihan memadamkan api untuk warga"],
      questions: [
        "nomor pemadam yang cepat dihubungi berapa",
        "apakah mengambil sarang tawon dipungut biaya",
      ],
      answered: [
        "Penanganan kebakaran dan satwa tidak dipungut biaya; hubungi pos terdekat.",
        "Penambahan pos diusulkan bertahap, saat ini dilayani dari pos induk.",
      ],
      acted: [
        "Sarang tawon sudah diambil malam hari.",
        "Api dipadamkan dengan {n} unit, dilanjutkan pembasahan.",
      ],
      working: ["Regu dijadwalkan malam ini, warga diminta menjauh dulu."],
    },
    kehutanan: {
      problems: [
        "kayu jati ditebang malam hari",
        "bukit gundul, air langsung turun ke desa",
        "bibit penghijauan mati tidak disiram",
        "lahan garapan hutan jadi rebutan",
      ],
      wishes: ["bukit ditanami lagi dengan pohon buah", "pesanggem dapat surat garapan"],
      questions: ["bagaimana mengajukan hutan kemasyarakatan", "boleh tidak mengambil rencek"],
      answered: [
        "Kewenangan hutan ada pada Perhutani; laporan sudah diteruskan kepada pengelolanya.",
        "Izin garapan diajukan kelompok tani hutan, {skpd} membantu pendampingan.",
      ],
      acted: [
        "Patroli bersama dilakukan dan jalur angkut ditutup.",
        "Penanaman ulang {n}00 bibit dilakukan bersama warga.",
      ],
      working: ["Koordinasi dengan pengelola hutan dijadwalkan hari {hari}."],
    },
  },
};
