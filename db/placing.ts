/** Gives a submission the kecamatan that its reporter named after it, where it has none yet. */
import type { Transaction } from "@libsql/client";

export interface PlaceJob {
  readonly kind: "placing";
  readonly channel: string;
  readonly externalId: string;
  /** A kecamatan's code. */
  readonly kecamatan: string;
  /** ms */
  readonly at: number;
  readonly actor: string;
}
export type Placed = { readonly outcome: "placed" | "not_placed" };

/** Part of a group commit: one result a job, in order. Its agency stays: the group has heard of it already. */
export async function placeAll(
  transaction: Transaction,
  jobs: readonly PlaceJob[],
): Promise<readonly Placed[]> {
  const results: Placed[] = [];
  for (const { channel, externalId, kecamatan, at, actor } of jobs) {
    const { rows } = await transaction.execute({
      sql: `UPDATE submissions SET kecamatan = ? WHERE channel = ? AND external_id = ? AND kecamatan IS NULL
            RETURNING id`,
      args: [kecamatan, channel, externalId],
    });
    const id = rows[0]?.["id"];
    if (id !== undefined) {
      await transaction.execute({
        sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, ?, 'submission.place', ?)",
        args: [at, actor, id],
      });
    }
    results.push({ outcome: id === undefined ? "not_placed" : "placed" });
  }
  return results;
}
