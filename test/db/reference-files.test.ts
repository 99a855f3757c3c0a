import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createCalendar } from "../../core/calendar.ts";
import { ReferenceRefused, readReference } from "../../db/reference-files.ts";
import { BOJONEGORO, EXAMPLE, temporaryFolder } from "../example-region.ts";

describe("reference data of Bojonegoro", () => {
  const tables = readReference(BOJONEGORO);
  test("has the 28 kecamatan in five dapil, and holidays for 2014 to 2027", () => {
    expect(tables.kecamatan).toHaveLength(28);
    expect(tables.dapil.map(({ seats }) => seats)).toEqual([10, 9, 11, 9, 11]);
    const tiles = new Set(tables.kecamatan.map((area) => `${area.tile_col}, ${area.tile_row}`));
    expect(tiles.size).toBe(28);
    const years = new Set(tables.holidays.map(({ date }) => date.slice(0, 4)));
    expect([...years]).toEqual(Array.from({ length: 14 }, (_, index) => String(2014 + index)));
    const calendar = createCalendar(tables.holidays);
    expect(calendar.covers(Date.UTC(2027, 11, 31) / 86_400_000)).toBe(true);
    expect(calendar.covers(Date.UTC(2028, 0, 1) / 86_400_000)).toBe(false);
  });
});

describe("a region's folder is refused", () => {
  const broken = (file: string, change: (text: string) => string): readonly string[] => {
    const folder = temporaryFolder();
    cpSync(join(EXAMPLE, "region"), folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
    try {
      readReference(folder);
    } catch (error) {
      if (error instanceof ReferenceRefused) return error.faults;
      throw error;
    }
    return [];
  };
  test.each([
    [
      "routes.csv",
      (text: string) => `${text}lain,timur,dinas-air,\n`,
      [
        'routes.csv row 5: kecamatan "timur" is not in kecamatan.csv',
        'routes.csv row 5: skpd "dinas-air" is not in skpd.csv',
      ],
    ],
    [
      "topics.csv",
      (text: string) => text.replace("lain,,", "Lain lain,,"),
      ['topics.csv row 6: code "Lain lain" is not kebab-case'],
    ],
    [
      "skpd.csv",
      (text: string) => text.replace("dinas-tani-lama,", "dinas-tani,"),
      ['skpd.csv row 3: code "dinas-tani" stands twice'],
    ],
    [
      "holidays.csv",
      (text: string) => text.replace("2016-03-25", "2016-02-30"),
      ['holidays.csv row 2: date "2016-02-30" is not a date'],
    ],
    [
      "service_levels.csv",
      (text: string) => text.replace("resolve,10,", "selesai,10,"),
      [
        'service_levels.csv row 3 step: Invalid option: expected one of "verify"|"answer"|"reporter_reply"|"resolve"',
      ],
    ],
    [
      "kecamatan.csv",
      (text: string) => text.replace("1,2,Kec. Selatan", "1,1,Kec. Selatan"),
      ['kecamatan.csv row 2: the tile 1, 1 is taken by "utara"'],
    ],
    [
      "kecamatan.csv",
      (text: string) => text.replace("1,2,Kec. Selatan", "0,,Kec. Selatan"),
      ["kecamatan.csv row 2: tile_col and tile_row are whole numbers from 1, or both empty"],
    ],
    [
      "boundaries.geojson",
      (text: string) => text.replace('"selatan"', '"timur"'),
      ['boundaries.geojson feature 2: code "timur" is not in kecamatan.csv'],
    ],
    [
      "boundaries.geojson",
      (text: string) => text.replace('"Polygon"', '"Point"'),
      [
        "boundaries.geojson features.0.geometry.type: Invalid discriminator value. Expected 'Polygon' | 'MultiPolygon'",
      ],
    ],
    ["region.json", (text: string) => text.replace("{", ""), ["region.json: not JSON"]],
    [
      "region.json",
      (text: string) => text.replace("aduan@kabupaten.example", "").replace('"contoh"', '"Kab. Contoh"'),
      ["region.json code: expected kebab-case", "region.json contact: must not be empty"],
    ],
  ] as [string, (text: string) => string, string[]][])("%s", (file, change, faults) => {
    expect(broken(file, change)).toEqual(faults);
  });

  test("a folder that is not there", () => {
    expect(() => readReference("/tidak/ada")).toThrow(
      "reference data in /tidak/ada is refused:\n  no such folder",
    );
  });
});
