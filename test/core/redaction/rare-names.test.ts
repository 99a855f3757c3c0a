/** Names of three syllables, of who writes, behind a paper or a trade; rare words and letters to a reader that name nobody. All made up. */
import { expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";

/** What stands in braces goes. */
test.each([
  "orang tua saya {Oei Giok Lan} (82 th) belum didata",
  "an. Tuan {Goei Kian Seng}, temboknya retak",
  "atas nama {Thio Hok An} pemilik ruko",
  "ini {Fitri} yg kemarin lapor lampu jalan",
  "aq {Vio} siswi smk, pkl tidak digaji",
  "halo, saya {Zefanya Kristabel} mahasiswa KKN",
  "kurirnya {Wahyu} tidak bisa dihubungi",
  "satpam rsud sdr {Eko} membentak bapak di pintu IGD",
  "Jawaban RSUD: Komplain Ny. {Dewi Anggraeni} terkait antrean farmasi",
])("%s", (text) => {
  expect(redact(text.replaceAll(/[{}]/g, "")).text).toBe(text.replaceAll(/\{[^}]*\}/g, "[nama]"));
});

test.each([
  "Menunjuk surat Saudara Nomor 590/77/35.22.19.2008/2024 tanggal 19 Juli 2024",
  "Dhuhur belum nyala, Ashar belum, buka puasa pakai lilin",
  "Allahu Akbar, jembatannya bergetar tiap truk lewat",
  "kerabat Pak Petinggi lulus semua, mohon tes ulang",
  "meter Hexing bunyi terus, kompornya Rinnai apinya merah",
  "Pusdalops melaporkan air naik, Senkom dan ORARI siaga",
  "obat Captopril dan Cefadroxil kosong di puskesmas",
  "bantuan ayam kepada 40 KPM Gayatri di Kecamatan Kedewan",
  "kulo tiyang Samin Margomulyo, nyuwun KTP",
  "kartu Indonesia Sehat belum jadi",
  "KTH Wono Lestari, 61 anggota, kelola 112 ha",
  "coba ganti Chrome ke Firefox tetap sama, min",
])("it stays: %s", (text) => {
  expect(redact(text)).toMatchObject({ text, doubtful: false });
});
