/** Made-up texts about abuse of office, levies, discipline, legal aid, elections and the house of representatives. */
import type { Theme } from "./theme.ts";

export const LAW: Theme = {
  places: [
    "di kantor dinas",
    "di kantor kecamatan",
    "di balai desa",
    "di desa kami",
    "di loket pelayanan",
    "di kelurahan kami",
    "di sebuah UPT",
    "di jalan masuk terminal",
    "di sekolah dekat lapangan",
    "di pasar kecamatan",
  ],
  consequences: [
    "warga takut melapor",
    "kami punya bukti kuitansinya",
    "ada {n} orang yang mengalami",
    "kalau dibiarkan jadi kebiasaan",
    "mohon nama kami dirahasiakan",
    "tidak pernah ada penjelasan",
  ],
  topics: {
    korupsi: {
      problems: [
        "bantuan dipotong sebelum sampai penerima",
        "laporan kegiatan dibuat padahal tidak ada kegiatannya",
        "keluarga pejabat diterima kerja tanpa tes",
        "barang dinas dijual",
      ],
      wishes: ["audit dilakukan mendadak", "laporan keuangan dipasang di papan"],
      questions: ["bagaimana cara melapor dugaan korupsi dengan aman", "apakah identitas pelapor dilindungi"],
      answered: [
        "Identitas pelapor dilindungi; bukti dapat diserahkan langsung ke {skpd} atau lewat kanal rahasia.",
        "Dugaan tersebut sudah diperiksa dan tidak ditemukan kerugian; hasilnya disampaikan kepada pelapor.",
      ],
      acted: [
        "Pemeriksaan khusus selesai, dana yang dipotong dikembalikan kepada penerima.",
        "Yang bersangkutan dikenai hukuman disiplin.",
      ],
      working: ["Tim pemeriksa sudah dibentuk, keterangan dikumpulkan sampai hari {hari}."],
    },
    pungli: {
      problems: [
        "mengurus surat diminta Rp {n}0.000 tanpa kuitansi",
        "ada tarikan di jalan untuk truk pasir",
        "ambil rapor disuruh membayar sumbangan",
        "petugas minta uang rokok",
      ],
      wishes: ["tarif resmi ditempel di semua loket", "ada kamera di ruang pelayanan"],
      questions: ["apakah pengurusan surat itu memang ada tarifnya", "ke mana melapor pungli"],
      answered: [
        "Layanan tersebut tidak dipungut biaya; setiap pungutan tanpa kuitansi mohon dilaporkan.",
        "Sumbangan bersifat sukarela dan tidak boleh menjadi syarat.",
      ],
      acted: [
        "Pungutan dihentikan dan uang dikembalikan.",
        "Tim saber pungli telah memanggil petugas dan menjatuhkan teguran.",
      ],
      working: ["Laporan diteruskan ke tim saber pungli untuk pendalaman."],
    },
    "disiplin-asn": {
      problems: [
        "pegawai nongkrong di warung pada jam kerja",
        "pegawai ikut kampanye",
        "pegawai absen lalu pulang",
        "guru jarang masuk",
      ],
      wishes: ["absen memakai sidik jari", "razia jam kerja diumumkan hasilnya"],
      questions: ["apa sanksi pegawai yang bolos", "pegawai boleh ikut rapat partai atau tidak"],
      answered: [
        "Netralitas pegawai diatur undang-undang; pelanggaran diproses bersama pengawas pemilu.",
        "Kehadiran pegawai dipantau; yang tidak hadir tanpa alasan dipotong tunjangannya.",
      ],
      acted: [
        "Pegawai tersebut sudah dipanggil dan diberi teguran tertulis.",
        "Inspeksi mendadak dilakukan hari {hari}, {n} pegawai dibina.",
      ],
      working: ["Atasan langsung diminta memberi keterangan."],
    },
    "bantuan-hukum": {
      problems: [
        "warga tidak mampu tidak punya pengacara",
        "perda baru tidak bisa diunduh",
        "penyuluhan hukum tidak pernah sampai desa",
      ],
      wishes: ["ada pos bantuan hukum di kecamatan", "perda dijelaskan dengan bahasa mudah"],
      questions: ["syarat bantuan hukum gratis apa", "di mana membaca perda parkir"],
      answered: [
        "Bantuan hukum gratis diberikan lembaga yang bekerja sama, cukup membawa surat tidak mampu.",
        "Perda dapat diunduh di laman JDIH kabupaten.",
      ],
      acted: ["Warga sudah didampingi lembaga bantuan hukum.", "Tautan perda yang rusak telah diperbaiki."],
      working: ["Permohonan sedang diverifikasi, pendampingan mulai hari {hari}."],
    },
    "pemilu-politik": {
      problems: [
        "baliho partai dipaku di pohon",
        "satu keluarga tidak terdaftar sebagai pemilih",
        "kampanye memakai pengeras suara sampai malam",
        "ormas meminta sumbangan ke toko",
      ],
      wishes: ["tempat kampanye diatur", "pemilih lansia dijemput"],
      questions: ["cara pindah memilih bagaimana", "kapan pilkada"],
      answered: [
        "Daftar pemilih menjadi wewenang KPU; pengecekan dapat dilakukan di laman KPU atau PPS desa.",
        "Pemasangan alat peraga diatur pada lokasi yang ditetapkan.",
      ],
      acted: [
        "Alat peraga yang melanggar sudah diturunkan bersama pengawas pemilu.",
        "Ormas sudah dipanggil dan menghentikan permintaan.",
      ],
      working: ["Laporan diteruskan kepada penyelenggara pemilu."],
    },
    dprd: {
      problems: [
        "reses hanya dihadiri pendukung",
        "aspirasi ke dewan tidak ada jawabannya",
        "rapat dewan tidak bisa ditonton",
      ],
      wishes: ["jadwal reses diumumkan", "rapat disiarkan radio"],
      questions: ["jadwal hearing kapan", "bagaimana mengirim aspirasi ke dewan"],
      answered: [
        "Aspirasi disampaikan tertulis ke {skpd} atau pada masa reses anggota dapil.",
        "Risalah rapat dapat diminta melalui PPID.",
      ],
      acted: [
        "Audiensi sudah dijadwalkan dan undangan dikirim.",
        "Jadwal reses telah diumumkan di laman resmi.",
      ],
      working: ["Surat sudah diteruskan ke komisi terkait."],
    },
  },
};
