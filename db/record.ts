/** Records status events, each only where the lifecycle allows it after what has happened. */
import type { Transaction } from "@libsql/client";
import type { PreparedEvent } from "../core/intake/prepare-event.ts";
import { checkHistory, type LifecycleRefusal } from "../core/lifecycle.ts";
import type { Outgoing } from "../core/messages/outgoing.ts";
import type { LedgerEvent } from "../core/submission.ts";
import { insertion } from "./insert-many.ts";
import { type Enclosed, enclose } from "./outbox.ts";
import { eventColumns, toEvent } from "./rows.ts";
import * as schema from "./schema.ts";
import type { Secrets } from "./secrets.ts";

export interface EventJob {
  readonly kind: "event";
  readonly prepared: PreparedEvent;
  readonly actor: string;
  /** What goes out because of it, in the same transaction; only where it is recorded. */
  readonly messages?: readonly Outgoing[];
}
export type Recorded =
  | { readonly outcome: "recorded"; readonly event: LedgerEvent }
  | { readonly outcome: "refused"; readonly refusal: LifecycleRefusal }
  | { readonly outcome: "unknown_submission" }
  | { readonly outcome: "unknown_duplicate" };

/** Part of a group commit: one result a job, in order. */
export async function recordAll(
  transaction: Transaction,
  jobs: readonly EventJob[],
  secrets: Secrets,
): Promise<readonly Recorded[]> {
  const wanted = JSON.stringify([...new Set(jobs.map(({ prepared }) => prepared.event.submissionId))]);
  const found = await transaction.execute({
    sql: `SELECT ${eventColumns("e")} FROM json_each(?) AS wanted CROSS JOIN status_events e ON e.submission_id = wanted.value
          ORDER BY e.submission_id, e.position`,
    args: [wanted],
  });
  const histories = new Map<string, LedgerEvent[]>();
  for (const row of found.rows) {
    const event = toEvent(row);
    const history = histories.get(event.submissionId);
    if (history === undefined) histories.set(event.submissionId, [event]);
    else history.push(event);
  }
  const repeated = jobs.flatMap(({ prepared }) => prepared.event.duplicateOf ?? []);
  const known = new Set<string>();
  if (repeated.length > 0) {
    const others = await transaction.execute({
      sql: "SELECT s.public_id FROM json_each(?) AS wanted CROSS JOIN submissions s ON s.public_id = wanted.value",
      args: [JSON.stringify(repeated)],
    });
    for (const row of others.rows) known.add(String(row["public_id"]));
  }
  const events: (typeof schema.statusEvents.$inferInsert)[] = [];
  const originals: (typeof schema.originals.$inferInsert)[] = [];
  const audit: (typeof schema.auditLog.$inferInsert)[] = [];
  const outgoing: Enclosed[] = [];
  const results = jobs.map(({ prepared: { event, original }, actor, messages }): Recorded => {
    const history = histories.get(event.submissionId);
    if (history === undefined) return { outcome: "unknown_submission" };
    if (event.duplicateOf !== null && !known.has(event.duplicateOf)) return { outcome: "unknown_duplicate" };
    // An event with an id that is there already is the same one again.
    const before = history.find(({ id }) => id === event.id);
    if (before !== undefined) return { outcome: "recorded", event: before };
    const refusal = checkHistory([...history, event]);
    if (refusal !== undefined) return { outcome: "refused", refusal };
    history.push(event);
    events.push({ ...event, position: history.length });
    if (original !== null) {
      originals.push({
        id: event.id,
        submissionId: event.submissionId,
        keyVersion: secrets.keyVersion,
        sealed: secrets.seal(event.id, original),
      });
    }
    audit.push({ at: event.recordedAt, actor, action: `event.${event.kind}`, target: event.submissionId });
    for (const message of messages ?? []) {
      outgoing.push({ message, submissionId: event.submissionId, at: event.recordedAt });
    }
    return { outcome: "recorded", event };
  });
  await transaction.batch([
    ...insertion(schema.statusEvents, events),
    ...insertion(schema.originals, originals),
    ...insertion(schema.auditLog, audit),
    ...enclose(secrets, outgoing),
  ]);
  return results;
}
