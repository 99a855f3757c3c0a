/** Intake: a valid input becomes a submission with its events, redacted, routed and with due dates. Pure. */
import { checkHistory, inForce, type LifecycleRefusal } from "../lifecycle.ts";
import { redact } from "../redaction/redact.ts";
import type { Lookup, Reference } from "../reference.ts";
import type { LedgerEvent, Submission, TextState } from "../submission.ts";
import type { ArchiveReason, Classification } from "../vocabulary.ts";
import type { EventInput, Fault, SubmissionInput } from "./schema.ts";

/** What intake is given from outside, so that it needs no clock and no randomness. */
export interface IntakeSurroundings {
  readonly reference: Reference;
  /** ms */
  readonly now: number;
  readonly newId: () => string;
  readonly newPublicId: () => string;
  readonly actor: string;
}

/** What is encrypted and kept apart. */
export interface Original {
  readonly text: string;
  readonly reporter?: SubmissionInput["reporter"];
  readonly desa?: string;
  readonly address?: string;
}

export interface PreparedEvent {
  readonly event: LedgerEvent;
  /** The note as written, where redaction changed it. */
  readonly original: string | null;
}
export interface PreparedSubmission {
  readonly submission: Submission;
  readonly original: Original;
  readonly events: readonly PreparedEvent[];
}
export type Prepared<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Clocks of gateways run a little fast; more than this is a date in the future. */
const CLOCK_SKEW = 120_000;

const nearestWords = (near: readonly string[]) => (near.length === 0 ? "" : `; nearest: ${near.join(", ")}`);

function resolver(faults: Fault[]) {
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

const stateOf = (doubtful: boolean): TextState => (doubtful ? "review" : "clear");

/** Faults carry `at` before their own path, as /events/2. */
export function prepareEvent(
  input: EventInput,
  submissionId: string,
  surroundings: IntakeSurroundings,
  at = "",
): Prepared<PreparedEvent> {
  const { reference, now, newId, actor } = surroundings;
  const faults: Fault[] = [];
  const skpd = resolver(faults)(reference.skpd, input.skpd, `${at}/skpd`, "agency (skpd)");
  const happenedAt = input.happened_at === undefined ? now : Date.parse(input.happened_at);
  if (happenedAt > now + CLOCK_SKEW) {
    faults.push({ pointer: `${at}/happened_at`, code: "in_future", detail: "a date in the future" });
  }
  if (faults.length > 0) return { ok: false, faults };
  const note = input.note === undefined || input.note.trim() === "" ? null : redact(input.note);
  const reason = input.event === "postponed" ? redact(input.reason ?? "") : null;
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

/** Due instants at intake, before anything has happened: the answer is due after the latest day of forwarding. */
function dueDates(reference: Reference, classification: Classification, receivedAt: number) {
  const { zone, levels } = reference;
  const received = zone.dayOf(receivedAt);
  const verify = levels.dueDay(classification, received, "verify", received);
  const answer = levels.dueDay(classification, received, "answer", verify ?? received);
  const resolve = levels.dueDay(classification, received, "resolve", received);
  const end = (day: number | undefined) => (day === undefined ? null : zone.endOf(day));
  return { verify: end(verify), answer: end(answer), resolve: end(resolve) };
}

export function prepareSubmission(
  input: SubmissionInput,
  surroundings: IntakeSurroundings,
): Prepared<PreparedSubmission> {
  const { reference, now, newId, newPublicId, actor } = surroundings;
  const faults: Fault[] = [];
  const resolve = resolver(faults);
  const channel = resolve(reference.channels, input.channel, "/channel", "channel");
  const topic = resolve(reference.topics, input.topic, "/topic", "topic");
  const kecamatan = resolve(reference.kecamatan, input.kecamatan, "/kecamatan", "kecamatan");
  const skpd = resolve(reference.skpd, input.skpd, "/skpd", "agency (skpd)");
  const group = resolve(reference.groups, input.group, "/group", "group");
  const receivedAt = input.received_at === undefined ? now : Date.parse(input.received_at);
  if (receivedAt > now + CLOCK_SKEW) {
    faults.push({ pointer: "/received_at", code: "in_future", detail: "a date in the future" });
  }
  const id = newId();
  const events: PreparedEvent[] = [];
  for (const [index, event] of (input.events ?? []).entries()) {
    const prepared = prepareEvent(event, id, surroundings, `/events/${index}`);
    if (prepared.ok) events.push(prepared.value);
    else faults.push(...prepared.faults);
  }
  if (channel === null || topic === null || faults.length > 0) return { ok: false, faults };

  const route = reference.routing.routeFor(topic.code, kecamatan?.code ?? null);
  const agency = skpd?.code ?? route?.skpd ?? null;
  const received: PreparedEvent = {
    original: null,
    event: {
      id: newId(),
      submissionId: id,
      kind: "received",
      happenedAt: receivedAt,
      recordedAt: now,
      skpd: agency,
      resolution: null,
      archiveReason: null,
      reason: null,
      duplicateOf: null,
      rating: null,
      note: null,
      noteState: "clear",
      corrects: null,
      actor,
    },
  };
  const history = [received, ...events];
  const refusal = checkHistory(history.map(({ event }) => event));
  if (refusal !== undefined) return { ok: false, faults: [historyFault(refusal, history)] };

  const due = dueDates(reference, input.classification, receivedAt);
  const redacted = redact(input.text);
  return {
    ok: true,
    value: {
      submission: {
        id,
        publicId: newPublicId(),
        channel: channel.code,
        externalId: input.external_id,
        classification: input.classification,
        confidentiality: input.confidentiality,
        topic: topic.code,
        kecamatan: kecamatan?.code ?? null,
        skpd: agency,
        group: group?.code ?? (agency === route?.skpd ? (route?.group ?? null) : null),
        receivedAt,
        recordedAt: now,
        dueVerify: due.verify,
        dueAnswer: due.answer,
        dueResolve: input.due === undefined ? due.resolve : Date.parse(input.due.resolve),
        dueGiven: input.due !== undefined,
        text: redacted.text,
        textState: stateOf(redacted.doubtful),
      },
      original: {
        text: input.text,
        ...(input.reporter === undefined ? {} : { reporter: input.reporter }),
        ...(input.desa === undefined ? {} : { desa: input.desa }),
        ...(input.address === undefined ? {} : { address: input.address }),
      },
      events: history,
    },
  };
}

/** Points at the event of the input that broke the history. */
function historyFault(refusal: LifecycleRefusal, history: readonly PreparedEvent[]): Fault {
  const events = history.map(({ event }) => event);
  let end = 1;
  while (end < events.length && checkHistory(events.slice(0, end + 1)) === undefined) end += 1;
  const order = inForce(events);
  const early = order[0]?.kind !== "received" ? events.indexOf(order[0] as LedgerEvent) : end;
  return {
    pointer: `/events/${Math.max(0, Math.min(early, events.length - 1) - 1)}`,
    code: refusal.code,
    detail: refusal.detail,
  };
}
