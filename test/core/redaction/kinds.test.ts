/** What is taken out and what stays, kind by kind. All people, numbers, plates, accounts and addresses here are made up. */
import { describe, expect, test } from "vitest";
import { looksPrivate, redact } from "../../../core/redaction/redact.ts";

const TAKEN_OUT: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "NIK and KK": [
    ["NIK 9900000000000001 belum jadi", "NIK [NIK] belum jadi"],
    ["NIK 9900 0000 0000 0001", "NIK [NIK]"],
    ["nik: 9900.0112.0380.0001", "nik: [NIK]"],
    ["NIK saya 99 00 99 120378 0002 kok ditolak", "NIK saya [NIK] kok ditolak"],
    ["NIK\n99000000\n00000001\nbelum", "NIK\n[NIK]\nbelum"],
    ["No. KK 9900012345670001", "No. KK [nomor KK]"],
    ["kartu keluarga 9900-0123-4567-0001 hilang", "kartu keluarga [nomor KK] hilang"],
  ],
  telephone: [
    ["Hubungi 080000001234 ya", "Hubungi [nomor telepon] ya"],
    ["wa +62 800-0000-1234", "wa [nomor telepon]"],
    ["(62) 812 0000 1234", "[nomor telepon]"],
    ["kirim ke 0062 812 0000 1717 fotonya", "kirim ke [nomor telepon] fotonya"],
    ["telp (0353) 000111", "telp [nomor telepon]"],
    ["telp 0353-881234 atau 881 235", "telp [nomor telepon] atau [nomor telepon]"],
    ["hp 0 8 1 2 0 0 0 0 2 4 6 8", "hp [nomor telepon]"],
    ["wa o812 OOOO l234 ya", "wa [nomor telepon] ya"],
    ["hp nol delapan satu dua nol nol nol nol satu dua", "hp [nomor telepon]"],
    ["hp nol lapan satu dua 0000 1234", "hp [nomor telepon]"],
    ["nomerku noldelapansatudua00001234", "nomerku [nomor telepon]"],
    ["hp nol delapan satu dua terus nol nol nol nol abis itu satu dua", "hp [nomor telepon]"],
    ["hp nol delapan dua belas nol nol nol nol dua puluh empat", "hp [nomor telepon]"],
    ["wa 08I2 OOOO l234", "wa [nomor telepon]"],
    ["wa 0\ufe0f\u20e38\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e300001234", "wa [nomor telepon]"],
    ["wa 08.57.31 41.75 4", "wa [nomor telepon]"],
    ["hp 08120000\n12\n34 warga", "hp [nomor telepon] warga"],
    ["hp 0812x0000x1234", "hp [nomor telepon]"],
    ["081200001212 085700001313", "[nomor telepon] [nomor telepon]"],
    ["cp 081200005432/085700005433", "cp [nomor telepon]/[nomor telepon]"],
  ],
  "other numbers": [
    ["rek BCA 1234567890 an PARYADI", "rek BCA [nomor rekening] an [nama]"],
    ["transfer ke BRI 0000-01-000999-53-7", "transfer ke BRI [nomor rekening]"],
    ["BPJS 0009991234567 nonaktif", "BPJS [nomor identitas] nonaktif"],
    ["npwp 99.178.554.2-123.321", "npwp [nomor identitas]"],
    ["SIM C 9912-8888-000123 hilang", "SIM C [nomor identitas] hilang"],
    ["ID pelanggan PLN 512345678901", "ID pelanggan PLN [nomor pelanggan]"],
    ["pelanggan PDM-0099123 kubikasi ngawur", "pelanggan [nomor pelanggan] kubikasi ngawur"],
    ["nip 199901012005011001 jarang ngantor", "nip [nomor identitas] jarang ngantor"],
    ["akta 9922-LT-12032020-0001", "akta [nomor identitas]"],
    ["no rangka MH1JM9999KK000123", "no rangka [nomor identitas]"],
    ["bpkb N 09912345 K ditahan", "bpkb [nomor identitas] ditahan"],
    ["nosin JBK1E1234567 dibegal", "nosin [nomor identitas] dibegal"],
    ["motor MH1AB9912CK001234 hilang", "motor [nomor identitas] hilang"],
    ["bpjs 0009-99**-***** mati", "bpjs [nomor identitas] mati"],
    ["no pelanggan 0123 mati", "no pelanggan [nomor pelanggan] mati"],
    ["pdam 03-04567-B keruh", "pdam [nomor pelanggan] keruh"],
    ["rekening air 03/045/67 naik", "rekening air [nomor pelanggan] naik"],
    ["paspor X9990001 tertahan", "paspor [nomor identitas] tertahan"],
    ["kartu KKS 99012345 diblokir", "kartu KKS [nomor identitas] diblokir"],
  ],
  "e-mail, links, accounts": [
    ["kirim ke contoh.warga@example.id saja", "kirim ke [surel] saja"],
    ["email warga99 at gmail dot com", "email [surel]"],
    ["email warga(at)contoh.example", "email [surel]"],
    ["imel: warga @ example . id", "imel: [surel]"],
    ["lihat https://example.com/a?id=1 ini", "lihat [tautan] ini"],
    ["chat wa.me/6280000000000.", "chat [tautan]."],
    ["dm @warga_contoh ya", "dm [akun] ya"],
    ["user olx warga_contoh9 penipu", "user olx [akun] penipu"],
    ["imel contoh.warga99 at gmail", "imel [surel]"],
    ["contoh(titik)warga(at)example(titik)id", "[surel]"],
    ["email warga contoh at yahoo dot com", "email [surel]"],
    ["warga99#gmail.com", "[surel]"],
    ["contoh.warga99@gmail,com", "[surel]"],
    ["fb Contoh Warga yg nyebar hoax", "fb [akun] yg nyebar hoax"],
    ["ig nya contoh.warga_bjn", "ig nya [akun]"],
  ],
  plates: [
    ["truk S 0000 XX lewat", "truk [plat nomor] lewat"],
    ["truk S 9999 XX lewat", "truk [plat nomor] lewat"],
    ["angkot s9999ab ugal", "angkot [plat nomor] ugal"],
    ["plat AE-8765-XY", "plat [plat nomor]"],
    ["nopol L 4 XYZ", "nopol [plat nomor]"],
    ["plat s satu dua tiga empat ab", "plat [plat nomor]"],
    ["nopol es 8123 ab", "nopol [plat nomor]"],
    ["nopol 8123 AB", "nopol [plat nomor]"],
    ["plat S 8 1 2 3 A B itu", "plat [plat nomor] itu"],
    ["mobil S 8l23 AB", "mobil [plat nomor]"],
    ["truk s 9012 ngebut", "truk [plat nomor] ngebut"],
    ["truk S 9999 lewat", "truk [plat nomor] lewat"],
  ],
  addresses: [
    ["rumah di RT 03 RW 02", "rumah di [alamat]"],
    ["Jl. Melati No. 12 RT 03 RW 02 Desa Pacul", "[alamat] Desa Pacul"],
    ["gang mawar no 5 banjir", "[alamat] banjir"],
    ["rt 5/2 gelap", "[alamat] gelap"],
    ["rt satu rw tiga gelap", "[alamat] gelap"],
    ["RT/RW 003/001", "[alamat]"],
    ["perum indah blok F-12", "perum indah [alamat]"],
    ["titik -7.000001, 111.000001", "titik [alamat]"],
    ["7°00'00.1\"S 111°00'00.1\"E longsor", "[alamat] longsor"],
    ["plus code 22XJ+2F", "plus code [alamat]"],
    ["Jalan Melati 45B gelap", "[alamat] gelap"],
    ["Jl. Melati No.12A", "[alamat]"],
    ["Gg. Mawar II/5", "[alamat]"],
    ["rt lima belas rw dua", "[alamat]"],
    ["jln melati, no 12", "[alamat]"],
    ["titik 7.150212 LS 111.881734 BT", "titik [alamat]"],
    ["R.T 06 R.W 02 gelap", "[alamat] gelap"],
    ["rtrw 03 01 gelap", "[alamat] gelap"],
  ],
  names: [
    ["Pak Karangan minta uang", "Pak [nama] minta uang"],
    ["Pak Sukarman Karangan datang", "Pak [nama] datang"],
    ["nama saya budi karangan", "nama saya [nama]"],
    ["p.darno dan kang Mukri", "p.[nama] dan kang [nama]"],
    ["a.n. SUTINI, an. Tumini, a/n Fendi", "a.n. [nama], an. [nama], a/n [nama]"],
    ["kulo mbah giman", "kulo mbah [nama]"],
    ["asmo kulo Tukiran", "asmo kulo [nama]"],
    ["tiap hari Udin jual arak", "tiap hari [nama] jual arak"],
    ["1. paijan\n2. sukinem\n3. wiji", "1. [nama]\n2. [nama]\n3. [nama]"],
    ["ttd\nslamet riyadi kusno", "ttd\n[nama]"],
    ["Hormat kami,\nKarangan", "Hormat kami,\n[nama]"],
    ["istri saya Nur Cholifah sakit", "istri saya [nama] sakit"],
    ["INI PAK MONO LAGI", "INI PAK [nama] LAGI"],
    ["pak rt kusnan minta iuran", "pak rt [nama] minta iuran"],
    ["Kades Sutarman dan pak carik", "Kades [nama] dan pak carik"],
    ["Kusmiati,080000009229", "[nama],[nomor telepon]"],
    ["Bandot alias Suhendro", "[nama] alias [nama]"],
    ["ketua Moh. Karangano dan M. Fahri al Bralo", "ketua [nama] dan [nama]"],
    ["bidan desa Bralo baik", "bidan desa [nama] baik"],
    ["Pak Y. Karangano", "Pak [nama]"],
    ["suwun. slamet dr ngraho", "suwun. [nama] dr ngraho"],
    ["hub karangano (080000001234)", "hub [nama] ([nomor telepon])"],
    ["[05/01, 19.22] Bralo: kapan?", "[05/01, 19.22] [nama]: kapan?"],
    ["saksi: 1. Bralo 2. Kemoti", "saksi: 1. [nama] 2. [nama]"],
    ["bu Menik libur", "bu [nama] libur"],
  ],
};

