/** Key rotation: what an older key sealed is sealed again under the newest, a little at a time, while others read and write. */
import type { LedgerFile } from "./connect.ts";
import type { Secrets } from "./secrets.ts";

type Row = Readonly<Record<string, unknown>>;
const BATCH = 200;

/** Every table that holds something sealed, and the id that it is bound to. */
const SEALED: readonly { readonly table: string; readonly idOf: (row: Row) => string }[] = [
  { table: "originals", idOf: (row) => String(row["id"]) },
  { table: "amendments", idOf: (row) => `${String(row["channel"])}\u0000${String(row["message_hash"])}` },
  { table: "outbox", idOf: (row) => String(row["id"]) },
  { table: "group_registry", idOf: (row) => `group:${String(row["group"])}` },
];

/** How much is still sealed with another key than the newest. */
export async function countOlder({ reader }: LedgerFile, { keyVersion }: Secrets): Promise<number> {
  const counts = SEALED.map(
    ({ table }) => `(SELECT count(*) FROM ${table} WHERE sealed IS NOT NULL AND key_version <> ?1)`,
  );
  const { rows } = await reader.execute({ sql: `SELECT ${counts.join(" + ")} AS n`, args: [keyVersion] });
  return Number(rows[0]?.["n"]);
}

/**
 * Seals again all that another key sealed; how much it was. Can be stopped at any time and begun again: each piece is
 * changed at once, and only if nobody has changed it meanwhile. `progress`: pieces done.
 * @throws Error when a piece opens with none of the keys.
 */
export async function sealAgain(
  file: LedgerFile,
  secrets: Secrets,
  now: number,
  progress: (done: number) => void = () => {},
): Promise<number> {
  const { reader, writer } = file;
  const version = secrets.keyVersion;
  let done = 0;
  for (const { table, idOf } of SEALED) {
    let after = 0;
    for (;;) {
      const { rows } = await reader.execute({
        sql: `SELECT rowid AS place, * FROM ${table}
              WHERE rowid > ? AND sealed IS NOT NULL AND key_version <> ? ORDER BY rowid LIMIT ${BATCH}`,
        args: [after, version],
      });
      if (rows.length === 0) break;
      const results = await writer.batch(
        rows.map((row) => {
          const id = idOf(row);
          const old = new Uint8Array(row["sealed"] as ArrayBuffer);
          return {
            sql: `UPDATE ${table} SET sealed = ?, key_version = ? WHERE rowid = ? AND sealed = ?`,
            args: [secrets.seal(id, secrets.open(id, old)), version, Number(row["place"]), old],
          };
        }),
        "write",
      );
      done += results.reduce((sum, { rowsAffected }) => sum + rowsAffected, 0);
      after = Number(rows.at(-1)?.["place"]);
      progress(done);
    }
  }
  if (done > 0) {
    await writer.execute({
      sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, 'cli', 'key.rotate', ?)",
      args: [now, `secret key ${version}`],
    });
    // What the old key sealed is overwritten in the file too.
    await writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  return done;
}
