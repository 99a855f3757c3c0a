/** Innovations: who agreed to what and when, and the pictures that were sent with them. */
import { sql } from "drizzle-orm";
import { blob, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ConsentWish, PictureState } from "../../core/innovation.ts";
import { submissions } from "./complaints.ts";

/** Append-only; the last row of a submission is in force. */
export const consents = sqliteTable(
  "consents",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    submissionId: text("submission_id")
      .notNull()
      .references(() => submissions.id),
    wish: text().$type<ConsentWish>().notNull(),
    keyVersion: integer("key_version").notNull(),
    /** The name to be published, AES-256-GCM under `consent:<submission>`; deleted when it is revoked or erased. */
    sealed: blob({ mode: "buffer" }),
    /** How it was given, redacted; empty once the submission was erased. */
    how: text().notNull(),
    at: integer().notNull(),
    actor: text().notNull(),
  },
  (table) => [index("consents_submission").on(table.submissionId)],
);

/** Pictures, each in two sizes without metadata; what came in is never kept. Private until a person approves it. */
export const pictures = sqliteTable(
  "pictures",
  {
    id: text().primaryKey(),
    submissionId: text("submission_id")
      .notNull()
      .references(() => submissions.id),
    /** From 1. */
    position: integer().notNull(),
    state: text().$type<PictureState>().notNull(),
    /** Keyed hash of the bytes or of the far side's id: the same picture is kept once. */
    sourceHash: text("source_hash").notNull(),
    /** What there is to see, written by who approved it. */
    alt: text().notNull().default(""),
    keyVersion: integer("key_version").notNull(),
    /** The far side's id while it is awaited. */
    awaited: blob({ mode: "buffer" }),
    small: blob({ mode: "buffer" }),
    large: blob({ mode: "buffer" }),
    smallWidth: integer("small_width"),
    smallHeight: integer("small_height"),
    largeWidth: integer("large_width"),
    largeHeight: integer("large_height"),
    attempts: integer().notNull().default(0),
    createdAt: integer("created_at").notNull(),
    nextAt: integer("next_at").notNull(),
  },
  (table) => [
    uniqueIndex("pictures_position").on(table.submissionId, table.position),
    uniqueIndex("pictures_source").on(table.submissionId, table.sourceHash),
    index("pictures_awaited").on(table.nextAt).where(sql`state = 'awaited'`),
  ],
);
