/** The facts that publication may have: submissions with their events, streamed in order of receipt. No originals. */
import type { Client } from "@libsql/client";
import type { Facts } from "../core/publication.ts";
import type { LedgerEvent } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { applyReviews } from "./reviews.ts";
import { eventColumns, submissionColumns, toEvent, toSubmission } from "./rows.ts";

const PAGE = 500;

/** A page travels as one value, its rows as lists in JSON (docs/decisions/0003). */
const SUBMISSIONS = `SELECT json_group_array(json_array(${submissionColumns("s")})) AS page FROM (
  SELECT * FROM submissions WHERE (received_at, id) > (?, ?) AND received_at <= ?
  ORDER BY received_at, id LIMIT ${PAGE}) s`;
const EVENTS = `SELECT json_group_array(json_array(${eventColumns("e")})) AS page FROM (
  SELECT e.* FROM json_each(?) AS wanted CROSS JOIN status_events e ON e.submission_id = wanted.value
  WHERE e.happened_at <= ? ORDER BY wanted.key, e.position) e`;

interface Page {
  readonly facts: readonly Facts[];
  /** Where the next page begins; undefined after the last. */
  readonly next: Place | undefined;
}
/** Receipt and id of the last submission before. */
type Place = readonly [number, string];

async function readPage(
  client: Client,
  after: Place,
  cutoff: number,
  inBatch: ReadonlySet<string>,
): Promise<Page> {
  const rows = async (sql: string, args: (string | number)[]) => {
    const found = await client.execute({ sql, args });
    return JSON.parse(String(found.rows[0]?.["page"])) as unknown[][];
  };
  const found = (await rows(SUBMISSIONS, [...after, cutoff])).map((row) => toSubmission(row));
  const events = new Map<string, LedgerEvent[]>();
  for (const row of await rows(EVENTS, [JSON.stringify(found.map(({ id }) => id)), cutoff])) {
    const event = toEvent(row);
    const list = events.get(event.submissionId);
    if (list === undefined) events.set(event.submissionId, [event]);
    else list.push(event);
  }
  await applyReviews(client, events);
  const last = found.at(-1);
  return {
    facts: found.map((submission) => ({
      submission,
      events: events.get(submission.id) ?? [],
      closedInBatch: inBatch.has(submission.id),
    })),
    next: last === undefined || found.length < PAGE ? undefined : [last.receivedAt, last.id],
  };
}

/**
 * Everything received up to the cut-off (ms), each with the events that had happened by then. Two pages are held at
 * the most: the next is read while one is used. `inBatch`: ids of those closed in a batch (db/batch-closings.ts).
 */
export async function* streamFacts(
  file: LedgerFile,
  cutoff: number,
  inBatch: ReadonlySet<string> = new Set(),
): AsyncGenerator<Facts> {
  const client = file.openStream();
  try {
    let page: Page | undefined = await readPage(client, [Number.MIN_SAFE_INTEGER, ""], cutoff, inBatch);
    while (page !== undefined) {
      const next: Promise<Page> | undefined = page.next && readPage(client, page.next, cutoff, inBatch);
      next?.catch(() => {});
      yield* page.facts;
      page = await next;
    }
  } finally {
    client.close();
  }
}
