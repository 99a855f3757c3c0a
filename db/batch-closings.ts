/** Which submissions were closed in a batch: only minutes in which much was closed are looked at closely. */
import { BATCH, batches, type Closing, closingsOf } from "../core/closings.ts";
import type { Zone } from "../core/day.ts";
import { inForce } from "../core/lifecycle.ts";
import type { LedgerEvent } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { eventColumns, toEvent } from "./rows.ts";

const MINUTE = 60_000;
const PAGE = 2_000;

/** Any stretch of a minute lies in two minutes of the clock: one of them has half of a batch. Midnight alone is no time. */
const DENSE = `SELECT happened_at / ${MINUTE} AS minute FROM status_events
  WHERE kind = 'resolved' AND happened_at <= ? AND (happened_at - ?) % 86400000 != 0
  GROUP BY minute HAVING count(*) >= ${BATCH.least / 2} ORDER BY minute`;
const IN_MINUTE = `SELECT DISTINCT submission_id FROM status_events
  WHERE kind = 'resolved' AND happened_at BETWEEN ? AND ?`;
const EVENTS = `SELECT ${eventColumns("e")} FROM json_each(?) AS wanted CROSS JOIN status_events e ON e.submission_id = wanted.value
  WHERE e.happened_at <= ? ORDER BY wanted.key, e.position`;

/** Ids of submissions; `cutoff` in ms. */
export async function batchClosings(
  { reader }: LedgerFile,
  zone: Zone,
  cutoff: number,
): Promise<ReadonlySet<string>> {
  const { rows } = await reader.execute({ sql: DENSE, args: [cutoff, zone.startOf(zone.dayOf(cutoff))] });
  const ids = new Set<string>();
  for (const { minute } of rows) {
    const start = Number(minute) * MINUTE;
    const near = await reader.execute({ sql: IN_MINUTE, args: [start - MINUTE, start + 2 * MINUTE] });
    for (const row of near.rows) ids.add(String(row["submission_id"]));
  }
  const closings: Closing[] = [];
  const wanted = [...ids];
  for (let from = 0; from < wanted.length; from += PAGE) {
    const page = await reader.execute({
      sql: EVENTS,
      args: [JSON.stringify(wanted.slice(from, from + PAGE)), cutoff],
    });
    const lives = Map.groupBy(
      page.rows.map((row) => toEvent(row)),
      (event: LedgerEvent) => event.submissionId,
    );
    for (const [submissionId, events] of lives)
      for (const { event, skpd } of closingsOf(inForce(events), zone))
        closings.push({ submissionId, skpd, at: event.happenedAt });
  }
  return batches(closings);
}
