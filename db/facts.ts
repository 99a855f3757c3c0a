/** The facts that publication may have: submissions with their events, streamed in order of receipt. No originals. */
import type { Client } from "@libsql/client";
import type { Facts } from "../core/publication.ts";
import type { LedgerEvent } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { applyReviews } from "./reviews.ts";
import { eventColumnsOnly, submissionColumns, toEvent, toSubmission } from "./rows.ts";

const PAGE = 500;

/** A page travels as one value, its rows as lists in JSON, each with the list of its events behind (docs/decisions/0003). */
const FACTS = `SELECT json_group_array(json_array(${submissionColumns("s")}, (
    SELECT json_group_array(json_array(${eventColumnsOnly("e")})) FROM (
      SELECT * FROM status_events WHERE submission_id = s.id AND happened_at <= ?4 ORDER BY position) e))) AS page
  FROM (
    SELECT * FROM submissions WHERE (received_at, id) > (?1, ?2) AND received_at <= ?4
    ORDER BY received_at, id LIMIT ?3) s`;

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
  const { rows } = await client.execute({ sql: FACTS, args: [...after, PAGE, cutoff] });
  const page = JSON.parse(String(rows[0]?.["page"])) as unknown[][];
  const events = new Map<string, LedgerEvent[]>();
  const found = page.map((row) => {
    const submission = toSubmission(row);
    const itsEvents = (row.at(-1) as unknown[][]).map((event) => toEvent(event, submission.id));
    events.set(submission.id, itsEvents);
    return submission;
  });
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
