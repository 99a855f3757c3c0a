/** Reviews: texts and notes that wait for a person, and what a person decided about them. */
import type { Client } from "@libsql/client";
import { type ReviewDecision, STATE_AFTER, TAKEN_OUT, type TakenOut } from "../core/moderation.ts";
import type { LedgerEvent } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { type Place, START } from "./place.ts";

/** One text or note that waits. */
export interface Waiting {
  /** Id of the submission, for its text, or of the event, for its note. */
  readonly target: string;
  readonly submissionId: string;
  readonly publicId: string;
  readonly kind: "text" | "note";
  /** Redacted. */
  readonly text: string;
  /** ms */
  readonly at: number;
}

export interface Decided {
  readonly submissionId: string;
  readonly target: string;
  readonly decision: Exclude<ReviewDecision, "erased">;
  /** The wording of a submission that was looked at: where it is another by now, nothing is decided. */
  readonly seen: string | null;
  /** The new wording of a text that was marked. */
  readonly text: string | null;
  /** Redacted. */
  readonly reason: string;
  /** ms */
  readonly at: number;
  readonly actor: string;
}

/** Oldest first, after a place; it reads no more than it gives. */
export async function listForReview(
  { reader }: LedgerFile,
  most: number,
  { at, id }: Place = START,
): Promise<readonly Waiting[]> {
  const { rows } = await reader.execute({
    sql: `SELECT * FROM
            (SELECT id AS target, id AS submission_id, public_id, 'text' AS kind, text, received_at AS at
               FROM submissions WHERE text_state = 'review' AND (received_at, id) > (?1, ?2)
               ORDER BY received_at, id LIMIT ?3)
          UNION ALL SELECT * FROM
            (SELECT e.id, e.submission_id, s.public_id, 'note', coalesce(e.note, e.reason), e.happened_at
               FROM status_events e JOIN submissions s ON s.id = e.submission_id
               WHERE e.note_state = 'review' AND (e.happened_at, e.id) > (?1, ?2)
                 AND coalesce(e.note, e.reason) IS NOT NULL
               ORDER BY e.happened_at, e.id LIMIT ?3)
          ORDER BY at, target LIMIT ?3`,
    args: [at, id, most],
  });
  return rows.map((row) => ({
    target: String(row["target"]),
    submissionId: String(row["submission_id"]),
    publicId: String(row["public_id"]),
    kind: row["kind"] as Waiting["kind"],
    text: String(row["text"]),
    at: Number(row["at"]),
  }));
}

/**
 * All or nothing. A decision about a text changes its state at once; one about a note is read with the note, which waits
 * no more. False, and nothing is decided, where the text was changed or taken out since it was looked at.
 */
export async function decide({ writer }: LedgerFile, decided: Decided): Promise<boolean> {
  const { submissionId, target, decision, seen, text, reason, at, actor } = decided;
  const [noted] = await writer.batch(
    [
      {
        sql: `INSERT INTO reviews (submission_id, target, decision, text, reason, at, actor)
              SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
              WHERE (?8 IS NULL OR EXISTS (SELECT 1 FROM submissions WHERE id = ?2 AND text = ?8))
                AND (?3 = 'withdrawn' OR NOT EXISTS (SELECT 1 FROM reviews WHERE submission_id = ?1 AND target = ?2
                       AND decision IN (SELECT value FROM json_each(?9))))`,
        args: [submissionId, target, decision, text, reason, at, actor, seen, JSON.stringify(TAKEN_OUT)],
      },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) SELECT ?, ?, ?, ? WHERE changes() > 0",
        args: [at, actor, `review.${decision}`, target],
      },
      target === submissionId
        ? {
            sql: "UPDATE submissions SET text_state = ?, text = coalesce(?, text) WHERE id = ? AND changes() > 0",
            args: [STATE_AFTER[decision], text, target],
          }
        : {
            sql: `UPDATE status_events SET note_state = 'withheld'
                  WHERE id = ? AND note_state = 'review' AND changes() > 0`,
            args: [target],
          },
    ],
    "write",
  );
  return noted?.rowsAffected === 1;
}

/** Whether a submission's words were withdrawn or erased, whatever was decided since. */
export async function takenOutOf(reader: Client, submissionId: string): Promise<TakenOut | null> {
  const { rows } = await reader.execute({
    sql: `SELECT decision FROM reviews WHERE submission_id = ? AND target = submission_id
          AND decision IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT 1`,
    args: [submissionId, JSON.stringify(TAKEN_OUT)],
  });
  return rows[0] === undefined ? null : (rows[0]["decision"] as TakenOut);
}

/** Puts decisions in force on the notes of histories, by submission. */
export async function applyReviews(reader: Client, histories: Map<string, LedgerEvent[]>): Promise<void> {
  if (histories.size === 0) return;
  const { rows } = await reader.execute({
    sql: `SELECT r.submission_id, r.target, r.decision, r.text FROM json_each(?) AS wanted
          CROSS JOIN reviews r ON r.submission_id = wanted.value ORDER BY r.id`,
    args: [JSON.stringify([...histories.keys()])],
  });
  for (const row of rows) {
    const events = histories.get(String(row["submission_id"])) ?? [];
    const place = events.findIndex(({ id }) => id === row["target"]);
    const event = events[place];
    if (event === undefined) continue;
    const noteState = STATE_AFTER[row["decision"] as ReviewDecision];
    const text = row["text"] as string | null;
    const words = text === null ? {} : event.note === null ? { reason: text } : { note: text };
    events[place] = { ...event, ...words, noteState };
  }
}
