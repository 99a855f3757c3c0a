/** Numbers told by no word that a table knows: by their shape they go or make the text wait; figures stay. All made up. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { FIGURES, figureIn } from "../../../bench/made-up-figures.ts";
import { redact } from "../../../core/redaction/redact.ts";

/** No table has these, or they are no words for papers. */
const STRANGE =
  "gelang tamu|stiker gapura|tag domba|kuitansi arisan|bukti titip|wesel|kode unik|tanda terima|catatan kunjungan|bukti setor|nota servis|arsip|lapak|vocer".split(
    "|",
  );
const SHAPES =
  "3522-REG-990412|KP/0991/PB|BJN.99.00214|BJN-LU-00991|99-01-23|99.2016.071|PD-099-17|KSP-09912|99012345|0099123|99AB1234|512990123456|5129 9012 3456|512-9901-23456|01-99-00451|02.99.118|1.99.4410|07/99/0213|099.0412.07|0499-1182|0599123|ORB-990-2214|004-2345678|0042-3456-78|B.99123|K-0991|990412-A".split(
    "|",
  );

test("a number after a word that no table knows: three in four are taken out whole, and 99 in 100 or its text waits", () => {
  let taken = 0;
  let held = 0;
  const out: string[] = [];
  for (const word of STRANGE)
    for (const shape of SHAPES) {
      const { text, doubtful } = redact(`${word} ${shape} kok hilang`);
      if (!/\d/.test(text)) taken++;
      else if (doubtful) held++;
      else out.push(`${word} ${shape}`);
    }
  const all = STRANGE.length * SHAPES.length;
  expect(taken / all).toBeGreaterThanOrEqual(0.75);
  expect((taken + held) / all, out.join("\n")).toBeGreaterThanOrEqual(0.99);
});

test.each([
  ["meteran air 0499-1182 dicuri", "meteran air [nomor identitas] dicuri"],
  ["arsip 0099123 hilang", "arsip [nomor identitas] hilang"],
  ["bukti setor K-0991 hilang", "bukti setor [nomor identitas] hilang"],
  ["arsip BJN-0991 hilang", "arsip [nomor identitas] hilang"],
  ["laporan saya nomor #9900457 belum dijawab", "laporan saya nomor [nomor identitas] belum dijawab"],
  ["tiket TRG-2024-000813 diteruskan", "tiket [nomor identitas] diteruskan"],
  ["kode lacak saya 4QXD-9T2M-AA0Z", "kode lacak saya [nomor identitas]"],
  ["kode booking 9K2ZQX batal", "kode booking [nomor identitas] batal"],
  ["letter C no C 990 persil 41 dicoret", "letter C [nomor identitas] dicoret"],
  ["sertipikat No. 990/Desa Kepoh digadaikan", "sertipikat [nomor identitas] digadaikan"],
  ["surat kuasa nomor 00991 an. Sumarni", "surat kuasa nomor [nomor identitas] an. [nama]"],
  ["arsip 0991 hilang", "arsip [nomor identitas] hilang"],
  ["rekam medis 352299 desa Kepoh", "rekam medis [nomor identitas] desa Kepoh"],
])("%s", (text, expected) => {
  expect(redact(text).text.replace("[nomor pelanggan]", "[nomor identitas]")).toBe(expected);
});

test.each(["spanduk 99123 sobek", "plang 9912-34 sobek", "papan B9912 miring"])(
  "it stays, and the text waits: %s",
  (text) => {
    expect(redact(text)).toMatchObject({ text, doubtful: true });
  },
);

test.each([
  "premi 36.000/ha sudah dibayar",
  "TMA 14,20 siaga",
  "jalan retak di KM 161+200",
  "oli 15W-40 traktor bantuan",
  "traktor Kubota L3608 bantuan",
  "sewa 400rb/100 ru",
  "buka 0730-1500",
  "pupuk NPK 15-15-15",
  "sesuai Permenpan 46/2020",
  "kedaluwarsa 12/2025",
  "hadir 24680 suara sah",
  "kode pos 62115",
  "laporan BJN-7K4XQ2M diteruskan",
  "daftar PPDB2025 lewat @LAPOR1708",
  "kode desa 3522152001 tidak muncul",
  "stand meter 0525 ke 3733",
  "nota dinas B/045/412.201/V/2024 belum dijawab",
  "KIP 1250 siswa belum cair",
  "botol PET 3.200/kg",
  "guru insentif 1.200.000/th",
  "@dinkes_bojonegoro antre lama",
  "@bojonegorokab min, pajak hiburan berapa",
  "dalam rangka HUT ke-347 jalan ditutup",
  "tiket mudik 3x150rb tidak bisa refund",
  "no 1708 sms nya tidak dibalas",
  "ruas jalan kabupaten nomor 147 longsor",
  "pajak Avanza 1.3 G 2015 naik",
  "papan proyek bilang APBD-P 2025 no kontrak kosong",
])("stays, and the text is clear: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, doubtful: false });
});

test.each(Object.keys(FIGURES) as (keyof typeof FIGURES)[])(
  "of figures, %s, at most 2 in 100 are taken out or make a text wait",
  (name) => {
    const texts = fc.sample(figureIn(name), { numRuns: 600, seed: 8 });
    const touched = texts.filter((text) => redact(text).doubtful || redact(text).text !== text);
    expect(touched.length / texts.length, touched.slice(0, 20).join("\n")).toBeLessThanOrEqual(0.02);
  },
);

test.each([
  "Tagihan PDAM bulan 6/2026 naik",
  "tagihan listrik bln 05-2026 400rb",
  "tagihan PDAM 12/2025 dan 01/2026 dobel",
  "no inet saya mati, lapor 147 tidak direspon",
])("a month of a year and a public line are no customer's number: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, doubtful: false });
});
test("what reads like a month of a year goes with the number that it ends", () => {
  expect(redact("hub 0812 0000 11-2026 ya").text).toBe("hub [nomor telepon] ya");
  expect(redact("0812 0000 11-2026").text).toBe("[nomor telepon]");
});
