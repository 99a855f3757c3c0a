/** The outbox: messages written with what they tell, claimed to be sent, settled by what became of them. */
import type { InStatement } from "@libsql/client";
import { type OutboxState, type Outgoing, WAYS, type Way } from "../core/messages/outgoing.ts";
import type { LedgerFile } from "./connect.ts";
import type { Secrets } from "./secrets.ts";
import { uuidv7 } from "./uuid.ts";

const NO_ANSWER = "no_answer";

/** A message with what it belongs to; `at` in ms. */
export interface Enclosed {
  readonly message: Outgoing;
  readonly submissionId: string | null;
  readonly at: number;
}

/** One that is due, opened. */
export interface Due {
  readonly id: string;
  readonly via: Way;
  readonly to: string;
  readonly group: boolean;
  readonly text: string;
  readonly attempts: number;
  /** It was handed to the far side before, and no answer is known. */
  readonly uncertain: boolean;
}

export type Settlement =
  | { readonly state: "sent"; readonly theirs: string | null }
  | { readonly state: "waiting"; readonly nextAt: number; readonly error: string }
  | { readonly state: "dead"; readonly error: string };

export interface Letter {
  readonly id: string;
  readonly publicId: string | null;
  readonly kind: string;
  readonly via: string;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly createdAt: number;
  readonly error: string | null;
}

/** A message made ready for the outbox: sealed, as a row that travels. */
export function sealLetter(secrets: Secrets, { message, submissionId, at }: Enclosed): string {
  const id = uuidv7();
  const { via, to, group } = message.address;
  const sealed = secrets.seal(id, JSON.stringify({ to, group: group === true, text: message.text }));
  const { cause, kind } = message;
  return JSON.stringify([id, cause, submissionId, kind, via, secrets.keyVersion, sealed.toString("hex"), at]);
}

/**
 * Part of a group commit: one statement, or none for no letters. A message with a cause that is there already is left
 * out, and one of a submission that was not taken in.
 */
export const postLetters = (letters: readonly string[]): readonly InStatement[] =>
  letters.length === 0
    ? []
    : [
        {
          sql: `INSERT INTO outbox (id, cause, submission_id, kind, via, key_version, sealed, state, attempts, next_at, created_at)
          SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, unhex(value ->> 6),
                 'waiting', 0, value ->> 7, value ->> 7
          FROM json_each(?)
          WHERE value ->> 2 IS NULL OR EXISTS (SELECT 1 FROM submissions s WHERE s.id = value ->> 2)
          ON CONFLICT (cause) DO NOTHING`,
          args: [`[${letters.join(",")}]`],
        },
      ];

/** The same, sealed here. */
export const enclose = (secrets: Secrets, letters: readonly Enclosed[]): readonly InStatement[] =>
  postLetters(letters.map((letter) => sealLetter(secrets, letter)));

/** Whether anything is to be sent by now (ms), by one of these ways. */
export async function anyDue({ reader }: LedgerFile, now: number, only: readonly Way[]): Promise<boolean> {
  const { rows } = await reader.execute({
    sql: `SELECT 1 FROM outbox WHERE state IN ('waiting', 'sending') AND next_at <= ? AND sealed IS NOT NULL
          AND via IN (SELECT value FROM json_each(?)) LIMIT 1`,
    args: [now, JSON.stringify(only)],
  });
  return rows.length > 0;
}

/**
 * Claims up to `most` messages whose time has come and marks them as being sent, so that a crash leaves a trace.
 * One that was being sent and was never settled comes back after `patience` ms, as uncertain.
 */
export async function claimDue(
  { writer }: LedgerFile,
  secrets: Secrets,
  now: number,
  most: number,
  patience: number,
  only: readonly Way[] = WAYS,
): Promise<readonly Due[]> {
  const { rows } = await writer.execute({
    sql: `UPDATE outbox SET error = iif(state = 'sending', '${NO_ANSWER}', NULL), state = 'sending',
                            attempts = attempts + 1, next_at = ?
          WHERE id IN (SELECT id FROM outbox WHERE state IN ('waiting', 'sending') AND next_at <= ?
                                AND sealed IS NOT NULL AND via IN (SELECT value FROM json_each(?))
                       ORDER BY next_at, id LIMIT ?)
          RETURNING id, via, sealed, attempts, error`,
    args: [now + patience, now, JSON.stringify(only), most],
  });
  return rows.map((row) => {
    const id = String(row["id"]);
    const sealed = new Uint8Array(row["sealed"] as ArrayBuffer);
    const letter = JSON.parse(secrets.open(id, sealed)) as { to: string; group: boolean; text: string };
    return {
      id,
      via: row["via"] as Way,
      ...letter,
      attempts: Number(row["attempts"]),
      uncertain: row["error"] === NO_ANSWER,
    };
  });
}

