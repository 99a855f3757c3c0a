/** Takes submissions into the ledger, each exactly once: by its channel's id, or by its sender's Idempotency-Key. */
import type { InStatement, ResultSet, Transaction } from "@libsql/client";
import { applyEarly } from "./amendments.ts";
import type { Script } from "./group-commit.ts";
import { postLetters } from "./outbox.ts";
import type { Secrets } from "./secrets.ts";
import { type Receipt, SHEETS, type SubmissionJob, type WrittenUp } from "./write-up.ts";

export type Taken =
  | { readonly outcome: "created" | "repeated"; readonly receipt: Receipt }
  | { readonly outcome: "conflict"; readonly by: "external_id" | "idempotency_key" };

/** Where a row names its submission: those of one that was not stored, because it is there already, are left out. */
const OF_A_NEW_ONE = {
  originals: "submissionId",
  events: "submissionId",
  consents: "submissionId",
  audit: "target",
} as const;

/** What its receipt is made of again. */
const STANDS = 's.id, s.public_id, s.skpd, s."group", s.due_verify, s.due_answer, s.due_resolve';

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

const rowsOf = (all: readonly WrittenUp[], table: keyof typeof SHEETS) =>
  all.flatMap(({ rows }) => rows[table]);

/** Actor, key, id, content, channel, external id and instant of each that came with an Idempotency-Key. */
const keysOf = (all: readonly WrittenUp[]): readonly (readonly unknown[])[] =>
  all.flatMap(({ job: { actor, idempotencyKey, contentHash, prepared }, receipt }) => {
    const { channel, externalId, recordedAt } = prepared.submission;
    if (idempotencyKey === null) return [];
    return [[actor, idempotencyKey, receipt.id, contentHash, channel, externalId, recordedAt]];
  });

/**
 * What stands in the place of those that were not stored: by the channel's id, or by the key. Looked for only where
 * fewer were stored than came, in the same transaction: once that is on disk, nothing can fail any more. Nothing stands
 * there (id is null) where only a random id was taken.
 */
const STANDING = `WITH wanted AS MATERIALIZED (SELECT key AS job, value FROM json_each(iif(changes() < ?, ?, '[]')))
  SELECT w.job, 0 AS by_key, s.content_hash AS known, ${STANDS} FROM wanted w
  LEFT JOIN submissions s ON s.channel = w.value ->> 0 AND s.external_id = w.value ->> 1
  WHERE s.id IS NOT w.value ->> 2
  UNION ALL
  SELECT w.job, 1, i.content_hash, ${STANDS} FROM wanted w
  JOIN idempotency i ON i.actor = w.value ->> 3 AND i.key = w.value ->> 4
  JOIN submissions s ON s.id = i.submission_id WHERE s.id <> w.value ->> 2`;

/** What is written, first of all the submissions; its last result is read by `read`. */
function statementsOf(all: readonly WrittenUp[]): readonly InStatement[] {
  const given = keysOf(all);
  const keys = JSON.stringify(given);
  const { insertion, at } = SHEETS.submissions;
  const unknown =
    given.length === 0
      ? { rest: "WHERE true ON CONFLICT DO NOTHING" }
      : {
          rest: `WHERE ${at("id")} NOT IN (SELECT k.value ->> 2 FROM json_each(?) AS k JOIN idempotency i
                 ON i.actor = k.value ->> 0 AND i.key = k.value ->> 1) ON CONFLICT DO NOTHING`,
          args: [keys],
        };
  const ofNewOnes = (table: Exclude<keyof typeof SHEETS, "submissions">) => {
    const sheet = SHEETS[table];
    const known = `EXISTS (SELECT 1 FROM submissions s WHERE s.id = ${sheet.at(OF_A_NEW_ONE[table])})`;
    return sheet.insertion(rowsOf(all, table), { rest: `WHERE ${known}` });
  };
  const wanted = all.map(({ job: { prepared, actor, idempotencyKey }, receipt: { id } }) => {
    const { channel, externalId } = prepared.submission;
    return [channel, externalId, id, actor, idempotencyKey];
  });
  return [
    ...insertion(rowsOf(all, "submissions"), unknown),
    ...ofNewOnes("originals"),
    ...ofNewOnes("events"),
    ...ofNewOnes("consents"),
    ...(given.length === 0 ? [] : keepKeys(keys)),
    ...postLetters(all.flatMap(({ letters }) => letters)),
    // One row a new submission: `changes()` then says how many there are.
    ...ofNewOnes("audit"),
    { sql: STANDING, args: [all.length, JSON.stringify(wanted)] },
  ];
}

/** `id_taken`: the random public id is another's; once more with a new one. */
export type Tried = Taken | { readonly outcome: "id_taken" };

/** One result a submission, from those of `statementsOf`. */
function read(all: readonly WrittenUp[], results: readonly ResultSet[], secrets: Secrets): readonly Tried[] {
  const standing = results.at(-1)?.rows ?? [];
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
  const found = (byKey: number) =>
    new Map(standing.flatMap((row) => (row["by_key"] === byKey ? [[Number(row["job"]), row] as const] : [])));
  const [byId, byKey] = [found(0), found(1)];
  return all.map(({ job: { contentHash }, receipt }, index): Tried => {
    const row = byKey.get(index) ?? byId.get(index);
    if (row === undefined) return { outcome: "created", receipt };
    if (row["id"] === null) return { outcome: "id_taken" };
    if (row["known"] === contentHash) return { outcome: "repeated", receipt: toReceipt(row) };
    return { outcome: "conflict", by: byKey.has(index) ? "idempotency_key" : "external_id" };
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
