/** What a release says of itself: every file, every column, in the standards that other programs read. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MEASURES } from "../../core/figures.ts";
import { aboutRelease, contactOf, periodOf } from "../../core/open-data/about.ts";
import { readManifest } from "../../publish/read-release.ts";
import { exampleLedger, exampleTables, NOW } from "../example-region.ts";
import { add, type Parts, release, rowsOf } from "./ledger-release.ts";
import { descriptorFaults, packageFaults, readPackage } from "./table-schema.ts";

const DESCRIPTIONS = ["csv-metadata.json", "datapackage.json", "dcat.jsonld"];
const at = (time: string) => `2016-03-${time}+07:00`;

/** A row open, one closed and rated, one of a sensitive topic, one that is a number only. */
async function fill(parts: Parts) {
  await add(parts);
  await add(parts, {
    events: [
      { event: "verified", happened_at: at("02T09:00:00") },
      { event: "forwarded", happened_at: at("03T09:00:00"), skpd: "dinas-jalan" },
      { event: "resolved", happened_at: at("08T09:00:00"), resolution: "acted", note: "Sudah ditambal." },
      { event: "confirmed", happened_at: at("09T09:00:00"), rating: 5 },
    ],
  });
  await add(parts, { topic: "kekerasan", received_at: "2016-02-03T08:00:00+07:00" });
  await add(parts, { confidentiality: "rahasia" });
}
async function released(demonstration = false) {
  const parts = await exampleLedger();
  await fill(parts);
  return (await release(parts, NOW, demonstration)).folder;
}
const json = (folder: string, path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));

/** dictionary.csv has each column of each table, measures.csv each measure, with all that the data standard asks. */
function expectDictionary(folder: string) {
  const dictionary = rowsOf(folder, "dictionary.csv");
  const tables = readPackage(folder).resources.filter(({ format }) => format === "csv");
  expect(dictionary.map(({ tabel, kolom, tipe }) => [tabel, kolom, tipe].join()).toSorted()).toEqual(
    tables
      .flatMap(({ path, schema }) =>
        (schema?.fields ?? []).map(({ name, type }) => [path, name, type].join()),
      )
      .toSorted(),
  );
  expect(
    dictionary.find(({ tabel, kolom }) => tabel === "complaints.csv" && kolom === "hari_kerja_tanggapan"),
  ).toEqual({
    tabel: "complaints.csv",
    nomor: "24",
    kolom: "hari_kerja_tanggapan",
    tipe: "integer",
    judul: "Hari kerja dari diteruskan (atau masuk) sampai tanggapan pertama",
    title: "Working days from forwarding (or receipt) to first answer",
    konsep: "Lama penanganan",
    concept: "Duration of handling",
    definisi: "Hari kerja dari diteruskan (atau masuk) sampai tanggapan pertama",
    definition: "Working days from forwarding (or receipt) to first answer",
    klasifikasi: "tanpa klasifikasi",
    classification: "no classification",
    ukuran: "lama",
    quantity: "duration",
    satuan: "hari kerja",
    unit: "working days",
    wajib: "false",
    pola: "",
    kunci: "",
  });
  const keys = dictionary.filter(({ tabel }) => tabel === "events.csv").map(({ kunci }) => kunci);
  expect(keys).toEqual(["utama; complaints.csv id_aduan", "utama", "", "", "skpd.csv code", "", "", "", ""]);
  const measures = rowsOf(folder, "measures.csv");
  expect(measures.map(({ code }) => code)).toEqual(Object.keys(MEASURES));
  expect(measures.flatMap((row) => Object.values(row)).filter((cell) => cell.trim() === "")).toEqual([]);
  expect(measures.find(({ code }) => code === "tepat_waktu")).toMatchObject({
    judul: "Selesai tepat waktu",
    ukuran: "proporsi",
    satuan: "proporsi 0 sampai 1",
  });
}

function expectDescribed(folder: string) {
  const files = readManifest(folder).files.filter(({ path }) => !DESCRIPTIONS.includes(path));
  // No innovation was offered here, and a file without a byte is no data.
  expect(files.filter(({ bytes }) => bytes === 0).map(({ path }) => path)).toEqual(["innovations.ndjson"]);
  expect(readPackage(folder).resources.map(({ path }) => path)).toEqual(
    files.filter(({ bytes }) => bytes > 0).map(({ path }) => path),
  );
  expect(descriptorFaults(folder)).toEqual([]);
  expect(packageFaults(folder)).toEqual([]);
  expect(rowsOf(folder, "complaints.csv")).toHaveLength(3);
}

