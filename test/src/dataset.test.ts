/** The release as search engines read it. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRelease } from "../../src/release/read.ts";
import type { Release } from "../../src/release/release.ts";
import { datasetJson, datasetOf } from "../../src/share/dataset.ts";
import { writeSmallRelease } from "./small-release.ts";

let folder: string;
let release: Release;
beforeAll(async () => {
  folder = await writeSmallRelease();
  const { manifest, ...rest } = await readRelease(folder);
  const files = ["complaints.csv", "CHANGES.md", "statistics/skpd.csv"].map((path) => ({
    path,
    bytes: 10,
    sha256: "ab",
  }));
  const standard = {
    konsep: "Kanal",
    definisi: "Cara aduan masuk",
    klasifikasi: "-",
    ukuran: "lama",
    satuan: "hari",
  };
  const english = { ...standard, definisi: "How it came in", satuan: "days" };
  release = {
    ...rest,
    manifest: { ...manifest, files, previous: { release: "2026-02-28T103000+0700" } },
    resources: [
      {
        path: "complaints.csv",
        format: "csv",
        mediatype: "text/csv",
        title: "Aduan </script>",
        title_en: "Complaints",
        schema: {
          fields: [
            {
              name: "kanal",
              type: "string",
              title: "Kanal",
              unit: "hari",
              standar_data: standard,
              standar_data_en: english,
            },
            { name: "id_aduan", type: "string", title: "Nomor", title_en: "Number" },
          ],
        },
      },
      { path: "statistics/skpd.csv", format: "csv", mediatype: "text/csv", title: "Statistik" },
      { path: "CHANGES.md", format: "md", mediatype: "text/markdown", title: "Perubahan" },
    ],
  };
});
afterAll(() => rm(folder, { recursive: true }));

const DATA = "https://terang.example/data/";

test("says what it is, in the language of the page, with absolute addresses", () => {
  const publisher = {
    "@type": "GovernmentOrganization",
    name: "Pemerintah Kabupaten Bojonegoro",
    contactPoint: { "@type": "ContactPoint", contactType: "data", email: "data@bojonegoro.example" },
  };
  const { description, keywords, ...rest } = datasetOf(release, "en", DATA) as Record<string, unknown>;
  expect(description).toMatch(/^Demonstration data: not real complaints\. /);
  expect(keywords).toContain("open data");
  expect(rest).toEqual({
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${DATA}2026-03-31T103000+0700/`,
    name: "Public complaints of Bojonegoro Regency: what became of them",
    url: `${DATA}2026-03-31T103000+0700/`,
    identifier: "terang-bojonegoro-2026-03-31T103000+0700",
    version: "2026-03-31T103000+0700",
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    inLanguage: ["id", "en"],
    creator: publisher,
    publisher,
    datePublished: "2026-03-31T10:30:00+07:00",
    temporalCoverage: "2026-01-05/2026-03-31",
    spatialCoverage: {
      "@type": "AdministrativeArea",
      name: "Bojonegoro Regency",
      containedInPlace: { "@type": "AdministrativeArea", name: "Jawa Timur, Indonesia" },
    },
    isBasedOn: `${DATA}2026-02-28T103000+0700/`,
    distribution: [
      {
        "@type": "DataDownload",
        name: "Complaints",
        contentUrl: `${DATA}2026-03-31T103000+0700/complaints.csv`,
        encodingFormat: "text/csv",
        contentSize: "10 B",
        sha256: "ab",
      },
    ],
    variableMeasured: [
      { "@type": "PropertyValue", name: "kanal", description: "How it came in", unitText: "days" },
      { "@type": "PropertyValue", name: "id_aduan", description: "Number" },
    ],
  });
});

test("no word of it ends the script element that it stands in", () => {
  const text = datasetJson(release, "id", DATA);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(datasetOf(release, "id", DATA));
  expect(JSON.parse(text).distribution[0].name).toBe("Aduan </script>");
});
