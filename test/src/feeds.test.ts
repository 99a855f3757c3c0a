/** Atom feeds: the whole feed of an agency, in the language of its page. */
import { rm } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { atomFeed } from "../../src/feeds/atom.ts";
import { entityFeed } from "../../src/feeds/entity-feed.ts";
import { readRelease } from "../../src/release/read.ts";
import { aRow, writeSmallRelease } from "./small-release.ts";

test("an agency's feed names its complaints, what became of each, and when", async () => {
  const folder = await writeSmallRelease();
  onTestFinished(() => rm(folder, { recursive: true }));
  const release = await readRelease(folder);
  const feed = entityFeed(release, new URL("https://terang.example.id"), "en", {
    kind: "skpd",
    code: "dpu",
    rows: [aRow({ teks: "Jalan <rusak> & \u0001 gelap" })],
  });
  expect(atomFeed({ ...feed, author: "Kabupaten" })).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      "<id>https://terang.example.id/en/skpd/dpu.xml</id>",
      "<title>Complaints: Public Works Office</title>",
      "<subtitle>Demonstration data: not real complaints</subtitle>",
      "<updated>2026-01-06T00:00:00+07:00</updated>",
      "<author><name>Kabupaten</name></author>",
      '<link rel="self" type="application/atom+xml" href="https://terang.example.id/en/skpd/dpu.xml"/>',
      '<link rel="alternate" type="text/html" href="https://terang.example.id/en/skpd/dpu/"/>',
      "<entry><id>https://terang.example.id/en/aduan/BJN-0000001/</id>",
      "<title>Jalan &lt;rusak&gt; &amp; \uFFFD gelap</title>",
      "<updated>2026-01-06T00:00:00+07:00</updated>",
      '<link rel="alternate" type="text/html" href="https://terang.example.id/en/aduan/BJN-0000001/"/>',
      "<summary>This complaint came in on 5 January 2026 and was done on 20 January 2026: 11 working days.</summary>",
      "</entry></feed>",
    ].join(""),
  );
});

test("a feed without entries says the day of the release", () => {
  const text = atomFeed({
    self: "https://a.example/x.xml",
    page: "https://a.example/x/",
    title: "x",
    subtitle: "y",
    author: "z",
    lang: "id",
    updated: "2026-03",
    entries: [],
  });
  expect(text).toContain("<updated>2026-03-01T00:00:00+07:00</updated>");
  expect(text).not.toContain("<entry>");
});
