/** Open311's pure half: nearest kecamatan, addresses, services. All places and addresses are made up but the region's. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { distanceKm, nearestKecamatan } from "../../core/nearest.ts";
import { kecamatanOfAddress } from "../../core/open311/address.ts";
import { w3cDatetime } from "../../core/open311/datetime.ts";
import { readReport } from "../../core/open311/report.ts";
import { defineService, listServices } from "../../core/open311/services.ts";
import { createReference } from "../../core/reference.ts";
import { readReference } from "../../db/reference-files.ts";
import { BOJONEGORO, EXAMPLE, example, exampleTables, NOW } from "../example-region.ts";

const bojonegoro = createReference(readReference(join(BOJONEGORO)));

describe("nearestKecamatan", () => {
  test("distances are those of the great circle", () => {
    expect(distanceKm(0, 0, 0, 1)).toBeCloseTo(111.195, 3);
    expect(distanceKm(0, 0, 0, 180)).toBeCloseTo(20_015.114, 3);
    expect(distanceKm(-7.1, 111.9, -7.1, 111.9)).toBe(0);
  });

  test.each([
    ["on a centroid", -7.1, 111.9, "utara"],
    ["nearer to the other", -7.151, 111.9, "selatan"],
    ["29 km off", -7.1, 112.163, "utara"],
    ["31 km off", -7.1, 112.182, undefined],
    ["on the other side of the world", 7.1, -68.1, undefined],
  ])("%s", (_, lat, lon, code) => {
    expect(nearestKecamatan(lat, lon, exampleTables.kecamatan)?.code).toBe(code);
  });

  test("every centroid of a region is nearest to itself; rows with no centroid do not count", () => {
    for (const { code, lat, lon } of bojonegoro.kecamatan.rows) {
      expect(nearestKecamatan(lat as number, lon as number, bojonegoro.kecamatan.rows)?.code).toBe(code);
    }
    expect(nearestKecamatan(0, 0, [{ lat: null, lon: null }])).toBeUndefined();
  });
});

describe("kecamatanOfAddress", () => {
  test.each([
    ["Jl. Karangan 5, Kec. Dander, Bojonegoro", "dander"],
    ["Ds Karangan RT 03 RW 01 kecamatan  dander kab. bojonegoro", "dander"],
    ["Pasar Karangan Kec.Kepoh Baru", "kepohbaru"],
    ["Jl. Karangan 5, Dander, Bojonegoro 62171", "dander"],
    ["Jl. Karangan 5, Dander 62171", "dander"],
    ["Jl. Karangan 5, Kec. Bojonegoro, Kab. Bojonegoro", "bojonegoro"],
    ["Jl. Karangan 5, Kota Bojonegoro", "bojonegoro"],
    ["Jl. Karangan 5, Bojonegoro", undefined],
    ["Jl. Raya Dander 5", undefined],
    ["Desa Dander, Bojonegoro", undefined],
    ["Dander, Kapas, Bojonegoro", undefined],
    ["Kec. Dander dan Kec. Kapas", undefined],
    ["Kec. Dander, Kec. Kapas", undefined],
    ["Kec. Danderan", undefined],
    ["Pohon sekarat", undefined],
  ])("%s", (address, code) => {
    expect(kecamatanOfAddress(address, bojonegoro.kecamatan.rows, "Bojonegoro")?.code).toBe(code);
  });
});

test("date-times are W3C with the zone's offset", () => {
  expect(w3cDatetime(NOW, example.zone)).toBe("2016-03-30T10:00:00+07:00");
});

test("services are the topics of the region, each a keyword list without stray commas", () => {
  const services = listServices(bojonegoro.tables);
  expect(services).toHaveLength(bojonegoro.topics.rows.length);
  expect(services.find(({ service_code }) => service_code === "pupuk")).toEqual({
    service_code: "pupuk",
    service_name: "Pupuk",
    description: "Laporan tentang: Pupuk (Fertiliser).",
    metadata: true,
    type: "realtime",
    keywords: "Pupuk bersubsidi, Pupuk subsidi, Pupuk langka, Kelangkaan pupuk",
    group: "Pertanian, peternakan, dan perikanan",
  });
  for (const [index, { keywords }] of services.entries()) {
    const { aliases } = bojonegoro.topics.rows[index] as (typeof bojonegoro.topics.rows)[number];
    expect(keywords === "" ? [] : keywords.split(", ")).toHaveLength(aliases.length);
  }
});

test("a region with no kecamatan asks for none", () => {
  const tables = { ...exampleTables, kecamatan: [] };
  expect(listServices(tables).every(({ metadata }) => !metadata)).toBe(true);
  expect(defineService(tables, "pupuk")).toEqual({ service_code: "pupuk", attributes: [] });
  expect(defineService(tables, "Pupuk")).toBeUndefined();
});

describe("readReport", () => {
  const read = (more: string, reference = example) =>
    readReport(new URLSearchParams(`service_code=pupuk&description=Pupuk+langka&${more}`), reference);
  const place = (more: string) => {
    const result = read(more);
    return result.ok ? result.report.kecamatan : result.faults.map(({ code }) => code);
  };

  test("the surest word on the place decides, and every one is checked", () => {
    const near = "lat=-7.1&long=111.9";
    expect(place(near)).toBe("utara");
    expect(place(`${near}&address_string=Kec.+Selatan`)).toBe("selatan");
    expect(place(`${near}&address_string=Jl.+Karangan`)).toBe("utara");
    expect(place("address_id=selatan&address_string=Kec.+Utara")).toBe("selatan");
    expect(place("address_id=utara&attribute[kecamatan]=selatan")).toBe("selatan");
    expect(place("address_id=utara&attribute[kecamatan][]=selatan")).toBe("selatan");
    expect(place("address_id=utara&attribute[kecamatan]=")).toBe("utara");
    expect(place("address_string=Jl.+Karangan+5")).toBeUndefined();
    expect(place("address_id=utara&lat=0&long=0")).toEqual(["outside_region"]);
    expect(place("address_id=tengah&lat=-7.1&long=111.9")).toEqual(["bad_parameter"]);
  });

  test("keeps the words and the reporter, never the coordinates", () => {
    expect(
      read(
        "lat=-7.1&long=111.9&address_string=Jl.+Karangan+5&first_name=Warga&last_name=Karangan&phone=080000001234" +
          "&email=warga%40contoh.example&device_id=d-1&account_id=a-1&media_url=https%3A%2F%2Fcontoh.example%2Fa.jpg",
      ),
    ).toEqual({
      ok: true,
      report: {
        topic: "pupuk",
        text: "Pupuk langka",
        kecamatan: "utara",
        address: "Jl. Karangan 5",
        reporter: { name: "Warga Karangan", email: "warga@contoh.example", phone: "080000001234" },
      },
    });
  });

  test.each([
    [`${"a\r\n".repeat(1_999)}aa`, true],
    ["\u{1F33E}".repeat(4_000), true],
    ["a".repeat(4_001), false],
  ])("counts 4,000 characters as a reader would (%#)", (description, ok) => {
    const form = new URLSearchParams({ service_code: "pupuk", description, address_id: "utara" });
    expect(readReport(form, example).ok).toBe(ok);
  });
});

test("both shipped regions have the channel", () => {
  for (const folder of [BOJONEGORO, join(EXAMPLE, "region")]) {
    expect(readReference(folder).channels.map(({ code }) => code)).toContain("open311");
  }
});
