/** The ledger's writing half: takes in prepared submissions and events, each exactly once, by group commit. */
import type { Transaction } from "@libsql/client";
import type { PreparedEvent, PreparedSubmission } from "../core/intake/prepare.ts";
import type { LifecycleRefusal } from "../core/lifecycle.ts";
import { checkHistory } from "../core/lifecycle.ts";
import type { LedgerEvent } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { createGroupCommit } from "./group-commit.ts";
import { insertMany } from "./insert-many.ts";
import { toEvent } from "./rows.ts";
import * as schema from "./schema.ts";
import { KEY_VERSION, type Secrets } from "./secrets.ts";

export interface SubmissionJob {
  readonly kind: "submission";
  readonly prepared: PreparedSubmission;
  /** Of the input as it came, before defaults. */
  readonly contentHash: string;
  readonly idempotencyKey: string | null;
  readonly actor: string;
  readonly newPublicId: () => string;
}
export interface EventJob {
  readonly kind: "event";
  readonly prepared: PreparedEvent;
  readonly actor: string;
}
type Job = SubmissionJob | EventJob;

/** What a sender gets back: the same again for a repeat. Instants in ms. */
export interface Receipt {
  readonly id: string;
  readonly publicId: string;
  readonly trackingCode: string;
  readonly skpd: string | null;
  readonly group: string | null;
  readonly dueVerify: number | null;
  readonly dueAnswer: number | null;
  readonly dueResolve: number | null;
}
export type Taken =
  | { readonly outcome: "created" | "repeated"; readonly receipt: Receipt }
  | { readonly outcome: "conflict"; readonly by: "external_id" | "idempotency_key" };
export type Recorded =
  | { readonly outcome: "recorded"; readonly event: LedgerEvent }
  | { readonly outcome: "refused"; readonly refusal: LifecycleRefusal }
  | { readonly outcome: "unknown_submission" }
  | { readonly outcome: "unknown_duplicate" };
type Result = Taken | Recorded;

export interface Ledger {
  takeIn(job: Omit<SubmissionJob, "kind">): Promise<Taken>;
  record(job: Omit<EventJob, "kind">): Promise<Recorded>;
  drain(): Promise<void>;
}

interface Stored extends Receipt {
  readonly contentHash: string;
}

/** What a group must know of the ledger before it decides, read in three look-ups whatever the group's size. */
async function readKnown(transaction: Transaction, jobs: readonly SubmissionJob[], secrets: Secrets) {
  const external = new Map<string, Stored>();
  const idempotent = new Map<string, { readonly contentHash: string; readonly stored: Stored }>();
  const taken = new Set<string>();
  const toStored = (row: Record<string, unknown>): Stored => ({
    id: String(row["id"]),
    publicId: String(row["public_id"]),
    trackingCode: secrets.trackingCode(String(row["id"])),
    skpd: row["skpd"] as string | null,
    group: row["group"] as string | null,
    dueVerify: row["due_verify"] as number | null,
    dueAnswer: row["due_answer"] as number | null,
    dueResolve: row["due_resolve"] as number | null,
    contentHash: String(row["content_hash"]),
  });
  const pairs = jobs.map(({ prepared: { submission } }) => [submission.channel, submission.externalId]);
  const found = await transaction.execute({
    sql: `SELECT s.* FROM json_each(?) AS wanted CROSS JOIN submissions s
          ON s.channel = wanted.value ->> 0 AND s.external_id = wanted.value ->> 1`,
    args: [JSON.stringify(pairs)],
  });
  for (const row of found.rows) {
    external.set(`${String(row["channel"])}\u0000${String(row["external_id"])}`, toStored(row));
  }
  const keys = jobs.flatMap(({ actor, idempotencyKey }) =>
    idempotencyKey === null ? [] : [[actor, idempotencyKey]],
  );
  if (keys.length > 0) {
    const repeated = await transaction.execute({
      sql: `SELECT i.actor, i.key, i.content_hash AS request_hash, s.* FROM json_each(?) AS wanted
            CROSS JOIN idempotency i ON i.actor = wanted.value ->> 0 AND i.key = wanted.value ->> 1
            JOIN submissions s ON s.id = i.submission_id`,
      args: [JSON.stringify(keys)],
    });
    for (const row of repeated.rows) {
      idempotent.set(`${String(row["actor"])}\u0000${String(row["key"])}`, {
        contentHash: String(row["request_hash"]),
        stored: toStored(row),
      });
    }
  }
  const ids = await transaction.execute({
    sql: "SELECT s.public_id FROM json_each(?) AS wanted CROSS JOIN submissions s ON s.public_id = wanted.value",
    args: [JSON.stringify(jobs.map(({ prepared }) => prepared.submission.publicId))],
  });
  for (const row of ids.rows) taken.add(String(row["public_id"]));
  return { external, idempotent, taken };
}

