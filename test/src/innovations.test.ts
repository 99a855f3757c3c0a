/** Innovations on the site: their pages, and the whole feed. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { atomFeed } from "../../src/feeds/atom.ts";
import { innovationFeed } from "../../src/innovations/feed.ts";
import { innovationPages, innovationPath } from "../../src/innovations/pages.ts";
import { readRelease } from "../../src/release/read.ts";
import type { Release } from "../../src/release/release.ts";
import { INNOVATIONS, writeSmallRelease } from "./small-release.ts";

let folder: string;
let release: Release;
beforeAll(async () => {
  folder = await writeSmallRelease();
  release = await readRelease(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test("one page for all, one for each topic and kecamatan that has any, newest first", () => {
  const told = innovationPages(release.innovations).map(({ facet, value, number, pages, innovations }) => [
    innovationPath(facet, value, number),
    pages,
    innovations.map(({ id_aduan }) => id_aduan.at(-1)).join(""),
  ]);
  expect(told).toEqual([
    ["/inovasi/", 1, "21"],
    ["/inovasi/topik/infrastruktur/", 1, "21"],
    ["/inovasi/kecamatan/balen/", 1, "2"],
  ]);
});

test("thirty a page; without any there is one page that says so", () => {
  const many = Array.from(
    { length: 61 },
    () => ({ ...INNOVATIONS[0], kecamatan: null }) as (typeof INNOVATIONS)[0],
  );
  const all = innovationPages(many).filter(({ facet }) => facet === undefined);
  expect(all.map(({ number, innovations }) => [number, innovations.length])).toEqual([
    [1, 30],
    [2, 30],
    [3, 1],
  ]);
  expect(innovationPath("topik", "air", 2)).toBe("/inovasi/topik/air/halaman/2/");
  expect(innovationPages([])).toMatchObject([{ number: 1, pages: 1, total: 0 }]);
});

test("the feed, whole", () => {
  const feed = innovationFeed(
    {
      ...release,
      innovations: release.innovations.slice(0, 1).map((one) => ({ ...one, teks: `${one.teks}\u0001` })),
      region: { ...release.region, publisher: "Dinas Contoh" },
    },
    new URL("https://aduan.example"),
    "en",
  );
  expect(atomFeed(feed)).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      "<id>https://aduan.example/en/inovasi/umpan.xml</id>",
      "<title>Citizens&apos; innovations, Bojonegoro Regency</title>",
      "<subtitle>Demonstration data: not real complaints</subtitle>",
      "<updated>2026-03-04T00:00:00+07:00</updated>",
      "<author><name>Dinas Contoh</name></author>",
      '<link rel="self" type="application/atom+xml" href="https://aduan.example/en/inovasi/umpan.xml"/>',
      '<link rel="alternate" type="text/html" href="https://aduan.example/en/inovasi/"/>',
      "<entry><id>https://aduan.example/en/inovasi/BJN-0000012/</id>",
      "<title>Tambal jalan dengan batu kali &amp; kapur.\uFFFD</title>",
      "<updated>2026-03-04T00:00:00+07:00</updated>",
      '<link rel="alternate" type="text/html" href="https://aduan.example/en/inovasi/BJN-0000012/"/>',
      "<author><name>Kelompok Tani Contoh</name></author>",
      '<category term="infrastruktur" label="Infrastructure"/>',
      "<summary>Tambal jalan dengan batu kali &amp; kapur.\uFFFD</summary>",
      "</entry></feed>",
    ].join(""),
  );
});
