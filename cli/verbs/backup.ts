/** `backup`, `restore`, `export`: the ledger to a file and back, and as NDJSON without originals. */
import { existsSync } from "node:fs";
import { chmod, copyFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createClient } from "@libsql/client/sqlite3";
import { streamFacts } from "../../db/facts.ts";
import { passOverClosedPipe } from "../exit-code.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";
import { readSettings } from "../settings.ts";

/** A whole copy as of one moment, made while others write. Originals in it stay sealed; the key is not in it. */
export async function backup(target: string): Promise<void> {
  if (existsSync(target)) throw new Refused(`${target}: exists; a backup never overwrites`);
  if (!existsSync(dirname(target))) throw new Refused(`${target}: there is no folder ${dirname(target)}`);
  const { file } = await open();
  await file.writer.execute({ sql: "VACUUM INTO ?", args: [target] });
  await chmod(target, 0o600);
  file.close();
  console.log(`backup ${target}; keep the secret key apart from it`);
}

export async function restore(source: string, force: boolean): Promise<void> {
  const { dbUrl } = readSettings();
  if (!dbUrl.startsWith("file:")) throw new Refused("restore works on a ledger that is a file");
  if (!existsSync(source)) throw new Refused(`${source}: no such file`);
  const target = dbUrl.slice(5);
  if (existsSync(target) && !force)
    throw new Refused(`${target}: exists; --force replaces it (stop the server first)`);
  const fault = await faultOf(source);
  if (fault !== undefined) throw new Refused(`${source}: not a whole backup (${fault})`);
  await copyFile(source, `${target}.new`);
  for (const suffix of ["-wal", "-shm"]) await rm(`${target}${suffix}`, { force: true });
  await rename(`${target}.new`, target);
  console.log(`restored ${target}`);
}

/** Why a file is no ledger that could be put in place of another. */
async function faultOf(path: string): Promise<string | undefined> {
  try {
    const client = createClient({ url: `file:${path}` });
    try {
      const { rows } = await client.execute("PRAGMA integrity_check");
      const check = String(rows[0]?.["integrity_check"]);
      if (check !== "ok") return check.split("\n", 1)[0];
      const tables = await client.execute("SELECT 1 FROM sqlite_schema WHERE name = 'submissions'");
      return tables.rows.length === 0 ? "no ledger in it" : undefined;
    } finally {
      client.close();
    }
  } catch {
    return "not a database";
  }
}

async function* exported(facts: ReturnType<typeof streamFacts>): AsyncGenerator<string> {
  for await (const { submission, events } of facts) yield `${JSON.stringify({ ...submission, events })}\n`;
}

/** Every submission with its events, redacted, one JSON line each, to standard output. Private all the same. */
export async function exportLedger(): Promise<void> {
  const { file } = await open();
  try {
    await pipeline(Readable.from(exported(streamFacts(file, Date.now()))), process.stdout, { end: false });
  } catch (error) {
    passOverClosedPipe(error);
  } finally {
    await file.close();
  }
}
