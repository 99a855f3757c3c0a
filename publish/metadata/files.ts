/** The files of a release as its descriptions name them: title, format and media type of each. */
import type { Words } from "../../core/open-data/about.ts";
import type { Column } from "../datasets.ts";
import type { WrittenFile } from "../release-file.ts";

export interface TableTitle {
  readonly title: string;
  readonly title_en: string;
  readonly primaryKey?: readonly string[];
}
export interface DescribedTable extends TableTitle {
  readonly file: WrittenFile;
  readonly columns: readonly Column[];
}

interface Format {
  readonly name: string;
  readonly mediaType: string;
  /** Of the EU's list of file types (publications.europa.eu/resource/authority/file-type), where it has one. */
  readonly fileType?: string;
  /** The media type is in IANA's registry. */
  readonly registered: boolean;
}
const format = (name: string, mediaType: string, fileType?: string, registered = true): Format => ({
  name,
  mediaType,
  registered,
  ...(fileType === undefined ? {} : { fileType }),
});

/** By the ending of the file's name. */
const FORMATS: Readonly<Record<string, Format>> = {
  csv: format("csv", "text/csv", "CSV"),
  ndjson: format("ndjson", "application/x-ndjson", undefined, false),
  json: format("json", "application/json", "JSON"),
  geojson: format("geojson", "application/geo+json", "GEOJSON"),
  parquet: format("parquet", "application/vnd.apache.parquet"),
  xlsx: format("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
  sqlite: format("sqlite", "application/vnd.sqlite3"),
  md: format("md", "text/markdown"),
  pem: format("pem", "application/x-pem-file", undefined, false),
  txt: format("txt", "text/plain", "TXT"),
  webp: format("webp", "image/webp"),
};

/** @throws Error naming a file whose format no description could tell. */
export function formatOf(path: string): Format {
  const found = FORMATS[path.slice(path.lastIndexOf(".") + 1)];
  if (found === undefined) throw new Error(`${path}: a file of a release, and its format is not described`);
  return found;
}

/** Files that are no table of their own. */
const TITLES: Readonly<Record<string, Words>> = {
  "complaints.sqlite": {
    id: "Semua tabel dalam satu basis data, dengan indeks dan pencarian",
    en: "All tables in one database, with indexes and search",
  },
  "disclosure.json": {
    id: "Sertifikat: yang disembunyikan tidak dapat dihitung balik",
    en: "Certificate: what is hidden cannot be worked out",
  },
  "region.json": { id: "Wilayah dan penerbit", en: "The region and its publisher" },
  "boundaries.geojson": { id: "Batas kecamatan", en: "Boundaries of the districts" },
  "commitments.txt": {
    id: "Bukti untuk aduan yang hanya dihitung",
    en: "Commitments of complaints that are a number only",
  },
  "public-key.pem": { id: "Kunci publik penanda tangan", en: "Public key of the signer" },
  "CHANGES.md": { id: "Perubahan sejak rilis sebelumnya", en: "Changes since the release before" },
};
const PICTURE: Words = { id: "Gambar inovasi", en: "Picture of an innovation" };

/** The table that a file holds the rows of, whatever its format. */
export const tableOf = (path: string, tables: readonly DescribedTable[]): DescribedTable | undefined =>
  tables.find(({ file }) => file.path === path.replace(/\.\w+$/, ".csv"));

export function titleOf(path: string, tables: readonly DescribedTable[]): Words {
  const table = TITLES[path] === undefined ? tableOf(path, tables) : undefined;
  if (table !== undefined) return { id: table.title, en: table.title_en };
  const title = TITLES[path] ?? (path.startsWith("pictures/") ? PICTURE : undefined);
  if (title === undefined) throw new Error(`${path}: a file of a release that nothing describes`);
  return title;
}