for (const [kind, rows] of Object.entries(TAKEN_OUT)) {
  test.each(rows)(`${kind}: %j`, (text, redacted) => {
    expect(redact(text).text).toBe(redacted);
  });
}

describe("stays", () => {
  test.each([
    "Pak Bupati mohon jalan diperbaiki",
    "Bupati Anna dan Camat Dander sudah datang",
    "Kepala Dinas PU Bina Marga Bapak Andik mohon turun",
    "Pak Kades, Bu Lurah, Pak RT dan Pak Carik tidak ada",
    "Bu Camat Utara sudah datang",
    "Jl. Kartini, Jl. MH Thamrin dan jalan Ahmad Yani berlubang 3 titik",
    "SMK Ahmad Dahlan, pasar Banjarejo, Desa Sumberrejo",
    "Rebo Pon, Kemis Wage, Jumat Kliwon, Senin Pahing",
    "sugeng enjing, mugi slamet, sabar nggih",
    "harga Rp 1.500.000 per karung, 15jt, 1,5 juta, 2.500.000.000",
    "sejak tahun 2014 sampai 2016, 2017 2018 2019 2020",
    "kirim ke 1708, 112 atau 110",
    "Permen 62/2018, Perda No. 3 Tahun 2015, UU 14/2008, surat 470/0231/35.22.06.2004/2024",
    "jalan 12 km, 900 kWh, KM 161+200, 1.350 VA, 16.000 liter",
    "tanggal 30/03/2016 jam 10.00, 12-03-2024 08.30 - 11.45",
    "SDN 2 Kapas kelas 4, 3 RT terdampak, honor RT 250rb",
    "kode rekening 5.1.02.01.01.0024, barcode 8990000123457, ISBN 978-602-0000-12-3",
    "truk L 300, bukan S 1, B 3, KA 402",
    "web https://bojonegorokab.go.id dan @LAPOR1708",
    "tambah hari tambah indah, untung ada warga",
    "jaman pak harto, Bapak Prabowo Subianto, Bung Karno",
    "Kepala Dinas Pertanian, Helmy Elisabeth, sudah hadir",
    "Gereja Santo Paulus, SMK Ahmad Dahlan, Rumah Sakit Ibnu Sina, patung Letda Sucipto",
    "inisial AS dan BW",
    "apbd p 2016 3.456.789.000.000, pdam 25 m3 kena 156750",
    "foto 20160315_101530.jpg, ukuran 12x12x12, error 0x80070057",
    "nomor antrian B 123 blm dipanggil, plat e 10 biji, S 1 itu gelar",
    "No12A, satu dua rumah, enam puluh lima ribu, kosong satu dua minggu",
    "jalan kelas 3, Jumat Legi, Hari Raya Idul Fitri, bulan Muharram",
    "Program Keluarga Harapan, petugas KPPS, ASN P3K",
  ])("%s", (text) => {
    expect(redact(text)).toMatchObject({ text, found: {}, findings: [], doubtful: false });
  });
});

