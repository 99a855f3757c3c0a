/** Writes a federation: the rows of several verified releases as one folder, streamed, renamed when all of it is there. */
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { StatisticsTable } from "../../core/figures.ts";
import { LICENCE } from "../../core/open-data/about.ts";
import { passOf } from "../../core/statistics/recompute.ts";
import { STATISTICS_VERSION } from "../../core/statistics/tables.ts";
import { ROW_TABLES, WITHHELD_COLUMNS } from "../datasets.ts";
import { signedText } from "../manifest.ts";
import type { DescribedTable } from "../metadata/files.ts";
import { resourceName, schemaOf } from "../metadata/schema.ts";
import { groundsOf, readCases } from "../recompute-release.ts";
import { createReleaseFile, onDisk, type WrittenFile } from "../release-file.ts";
import type { Signer } from "../trust/signing.ts";
import type { FederationManifest } from "./manifest.ts";
import { readTable, type Source } from "./source.ts";
import {
  createRegionTable,
  type FiguresOf,
  writeComparison,
  writeFigures,
  writeReferences,
} from "./tables.ts";
import type { Translation } from "./translate.ts";

export interface FederationOrder {
  /** Is made; must not be there. */
  readonly out: string;
  readonly sources: readonly Source[];
  /** By region. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** One of the sources. */
  readonly vocabulary: Source;
  readonly mappingSha256: string | null;
  /** RFC 3339 */
  readonly created: string;
  readonly signer: Signer;
  readonly progress?: (rows: number) => void;
}

/** @throws ReleaseRefused when a source has what looks private; then nothing is written. */
export async function writeFederation(order: FederationOrder): Promise<FederationManifest> {
  const { out } = order;
  const temporary = join(dirname(out), `.tmp-${basename(out)}-${process.pid}`);
  await mkdir(temporary, { recursive: true });
  try {
    const manifest = await fill(temporary, order);
    await onDisk(temporary);
    await rename(temporary, out);
    return manifest;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

type Computed = ReadonlyMap<string, StatisticsTable>;

async function fill(folder: string, order: FederationOrder): Promise<FederationManifest> {
  const { sources, vocabulary, created, signer } = order;
  const marked = sources.some(({ manifest }) => manifest.demonstration);
  const { described: rowTables, rows, computed } = await writeRows(folder, order, marked);
  const figuresOf: FiguresOf = (source, name) => {
    const again = computed.get(source.region.code);
    if (again !== undefined) return again.get(name);
    const path = join(source.folder, "statistics", `${name}.json`);
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as StatisticsTable) : undefined;
  };
  const described = [
    ...rowTables,
    ...(await writeComparison(folder, sources, figuresOf, marked)),
    ...(await writeFigures(folder, sources, figuresOf, marked)),
    ...(await writeReferences(folder, sources, vocabulary, marked)),
  ];
  const files = described.map(({ file }) => file);
  files.push(await writeText(folder, "public-key.pem", signer.pem));
  files.push(await writeText(folder, "datapackage.json", json(packageOf(order, described, marked))));
  const unsigned = {
    kind: "federation" as const,
    created,
    demonstration: marked,
    rows,
    vocabulary: { region: vocabulary.region.code, mapping_sha256: order.mappingSha256 },
    statistics: STATISTICS_VERSION,
    sources: sources.map(({ region, manifest, address, manifestSha256, keyGiven }) => ({
      region: region.code,
      release: manifest.release,
      cutoff: manifest.cutoff,
      demonstration: manifest.demonstration,
      rows: manifest.rows,
      address,
      manifest_sha256: manifestSha256,
      public_key: manifest.public_key,
      key_from: keyGiven ? ("given" as const) : ("portal" as const),
      translated: computed.has(region.code),
    })),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    public_key: signer.publicKey,
  };
  const manifest = { ...unsigned, signature: signer.sign(signedText(unsigned)) };
  await writeText(folder, "manifest.json", json(manifest));
  return manifest;
}

async function writeRows(
  folder: string,
  { sources, translations, progress }: FederationOrder,
  marked: boolean,
) {
  const { complaints, events } = ROW_TABLES;
  const table = (name: string, of: typeof complaints | typeof events) =>
    createRegionTable(folder, `${name}.csv`, of.columns, of, marked);
  const toComplaints = await table("complaints", complaints);
  const toEvents = await table("events", events);
  const rows = { complaints: 0, events: 0 };
  const computed = new Map<string, Computed>();
  for (const source of sources) {
    const { code } = source.region;
    const { demonstration } = source.manifest;
    const translation = translations.get(code) as Translation;
    // Its own tables are by its own codes: with others, the same definitions are applied to its rows again.
    const again = translation.changes ? passOf(groundsOf(source.folder)) : undefined;
    for await (const { row: own, events: happened } of readCases(source.folder)) {
      const row = translation.row(own);
      again?.add(row, happened);
      let behind = toComplaints.add(code, row, demonstration);
      for (const event of happened) behind = toEvents.add(code, event, demonstration) ?? behind;
      if (behind !== undefined) await behind;
      rows.complaints += 1;
      rows.events += happened.length;
      if (rows.complaints % 1_000 === 0) progress?.(rows.complaints);
    }
    if (again !== undefined) computed.set(code, new Map(again.finish().map((one) => [one.name, one])));
  }
  const withheld = await createRegionTable(
    folder,
    "withheld.csv",
    WITHHELD_COLUMNS,
    {
      title: "Yang hanya dihitung",
      title_en: "Counted only",
      primaryKey: ["dihitung", "alasan", "skpd", "tahun"],
    },
    marked,
  );
  for (const source of sources)
    for (const row of readTable(source, "withheld"))
      await withheld.add(source.region.code, row, source.manifest.demonstration);
  const described = [await toComplaints.close(), await toEvents.close(), await withheld.close()];
  return { described, rows, computed };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

async function writeText(folder: string, path: string, words: string): Promise<WrittenFile> {
  const file = await createReleaseFile(folder, path);
  await file.write(words);
  return file.close();
}

const packageOf = (
  { sources, created }: FederationOrder,
  described: readonly DescribedTable[],
  marked: boolean,
): unknown => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: `terang-federation-${sources.map(({ region }) => region.code).join("-")}`,
  title: `Aduan masyarakat ${sources.map(({ region }) => region.name).join(", ")}`,
  title_en: `Public complaints of ${sources.map(({ region }) => region.name_en).join(", ")}`,
  ...(marked
    ? {
        description:
          "Ada data peragaan: bukan aduan sungguhan. / Some is demonstration data: not real complaints.",
      }
    : {}),
  created,
  licenses: [{ name: LICENCE.name, path: LICENCE.address, title: LICENCE.title }],
  sources: sources.map(({ region, address, manifest }) => ({
    title: `${region.name} ${manifest.release}`,
    ...(address === null ? {} : { path: address }),
  })),
  resources: described.map((table) => ({
    name: resourceName(table.file.path),
    type: "table",
    path: table.file.path,
    title: table.title,
    title_en: table.title_en,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: table.file.bytes,
    hash: `sha256:${table.file.sha256}`,
    // Codes are unique within a region only: no key of one column leads anywhere.
    schema: schemaOf(table, [], []),
  })),
});
