/** What time and the law take out of the ledger: originals and contacts after the retention period, words on request. */
import type { LedgerFile } from "./connect.ts";

/** ms for which an Idempotency-Key stands for its submission: longer than any sender tries again. */
export const KEY_LIFETIME = 7 * 86_400_000;

export interface Retained {
  readonly originals: number;
  readonly contacts: number;
}

/**
 * Deletes the originals and contacts of what was recorded before an instant (ms); texts as published and figures
 * stay (UU 27/2022, articles 42 to 44: the purpose is reached). Idempotency-Keys go after their own lifetime.
 */
export async function retain(file: LedgerFile, before: number, now: number): Promise<Retained> {
  const { writer, reader } = file;
  // No release is of another day for it, so it is in no log.
  await writer.execute({ sql: "DELETE FROM idempotency WHERE created_at < ?", args: [now - KEY_LIFETIME] });
  // Where nothing is old enough, nothing more is written: a ledger that did not change needs no new release.
  const { rows } = await reader.execute({
    sql: `SELECT EXISTS (SELECT 1 FROM submissions s WHERE s.recorded_at < ?1 AND (s.reporter_hash IS NOT NULL
                           OR EXISTS (SELECT 1 FROM originals o WHERE o.submission_id = s.id)))
              OR EXISTS (SELECT 1 FROM amendments WHERE sealed IS NOT NULL AND at < ?1)
              OR EXISTS (SELECT 1 FROM pictures WHERE state <> 'approved' AND created_at < ?1)
              OR EXISTS (SELECT 1 FROM outbox WHERE sealed IS NOT NULL AND created_at < ?1) AS old`,
    args: [before],
  });
  if (rows[0]?.["old"] !== 1) return { originals: 0, contacts: 0 };
  const [originals, contacts] = await writer.batch(
    [
      {
        sql: "DELETE FROM originals WHERE submission_id IN (SELECT id FROM submissions WHERE recorded_at < ?)",
        args: [before],
      },
      {
        sql: "UPDATE submissions SET reporter_hash = NULL WHERE reporter_hash IS NOT NULL AND recorded_at < ?",
        args: [before],
      },
      { sql: "UPDATE amendments SET sealed = NULL WHERE sealed IS NOT NULL AND at < ?", args: [before] },
      // What a person approved is part of what is published; what nobody decided about in all that time goes.
      { sql: "DELETE FROM pictures WHERE state <> 'approved' AND created_at < ?", args: [before] },
      {
        sql: `UPDATE outbox SET sealed = NULL, error = iif(state = 'sent', error, 'words_deleted'),
                                state = iif(state = 'sent', 'sent', 'dead')
              WHERE sealed IS NOT NULL AND created_at < ?`,
        args: [before],
      },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, 'cli', 'ledger.retain', ?)",
        args: [now, new Date(before).toISOString()],
      },
    ],
    "write",
  );
  await file.emptyLog();
  return { originals: originals?.rowsAffected ?? 0, contacts: contacts?.rowsAffected ?? 0 };
}

/**
 * The right to erasure: every word and contact of one submission goes, with why a person decided about it and how
 * consent was given; its dates and outcome stay, and why it was erased. False where there is none with this id. What
 * earlier releases published is not called back.
 */
export async function erase(
  file: LedgerFile,
  idOrPublicId: string,
  reason: string,
  now: number,
): Promise<boolean> {
  const { writer, reader } = file;
  const { rows } = await reader.execute({
    sql: "SELECT id FROM submissions WHERE id = ? OR public_id = ?",
    args: [idOrPublicId, idOrPublicId],
  });
  const id = rows[0]?.["id"] as string | undefined;
  if (id === undefined) return false;
  await writer.batch(
    [
      { sql: "DELETE FROM originals WHERE submission_id = ?", args: [id] },
      {
        sql: "UPDATE submissions SET text = '', text_state = 'withheld', reporter_hash = NULL, consent = NULL WHERE id = ?",
        args: [id],
      },
      {
        sql: `UPDATE status_events SET note = NULL, reason = NULL,
                note_state = iif(note_state = 'review', 'withheld', note_state)
              WHERE submission_id = ? AND (note IS NOT NULL OR reason IS NOT NULL)`,
        args: [id],
      },
      {
        sql: `UPDATE amendments SET sealed = NULL WHERE (channel, external_id) IN
              (SELECT channel, external_id FROM submissions WHERE id = ?)`,
        args: [id],
      },
      {
        sql: `UPDATE outbox SET sealed = NULL, error = iif(state = 'sent', error, 'words_deleted'),
                                state = iif(state = 'sent', 'sent', 'dead')
              WHERE submission_id = ?`,
        args: [id],
      },
      { sql: "DELETE FROM pictures WHERE submission_id = ?", args: [id] },
      { sql: "UPDATE consents SET sealed = NULL, how = '' WHERE submission_id = ?", args: [id] },
      { sql: "UPDATE reviews SET text = NULL, reason = '' WHERE submission_id = ?", args: [id] },
      {
        sql: `INSERT INTO reviews (submission_id, target, decision, text, reason, at, actor)
              VALUES (?, ?, 'erased', NULL, ?, ?, 'cli')`,
        args: [id, id, reason, now],
      },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, 'cli', 'submission.erase', ?)",
        args: [now, id],
      },
    ],
    "write",
  );
  await file.emptyLog();
  return true;
}
