/** A small release in a folder of its own: three complaints, one of them of a sensitive topic. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PublishedInnovation } from "../../core/innovation.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";

export const aRow = (change: Partial<PublishedRow> = {}): PublishedRow => ({
  id_aduan: "BJN-0000001",
  kanal: "sms",
  klasifikasi: "pengaduan",
  topik: "infrastruktur",
  sub_topik: "jalan",
  skpd: "dpu",
  kecamatan: "balen",
  dapil: "bojonegoro-1",
  tanggal_masuk: "2026-01-05",
  tanggal_verifikasi: "2026-01-06",
  tanggal_diteruskan: "2026-01-06",
  tanggal_tanggapan: "2026-01-08",
  tanggal_selesai: "2026-01-20",
  status: "selesai",
  warna: "biru",
  jenis_penyelesaian: "ditindak",
  tanda_penutupan: null,
  batas_verifikasi: null,
  batas_tanggapan: "2026-01-13",
  batas_selesai: "2026-01-26",
  aturan_selesai: null,
  hari_jeda: 0,
  hari_kerja_verifikasi: 1,
  hari_kerja_tanggapan: 2,
  hari_kerja_selesai: 11,
  tepat_waktu: "ya",
  jumlah_pindah: 0,
  dibuka_kembali: 0,
  penilaian: null,
  teks: "Jalan desa rusak, nama saya [nama].",
  tanggapan: "Sudah diperbaiki.",
  tingkat_publikasi: "baris_dan_teks",
  ...change,
});

export const anEvent = (change: Partial<PublishedEvent> = {}): PublishedEvent => ({
  id_aduan: "BJN-0000001",
  urutan: 1,
  peristiwa: "diterima",
  tanggal: "2026-01-05",
  skpd: null,
  jenis_penyelesaian: null,
  alasan: null,
  penilaian: null,
  catatan: null,
  ...change,
});

export const ROWS: readonly PublishedRow[] = [
  aRow(),
  aRow({
    id_aduan: "BJN-0000002",
    tanggal_masuk: "2026-03-02",
    tanggal_selesai: null,
    status: "diteruskan",
    warna: "merah",
    jenis_penyelesaian: null,
    hari_kerja_selesai: null,
    teks: null,
    tanggapan: null,
    tingkat_publikasi: "baris",
  }),
  aRow({
    id_aduan: "BJN-0000003",
    topik: "perempuan-anak",
    sub_topik: null,
    kecamatan: null,
    dapil: null,
    tanggal_masuk: "2026-03",
    status: "diarsipkan",
    warna: "tanpa_warna",
    teks: null,
    tanggapan: null,
    tingkat_publikasi: "baris",
  }),
];

export const INNOVATIONS: readonly PublishedInnovation[] = [
  {
    id_aduan: "BJN-0000011",
    tanggal_masuk: "2026-02-03",
    topik: "infrastruktur",
    sub_topik: null,
    kecamatan: null,
    oleh: null,
    teks: "Lampu jalan dari botol bekas.",
    gambar: [],
  },
  {
    id_aduan: "BJN-0000012",
    tanggal_masuk: "2026-03-04",
    topik: "infrastruktur",
    sub_topik: "jalan",
    kecamatan: "balen",
    oleh: "Kelompok Tani Contoh",
    teks: "Tambal jalan dengan batu kali & kapur.",
    gambar: [
      {
        keterangan: "Jalan yang ditambal",
        ukuran: [
          { berkas: "pictures/BJN-0000012/a-kecil.webp", lebar: 480, tinggi: 360 },
          { berkas: "pictures/BJN-0000012/a-besar.webp", lebar: 1200, tinggi: 900 },
        ],
      },
    ],
  },
];

const EVENTS = [
  anEvent(),
  anEvent({ urutan: 2, peristiwa: "diverifikasi", tanggal: "2026-01-06" }),
  anEvent({ id_aduan: "BJN-0000002", tanggal: "2026-03-02" }),
];
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

const FILES: Readonly<Record<string, string>> = {
  "manifest.json": JSON.stringify({
    release: "2026-03-31T103000+0700",
    region: "bojonegoro",
    cutoff: "2026-03-31",
    created: "2026-03-31T10:30:00+07:00",
    demonstration: true,
    previous: null,
    policies: { tiers: "1" },
    files: [
      { path: "complaints.csv", bytes: 10, sha256: "00" },
      { path: "corrections.csv", bytes: 10, sha256: "00" },
      { path: "correction_releases.csv", bytes: 10, sha256: "00" },
    ],
  }),
  "region.json": JSON.stringify({
    code: "bojonegoro",
    name: "Kabupaten Bojonegoro",
    name_en: "Bojonegoro Regency",
    province: "Jawa Timur",
    publisher: "Pemerintah Kabupaten Bojonegoro",
    contact: "data@bojonegoro.example",
    source: "Data karangan",
    area_term: "Kecamatan",
    area_term_en: "District",
    complain_at: [],
  }),
  "skpd.csv":
    'code,name,name_en,short_name,kind,valid_from,valid_until,successor,aliases\r\ndpu,"Dinas ""PU"", Jalan",Public Works Office,DPU,dinas,,2016-12-31,bina-marga,PU|Dinas PU\r\n',
  "topics.csv":
    "code,parent,name,name_en,sensitive,aliases\r\ninfrastruktur,,Infrastruktur,Infrastructure,false,\r\njalan,infrastruktur,Jalan,Roads,false,\r\nperempuan-anak,,Perempuan dan anak,Women and children,true,\r\n",
  "kecamatan.csv":
    "code,name,kemendagri,bps,dapil,desa,kelurahan,lat,lon,aliases\r\nbalen,Balen,35.22.10,3522100,bojonegoro-1,23,0,-7.19,111.96,\r\n",
  "dapil.csv": "code,name,seats,election\r\nbojonegoro-1,Dapil Bojonegoro 1,10,2019\r\n",
  "channels.csv": "code,name,name_en,aliases\r\nsms,SMS,SMS,1708\r\n",
  "routes.csv": "topic,kecamatan,skpd,group\r\njalan,,dpu,Jalan\r\n",
  "service_levels.csv":
    "id,basis,valid_from,valid_until,classification,step,limit_days,unit,note\r\na,b,,,*,answer,5,working,\r\n",
  "holidays.csv": "date,kind,name,name_en,basis\r\n2026-01-01,libur_nasional,Tahun Baru,New Year,SKB\r\n",
  "withheld.csv": `dihitung,alasan,skpd,tahun,jumlah
2026-01-05,semua,semua,semua,12
2026-01-05,rahasia,semua,semua,disembunyikan
2026-01-05,semua,dpu,semua,disembunyikan
2026-03-31,semua,semua,semua,40
2026-03-31,rahasia,semua,semua,30
2026-03-31,rahasia,semua,2025,6
2026-03-31,rahasia,semua,2026,disembunyikan
2026-03-31,belum_dipilah,semua,semua,7
`,
  "tiers.csv": `order,confidentiality,classification,topic,archive_reason,text_state,consent,tier,coarsen,reason,count,legal_basis,words,words_en
1,rahasia,,,,,,hitungan,,rahasia,once,UU,Rahasia,Confidential
2,,,unsorted,,,,hitungan,,belum_dipilah,standing,,Belum dipilah,Not yet sorted
`,
  "complaints.ndjson": lines(ROWS),
  "events.ndjson": lines(EVENTS),
  "innovations.ndjson": lines(INNOVATIONS),
  "datapackage.json": JSON.stringify({ resources: [{ path: "complaints.csv", title: "Aduan" }] }),
  "CHANGES.md": "# 2026-03-31T103000+0700\n",
  "corrections.csv": `rilis,rilis_lama,tabel,kelompok,periode,ukuran,lama,baru,aduan,sebab
2026-02-28T103000+0700,2026-02-21T103000+0700,tahun,,2025,masuk,1200,1201,1,baris_terlambat
2026-03-31T103000+0700,2026-03-24T103000+0700,akhir-bulan-skpd,dpu,2026-02,terbuka,4,3,1,peristiwa_terlambat
2026-03-31T103000+0700,2026-03-24T103000+0700,topik-bulan,jalan,2026-01,masuk,2,1,1,klasifikasi|tanggal_masuk
2026-03-31T103000+0700,2026-03-24T103000+0700,triwulan,,2025-Q4,masuk,9,8,1,ditarik
`,
  "correction_releases.csv": `rilis,rilis_lama,angka
2026-01-31T103000+0700,2026-01-24T103000+0700,2
2026-02-14T103000+0700,2026-02-07T103000+0700,1400
2026-02-28T103000+0700,2026-02-21T103000+0700,1
2026-03-31T103000+0700,2026-03-24T103000+0700,3
`,
  "statistics/bulan.json": JSON.stringify({
    name: "bulan",
    dimensions: ["bulan"],
    measures: ["masuk", "biru"],
    rows: [
      { keys: { bulan: "2026-01" }, figures: { masuk: { n: 1, value: 1 }, biru: { n: 1, value: 1 } } },
      { keys: { bulan: "2026-03" }, figures: { masuk: { n: 2, value: 2 }, merah: { n: 2, value: 1 } } },
    ],
  }),
};

/** Writes the release into a new temporary folder. @returns its path. */
export async function writeSmallRelease(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "terang-release-"));
  await mkdir(join(folder, "statistics"));
  await Promise.all(Object.entries(FILES).map(([path, text]) => writeFile(join(folder, path), text)));
  return folder;
}
