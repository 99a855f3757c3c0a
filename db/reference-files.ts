/** Reads a region's folder of CSVs (db/reference/<region>/) into reference tables, refusing what does not hold. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { FREQUENCIES } from "../core/open-data/about.ts";
import type { ReferenceTables } from "../core/reference.ts";
import { checkReference } from "../core/reference-check.ts";
import { STOPS_WHILE } from "../core/service-clock.ts";
import { type ServiceLevel, STEPS } from "../core/service-levels.ts";
import { EVALUATION } from "../core/statistics/evaluation.ts";
import { COARSENINGS, CONSENTS, COUNTS, type TierRule, TOPIC_KINDS } from "../core/tiers.ts";
import { ARCHIVE_REASONS, CLASSIFICATIONS, CONFIDENTIALITIES, TIERS } from "../core/vocabulary.ts";

/** Reference data that cannot be used: every fault, with its file and row. */
export class ReferenceRefused extends Error {
  readonly faults: readonly string[];
  constructor(folder: string, faults: readonly string[]) {
    super(`reference data in ${folder} is refused:\n  ${faults.join("\n  ")}`);
    this.name = "ReferenceRefused";
    this.faults = faults;
  }
}

const text = z.string();
const some = z.string().min(1, "must not be empty");
const optional = z.string().transform((value) => (value === "" ? null : value));
const number = z
  .string()
  .refine((value) => value === "" || Number.isFinite(Number(value)), "expected a number")
  .transform((value) => (value === "" ? null : Number(value)));
const flag = z.enum(["true", "false"]).transform((value) => value === "true");
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.union([z.enum(words), z.literal("").transform(() => null)], {
    error: `expected nothing or one of ${words.join(", ")}`,
  });
const names = z.string().transform((value) =>
  value
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== ""),
);

const regionSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected kebab-case"),
  name: some,
  short_name: some,
  name_en: some,
  province: text,
  id_prefix: z.string().regex(/^[A-Z]{2,4}$/, "expected two to four capitals"),
  time_zone: some,
  area_term: some,
  area_term_en: some,
  publisher: some,
  contact: some,
  source: text,
  release_frequency: z.enum(FREQUENCIES).optional(),
  complain_at: z.array(z.strictObject({ channel: some, address: some, how: text, how_en: text })),
  published_evaluations: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        source: some,
        figures: z.partialRecord(z.enum(Object.keys(EVALUATION) as [string, ...string[]]), z.number()),
      }),
    )
    .optional(),
});

const FILES = {
  skpd: z.strictObject({
    code: some,
    name: some,
    name_en: text,
    short_name: text,
    kind: text,
    valid_from: text,
    valid_until: text,
    successor: optional,
    aliases: names,
  }),
  topics: z.strictObject({
    code: some,
    parent: optional,
    name: some,
    name_en: text,
    sensitive: flag,
    aliases: names,
  }),
  kecamatan: z.strictObject({
    code: some,
    name: some,
    kemendagri: text,
    bps: text,
    dapil: optional,
    desa: number,
    kelurahan: number,
    lat: number,
    lon: number,
    tile_col: number.optional(),
    tile_row: number.optional(),
    aliases: names,
  }),
  dapil: z.strictObject({ code: some, name: some, seats: number, election: text }),
  channels: z.strictObject({ code: some, name: some, name_en: text, aliases: names }),
  groups: z.strictObject({
    code: some,
    name: some,
    topic: some,
    kecamatan: optional,
    skpd: some,
    members: number,
    capacity: number,
    roles: names.optional(),
  }),
  routes: z.strictObject({ topic: some, kecamatan: optional, skpd: some, group: optional }),
  service_levels: z.strictObject({
    id: some,
    basis: some,
    valid_from: text,
    valid_until: text,
    classification: z.enum([...CLASSIFICATIONS, "*"]),
    step: z.enum(STEPS),
    limit_days: z.coerce.number().int().min(0),
    unit: z.enum(["working", "calendar"]),
    stops_while: z.enum(STOPS_WHILE).default(""),
    note: text,
  }),
  holidays: z.strictObject({ date: some, kind: text, name: some, name_en: text, basis: text }),
} as const;

/** What is public of what, where a region has no tiers.csv of its own. */
const DEFAULT_TIERS = fileURLToPath(new URL("./reference/tiers.csv", import.meta.url));
const tierSchema = z.strictObject({
  order: z.coerce.number().int(),
  confidentiality: oneOf(CONFIDENTIALITIES),
  classification: oneOf(CLASSIFICATIONS),
  topic: oneOf(TOPIC_KINDS),
  archive_reason: oneOf(ARCHIVE_REASONS),
  text_state: oneOf(["clear", "review", "withheld"]),
  consent: oneOf(CONSENTS),
  tier: z.enum(TIERS),
  coarsen: names.pipe(z.array(z.enum(COARSENINGS))),
  reason: optional,
  count: oneOf(COUNTS),
  legal_basis: text,
  words: some,
  words_en: some,
});
const parseRows = (csv: string) =>
  parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as unknown[];

