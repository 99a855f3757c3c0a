/** The shapes of a region's files (docs/adopting.md): region.json, a row of each CSV, boundaries.geojson. */
import { z } from "zod";
import { FREQUENCIES } from "../core/open-data/about.ts";
import { STOPS_WHILE } from "../core/service-clock.ts";
import { STEPS } from "../core/service-levels.ts";
import { EVALUATION } from "../core/statistics/evaluation.ts";
import { COARSENINGS, CONSENTS, COUNTS, TOPIC_KINDS } from "../core/tiers.ts";
import { ARCHIVE_REASONS, CLASSIFICATIONS, CONFIDENTIALITIES, TIERS } from "../core/vocabulary.ts";

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

export const regionSchema = z.strictObject({
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

/** The tables, each a CSV of its name. */
export const FILES = {
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

export const tierSchema = z.strictObject({
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
/** Tables that a region can do without: without the file there is no table. */
export const OPTIONAL_FILES = {
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
export const boundariesSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.object({ type: z.literal("Feature"), properties: z.object({ code: some }), geometry })),
});
export const OPTIONAL_NAMES: Readonly<Record<keyof typeof OPTIONAL_FILES, string>> = {
  tiers: "tiers.csv",
  topic_keywords: "topic-keywords.csv",
  abbreviations: "abbreviations.csv",
};
