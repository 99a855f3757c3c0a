/** The corrections of a release in words: newest release first, the whole region before its groups; runs of weeks in one line. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RELEASES_TOLD } from "../../core/corrections/followed.ts";
import { correctionsByRelease, MOST_LINES, olderReleases } from "../../src/corrections/by-release.ts";
import { condense } from "../../src/corrections/condense.ts";
import { readRelease } from "../../src/release/read.ts";
import type { Line, Release } from "../../src/release/release.ts";
import { writeSmallRelease } from "./small-release.ts";

let folder: string;
let release: Release;
beforeAll(async () => {
  folder = await writeSmallRelease();
  release = await readRelease(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test("each release that corrected, with what was said, what is known now, and why", () => {
  expect(correctionsByRelease(release, "id")).toEqual([
    {
      release: "2026-03-31T103000+0700",
      before: "2026-03-24T103000+0700",
      count: 3,
      all: 3,
      lines: [
        {
          period: "Triwulan 4 2025",
          run: "",
          group: "Seluruhnya",
          measure: "masuk",
          old: "9",
          now: "8",
          reasons: ["Aduan ditarik"],
        },
        {
          period: "Akhir Februari 2026",
          run: "",
          group: 'Dinas "PU", Jalan',
          measure: "terbuka",
          old: "4",
          now: "3",
          reasons: ["Peristiwa terlambat"],
        },
        {
          period: "Januari 2026",
          run: "",
          group: "Jalan",
          measure: "masuk",
          old: "2",
          now: "1",
          reasons: ["Topik atau klasifikasi", "Tanggal masuk"],
        },
      ],
    },
    {
      release: "2026-02-28T103000+0700",
      before: "2026-02-21T103000+0700",
      count: 1,
      all: 1,
      lines: [
        {
          period: "2025",
          run: "",
          group: "Seluruhnya",
          measure: "masuk",
          old: "1.200",
          now: "1.201",
          reasons: ["Aduan terlambat"],
        },
      ],
    },
  ]);
});

const line = (change: Line): Line => ({
  rilis: "2026-04-01",
  rilis_lama: "2026-03-24",
  tabel: "evaluasi",
  kelompok: "",
  periode: "2026-02-06",
  ukuran: "merah",
  lama: "9",
  baru: "8",
  aduan: "1",
  sebab: "peristiwa_terlambat",
  ...change,
});
const toldOf = async (lines: readonly Line[], lang: "id" | "en" = "en") =>
  correctionsByRelease({ ...release, corrections: await condense(lines) }, lang);

test("weeks and months in a row that changed for the same reason are one line, with how many and by how much", async () => {
  const [told] = await toldOf([
    line({
      tabel: "akhir-bulan-dapil",
      kelompok: "b1",
      periode: "2025-12",
      ukuran: "terbuka",
      sebab: "kecamatan",
    }),
    line({
      tabel: "akhir-bulan-dapil",
      kelompok: "b1",
      periode: "2026-01",
      ukuran: "terbuka",
      sebab: "kecamatan",
    }),
    line({ periode: "2026-01-23", ukuran: "masuk_pekan", lama: "1", baru: "2", sebab: "baris_terlambat" }),
    line({ periode: "2026-02-06" }),
    line({ periode: "2026-02-13", lama: "12", baru: "9" }),
    line({ periode: "2026-02-20", lama: "1200", baru: "1199" }),
    line({ periode: "2026-03-06" }),
    line({ periode: "2026-03-13", sebab: "ditarik" }),
    line({
      tabel: "kanal-bulan",
      kelompok: "sms",
      periode: "2026-01",
      ukuran: "masuk",
      sebab: "baris_berubah",
    }),
    line({
      tabel: "kanal-bulan",
      kelompok: "sms",
      periode: "2026-02",
      ukuran: "masuk",
      sebab: "baris_berubah",
    }),
  ]);
  expect([told?.count, told?.all]).toEqual([10, 7]);
  expect(
    told?.lines.map(({ period, run, old, now, reasons }) => [period, run, `${old} ${now}`, ...reasons]),
  ).toEqual([
    ["13 March 2026", "", "9 8", "Withdrawn"],
    ["6 March 2026", "", "9 8", "Late event"],
    ["6 Feb 2026 to 20 Feb 2026", "3 weeks, difference -3 to -1", "1,200 1,199", "Late event"],
    ["Week up to 23 January 2026", "", "1 2", "Late complaint"],
    ["February 2026", "", "9 8", "Row changed"],
    ["Dec 2025 to Jan 2026", "2 months, difference -1", "9 8", "District"],
    ["January 2026", "", "9 8", "Row changed"],
  ]);
});

test("shares and means have as many decimals as it takes to tell old from new; what is too little is told as that", async () => {
  const told = async (lang: "id" | "en") =>
    (
      await toldOf(
        [
          line({ ukuran: "bagian_merah", lama: "0.381234", baru: "0.381299" }),
          line({ ukuran: "bagian_biru", lama: "0.5", baru: "0.75" }),
          line({ ukuran: "bagian_biru", periode: "2026-02-13", lama: "0.5", baru: "0.51" }),
          line({ ukuran: "hari_verifikasi_rata", lama: "3", baru: "3.363636" }),
          line({ ukuran: "hari_tindak_lanjut_rata", lama: "5.5", baru: "5.500001" }),
          line({ ukuran: "bagian_aspirasi", periode: "2026-02-06", lama: "n_terlalu_kecil", baru: "0" }),
          line({ ukuran: "bagian_aspirasi", periode: "2026-02-13", lama: "n_terlalu_kecil", baru: "0" }),
          line({ ukuran: "bagian_aspirasi", periode: "2026-02-20", lama: "0", baru: "0.1" }),
          line({ ukuran: "masuk", lama: "1200", baru: "1201" }),
        ],
        lang,
      )
    )[0]?.lines.map(({ measure, run, old, now }) => [measure, run, `${old} -> ${now}`]);
  expect(await told("en")).toEqual([
    ["masuk", "", "1,200 -> 1,201"],
    ["bagian_aspirasi", "", "0.0% -> 10.0%"],
    ["bagian_biru", "2 weeks, difference +1 to +25 percentage points", "50.0% -> 51.0%"],
    ["bagian_aspirasi", "2 weeks", "n too small -> 0.0%"],
    ["bagian_merah", "", "38.12% -> 38.13%"],
    ["hari_verifikasi_rata", "", "3.00 days -> 3.36 days"],
    ["hari_tindak_lanjut_rata", "", "5.500000 days -> 5.500001 days"],
  ]);
  expect((await told("id"))?.at(-2)).toEqual(["hari_verifikasi_rata", "", "3,00 hari -> 3,36 hari"]);
});

test("a group is told by its names, in the order of its table", async () => {
  const [told] = await toldOf([
    line({ tabel: "dapil-topik-bulan", kelompok: "|jalan", periode: "2026-01", ukuran: "masuk" }),
    line({ tabel: "kanal-bulan", kelompok: "sms", periode: "2026-01", ukuran: "masuk" }),
    line({ tabel: "pekan-skpd", kelompok: "dpu" }),
  ]);
  expect(told?.lines.map(({ group }) => group)).toEqual([
    "Public Works Office",
    "Not known or not published, Roads",
    "SMS",
  ]);
});

test("a page has its bounds; how many there are is said all the same", async () => {
  const many = Array.from({ length: RELEASES_TOLD + 1 }, (_, index) =>
    line({ rilis: `2026-03-${10 + index}` }),
  );
  const figures = Array.from({ length: MOST_LINES + 5 }, (_, index) =>
    line({ tabel: "bulan", ukuran: "masuk", periode: `${1900 + index}-01` }),
  );
  const told = await toldOf([...many, ...figures]);
  expect(told).toHaveLength(RELEASES_TOLD);
  expect([told[0]?.release, told[0]?.count, told[0]?.all, told[0]?.lines.length]).toEqual([
    "2026-04-01",
    MOST_LINES + 5,
    MOST_LINES + 5,
    MOST_LINES,
  ]);
});

test("every older release that corrected is named with the file that has its corrections for good", () => {
  expect(olderReleases(release)).toEqual([
    {
      release: "2026-02-14T103000+0700",
      file: "/data/2026-02-14T103000+0700/corrections.csv",
      count: 1400,
    },
    { release: "2026-01-31T103000+0700", file: "/data/2026-01-31T103000+0700/corrections.csv", count: 2 },
  ]);
});
