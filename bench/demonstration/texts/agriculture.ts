/** Made-up texts about irrigation, machines, seed, food prices, livestock and fisheries. */
import type { Theme } from "./theme.ts";

export const AGRICULTURE: Theme = {
  places: [
    "di sawah dusun Tegalmanis",
    "di blok Kali Lor",
    "di hamparan Sendangbiru",
    "di kelompok tani kami",
    "di desa kami",
    "di dusun Karangpulut",
    "di lahan tepi hutan",
    "di kios pertigaan Randugede",
    "di blok sawah tadah hujan",
    "di dusun Kedungwaru",
    "di hamparan sebelah waduk",
    "di dusun Gempolsari",
    "di blok makam lama",
    "di tegalan Watulumbung",
  ],
  consequences: [
    "terancam gagal panen",
    "petani kecil yang paling rugi",
    "tanaman sudah menguning",
    "modal dari pinjaman belum kembali",
    "banyak yang terpaksa beli mahal",
    "sudah {n} musim begini",
    "kelompok tani kebingungan",
  ],
  topics: {
    irigasi: {
      problems: [
        "saluran irigasi jebol, air tidak sampai sawah",
        "pintu air macet tidak bisa dibuka",
        "air rebutan, bagian hilir tidak kebagian",
        "pompa bantuan tidak pernah dinyalakan",
        "saluran tersier penuh lumpur dan rumput",
      ],
      wishes: ["saluran dipasangi beton", "dibuat jadwal giliran air yang tertulis"],
      questions: ["kapan jadwal buka pintu air", "siapa yang membayar solar pompa"],
      answered: [
        "Jadwal giliran air disepakati di rapat himpunan petani pemakai air, salinannya ada di balai desa.",
        "Saluran tersier dirawat bersama petani pemakai air; {skpd} menangani saluran primer dan sekunder.",
      ],
      acted: [
        "Tanggul saluran yang jebol sudah ditutup dan air mengalir lagi.",
        "Pintu air telah diperbaiki juru pengairan.",
      ],
      working: ["Perbaikan darurat dengan karung pasir dilakukan sambil menunggu pasangan batu."],
      innovations: [
        "memakai pompa tenaga surya bersama satu blok",
        "membuat embung mini dari terpal untuk cabai",
      ],
    },
    alsintan: {
      problems: [
        "traktor bantuan dikuasai satu orang",
        "combine datang terlambat, padi roboh duluan",
        "mesin tanam bantuan rusak dan tidak ada onderdil",
        "sewa traktor naik dua kali lipat",
      ],
      wishes: ["ada bengkel alsintan tiap kecamatan", "alat dipinjamkan bergilir dengan buku catatan"],
      questions: ["bagaimana meminjam traktor dinas", "syarat kelompok dapat combine apa saja"],
      answered: [
        "Peminjaman alat lewat brigade alsintan dengan surat kelompok tani, hanya mengganti bahan bakar dan operator.",
        "Bantuan alat diajukan kelompok yang terdaftar lewat proposal ke {skpd}.",
      ],
      acted: [
        "Traktor sudah ditarik dan dikelola unit jasa alat kelompok.",
        "Mesin telah diservis teknisi {skpd}.",
      ],
      working: ["Kelompok dan penyuluh dipertemukan hari {hari} untuk mengatur pemakaian alat."],
    },
    "benih-bantuan-tani": {
      problems: [
        "benih bantuan banyak yang tidak tumbuh",
        "kelompok kami belum pernah dapat bantuan benih",
        "kartu petani sudah jadi tapi manfaatnya belum cair",
        "bibit mangga bantuan datang mati separuh",
      ],
      wishes: ["benih dibagikan sebelum hujan pertama", "jenis benih disesuaikan tanah tadah hujan"],
      questions: ["syarat mendapat bantuan benih apa", "kapan kartu petani dibagikan"],
      answered: [
        "Benih bantuan diberikan kepada kelompok yang terdaftar di simluhtan dan belum menerima tahun sebelumnya.",
        "Manfaat kartu diberikan setelah verifikasi luas lahan oleh penyuluh dan desa.",
      ],
      acted: [
        "Benih pengganti {n}00 kg sudah diserahkan kepada kelompok.",
        "Bantuan sudah dicairkan ke rekening kelompok tani.",
      ],
      working: ["Data kelompok sedang diverifikasi penyuluh, hasilnya diumumkan di balai desa."],
    },
    "ketahanan-pangan": {
      problems: [
        "harga gabah jatuh jauh di bawah harga pemerintah",
        "tengkulak menekan harga jagung",
        "lumbung pangan desa kosong dan bocor",
        "gabah basah ditolak penggilingan",
      ],
      wishes: ["bulog membeli langsung di desa", "lumbung desa diisi dan diperbaiki"],
      questions: ["berapa harga pembelian gabah pemerintah", "ke mana menjual gabah kalau harga jatuh"],
      answered: [
        "Harga pembelian berlaku untuk kadar air tertentu; {skpd} menghubungkan kelompok dengan penyerap.",
        "Lumbung dikelola gapoktan, isi ulang diusulkan lewat musyawarah desa.",
      ],
      acted: [
        "Gabah kelompok sudah diserap {n}0 ton dengan harga pemerintah.",
        "Lumbung telah diperbaiki dan diisi cadangan.",
      ],
      working: ["Kami berkoordinasi dengan bulog agar tim serap turun hari {hari}."],
    },
    "peternakan-perikanan": {
      problems: [
        "sapi sakit mulut dan kuku, sudah {n} ekor ambruk",
        "ayam mati mendadak satu kandang",
        "kambing bantuan banyak yang sakit",
        "ikan di waduk mabuk karena disetrum orang",
        "harga pakan lele naik terus",
      ],
      wishes: ["ada vaksin gratis keliling", "bibit ikan ditebar lagi di waduk"],
      questions: ["jadwal vaksin sapi kapan", "berapa biaya inseminasi buatan", "ke mana lapor ternak sakit"],
      answered: [
        "Vaksinasi gratis, pendaftaran lewat mantri hewan kecamatan; inseminasi sesuai tarif retribusi.",
        "Bantuan ternak digulirkan dalam kelompok, yang sakit dilaporkan dalam {n} hari untuk diperiksa.",
      ],
      acted: [
        "Petugas kesehatan hewan sudah mengobati dan memvaksin {n}0 ekor.",
        "Penyetruman ikan ditertibkan bersama kelompok pengawas.",
      ],
      working: ["Contoh darah dikirim ke laboratorium, kandang diminta diisolasi sementara."],
      innovations: [
        "membuat pakan fermentasi dari tebon jagung",
        "memelihara lele di ember dengan kangkung di atasnya",
      ],
    },
  },
};
