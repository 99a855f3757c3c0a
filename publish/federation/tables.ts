/** The tables of a federation: those of its releases one after another, with the region as first column. */
import type { StatisticsTable } from "../../core/figures.ts";
import { column } from "../datasets/column.ts";
import { MEASURE_COLUMNS } from "../datasets/dictionary.ts";
import { dimensionColumn } from "../datasets/statistics.ts";
import { type Column, DEMONSTRATION_COLUMN, FIGURE_COLUMNS, REFERENCE_COLUMNS } from "../datasets.ts";
import { refuseRow } from "../gate.ts";
import type { DescribedTable } from "../metadata/files.ts";
import { type Cells, createTable } from "../table.ts";
import { figureRows } from "../write-tables.ts";
import { COMPARISON_COLUMNS, comparisonOf } from "./compare.ts";
import { readTable, type Source } from "./source.ts";

export const REGION_COLUMN: Column = column(
  "region",
  "string",
  "area",
  "Daerah (kode, lihat regions.csv)",
  "Region (code, see regions.csv)",
  { required: true },
);
/** Empty in rows of a release that is no demonstration. */
const { required: _, ...MARK } = DEMONSTRATION_COLUMN;

const text = (name: string, title: string, title_en: string): Column =>
  column(name, "string", "description", title, title_en);
const REGION_COLUMNS: readonly Column[] = [
  text("name", "Nama", "Name"),
  text("name_en", "Nama dalam bahasa Inggris", "Name in English"),
  text("release", "Rilis", "Release"),
  { ...text("cutoff", "Tanggal data", "Cut-off"), type: "date" },
  text(
    "address",
    "Alamat tetap rilis; kosong bila dari folder",
    "Permanent address of the release; empty for a folder",
  ),
  text("manifest_sha256", "SHA-256 manifest.json rilis", "SHA-256 of the release's manifest.json"),
  text("public_key", "Kunci publik penanda tangan", "Public key that signed it"),
  text(
    "key_from",
    "given: kunci dicocokkan dengan yang dipercaya; portal: kunci dari rilis itu sendiri",
    "given: the key was compared with a trusted one; portal: the key that the release itself names",
  ),
];

/** One table while it is written; each row of a region passes the gate. */
export interface RegionTable {
  add(region: string, row: object, demonstration: boolean): Promise<void> | undefined;
  close(): Promise<DescribedTable>;
}
export interface Heading {
  readonly title: string;
  readonly title_en: string;
  /** After the region. */
  readonly primaryKey?: readonly string[];
}

/** `marked`: some rows are demonstration data, so that every table says which. */
export async function createRegionTable(
  folder: string,
  path: string,
  columns: readonly Column[],
  { title, title_en, primaryKey }: Heading,
  marked: boolean,
): Promise<RegionTable> {
  const all = [REGION_COLUMN, ...columns, ...(marked ? [MARK] : [])];
  const known = [...all, DEMONSTRATION_COLUMN].map(({ name }) => name);
  const table = await createTable(folder, path, all, false);
  return {
    add(region, row, demonstration) {
      const cells = { ...row, region, [DEMONSTRATION_COLUMN.name]: demonstration ? "ya" : null };
      refuseRow(path, cells, known);
      return table.add(cells as Cells);
    },
    close: async () => ({
      file: await table.close(),
      columns: all,
      title,
      title_en,
      ...(primaryKey === undefined ? {} : { primaryKey: [REGION_COLUMN.name, ...primaryKey] }),
    }),
  };
}

/** The figures of a table of a release, as they go into the federation. */
export type FiguresOf = (source: Source, table: string) => StatisticsTable | undefined;

