/** Officers who may set a status by reply: their numbers as keyed hashes only. */
import type { LedgerFile } from "./connect.ts";
import type { Secrets } from "./secrets.ts";

export interface Officer {
  /** The first eight symbols of the keyed hash: tells rows apart in a list. */
  readonly mark: string;
  readonly skpd: string;
  readonly post: string;
  readonly createdAt: number;
}

/** `number`: in its normal form. An officer who is there already is moved to the new agency and post. */
export async function addOfficer(
  { writer }: LedgerFile,
  secrets: Secrets,
  officer: { readonly number: string; readonly skpd: string; readonly post: string },
  now: number,
): Promise<string> {
  const hash = secrets.contactHash(officer.number);
  await writer.batch(
    [
      {
        sql: `INSERT INTO officers (contact_hash, skpd, post, created_at) VALUES (?, ?, ?, ?)
              ON CONFLICT (contact_hash) DO UPDATE SET skpd = excluded.skpd, post = excluded.post`,
        args: [hash, officer.skpd, officer.post, now],
      },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, 'cli', 'officer.add', ?)",
        args: [now, hash.slice(0, 8)],
      },
    ],
    "write",
  );
  return hash.slice(0, 8);
}

const THIS_ONE = "(contact_hash = ? OR substr(contact_hash, 1, 8) = ?)";

/** By number or by mark; how many rows went. */
export async function removeOfficer(
  { writer }: LedgerFile,
  secrets: Secrets,
  numberOrMark: string,
  now: number,
): Promise<number> {
  const args = [secrets.contactHash(numberOrMark), numberOrMark];
  const [, removed] = await writer.batch(
    [
      {
        sql: `INSERT INTO audit_log (at, actor, action, target)
              SELECT ?, 'cli', 'officer.remove', substr(contact_hash, 1, 8) FROM officers WHERE ${THIS_ONE}`,
        args: [now, ...args],
      },
      { sql: `DELETE FROM officers WHERE ${THIS_ONE}`, args },
    ],
    "write",
  );
  return removed?.rowsAffected ?? 0;
}

export async function listOfficers({ reader }: LedgerFile): Promise<readonly Officer[]> {
  const { rows } = await reader.execute("SELECT * FROM officers ORDER BY skpd, created_at");
  return rows.map((row) => ({
    mark: String(row["contact_hash"]).slice(0, 8),
    skpd: String(row["skpd"]),
    post: String(row["post"]),
    createdAt: Number(row["created_at"]),
  }));
}

export async function officerOf(
  { reader }: LedgerFile,
  secrets: Secrets,
  number: string,
): Promise<{ readonly skpd: string } | undefined> {
  const { rows } = await reader.execute({
    sql: "SELECT skpd FROM officers WHERE contact_hash = ?",
    args: [secrets.contactHash(number)],
  });
  return rows[0] === undefined ? undefined : { skpd: String(rows[0]["skpd"]) };
}
