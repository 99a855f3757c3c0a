/** Refuses reference tables whose codes dangle, repeat or cannot stand in a URL, naming the table and the row. */
import { parseDay } from "./day.ts";
import type { ReferenceTables } from "./reference.ts";
import { checkTiers } from "./tiers.ts";

const isPlace = (value: number | null): boolean => value !== null && Number.isInteger(value) && value > 0;
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every fault found, as `routes.csv row 12: skpd "dinas-x" is not in skpd.csv`; rows count from 1 below the header. */
export function checkReference(tables: ReferenceTables): readonly string[] {
  const faults: string[] = [];
  const codes = (table: string, rows: readonly { readonly code: string }[]): Set<string> => {
    const seen = new Set<string>();
    rows.forEach(({ code }, index) => {
      if (!CODE.test(code)) faults.push(`${table}.csv row ${index + 1}: code "${code}" is not kebab-case`);
      if (seen.has(code)) faults.push(`${table}.csv row ${index + 1}: code "${code}" stands twice`);
      seen.add(code);
    });
    return seen;
  };
  const known = {
    skpd: codes("skpd", tables.skpd),
    topics: codes("topics", tables.topics),
    kecamatan: codes("kecamatan", tables.kecamatan),
    dapil: codes("dapil", tables.dapil),
    channels: codes("channels", tables.channels),
    groups: codes("groups", tables.groups),
  };
  const refer = (
    at: string,
    column: string,
    code: string | null,
    to: keyof typeof known,
    extra: readonly string[] = [],
  ) => {
    if (code !== null && !known[to].has(code) && !extra.includes(code)) {
      faults.push(`${at}: ${column} "${code}" is not in ${to}.csv`);
    }
  };
  const date = (at: string, column: string, text: string) => {
    if (text !== "" && parseDay(text) === undefined) faults.push(`${at}: ${column} "${text}" is not a date`);
  };

  tables.skpd.forEach((row, index) => {
    const at = `skpd.csv row ${index + 1}`;
    refer(at, "successor", row.successor, "skpd");
    date(at, "valid_from", row.valid_from);
    date(at, "valid_until", row.valid_until);
  });
  const parents = new Map(tables.topics.map((row) => [row.code, row.parent]));
  tables.topics.forEach((row, index) => {
    const at = `topics.csv row ${index + 1}`;
    refer(at, "parent", row.parent, "topics");
    if (row.parent !== null && parents.get(row.parent)) {
      faults.push(`${at}: parent "${row.parent}" is itself a sub-topic; topics have two levels`);
    }
  });
  const tiles = new Map<string, string>();
  tables.kecamatan.forEach((row, index) => {
    const at = `kecamatan.csv row ${index + 1}`;
    refer(at, "dapil", row.dapil, "dapil");
    const { tile_col: col = null, tile_row: line = null } = row;
    if (col === null && line === null) return;
    const tile = `${col}, ${line}`;
    const taken = tiles.get(tile);
    if (!isPlace(col) || !isPlace(line)) {
      faults.push(`${at}: tile_col and tile_row are whole numbers from 1, or both empty`);
    } else if (taken !== undefined) faults.push(`${at}: the tile ${tile} is taken by "${taken}"`);
    tiles.set(tile, row.code);
  });
  tables.boundaries?.features.forEach(({ properties }, index) => {
    refer(`boundaries.geojson feature ${index + 1}`, "code", properties.code, "kecamatan");
  });
  tables.groups.forEach((row, index) => {
    const at = `groups.csv row ${index + 1}`;
    refer(at, "topic", row.topic, "topics");
    refer(at, "kecamatan", row.kecamatan, "kecamatan");
    refer(at, "skpd", row.skpd, "skpd");
  });
  const routes = new Set<string>();
  tables.routes.forEach((row, index) => {
    const at = `routes.csv row ${index + 1}`;
    refer(at, "topic", row.topic, "topics", ["*"]);
    refer(at, "kecamatan", row.kecamatan, "kecamatan");
    refer(at, "skpd", row.skpd, "skpd");
    refer(at, "group", row.group, "groups");
    const key = `${row.topic} x ${row.kecamatan ?? "all"}`;
    if (routes.has(key)) faults.push(`${at}: a route for ${key} stands twice`);
    routes.add(key);
  });
  tables.service_levels.forEach((row, index) => {
    const at = `service_levels.csv row ${index + 1}`;
    date(at, "valid_from", row.valid_from);
    date(at, "valid_until", row.valid_until);
  });
  tables.holidays.forEach((row, index) => {
    if (parseDay(row.date) === undefined) {
      faults.push(`holidays.csv row ${index + 1}: date "${row.date}" is not a date`);
    }
  });
  const keywords = new Set<string>();
  (tables.topic_keywords ?? []).forEach((row, index) => {
    const at = `topic-keywords.csv row ${index + 1}`;
    refer(at, "topic", row.topic, "topics");
    const key = `"${row.keyword.toLowerCase()}" for ${row.topic ?? "no topic"}`;
    if (keywords.has(key)) faults.push(`${at}: ${key} stands twice`);
    keywords.add(key);
  });
  const shorts = new Set<string>();
  (tables.abbreviations ?? []).forEach(({ short }, index) => {
    if (shorts.has(short)) faults.push(`abbreviations.csv row ${index + 1}: "${short}" stands twice`);
    shorts.add(short);
  });
  faults.push(...checkTiers(tables.tiers));
  return faults;
}
