/** Finds the submission that a later message belongs to. */
import type { LedgerFile } from "./connect.ts";
import { yearOf } from "./reporters.ts";
import type { Secrets } from "./secrets.ts";

export interface Thread {
  readonly channel: string;
  readonly externalId: string;
  /** ms */
  readonly receivedAt: number;
  /** Whether its reporter is the one with this contact, in its normal form. */
  readonly mine: (contact: string) => boolean;
}

/** `publicId`: or id. */
export async function findThread(
  { reader }: LedgerFile,
  secrets: Secrets,
  by: { readonly channel: string; readonly externalId: string } | { readonly publicId: string },
): Promise<Thread | undefined> {
  const { rows } = await reader.execute(
    "publicId" in by
      ? {
          sql: "SELECT channel, external_id, reporter_hash, received_at FROM submissions WHERE public_id = ? OR id = ?",
          args: [by.publicId, by.publicId],
        }
      : {
          sql: "SELECT channel, external_id, reporter_hash, received_at FROM submissions WHERE channel = ? AND external_id = ?",
          args: [by.channel, by.externalId],
        },
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const reporter = row["reporter_hash"];
  const receivedAt = Number(row["received_at"]);
  return {
    channel: String(row["channel"]),
    externalId: String(row["external_id"]),
    receivedAt,
    mine: (contact) => reporter !== null && reporter === secrets.reporterHash(contact, yearOf(receivedAt)),
  };
}

/** Id of the newest submission of a reporter since an instant (ms) of this year or the last, by the normal contact. */
export async function latestOf(
  { reader }: LedgerFile,
  secrets: Secrets,
  contact: string,
  since: number,
): Promise<string | undefined> {
  const year = yearOf(since);
  const { rows } = await reader.execute({
    sql: `SELECT id FROM submissions WHERE reporter_hash IN (?, ?) AND received_at >= ?
          ORDER BY received_at DESC, id DESC LIMIT 1`,
    args: [secrets.reporterHash(contact, year), secrets.reporterHash(contact, year + 1), since],
  });
  return rows[0] === undefined ? undefined : String(rows[0]["id"]);
}
