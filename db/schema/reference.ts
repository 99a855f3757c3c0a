/** The region: its reference tables, and what the ledger knows of itself. */
import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const skpd = sqliteTable("skpd", {
  code: text().primaryKey(),
  name: text().notNull(),
  nameEn: text("name_en").notNull(),
  shortName: text("short_name").notNull(),
  kind: text().notNull(),
  validFrom: text("valid_from").notNull(),
  validUntil: text("valid_until").notNull(),
  successor: text(),
});
export const topics = sqliteTable("topics", {
  code: text().primaryKey(),
  parent: text(),
  name: text().notNull(),
  nameEn: text("name_en").notNull(),
  sensitive: integer({ mode: "boolean" }).notNull(),
});
export const dapil = sqliteTable("dapil", {
  code: text().primaryKey(),
  name: text().notNull(),
  seats: integer(),
  election: text().notNull(),
});
export const kecamatan = sqliteTable("kecamatan", {
  code: text().primaryKey(),
  name: text().notNull(),
  kemendagri: text().notNull(),
  bps: text().notNull(),
  dapil: text().references(() => dapil.code),
  desa: integer(),
  kelurahan: integer(),
  lat: real(),
  lon: real(),
  tileCol: integer("tile_col"),
  tileRow: integer("tile_row"),
});
export const channels = sqliteTable("channels", {
  code: text().primaryKey(),
  name: text().notNull(),
  nameEn: text("name_en").notNull(),
});
export const groups = sqliteTable("groups", {
  code: text().primaryKey(),
  name: text().notNull(),
  topic: text()
    .notNull()
    .references(() => topics.code),
  kecamatan: text().references(() => kecamatan.code),
  skpd: text()
    .notNull()
    .references(() => skpd.code),
  members: integer(),
  capacity: integer(),
  /** Posts, with | between them. */
  roles: text().notNull().default(""),
});
export const routes = sqliteTable("routes", {
  position: integer().primaryKey(),
  topic: text().notNull(),
  kecamatan: text().references(() => kecamatan.code),
  skpd: text()
    .notNull()
    .references(() => skpd.code),
  group: text().references(() => groups.code),
});
export const serviceLevels = sqliteTable("service_levels", {
  id: text().primaryKey(),
  basis: text().notNull(),
  validFrom: text("valid_from").notNull(),
  validUntil: text("valid_until").notNull(),
  classification: text().notNull(),
  step: text().notNull(),
  limitDays: integer("limit_days").notNull(),
  unit: text().notNull(),
  /** What stops the clock, with | between. */
  stopsWhile: text("stops_while").notNull().default(""),
  note: text().notNull(),
});
export const holidays = sqliteTable("holidays", {
  date: text().primaryKey(),
  kind: text().notNull(),
  name: text().notNull(),
  nameEn: text("name_en").notNull(),
  basis: text().notNull(),
});
/** Other names of a code: `kind` is skpd, topics, kecamatan or channels. */
export const aliases = sqliteTable(
  "aliases",
  { kind: text().notNull(), alias: text().notNull(), code: text().notNull() },
  (table) => [primaryKey({ columns: [table.kind, table.alias] })],
);
/** The region's region.json, and what the ledger holds: "demonstration" is 1 once synthetic data went in. */
export const settings = sqliteTable("settings", { key: text().primaryKey(), value: text().notNull() });

/** The sorter's table: which words speak for which topic. */
export const topicKeywords = sqliteTable("topic_keywords", {
  position: integer().primaryKey(),
  /** Null: words that speak for no topic. */
  topic: text().references(() => topics.code),
  keyword: text().notNull(),
  weight: integer().notNull(),
});

/** What short forms stand for in text messages; empty words are left out of a text. */
export const abbreviations = sqliteTable("abbreviations", {
  short: text().primaryKey(),
  words: text().notNull(),
});
