/** Intake of a status event: a valid input becomes a ledger event, redacted, its codes resolved. Pure. */
import { redact } from "../redaction/redact.ts";
import type { Lookup, Reference } from "../reference.ts";
import type { LedgerEvent, TextState } from "../submission.ts";
import type { ArchiveReason, EventKind } from "../vocabulary.ts";
import type { EventInput, Fault } from "./schema.ts";

/** What intake is given from outside, so that it needs no clock and no randomness. */
export interface IntakeSurroundings {
  readonly reference: Reference;
  /** ms */
  readonly now: number;
  readonly newId: () => string;
  readonly newPublicId: () => string;
  readonly actor: string;
}

export interface PreparedEvent {
  readonly event: LedgerEvent;
  /** The note as written, where redaction changed it. */
  readonly original: string | null;
}
export type Prepared<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Clocks of gateways run a little fast; more than this is a date in the future. */
export const CLOCK_SKEW = 120_000;

const nearestWords = (near: readonly string[]) => (near.length === 0 ? "" : `; nearest: ${near.join(", ")}`);

/** Looks codes up and notes a fault, with the nearest names, for each that does not exist. */
export function resolver(faults: Fault[]) {
  return <T extends { readonly code: string; readonly name: string }>(
    lookup: Lookup<T>,
    text: string | undefined,
    pointer: string,
    what: string,
  ): T | null => {
    if (text === undefined) return null;
    const row = lookup.find(text);
    if (row === undefined) {
      const detail = `no such ${what}${nearestWords(lookup.nearest(text))}`;
      faults.push({ pointer, code: "unknown_code", detail });
      return null;
    }
    return row;
  };
}

export const stateOf = (doubtful: boolean): TextState => (doubtful ? "review" : "clear");

/** What an event names, looked up; faults carry `at` before their own path, as /events/2. */
export function lookUpEvent(
  input: Partial<EventInput>,
  { reference, now }: Pick<IntakeSurroundings, "reference" | "now">,
  faults: Fault[],
  at: string,
) {
  const skpd = resolver(faults)(reference.skpd, input.skpd, `${at}/skpd`, "agency (skpd)");
  const happenedAt = input.happened_at === undefined ? now : Date.parse(input.happened_at);
  if (happenedAt > now + CLOCK_SKEW) {
    faults.push({ pointer: `${at}/happened_at`, code: "in_future", detail: "a date in the future" });
  }
  return { skpd, happenedAt };
}

/** `at`: the event's place in a larger input. */
export function prepareEvent(
  input: EventInput,
  submissionId: string,
  surroundings: IntakeSurroundings,
  at = "",
): Prepared<PreparedEvent> {
  const { reference, now, newId, actor } = surroundings;
  const faults: Fault[] = [];
  const { skpd, happenedAt } = lookUpEvent(input, surroundings, faults, at);
  if (faults.length > 0) return { ok: false, faults };
  const note =
    input.note === undefined || input.note.trim() === "" ? null : redact(input.note, reference.publicNames);
  const reason = input.event === "postponed" ? redact(input.reason ?? "", reference.publicNames) : null;
  return {
    ok: true,
    value: {
      original: note === null || note.text === input.note ? null : (input.note as string),
      event: {
        id: newId(),
        submissionId,
        kind: input.event,
        happenedAt,
        recordedAt: now,
        skpd: skpd?.code ?? null,
        resolution: input.event === "resolved" ? (input.resolution ?? "answered") : null,
        archiveReason: input.event === "archived" ? (input.reason as ArchiveReason) : null,
        reason: reason?.text ?? null,
        duplicateOf: input.duplicate_of ?? null,
        rating: input.rating ?? null,
        note: note?.text ?? null,
        noteState: stateOf((note?.doubtful ?? false) || (reason?.doubtful ?? false)),
        corrects: input.corrects ?? null,
        actor,
      },
    },
  };
}

/** An event that says no more than that it happened, and with whom it is since. */
export const plainEvent = (
  kind: EventKind,
  of: {
    readonly id: string;
    readonly submissionId: string;
    readonly at: number;
    readonly now: number;
    readonly skpd: string | null;
    readonly actor: string;
  },
): PreparedEvent => ({
  original: null,
  event: {
    id: of.id,
    submissionId: of.submissionId,
    kind,
    happenedAt: of.at,
    recordedAt: of.now,
    skpd: of.skpd,
    resolution: null,
    archiveReason: null,
    reason: null,
    duplicateOf: null,
    rating: null,
    note: null,
    noteState: "clear",
    corrects: null,
    actor: of.actor,
  },
});