test("datapackage.json describes every file that has something in it, and every row is as it says; what is not, is found", async () => {
  const folder = await released();
  expectDescribed(folder);
  expectDictionary(folder);
  const change = (path: string, from: string, to: string) =>
    writeFileSync(join(folder, path), readFileSync(join(folder, path), "utf8").replace(from, to));
  change("complaints.csv", ",sms,", ",merpati,");
  change("complaints.csv", "biru", "ungu");
  change("events.csv", "diterima", "");
  const faults = packageFaults(folder).join("\n");
  expect(faults).toContain('complaints.csv: kanal ["merpati"] is not in channels');
  expect(faults).toContain('warna: "ungu" data must be equal to one of the allowed values');
  expect(faults).toContain("events.csv, row 1, peristiwa: empty");
  expect(faults).toContain("complaints.csv: another hash");
});

test("csv-metadata.json has the same tables, columns and keys; demonstration data says so in what describes it", async () => {
  const folder = await released(true);
  expectDescribed(folder);
  for (const path of DESCRIPTIONS)
    expect(readFileSync(join(folder, path), "utf8")).toContain("Data peragaan");
  const { tables, ...group } = json(folder, "csv-metadata.json");
  const described = readPackage(folder).resources.filter(({ format }) => format === "csv");
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect(
    tables
      .map(({ url, tableSchema: { columns, primaryKey } }: never) => ({
        path: url,
        names: (columns as { name: string; titles: string[] }[]).map(({ name, titles }) =>
          [name, ...titles].join(),
        ),
        primaryKey,
      }))
      .toSorted(byPath),
  ).toEqual(
    described
      .map(({ path, schema }) => ({
        path,
        names: schema?.fields.map(({ name }) => `${name},${name}`),
        primaryKey: schema?.primaryKey,
      }))
      .toSorted(byPath),
  );
  expect(group).toMatchObject({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "id" }],
    null: ["", "disembunyikan", "n_terlalu_kecil", "belum_tercapai"],
    "dc:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
  });
  const complaints = tables.find(({ url }: { url: string }) => url === "complaints.csv");
  expect(complaints.tableSchema.columns[0]).toEqual({
    name: "id_aduan",
    titles: ["id_aduan"],
    "rdfs:label": [
      { "@value": "Nomor publik aduan", "@language": "id" },
      { "@value": "Public id of the complaint", "@language": "en" },
    ],
    "dc:description": [
      {
        "@value": "Nomor acak yang diberikan saat aduan masuk; tetap sama di semua rilis",
        "@language": "id",
      },
      {
        "@value": "Random number given when the complaint comes in; the same in every release",
        "@language": "en",
      },
    ],
    datatype: { base: "string", format: "[A-Z]{2,4}-[0-9A-Z]{7}" },
    required: true,
  });
  expect(complaints.tableSchema.foreignKeys).toEqual([
    { columnReference: "kanal", reference: { resource: "channels.csv", columnReference: "code" } },
    { columnReference: "topik", reference: { resource: "topics.csv", columnReference: "code" } },
  ]);
});

