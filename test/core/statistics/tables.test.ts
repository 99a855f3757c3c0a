import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalendar } from "../../../core/calendar.ts";
import { parseDay } from "../../../core/day.ts";
import type { PublishedRow } from "../../../core/published.ts";
import { createStatistics, TABLES } from "../../../core/statistics/tables.ts";

const row = (number: number, more: Partial<PublishedRow> = {}): PublishedRow => ({
  id_aduan: `CTH-${number}`,
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
  tanggal_tanggapan: "2016-03-04",
  tanggal_selesai: "2016-03-11",
  status: "selesai",
  warna: "biru",
  jenis_penyelesaian: "ditindak",
  tanda_penutupan: null,
  batas_verifikasi: null,
  batas_tanggapan: "2016-03-10",
  batas_selesai: "2016-03-16",
  aturan_selesai: null,
  hari_jeda: 0,
  hari_kerja_verifikasi: 1,
  hari_kerja_tanggapan: 2,
  hari_kerja_selesai: 7,
  tepat_waktu: "ya",
  jumlah_pindah: 0,
  dibuka_kembali: 0,
  penilaian: null,
  teks: null,
  tanggapan: null,
  tingkat_publikasi: "baris",
  ...more,
});
const cutoff = parseDay("2016-03-30") as number;
const setting = { cutoff, calendar: createCalendar([]), rules: [], evaluationDays: [] };

test("figures of a group, and the reason where one is not shown", () => {
  const pass = createStatistics(setting);
  for (let number = 0; number < 12; number += 1) pass.add(row(number), []);
  pass.add(
    row(12, {
      skpd: "dinas-tani",
      warna: "merah",
      status: "diteruskan",
      tanggal_tanggapan: null,
      tanggal_selesai: null,
      jenis_penyelesaian: null,
      tepat_waktu: "tidak",
    }),
    [],
  );
  const table = pass.finish().find(({ name }) => name === "skpd");
  const [roads, farm] = table?.rows ?? [];
  expect(roads?.keys).toEqual({ skpd: "dinas-jalan" });
  expect(roads?.figures).toMatchObject({
    masuk: { n: 12, value: 12 },
    selesai_ditindak: { n: 12, value: 12 },
    tepat_waktu: { n: 12, value: 1 },
    hari_selesai_median: { n: 12, value: 10, low: 10 },
    umur_tertua: { n: 0, unshown: "too_few" },
  });
  expect(farm?.figures).toMatchObject({
    merah: { n: 1, value: 1 },
    lewat_batas: { n: 1, value: 1 },
    tepat_waktu: { n: 1, unshown: "too_few" },
    hari_selesai_median: { n: 1, unshown: "too_few" },
    umur_tertua: { n: 1, value: 29 },
  });
});

test("totals add up over every crossing, and the order of rows does not matter", () => {
  const some = fc.array(
    fc.record({
      skpd: fc.constantFrom("a", "b", null),
      topik: fc.constantFrom("x", "y"),
      kecamatan: fc.constantFrom("k", "l", null),
      warna: fc.constantFrom("merah" as const, "kuning" as const, "biru" as const),
    }),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(some, (parts) => {
      const rows = parts.map((part, index) => row(index, part));
      const tables = (list: readonly PublishedRow[]) => {
        const pass = createStatistics(setting);
        for (const one of list) pass.add(one, []);
        return [...pass.finish()];
      };
      const forward = tables(rows);
      expect(tables([...rows].reverse())).toEqual(forward);
      for (const { name, rows: groups } of forward) {
        if (!TABLES.some((table) => table.name === name)) continue;
        const sum = groups.reduce((total, { figures }) => total + (figures.masuk?.n ?? 0), 0);
        expect(sum).toBe(rows.length);
      }
    }),
    { numRuns: 30 },
  );
});
