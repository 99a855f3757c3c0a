/** Numbers of papers, cards and meters: whatever bears them and whatever their shape, they are taken out whole. All made up. */
import { describe, expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";

const PAPERS =
  "NIP|NIPPPK|NIY|NUPTK|NISN|NIS|NIM|nomor induk|nomor peserta|no ujian|kartu ujian|kode pendaftaran|nomor registrasi|rekam medis|no RM|nomor SEP|kartu berobat|buku KIA nomor|sertifikat vaksin no|KTA|kartu anggota|id anggota|kartu tani|kartu nelayan|id petani|KKS|KIP|no PKH|kartu lansia|kartu kuning|sertifikat|SHM|girik no|letter c|NOP|SPPT|STNK|BPKB|noka|nosin|buku KIR|paspor|nomor porsi|SPPH|resi|no order|invoice|kode booking|no referensi|polis|nomor klaim|no kontrak kredit|perkara|akta lahir|buku nikah|laporan polisi|STPL|surat tilang no|surat kematian nomor|SKCK|EFIN|no seri ijazah|kartu pedagang no|kartu perpustakaan|permohonan paspor nomor|kartu identitas anak|sertifikat pelatihan no".split(
    "|",
  );
const OF_PAPERS =
  "3522-REG-990412|KP/0991/PB|BJN.99.00214|BJN-LU-00991|AUTP/99/2026/00871|DN-05 Dd 0099123|BJN 099123|99-01-23|99.2016.071|PD-099-17|KSP-09912|99012345|0099123|9912 3456 789|99AB1234|A 0991234".split(
    "|",
  );
const METERS =
  "idpel|ID pelanggan|no pelanggan|nopel|no langganan|nomor sambungan|no samb.|rek air|meteran|no meter|kwh meter|kode token|nomor kontrol|kode pelanggan|nomor layanan|no indihome|nomor gas|nomor tagihan|no agenda|HIPPAM no|pamsimas nomor|langganan sampah nomor|pelanggan biznet|struk listrik nomor|segel meter no|meter air nomor".split(
    "|",
  );
const OF_METERS =
  "512990123456|5129 9012 3456|512-9901-23456|14 0990 12345|01-99-00451|02.99.118|1.99.4410|07/99/0213|099.0412.07|0499-1182|0599123|ORB-990-2214|PB-99-2026-0314|5129O0I23456".split(
    "|",
  );
const ACCOUNTS =
  "rek BRI|no rek|transfer ke BCA|rekening saya di Bank Jatim nomor|rek BPR|rekening koperasi|BSI|ke rekening BNI milik pelaku|buku tabungan nomor|rekeningku|Seabank".split(
    "|",
  );
const OF_ACCOUNTS =
  "3456-01-023456-53-1|3456 01 023456 53 1|0042345678|004-2345678|1.01.02.003456|3850 123 456|0042-3456-78|00423O5678".split(
    "|",
  );

function isWhole(before: string, number: string, after: string): boolean {
  const covered = new Set<number>();
  for (const { start, end } of redact(before + number + after).findings)
    for (let at = start; at < end; at++) covered.add(at);
  return [...number.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) => covered.has(before.length + index));
}

test.each([
  ["papers", PAPERS, OF_PAPERS],
  ["meters", METERS, OF_METERS],
  ["accounts", ACCOUNTS, OF_ACCOUNTS],
] as const)("%s, in any shape: at least 99 in 100", (_name, bearers, shapes) => {
  const left: string[] = [];
  for (const bearer of bearers)
    for (const shape of shapes)
      for (const [opening, after] of [
        ["Pak, ", " mohon dicek"],
        ["", ", sejak kemarin"],
      ] as const)
        if (!isWhole(`${opening}${bearer} `, shape, after)) left.push(`${bearer} ${shape}`);
  expect(left.length / (bearers.length * shapes.length * 2), left.join("\n")).toBeLessThanOrEqual(0.01);
});

test.each([
  ["No. registrasi online KTP 3522-REG-990412", "No. registrasi online KTP [nomor identitas]"],
  ["kartu pedagang nomor KP/0991/PB dicoret", "kartu pedagang nomor [nomor identitas] dicoret"],
  ["ijazah SD no. seri DN-05 Dd 0099123 rusak", "ijazah SD no. seri [nomor identitas] rusak"],
  ["rekam medis saya 99-01-23", "rekam medis saya [nomor identitas]"],
  ["buku nikah nomor 0099/12/V/2026", "buku nikah nomor [nomor identitas]"],
  ["perkara 991/Pdt.G/2026/PA.Bjn putus", "perkara [nomor identitas] putus"],
  ["lapor LP/B/991/IV/2026/SPKT", "lapor [nomor identitas]"],
  ["NIY saya 99.2016.071 guru", "NIY saya [nomor identitas] guru"],
  ["antrean C099 dilompati", "antrean [nomor identitas] dilompati"],
  ["pelanggan Orbit nomor ORB-990-2214 mati", "pelanggan Orbit nomor [nomor pelanggan] mati"],
  ["nomor pelanggan salah, yang benar 01-99-08812", "nomor pelanggan salah, yang benar [nomor identitas]"],
  ["token 0099-4411-2277-9910-5532 ditolak", "token [nomor pelanggan] ditolak"],
  ["rek BPR 10.2345 diblokir", "rek BPR [nomor rekening] diblokir"],
])("%j", (text, redacted) => {
  expect(redact(text).text).toBe(redacted);
});

describe("stays", () => {
  test.each([
    "surat nomor 470/0991/35.22.06.2004/2026",
    "SK 188/45/KEP/412.013/2024",
    "tiang nomor 0991, gardu BJN-0991",
    "kode rekening 5.1.02.01.01.0024",
    "NPSN 20501234 dan SNI 2847-2019",
    "kartu 2 warna, buku 45 lembar, peserta 1200 orang",
    "token 50 ribu, meter 12345 kWh, pelanggan 1500 rumah",
    "akta 2015, polis 2 tahun, perkara 3 bulan",
    "nomor antrian 123, loket 4, kursi 12",
    "laporan saya ID BJN-7K4XQ2M",
    "pupuk NPK 15-10-12, oli 15W-40",
  ])("%s", (text) => {
    expect(redact(text)).toMatchObject({ text, findings: [] });
  });
});