/** At the start of the one process that sends: what was being sent when the last one died is looked at now. */
export async function takeUpUnanswered({ writer }: LedgerFile, now: number): Promise<void> {
  await writer.execute({ sql: "UPDATE outbox SET next_at = ? WHERE state = 'sending'", args: [now] });
}

/**
 * What became of claimed messages, in one transaction. The words of one that was sent are kept only where the far side
 * will still say whether it was delivered. `now` in ms.
 */
export async function settle(
  { writer }: LedgerFile,
  secrets: Secrets,
  settlements: readonly { readonly id: string; readonly settlement: Settlement }[],
  now: number,
): Promise<void> {
  if (settlements.length === 0) return;
  await writer.batch(
    settlements.map(({ id, settlement }) => {
      if (settlement.state === "sent") {
        const theirs = settlement.theirs === null ? null : secrets.contentHash(settlement.theirs);
        return {
          sql: `UPDATE outbox SET state = 'sent', error = NULL, sent_at = ?, provider_hash = ?, sealed = iif(?, sealed, NULL)
                WHERE id = ? AND state <> 'sent'`,
          args: [now, theirs, theirs !== null, id],
        };
      }
      const nextAt = settlement.state === "waiting" ? settlement.nextAt : now;
      return {
        sql: "UPDATE outbox SET state = ?, next_at = ?, error = ? WHERE id = ? AND state <> 'sent'",
        args: [settlement.state, nextAt, settlement.error, id],
      };
    }),
    "write",
  );
}

/** The far side told of a message by our id or by its own: true when it was one of ours. */
export async function confirmDelivery(
  file: LedgerFile,
  secrets: Secrets,
  told: { readonly ours?: string; readonly theirs: string; readonly outcome: "delivered" | "failed" },
  now: number,
): Promise<boolean> {
  const hash = secrets.contentHash(told.theirs);
  const { rowsAffected } =
    told.outcome === "delivered"
      ? await file.writer.execute({
          sql: `UPDATE outbox SET state = 'sent', sealed = NULL, error = NULL, provider_hash = ?, sent_at = coalesce(sent_at, ?)
                WHERE id = ? OR provider_hash = ?`,
          args: [hash, now, told.ours ?? "", hash],
        })
      : await file.writer.execute({
          sql: "UPDATE outbox SET state = 'dead', error = 'failed_at_far_side' WHERE id = ? OR provider_hash = ?",
          args: [told.ours ?? "", hash],
        });
  return rowsAffected > 0;
}

/** Deletes the words of what was sent before `before` (ms) and never reported on. */
export async function forgetSent({ writer }: LedgerFile, before: number): Promise<void> {
  await writer.execute({
    sql: "UPDATE outbox SET sealed = NULL WHERE state = 'sent' AND sealed IS NOT NULL AND sent_at < ?",
    args: [before],
  });
}

/** Public id of the submission that a message of ours was about, by the far side's id of the message. */
export async function aboutWhat(
  { reader }: LedgerFile,
  secrets: Secrets,
  theirs: string,
): Promise<string | undefined> {
  const { rows } = await reader.execute({
    sql: "SELECT s.public_id FROM outbox o JOIN submissions s ON s.id = o.submission_id WHERE o.provider_hash = ?",
    args: [secrets.contentHash(theirs)],
  });
  return rows[0] === undefined ? undefined : String(rows[0]["public_id"]);
}

/** Oldest first; without addresses and words. */
export async function listLetters(
  { reader }: LedgerFile,
  states: readonly OutboxState[],
): Promise<readonly Letter[]> {
  const { rows } = await reader.execute({
    sql: `SELECT o.*, s.public_id FROM outbox o LEFT JOIN submissions s ON s.id = o.submission_id
          WHERE o.state IN (SELECT value FROM json_each(?)) ORDER BY o.created_at, o.id`,
    args: [JSON.stringify(states)],
  });
  return rows.map((row) => ({
    id: String(row["id"]),
    publicId: row["public_id"] as string | null,
    kind: String(row["kind"]),
    via: String(row["via"]),
    state: row["state"] as OutboxState,
    attempts: Number(row["attempts"]),
    createdAt: Number(row["created_at"]),
    error: row["error"] as string | null,
  }));
}

/** Dead letters, all or the one of an id, wait again; how many. One whose words are gone stays dead. */
export async function resend({ writer }: LedgerFile, id: string | null, now: number): Promise<number> {
  const { rowsAffected } = await writer.execute({
    sql: `UPDATE outbox SET state = 'waiting', attempts = 0, next_at = ?
          WHERE state = 'dead' AND sealed IS NOT NULL AND (? IS NULL OR id = ?)`,
    args: [now, id, id],
  });
  return rowsAffected;
}

/** How many letters of each state: for the metrics. */
export async function countLetters({ reader }: LedgerFile): Promise<Readonly<Record<string, number>>> {
  const { rows } = await reader.execute("SELECT state, count(*) AS n FROM outbox GROUP BY state");
  return Object.fromEntries(rows.map((row) => [String(row["state"]), Number(row["n"])]));
}
