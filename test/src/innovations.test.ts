/** Innovations on the site: their pages, and the whole feed. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  expect(
    innovationFeed(
      {
        ...release,
        innovations: release.innovations.slice(0, 1),
        region: { ...release.region, publisher: "Dinas Contoh" },
      },
      "en",
      "https://aduan.example",
    ),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <id>https://aduan.example/en/inovasi/</id>
      <title>Citizens&apos; innovations, Bojonegoro Regency</title>
      <updated>2026-03-31T00:00:00Z</updated>
      <link href="https://aduan.example/en/inovasi/"></link>
      <link rel="self" href="https://aduan.example/en/inovasi/umpan.xml"></link>
      <author>
        <name>Dinas Contoh</name>
      </author>
      <entry>
        <id>https://aduan.example/en/inovasi/BJN-0000012/</id>
        <title>Tambal jalan dengan batu kali &amp; kapur.</title>
        <link href="https://aduan.example/en/inovasi/BJN-0000012/"></link>
        <updated>2026-03-04T00:00:00Z</updated>
        <author>
          <name>Kelompok Tani Contoh</name>
        </author>
        <category term="infrastruktur" label="Infrastructure"></category>
        <content type="text" xml:lang="id">Tambal jalan dengan batu kali &amp; kapur.</content>
      </entry>
    </feed>
    "
  `);
});
