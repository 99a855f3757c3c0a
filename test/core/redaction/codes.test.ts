/** Numbers of tickets, tags, taxes, work and land with their letters; and codes, measures and letters of offices that stay. All made up. */
import { describe, expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";

test.each([
  ["Nomor tiket TKT#0009812 ditutup", "Nomor tiket [nomor identitas] ditutup"],
  ["mohon disposisi LPR 9900118-2 segera", "mohon disposisi LPR [nomor identitas] segera"],
  ["tanda terima 0417/25 hilang", "tanda terima [nomor identitas] hilang"],
  ["kode lacak TRG-25-0417-X tidak ditemukan", "kode lacak [nomor identitas] tidak ditemukan"],
  ["eartag AA 99 0012 3314 hilang", "eartag [nomor identitas] hilang"],
  ["anting telinga ID-3522-0099-8123 merah", "anting telinga [nomor identitas] merah"],
  ["STR DB 00 99 5 2 2-1 4417 berlaku", "STR [nomor identitas] berlaku"],
  ["no. AK1 3522/AK1/0099/2026 ditolak", "no. AK1 [nomor identitas] ditolak"],
  ["pesanggem, PKS 099/PKS/LMDH/2024, dipatok", "pesanggem, PKS [nomor identitas], dipatok"],
  ["AJB nomor 12/2024 belum diserahkan", "AJB nomor [nomor identitas] belum diserahkan"],
  ["sertifikat no 00990/Kel. Ledok Wetan", "sertifikat [nomor identitas]"],
  ["PBG SK-PBG-352209-99012026-001 terbit", "PBG [nomor identitas] terbit"],
  ["nim 22.990.417 belum cair", "nim [nomor identitas] belum cair"],
  ["No polis 990.001.772 belum cair", "No polis [nomor identitas] belum cair"],
  ["paspor dibawa agen, C 9900 417, pulang", "paspor dibawa agen, [nomor identitas], pulang"],
  ["tiket antrian A-041 dan A-042 hilang", "tiket antrian [nomor identitas] dan [nomor identitas] hilang"],
  ["antrian saya C 17 dilewati", "antrian saya [nomor identitas] dilewati"],
  ["hub 0 8 5 7\nsambung 0000\nsambung 9417", "hub [nomor telepon]"],
  ["banjar SKL 0417/SKL/XI/2025 hilang", "banjar SKL [nomor identitas] hilang"],
])("%j", (text, redacted) => {
  expect(redact(text).text).toBe(redacted);
});

const BEARERS =
  "NPV|no RM|SEP|no SEP|kartu berobat|no anggota|kartu tani|SHM no|sertipikat nomer|HGB|AJB|akta cerai|kutipan akta nikah|warkah|noka|nosin|visa|KITAS|no porsi haji|resi|no order|kode booking|NTPN|no ref|no klaim|no perkara|LP|surat tilang|EFIN|NPWPD|SKRD|STPD|SIPP|SIPB|IMB|SLF|eartag|kartu ternak|ijazah|no antrean|tiket|nomor pengaduan|kode aduan|no permohonan|no register|KPJ|notas|badge|no badge|voucher|token|kode verifikasi|id member|DTKS|biodata|resep|no pelanggan|no meter|kontrol".split(
    "|",
  );
const SHAPES =
  "0417-25|25.0417|TRG-041771|TRG/0417/25|A-0417|0417-B|ABC-25-0417-X|3522-0417-25|P.2.0041.03|IN41771200|99 0041 7712".split(
    "|",
  );

test("with letters and signs after a word for them: at least 99 in 100", () => {
  const left: string[] = [];
  for (const bearer of BEARERS)
    for (const shape of SHAPES)
      for (const between of [" ", ": ", " saya ", "nya ", " no. "]) {
        const before = `mohon dicek, ${bearer}${between}`;
        const covered = new Set<number>();
        for (const { start, end } of redact(`${before}${shape} kok hilang`).findings)
          for (let at = start; at < end; at++) covered.add(at);
        if (![...shape.matchAll(/[\p{L}\d]/gu)].every(({ index }) => covered.has(before.length + index)))
          left.push(before + shape);
      }
  expect(left.length / (BEARERS.length * SHAPES.length * 5), left.join("\n")).toBeLessThanOrEqual(0.01);
});

describe("stays", () => {
  test.each([
    "pelanggan diminta menunggu 2x24 jam",
    "sertifikat tanah ukuran 14x22 milik desa",
    "rabat beton 240x2,5x0,15 (85%)",
    "gaji honorer 350rb/bulan",
    "biaya nikah di luar KUA 600rb",
    "arsip akta 1975-1990 hilang kena banjir",
    "jam layanan 08.00-14.30 di loket",
    "golongan tarif R1/900 VA naik",
    "kode formulir F-1.02 tidak ada di desa",
    "KBLI warung 56102, eceran 47111",
    "kode tender 10023994000 nilai 3,4 M",
    "kode produk NA18200100234 krim palsu",
    "no inv 02.06.02.04.03 meja guru",
    "rekening belanja 5.2.03.01.01.0006 rehab",
    "Nomor 400.3/1187/412.201/2026. Pengumuman 28 Juni",
    "BAST Nomor 027/66/412.222/2026. Pompa 5 unit",
    "NPHD 900/417/013.1/2021 senilai 200jt",
    "Perdir PLN 088-Z.P/DIR/2016 tentang tagihan",
    "proposal 012/POKMAS/III/2025 belum dijawab",
    "surat masuk no agenda 2217 audiensi",
    "pengaduan leasing ke OJK 157 dan BPSK",
    "koramil 0813/12, satpol pp, Kodim 0813",
    "karcis seri AB 00001-10000 berlaku 1 Agustus",
    "kode desa 35.22.11.2004",
    "kode tiang PLN BD 214-17",
    "stand meter 01234 - 01310",
    "laptop Acer A314-35 rusak",
    "ban 80/90-17",
    "ganti ban 2x @45rb, snack @12.500",
    "cc @dukcapil_bjn @dpubmpr @pdam_bjn",
    "aduan dari @LAPOR1708 tanpa kronologi",
    "parkir R2 Rp 2.000 R4 Rp 5.000",
    "diagnosa ICD-10 A91 rawat inap",
  ])("%s", (text) => {
    expect(redact(text)).toMatchObject({ text, doubtful: false });
  });
});
