/** The corrections of a release in words: newest release first, the whole region before agencies and topics. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { correctionsByRelease, MOST_FIGURES, MOST_RELEASES } from "../../src/corrections/by-release.ts";
import { readRelease } from "../../src/release/read.ts";
import type { Release } from "../../src/release/release.ts";
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
      lines: [
        {
          period: "Triwulan 4 2025",
          group: "Seluruhnya",
          measure: "masuk",
          old: "9",
          now: "8",
          reasons: ["Aduan ditarik"],
        },
        {
          period: "Akhir Februari 2026",
          group: 'Dinas "PU", Jalan',
          measure: "terbuka",
          old: "4",
          now: "3",
          reasons: ["Peristiwa terlambat"],
        },
        {
          period: "Januari 2026",
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
      lines: [
        {
          period: "2025",
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

test("a page has its bounds; how many there are is said all the same", () => {
  const line = release.corrections[0] ?? {};
  const many = Array.from({ length: MOST_RELEASES + 1 }, (_, index) => ({
    ...line,
    rilis: `2026-03-${10 + index}`,
  }));
  const figures = Array.from({ length: MOST_FIGURES + 5 }, () => ({ ...line, rilis: "2026-04-01" }));
  const told = correctionsByRelease({ ...release, corrections: [...many, ...figures] }, "en");
  expect(told).toHaveLength(MOST_RELEASES);
  expect([told[0]?.release, told[0]?.count, told[0]?.lines.length]).toEqual([
    "2026-04-01",
    MOST_FIGURES + 5,
    MOST_FIGURES,
  ]);
});
