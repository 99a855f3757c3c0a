import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalendar } from "../../../core/calendar.ts";
import { formatDay, parseDay } from "../../../core/day.ts";
import type { Figures } from "../../../core/figures.ts";
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

const tablesOf = (rows: readonly PublishedRow[], until = cutoff) => {
  const pass = createStatistics({ ...setting, cutoff: until });
  for (const one of rows) pass.add(one, []);
  return [...pass.finish()].filter(({ name }) => TABLES.some((table) => table.name === name));
};
const finished = fc
  .array(
    fc.record({
      skpd: fc.constantFrom("a", "b", null),
      topik: fc.constantFrom("x", "y"),
      month: fc.constantFrom("2016-01", "2016-02"),
      days: fc.nat(25),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) =>
    parts.map(({ month, days, ...codes }, index) => {
      const received = parseDay(`${month}-03`) as number;
      return row(index, {
        ...codes,
        tanggal_masuk: formatDay(received),
        tanggal_selesai: formatDay(received + days),
      });
    }),
  );

test("a row changes nothing of a group that it is not in, but where all are the yardstick", () => {
  const unrelated = row(1_000, {
    kanal: "lain",
    klasifikasi: "aspirasi",
    status: "diproses",
    topik: "lain",
    sub_topik: "lain-lain",
    skpd: "lain",
    kecamatan: "lain",
    dapil: "lain",
    tanggal_masuk: "2015-03-01",
  });
  const own = ({ figures }: { readonly figures: Figures }) =>
    Object.fromEntries(Object.entries(figures).filter(([measure]) => !measure.startsWith("corong_")));
  fc.assert(
    fc.property(finished, (rows) => {
      const after = new Map(tablesOf([...rows, unrelated]).map((table) => [table.name, table]));
      for (const { name, dimensions, rows: groups } of tablesOf(rows)) {
        if (dimensions.length === 0) continue;
        const now = new Map(after.get(name)?.rows.map((group) => [JSON.stringify(group.keys), group]));
        expect(now.size, name).toBe(groups.length + 1);
        for (const group of groups) {
          const same = now.get(JSON.stringify(group.keys));
          expect(same && own(same), name).toEqual(own(group));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("a later cut-off never lengthens a finished case", () => {
  fc.assert(
    fc.property(finished, fc.integer({ min: 1, max: 400 }), (rows, more) => {
      expect(tablesOf(rows, cutoff + more)).toEqual(tablesOf(rows));
    }),
    { numRuns: 30 },
  );
});
