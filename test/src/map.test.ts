/** The map: its shapes from tiles or from boundaries, its steps of colour, and the words of each district. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kecamatan } from "../../core/reference.ts";
import { mapLayer, mapOf } from "../../src/map/layers.ts";
import { boundaryMap, tileMap } from "../../src/map/shapes.ts";
import { stepOf, stepsOf } from "../../src/map/steps.ts";
import type { Release } from "../../src/release/release.ts";
import { exampleTables } from "../example-region.ts";

const areas = exampleTables.kecamatan;
const [utara, selatan] = areas as [Kecamatan, Kecamatan];
const boundaries = exampleTables.boundaries as NonNullable<typeof exampleTables.boundaries>;

test("tiles stand in rows, with the first letters of their names", () => {
  expect(tileMap(areas)).toEqual({
    width: 45,
    height: 93,
    shapes: [
      { code: "utara", d: "M0 0h45v45h-45z", x: 22.5, y: 22.5, label: "Utar" },
      { code: "selatan", d: "M0 48h45v45h-45z", x: 22.5, y: 70.5, label: "Sela" },
    ],
  });
});

test("a map that would leave a district out is none", () => {
  expect(tileMap([utara, { ...selatan, tile_col: null, tile_row: null }])).toBeUndefined();
  expect(tileMap([])).toBeUndefined();
});

test("boundaries are drawn north up, true to scale, islands with their district", () => {
  const { width, height, shapes } = boundaryMap(boundaries);
  // 0.24 by 0.2 degrees at 7.15 degrees south, where a degree of longitude is a little shorter.
  expect([width, height]).toEqual([480, 403.1]);
  expect(shapes.map(({ code, d }) => [code, d.split("M").length - 1])).toEqual([
    ["utara", 1],
    ["selatan", 2],
  ]);
  expect(shapes[0]?.d).toBe("M0 201.6L400 201.6L400 0L0 0z");
  expect(shapes[0]?.y).toBeLessThan(shapes[1]?.y ?? 0);
});

test("every value has a step, equal values the same one, greater ones no lighter", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (values) => {
      const steps = stepsOf(values);
      expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
      const sorted = values.toSorted((a, b) => a - b).map((value) => stepOf(steps, value));
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      expect(sorted.every((step) => step >= 1)).toBe(true);
    }),
  );
  expect(stepsOf([3, 3, 9])).toEqual([
    { step: 1, from: 3, to: 3 },
    { step: 5, from: 9, to: 9 },
  ]);
});

const release = {
  kecamatan: new Map(areas.map((area) => [area.code, area])),
  boundaries: undefined,
  tables: new Map([
    [
      "kecamatan",
      {
        name: "kecamatan",
        dimensions: ["kecamatan"],
        measures: ["masuk", "tepat_waktu"],
        rows: [
          {
            keys: { kecamatan: "utara" },
            figures: { masuk: { n: 1200, value: 1200 }, tepat_waktu: { n: 900, value: 0.5 } },
          },
        ],
      },
    ],
  ]),
} as unknown as Release;

test("boundaries come before tiles", () => {
  expect(mapOf(release)?.width).toBe(45);
  expect(mapOf({ ...release, boundaries })?.width).toBe(480);
});

test("a district without complaints has none, and no share", () => {
  const map = tileMap(areas) as NonNullable<ReturnType<typeof tileMap>>;
  const told = (measure: "masuk" | "tepat_waktu") =>
    [...mapLayer(release, "id", map, measure).areas.values()].map(({ words, short, step }) => [
      words,
      short,
      step,
    ]);
  expect(told("masuk")).toEqual([
    ["Utara: 1.200", "1.200", 5],
    ["Selatan: 0", "0", 1],
  ]);
  expect(told("tepat_waktu")).toEqual([
    ["Utara: 50%", "50%", 3],
    ["Selatan: n terlalu kecil (0)", "–", 0],
  ]);
  expect(mapLayer(release, "en", map, "masuk").areas.get("utara")?.to).toBe("/en/kecamatan/utara/");
});
