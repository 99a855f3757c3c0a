/**
 * dcat.jsonld: the release as a dataset of DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/) by DCAT-AP 3, and of schema.org.
 * Its context is in it and its addresses are relative to it, so that it can be read wherever the release stands.
 */
import { type About, contactOf, type Frequency, type Words } from "../../core/open-data/about.ts";
import { schemaDataset } from "../../core/open-data/schema-org.ts";
import { standardOf } from "../datasets/standard.ts";
import { COMPLAINT_COLUMNS } from "../datasets.ts";
import type { WrittenFile } from "../release-file.ts";
import { type DescribedTable, formatOf, titleOf } from "./files.ts";

const EU = "http://publications.europa.eu/resource/authority/";
const LICENCE = `${EU}licence/CC_BY_4_0`;
const FREQUENCY_CODES = {
  daily: "DAILY",
  weekly: "WEEKLY",
  monthly: "MONTHLY",
  irregular: "IRREG",
} as const satisfies Record<Frequency, string>;

/** What a file has to say for itself; the rest proves or explains. */
const PROOFS = new Set(["commitments.txt", "public-key.pem", "CHANGES.md", "disclosure.json", "region.json"]);
const isData = ({ path }: WrittenFile): boolean => !PROOFS.has(path) && !path.startsWith("pictures/");
/** Pages of documentation; those that are written after this one among them. */
const DOCUMENTATION = [
  "datapackage.json",
  "csv-metadata.json",
  "dictionary.csv",
  "measures.csv",
  "CHANGES.md",
];

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;
/** Within the description for search engines every name is schema.org's. */
const SCHEMA_CONTEXT = {
  "@vocab": "https://schema.org/",
  url: { "@type": "@id" },
  license: { "@type": "@id" },
  contentUrl: { "@type": "@id" },
  isBasedOn: { "@type": "@id" },
} as const;

const both = ({ id, en }: Words) => [
  { "@value": id, "@language": "id" },
  { "@value": en, "@language": "en" },
];
const at = (address: string) => ({ "@id": address });
const typed = (type: string, value: string) => ({ "@value": value, "@type": type });

/** CSV on the Web for tables, and what the names of files promise. */
function standardsOf(path: string): readonly string[] {
  if (path === "georeport-bulk.csv") return ["http://wiki.open311.org/GeoReport_v2/"];
  if (path.endsWith(".csv")) return ["https://www.rfc-editor.org/rfc/rfc4180"];
  if (path.endsWith(".geojson")) return ["https://www.rfc-editor.org/rfc/rfc7946"];
  return [];
}

function distributionOf({ path, bytes, sha256 }: WrittenFile, tables: readonly DescribedTable[]): object {
  const { name, mediaType, fileType, registered } = formatOf(path);
  const standards = standardsOf(path);
  return {
    "@id": `${path}#distribution`,
    "@type": "dcat:Distribution",
    "dct:title": both(titleOf(path, tables)),
    "dct:format":
      fileType === undefined
        ? { "@type": "dct:MediaTypeOrExtent", "rdfs:label": name }
        : { "@id": `${EU}file-type/${fileType}`, "@type": "dct:MediaTypeOrExtent" },
    ...(registered
      ? {
          "dcat:mediaType": {
            "@id": `https://www.iana.org/assignments/media-types/${mediaType}`,
            "@type": "dct:MediaType",
          },
        }
      : {}),
    "dcat:accessURL": at("./"),
    "dcat:downloadURL": at(path),
    "dcat:byteSize": typed("xsd:nonNegativeInteger", String(bytes)),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": at("spdx:checksumAlgorithm_sha256"),
      "spdx:checksumValue": typed("xsd:hexBinary", sha256),
    },
    "dct:license": { "@id": LICENCE, "@type": "dct:LicenseDocument" },
    ...(standards.length === 0
      ? {}
      : { "dct:conformsTo": standards.map((standard) => ({ "@id": standard, "@type": "dct:Standard" })) }),
  };
}

