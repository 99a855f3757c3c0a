/** The ledger's tables (Drizzle, libSQL). Private: nothing public reads them. Instants are ms since the epoch. */
import { sql } from "drizzle-orm";
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
import type { AmendmentKind } from "../core/channels/heard.ts";
import type { OutboxState } from "../core/messages/outgoing.ts";
import type { TextState, TopicBy } from "../core/submission.ts";
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
    /** Null while it waits to be sorted. */
    topic: text().references(() => topics.code),
    topicBy: text("topic_by").$type<TopicBy>(),
    kecamatan: text().references(() => kecamatan.code),
    skpd: text().references(() => skpd.code),
    group: text().references(() => groups.code),
    /** Keyed hash of the contact: tells two submissions of one reporter together, and nothing else. */
    reporterHash: text("reporter_hash"),
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
    index("submissions_reporter")
      .on(table.reporterHash, table.receivedAt)
      .where(sql`reporter_hash IS NOT NULL`),
    index("submissions_unsorted").on(table.receivedAt).where(sql`topic IS NULL`),
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

/** What a channel said of a message that it had sent before: more of it, a new wording, or that it is taken back. */
export const amendments = sqliteTable(
  "amendments",
  {
    channel: text().notNull(),
    /** Keyed hash of the channel's id of the message that amends: a repeat is told by it. */
    messageHash: text("message_hash").notNull(),
    /** external_id of the submission that it amends, which may not have come yet. */
    externalId: text("external_id").notNull(),
    kind: text().$type<AmendmentKind>().notNull(),
    at: integer().notNull(),
    keyVersion: integer("key_version").notNull(),
    /** The words, as an original is sealed; deleted with them. */
    sealed: blob({ mode: "buffer" }),
    applied: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.messageHash] }),
    index("amendments_submission").on(table.channel, table.externalId),
  ],
);

/** Messages that go out; written in the transaction of what they tell, sent afterwards, each once. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text().primaryKey(),
    /** What it is about and what it is: no second message for the same. */
    cause: text().notNull().unique(),
    submissionId: text("submission_id").references(() => submissions.id),
    kind: text().notNull(),
    via: text().notNull(),
    /** {to, text}, AES-256-GCM under the id; deleted once delivered. */
    keyVersion: integer("key_version").notNull(),
    sealed: blob({ mode: "buffer" }),
    state: text().$type<OutboxState>().notNull(),
    attempts: integer().notNull(),
    nextAt: integer("next_at").notNull(),
    createdAt: integer("created_at").notNull(),
    sentAt: integer("sent_at"),
    /** Keyed hash of the far side's id of the message. */
    providerHash: text("provider_hash"),
    /** A code, never the far side's words. */
    error: text(),
  },
  (table) => [
    index("outbox_due").on(table.nextAt).where(sql`state IN ('waiting', 'sending')`),
    index("outbox_provider").on(table.providerHash),
    index("outbox_words").on(table.sentAt).where(sql`sealed IS NOT NULL`),
  ],
);

/** Who may set a status by reply: numbers as keyed hashes only. */
export const officers = sqliteTable("officers", {
  contactHash: text("contact_hash").primaryKey(),
  skpd: text()
    .notNull()
    .references(() => skpd.code),
  /** A post, as "Kabid Jalan": never a person's name. */
  post: text().notNull(),
  createdAt: integer("created_at").notNull(),
});

/** What is known of a WhatsApp group beyond the reference table; the address is sealed, and found by its keyed hash. */
export const groupRegistry = sqliteTable("group_registry", {
  group: text()
    .primaryKey()
    .references(() => groups.code),
  addressHash: text("address_hash").unique(),
  keyVersion: integer("key_version").notNull(),
  sealed: blob({ mode: "buffer" }),
  members: integer(),
  capacity: integer(),
  updatedAt: integer("updated_at").notNull(),
});

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
