/** Made-up texts about social assistance, welfare data, people in need and places of worship. */
import type { Theme } from "./theme.ts";

export const SOCIAL: Theme = {
  consequences: [
    "yang mampu malah dapat",
    "janda tua tidak kebagian",
    "hanya keluarga perangkat yang didata",
    "makan sehari-hari dibantu tetangga",
    "sudah {n} tahun begini",
    "warga jadi saling curiga",
  ],
  topics: {
    "bantuan-sosial": {
      problems: [
        "bantuan sembako tidak tepat sasaran",
        "PKH berhenti {n} bulan tanpa pemberitahuan",
        "beras bantuan berkutu",
        "kartu bantuan dipegang orang lain",
        "bantuan tunai dipotong Rp {n}0.000",
      ],
      wishes: ["daftar penerima ditempel di balai desa", "penyaluran lewat kantor pos"],
      questions: ["cara cek penerima bantuan", "kenapa bantuan saya berhenti"],
      answered: [
        "Kepesertaan dihentikan pusat karena data tidak padan; perbaikan lewat operator desa.",
        "Daftar penerima terbuka dan dapat dilihat di balai desa.",
      ],
      acted: [
        "Beras sudah diganti oleh penyalur.",
        "Kartu sudah dikembalikan kepada penerima dan pendamping ditegur.",
      ],
      working: ["Pendamping mengecek rumah penerima hari {hari}."],
    },
    "data-kesejahteraan": {
      problems: [
        "keluarga miskin tidak masuk DTKS",
        "orang meninggal masih tercatat penerima",
        "petugas data tidak pernah datang ke rumah",
        "desil naik padahal rumah bambu",
      ],
      wishes: ["pendataan ulang melibatkan RT", "ada waktu sanggah yang diumumkan"],
      questions: ["cara masuk DTKS", "di mana menyanggah data"],
      answered: [
        "Usul masuk data lewat musyawarah desa tiap bulan atau aplikasi cek bansos.",
        "Data dihapus atau diperbaiki setelah disahkan musyawarah desa.",
      ],
      acted: [
        "Keluarga sudah diusulkan dan masuk data.",
        "Data penerima yang meninggal sudah dinonaktifkan.",
      ],
      working: ["Operator desa memperbaiki data, pengesahan akhir bulan."],
    },
    "disabilitas-lansia": {
      problems: [
        "kursi roda yang diajukan belum datang",
        "lansia hidup sendiri tanpa makan",
        "orang terlantar tidur di emper toko",
        "pengemis memaksa di lampu merah",
      ],
      wishes: ["ada makan antar untuk lansia", "kantor pelayanan diberi jalur kursi roda"],
      questions: ["cara mengajukan alat bantu", "ke mana membawa orang terlantar"],
      answered: [
        "Alat bantu diajukan dengan foto dan surat desa, menunggu ketersediaan.",
        "Orang terlantar ditangani rumah singgah, lapor ke {skpd} kapan saja.",
      ],
      acted: [
        "Kursi roda sudah diserahkan.",
        "Warga sudah dibawa ke rumah singgah dan keluarganya dihubungi.",
      ],
      working: ["Pekerja sosial melakukan asesmen hari {hari}."],
    },
    keagamaan: {
      problems: [
        "musala rusak belum dapat bantuan",
        "insentif guru ngaji terlambat",
        "pengeras suara sampai larut malam",
        "proposal TPQ tidak ada kabar",
      ],
      wishes: ["guru ngaji dapat jaminan kesehatan", "bantuan tempat ibadah merata"],
      questions: ["syarat bantuan tempat ibadah apa", "kapan insentif guru ngaji cair"],
      answered: [
        "Hibah tempat ibadah diajukan setahun sebelumnya dengan proposal dan surat keterangan domisili.",
        "Insentif dibayar tiap {n} bulan lewat rekening.",
      ],
      acted: ["Insentif sudah ditransfer.", "Bantuan rehab sudah diterima takmir."],
      working: ["Proposal sedang diverifikasi kelengkapannya."],
    },
  },
};
