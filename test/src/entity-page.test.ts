/** What an entity's page holds beside the figures of the release: its backlog by age, its figures as a file. */
import { expect, test } from "vitest";
import { gatherBacklog } from "../../src/entities/backlog.ts";
import { figuresCsv } from "../../src/entities/figures-csv.ts";
import { linkOf } from "../../src/i18n/address.ts";
import type { Release } from "../../src/release/release.ts";
import { aRow } from "./small-release.ts";

test("what is open is counted by age, red and yellow apart; what is done is not", () => {
  const received = (tanggal_masuk: string, warna: "merah" | "kuning" | "biru") =>
    aRow({ tanggal_masuk, warna });
  const rows = [
    received("2026-03-31", "merah"),
    received("2026-03-24", "merah"),
    received("2026-03-23", "kuning"),
    received("2026-01", "merah"),
    received("2025-01-01", "kuning"),
    received("2026-03-01", "biru"),
  ];
  const manifest = { cutoff: "2026-03-31" } as Release["manifest"];
  const backlog = gatherBacklog({ rows, manifest });
  expect(backlog.of("topik", "jalan").map(({ from, to, red, yellow }) => [from, to, red, yellow])).toEqual([
    [0, 7, 2, 0],
    [8, 30, 0, 1],
    [31, 90, 1, 0],
    [91, Number.POSITIVE_INFINITY, 0, 1],
  ]);
  expect(backlog.of("skpd", "lain")).toEqual([]);
});

test("the figures of a page are its rows in each table, and why a figure is not shown", () => {
  const table = (name: string, rows: unknown[]) => [name, { name, rows }] as const;
  const release = {
    manifest: { release: "2026-03-31T103000+0700" },
    topics: new Map(),
    tables: new Map([
      table("skpd", [
        {
          keys: { skpd: "dpu" },
          figures: { masuk: { n: 12, value: 12 }, tepat_waktu: { n: 12, value: 0.5, low: 0.25, high: 0.75 } },
        },
        { keys: { skpd: "lain" }, figures: { masuk: { n: 1, value: 1 } } },
      ]),
      table("skpd-topik", [
        { keys: { skpd: "dpu", topik: "jalan" }, figures: { tepat_waktu: { n: 3, unshown: "too_few" } } },
      ]),
    ]),
  } as unknown as Release;
  expect(figuresCsv(release, "skpd", "dpu")).toBe(
    [
      "tabel,kelompok,ukuran,n,nilai,bawah,atas,rilis",
      "skpd,,masuk,12,12,,,2026-03-31T103000+0700",
      "skpd,,tepat_waktu,12,0.5,0.25,0.75,2026-03-31T103000+0700",
      "skpd-topik,jalan,tepat_waktu,3,n_terlalu_kecil,,,2026-03-31T103000+0700",
      "",
    ].join("\r\n"),
  );
});

test.each([
  ["1708", "sms", "sms:1708"],
  ["@LAPOR1708", "twitter", "https://x.com/LAPOR1708"],
  ["lapor.go.id", "lapor", "https://lapor.go.id"],
  ["Radio Malowopati FM 95,8", "radio", undefined],
])("%s of %s opens %s", (address, channel, link) => {
  expect(linkOf(address, channel)).toBe(link);
});
