/** What the API and the command line read from the ledger: one submission, its size, its settings. */
import { asc, eq } from "drizzle-orm";
import type { TakenOut } from "../core/moderation.ts";
import type { LedgerEvent, Submission } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { applyReviews, takenOutOf } from "./reviews.ts";
import { eventColumns, submissionColumns, toEvent, toSubmission } from "./rows.ts";
import { originals, settings } from "./schema.ts";
import type { Secrets } from "./secrets.ts";

/** A submission with its history, and whether its words were taken out at its reporter's wish; no originals. */
export interface History {
  readonly submission: Submission;
  readonly events: readonly LedgerEvent[];
  readonly takenOut: TakenOut | null;
}
export interface PrivateView extends History {
  /** As written; undefined once the retention period deleted it. */
  readonly original: unknown;
  /** Notes as written, by the id of their event; those that redaction left as they were are not among them. */
  readonly originalNotes: ReadonlyMap<string, string>;
}

/** By id or public id. */
export const findSubmission = (file: LedgerFile, secrets: Secrets, id: string) =>
  findOne(file, secrets, "id = ? OR public_id = ?", [id, id]);

/** By what its source calls it. */
export const findExternal = (file: LedgerFile, secrets: Secrets, channel: string, externalId: string) =>
  findOne(file, secrets, "channel = ? AND external_id = ?", [channel, externalId]);

/** By the reporter's secret code, as `readTrackingCode` writes it. */
export const findTracked = (file: LedgerFile, secrets: Secrets, code: string): Promise<History | undefined> =>
  findHistory(file, "tracking_hash = ?", [secrets.trackingHash(code)]);

async function findHistory(
  { reader }: LedgerFile,
  where: string,
  args: string[],
): Promise<History | undefined> {
  const found = await reader.execute({
    sql: `SELECT ${submissionColumns("s")} FROM submissions s WHERE ${where}`,
    args,
  });
  const row = found.rows[0];
  if (row === undefined) return undefined;
  const submission = toSubmission(row);
  const events = await reader.execute({
    sql: `SELECT ${eventColumns("e")} FROM status_events e WHERE submission_id = ? ORDER BY position`,
    args: [submission.id],
  });
  const history = new Map([[submission.id, events.rows.map((event) => toEvent(event))]]);
  await applyReviews(reader, history);
  return {
    submission,
    events: history.get(submission.id) ?? [],
    takenOut: await takenOutOf(reader, submission.id),
  };
}

async function findOne(
  file: LedgerFile,
  secrets: Secrets,
  where: string,
  args: string[],
): Promise<PrivateView | undefined> {
  const history = await findHistory(file, where, args);
  if (history === undefined) return undefined;
  const { id } = history.submission;
  const sealed = await file.read.select().from(originals).where(eq(originals.submissionId, id));
  const opened = new Map(sealed.map((one) => [one.id, secrets.open(one.id, one.sealed)]));
  const own = opened.get(id);
  opened.delete(id);
  return {
    ...history,
    original: own === undefined ? undefined : (JSON.parse(own) as unknown),
    originalNotes: opened,
  };
}

export async function countSubmissions({ reader }: LedgerFile): Promise<number> {
  const { rows } = await reader.execute("SELECT count(*) AS n FROM submissions");
  return Number(rows[0]?.["n"]);
}

/** In the audit log: somebody was shown what a person wrote. */
export const READING = "submission.read";

/**
 * Changes with every write but those that change nothing: what a release is compared with to see whether it is still
 * of today. It is published, and therefore a keyed hash: the number itself would tell how much was written that no
 * release shows.
 */
export async function ledgerMark(
  { reader }: LedgerFile,
  { contentHash }: Pick<Secrets, "contentHash">,
): Promise<string> {
  const { rows } = await reader.execute({
    sql: "SELECT coalesce((SELECT id FROM audit_log WHERE action <> ? ORDER BY id DESC LIMIT 1), 0) AS n",
    args: [READING],
  });
  return contentHash(`ledger mark ${String(rows[0]?.["n"])}`);
}

export async function readSetting({ read }: LedgerFile, key: string): Promise<string | undefined> {
  const [row] = await read.select().from(settings).where(eq(settings.key, key)).orderBy(asc(settings.key));
  return row?.value;
}

export async function writeSetting({ writer }: LedgerFile, key: string, value: string): Promise<void> {
  await writer.execute({
    sql: "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    args: [key, value],
  });
}
