/** Takes submissions into the ledger, each exactly once: by its channel's id, or by its sender's Idempotency-Key. */
import type { InStatement, ResultSet, Transaction } from "@libsql/client";
import { getTableColumns } from "drizzle-orm";
import type { PreparedSubmission } from "../core/intake/prepare.ts";
import type { Outgoing } from "../core/messages/outgoing.ts";
import { applyEarly } from "./amendments.ts";
import { consentRow } from "./consents.ts";
import type { Script } from "./group-commit.ts";
import { sheetOf } from "./insert-many.ts";
import { postLetters, sealLetter } from "./outbox.ts";
import { yearOf } from "./reporters.ts";
import * as schema from "./schema.ts";
import type { Secrets } from "./secrets.ts";

export interface SubmissionJob {
  readonly prepared: PreparedSubmission;
  /** Of the input as it came, before defaults. */
  readonly contentHash: string;
  readonly idempotencyKey: string | null;
  readonly actor: string;
  /** For when the prepared one is taken. */
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

const SHEETS = {
  submissions: sheetOf(schema.submissions, Object.keys(getTableColumns(schema.submissions))),
  originals: sheetOf(schema.originals, ["id", "submissionId", "keyVersion", "sealed"]),
  events: sheetOf(schema.statusEvents, Object.keys(getTableColumns(schema.statusEvents))),
  consents: sheetOf(schema.consents, ["submissionId", "wish", "keyVersion", "sealed", "how", "at", "actor"]),
  audit: sheetOf(schema.auditLog, ["at", "actor", "action", "target"]),
} as const;
const TABLES = Object.keys(SHEETS) as (keyof typeof SHEETS)[];

/** A submission with all that is stored of it, sealed and ready to travel. */
export interface WrittenUp {
  readonly kind: "submission";
  readonly job: SubmissionJob;
  readonly receipt: Receipt;
  readonly rows: Readonly<Record<keyof typeof SHEETS, readonly string[]>>;
  readonly letters: readonly string[];
}

/** Done while it waits for its transaction, which then has nothing to do but to write. */
export function writeUp(job: SubmissionJob, secrets: Secrets): WrittenUp {
  const { prepared, contentHash, actor, sender } = job;
  const { submission } = prepared;
  const { id: submissionId, recordedAt } = submission;
  const trackingCode = secrets.trackingCode(submissionId);
  const receipt: Receipt = {
    id: submissionId,
    publicId: submission.publicId,
    trackingCode,
    skpd: submission.skpd,
    group: submission.group,
    dueVerify: submission.dueVerify,
    dueAnswer: submission.dueAnswer,
    dueResolve: submission.dueResolve,
  };
  const original = (id: string, plain: string) => {
    const sealed = secrets.seal(id, plain);
    return SHEETS.originals.row({ id, submissionId, keyVersion: secrets.keyVersion, sealed });
  };
  const notes = prepared.events.flatMap(({ event, original: note }) =>
    note === null ? [] : [original(event.id, note)],
  );
  const given = { submissionId, wish: submission.consent, name: prepared.name };
  const recorded = { how: "received", at: recordedAt, actor };
  return {
    kind: "submission",
    job,
    receipt,
    rows: {
      submissions: [
        SHEETS.submissions.row({
          ...submission,
          reporterHash:
            sender === undefined ? null : secrets.reporterHash(sender, yearOf(submission.receivedAt)),
          trackingHash: secrets.trackingHash(trackingCode),
          contentHash,
          dueGiven: Number(submission.dueGiven) as never,
        }),
      ],
      originals: [original(submissionId, JSON.stringify(prepared.original)), ...notes],
      events: prepared.events.map(({ event }, index) => SHEETS.events.row({ ...event, position: index + 1 })),
      consents:
        given.wish === null
          ? []
          : [SHEETS.consents.row(consentRow({ ...given, wish: given.wish, ...recorded }, secrets))],
      audit: [SHEETS.audit.row({ at: recordedAt, actor, action: "submission.create", target: submissionId })],
    },
    letters: (job.messages?.(receipt) ?? []).map((message) =>
      sealLetter(secrets, { message, submissionId, at: recordedAt }),
    ),
  };
}

/** Rows of a submission that was not stored, because it is there already, are left out. */
const OF_A_NEW_ONE = {
  originals: "submissionId",
  events: "submissionId",
  consents: "submissionId",
  audit: "target",
} as const;

const KEEP_KEYS = `INSERT INTO idempotency (actor, key, content_hash, submission_id, created_at)
  SELECT k.value ->> 0, k.value ->> 1, k.value ->> 3, s.id, k.value ->> 6 FROM json_each(?) AS k`;

const keepKeys = (keys: string): readonly InStatement[] => [
  { sql: `${KEEP_KEYS} JOIN submissions s ON s.id = k.value ->> 2`, args: [keys] },
  // A new key for what is there already, with the same content, stands for it from now on.
  {
    sql: `${KEEP_KEYS} JOIN submissions s ON s.channel = k.value ->> 4 AND s.external_id = k.value ->> 5
            AND s.content_hash = k.value ->> 3 WHERE s.id <> k.value ->> 2 ON CONFLICT DO NOTHING`,
    args: [keys],
  },
];

function statementsOf(all: readonly WrittenUp[]): readonly InStatement[] {
  const keys = JSON.stringify(
    all.flatMap(({ job: { actor, idempotencyKey, contentHash, prepared }, receipt }) => {
      const { channel, externalId, recordedAt } = prepared.submission;
      if (idempotencyKey === null) return [];
      return [[actor, idempotencyKey, receipt.id, contentHash, channel, externalId, recordedAt]];
    }),
  );
  const rowsOf = (table: keyof typeof SHEETS) => all.flatMap(({ rows }) => rows[table]);
  return [
    ...TABLES.flatMap((table) => {
      const { insertion, at } = SHEETS[table];
      if (table !== "submissions") {
        const known = `EXISTS (SELECT 1 FROM submissions s WHERE s.id = ${at(OF_A_NEW_ONE[table])})`;
        return insertion(rowsOf(table), { rest: `WHERE ${known}` });
      }
      return insertion(rowsOf(table), {
        rest: `WHERE ${at("id")} NOT IN (SELECT k.value ->> 2 FROM json_each(?) AS k JOIN idempotency i
                 ON i.actor = k.value ->> 0 AND i.key = k.value ->> 1) ON CONFLICT DO NOTHING`,
        args: [keys],
      });
    }),
    ...(keys === "[]" ? [] : keepKeys(keys)),
    ...postLetters(all.flatMap(({ letters }) => letters)),
    // What stands in the place of those that were not stored; nothing, where only a random id was taken.
    {
      sql: `SELECT wanted.key AS job, s.* FROM json_each(?) AS wanted LEFT JOIN submissions s
            ON s.channel = wanted.value ->> 0 AND s.external_id = wanted.value ->> 1
            WHERE s.id IS NOT wanted.value ->> 2`,
      args: [
        JSON.stringify(
          all.map(({ job: { prepared }, receipt }) => [
            prepared.submission.channel,
            prepared.submission.externalId,
            receipt.id,
          ]),
        ),
      ],
    },
    {
      sql: `SELECT wanted.value ->> 2 AS mine, i.content_hash AS request_hash, s.* FROM json_each(?) AS wanted
            JOIN idempotency i ON i.actor = wanted.value ->> 0 AND i.key = wanted.value ->> 1
            JOIN submissions s ON s.id = i.submission_id WHERE s.id <> wanted.value ->> 2`,
      args: [keys],
    },
  ];
}

/** `id_taken`: the random public id is another's; once more with a new one. */
export type Tried = Taken | { readonly outcome: "id_taken" };

function read(all: readonly WrittenUp[], results: readonly ResultSet[], secrets: Secrets): readonly Tried[] {
  const [others, repeats] = results.slice(-2) as [ResultSet, ResultSet];
  const toReceipt = (row: Record<string, unknown>): Receipt => ({
    id: String(row["id"]),
    publicId: String(row["public_id"]),
    trackingCode: secrets.trackingCode(String(row["id"])),
    skpd: row["skpd"] as string | null,
    group: row["group"] as string | null,
    dueVerify: row["due_verify"] as number | null,
    dueAnswer: row["due_answer"] as number | null,
    dueResolve: row["due_resolve"] as number | null,
  });
  const otherOf = new Map(others.rows.map((row) => [Number(row["job"]), row]));
  const repeatOf = new Map(repeats.rows.map((row) => [String(row["mine"]), row]));
  return all.map(({ job: { contentHash }, receipt }, index): Tried => {
    const repeat = repeatOf.get(receipt.id);
    if (repeat !== undefined) {
      if (repeat["request_hash"] !== contentHash) return { outcome: "conflict", by: "idempotency_key" };
      return { outcome: "repeated", receipt: toReceipt(repeat) };
    }
    const other = otherOf.get(index);
    if (other === undefined) return { outcome: "created", receipt };
    if (other["id"] === null) return { outcome: "id_taken" };
    if (other["content_hash"] !== contentHash) return { outcome: "conflict", by: "external_id" };
    return { outcome: "repeated", receipt: toReceipt(other) };
  });
}

/** A group that needs nothing read beforehand; undefined where an amendment may have come before its submission. */
export const takeInScript = (all: readonly WrittenUp[], secrets: Secrets): Script<Tried> | undefined =>
  all.some(({ job }) => job.heard === true)
    ? undefined
    : { statements: statementsOf(all), read: (results) => read(all, results, secrets) };

/** Part of a group commit: one result a job, in order. */
export async function takeInAll(
  transaction: Transaction,
  all: readonly WrittenUp[],
  secrets: Secrets,
  publicNames: ReadonlySet<string>,
): Promise<readonly Tried[]> {
  const results = read(all, await transaction.batch([...statementsOf(all)]), secrets);
  const heard = all.filter(({ job }, index) => job.heard === true && results[index]?.outcome === "created");
  await applyEarly(
    transaction,
    secrets,
    heard.map(({ job }) => job.prepared.submission),
    publicNames,
  );
  return results;
}

/** The same with another public id. */
export const withNewPublicId = ({ prepared, ...job }: SubmissionJob): SubmissionJob => ({
  ...job,
  prepared: { ...prepared, submission: { ...prepared.submission, publicId: job.newPublicId() } },
});
