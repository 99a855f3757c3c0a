/** Published rows of the made-up region of docs/example, as the tests of what reads a release use them. */
import { join } from "node:path";
import { writePublished } from "../bench/published-release.ts";
import type { PublishedPair } from "../bench/published-rows.ts";
import { parseDay } from "../core/day.ts";
import type { PublishedEvent, PublishedRow } from "../core/published.ts";
import { example, temporaryFolder } from "./example-region.ts";

export const RELEASE = "2016-03-31T100000+0700";

const BASE: PublishedRow = {
  id_aduan: "CTH-0000000",
  kanal: "sms",
  klasifikasi: "pengaduan",
  topik: "jalan",
  sub_topik: null,
  skpd: "dinas-jalan",
  kecamatan: "utara",
  dapil: "contoh-1",
  tanggal_masuk: "2016-03-01",
  tanggal_verifikasi: "2016-03-02",
  tanggal_diteruskan: "2016-03-02",
  tanggal_tanggapan: null,
  tanggal_selesai: null,
  status: "diteruskan",
  warna: "merah",
  jenis_penyelesaian: null,
  tanda_penutupan: null,
  batas_verifikasi: null,
  batas_tanggapan: "2016-03-09",
  batas_selesai: "2016-03-21",
  aturan_selesai: null,
  hari_jeda: null,
  hari_kerja_verifikasi: 1,
  hari_kerja_tanggapan: null,
  hari_kerja_selesai: null,
  tepat_waktu: "tidak",
  jumlah_pindah: 0,
  dibuka_kembali: 0,
  penilaian: null,
  teks: "Jalan berlubang di depan pasar",
  tanggapan: null,
  tingkat_publikasi: "baris_dan_teks",
};

/** What its dates say happened. */
function eventsOf(row: PublishedRow): readonly PublishedEvent[] {
  const happened: readonly (readonly [PublishedEvent["peristiwa"], string | null])[] = [
    ["diterima", row.tanggal_masuk],
    ["diverifikasi", row.tanggal_verifikasi],
    ["diteruskan", row.tanggal_diteruskan],
    ["selesai", row.tanggal_selesai],
  ];
  return happened
    .filter(([, date]) => date !== null)
    .map(([peristiwa, tanggal], at) => ({
      id_aduan: row.id_aduan,
      urutan: at + 1,
      peristiwa,
      tanggal: tanggal as string,
      skpd: at < 2 ? null : row.skpd,
      jenis_penyelesaian: peristiwa === "selesai" ? "ditindak" : null,
      alasan: null,
      penilaian: null,
      catatan: peristiwa === "selesai" ? row.tanggapan : null,
    }));
}

export const pair = (change: Partial<PublishedRow>): PublishedPair => {
  const row = { ...BASE, ...change };
  return { row, events: eventsOf(row) };
};
const closed = (date: string, days: number) =>
  ({
    tanggal_tanggapan: date,
    tanggal_selesai: date,
    status: "selesai",
    warna: "biru",
    jenis_penyelesaian: "ditindak",
    hari_kerja_selesai: days,
    tepat_waktu: "ya",
  }) as const;

/** In the order of a release: by date received, then id; a month stands before its days. */
export const PAIRS: readonly PublishedPair[] = [
  pair({ id_aduan: "CTH-0000001", tanggal_masuk: "2015-11-20", kanal: "web", ...closed("2015-12-01", 7) }),
  pair({
    id_aduan: "CTH-0000002",
    tanggal_masuk: "2016-03",
    tanggal_verifikasi: "2016-03",
    tanggal_diteruskan: "2016-03",
    tanda_penutupan: null,
    batas_verifikasi: null,
    batas_tanggapan: "2016-03",
    batas_selesai: "2016-03",
    topik: "kekerasan",
    kecamatan: null,
    dapil: null,
    teks: null,
    tingkat_publikasi: "baris",
  }),
  pair({
    id_aduan: "CTH-0000003",
    sub_topik: "jalan-rusak",
    teks: 'Jalan "rusak", lampu mati; <tolong> & segera\n=dua baris',
    tanggapan: "Sudah ditambal",
    ...closed("2016-03-08", 5),
  }),
  pair({
    id_aduan: "CTH-0000004",
    tanggal_masuk: "2016-03-15",
    topik: "pertanian",
    sub_topik: "pupuk",
    skpd: "dinas-tani-lama",
    kecamatan: "selatan",
    teks: "Pupuk langka, anak-anak ikut antre",
  }),
  pair({ id_aduan: "CTH-0000005", tanggal_masuk: "2016-03-15", skpd: null, kanal: "whatsapp" }),
  pair({ id_aduan: "CTH-0000006", tanggal_masuk: "2016-03-31", status: "diarsipkan", warna: "tanpa_warna" }),
];

/** Writes a release of the rows into a new folder. @returns the root of releases. */
export async function writeRows(
  pairs: readonly PublishedPair[] = PAIRS,
  release = RELEASE,
  root = join(temporaryFolder(), "releases"),
): Promise<string> {
  const cutoff = parseDay(release.slice(0, 10)) as number;
  await writePublished(root, pairs, { reference: example, release, cutoff, demonstration: false });
  return root;
}
