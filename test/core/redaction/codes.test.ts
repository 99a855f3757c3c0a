/** Numbers of tickets, tags, taxes, work and land with their letters; and codes, measures and letters of offices that stay. All made up. */
import { describe, expect, test } from "vitest";
import { redact } from "../../../core/redaction/redact.ts";

test.each([
  ["Nomor tiket TKT#0009812 ditutup", "Nomor tiket [nomor identitas] ditutup"],
  ["mohon disposisi LPR 9900118-2 segera", "mohon disposisi [nomor identitas] segera"],
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
  ["balasannya cuma kode #7799310 lalu sepi", "balasannya cuma kode [nomor identitas] lalu sepi"],
  ["dapat urutan A-099 di poli mata", "dapat urutan [nomor identitas] di poli mata"],
  ["Lapak CFD nomer L-99 dienggo wong liyo", "Lapak CFD nomer [nomor identitas] dienggo wong liyo"],
  ["nomor kunjungan lapas 099 belum dipanggil", "nomor kunjungan lapas [nomor identitas] belum dipanggil"],
  ["nomor antrean B 99 terlewat", "nomor antrean [nomor identitas] terlewat"],
  ["Kupon 0099 milik saya hangus", "Kupon [nomor identitas] milik saya hangus"],
  ["nomor undian jalan sehat 00991 menang", "nomor undian jalan sehat [nomor identitas] menang"],
  ["gelangnya tertulis 00 99 14 terus", "gelangnya tertulis [nomor identitas] terus"],
  ["gelang pasien 00.12.99.05, dirujuk", "gelang pasien [nomor identitas], dirujuk"],
  ["di halaman pertama: 002-099-7713. Bank Jatim", "di halaman pertama: [nomor identitas]. Bank Jatim"],
  ["kertu BLT dicekel bu RT, nomere 000-9-41", "kertu BLT dicekel bu RT, nomere [nomor identitas]"],
  ["hak milik nomor 0990 Desa Leran", "hak milik nomor [nomor identitas] Desa Leran"],
  ["petok D persil 99 D.II milik mbah", "petok D persil [nomor identitas] milik mbah"],
  ["pipil no 99 Klas S.III punya mbah", "pipil no [nomor identitas] punya mbah"],
  ["ijin trayek angkot ku 551.21/0099/AK-KPS", "ijin trayek angkot ku [nomor identitas]"],
  [
    "SK pengangkatan sy 141/099/KEP/412.417.2008/2019 dicabut",
    "SK pengangkatan sy [nomor identitas] dicabut",
  ],
  [
    "Perjanjian kerja No 099/PKWT/HRD/III/2023 saya diputus",
    "Perjanjian kerja No [nomor identitas] saya diputus",
  ],
  ["kode bayar di surat undangan 62115/BGR/0000418", "kode bayar di surat undangan [nomor identitas]"],
  ["spesimen DBD ku DBD/099/BNS rusak", "spesimen DBD ku [nomor identitas] rusak"],
  ["angkanya G 0009914, sidang kapan", "angkanya [nomor identitas], sidang kapan"],
  ["Rp 1.200.000 tgl 28 ke 77 0000 1299 45 BSI", "Rp 1.200.000 tgl 28 ke [nomor identitas] BSI"],
  ["hub 0812 tengahnya 0000 belakangnya 7143.", "hub [nomor telepon]."],
  ["Retno | RT 4 | 081200002257 | pohon", "[nama] | [alamat] | [nomor telepon] | pohon"],
  ["ijazah SMP no seri OB oa 0990417 milik saya", "ijazah SMP no seri [nomor identitas] milik saya"],
  ["kartune KIP 9R0004 17T mboten saget diangge", "kartune KIP [nomor identitas] mboten saget diangge"],
  [
    "SK pensiun janda 00099/KEP/AV/2024 a.n. Rukmini salah",
    "SK pensiun janda [nomor identitas] a.n. [nama] salah",
  ],
  ["no RM 01.23-45 saya hilang", "no [nomor identitas] saya hilang"],
  ["kertasnya: SKPWNI/9922/18062024/0031.", "kertasnya: [nomor identitas]."],
  ["order pupuk #INV/20240612/990004 dibayar", "order pupuk [nomor identitas] dibayar"],
  ["seri ijazahnya DN-05 M-SMK/K13 0990004 hilang", "seri ijazahnya [nomor identitas] hilang"],
  ["PIRT kripik pisangku 2063522990099-27 mati", "PIRT kripik pisangku [nomor identitas] mati"],
  ["apoteker 19990417/SIPA_35.22/2023/2118 jarang", "apoteker [nomor identitas] jarang"],
  ["no register napi B.I 118/2024 suami saya", "no register napi [nomor identitas] suami saya"],
  ["KARIS hilang no. 000991 HH, suami", "KARIS hilang no. [nomor identitas], suami"],
  ["Letter C nomor C 099/Persil 12a atas nama", "Letter C nomor [nomor identitas] atas nama"],
  ["akta cerai ku AC/0990/2023/PA Bjn tapi", "akta cerai ku [nomor identitas] tapi"],
  ["SK KGB terakhir nomor 822.3/0771/412.201/2022.", "SK KGB terakhir nomor [nomor identitas]."],
  ["nomor induk siswa 4417 kls IX", "nomor induk siswa [nomor identitas] kls IX"],
  ["ku antri nomer A112 dilewati", "ku antri nomer [nomor identitas] dilewati"],
  ["terlantar di bandara, kode booking QZ7RLM", "terlantar di bandara, kode booking [nomor identitas]"],
  ["foto oleh @@wong_contoh99: lampu", "foto oleh [akun]: lampu"],
  ["fb akun Pemuda Contoh Gayam_00 jualan", "fb akun [akun] jualan"],
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
    "sub kegiatan 4.01.01.2.06.02 di kode rekening 5.1.02.02.01.0013",
    "SKB 3 Menteri No. 25/SKB/V/2017 biaya PTSL",
    "DPPA-SKPD No. 914/131/DPPA/2024 belum terbit",
    "surat Saudara nomor 005/1123/412.210/2024 telah diterima",
    "surat dari kantor pajak no S-00417/WPJ.24/2025",
    "kode RUP paket 10059217000 pemenang lelang",
    "retribusi sampah 15.000/bln/KK naik",
    "padam sampai s.d. 13.00 WIB",
    "tower T.77 - T.81 belum dibayar",
    "saluran U-ditch 80/100 mampet",
    "320 unit @ Rp 1.215.000 termasuk PPN",
    "dana BOS 900.000 x 87 siswa",
    "umurnya kira2 90 lebih, anak2 3",
    "ISBN di sampul (978-602-0990-41-7) beda",
    "tes 27-28/1 di BLK",
    "soal no 1-20 kosong",
    "nomor antrian 045 dipanggil duluan",
    "tarif R1 1300 VA bukan S2, rekening mushola",
    "buku kir mobil L300 dan T120",
    "stan meter 00812 ditulis 00912",
    "merdeka #17Agustus2025 #HUTRI80 #5000pohon",
    "SK Bupati 188/45/KEP/412.013/2024 tentang anak yatim",
    "SK Bupati pengangkatan PPPK nomor 821/0771/412.201/2022",
    "surat 188/45/KEP/412.011/2024 a.n. Bupati sudah terbit",
    "kerupuk tanpa P-IRT 2063522990123-25 kok dijual",
    "tes TWK TIU TKP saya dapat 70/85/160 gagal",
    "asuransi AUTP padi 36.000/ha/mt, klaim 6 jt",
    "ban truk 8.25-16 sobek di jembatan",
    "DPA SKPD no 1.06.0.00.0.00.01 belum tayang",
    "dicoret dari P3KE gara2 punya motor 2008",
    "kode sak 2B/0324 warnanya beda",
    "laporan lab no. 0917/LHU/DLH/VI/2024 melebihi baku mutu",
    "koperasi AHU-0044172.AH.01.29 sudah berbadan hukum",
    "tunggakan pajak 2014-2019 411.200 padahal lunas",
    "kereta lokal arjuno jam 04.55",
    "SLF wajib untuk ruko 2 lantai 96 m2",
    "karcis parkir seri B 3000 tanpa porporasi",
    "sampah di TPS3R sudah 4 hari",
  ])("%s", (text) => {
    expect(redact(text)).toMatchObject({ text, doubtful: false });
  });
});