function contactPoint({ region }: About): object {
  const contact = contactOf(region);
  return {
    "@type": "vcard:Organization",
    "vcard:fn": region.publisher,
    ...(contact === undefined
      ? {}
      : { [contact.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL"]: at(contact) }),
  };
}

/** A rectangle in well-known text, longitude first. */
const wkt = ([west, south, east, north]: NonNullable<About["box"]>) =>
  `POLYGON((${west} ${north},${east} ${north},${east} ${south},${west} ${south},${west} ${north}))`;

function coverage({ region, box, first, cutoff }: About): object {
  return {
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      ...(first === undefined
        ? {}
        : { "dcat:startDate": typed(first.length === 7 ? "xsd:gYearMonth" : "xsd:date", first) }),
      "dcat:endDate": typed("xsd:date", cutoff),
    },
    "dct:spatial": [
      { "@id": `${EU}country/IDN`, "@type": "dct:Location" },
      {
        "@type": "dct:Location",
        "skos:prefLabel": both({ id: region.name, en: region.name_en }),
        ...(box === undefined
          ? {}
          : { "dcat:bbox": typed("http://www.opengis.net/ont/geosparql#wktLiteral", wkt(box)) }),
      },
    ],
  };
}

/** The data standard of Perpres 39/2019 is a law, and has no address that stands for it. */
const STANDARDS = [
  {
    "@type": "dct:Standard",
    "dct:title": both({
      id: "Standar data, Perpres 39/2019 tentang Satu Data Indonesia, pasal 5",
      en: "Data standard of Presidential Regulation 39/2019 on One Data Indonesia, article 5",
    }),
  },
  { "@id": "https://datapackage.org/standard/data-package/", "@type": "dct:Standard" },
  { "@id": "https://www.w3.org/TR/tabular-metadata/", "@type": "dct:Standard" },
];

function dcatDataset(about: About, files: readonly WrittenFile[], tables: readonly DescribedTable[]): object {
  const { region, release, previous } = about;
  return {
    "@id": "./",
    "@type": "dcat:Dataset",
    "dct:title": both(about.title),
    "dct:description": both(about.description),
    "dct:identifier": `terang-${region.code}-${release}`,
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": region.publisher },
    "dcat:contactPoint": contactPoint(about),
    "dcat:keyword": about.keywords.flatMap(both),
    "dcat:theme": {
      "@id": `${EU}data-theme/GOVE`,
      "@type": "skos:Concept",
      "skos:prefLabel": both({ id: "Pemerintahan dan sektor publik", en: "Government and public sector" }),
    },
    "dct:language": ["IND", "ENG"].map((code) => ({
      "@id": `${EU}language/${code}`,
      "@type": "dct:LinguisticSystem",
    })),
    "dct:accessRights": { "@id": `${EU}access-right/PUBLIC`, "@type": "dct:RightsStatement" },
    "dct:accrualPeriodicity": {
      "@id": `${EU}frequency/${FREQUENCY_CODES[about.frequency]}`,
      "@type": "dct:Frequency",
    },
    ...coverage(about),
    "dct:issued": typed("xsd:dateTime", about.created),
    "dct:license": { "@id": LICENCE, "@type": "dct:LicenseDocument" },
    "dct:provenance": { "@type": "dct:ProvenanceStatement", "rdfs:label": region.source },
    "dct:conformsTo": STANDARDS,
    "dcat:version": release,
    ...(previous === undefined ? {} : { "dcat:previousVersion": at(`../${previous}/`) }),
    "foaf:page": DOCUMENTATION.map((path) => ({ "@id": path, "@type": "foaf:Document" })),
    "dcat:distribution": files.filter(isData).map((file) => distributionOf(file, tables)),
  };
}

/** `files`: all that have been written; those that describe them come after. */
export function dcatDescription(
  about: About,
  files: readonly WrittenFile[],
  tables: readonly DescribedTable[],
): unknown {
  const schema = schemaDataset({
    about,
    address: "./",
    downloads: files.filter(isData).map((file) => ({
      address: file.path,
      title: titleOf(file.path, tables),
      mediaType: formatOf(file.path).mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
    })),
    variables: COMPLAINT_COLUMNS.map((column) => ({
      name: column.name,
      description: standardOf(column).definisi,
      unit: column.unit === undefined ? undefined : standardOf(column).satuan,
    })),
    previous: about.previous === undefined ? undefined : `../${about.previous}/`,
    say: both,
  });
  return {
    "@context": CONTEXT,
    "@graph": [dcatDataset(about, files, tables), { "@context": SCHEMA_CONTEXT, ...schema }],
  };
}