export async function writeFigures(
  folder: string,
  sources: readonly Source[],
  figuresOf: FiguresOf,
  marked: boolean,
): Promise<readonly DescribedTable[]> {
  const names = new Set(
    sources.flatMap(({ manifest }) =>
      manifest.files.flatMap(({ path }) => /^statistics\/([\w-]+)\.json$/.exec(path)?.[1] ?? []),
    ),
  );
  const described: DescribedTable[] = [];
  for (const name of [...names].sort()) {
    let table: RegionTable | undefined;
    for (const source of sources) {
      const figures = figuresOf(source, name);
      if (figures === undefined) continue;
      const { dimensions } = figures;
      table ??= await createRegionTable(
        folder,
        `statistics/${name}.csv`,
        [...dimensions.map(dimensionColumn), ...FIGURE_COLUMNS],
        {
          title: `Statistik ${name} per daerah`,
          title_en: `Statistics ${name} by region`,
          primaryKey: [...dimensions, "ukuran"],
        },
        marked,
      );
      for (const row of figureRows(figures))
        await table.add(source.region.code, row, source.manifest.demonstration);
    }
    if (table !== undefined) described.push(await table.close());
  }
  return described;
}

export async function writeComparison(
  folder: string,
  sources: readonly Source[],
  figuresOf: FiguresOf,
  marked: boolean,
): Promise<readonly DescribedTable[]> {
  const regions = await createRegionTable(
    folder,
    "regions.csv",
    REGION_COLUMNS,
    { title: "Daerah dan rilisnya", title_en: "Regions and their releases", primaryKey: [] },
    marked,
  );
  const comparison = await createRegionTable(
    folder,
    "comparison.csv",
    [...REGION_COLUMNS.slice(0, 4), ...COMPARISON_COLUMNS],
    { title: "Daerah berdampingan", title_en: "Regions side by side", primaryKey: [] },
    marked,
  );
  for (const source of sources) {
    const { region, manifest, manifestSha256: manifest_sha256, address, keyGiven } = source;
    const { release, cutoff, public_key, demonstration } = manifest;
    const head = { name: region.name, name_en: region.name_en, release, cutoff };
    const key_from = keyGiven ? "given" : "portal";
    const origin = { address, manifest_sha256, public_key, key_from };
    await regions.add(region.code, { ...head, ...origin }, demonstration);
    const figures = comparisonOf(figuresOf(source, "total"));
    await comparison.add(region.code, { ...head, ...figures }, demonstration);
  }
  return [await regions.close(), await comparison.close()];
}

/** Tables of each region as its release has them: no code of topics or channels is in them. */
const OWN_TABLES: Readonly<Record<string, readonly Column[]>> = {
  skpd: REFERENCE_COLUMNS.skpd,
  kecamatan: REFERENCE_COLUMNS.kecamatan,
  dapil: REFERENCE_COLUMNS.dapil,
  service_levels: REFERENCE_COLUMNS.service_levels,
  holidays: REFERENCE_COLUMNS.holidays,
  tiers: REFERENCE_COLUMNS.tiers,
  measures: MEASURE_COLUMNS,
};

/** What the rows' codes, and the measures, mean in each region. Topics and channels are those of the vocabulary, so of one region. */
export async function writeReferences(
  folder: string,
  sources: readonly Source[],
  vocabulary: Source,
  marked: boolean,
): Promise<readonly DescribedTable[]> {
  const described: DescribedTable[] = [];
  const { topics, channels } = REFERENCE_COLUMNS;
  const shared: Readonly<Record<string, readonly Column[]>> = { topics, channels };
  for (const [name, columns] of Object.entries({ ...shared, ...OWN_TABLES })) {
    const heading = { title: `Tabel acuan ${name}`, title_en: `Reference table ${name}` };
    const table = await createRegionTable(folder, `${name}.csv`, columns, heading, marked);
    for (const source of name in shared ? [vocabulary] : sources) {
      // An older release may not have it yet.
      if (!source.manifest.files.some(({ path }) => path === `${name}.csv`)) continue;
      for (const row of readTable(source, name)) {
        const cells = Object.fromEntries(columns.map(({ name: key }) => [key, row[key] ?? null]));
        await table.add(source.region.code, cells, source.manifest.demonstration);
      }
    }
    described.push(await table.close());
  }
  return described;
}
