/** The lifecycle of a complaint: which event may follow which, and what a list of events amounts to. */
import type { ArchiveReason, Colour, EventKind, Resolution } from "./vocabulary.ts";

/** The transition table: the kinds of event that may follow each kind. */
export const TRANSITIONS = {
  received: ["verified", "forwarded", "responded", "in_progress", "postponed", "resolved", "archived"],
  verified: ["forwarded", "responded", "in_progress", "postponed", "resolved", "archived"],
  forwarded: ["forwarded", "returned", "responded", "in_progress", "postponed", "resolved", "archived"],
  returned: ["forwarded", "archived"],
  responded: [
    "forwarded",
    "returned",
    "responded",
    "in_progress",
    "postponed",
    "resolved",
    "confirmed",
    "contested",
    "auto_closed",
    "archived",
  ],
  in_progress: ["forwarded", "returned", "responded", "in_progress", "postponed", "resolved", "archived"],
  postponed: ["forwarded", "returned", "responded", "in_progress", "resolved", "archived"],
  resolved: ["confirmed", "contested", "reopened", "auto_closed"],
  confirmed: ["contested", "reopened"],
  contested: ["forwarded", "responded", "in_progress", "resolved", "reopened"],
  reopened: ["forwarded", "returned", "responded", "in_progress", "postponed", "resolved", "archived"],
  auto_closed: ["contested", "reopened"],
  archived: [],
} as const satisfies Record<EventKind, readonly EventKind[]>;

/** The colour of each status: merah no answer yet, kuning being worked on, biru done. */
export const COLOUR_OF = {
  received: "merah",
  verified: "merah",
  forwarded: "merah",
  returned: "merah",
  responded: "kuning",
  in_progress: "kuning",
  postponed: "kuning",
  contested: "kuning",
  reopened: "kuning",
  resolved: "biru",
  confirmed: "biru",
  auto_closed: "biru",
  archived: "tanpa_warna",
} as const satisfies Record<EventKind, Colour>;

/** A status event as the lifecycle sees it. Instants in ms. */
export interface StatusEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly happenedAt: number;
  readonly recordedAt: number;
  readonly skpd: string | null;
  readonly resolution: Resolution | null;
  readonly archiveReason: ArchiveReason | null;
  readonly rating: number | null;
  /** Redacted. */
  readonly note: string | null;
  /** Id of the event that this one corrects. */
  readonly corrects: string | null;
}

export interface LifecycleRefusal {
  readonly code:
    | "impossible_transition"
    | "event_before_receipt"
    | "unknown_correction"
    | "already_corrected";
  readonly detail: string;
  readonly expected: readonly EventKind[];
}

/** Events in force: corrected ones replaced by their corrections, in the order in which they happened. */
export function inForce<E extends StatusEvent>(events: readonly E[]): readonly E[] {
  const corrected = new Set<string>();
  for (const event of events) if (event.corrects !== null) corrected.add(event.corrects);
  const standing = corrected.size === 0 ? [...events] : events.filter((event) => !corrected.has(event.id));
  // Sorting is stable: events of one instant keep the order in which they were recorded.
  return standing.sort((a, b) => a.happenedAt - b.happenedAt);
}

const list = (kinds: readonly EventKind[]) => (kinds.length === 0 ? "no further event" : kinds.join(", "));

/** Judges a whole history; undefined when it is a possible life. */
export function checkHistory(events: readonly StatusEvent[]): LifecycleRefusal | undefined {
  const ids = new Map(events.map((event) => [event.id, event]));
  const corrected = new Set<string>();
  for (const { corrects } of events) {
    if (corrects === null) continue;
    if (!ids.has(corrects)) {
      return {
        code: "unknown_correction",
        detail: "the event that this one corrects does not belong to the submission",
        expected: [],
      };
    }
    if (corrected.has(corrects)) {
      return {
        code: "already_corrected",
        detail: "that event has been corrected already; correct its correction",
        expected: [],
      };
    }
    corrected.add(corrects);
  }
  const life = inForce(events);
  const first = life[0];
  if (first === undefined || first.kind !== "received") {
    return {
      code: "event_before_receipt",
      detail:
        first === undefined
          ? "a history begins with received"
          : `${first.kind} is dated before the submission was received`,
      expected: ["received"],
    };
  }
  for (let index = 1; index < life.length; index += 1) {
    const before = life[index - 1] as StatusEvent;
    const event = life[index] as StatusEvent;
    const expected: readonly EventKind[] = TRANSITIONS[before.kind];
    if (!expected.includes(event.kind)) {
      return {
        code: "impossible_transition",
        detail: `${event.kind} cannot follow ${before.kind}; expected ${list(expected)}`,
        expected,
      };
    }
  }
  return undefined;
}

/** What a history amounts to. Instants in ms; null where it has not come to that. */
export interface Outcome {
  readonly status: EventKind;
  readonly colour: Colour;
  readonly skpd: string | null;
  readonly verifiedAt: number | null;
  readonly forwardedAt: number | null;
  readonly answeredAt: number | null;
  /** When the closing that stands today happened; null while open. */
  readonly closedAt: number | null;
  readonly closing: "answered" | "acted" | "auto" | null;
  readonly handOffs: number;
  readonly reopenings: number;
  readonly rating: number | null;
  readonly archiveReason: ArchiveReason | null;
}

/** Folds the events in force; expects a history that `checkHistory` passes. */
export function outcomeOf(life: readonly StatusEvent[]): Outcome {
  let skpd: string | null = null;
  let verifiedAt: number | null = null;
  let forwardedAt: number | null = null;
  let answeredAt: number | null = null;
  let closedAt: number | null = null;
  let closing: Outcome["closing"] = null;
  let handOffs = 0;
  let reopenings = 0;
  let rating: number | null = null;
  let archiveReason: ArchiveReason | null = null;
  let status: EventKind = "received";
  for (const event of life) {
    const before = status;
    status = event.kind;
    if (event.kind === "verified") verifiedAt ??= event.happenedAt;
    if (event.kind === "forwarded") {
      forwardedAt ??= event.happenedAt;
      if (event.skpd !== null && skpd !== null && event.skpd !== skpd && before !== "returned") handOffs += 1;
    }
    if (event.kind === "received" || event.kind === "forwarded") skpd = event.skpd ?? skpd;
    if (event.kind === "returned") handOffs += 1;
    if (event.kind === "responded" || event.kind === "resolved") answeredAt ??= event.happenedAt;
    if (event.kind === "reopened") reopenings += 1;
    if (event.kind === "resolved") {
      closedAt = event.happenedAt;
      closing = event.resolution ?? "answered";
    } else if (event.kind === "auto_closed" && closing === null) {
      closedAt = event.happenedAt;
      closing = "auto";
    } else if (event.kind === "confirmed" && closing === null) {
      closedAt = event.happenedAt;
      closing = "answered";
    } else if (COLOUR_OF[event.kind] !== "biru") {
      closedAt = null;
      closing = null;
    }
    if (event.rating !== null) rating = event.rating;
    if (event.kind === "archived") archiveReason = event.archiveReason;
  }
  return {
    status,
    colour: COLOUR_OF[status],
    skpd,
    verifiedAt,
    forwardedAt,
    answeredAt,
    closedAt,
    closing,
    handOffs,
    reopenings,
    rating,
    archiveReason,
  };
}
