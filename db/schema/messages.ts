/** Messages in and out: what amends a submission, the outbox, who may answer, where groups are reached. */
import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { AmendmentKind } from "../../core/channels/heard.ts";
import type { OutboxState } from "../../core/messages/outgoing.ts";
import { submissions } from "./complaints.ts";
import { groups, skpd } from "./reference.ts";

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
    index("amendments_unclaimed").on(table.at).where(sql`applied = 0`),
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
