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

/** Rows of a submission that was not stored, because it is there already, are left out. */
const OF_A_NEW_ONE = [
  ["originals", "submissionId"],
  ["events", "submissionId"],
  ["consents", "submissionId"],
  ["audit", "target"],
] as const;

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

/** What is written; first of all the submissions. */
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
  return [
    ...insertion(rowsOf(all, "submissions"), unknown),
    ...OF_A_NEW_ONE.flatMap(([table, property]) => {
      const sheet = SHEETS[table];
      const known = `EXISTS (SELECT 1 FROM submissions s WHERE s.id = ${sheet.at(property)})`;
      return sheet.insertion(rowsOf(all, table), { rest: `WHERE ${known}` });
    }),
    ...(given.length === 0 ? [] : keepKeys(keys)),
    ...postLetters(all.flatMap(({ letters }) => letters)),
  ];
}

/** What stands in the place of those that were not stored; no statements where all were. */
function placesOf(all: readonly WrittenUp[], [submissions]: readonly ResultSet[]): readonly InStatement[] {
  if (submissions?.rowsAffected === all.length) return [];
  return [
    // Nothing stands there, where only a random id was taken.
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
      args: [JSON.stringify(keysOf(all))],
    },
  ];
}

/** `id_taken`: the random public id is another's; once more with a new one. */
export type Tried = Taken | { readonly outcome: "id_taken" };

/** `places`: the results of `placesOf`. */
function read(all: readonly WrittenUp[], places: readonly ResultSet[], secrets: Secrets): readonly Tried[] {
  const [others, repeats] = places;
  if (others === undefined || repeats === undefined) {
    return all.map(({ receipt }) => ({ outcome: "created", receipt }));
  }
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
    : {
        statements: statementsOf(all),
        after: (results) => placesOf(all, results),
        read: (places) => read(all, places, secrets),
      };

/** Part of a group commit: one result a job, in order. */
export async function takeInAll(
  transaction: Transaction,
  all: readonly WrittenUp[],
  secrets: Secrets,
  publicNames: ReadonlySet<string>,
): Promise<readonly Tried[]> {
  const places = placesOf(all, await transaction.batch([...statementsOf(all)]));
  const results = read(all, places.length === 0 ? [] : await transaction.batch([...places]), secrets);
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