/** The tiers of a region that says nothing of its own. */
export const defaultTiers = (): readonly TierRule[] =>
  parseRows(readFileSync(DEFAULT_TIERS, "utf8")).map((row) => tierSchema.parse(row));

/** Tables that a region can do without: without the file there is no table. */
const OPTIONAL_FILES = {
  tiers: tierSchema,
  topic_keywords: z.strictObject({
    topic: optional,
    keyword: some.regex(/^\S+(?: \S+){0,3}$/, "expected one to four words"),
    weight: z.coerce.number().int().min(0).max(9),
  }),
  abbreviations: z.strictObject({ short: some.regex(/^[\p{Ll}\p{N}]+$/u, "expected one word"), words: text }),
} as const;
const ring = z.array(z.tuple([z.number(), z.number()])).min(4, "a ring has four points or more");
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
/** Other members and properties, as map programs write them, are left out. */
const boundariesSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.object({ type: z.literal("Feature"), properties: z.object({ code: some }), geometry })),
});
const OPTIONAL_NAMES: Readonly<Record<keyof typeof OPTIONAL_FILES, string>> = {
  tiers: "tiers.csv",
  topic_keywords: "topic-keywords.csv",
  abbreviations: "abbreviations.csv",
};

/** A service_levels.csv anywhere. @throws ReferenceRefused naming every fault. */
export function readServiceLevels(path: string): readonly ServiceLevel[] {
  let rows: readonly unknown[];
  try {
    rows = parse(readFileSync(path, "utf8"), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new ReferenceRefused(path, [error instanceof Error ? error.message : "cannot be parsed"]);
  }
  const faults: string[] = [];
  const levels = rows.flatMap((row, index) => {
    const parsed = FILES.service_levels.safeParse(row);
    if (parsed.success) return [parsed.data];
    for (const { path: at, message } of parsed.error.issues)
      faults.push(`row ${index + 1} ${at.join(".")}: ${message}`);
    return [];
  });
  if (faults.length > 0) throw new ReferenceRefused(path, faults);
  return levels;
}

/** @throws ReferenceRefused naming every fault. */
export function readReference(folder: string): ReferenceTables {
  if (!existsSync(folder)) throw new ReferenceRefused(folder, ["no such folder"]);
  const faults: string[] = [];
  const fault = (file: string, where: string, message: string) => faults.push(`${file}${where}: ${message}`);
  const readText = (file: string): string | undefined => {
    try {
      return readFileSync(join(folder, file), "utf8");
    } catch {
      fault(file, "", "cannot be read");
      return undefined;
    }
  };
  const readJson = <T>(file: string, schema: z.ZodType<T>) => {
    const text = readText(file);
    let value: unknown;
    try {
      value = text === undefined ? undefined : JSON.parse(text);
    } catch {
      fault(file, "", "not JSON");
    }
    if (value === undefined) return schema.safeParse(value);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) fault(file, ` ${issue.path.join(".")}`, issue.message);
    }
    return parsed;
  };
  const region = readJson("region.json", regionSchema);
  const boundaries = existsSync(join(folder, "boundaries.geojson"))
    ? readJson("boundaries.geojson", boundariesSchema)
    : undefined;
  const tables: Record<string, unknown[]> = {};
  for (const [name, schema] of Object.entries({ ...FILES, ...OPTIONAL_FILES })) {
    const file = name in OPTIONAL_NAMES ? OPTIONAL_NAMES[name as keyof typeof OPTIONAL_NAMES] : `${name}.csv`;
    if (name in OPTIONAL_NAMES && !existsSync(join(folder, file))) continue;
    let rows: unknown[] = [];
    try {
      rows = parseRows(readText(file) ?? "");
    } catch (error) {
      fault(file, "", error instanceof Error ? error.message : "cannot be parsed");
    }
    tables[name] = rows.flatMap((row, index) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues) {
        fault(file, ` row ${index + 1} ${issue.path.join(".")}`, issue.message);
      }
      return [];
    });
  }
  if (faults.length > 0 || !region.success) throw new ReferenceRefused(folder, faults);
  const reference = {
    region: region.data,
    tiers: defaultTiers(),
    ...tables,
    ...(boundaries === undefined ? {} : { boundaries: boundaries.data }),
  } as unknown as ReferenceTables;
  const dangling = checkReference(reference);
  if (dangling.length > 0) throw new ReferenceRefused(folder, dangling);
  return reference;
}
