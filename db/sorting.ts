/** The waiting list: submissions without a topic, and the decision of a person that gives them one. */
import type { Transaction } from "@libsql/client";
import type { PreparedEvent } from "../core/intake/prepare-event.ts";
import type { Outgoing } from "../core/messages/outgoing.ts";
import type { Submission } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { type Place, START } from "./place.ts";
import { recordAll } from "./record.ts";
import { submissionColumns, toSubmission } from "./rows.ts";
import type { Secrets } from "./secrets.ts";

export interface SortJob {
  readonly kind: "sorting";
  readonly submissionId: string;
  readonly topic: string;
  readonly kecamatan: string | null;
  readonly skpd: string | null;
  readonly group: string | null;
  /** ms */
  readonly at: number;
  readonly actor: string;
  /** That it is forwarded, with what goes out because of it. */
  readonly forwarded: { readonly prepared: PreparedEvent; readonly messages: readonly Outgoing[] } | null;
}
export type Sorted = { readonly outcome: "sorted" | "sorted_before" | "unknown_submission" };

/** Part of a group commit: one result a job, in order. */
export async function sortAll(
  transaction: Transaction,
  jobs: readonly SortJob[],
  secrets: Secrets,
): Promise<readonly Sorted[]> {
  const results: Sorted[] = [];
  for (const job of jobs) {
    const { rowsAffected } = await transaction.execute({
      sql: `UPDATE submissions SET topic = ?, topic_by = 'person', kecamatan = coalesce(?, kecamatan),
                                   skpd = coalesce(skpd, ?), "group" = coalesce("group", ?)
            WHERE id = ? AND topic IS NULL`,
      args: [job.topic, job.kecamatan, job.skpd, job.group, job.submissionId],
    });
    if (rowsAffected === 0) {
      const { rows } = await transaction.execute({
        sql: "SELECT 1 FROM submissions WHERE id = ?",
        args: [job.submissionId],
      });
      results.push({ outcome: rows.length === 0 ? "unknown_submission" : "sorted_before" });
      continue;
    }
    await transaction.execute({
      sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, ?, 'submission.sort', ?)",
      args: [job.at, job.actor, job.submissionId],
    });
    if (job.forwarded !== null) {
      await recordAll(transaction, [{ kind: "event", actor: job.actor, ...job.forwarded }], secrets);
    }
    results.push({ outcome: "sorted" });
  }
  return results;
}

/** Oldest first, after a place. */
export async function listUnsorted(
  { reader }: LedgerFile,
  most: number,
  { at, id }: Place = START,
): Promise<readonly Submission[]> {
  const { rows } = await reader.execute({
    sql: `SELECT ${submissionColumns("s")} FROM submissions s WHERE topic IS NULL AND (received_at, id) > (?, ?)
          ORDER BY received_at, id LIMIT ?`,
    args: [at, id, most],
  });
  return rows.map((row) => toSubmission(row));
}
