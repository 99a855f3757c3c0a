/** Submissions with all that belongs to them: events, originals, who wrote what. Instants are ms since the epoch. */
import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Consent } from "../../core/innovation.ts";
import type { TextState, TopicBy } from "../../core/submission.ts";
import type {
  ArchiveReason,
  Classification,
  Confidentiality,
  EventKind,
  Resolution,
} from "../../core/vocabulary.ts";
import { channels, groups, kecamatan, skpd, topics } from "./reference.ts";

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
    /** Keyed hash of contact and year: tells two submissions of one reporter in a year together, and nothing else. */
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
    /** In force now, by the last row of consents. */
    consent: text().$type<Consent>(),
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
    index("submissions_waiting").on(table.receivedAt, table.id).where(sql`text_state = 'review'`),
  ],
);

/** Append-only: triggers in the migrations refuse update and delete, but that words go, and that a note waits no more. */
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
    /** As it was recorded; `withheld` once a person decided about it: what was decided stands in reviews. */
    noteState: text("note_state").$type<TextState>().notNull(),
    corrects: text(),
    actor: text().notNull(),
  },
  (table) => [
    uniqueIndex("status_events_submission").on(table.submissionId, table.position),
    index("status_events_waiting").on(table.happenedAt, table.id).where(sql`note_state = 'review'`),
  ],
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
