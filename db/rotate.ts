/** Key rotation: what an older key sealed is sealed again under the newest, a little at a time, while others read and write. */
import type { LedgerFile } from "./connect.ts";
import { consentPlace } from "./consents.ts";
import { picturePlace } from "./pictures.ts";
import type { Secrets } from "./secrets.ts";

type Row = Readonly<Record<string, unknown>>;
const BATCH = 200;

interface Sealed {
  readonly table: string;
  /** Each sealed column, and the id that it is bound to. */
  readonly columns: Readonly<Record<string, (row: Row) => string>>;
}
const own = (row: Row) => String(row["id"]);

/** Every table that holds something sealed. */
const SEALED: readonly Sealed[] = [
  { table: "originals", columns: { sealed: own } },
  {
    table: "amendments",
    columns: { sealed: (row) => `${String(row["channel"])}\u0000${String(row["message_hash"])}` },
  },
  { table: "outbox", columns: { sealed: own } },
  { table: "group_registry", columns: { sealed: (row) => `group:${String(row["group"])}` } },
  { table: "consents", columns: { sealed: (row) => consentPlace(String(row["submission_id"])) } },
  {
    table: "pictures",
    columns: {
      awaited: (row) => picturePlace(own(row), "awaited"),
      small: (row) => picturePlace(own(row), "small"),
      large: (row) => picturePlace(own(row), "large"),
    },
  },
];
const anySealed = ({ columns }: Sealed) =>
  `(${Object.keys(columns)
    .map((column) => `${column} IS NOT NULL`)
    .join(" OR ")})`;

/** How much is still sealed with another key than the newest. */
export async function countOlder({ reader }: LedgerFile, { keyVersion }: Secrets): Promise<number> {
  const counts = SEALED.map(
    (one) => `(SELECT count(*) FROM ${one.table} WHERE ${anySealed(one)} AND key_version <> ?1)`,
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
  for (const one of SEALED) {
    const { table, columns } = one;
    const names = Object.keys(columns);
    const set = names.map((name) => `${name} = ?`).join(", ");
    const still = names.map((name) => `${name} IS ?`).join(" AND ");
    let after = 0;
    for (;;) {
      const { rows } = await reader.execute({
        sql: `SELECT rowid AS place, * FROM ${table}
              WHERE rowid > ? AND ${anySealed(one)} AND key_version <> ? ORDER BY rowid LIMIT ${BATCH}`,
        args: [after, version],
      });
      if (rows.length === 0) break;
      const results = await writer.batch(
        rows.map((row) => {
          const old = names.map((name) =>
            row[name] === null ? null : new Uint8Array(row[name] as ArrayBuffer),
          );
          const fresh = Object.values(columns).map((idOf, at) => {
            const bytes = old[at];
            return bytes == null ? null : secrets.seal(idOf(row), secrets.openBytes(idOf(row), bytes));
          });
          return {
            sql: `UPDATE ${table} SET ${set}, key_version = ? WHERE rowid = ? AND ${still}`,
            args: [...fresh, version, Number(row["place"]), ...old],
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
    await file.emptyLog();
  }
  return done;
}
