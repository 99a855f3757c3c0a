/** What the API and the command line read from the ledger: one submission, its size, its settings. */
import { asc, eq } from "drizzle-orm";
import type { LedgerEvent, Submission } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import { applyReviews } from "./reviews.ts";
import { toEvent, toSubmission } from "./rows.ts";
import { originals, settings } from "./schema.ts";
import type { Secrets } from "./secrets.ts";

export interface PrivateView {
  readonly submission: Submission;
  readonly events: readonly LedgerEvent[];
  /** As written; undefined once the retention period deleted it. */
  readonly original: unknown;
}

/** By id or public id. */
export const findSubmission = (file: LedgerFile, secrets: Secrets, id: string) =>
  findOne(file, secrets, "id = ? OR public_id = ?", [id, id]);

/** By what its source calls it. */
export const findExternal = (file: LedgerFile, secrets: Secrets, channel: string, externalId: string) =>
  findOne(file, secrets, "channel = ? AND external_id = ?", [channel, externalId]);

async function findOne(
  { reader, read }: LedgerFile,
  secrets: Secrets,
  where: string,
  args: string[],
): Promise<PrivateView | undefined> {
  const found = await reader.execute({ sql: `SELECT * FROM submissions WHERE ${where}`, args });
  const row = found.rows[0];
  if (row === undefined) return undefined;
  const submission = toSubmission(row);
  const events = await reader.execute({
    sql: "SELECT * FROM status_events WHERE submission_id = ? ORDER BY position",
    args: [submission.id],
  });
  const history = new Map([[submission.id, events.rows.map((event) => toEvent(event))]]);
  await applyReviews(reader, history);
  const [sealed] = await read.select().from(originals).where(eq(originals.id, submission.id));
  return {
    submission,
    events: history.get(submission.id) ?? [],
    original:
      sealed === undefined ? undefined : (JSON.parse(secrets.open(submission.id, sealed.sealed)) as unknown),
  };
}

export async function countSubmissions({ reader }: LedgerFile): Promise<number> {
  const { rows } = await reader.execute("SELECT count(*) AS n FROM submissions");
  return Number(rows[0]?.["n"]);
}

/** Changes with every write: what a release is compared with to see whether it is still of today. */
export async function ledgerMark({ reader }: LedgerFile): Promise<string> {
  const { rows } = await reader.execute("SELECT coalesce(max(id), 0) AS n FROM audit_log");
  return String(rows[0]?.["n"]);
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
