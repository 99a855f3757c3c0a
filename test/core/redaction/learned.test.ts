/** What was learned of names and numbers, and how it is used. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { learn } from "../../../bench/learn.ts";
import { createStrangers, withStrangers } from "../../../bench/made-up-strangers.ts";
import { wordsOf } from "../../../core/redaction/number-neighbours.ts";
import { judgeOf, lineOf } from "../../../core/redaction/odds.ts";
import { redact, redactUnread } from "../../../core/redaction/redact.ts";

const tables = learn();

test.each(Object.keys(tables))(
  "%s is what is learned from the corpus: `npm run learn` writes it again",
  (file) => {
    const kept = readFileSync(new URL(`../../../core/redaction/${file}`, import.meta.url), "utf8");
    expect(kept).toBe(`${JSON.stringify(tables[file], null, 2)}\n`);
  },
);

test("strangers stand for names as these were written, all else stays, and the same each time", () => {
  const text = "Pak Budi Santoso, BU TUTIK dan lik parmin di RT 3";
  const spans = ["Budi Santoso", "TUTIK", "parmin", "RT 3"].map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    kind: part === "RT 3" ? "address" : "name",
  }));
  const strange = withStrangers({ text, spans }, createStrangers(5));
  expect(strange.text).toMatch(/^Pak \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, BU \p{Lu}+ dan lik \p{Ll}+ di RT 3$/u);
  const names = strange.spans.map(({ start, end }) => strange.text.slice(start, end));
  expect(names.slice(0, 3).every((name) => !text.includes(name))).toBe(true);
  expect(names[3]).toBe("RT 3");
  expect(withStrangers({ text, spans }, createStrangers(5))).toEqual(strange);
  expect(withStrangers({ text, spans }, createStrangers(6))).not.toEqual(strange);
});

test("a smiley beside a number is one word, not two halves", () => {
  const text = "aduh😭😭 no 12, tulung";
  expect(wordsOf(text).words.inOrder).toEqual(["aduh", "😭", "😭", "no", "#", ",", "tulung"]);
});

test("odds are the sum of the weights of what is seen, in tenths; what nobody saw before weighs nothing", () => {
  const word = [lineOf("no", 30), "-20 [nama]", lineOf("constructor", 7), lineOf("\n (", 5)].join("\n");
  const weights = { any: "-10 ", word };
  const odds = judgeOf(weights, (see, words: readonly string[]) => {
    see("any", "");
    for (const word of words) see("word", word);
    see("never", "heard of");
  });
  const logistic = (tenths: number) => 1 / (1 + Math.exp(-tenths / 10));
  expect([odds([]), odds(["no"]), odds(["no", "new"]), odds(["toString"]), odds(["constructor"])]).toEqual(
    [-10, 20, 20, -10, -3].map(logistic),
  );
  expect(odds(["\n ("])).toBe(logistic(-5));
  // A label stands for its mark, as the text under work has it.
  expect(odds(["[nama]"])).toBe(logistic(-10));
});

test.each([
  // Numbers that no rule knows.
  ["notanya nomer 4471-B sudah lunas pak", "notanya nomer [nomor identitas] sudah lunas pak"],
  ["yang 987 654 321 itu", "yang [nomor identitas] itu"],
  // In groups, of two digits, in words.
  ["rekam medis 00 81 54 hilang", "rekam medis [nomor identitas] hilang"],
  ["nota servis no 0 0 9 1 8 hilang", "nota servis no [nomor identitas] hilang"],
  ["ngisi antrian online C 31 tapi loket tutup", "ngisi antrian online [nomor identitas] tapi loket tutup"],
  ["peserta no 07 ujian perangkat desa", "peserta no [nomor identitas] ujian perangkat desa"],
  ["no antrean tujuh belas dilewati", "no antrean [nomor identitas] dilewati"],
  ["polis no seratus dua belas garis miring B", "polis no [nomor identitas]"],
  // What stands apart from a number and is part of it; what it is called stays.
  ["surat JT 0091823 hilang", "surat [nomor identitas] hilang"],
  ["tiket saya wg/4401 7 batal", "tiket saya [nomor identitas] batal"],
  ["no daftar 1122.99.0417.k ditolak", "no daftar [nomor identitas] ditolak"],
  ["gelang bayi kode by.ny S-114 ketuker", "gelang bayi kode [nomor identitas] ketuker"],
  ["resi CGK-0812-0000-4411 hilang", "resi [nomor telepon] hilang"],
  ["no NISN 0091231234 salah, sudah 3 bulan", "no NISN [nomor identitas] salah, sudah 3 bulan"],
  // Names that no rule sees.
  ["kata bidan lestari obat habis", "kata bidan [nama] obat habis"],
  ["pasar ramai, banyak Bralo di trotoar", "pasar ramai, banyak [nama] di trotoar"],
])("is taken out: %s", (text, expected) => {
  expect(redact(text).text).toBe(expected);
});

test("what a rule takes for a name and is hardly one stays, and the text waits", () => {
  const text = "Fatma itu RS swasta, IGD nya minta deposit 2 juta dulu, apa boleh?";
  expect(redact(text)).toMatchObject({ text, findings: [], doubtful: true });
});

test.each([
  "Perbaikan jembatan masuk paket PKT-09/BM/2025 dan mulai bulan depan",
  "tower site ID BJO-991 gensetnya meraung 3 hari",
  "mesin ATM kode lokasi 0991 nelen kartu",
])("what a rule takes for somebody's number and is hardly one stays, and the text waits: %s", (text) => {
  const result = redact(text);
  expect(result).toMatchObject({ text, findings: [], found: {}, doubtful: true });
});

test("where nobody would look at it, it goes", () => {
  expect(redactUnread("mesin ATM kode lokasi 0991 nelen kartu, kata Pak Karangan")).toBe(
    "mesin ATM kode lokasi [nomor identitas] nelen kartu, kata Pak [nama]",
  );
});

test("the same code goes where it is somebody's, one that stays does not keep another in the text", () => {
  expect(redact("Bantuan saya PKT-09/BM/2025 atas nama Karangan belum cair")).toMatchObject({
    text: "Bantuan saya [nomor identitas] atas nama [nama] belum cair",
    doubtful: false,
  });
  const both = redact("mesin ATM kode lokasi 0991 nelen kartu saya, hub 0812 0000 4471");
  expect(both).toMatchObject({
    text: "mesin ATM kode lokasi 0991 nelen kartu saya, hub [nomor telepon]",
    found: { phone: 1 },
    doubtful: true,
  });
  expect(redact(both.text)).toMatchObject({ text: both.text, findings: [], doubtful: true });
});

test("the public id of a complaint stays, in a region of any prefix", () => {
  const text = "laporan CTH-7K3F9QD proses lama sekali, BJN-4QXD9T2 juga";
  expect(redact(text).text).toBe(text);
  expect(redact("nota JT 0091823 BJN-7K3F9QD, aduan BJN-4QXD9T2 resi 0091823").text).toBe(
    "nota [nomor identitas] BJN-7K3F9QD, aduan BJN-4QXD9T2 resi [nomor identitas]",
  );
});

test.each([
  ["BJN-7K3F9QD - 0091823 hilang", "BJN-7K3F9QD - [nomor identitas] hilang"],
  ["nota JT 0091823 / BJN-7K3F9QD", "nota [nomor identitas] / BJN-7K3F9QD"],
])("it is part of no number beside it: %s", (text, expected) => {
  expect(redact(text).text).toBe(expected);
});

test.each(["Lewat Open311", "bantuan COVID-19 belum cair"])(
  "what has digits in its name stays: %s",
  (text) => {
    expect(redact(text)).toMatchObject({ text, doubtful: false });
  },
);

test.each([
  "jam 7 30 sampai 8 15",
  "tgl 02 05 25 rapat",
  "bus nomor 38 mogok",
  "harga dua puluh tiga ribu",
  "umur dua puluh tiga tahun",
  "juara satu dan dua lomba",
])("figures in groups, of two digits and in words stay: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, findings: [] });
});

test("who holds an office stays, whatever was learned", () => {
  const text = "Bupati Kasiyem Bralo sudah janji, Kepala Dinas PU Zarvin hadir";
  expect(redact(text).text).toBe(text);
});