/** What no rule takes out, and could be somebody's, makes a text wait; short forms and typing errors do not. */
test.each([
  ["katanya bralo uangnya sudah dipakai", true],
  ["pasar ramai, Bralo jualan di trotoar", true],
  ["kata bidan lestari obat habis", true],
  ["yang 987 654 321 itu", true],
  ["cak no jualan es", true],
  ["mas ri sound", true],
  ["bnyk kndaraan odol lwt trus, dinsos blm jwb, tolongg", false],
  ["masyarakat menginginkan pembenahan, pengaspalan, penyuluhan", false],
] as const)("%j waits: %s", (text, waits) => {
  expect(redact(text)).toMatchObject({ text, findings: [], doubtful: waits });
});

test("what may be the rest of a finding makes its text wait", () => {
  for (const text of ["bpjs 0009991234567,8", "hub pak Karangan Arsitek di rumah", "telp 0353-000111 psw 12"])
    expect([text, redact(text).doubtful]).toEqual([text, true]);
  expect(redact("hub 081200001234 2 kali")).toMatchObject({ doubtful: false });
});

test.each([
  ["hub 080000001234", "phone"],
  ["warga@example.id", "email"],
  ["9900000000000001", "nik"],
  ["[nomor telepon] [surel] [NIK]", undefined],
  ["2016-06-01T10:00:00+07:00", undefined],
  ["Rp 12.345.678.901", undefined],
])("the gate sees %j as %s", (text, kind) => {
  expect(looksPrivate(text)).toBe(kind);
});
