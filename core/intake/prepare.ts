/** Intake: a valid input becomes a submission with its events, redacted, routed and with due dates. Pure. */
import { checkHistory, inForce, type LifecycleRefusal } from "../lifecycle.ts";
import { looksPrivate, redact } from "../redaction/redact.ts";
import type { Reference } from "../reference.ts";
import type { LedgerEvent, Submission } from "../submission.ts";
import type { Classification } from "../vocabulary.ts";
import type { Private } from "../wall.ts";
import {
  CLOCK_SKEW,
  type IntakeSurroundings,
  type Prepared,
  type PreparedEvent,
  plainEvent,
  prepareEvent,
  resolver,
  stateOf,
} from "./prepare-event.ts";
import type { Fault, SubmissionInput } from "./schema.ts";

export interface SubmissionSurroundings extends IntakeSurroundings {
  /** The topic's code that a text is clearly about, or null. */
  readonly suggest?: (text: string) => string | null;
  /** Forwarded to its agency and group at once, where routing knows them. */
  readonly forward?: boolean;
}

/** What is encrypted and kept apart. */
export interface Original extends Private {
  readonly text: string;
  readonly reporter?: SubmissionInput["reporter"];
  readonly desa?: string;
  readonly address?: string;
}

export interface PreparedSubmission {
  readonly submission: Submission;
  readonly original: Original;
  readonly events: readonly PreparedEvent[];
  /** As whom who offers an innovation agreed to be named. */
  readonly name: string | null;
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

/** A name that is agreed to is published as it stands. */
function consentFaults({ consent, classification }: SubmissionInput): readonly Fault[] {
  if (consent === undefined) return [];
  if (classification !== "inovasi") {
    return [{ pointer: "/consent", code: "not_for_this", detail: "consent goes with inovasi only" }];
  }
  return consent.name === undefined || looksPrivate(consent.name) === undefined
    ? []
    : [
        {
          pointer: "/consent/name",
          code: "looks_private",
          detail: "something in it looks like personal data",
        },
      ];
}

const suggested = (input: SubmissionInput, { suggest }: SubmissionSurroundings) =>
  input.topic === undefined ? (suggest?.(input.text) ?? undefined) : undefined;

/** What an input names, looked up. */
export function lookUp(
  input: Partial<SubmissionInput>,
  { reference, now }: Pick<IntakeSurroundings, "reference" | "now">,
  faults: Fault[],
) {
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
  return { channel, topic, kecamatan, skpd, group, receivedAt };
}

/**
 * Without a topic it takes the one that `suggest` is sure of, or waits to be sorted (topic null): then it has no
 * agency and no group yet.
 */
export function prepareSubmission(
  input: SubmissionInput,
  surroundings: SubmissionSurroundings,
): Prepared<PreparedSubmission> {
  const { reference, now, newId, newPublicId, actor } = surroundings;
  const faults: Fault[] = [];
  const topicGiven = input.topic ?? suggested(input, surroundings);
  const named = topicGiven === undefined ? input : { ...input, topic: topicGiven };
  const { channel, topic, kecamatan, skpd, group, receivedAt } = lookUp(named, surroundings, faults);
  faults.push(...consentFaults(input));
  const id = newId();
  const events: PreparedEvent[] = [];
  for (const [index, event] of (input.events ?? []).entries()) {
    const prepared = prepareEvent(event, id, surroundings, `/events/${index}`);
    if (prepared.ok) events.push(prepared.value);
    else faults.push(...prepared.faults);
  }
  if (channel === null || faults.length > 0) return { ok: false, faults };

  const route = topic === null ? undefined : reference.routing.routeFor(topic.code, kecamatan?.code ?? null);
  const agency = skpd?.code ?? route?.skpd ?? null;
  const history = [
    plainEvent("received", { id: newId(), submissionId: id, at: receivedAt, now, skpd: agency, actor }),
    ...events,
  ];
  if (surroundings.forward === true && agency !== null && topic !== null) {
    const at = Math.max(now, receivedAt);
    history.push(plainEvent("forwarded", { id: newId(), submissionId: id, at, now, skpd: agency, actor }));
  }
  const refusal = checkHistory(history.map(({ event }) => event));
  if (refusal !== undefined) return { ok: false, faults: [historyFault(refusal, history)] };

  const due = dueDates(reference, input.classification, receivedAt);
  const redacted = redact(input.text, reference.publicNames);
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
        topic: topic?.code ?? null,
        topicBy: topic === null ? null : input.topic === undefined ? "keywords" : "sender",
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
        textState: stateOf(redacted.doubtful || input.classification === "inovasi"),
        consent: input.consent === undefined ? null : input.consent.name === undefined ? "unnamed" : "named",
      },
      original: {
        text: input.text,
        ...(input.reporter === undefined ? {} : { reporter: input.reporter }),
        ...(input.desa === undefined ? {} : { desa: input.desa }),
        ...(input.address === undefined ? {} : { address: input.address }),
      },
      events: history,
      name: input.consent?.name ?? null,
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
