/** What is known of a WhatsApp group beyond the reference table: its address, sealed, and how full it is. */
import type { LedgerFile } from "./connect.ts";
import type { Secrets } from "./secrets.ts";

/** What the registry knows of a group; `undefined` leaves a field as it was. */
export interface GroupEntry {
  readonly group: string;
  readonly address?: string | undefined;
  readonly members?: number | undefined;
  readonly capacity?: number | undefined;
}

export async function setGroup(
  { writer }: LedgerFile,
  secrets: Secrets,
  { group, address, members, capacity }: GroupEntry,
  now: number,
): Promise<void> {
  const sealed = address === undefined ? null : secrets.seal(`group:${group}`, address);
  await writer.batch(
    [
      {
        sql: `INSERT INTO group_registry ("group", address_hash, key_version, sealed, members, capacity, updated_at)
              VALUES (?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT ("group") DO UPDATE SET
                address_hash = coalesce(excluded.address_hash, address_hash),
                key_version = iif(excluded.sealed IS NULL, key_version, excluded.key_version),
                sealed = coalesce(excluded.sealed, sealed),
                members = coalesce(excluded.members, members),
                capacity = coalesce(excluded.capacity, capacity), updated_at = excluded.updated_at`,
        args: [
          group,
          address === undefined ? null : secrets.contactHash(address),
          secrets.keyVersion,
          sealed as never,
          members ?? null,
          capacity ?? null,
          now,
        ],
      },
      {
        sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, 'cli', 'group.set', ?)",
        args: [now, group],
      },
    ],
    "write",
  );
}

export interface RegisteredGroup {
  readonly group: string;
  readonly address: string | null;
  readonly members: number | null;
  readonly capacity: number | null;
}

export async function listGroups(
  { reader }: LedgerFile,
  secrets: Secrets,
): Promise<readonly RegisteredGroup[]> {
  const { rows } = await reader.execute('SELECT * FROM group_registry ORDER BY "group"');
  return rows.map((row) => {
    const group = String(row["group"]);
    const sealed = row["sealed"];
    return {
      group,
      address: sealed === null ? null : secrets.open(`group:${group}`, new Uint8Array(sealed as ArrayBuffer)),
      members: row["members"] as number | null,
      capacity: row["capacity"] as number | null,
    };
  });
}
