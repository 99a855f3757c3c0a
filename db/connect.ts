/** Opens a ledger: one connection that writes, a few that read, each with the pragmas that durability needs. */
import type { Client } from "@libsql/client";
import type { LibSQLDatabase } from "drizzle-orm/libsql";
import { drizzle } from "drizzle-orm/libsql/sqlite3";
import * as schema from "./schema.ts";
import { createThreadedClient, type ThreadedClient } from "./threaded-client.ts";

const BUSY_TIMEOUT = 5_000;

export interface LedgerFile {
  /** The only connection that writes: it is held by one transaction at a time. */
  readonly writer: Client;
  readonly reader: Client;
  readonly read: LibSQLDatabase<typeof schema>;
  /** A connection of its own for whoever reads much, beside all else; its caller closes it. */
  openStream(): Client;
  /** Opens the writing connection anew: a statement that failed on a lock can keep the old one from committing. */
  reopenWriter(): Promise<void>;
  /** Empties the log beside the file, so that what was overwritten is found in neither; a remote ledger has its own way. */
  emptyLog(): Promise<void>;
  /** Resolves when its connections are closed and their threads have ended: a process should not end before. */
  close(): Promise<void>;
}

/**
 * `url`: file:, libsql:, http: or https:. A file's own folder must exist.
 * @throws LibsqlError when it cannot be opened.
 */
export async function openLedger(url: string, authToken?: string): Promise<LedgerFile> {
  const options = { url, timeout: BUSY_TIMEOUT, ...(authToken === undefined ? {} : { authToken }) };
  const onFile = url.startsWith("file:");
  // What speaks with a server at a distance is half of the client, and a file needs none of it.
  const { createClient } = onFile ? await import("@libsql/client/sqlite3") : await import("@libsql/client");
  const threads = new Set<ThreadedClient>();
  const openStream = (): Client => {
    if (!onFile) return createClient({ ...options, concurrency: 1 });
    const client = createThreadedClient({ ...options, concurrency: 1 });
    threads.add(client);
    void client.ended.then(() => threads.delete(client));
    return client;
  };
  const writer = openStream();
  const prepare = async () => {
    if (!onFile) return;
    for (const pragma of [
      "journal_mode = WAL",
      "synchronous = FULL",
      "foreign_keys = ON",
      "secure_delete = ON",
    ]) {
      await writer.execute(`PRAGMA ${pragma}`);
    }
  };
  await prepare();
  const reader = createClient({ ...options, concurrency: 4 });
  return {
    writer,
    reader,
    read: drizzle(reader, { schema }),
    openStream,
    async reopenWriter() {
      writer.reconnect();
      await prepare();
    },
    async emptyLog() {
      if (onFile) await writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    },
    async close() {
      writer.close();
      reader.close();
      await Promise.all([...threads].filter(({ closed }) => closed).map(({ ended }) => ended));
    },
  };
}
