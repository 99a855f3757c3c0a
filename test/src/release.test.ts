/** Reading a release, and what pages make of it: names, trends, newest, browsing pages, sentences, search records. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PublishedRow } from "../../core/published.ts";
import { entityRecords, searchYears } from "../../src/build/search-records.ts";
import { complaintKey, listKey } from "../../src/complaints/cache-key.ts";
import { FACETS, type FacetPage, facetPages, facetPath, gatherFacets } from "../../src/complaints/facets.ts";
import { closingWords, excerpt, outcomeSentence } from "../../src/complaints/sentence.ts";
import { chipWords, headWords } from "../../src/complaints/words.ts";
import { findingOf } from "../../src/entities/finding.ts";
import { groupLines } from "../../src/entities/group-lines.ts";
import { codesOf, columnOf } from "../../src/entities/kinds.ts";
import { nameOf } from "../../src/entities/names.ts";
import { gatherNewest } from "../../src/entities/newest.ts";
import { monthsUpTo, trendOf, trendOfRows } from "../../src/entities/trend.ts";
import { countOf, figure, figuresAt } from "../../src/release/figures.ts";
import { readRelease } from "../../src/release/read.ts";
import type { Release } from "../../src/release/release.ts";
import { withheldTable } from "../../src/release/withheld.ts";
import { anEvent, aRow, ROWS, writeSmallRelease } from "./small-release.ts";

let folder: string;
let release: Release;
beforeAll(async () => {
  folder = await writeSmallRelease();
  release = await readRelease(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test("rows, events, tables and reference tables are read as they were published", () => {
  expect(release.rows).toEqual(ROWS);
  expect([...release.events].map(([id, events]) => [id, events.length])).toEqual([
    ["BJN-0000001", 2],
    ["BJN-0000002", 1],
  ]);
  expect(release.skpd.get("dpu")).toEqual({
    code: "dpu",
    name: 'Dinas "PU", Jalan',
    name_en: "Public Works Office",
    short_name: "DPU",
    kind: "dinas",
    valid_from: "",
    valid_until: "2016-12-31",
    successor: "bina-marga",
    aliases: ["PU", "Dinas PU"],
  });
  expect(release.topics.get("perempuan-anak")?.sensitive).toBe(true);
  expect(release.kecamatan.get("balen")?.desa).toBe(23);
  expect(release.tiers.map(({ reason }) => reason)).toEqual(["rahasia", "belum_dipilah"]);
  expect(release.manifest.demonstration).toBe(true);
});

test("withheld counts: the newest round first, what goes up and down apart", () => {
  const { reasons, lines, standing } = withheldTable(release);
  expect(reasons).toEqual(["semua", "rahasia"]);
  expect(
    lines.map(({ counted, year, counts }) => [counted, year, counts.get("semua"), counts.get("rahasia")]),
  ).toEqual([
    ["2026-03-31", "semua", "40", "30"],
    ["2026-03-31", "2025", undefined, "6"],
    ["2026-01-05", "semua", "12", "disembunyikan"],
  ]);
  expect(standing.map(({ jumlah }) => jumlah)).toEqual(["7"]);
});

test("a folder without a file of the release is refused, by name", async () => {
  const broken = await writeSmallRelease();
  await rm(`${broken}/CHANGES.md`);
  await expect(readRelease(broken)).rejects.toThrow("CHANGES.md");
  await rm(broken, { recursive: true });
});

test("names in both languages; what is not known is said so", () => {
  expect(nameOf(release, "id", "kecamatan", "balen")).toBe("Kecamatan Balen");
  expect(nameOf(release, "en", "kecamatan", "balen")).toBe("Balen District");
  expect(nameOf(release, "id", "dapil", "bojonegoro-1")).toBe("Dapil Bojonegoro 1");
  expect(nameOf(release, "en", "dapil", "bojonegoro-1")).toBe("Constituency Bojonegoro 1");
  expect(nameOf(release, "en", "topik", "jalan")).toBe("Roads");
  expect(nameOf(release, "id", "skpd", "")).toBe("Tidak diketahui atau tidak diumumkan");
  expect(nameOf(release, "id", "skpd", "tidak-ada")).toBe("tidak-ada");
  expect(codesOf(release, "topik")).toEqual(["infrastruktur", "jalan", "perempuan-anak"]);
  expect([columnOf(release, "topik", "jalan"), columnOf(release, "topik", "infrastruktur")]).toEqual([
    "sub_topik",
    "topik",
  ]);
});

test("figures: an absent group has counts of 0 and shares that are not shown", () => {
  expect(countOf(figuresAt(release, "bulan", { bulan: "2026-03" }), "masuk")).toBe(2);
  const none = figuresAt(release, "bulan", { bulan: "2020-01" });
  expect(countOf(none, "masuk")).toBe(0);
  expect(figure(none, "tepat_waktu")).toEqual({ n: 0, unshown: "too_few" });
});

test("a trend has every month and every year, also those without a case", () => {
  const point = { received: 0, done: 0, working: 0, waiting: 0, archived: 0 };
  const expected = [
    { ...point, period: "2026-01", received: 1, done: 1 },
    { ...point, period: "2026-02" },
    { ...point, period: "2026-03", received: 2, waiting: 1 },
  ];
  expect(trendOf(release, "bulan")).toEqual(expected);
  expect(trendOfRows(ROWS, "bulan")).toEqual([...expected.slice(0, 2), { ...expected[2], archived: 1 }]);
  expect(trendOfRows([], "bulan")).toEqual([]);
  const years = [aRow({ tanggal_masuk: "2023-12-31" }), aRow({ tanggal_masuk: "2023-01" }), ...ROWS];
  expect(trendOfRows(years, "tahun")).toEqual([
    { ...point, period: "2023", received: 2, done: 2 },
    { ...point, period: "2024" },
    { ...point, period: "2025" },
    { ...point, period: "2026", received: 3, done: 1, waiting: 1, archived: 1 },
  ]);
  expect(
    trendOfRows(years, "bulan")
      .map(({ period }) => period)
      .slice(0, 2),
  ).toEqual(["2023-04", "2023-05"]);
  expect(trendOf(release, "tahun", "skpd", "dpu")).toEqual([]);
  expect(monthsUpTo("2026-02", 4)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
});

test("the newest complaints of an entity come newest first", () => {
  const newest = gatherNewest(release);
  expect(newest.of("skpd", "dpu").map((row) => row.id_aduan)).toEqual([
    "BJN-0000003",
    "BJN-0000002",
    "BJN-0000001",
  ]);
  expect(newest.of("topik", "jalan")).toHaveLength(2);
  expect(newest.of("kecamatan", "kanor")).toEqual([]);
});

test("browsing pages hold fifty complaints each, newest month first; only months have all of theirs", () => {
  const rows = Array.from({ length: 320 }, (_, index) =>
    aRow({ id_aduan: `BJN-${index}`, tanggal_masuk: index < 10 ? "2026-01-31" : "2026-02-01" }),
  );
  const pages = facetPages(gatherFacets(rows));
  expect(
    pages
      .filter(({ facet }) => facet === "bulan")
      .map(({ value, number, pages: of, rows: held }) => [value, number, of, held.length]),
  ).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((number) => ["2026-02", number, 7, 50]),
    ["2026-02", 7, 7, 10],
    ["2026-01", 1, 1, 10],
  ]);
  const others = pages.filter(({ facet }) => facet !== "bulan");
  expect(new Set(others.map(({ facet, value }) => `${facet} ${value}`))).toEqual(
    new Set(["kecamatan balen", "topik infrastruktur", "topik jalan", "skpd dpu", "status selesai"]),
  );
  expect(others).toHaveLength(25);
  expect(others.every(({ total, pages: of }) => total === 320 && of === 5)).toBe(true);
  expect(others[0]?.rows[0]?.id_aduan).toBe("BJN-319");
  expect([facetPath("bulan", "2026-02"), facetPath("skpd", "dpu", 2)]).toEqual([
    "/aduan/bulan/2026-02/",
    "/aduan/skpd/dpu/2/",
  ]);
  expect(FACETS).toEqual(["bulan", "kecamatan", "topik", "skpd", "status"]);
});

test("one complaint in a sentence, and how it was closed", () => {
  expect(outcomeSentence("id", aRow())).toBe(
    "Aduan ini masuk 5 Januari 2026 dan selesai 20 Januari 2026: 11 hari kerja.",
  );
  expect(outcomeSentence("en", aRow({ warna: "merah" }))).toBe(
    "This complaint came in on 5 January 2026 and the agency has not answered yet.",
  );
  expect(closingWords("id", aRow())).toBe("Ditutup dengan tindakan.");
  expect(closingWords("id", aRow({ status: "selesai_otomatis" }))).toBe(
    "Ditutup dengan tindakan. Pelapor tidak menanggapi, jadi ditutup otomatis.",
  );
  expect(closingWords("id", aRow({ jenis_penyelesaian: null }))).toBeUndefined();
  expect(chipWords("id", "merah", "diteruskan")).toBe("Merah: Diteruskan");
  expect(chipWords("en", "tanpa_warna", "diarsipkan")).toBe("Archived");
  expect(headWords(release, "id", aRow({ teks: null }))).toBe("Jalan: isi tidak diterbitkan");
  expect(excerpt(`${"kata ".repeat(60)}`)).toMatch(/^(?:kata ){22,23}kata…$/);
});

test("the finding of a page in sentences", () => {
  const count = (value: number) => ({ n: 20, value });
  expect(
    findingOf("id", {
      masuk: count(20),
      selesai: count(15),
      merah: count(2),
      hari_selesai_median: { n: 20, value: 12 },
    }),
  ).toBe(
    "Dari 20 aduan, 15 sudah selesai. Setengah dari semua aduan selesai dalam 12 hari. 2 aduan belum dijawab.",
  );
  expect(findingOf("en", {})).toBe("No complaint has been published here yet.");
});

test("groups are ordered by their number of complaints; what is unknown comes last", () => {
  const row = (skpd: string, masuk: number) => ({
    keys: { skpd },
    figures: { masuk: { n: masuk, value: masuk } },
  });
  const lines = groupLines(release, "id", "skpd", [row("", 90), row("dpu", 3), row("lain", 8)], "skpd");
  expect(lines.map(({ code, received, onTime }) => [code, received, onTime])).toEqual([
    ["lain", "8", "n terlalu kecil (0)"],
    ["dpu", "3", "n terlalu kecil (0)"],
    ["", "90", "n terlalu kecil (0)"],
  ]);
});

test("a kept page is made anew when what it shows changes, and for no other reason", () => {
  const row = aRow();
  const key = complaintKey(release)(row, [ROWS[1] as PublishedRow]);
  const keyOf = (change: Partial<Release>, one = row, similar = [ROWS[1] as PublishedRow]) =>
    complaintKey({ ...release, ...change })(one, similar);
  expect(keyOf({})).toBe(key);
  expect(keyOf({}, aRow({ status: "dikonfirmasi" }))).not.toBe(key);
  expect(keyOf({}, row, [])).not.toBe(key);
  expect(keyOf({}, row, [aRow({ ...ROWS[1], status: "selesai" })])).not.toBe(key);
  expect(keyOf({}, row, [aRow({ ...ROWS[1], penilaian: 5 })])).toBe(key);
  expect(keyOf({ events: new Map([["BJN-0000001", [anEvent()]]]) })).not.toBe(key);
  expect(keyOf({ channels: new Map() })).not.toBe(key);
  const manifest = { ...release.manifest, release: "later", cutoff: "2026-04-30" };
  expect(keyOf({ manifest })).toBe(key);
  // A day that passes the deadline of an answer changes the page that has none.
  const waiting = aRow({ tanggal_tanggapan: null, warna: "merah", batas_tanggapan: "2026-04-13" });
  expect(keyOf({ manifest }, waiting)).not.toBe(keyOf({}, waiting));
});

test("a kept list is made anew when a row that it shows changes what a list tells of it", () => {
  const [page] = facetPages(gatherFacets(ROWS));
  const keyOf = (rows: readonly PublishedRow[]) =>
    listKey(release)({ ...(page as FacetPage), rows }, { newer: undefined });
  expect(keyOf([aRow({ penilaian: 1 })])).toBe(keyOf([aRow()]));
  expect(keyOf([aRow({ warna: "kuning" })])).not.toBe(keyOf([aRow()]));
  expect(keyOf([])).not.toBe(keyOf([aRow()]));
});

test("the search index holds complaints by year with their filters, and entities with both names", () => {
  const years = searchYears(release);
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
  const newest = years.find(({ year }) => year === "2026");
  expect(newest?.records.find(({ url }) => url === "/aduan/BJN-0000001/")).toEqual({
    url: "/aduan/BJN-0000001/",
    content:
      'Jalan desa rusak, nama saya [nama]. · Sudah diperbaiki. · Infrastruktur, Jalan, Kecamatan Balen, Dinas "PU", Jalan',
    language: "id",
    meta: {},
    filters: {
      status: ["selesai"],
      topik: ["infrastruktur", "jalan"],
      kecamatan: ["balen"],
      skpd: ["dpu"],
    },
  });
  expect(newest?.told.get("/aduan/BJN-0000001/")).toEqual({
    status: "selesai",
    warna: "biru",
    tanggal: "2026-01-05",
  });
  expect(entityRecords(release).find(({ url }) => url === "/kecamatan/balen/")?.meta).toEqual({
    title: "Kecamatan Balen",
    title_en: "Balen District",
  });
});