async function takeInAll(
  transaction: Transaction,
  jobs: readonly SubmissionJob[],
  secrets: Secrets,
): Promise<readonly Taken[]> {
  const { external, idempotent, taken } = await readKnown(transaction, jobs, secrets);
  const rows = {
    submissions: [] as (typeof schema.submissions.$inferInsert)[],
    originals: [] as (typeof schema.originals.$inferInsert)[],
    events: [] as (typeof schema.statusEvents.$inferInsert)[],
    idempotency: [] as (typeof schema.idempotency.$inferInsert)[],
    audit: [] as (typeof schema.auditLog.$inferInsert)[],
  };
  const results = jobs.map((job): Taken => {
    const { prepared, contentHash, idempotencyKey, actor } = job;
    const { submission } = prepared;
    const externalKey = `${submission.channel}\u0000${submission.externalId}`;
    const idempotencyMark = `${actor}\u0000${idempotencyKey ?? ""}`;
    const repeat = idempotencyKey === null ? undefined : idempotent.get(idempotencyMark);
    if (repeat !== undefined) {
      if (repeat.contentHash !== contentHash) return { outcome: "conflict", by: "idempotency_key" };
      return { outcome: "repeated", receipt: repeat.stored };
    }
    const before = external.get(externalKey);
    if (before !== undefined) {
      if (before.contentHash !== contentHash) return { outcome: "conflict", by: "external_id" };
      return { outcome: "repeated", receipt: before };
    }
    let publicId = submission.publicId;
    while (taken.has(publicId)) publicId = job.newPublicId();
    taken.add(publicId);
    const trackingCode = secrets.trackingCode(submission.id);
    const stored: Stored = {
      id: submission.id,
      publicId,
      trackingCode,
      skpd: submission.skpd,
      group: submission.group,
      dueVerify: submission.dueVerify,
      dueAnswer: submission.dueAnswer,
      dueResolve: submission.dueResolve,
      contentHash,
    };
    external.set(externalKey, stored);
    rows.submissions.push({
      ...submission,
      publicId,
      trackingHash: secrets.trackingHash(trackingCode),
      contentHash,
      dueGiven: Number(submission.dueGiven) as never,
    });
    const original = (id: string, plain: string) =>
      rows.originals.push({
        id,
        submissionId: submission.id,
        keyVersion: KEY_VERSION,
        sealed: secrets.seal(id, plain),
      });
    original(submission.id, JSON.stringify(prepared.original));
    prepared.events.forEach(({ event, original: note }, index) => {
      rows.events.push({ ...event, position: index + 1 });
      if (note !== null) original(event.id, note);
    });
    if (idempotencyKey !== null) {
      idempotent.set(idempotencyMark, { contentHash, stored });
      rows.idempotency.push({
        actor,
        key: idempotencyKey,
        contentHash,
        submissionId: submission.id,
        createdAt: submission.recordedAt,
      });
    }
    rows.audit.push({ at: submission.recordedAt, actor, action: "submission.create", target: submission.id });
    return { outcome: "created", receipt: stored };
  });
  await insertMany(transaction, schema.submissions, rows.submissions);
  await insertMany(transaction, schema.originals, rows.originals);
  await insertMany(transaction, schema.statusEvents, rows.events);
  await insertMany(transaction, schema.idempotency, rows.idempotency);
  await insertMany(transaction, schema.auditLog, rows.audit);
  return results;
}

