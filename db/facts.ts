/** The facts that publication may have: submissions with their events, streamed in order of receipt. No originals. */
import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Facts } from "../core/publication.ts";
import type { LedgerEvent } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { applyReviews } from "./reviews.ts";
import { toEvent, toSubmission } from "./rows.ts";
import { statusEvents, submissions } from "./schema.ts";

const PAGE = 2_000;

/** All columns of a row as one JSON object: a page travels as one value (docs/decisions/0003). */
const asJson = (alias: string, table: SQLiteTable): string =>
  `json_object(${Object.values(getTableColumns(table))
    .map(({ name }) => `'${name}', ${alias}."${name}"`)
    .join(", ")})`;
const SUBMISSIONS = `SELECT json_group_array(${asJson("s", submissions)}) AS page FROM (
  SELECT * FROM submissions WHERE (received_at, id) > (?, ?) AND received_at <= ?
  ORDER BY received_at, id LIMIT ${PAGE}) s`;
const EVENTS = `SELECT json_group_array(${asJson("e", statusEvents)}) AS page FROM (
  SELECT e.* FROM json_each(?) AS wanted CROSS JOIN status_events e ON e.submission_id = wanted.value
  WHERE e.happened_at <= ? ORDER BY wanted.key, e.position) e`;

/** Everything received up to the cut-off (ms), each with the events that had happened by then. Constant memory. */
export async function* streamFacts({ reader }: LedgerFile, cutoff: number): AsyncGenerator<Facts> {
  const page = async (sql: string, args: (string | number)[]) => {
    const { rows } = await reader.execute({ sql, args });
    return JSON.parse(String(rows[0]?.["page"])) as Record<string, unknown>[];
  };
  let after: readonly [number, string] = [Number.MIN_SAFE_INTEGER, ""];
  for (;;) {
    const found = (await page(SUBMISSIONS, [...after, cutoff])).map((row) => toSubmission(row));
    const events = new Map<string, LedgerEvent[]>();
    for (const row of await page(EVENTS, [JSON.stringify(found.map(({ id }) => id)), cutoff])) {
      const event = toEvent(row);
      const list = events.get(event.submissionId);
      if (list === undefined) events.set(event.submissionId, [event]);
      else list.push(event);
    }
    await applyReviews(reader, events);
    for (const submission of found) yield { submission, events: events.get(submission.id) ?? [] };
    const last = found.at(-1);
    if (last === undefined || found.length < PAGE) return;
    after = [last.receivedAt, last.id];
  }
}
