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
  ["kost jl contoh no. 7 lantai 2 ribut", "kost [alamat] ribut"],
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
])("stays: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, doubtful: false });
});
