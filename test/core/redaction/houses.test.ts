/** Where somebody lives, in the ways it is written; and streets, lanes and blocks that are nobody's. All made up. */
import { expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";

const STREETS = ["Jl. ", "jl ", "Jln. ", "Jalan ", "jalan ", "JL. "];
const NAMES = [
  "Melati",
  "Untung Suropati",
  "KH. Hasyim Asyari",
  "Dr. Sutomo",
  "Letjen Sutoyo",
  "Raya Kalitidu",
];
const HOUSES =
  " No. 12| no 12| no.12A| no 12 B| nomor 12| 12| 99b| IV/12| 2 no 9| Gg. 3| gang 2 no 7| Gg Mawar 4| Gg. II/9|, No. 12| No 12 RT 03 RW 01| 12 RT 3| RT 04/RW 02| Blok C 12| blok C/12| Kav. 5".split(
    "|",
  );
const AROUND = [
  ["rumah saya di ", ", banjir"],
  ["alamat: ", ""],
  ["saya tinggal di ", " Bojonegoro"],
  ["dikirim ke ", " (rumah hijau)"],
] as const;
const HOMES =
  "RT 3|RT 03/RW 01|rt3 rw1|RT/RW: 003/001|RT tiga|rt nol dua rw nol satu|RT nomor 3|RT saya 12|Blok C-12|blok c12|Blok C No. 12|Blok AA-17|blok A1/12|Blok C - 12|kav 12|kaveling 12|gang 3|gang 4A|Gang III|gg 3 no 12|gg. Mawar no 12|lr. 3 no 12|rumah no 12|rumah saya no 12|omahku nomer 12|griyo kulo nomer 12|nomor rumah 12|no rumah: 12|rumah tetangga no 12|rumah cat hitam no 12|kosan no 12|Ruko B-12|kios A-12|los C 12|Dusun Krajan no 12|Perum Griya Asri C/12|Perumnas C12|BTN Ngrowo C-12|C-12 Perum Griya Asri|no 12 blok C|rusunawa lantai 2 no 12|-7.15023, 111.88171".split(
    "|",
  );

/** Every digit, and where there is none every word. */
function isWhole(before: string, home: string, after: string): boolean {
  const covered = new Set<number>();
  for (const { start, end } of redact(before + home + after).findings)
    for (let at = start; at < end; at++) covered.add(at);
  const parts = /\d/.test(home) ? /\d/g : /\p{L}/gu;
  return [...home.matchAll(parts)].every(({ index }) => covered.has(before.length + index));
}

test("streets with houses: at least 99 in 100", () => {
  const left: string[] = [];
  let all = 0;
  for (const street of STREETS)
    for (const name of NAMES)
      for (const house of HOUSES)
        for (const [before, after] of AROUND) {
          all++;
          if (!isWhole(before, street + name + house, after))
            left.push(before + street + name + house + after);
        }
  expect(left.length / all, left.join("\n")).toBeLessThanOrEqual(0.01);
});

test.each(HOMES)("%s", (home) => {
  const around = [
    ["saya tinggal di ", ", banjir terus"],
    ["warga ", " minta jalan diperbaiki"],
    ["alamat: ", ""],
    ["pelapor di ", " Desa Sukorejo"],
  ] as const;
  for (const [before, after] of around)
    expect(isWhole(before, home, after), before + home + after).toBe(true);
});

test.each([
  ["Blok C-12 Desa Sukorejo banjir", "[alamat] Desa Sukorejo banjir"],
  ["rumah saya er te tiga er we satu dukuh Ngasem", "rumah saya [alamat] dukuh Ngasem"],
  ["keluar dari Jl. Kolonel Sugiono 40 jam 5 subuh", "keluar dari [alamat] jam 5 subuh"],
  ["alamat Ds Pilangsari RT.15/RW.02 banjir", "alamat Ds Pilangsari [alamat] banjir"],
  ["anak kos jalan pondok pinang iv/99 ribut", "anak kos [alamat] ribut"],
  ["toko - jalan diponegoro 99 - macet", "toko - [alamat] - macet"],
  ["Nomer omahku 17, paket dikekno nomer 71. Piye", "[alamat], paket dikekno [alamat]. Piye"],
  ["blok F no 3, perum Graha Indah (pelapor, F-5)", "[alamat], perum Graha Indah (pelapor, [alamat])"],
  ["kirim ke rumah nomor sembilan puluh sembilan saja", "kirim ke rumah [alamat] saja"],
  ["rumah depan Puskesmas Baureno no. 5", "rumah depan Puskesmas Baureno [alamat]"],
  ["Rumahnya cat ungu, nomor sebelas A, dekat jembatan", "Rumahnya cat ungu, [alamat], dekat jembatan"],
  ["umah kulo cat ijo nomer sangalikur kidul", "umah kulo cat ijo [alamat] kidul"],
  ["kos 3 lantai di gang Kenanga IV ramai", "kos 3 lantai di [alamat] ramai"],
  ["sekitar gang tiga jl sudirman", "sekitar [alamat] jl sudirman"],
  ["Bangunan di Jl. Kartini 4/II ditutup", "Bangunan di [alamat] ditutup"],
  ["Jl. Dr. Wahidin 61 rumah kosong", "[alamat] rumah kosong"],
  ["sembunyi di Perum Bukit Asri A2 no 5", "sembunyi di [alamat]"],
  ["pijat di kios nomor lima belas terminal", "pijat di [alamat] terminal"],
  ["saya penyewa los 88 pasar Dander", "saya penyewa [alamat] pasar Dander"],
  ["gambar untuk kavling nomor 118 di sana", "gambar untuk [alamat] di sana"],
  ["di kontrakan pintu nomor 2 dekat jembatan", "di kontrakan [alamat] dekat jembatan"],
  ["ing RT kaping 9 Dusun Ngrancang", "ing [alamat] Dusun Ngrancang"],
  ["manggen wonten RT sanga RW telu", "manggen wonten [alamat]"],
  ["tetangga no 14 jadi saksi", "tetangga [alamat] jadi saksi"],
  ["jalan kabupaten no 12 rumah saya", "[alamat] rumah saya"],
  ["kost jl contoh no. 7 lantai 2 ribut", "kost [alamat] ribut"],
  // Rooms and doors of lodgings.
  ["kos putri barat kampus, kamar 9 lantai atas, berisik", "kos putri barat kampus, [alamat], berisik"],
  ["anak kost kmr no.3 bawa anjing", "anak kost [alamat] bawa anjing"],
  ["kos bu kamar D2 bau", "kos bu [alamat] bau"],
  ["kost saya kamar nomor 12 listriknya anjlok", "kost saya [alamat] listriknya anjlok"],
  ["tetangga kos, pintu nomor D-4, ribut", "tetangga kos, [alamat], ribut"],
  ["kontrakan petak 4 kosong", "kontrakan [alamat] kosong"],
  ["penghuni kamar siji kos putri", "penghuni [alamat] kos putri"],
  ["kos mawar kamar 11, 12 dan 14 dirazia", "kos mawar [alamat] dirazia"],
  ["Jl. Melati 24, kamar B3 (lantai 2). Air kuning", "[alamat]. Air kuning"],
  ["jl. melati 45 (belakang) bocor", "[alamat] bocor"],
  ["kos belakang RSUD kamar no 2B gelap", "kos belakang RSUD [alamat] gelap"],
  ["rusunawa lantai 1 no. 09 dan lantai 2 no. 09", "rusunawa [alamat] dan [alamat]"],
  // Stalls.
  ["penjual rujak di lapak 4 food court", "penjual rujak di [alamat] food court"],
  ["lurah pasar, kios K-3 kalih K-4 ambrol", "lurah pasar, [alamat] ambrol"],
  ["di pasar, Lorong 3 kios 44, kabel terkelupas", "di pasar, [alamat], kabel terkelupas"],
  ["los nomor B12, B13 dan B14 kosong", "[alamat] kosong"],
  ["saya jualan di kios 8, listrik mati", "saya jualan di [alamat], listrik mati"],
  ["bedak no 23 ditutup", "[alamat] ditutup"],
  ["jalan kampung lorong VII pasar becek", "jalan kampung [alamat] pasar becek"],
  // The second of a pair, lists, ranges.
  ["Jl. Melati no.70, 72, 74 tidak surut", "[alamat] tidak surut"],
  ["depan no.51,53 & 55 jalan veteran", "depan [alamat]"],
  ["Toko di Jl. Melati No. 5\u20137 tutup", "Toko di [alamat] tutup"],
  ["JALAN GANG DAHLIA NO. 2 S/D NO. 10 GELAP", "[alamat] GELAP"],
  ["Jln Melati no. 12 s.d. 20 banjir", "[alamat] banjir"],
  ["Jalan Panglima Sudirman 140 s/d 160 ditutupi", "[alamat] ditutupi"],
  ["Jl. Melati 3, 5 dan 7 lebih rendah", "[alamat] lebih rendah"],
  ["warga rt 1 sampai rt 4 kena", "warga [alamat] kena"],
  ["warga RT 12 hingga 15 RW 3", "warga [alamat] [alamat]"],
  // RT and RW, in krama too.
  ["Gg. Melati No.02 RW nya 07, ramai", "[alamat], ramai"],
  ["randha, RT kalih RW tigo Dusun Bandar", "randha, [alamat] Dusun Bandar"],
  ["griyo kulo erte wolu erwe loro", "griyo kulo [alamat]"],
  ["RTne 12 RWne 3 gelap", "[alamat] [alamat] gelap"],
  ["jalan RT 02-RW 09 rusak", "jalan [alamat] rusak"],
  // Houses by a code, a block with a name, a number in words, where they stand.
  ["Pemilik rumah A5/12 ribut", "Pemilik rumah [alamat] ribut"],
  ["ada C-15 / PERUM MUTIARA: SAMPAH", "ada [alamat] / PERUM MUTIARA: SAMPAH"],
  [
    "Di perumahan Citra tepatnya B-07 dan B-08 tiang roboh",
    "Di perumahan Citra tepatnya [alamat] tiang roboh",
  ],
  ["di Blok Sawo 2 Perum Sendang", "di [alamat] Perum Sendang"],
  ["rumah di blok Kebonagung no. 2 Ds Ngujo", "rumah di [alamat] Ds Ngujo"],
  ["Kavling Taman Sari No. 30", "[alamat]"],
  ["depan rumah 81 A jalan Gajah Mada", "depan rumah [alamat] jalan Gajah Mada"],
  ["Rumah nomer papat likur Jalan Melati ambruk", "Rumah [alamat] ambruk"],
  ["saya di Jl. Melati no seratus dua puluh kel Kadipaten", "saya di [alamat] kel Kadipaten"],
  ["nomor rumah dua belas A, dekat pasar", "[alamat], dekat pasar"],
  ["dalan Melati nomer gangsal", "[alamat]"],
  ["Jl. Kedung Baru IV-B/33 bocor", "[alamat] bocor"],
  ["rumah pojok cat ungu no. 1 masuk gang", "rumah pojok cat ungu [alamat] masuk gang"],
  ["dari gapura ke utara, kiri jalan, nomor 16. Gelap", "dari gapura ke utara, kiri jalan, [alamat]. Gelap"],
  ["nomor 88, barat lapangan", "[alamat], barat lapangan"],
  ["selokan depan rumah 20 sampai 28 mampet", "selokan depan rumah [alamat] mampet"],
  ["rumah bernomor 20", "rumah [alamat]"],
  ["RT 7 kaliyan RT 8", "[alamat] kaliyan [alamat]"],
  ["Jl. Melati no. 15 sampai dengan 21", "[alamat]"],
  ["bakul sayur los 14", "bakul sayur [alamat]"],
  ["pedagang los C no 9", "pedagang [alamat]"],
  ["rumah kosong nomor 14 jadi sarang ular", "rumah kosong [alamat] jadi sarang ular"],
  ["nomor rmh: 20", "[alamat]"],
  ["kampung baru nomor empat belas", "kampung baru [alamat]"],
])("%j", (text, redacted) => {
  expect(redact(text).text).toBe(redacted);
});

test.each([
  "jl lingkar. Diamankan miras 27 botol",
  "Jl. Pattimura dibersihkan 11-12 Januari",
  "pohon di jl Diponegoro keropos diameter 1m",
  "Jl. Rajawali sesuai rambu No. 4a",
  "jl ahmad yani arah timur 2 lajur",
  "jalan penghubung 3 desa rusak",
  "Jl. Panglima Sudirman 4 lampu mati",
  "SMPN 2 jl veteran 300 siswa",
  "gang sempit 2 motor tidak bisa lewat",
  "lorong 2 pasar licin",
  "tarif RT-1 Rp 4.250/m3, RT-2 Rp 6.250/m3",
  "naik jadi 4.250 per m3 blok 11-20",
  "blok 3 sawah kering",
  "12 RT di desa kami banjir",
  "gardu D-12 padam",
  "sawah kas desa blok 12 disewakan",
  "rumah saya gelap, antrian no 5 belum dipanggil",
  "di ruas Ponco - Jatirogo 3 rumah rusak",
  "kamar 9 RSUD bocor",
  "ruang Mawar kamar 3, nenek dirawat",
  "asrama haji kamar 9 lantai 2",
  "rumah kos 12 pintu, sewa kamar 500 ribu",
  "kos 2 lantai 16 kamar",
  "pintu 2 pasar ditutup",
  "kelas 5 dan kelas 6 digabung",
  "loket 7 tutup, loket nomor 3, sebelah kanan, kosong",
  "bus no 7 dan no 9 tidak jalan, kursi 12 A",
  "TPS no 7 depan balai desa",
  "lantai 2 kantor bupati",
  "tiang no 12 depan balai desa miring",
  "perbup nomor 12, 13 dan 14",
  "pasal 12, 13 sampai 15",
  "jalan kelas III, km 12 sampai 15",
  "jalan sepanjang 140 s/d 160 meter",
  "Jl. Melati ditutup 12 s/d 15 Juni",
  "jl Melati 07.00 s/d 09.00 macet",
  "jalan lingkar dua puluh kilo",
  "kios pupuk: harga di kios 130, HET 112",
  "jumlah kios 44, los 120",
  "angka stand 512 m3",
  "kabel semrawut di Jl. Melati milik 5 operator",
  "volume 1.150 m2 di Perum Melati",
  "rumah T36 perumahan, rumah tipe 36/72",
  "tempat limbah di rumah B3",
  "alamat: SDN Ngumpak 2",
  "lapak PKL 17 sampai 25 Mei tutup",
  "harga kamar kos 750 per bulan",
  "dalan ning ngarep kantor desa njeglong",
  "vitamin B-6 dan B-12, formulir C-1 dan C-6",
])("stays: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, doubtful: false });
});
