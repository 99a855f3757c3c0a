/** Takes submissions into the ledger, each exactly once: by its channel's id, or by its sender's Idempotency-Key. */
import type { ResultSet, Transaction } from "@libsql/client";
import type { PreparedSubmission } from "../core/intake/prepare.ts";
import type { Outgoing } from "../core/messages/outgoing.ts";
import { applyEarly } from "./amendments.ts";
import { consentRow } from "./consents.ts";
import { insertion } from "./insert-many.ts";
import { type Enclosed, enclose } from "./outbox.ts";
import { yearOf } from "./reporters.ts";
import * as schema from "./schema.ts";
import type { Secrets } from "./secrets.ts";

export interface SubmissionJob {
  readonly kind: "submission";
  readonly prepared: PreparedSubmission;
  /** Of the input as it came, before defaults. */
  readonly contentHash: string;
  readonly idempotencyKey: string | null;
  readonly actor: string;
  readonly newPublicId: () => string;
  /** The reporter's address on the channel: kept as a keyed hash. */
  readonly sender?: string;
  /** It came over a channel that may have sent an edit or a deletion of it before. */
  readonly heard?: boolean;
  /** What goes out because of it, in the same transaction; only for a submission that is new. */
  readonly messages?: (receipt: Receipt) => readonly Outgoing[];
}
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
  const keys = jobs.flatMap(({ actor, idempotencyKey }) =>
    idempotencyKey === null ? [] : [[actor, idempotencyKey]],
  );
  const [found, repeated, ids] = (await transaction.batch([
    {
      sql: `SELECT s.* FROM json_each(?) AS wanted CROSS JOIN submissions s
            ON s.channel = wanted.value ->> 0 AND s.external_id = wanted.value ->> 1`,
      args: [JSON.stringify(pairs)],
    },
    {
      sql: `SELECT i.actor, i.key, i.content_hash AS request_hash, s.* FROM json_each(?) AS wanted
            CROSS JOIN idempotency i ON i.actor = wanted.value ->> 0 AND i.key = wanted.value ->> 1
            JOIN submissions s ON s.id = i.submission_id`,
      args: [JSON.stringify(keys)],
    },
    {
      sql: "SELECT s.public_id FROM json_each(?) AS wanted CROSS JOIN submissions s ON s.public_id = wanted.value",
      args: [JSON.stringify(jobs.map(({ prepared }) => prepared.submission.publicId))],
    },
  ])) as [ResultSet, ResultSet, ResultSet];
  for (const row of found.rows) {
    external.set(`${String(row["channel"])}\u0000${String(row["external_id"])}`, toStored(row));
  }
  for (const row of repeated.rows) {
    idempotent.set(`${String(row["actor"])}\u0000${String(row["key"])}`, {
      contentHash: String(row["request_hash"]),
      stored: toStored(row),
    });
  }
  for (const row of ids.rows) taken.add(String(row["public_id"]));
  return { external, idempotent, taken };
}

/** Part of a group commit: one result a job, in order. */
export async function takeInAll(
  transaction: Transaction,
  jobs: readonly SubmissionJob[],
  secrets: Secrets,
  publicNames: ReadonlySet<string>,
): Promise<readonly Taken[]> {
  const { external, idempotent, taken } = await readKnown(transaction, jobs, secrets);
  const rows = {
    submissions: [] as (typeof schema.submissions.$inferInsert)[],
    originals: [] as (typeof schema.originals.$inferInsert)[],
    events: [] as (typeof schema.statusEvents.$inferInsert)[],
    consents: [] as (typeof schema.consents.$inferInsert)[],
    idempotency: [] as (typeof schema.idempotency.$inferInsert)[],
    audit: [] as (typeof schema.auditLog.$inferInsert)[],
  };
  const outgoing: Enclosed[] = [];
  const heard = new Set<string>();
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
    const { sender } = job;
    if (job.heard === true) heard.add(submission.id);
    rows.submissions.push({
      ...submission,
      publicId,
      reporterHash: sender === undefined ? null : secrets.reporterHash(sender, yearOf(submission.receivedAt)),
      trackingHash: secrets.trackingHash(trackingCode),
      contentHash,
      dueGiven: Number(submission.dueGiven) as never,
    });
    const original = (id: string, plain: string) =>
      rows.originals.push({
        id,
        submissionId: submission.id,
        keyVersion: secrets.keyVersion,
        sealed: secrets.seal(id, plain),
      });
    original(submission.id, JSON.stringify(prepared.original));
    prepared.events.forEach(({ event, original: note }, index) => {
      rows.events.push({ ...event, position: index + 1 });
      if (note !== null) original(event.id, note);
    });
    if (submission.consent !== null) {
      const given = { submissionId: submission.id, wish: submission.consent, name: prepared.name };
      const recorded = { how: "received", at: submission.recordedAt, actor };
      rows.consents.push(consentRow({ ...given, ...recorded }, secrets));
    }
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
    for (const message of job.messages?.(stored) ?? []) {
      outgoing.push({ message, submissionId: submission.id, at: submission.recordedAt });
    }
    return { outcome: "created", receipt: stored };
  });
  await transaction.batch([
    ...insertion(schema.submissions, rows.submissions),
    ...insertion(schema.originals, rows.originals),
    ...insertion(schema.statusEvents, rows.events),
    ...insertion(schema.consents, rows.consents),
    ...insertion(schema.idempotency, rows.idempotency),
    ...insertion(schema.auditLog, rows.audit),
    ...enclose(secrets, outgoing),
  ]);
  await applyEarly(
    transaction,
    secrets,
    rows.submissions.filter(({ id }) => heard.has(id)),
    publicNames,
  );
  return results;
}
