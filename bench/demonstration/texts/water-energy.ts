/** Made-up texts about piped water, village water, reservoirs, electricity, fuel, oil and mining. */
import type { Theme } from "./theme.ts";

export const WATER_ENERGY: Theme = {
  consequences: [
    "tidak bisa mandi dan masak",
    "tagihan jalan terus",
    "alat elektronik rusak",
    "terpaksa beli air galon",
    "warung kecil berhenti jualan",
    "{n} RT terdampak",
  ],
  topics: {
    "layanan-pdam": {
      problems: [
        "air PDAM mati",
        "air keruh berbau besi",
        "pipa bocor, air terbuang ke jalan",
        "tagihan melonjak padahal pemakaian biasa",
        "meter air rusak tidak diganti",
      ],
      wishes: ["ada pemberitahuan sebelum air mati", "jaringan diperluas ke dusun"],
      questions: ["biaya pasang baru berapa", "jam aliran bergilir kapan"],
      answered: [
        "Biaya sambungan baru dapat diangsur {n} kali di kantor {skpd}.",
        "Aliran bergilir karena debit sumber turun, jadwal diumumkan lewat SMS pelanggan.",
      ],
      acted: [
        "Pipa bocor sudah disambung dan air mengalir.",
        "Meter sudah diganti dan tagihan dihitung ulang.",
      ],
      working: ["Regu perbaikan mencari titik bocor, air tangki dikirim sementara."],
    },
    "air-bersih-desa": {
      problems: [
        "pompa HIPPAM rusak",
        "sumur bor baru tidak keluar air",
        "iuran air desa tidak jelas laporannya",
        "pipa Pamsimas hanya sampai dusun depan",
      ],
      wishes: ["dibuatkan sumur bor kedua", "pengurus air dilatih"],
      questions: ["cara mengajukan Pamsimas", "siapa yang memperbaiki pompa desa"],
      answered: [
        "Pamsimas diajukan desa lewat surat minat; perawatan oleh kelompok pengelola.",
        "Kualitas air dapat diuji gratis di puskesmas.",
      ],
      acted: ["Pompa sudah diganti dan dicoba.", "Jaringan pipa {n}00 meter selesai dipasang."],
      working: ["Geolistrik untuk titik sumur baru dilakukan hari {hari}."],
    },
    "waduk-sungai": {
      problems: [
        "tanggul sungai longsor",
        "embung dangkal penuh lumpur",
        "penambangan pasir memakai mesin",
        "eceng gondok menutup waduk",
        "pintu waduk bocor",
      ],
      wishes: ["embung dikeruk saat kemarau", "tanggul ditanami bambu"],
      questions: ["kapan waduk dibuka untuk sawah", "tanggul itu wewenang siapa"],
      answered: [
        "Tanggul Bengawan Solo menjadi wewenang balai besar; laporan sudah diteruskan.",
        "Pengerukan embung masuk rencana tahun depan.",
      ],
      acted: ["Tanggul diperkuat bronjong dan bambu.", "Eceng gondok dibersihkan bersama warga."],
      working: ["Alat berat dijadwalkan setelah debit turun."],
    },
    listrik: {
      problems: [
        "listrik padam {n} kali sehari",
        "tegangan turun, lampu redup",
        "kabel listrik menjuntai rendah",
        "tiang listrik miring ke rumah",
      ],
      wishes: ["gardu ditambah", "warga pelosok disambung listrik gratis"],
      questions: ["jadwal pemadaman bisa dilihat di mana", "pasang baru subsidi syaratnya apa"],
      answered: [
        "Pelayanan listrik menjadi wewenang PLN; laporan sudah diteruskan ke unit layanan.",
        "Sambungan subsidi untuk keluarga di data kesejahteraan, diusulkan desa.",
      ],
      acted: ["PLN sudah menegakkan tiang dan merapikan kabel.", "Trafo sudah ditambah, tegangan normal."],
      working: ["PLN menjadwalkan pemeriksaan gardu hari {hari}."],
    },
    "elpiji-bbm": {
      problems: [
        "elpiji 3 kg kosong",
        "gas melon dijual Rp {n}0.000",
        "solar dibeli jeriken, petani tidak kebagian",
        "tabung elpiji isinya kurang",
      ],
      wishes: ["operasi pasar elpiji", "pangkalan ditambah di dusun"],
      questions: ["berapa HET elpiji 3 kg", "surat beli solar untuk traktor di mana"],
      answered: [
        "HET ditetapkan gubernur; pangkalan wajib memasang papan harga.",
        "Surat rekomendasi solar petani diterbitkan lewat penyuluh.",
      ],
      acted: ["Operasi pasar {n}00 tabung sudah digelar.", "Pangkalan yang melanggar dicabut jatahnya."],
      working: ["Penambahan pasokan diminta kepada Pertamina."],
    },
    "migas-tambang": {
      problems: [
        "getaran proyek migas membuat rumah retak",
        "bau gas menyengat malam hari",
        "truk tambang galian merusak jalan",
        "sumur minyak tua terbakar",
        "bekas galian dibiarkan menganga",
      ],
      wishes: ["dana bagi hasil dipakai memperbaiki jalan", "hasil pantau udara dibuka"],
      questions: ["izin galian itu ada atau tidak", "berapa dana bagi hasil migas desa kami"],
      answered: [
        "Izin tambang diterbitkan provinsi; hasil pengecekan dapat diminta di {skpd}.",
        "Dana bagi hasil tercantum di APBD dan dibagikan lewat alokasi desa.",
      ],
      acted: [
        "Tambang tanpa izin sudah dihentikan bersama kepolisian.",
        "Rumah retak sudah didata dan diperbaiki pelaksana.",
      ],
      working: ["Pertemuan warga dengan pelaksana dijadwalkan hari {hari}."],
    },
  },
};
