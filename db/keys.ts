/** API keys: made, checked, listed, revoked. The secret is shown once; the ledger keeps its SHA-256. */
import { hash, randomBytes } from "node:crypto";
import type { LedgerFile } from "./connect.ts";
import { uuidv7 } from "./uuid.ts";

export const SCOPES = [
  "submissions:write",
  "events:write",
  "submissions:read",
  "moderation",
  "admin",
] as const;
export type Scope = (typeof SCOPES)[number];

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

const hashOf = (secret: string) => hash("sha256", secret, "hex");

export async function createKey(
  { writer }: LedgerFile,
  name: string,
  scopes: readonly Scope[],
  now: number,
): Promise<{ readonly id: string; readonly secret: string }> {
  const id = uuidv7();
  const secret = `trg_${randomBytes(32).toString("base64url")}`;
  await writer.batch(
    [
      {
        sql: "INSERT INTO api_keys (id, name, hash, scopes, created_at) VALUES (?, ?, ?, ?, ?)",
        args: [id, name, hashOf(secret), scopes.join(" "), now],
      },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, 'cli', 'key.create', ?)",
        args: [now, id],
      },
    ],
    "write",
  );
  return { id, secret };
}

const toKey = (row: Record<string, unknown>): ApiKey => ({
  id: String(row["id"]),
  name: String(row["name"]),
  scopes: String(row["scopes"]).split(" ") as Scope[],
  createdAt: Number(row["created_at"]),
  revokedAt: row["revoked_at"] === null ? null : Number(row["revoked_at"]),
});

export async function listKeys({ reader }: LedgerFile): Promise<readonly ApiKey[]> {
  const { rows } = await reader.execute("SELECT * FROM api_keys ORDER BY created_at");
  return rows.map((row) => toKey(row));
}

/** Whether a key of that id stood and was not revoked before. */
export async function revokeKey({ writer }: LedgerFile, id: string, now: number): Promise<boolean> {
  const [result] = await writer.batch(
    [
      { sql: "UPDATE api_keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", args: [now, id] },
      {
        sql: `INSERT INTO audit_log (at, actor, action, target)
              SELECT ?, 'cli', 'key.revoke', ? WHERE changes() > 0`,
        args: [now, id],
      },
    ],
    "write",
  );
  return result?.rowsAffected === 1;
}

export interface KeyCheck {
  /** The key that a secret belongs to, or undefined when there is none or it was revoked. */
  check(secret: string): Promise<ApiKey | undefined>;
}

/** A revocation is seen within `trustFor` ms. */
export function createKeyCheck({ reader }: LedgerFile, now: () => number, trustFor = 1_000): KeyCheck {
  const seen = new Map<string, { readonly key: ApiKey | undefined; readonly until: number }>();
  return {
    async check(secret) {
      const mark = hashOf(secret);
      const known = seen.get(mark);
      if (known !== undefined && known.until > now()) return known.key;
      const { rows } = await reader.execute({
        sql: "SELECT * FROM api_keys WHERE hash = ? AND revoked_at IS NULL",
        args: [mark],
      });
      const key = rows[0] === undefined ? undefined : toKey(rows[0]);
      if (seen.size > 1_000) seen.clear();
      seen.set(mark, { key, until: now() + trustFor });
      return key;
    },
  };
}
