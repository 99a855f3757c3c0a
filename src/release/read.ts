/** Reads a release folder into memory, once, for all pages of a build. Knows of files, and of nothing else. */
import { hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse as parseStream } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { StatisticsTable } from "../../core/figures.ts";
import type { PublishedInnovation } from "../../core/innovation.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import type { Boundaries, Channel, Dapil, Kecamatan, Region, Skpd, Topic } from "../../core/reference.ts";
import { type CorrectionsOfRelease, condense } from "../corrections/condense.ts";
import type { DataResource, Line, Manifest, Release, ReleaseTables } from "./release.ts";

const text = (folder: string, path: string) => readFile(join(folder, path), "utf8");
const json = async <T>(folder: string, path: string): Promise<T> => JSON.parse(await text(folder, path)) as T;

async function lines(folder: string, path: string): Promise<readonly Line[]> {
  return parse<Line>(await text(folder, path), { columns: true, bom: true, skip_empty_lines: true });
}
/** Of months they are all since the first release: too many to hold. */
const readCorrections = (folder: string): Promise<readonly CorrectionsOfRelease[]> =>
  condense(
    createReadStream(join(folder, "corrections.csv")).pipe(
      parseStream({ columns: true, bom: true }),
    ) as AsyncIterable<Line>,
  );
async function ndjson<T>(folder: string, path: string): Promise<readonly T[]> {
  const whole = await text(folder, path);
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const orNull = (value: string | undefined) => (value === undefined || value === "" ? null : value);
const number = (value: string | undefined) => (orNull(value) === null ? null : Number(value));
const yes = (value: string | undefined) => value === "true" || value === "ya" || value === "1";
const aliases = (line: Line) => (line["aliases"] ?? "").split("|").filter((alias) => alias !== "");
const named = (line: Line) => ({
  code: line["code"] ?? "",
  name: line["name"] ?? "",
  aliases: aliases(line),
});
const byCode = <T extends { readonly code: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]));

const toSkpd = (line: Line): Skpd => ({
  ...named(line),
  name_en: line["name_en"] ?? "",
  short_name: line["short_name"] ?? "",
  kind: line["kind"] ?? "",
  valid_from: line["valid_from"] ?? "",
  valid_until: line["valid_until"] ?? "",
  successor: orNull(line["successor"]),
});
const toTopic = (line: Line): Topic => ({
  ...named(line),
  parent: orNull(line["parent"]),
  name_en: line["name_en"] ?? "",
  sensitive: yes(line["sensitive"]),
});
const toKecamatan = (line: Line): Kecamatan => ({
  ...named(line),
  kemendagri: line["kemendagri"] ?? "",
  bps: line["bps"] ?? "",
  dapil: orNull(line["dapil"]),
  desa: number(line["desa"]),
  kelurahan: number(line["kelurahan"]),
  lat: number(line["lat"]),
  lon: number(line["lon"]),
  tile_col: number(line["tile_col"]),
  tile_row: number(line["tile_row"]),
});
const toDapil = (line: Line): Dapil => ({
  code: line["code"] ?? "",
  name: line["name"] ?? "",
  seats: number(line["seats"]),
  election: line["election"] ?? "",
});
const toChannel = (line: Line): Channel => ({ ...named(line), name_en: line["name_en"] ?? "" });

function groupEvents(events: readonly PublishedEvent[]): ReadonlyMap<string, readonly PublishedEvent[]> {
  const groups = new Map<string, PublishedEvent[]>();
  for (const event of events) {
    const group = groups.get(event.id_aduan);
    if (group === undefined) groups.set(event.id_aduan, [event]);
    else group.push(event);
  }
  return groups;
}

async function readStatistics(folder: string): Promise<ReadonlyMap<string, StatisticsTable>> {
  const names = (await readdir(join(folder, "statistics"))).filter((name) => name.endsWith(".json"));
  const tables = await Promise.all(
    names.map((name) => json<StatisticsTable>(folder, join("statistics", name))),
  );
  return new Map(tables.map((table) => [table.name, table]));
}

export const readManifest = (folder: string): Promise<Manifest> => json<Manifest>(folder, "manifest.json");

/** @throws when a file of the release is missing or cannot be parsed. */
export async function readTables(folder: string): Promise<ReleaseTables> {
  const [manifest, region, skpd, topics, kecamatan, dapil, channels] = await Promise.all([
    readManifest(folder),
    json<Region>(folder, "region.json"),
    lines(folder, "skpd.csv"),
    lines(folder, "topics.csv"),
    lines(folder, "kecamatan.csv"),
    lines(folder, "dapil.csv"),
    lines(folder, "channels.csv"),
  ]);
  const [routes, levels, holidays, withheld, tiers] = await Promise.all([
    lines(folder, "routes.csv"),
    lines(folder, "service_levels.csv"),
    lines(folder, "holidays.csv"),
    lines(folder, "withheld.csv"),
    lines(folder, "tiers.csv"),
  ]);
  const has = (name: string) => manifest.files.some(({ path }) => path === name);
  const boundaries = has("boundaries.geojson")
    ? await json<Boundaries>(folder, "boundaries.geojson")
    : undefined;
  const corrections = has("corrections.csv") ? await readCorrections(folder) : [];
  const correcting = has("correction_releases.csv") ? await lines(folder, "correction_releases.csv") : [];
  const [manifestText, tables, description, changes] = await Promise.all([
    text(folder, "manifest.json"),
    readStatistics(folder),
    json<{ readonly resources: readonly DataResource[] }>(folder, "datapackage.json"),
    text(folder, "CHANGES.md"),
  ]);
  return {
    manifest,
    manifestHash: hash("sha256", manifestText, "hex"),
    region,
    skpd: byCode(skpd.map(toSkpd)),
    topics: byCode(topics.map(toTopic)),
    kecamatan: byCode(kecamatan.map(toKecamatan)),
    dapil: byCode(dapil.map(toDapil)),
    channels: byCode(channels.map(toChannel)),
    routes,
    levels,
    holidays,
    withheld,
    tiers,
    tables,
    resources: description.resources,
    changes,
    corrections,
    correcting,
    boundaries,
  };
}

/** @throws when a file of the release is missing or cannot be parsed. */
export async function readRelease(folder: string): Promise<Release> {
  const [tables, rows, events, innovations] = await Promise.all([
    readTables(folder),
    ndjson<PublishedRow>(folder, "complaints.ndjson"),
    ndjson<PublishedEvent>(folder, "events.ndjson"),
    ndjson<PublishedInnovation>(folder, "innovations.ndjson"),
  ]);
  return { ...tables, rows, events: groupEvents(events), innovations: innovations.toReversed() };
}
