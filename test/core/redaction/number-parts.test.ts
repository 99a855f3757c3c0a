/** Parts of a number that are told instead of it, a second number beside one, and figures that only look like one. All made up. */
import { expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";

test.each([
  ["kartu KPJ saya ujung 238, gaji 2,1 jt", "kartu KPJ saya ujung [nomor identitas], gaji 2,1 jt"],
  ["npwp belakangnya 601.000, lupa sandi", "npwp belakangnya [nomor identitas], lupa sandi"],
  ["kartune angka wingking 0994 mboten kewaos", "kartune angka wingking [nomor identitas] mboten kewaos"],
  [
    "nomor lain belakangnya 771, punya saya 0812.0000.8816",
    "nomor lain belakangnya [nomor identitas], punya saya [nomor telepon]",
  ],
  [
    "atm hanya hapal digit depan 6013 01 sama belakang 990",
    "atm hanya hapal digit depan [nomor identitas] sama belakang [nomor identitas]",
  ],
  [
    "SPPT kebalik, punyaku buntutnya 0231 dia 0232",
    "SPPT kebalik, punyaku buntutnya [nomor identitas] dia [nomor identitas]",
  ],
  [
    "nomor induk 2417 kenapa di ijazah beda 2471",
    "nomor induk [nomor identitas] kenapa di ijazah beda [nomor identitas]",
  ],
  ["gelang pasien rekam medis 0 9 9 0 4 7 tertukar", "gelang pasien rekam medis [nomor identitas] tertukar"],
  ["datanya 99-22 45-16 31-12 21-13 keliru", "datanya [NIK] keliru"],
  ["aku mung diwenehi kode 7T99KQ terus", "aku mung diwenehi kode [nomor identitas] terus"],
  ["juru parkir, id cardnya JP-0099", "juru parkir, id cardnya [nomor identitas]"],
  ["barcode solar perahu saya QR-3522-000417", "barcode solar perahu saya [nomor identitas]"],
  [
    "SIM becak dari dishub no BCK 0099 masih berlaku",
    "SIM becak dari dishub no [nomor identitas] masih berlaku",
  ],
])("%s", (text, expected) => {
  expect(redact(text).text).toBe(expected);
});

test.each([
  "kartu bantuan dibagi di belakang balai desa, antre 300 orang",
  "nomor rumah tidak ada, jembatannya depan 2024 sudah ambrol",
  "voli putra Sumberrejo vs Balen 25-19 22-25 25-23 25-21, juaranya siapa",
  "rekening sekolah, BOS tahap 2 salur 147.600.000 (328 siswa x 450.000)",
  "hasil audit internal nomor 700/LHP/41/2024 sudah keluar",
  "token dapat 63,4 kWh, tarif R1M 900 VA kok segitu",
  "UU KIP 14/2008 pasal 9 jelas",
  "ini surat saya ketiga; surat dinas nomor 800/1187/412.201/2025 tidak menjawab",
  "tenaga honorer 2.300-an sudah diusulkan",
  "bets vaksin nomor 0133N7004A sudah lewat tanggal",
])("it stays: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, doubtful: false });
});
