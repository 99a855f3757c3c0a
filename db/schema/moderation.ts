/** Moderation: what a person decided about a text that waited, about an answer, or at the reporter's wish. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ReviewDecision } from "../../core/moderation.ts";
import { submissions } from "./complaints.ts";

/** Append-only; the last row of a target is in force. Events are never changed: a decision about a note stands here. */
export const reviews = sqliteTable(
  "reviews",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    submissionId: text("submission_id")
      .notNull()
      .references(() => submissions.id),
    /** Id of the submission, for its text, or of an event, for its note. */
    target: text().notNull(),
    decision: text().$type<ReviewDecision>().notNull(),
    /** The new wording, redacted, where a person marked more. */
    text: text(),
    /** Why, redacted; empty once the submission was erased. */
    reason: text().notNull(),
    at: integer().notNull(),
    actor: text().notNull(),
  },
  (table) => [index("reviews_submission").on(table.submissionId)],
);
