/** The pictures of shared links: which pages have one, what they say, and that a rebuild draws only what changed. */
import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { drawPictures } from "../../src/build/share-pictures.ts";
import { readTables } from "../../src/release/read.ts";
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

test("pictures are drawn once, by what they say; what is not shown any more goes", async () => {
  const folder = await writeSmallRelease();
  onTestFinished(() => rm(folder, { recursive: true }));
  const release = await readTables(folder);
  expect(picturesOf(release).map(({ path }) => path)).toEqual(["/bagikan.png", "/en/bagikan.png"]);
  const kept = temporaryFolder();
  const [first] = await drawPictures(folder, kept);
  const file = first?.file ?? "";
  const png = await readFile(file);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height]);
  await utimes(file, 1, 1);
  await rm((await drawPictures(folder, kept))[1]?.file ?? "");
  await drawPictures(folder, kept);
  expect((await stat(file)).mtimeMs).toBe(1000);
  expect((await readdir(kept)).length).toBe(2);
});