test("dcat.jsonld reads without its network: every name is in its context, every data file a distribution", async () => {
  const parts = await exampleLedger();
  await fill(parts);
  const first = await release(parts);
  const { folder, release: id } = await release(parts, NOW + 60_000);
  const { "@context": context, "@graph": graph } = json(folder, "dcat.jsonld");
  const [dataset, search] = graph;
  const prefixes = (value: unknown): readonly string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [
          ...(Array.isArray(value) || key.startsWith("@") ? [] : [key.split(":")[0] as string]),
          ...(key === "@type" ? [String(inner).split(":")[0] as string] : []),
          ...prefixes(inner),
        ]);
  const known = [...Object.keys(context), "http"];
  expect([...new Set(prefixes(dataset))].filter((prefix) => !known.includes(prefix))).toEqual([]);
  const { "dcat:distribution": distributions, "foaf:page": pages, ...rest } = dataset;
  expect(rest).toMatchObject({
    "@id": "./",
    "@type": "dcat:Dataset",
    "dct:title": [
      { "@value": "Aduan masyarakat Kabupaten Contoh: apa jadinya", "@language": "id" },
      { "@value": "Public complaints of Example Regency: what became of them", "@language": "en" },
    ],
    // A concept without a label is refused by DCAT-AP.
    "dcat:theme": {
      "skos:prefLabel": [
        { "@language": "id" },
        { "@value": "Government and public sector", "@language": "en" },
      ],
    },
    "dcat:version": id,
    "dcat:previousVersion": { "@id": `../${first.release}/` },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": { "@value": "2016-02", "@type": "xsd:gYearMonth" },
      "dcat:endDate": { "@value": "2016-03-30", "@type": "xsd:date" },
    },
    "dct:accrualPeriodicity": { "@id": "http://publications.europa.eu/resource/authority/frequency/IRREG" },
    "dcat:contactPoint": { "@type": "vcard:Organization", "vcard:fn": "Pemerintah Kabupaten Contoh" },
  });
  expect(rest["dct:spatial"][1]["dcat:bbox"]["@value"]).toMatch(
    /^POLYGON\(\((?:-?[\d.]+ -?[\d.]+,?){5}\)\)$/,
  );
  const { files } = readManifest(folder);
  const names = files.map(({ path }) => path);
  expect(
    pages.map((page: Record<string, string>) => page["@id"]).filter((path: string) => !names.includes(path)),
  ).toEqual([]);
  const csv = files.find(({ path }) => path === "complaints.csv");
  const EU = "http://publications.europa.eu/resource/authority";
  expect(
    distributions.find((one: Record<string, string>) => one["@id"] === "complaints.csv#distribution"),
  ).toEqual({
    "@id": "complaints.csv#distribution",
    "@type": "dcat:Distribution",
    "dct:title": [
      { "@value": "Aduan", "@language": "id" },
      { "@value": "Complaints", "@language": "en" },
    ],
    "dct:format": { "@id": `${EU}/file-type/CSV`, "@type": "dct:MediaTypeOrExtent" },
    "dcat:mediaType": {
      "@id": "https://www.iana.org/assignments/media-types/text/csv",
      "@type": "dct:MediaType",
    },
    "dcat:accessURL": { "@id": "./" },
    "dcat:downloadURL": { "@id": "complaints.csv" },
    "dcat:byteSize": { "@value": String(csv?.bytes), "@type": "xsd:nonNegativeInteger" },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@value": csv?.sha256, "@type": "xsd:hexBinary" },
    },
    "dct:license": { "@id": `${EU}/licence/CC_BY_4_0`, "@type": "dct:LicenseDocument" },
    "dct:conformsTo": [{ "@id": "https://www.rfc-editor.org/rfc/rfc4180", "@type": "dct:Standard" }],
  });
  const downloads = distributions.map(
    (one: Record<string, Record<string, string>>) => one["dcat:downloadURL"]?.["@id"],
  );
  expect(downloads).toEqual(
    expect.arrayContaining(names.filter((name) => /\.(?:csv|parquet|xlsx|sqlite|ndjson)$/.test(name))),
  );
  expect(search).toMatchObject({
    "@type": "Dataset",
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: "2016-02/2016-03-30",
    isBasedOn: `../${first.release}/`,
  });
  expect(search.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(downloads);
});

test.each([
  ["", undefined],
  ["data@contoh.example", "mailto:data@contoh.example"],
  ["contoh.example/kontak", "https://contoh.example/kontak/"],
  ["https://contoh.example/kontak", "https://contoh.example/kontak"],
])("a region's contact %j is reached at %j", (contact, address) => {
  expect(contactOf({ contact })).toBe(address);
});

test("a release without rows covers its last day only, and a region may promise how often", () => {
  const facts = {
    release: "2016-03-30T100000+0700",
    cutoff: "2016-03-30",
    created: "2016-03-30T10:00:00+07:00",
    demonstration: false,
    previous: undefined,
    first: undefined,
  };
  const about = aboutRelease({ ...exampleTables.region, release_frequency: "weekly" }, facts, undefined);
  expect([periodOf(about), about.frequency, about.box]).toEqual(["2016-03-30", "weekly", undefined]);
});
