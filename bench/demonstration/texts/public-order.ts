/** Made-up texts about disturbances, street vendors, crime, vices and conflicts. */
import type { Theme } from "./theme.ts";

export const PUBLIC_ORDER: Theme = {
  consequences: [
    "warga tidak bisa tidur",
    "anak muda ikut-ikutan",
    "orang lewat takut",
    "sudah ditegur RT tidak mempan",
    "hampir terjadi perkelahian",
    "ini sudah {n} malam",
  ],
  topics: {
    ketenteraman: {
      problems: [
        "balap liar tiap malam Minggu",
        "suara karaoke sampai dini hari",
        "baliho roboh membahayakan",
        "orgen tunggal lewat jam dua belas",
        "anak punk memalak",
      ],
      wishes: ["patroli malam rutin", "jam hiburan dibatasi"],
      questions: ["batas jam hiburan sampai pukul berapa", "siapa yang menertibkan reklame"],
      answered: [
        "Hiburan dibatasi sampai pukul 23.00 sesuai izin; pelanggaran dapat dilaporkan ke {skpd}.",
        "Reklame tersebut berizin, pemiliknya diminta memperkuat tiang.",
      ],
      acted: ["Patroli gabungan sudah membubarkan balap liar.", "Reklame liar sudah dibongkar."],
      working: ["Patroli ditambah pada malam Minggu."],
    },
    pkl: {
      problems: [
        "pedagang kaki lima menutup trotoar",
        "lapak ditarik iuran tanpa karcis",
        "pedagang digusur tanpa tempat baru",
        "warung liar berjejer di tanggul",
      ],
      wishes: ["pedagang diberi tempat dan jam jualan", "lapak dibuat seragam"],
      questions: ["boleh berjualan di alun-alun atau tidak", "cara mendaftar lapak"],
      answered: [
        "Jualan diperbolehkan mulai pukul 16.00 di lokasi yang ditetapkan.",
        "Pendaftaran lapak lewat paguyuban dan {skpd}, tanpa biaya.",
      ],
      acted: ["Pedagang sudah ditata ke lokasi baru.", "Trotoar sudah dikosongkan tanpa gesekan."],
      working: ["Sosialisasi kepada pedagang berlangsung sampai hari {hari}."],
    },
    kriminalitas: {
      problems: [
        "maling motor dua kali seminggu",
        "ternak hilang malam hari",
        "ada tawuran antarpemuda",
        "warga dianiaya di jalan",
      ],
      wishes: ["pos ronda dihidupkan", "lampu dan kamera dipasang"],
      questions: ["nomor polsek yang bisa dihubungi", "cara membuat laporan kehilangan"],
      answered: [
        "Tindak pidana ditangani kepolisian; laporan sudah diteruskan ke polsek.",
        "Surat kehilangan dibuat di polsek tanpa biaya.",
      ],
      acted: ["Ronda dihidupkan bersama linmas dan polsek.", "Kedua kelompok sudah didamaikan."],
      working: ["Koordinasi dengan kepolisian, patroli ditingkatkan."],
    },
    "narkoba-penyakit-masyarakat": {
      problems: [
        "warung menjual miras oplosan",
        "ada judi sabung ayam",
        "pil koplo dijual ke pelajar",
        "rumah kos dipakai maksiat",
      ],
      wishes: ["razia rutin diumumkan hasilnya", "penyuluhan narkoba di sekolah"],
      questions: ["ke mana melapor penjual miras", "rehabilitasi pecandu bayar atau tidak"],
      answered: [
        "Rehabilitasi gratis bagi yang melapor sukarela.",
        "Laporan diteruskan ke kepolisian karena menyangkut pidana.",
      ],
      acted: [
        "Razia menyita {n}0 botol miras, penjual disidang.",
        "Lokasi judi sudah dibubarkan bersama polsek.",
      ],
      working: ["Pemantauan tertutup dilakukan sebelum penindakan."],
    },
    "konflik-sosial": {
      problems: [
        "pembangunan tempat ibadah dipersoalkan",
        "dua perguruan silat saling serang",
        "ajakan kebencian di grup",
        "sengketa hajatan memecah warga",
      ],
      wishes: ["forum kerukunan hadir ke desa", "perguruan silat dipertemukan rutin"],
      questions: ["izin tempat ibadah lewat siapa", "siapa yang bisa menengahi"],
      answered: [
        "Izin tempat ibadah mengikuti peraturan bersama dua menteri, rekomendasi lewat forum kerukunan.",
        "Mediasi difasilitasi {skpd} bersama tokoh setempat.",
      ],
      acted: ["Kesepakatan damai sudah ditandatangani.", "Pertemuan perguruan menghasilkan aturan konvoi."],
      working: ["Tokoh kedua pihak diundang hari {hari}."],
    },
  },
};
