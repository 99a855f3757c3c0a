/** The facts that publication may have: submissions with their events, streamed in order of receipt. No originals. */
import type { Facts } from "../core/publication.ts";
import type { LedgerEvent } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { applyReviews } from "./reviews.ts";
import { toEvent, toSubmission } from "./rows.ts";

const PAGE = 2_000;

/** Everything received up to the cut-off (ms), each with the events that had happened by then. Constant memory. */
export async function* streamFacts({ reader }: LedgerFile, cutoff: number): AsyncGenerator<Facts> {
  let after: readonly [number, string] = [Number.MIN_SAFE_INTEGER, ""];
  for (;;) {
    const page = await reader.execute({
      sql: `SELECT * FROM submissions WHERE (received_at, id) > (?, ?) AND received_at <= ?
            ORDER BY received_at, id LIMIT ${PAGE}`,
      args: [...after, cutoff],
    });
    if (page.rows.length === 0) return;
    const submissions = page.rows.map((row) => toSubmission(row));
    const happened = await reader.execute({
      sql: `SELECT e.* FROM json_each(?) AS wanted CROSS JOIN status_events e ON e.submission_id = wanted.value
            WHERE e.happened_at <= ? ORDER BY wanted.key, e.position`,
      args: [JSON.stringify(submissions.map(({ id }) => id)), cutoff],
    });
    const events = new Map<string, LedgerEvent[]>();
    for (const row of happened.rows) {
      const event = toEvent(row);
      const list = events.get(event.submissionId);
      if (list === undefined) events.set(event.submissionId, [event]);
      else list.push(event);
    }
    await applyReviews(reader, events);
    for (const submission of submissions) {
      yield { submission, events: events.get(submission.id) ?? [] };
    }
    const last = submissions.at(-1);
    if (last === undefined || submissions.length < PAGE) return;
    after = [last.receivedAt, last.id];
  }
}
