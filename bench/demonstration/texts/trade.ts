/** Made-up texts about markets, prices, cooperatives, industry, loans and regency-owned companies. */
import type { Theme } from "./theme.ts";

export const TRADE: Theme = {
  places: [
    "di pasar kecamatan",
    "di pasar kota",
    "di kios sebelah terminal",
    "di desa kami",
    "di pasar hewan",
    "di sentra dusun Gempolsari",
    "di toko dekat alun-alun",
    "di koperasi desa",
    "di pasar Legi Tegalmanis",
  ],
  consequences: [
    "pedagang sepi pembeli",
    "ibu rumah tangga menjerit",
    "modal habis",
    "pembeli pindah ke toko modern",
    "sudah {n} kali diprotes",
  ],
  topics: {
    pasar: {
      problems: [
        "atap pasar bocor dan becek",
        "kios kosong dikuasai orang",
        "toilet pasar kotor dan bayar",
        "sewa kios naik mendadak",
        "pasar gelap, banyak copet",
      ],
      wishes: ["pasar ditata per jenis dagangan", "kios diundi terbuka"],
      questions: ["cara menyewa kios", "retribusi los berapa sehari"],
      answered: [
        "Kios disewakan lewat pengajuan ke {skpd}, tarif sesuai perda.",
        "Kios yang tutup lebih dari tiga bulan akan ditarik kembali.",
      ],
      acted: ["Atap pasar sudah diganti.", "Selokan pasar dikeruk dan lampu dipasang."],
      working: ["Rehab los dimulai setelah pedagang dipindah sementara."],
    },
    "harga-bahan-pokok": {
      problems: [
        "harga cabai naik dua kali lipat",
        "minyak goreng langka",
        "timbangan pedagang curang",
        "beras murah tidak sampai desa",
      ],
      wishes: ["operasi pasar sebelum lebaran", "harga diumumkan radio tiap pagi"],
      questions: ["jadwal pasar murah kapan", "harga acuan gula berapa"],
      answered: [
        "Harga harian dipantau di {n} pasar dan dimuat di laman resmi.",
        "Kenaikan karena panen mundur, diperkirakan turun bulan depan.",
      ],
      acted: ["Operasi pasar sudah digelar di kecamatan.", "Timbangan ditera ulang, {n} diganti."],
      working: ["Penyaluran stok murah dijadwalkan hari {hari}."],
    },
    "koperasi-umkm": {
      problems: [
        "simpanan koperasi tidak bisa diambil",
        "bantuan modal hanya untuk kenalan",
        "produk UMKM ditolak toko modern",
        "pelatihan usaha tidak ada lanjutannya",
      ],
      wishes: ["ada rumah kemasan bersama", "UMKM ikut pameran bergiliran"],
      questions: ["syarat bantuan UMKM apa", "cara mengurus halal dan PIRT"],
      answered: [
        "Sertifikat halal gratis tersedia bagi usaha mikro, daftar lewat pendamping.",
        "Koperasi wajib rapat anggota tahunan; anggota berhak meminta laporan.",
      ],
      acted: ["Koperasi sudah membayar simpanan anggota bertahap.", "Produk sudah masuk {n} toko."],
      working: ["Pemeriksaan kesehatan koperasi dilakukan pekan ini."],
      innovations: [
        "membuat keripik dari gedebok pisang",
        "berjualan bersama satu desa lewat satu toko daring",
      ],
    },
    industri: {
      problems: [
        "perajin kesulitan bahan baku",
        "pabrik beroperasi malam di permukiman",
        "mesin bantuan perajin menganggur",
        "batik lokal kalah dengan cetakan",
      ],
      wishes: ["ada sentra bahan baku", "seragam pegawai memakai batik lokal"],
      questions: ["cara mendapat bantuan alat IKM", "merek dagang didaftarkan di mana"],
      answered: [
        "Bantuan alat diberikan kepada kelompok IKM yang terdata, proposal ke {skpd}.",
        "Pendaftaran merek IKM difasilitasi {n}0 setahun.",
      ],
      acted: ["Perajin sudah dihubungkan dengan pemasok.", "Jam kerja pabrik dibatasi sesuai kesepakatan."],
      working: ["Pendataan sentra dilakukan bersama desa."],
    },
    "kredit-usaha": {
      problems: [
        "pengajuan kredit ditolak tanpa alasan",
        "bunga pinjaman tidak sesuai janji",
        "jaminan belum dikembalikan padahal lunas",
        "rentenir berkedok koperasi",
      ],
      wishes: ["kredit musiman untuk petani", "angsuran mengikuti panen"],
      questions: ["bunga kredit usaha mikro berapa", "syarat pinjam tanpa jaminan"],
      answered: [
        "Penolakan karena catatan kredit; nasabah dapat meminta penjelasan tertulis.",
        "Kredit petani dibayar setelah panen dengan bunga ringan.",
      ],
      acted: ["Jaminan sudah diserahkan.", "Perhitungan bunga dikoreksi dan kelebihan dikembalikan."],
      working: ["Permohonan sedang dinilai analis kredit."],
    },
    bumd: {
      problems: [
        "laporan laba BUMD tidak dibuka",
        "SPBU daerah sering tutup",
        "usaha BUMD mematikan usaha warga",
      ],
      wishes: ["laporan tahunan diumumkan", "BUMD membeli hasil warga"],
      questions: ["berapa setoran BUMD ke kas daerah", "lowongan BUMD diumumkan di mana"],
      answered: [
        "Laporan tahunan yang diaudit dapat diminta ke {skpd}.",
        "Setoran tercantum dalam pendapatan daerah yang sah.",
      ],
      acted: ["Laporan sudah dimuat di laman perusahaan.", "Jam layanan sudah diperpanjang."],
      working: ["Direksi menyiapkan jawaban tertulis."],
    },
  },
};
