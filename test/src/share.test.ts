/** The pictures of shared links: which pages have one, what they say, and that a rebuild draws only what changed. */
import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { monthsUpTo } from "../../core/statistics/change.ts";
import { drawPictures } from "../../src/build/share-pictures.ts";
import { readTables } from "../../src/release/read.ts";
import { MONTHS_IN_DETAIL } from "../../src/reports/months.ts";
import { PICTURE, pictureSvg, wrapWords } from "../../src/share/picture.ts";
import { picturesOf } from "../../src/share/pictures-of.ts";
import { temporaryFolder } from "../example-region.ts";
import { writeSmallRelease } from "./small-release.ts";

test.each([
  ["Dinas Pekerjaan Umum", 40, ["Dinas Pekerjaan Umum"]],
  ["Dinas Pekerjaan Umum", 16, ["Dinas Pekerjaan", "Umum"]],
  ["satu dua tiga empat", 5, ["satu", "dua…"]],
])("%s in lines of %i letters", (text, letters, lines) => {
  expect(wrapWords(text, letters, 2)).toEqual(lines);
});

const words = {
  name: 'Dinas "PU" & Jalan',
  figure: "470",
  counts: "dari 473",
  facts: ["a", "b"],
  foot: "foot",
  region: "r",
  bar: { biru: 1, kuning: 0, merah: 1, arsip: 0 },
};

test("names cannot break the picture; the bar is as long as its counts", () => {
  const svg = pictureSvg(words);
  expect(svg).toContain("Dinas &quot;PU&quot; &amp; Jalan");
  expect([...svg.matchAll(/width="(\d+\.\d)" height="36"/g)].map(([, width]) => Number(width))).toEqual([
    536, 0, 536, 0,
  ]);
  expect(pictureSvg({ ...words, bar: { biru: 0, kuning: 0, merah: 0, arsip: 0 } })).not.toContain(
    'height="36"',
  );
});

test("the report of a month that has ended says what came, what was closed and what was open at its end", async () => {
  const folder = await writeSmallRelease();
  onTestFinished(() => rm(folder, { recursive: true }));
  const release = await readTables(folder);
  const count = (value: number) => ({ value, n: value });
  // More than have sheets; the last is not over yet.
  const ended = monthsUpTo("2026-01", MONTHS_IN_DETAIL + 2);
  const months = [...ended, "2099-01"].map((bulan) => ({
    keys: { bulan },
    figures: {
      masuk_bulan: count(46),
      ditutup_bulan: count(39),
      terbuka: count(12),
      merah: count(5),
      kuning: count(7),
    },
  }));
  const tables = new Map(release.tables).set("akhir-bulan", { rows: months } as never);
  const manifest = { ...release.manifest, cutoff: "2026-02-10" };
  const pictures = picturesOf({ ...release, tables, manifest }).filter(({ path }) =>
    path.includes("laporan"),
  );
  expect(pictures.map(({ path }) => path)).toEqual(
    ["", "/en"].flatMap((language) =>
      ended.toReversed().map((month) => `${language}/laporan/${month}/bagikan.png`),
    ),
  );
  const { name, figure, counts, facts, bar } = pictures[0]?.words ?? ({} as never);
  expect([name, `${figure} ${counts}`, ...facts]).toEqual([
    "Laporan Januari 2026",
    "46 aduan masuk, 39 ditutup",
    "12 terbuka pada akhir bulan",
    "5 belum dijawab",
  ]);
  expect(bar).toEqual({ biru: 0, kuning: 7, merah: 5, arsip: 0 });
});

test("pictures are drawn once, by what they say; what was not shown for a day goes, what another build shows stays", async () => {
  const folder = await writeSmallRelease();
  onTestFinished(() => rm(folder, { recursive: true }));
  const release = await readTables(folder);
  expect(picturesOf(release).map(({ path }) => path)).toEqual(["/bagikan.png", "/en/bagikan.png"]);
  const kept = temporaryFolder();
  const [first, second] = (await drawPictures(folder, kept)).map(({ file }) => file) as [string, string];
  const png = await readFile(first);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height]);
  const { ino } = await stat(first);
  const of = (build: string) => join(kept, `${build}.png`);
  await Promise.all([writeFile(of("other"), "x"), writeFile(of("old"), "x"), rm(second)]);
  await Promise.all([first, of("old")].map((file) => utimes(file, 1, 1)));
  await drawPictures(folder, kept);
  expect((await stat(first)).ino).toBe(ino);
  expect((await readdir(kept)).toSorted()).toEqual(
    [first, second, of("other")].map((file) => basename(file)).toSorted(),
  );
  // Two at once see each other's files come and go.
  await rm(kept, { recursive: true });
  const both = await Promise.all([drawPictures(folder, kept), drawPictures(folder, kept)]);
  expect(both.map((drawn) => drawn.length)).toEqual([2, 2]);
  await drawPictures(folder, kept);
  // Shown again, it is young again.
  expect((await stat(first)).mtimeMs).toBeGreaterThan(1_000);
});
