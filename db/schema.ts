/** The ledger's tables (Drizzle, libSQL). Private: nothing public reads them. Instants are ms since the epoch. */
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { TextState } from "../core/submission.ts";
import type {
  ArchiveReason,
  Classification,
  Confidentiality,
  EventKind,
  Resolution,
} from "../core/vocabulary.ts";

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

export const submissions = sqliteTable(
  "submissions",
  {
    id: text().primaryKey(),
    publicId: text("public_id").notNull(),
    trackingHash: text("tracking_hash").notNull(),
    channel: text()
      .notNull()
      .references(() => channels.code),
    externalId: text("external_id").notNull(),
    /** Keyed hash of the input, so that a repeat is told from a conflict without keeping the text in the clear. */
    contentHash: text("content_hash").notNull(),
    classification: text().$type<Classification>().notNull(),
    confidentiality: text().$type<Confidentiality>().notNull(),
    topic: text()
      .notNull()
      .references(() => topics.code),
    kecamatan: text().references(() => kecamatan.code),
    skpd: text().references(() => skpd.code),
    group: text().references(() => groups.code),
    receivedAt: integer("received_at").notNull(),
    recordedAt: integer("recorded_at").notNull(),
    dueVerify: integer("due_verify"),
    dueAnswer: integer("due_answer"),
    dueResolve: integer("due_resolve"),
    dueGiven: integer("due_given", { mode: "boolean" }).notNull(),
    /** Redacted. */
    text: text().notNull(),
    textState: text("text_state").$type<TextState>().notNull(),
  },
  (table) => [
    uniqueIndex("submissions_public_id").on(table.publicId),
    uniqueIndex("submissions_tracking").on(table.trackingHash),
    uniqueIndex("submissions_external").on(table.channel, table.externalId),
    index("submissions_received").on(table.receivedAt, table.id),
  ],
);

/** Append-only: triggers in the migration refuse update and delete. */
export const statusEvents = sqliteTable(
  "status_events",
  {
    id: text().primaryKey(),
    submissionId: text("submission_id")
      .notNull()
      .references(() => submissions.id),
    /** Order of recording within the submission, from 1. */
    position: integer().notNull(),
    kind: text().$type<EventKind>().notNull(),
    happenedAt: integer("happened_at").notNull(),
    recordedAt: integer("recorded_at").notNull(),
    skpd: text().references(() => skpd.code),
    resolution: text().$type<Resolution>(),
    archiveReason: text("archive_reason").$type<ArchiveReason>(),
    reason: text(),
    duplicateOf: text("duplicate_of"),
    rating: integer(),
    /** Redacted. */
    note: text(),
    noteState: text("note_state").$type<TextState>().notNull(),
    corrects: text(),
    actor: text().notNull(),
  },
  (table) => [uniqueIndex("status_events_submission").on(table.submissionId, table.position)],
);

/** What was written by and about a person, AES-256-GCM; `id` is a submission's or an event's. Can be deleted. */
export const originals = sqliteTable(
  "originals",
  {
    id: text().primaryKey(),
    submissionId: text("submission_id")
      .notNull()
      .references(() => submissions.id),
    keyVersion: integer("key_version").notNull(),
    sealed: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [index("originals_submission").on(table.submissionId)],
);

export const apiKeys = sqliteTable("api_keys", {
  id: text().primaryKey(),
  name: text().notNull(),
  /** SHA-256 of the secret, hex; the secret has 256 bits, so no slow hash is needed. */
  hash: text().notNull().unique(),
  /** Space-separated. */
  scopes: text().notNull(),
  createdAt: integer("created_at").notNull(),
  revokedAt: integer("revoked_at"),
});

export const idempotency = sqliteTable(
  "idempotency",
  {
    actor: text().notNull(),
    key: text().notNull(),
    contentHash: text("content_hash").notNull(),
    submissionId: text("submission_id").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.actor, table.key] })],
);

/** Who wrote what and when: no content. */
export const auditLog = sqliteTable("audit_log", {
  id: integer().primaryKey({ autoIncrement: true }),
  at: integer().notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  target: text().notNull(),
});
