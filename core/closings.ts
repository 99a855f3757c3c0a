/** Suspicious closures: within five minutes of being forwarded, or twenty and more by one agency within a minute. */
import type { Zone } from "./day.ts";
import type { StatusEvent } from "./lifecycle.ts";

export const INSTANT_MS = 300_000;
export const BATCH = { least: 20, within: 60_000 } as const;

/** Published word for how a case was closed: instant, in a batch, both. No more of the time of day is published. */
export const CLOSING_MARKS = ["kilat", "serentak", "kilat_serentak"] as const;
export type ClosingMark = (typeof CLOSING_MARKS)[number];

/** An event dated to its day only, by a table without times, stands at the day's first instant: it is not judged. */
const isTimed = (instant: number, zone: Zone): boolean => instant !== zone.startOf(zone.dayOf(instant));

/** Closings by the agency in a history in force, of which the time is known. */
export function closingsOf<E extends StatusEvent>(
  life: readonly E[],
  zone: Zone,
): readonly { readonly event: E; readonly skpd: string | null; readonly forwardedAt: number | null }[] {
  const found: { event: E; skpd: string | null; forwardedAt: number | null }[] = [];
  let skpd: string | null = null;
  let forwardedAt: number | null = null;
  for (const event of life) {
    if (event.kind === "received" || event.kind === "forwarded") skpd = event.skpd ?? skpd;
    if (event.kind === "forwarded") forwardedAt = isTimed(event.happenedAt, zone) ? event.happenedAt : null;
    if (event.kind === "resolved" && isTimed(event.happenedAt, zone))
      found.push({ event, skpd: event.skpd ?? skpd, forwardedAt });
  }
  return found;
}

/** The mark of a case; `inBatch`: one of its closings is among those that `batches` found. */
export function closingMark(life: readonly StatusEvent[], zone: Zone, inBatch: boolean): ClosingMark | null {
  const closings = closingsOf(life, zone);
  if (closings.length === 0) return null;
  const instant = closings.some(
    ({ event, forwardedAt }) => forwardedAt !== null && event.happenedAt - forwardedAt <= INSTANT_MS,
  );
  if (instant) return inBatch ? "kilat_serentak" : "kilat";
  return inBatch ? "serentak" : null;
}

export interface Closing {
  readonly submissionId: string;
  readonly skpd: string | null;
  /** ms */
  readonly at: number;
}

/** Submissions of which a closing is one of twenty or more by one agency within a minute; closings without one have none. */
export function batches(closings: readonly Closing[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [skpd, own] of Map.groupBy(closings, (closing) => closing.skpd)) {
    if (skpd === null) continue;
    const inOrder = own.toSorted((a, b) => a.at - b.at);
    for (let from = 0, to = 0; to < inOrder.length; to += 1) {
      while ((inOrder[to] as Closing).at - (inOrder[from] as Closing).at > BATCH.within) from += 1;
      if (to - from + 1 < BATCH.least) continue;
      for (let at = from; at <= to; at += 1) found.add((inOrder[at] as Closing).submissionId);
    }
  }
  return found;
}