async function recordAll(
  transaction: Transaction,
  jobs: readonly EventJob[],
  secrets: Secrets,
): Promise<readonly Recorded[]> {
  const wanted = JSON.stringify([...new Set(jobs.map(({ prepared }) => prepared.event.submissionId))]);
  const found = await transaction.execute({
    sql: `SELECT e.* FROM json_each(?) AS wanted CROSS JOIN status_events e ON e.submission_id = wanted.value
          ORDER BY e.submission_id, e.position`,
    args: [wanted],
  });
  const histories = new Map<string, LedgerEvent[]>();
  for (const row of found.rows) {
    const event = toEvent(row);
    const history = histories.get(event.submissionId);
    if (history === undefined) histories.set(event.submissionId, [event]);
    else history.push(event);
  }
  const repeated = jobs.flatMap(({ prepared }) => prepared.event.duplicateOf ?? []);
  const known = new Set<string>();
  if (repeated.length > 0) {
    const others = await transaction.execute({
      sql: "SELECT s.public_id FROM json_each(?) AS wanted CROSS JOIN submissions s ON s.public_id = wanted.value",
      args: [JSON.stringify(repeated)],
    });
    for (const row of others.rows) known.add(String(row["public_id"]));
  }
  const events: (typeof schema.statusEvents.$inferInsert)[] = [];
  const originals: (typeof schema.originals.$inferInsert)[] = [];
  const audit: (typeof schema.auditLog.$inferInsert)[] = [];
  const results = jobs.map(({ prepared: { event, original }, actor }): Recorded => {
    const history = histories.get(event.submissionId);
    if (history === undefined) return { outcome: "unknown_submission" };
    if (event.duplicateOf !== null && !known.has(event.duplicateOf)) return { outcome: "unknown_duplicate" };
    const refusal = checkHistory([...history, event]);
    if (refusal !== undefined) return { outcome: "refused", refusal };
    history.push(event);
    events.push({ ...event, position: history.length });
    if (original !== null) {
      originals.push({
        id: event.id,
        submissionId: event.submissionId,
        keyVersion: KEY_VERSION,
        sealed: secrets.seal(event.id, original),
      });
    }
    audit.push({ at: event.recordedAt, actor, action: `event.${event.kind}`, target: event.submissionId });
    return { outcome: "recorded", event };
  });
  await insertMany(transaction, schema.statusEvents, events);
  await insertMany(transaction, schema.originals, originals);
  await insertMany(transaction, schema.auditLog, audit);
  return results;
}

export function createLedger(file: LedgerFile, secrets: Secrets): Ledger {
  const commits = createGroupCommit<Job, Result>(file, async (transaction, jobs) => {
    const submissions = jobs.filter((job): job is SubmissionJob => job.kind === "submission");
    const events = jobs.filter((job): job is EventJob => job.kind === "event");
    const taken = submissions.length === 0 ? [] : await takeInAll(transaction, submissions, secrets);
    const recorded = events.length === 0 ? [] : await recordAll(transaction, events, secrets);
    let atSubmission = 0;
    let atEvent = 0;
    return jobs.map((job) =>
      job.kind === "submission" ? (taken[atSubmission++] as Result) : (recorded[atEvent++] as Result),
    );
  });
  return {
    takeIn: (job) => commits.submit({ kind: "submission", ...job }) as Promise<Taken>,
    record: (job) => commits.submit({ kind: "event", ...job }) as Promise<Recorded>,
    drain: commits.drain,
  };
}
