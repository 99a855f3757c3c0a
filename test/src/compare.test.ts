/** The sheet that a comparison reads: who is in it, and each figure with its interval and n. */
import { expect, test } from "vitest";
import { comparable, compareSheet } from "../../src/compare/sheet.ts";
import type { Release } from "../../src/release/release.ts";
import { exampleTables } from "../example-region.ts";

const release = {
  region: exampleTables.region,
  kecamatan: new Map(exampleTables.kecamatan.map((area) => [area.code, area])),
  tables: new Map([
    [
      "kecamatan",
      {
        rows: [
          {
            keys: { kecamatan: "utara" },
            figures: {
              masuk: { n: 1200, value: 1200 },
              tepat_waktu: { n: 900, value: 0.5, low: 0.47, high: 0.53 },
              hari_selesai_median: { n: 4, unshown: "too_few" },
            },
          },
          { keys: { kecamatan: "selatan" }, figures: { masuk: { n: 0, value: 0 } } },
        ],
      },
    ],
  ]),
} as unknown as Release;

test("whoever has no complaints is not compared", () => {
  expect(comparable(release, "id", "kecamatan")).toEqual([{ code: "utara", name: "Utara" }]);
});

test("a share has its interval and n, a count neither, what is not shown says why", () => {
  const { measures, columns } = compareSheet(release, "en", "kecamatan");
  const { name, to, cells } = columns["utara"] ?? { name: "", to: "", cells: [] };
  expect([name, to, Object.keys(columns)]).toEqual(["Utara", "/en/kecamatan/utara/", ["utara"]]);
  const of = (measure: string) => cells[measures.findIndex((row) => row.to.endsWith(`#${measure}`))];
  expect(of("masuk")).toEqual({ value: "1,200", interval: "", n: "", shown: true });
  expect(of("tepat_waktu")).toEqual({ value: "50%", interval: "47% to 53%", n: "n = 900", shown: true });
  expect(of("hari_selesai_median")).toEqual({
    value: "n too small (4)",
    interval: "",
    n: "",
    shown: false,
  });
});
