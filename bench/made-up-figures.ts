/** Figures that lead to nobody, by a grammar: money, days, roads, regulations, measures, lines for everybody. */
import fc from "fast-check";
import { digits, joined, type Text } from "./made-up-numbers.ts";

const number = (least: number, most: number): Text => fc.integer({ min: least, max: most }).map(String);
const grouped = (least: number, most: number): Text =>
  fc.integer({ min: least, max: most }).map((all) => String(all).replace(/\B(?=(?:\d{3})+$)/g, "."));
const of = <T>(...all: readonly T[]) => fc.constantFrom(...all);
const year = number(1965, 2030);
const two = (most: number): Text =>
  fc.integer({ min: 1, max: most }).map((all) => String(all).padStart(2, "0"));

/** Figures that lead to nobody, each as it stands in a sentence. */
export const FIGURES = {
  money: fc.oneof(
    joined(
      of("Rp ", "Rp", "Rp. ", "rp ", "IDR ", "sebesar Rp"),
      grouped(1_000, 2_000_000_000),
      of("", ",00", ",-", " juta"),
    ),
    joined(
      of("bayar ", "iuran ", "ditarik ", "denda ", "harga ", "biaya "),
      number(1, 999),
      of("rb", " ribu", "k", "jt", " juta", " ribu rupiah", ".000", ".500.000", "000"),
    ),
    joined("anggaran ", grouped(100_000_000, 90_000_000_000)),
    joined("harga ", grouped(10_000, 90_000), of(" - ", "-", " sampai ", "/"), grouped(90_001, 200_000)),
    joined(number(1, 12), " x ", grouped(10_000, 900_000), " = ", grouped(1_000_000, 9_000_000)),
    joined(
      of("tiket ", "tiket bis ", "iuran ", "bayar "),
      number(2, 12),
      "x",
      number(5, 900),
      of("rb", "k", "jt"),
    ),
    joined("tagihan ", number(20, 999), of(".000", "000", ".500"), of("", " per bulan")),
  ),
  day: fc.oneof(
    joined(
      "tanggal ",
      two(28),
      of("/", "-", "."),
      two(12),
      of("/2024", "-2016", "/24", ".2023", "/2015", "-2019"),
    ),
    joined("sejak ", number(1, 28), of(" Januari ", " maret ", " agt ", " Des "), year),
    joined(
      "jam ",
      two(23),
      of(".", ":"),
      of("00", "15", "30", "45"),
      of("", " - 12.00", " s/d 15.30", "-23.59 WIB", " sampai 10.30"),
    ),
    joined("tahun ", year, of("", "/2017", "-2018", " dan 2019", ", 2020, 2021", " s/d 2030")),
    joined(of("bln ", "bulan ", "periode "), two(12), "-", of("2016", "2024", "2026"), of("", " 400rb")),
    joined("pada ", of("2016", "2024", "2025"), "-", two(12), "-", two(28)),
    joined(
      "sudah ",
      number(1, 30),
      " hari, ",
      number(1, 12),
      of(" minggu", " bulan"),
      " dan ",
      number(1, 9),
      " tahun",
    ),
    joined("tgl ", number(1, 9), ", ", number(10, 19), ", dan ", number(20, 28)),
  ),
  road: fc.oneof(
    joined("KM ", number(1, 150), of("", "+200", "+500", ",5", ".5")),
    joined("jalan ", number(1, 30), of(",5", ""), of(" km", " KM", "km"), " lebar ", number(2, 9), " m"),
    joined("ruas ", number(100, 999), " panjang ", grouped(1_000, 99_000), " meter"),
    joined("STA ", number(0, 9), "+", digits(3), " sampai ", number(0, 9), "+", digits(3)),
    joined("ukuran ", number(2, 99), "x", number(2, 99), of("x20", "", " cm", " meter")),
  ),
  rule: fc.oneof(
    joined(
      of("Perda ", "perbup ", "Permen ", "UU ", "Permendagri ", "PP "),
      of("No. ", "nomor ", "no "),
      number(1, 120),
      of(" Tahun ", " th ", "/"),
      number(1990, 2026),
    ),
    joined(
      "surat ",
      of("nomor ", "no. ", ""),
      digits(3),
      "/",
      number(10, 9999),
      "/",
      of("412.205", "35.22.06.2004", "412.013", "KEP"),
      "/",
      number(2010, 2026),
    ),
    joined(
      of("surat ", "nota dinas ", "SE ", "pengumuman ", "balasan surat "),
      of("nomor ", "no. ", "Nomor: ", "No ", ""),
      of("", "", "B/", "S-", "ND-"),
      fc.oneof(joined(digits(3), ".", number(1, 9)), digits(3), number(1, 900)),
      "/",
      fc.oneof(number(10, 9999), of("LHP", "BA", "DISDIK", "SETDA")),
      of("", "/412.201", "/412.2", "/V", "/XI"),
      "/",
      number(2014, 2026),
    ),
    joined("Pasal ", number(1, 99), " ayat (", number(1, 9), ")", of("", " huruf a")),
    joined("SK ", digits(3), "/", digits(2), "/KEP/412.013/", number(2014, 2026)),
    joined("kode rekening 5.", number(1, 3), ".0", number(1, 9), ".0", number(1, 9), ".01.", digits(4)),
    joined("kode wilayah 35.22.", two(28), ".20", two(28)),
    joined(of("kode desa ", "kode wilayah "), "3522", two(28), "20", two(28)),
  ),
  measure: fc.oneof(
    joined(
      number(10, 9999),
      of(
        " kWh",
        "kwh",
        " VA",
        " watt",
        " liter",
        " kg",
        " ton",
        " m3",
        " ha",
        " mm",
        " cm",
        " persen",
        "%",
        " sak",
      ),
    ),
    joined(
      grouped(1_000, 999_999),
      of(" kWh", " liter", " kg", " ton", " m3", " ha", " jiwa", " orang", " KK"),
    ),
    joined("stand meter ", digits(4), " ke ", digits(4)),
    joined("daya ", of("450", "900", "1300", "2200", "1.300"), of(" VA", "VA", " watt")),
    joined("suhu ", number(20, 39), of(",5", ""), " derajat"),
    joined("debit ", number(1, 999), ",", number(1, 99), " m3/detik"),
    joined(number(2, 99), " titik, ", number(2, 99), " rumah, ", number(2, 99), " orang"),
  ),
  line: fc.oneof(
    joined("hubungi ", of("1708", "112", "110", "119", "123", "110 atau 112", "1500000", "14045")),
    joined("nomor antrian ", number(1, 200)),
    joined(
      "SDN ",
      number(1, 9),
      " kelas ",
      number(1, 6),
      of("", "A", "B"),
      " ada ",
      number(10, 40),
      " siswa",
    ),
    joined("halaman ", number(1, 99), ", ", number(100, 200), " dan ", number(201, 300)),
    joined("skor ", number(0, 9), ":", number(0, 9), ", ", number(0, 9), "-", number(0, 9)),
    joined("versi ", number(1, 9), ".", number(0, 20), ".", number(0, 20)),
    joined("umur ", number(17, 80), ", anak ", number(1, 9), ", penghasilan ", number(500, 900), "rb"),
    joined("NPSN 2050", digits(4)),
    joined("jumlah ", grouped(1_000, 99_000), " dari ", grouped(100_000, 900_000)),
  ),
} as const satisfies Record<string, Text>;

/** A figure in a sentence. */
export const figureIn = (name: keyof typeof FIGURES): Text =>
  joined(
    of("", "Mohon dicek, ", "katanya ", "Pak, ", "di desa kami "),
    FIGURES[name],
    of(
      "",
      ".",
      " mohon ditindaklanjuti",
      ", terima kasih",
      " padahal warga sudah lapor",
      "?",
      "\nterima kasih",
      " rusak semua",
    ),
  );
