/** `backup`, `restore`, `export`: the ledger to a file and back, and as NDJSON without originals. */
import { existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { createClient } from "@libsql/client";
import { streamFacts } from "../../db/facts.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";
import { readSettings } from "../settings.ts";

/** A whole copy as of one moment, made while others write. Originals in it stay sealed; the key is not in it. */
export async function backup(target: string): Promise<void> {
  if (existsSync(target)) throw new Refused(`${target}: exists; a backup never overwrites`);
  const { file } = await open();
  await file.writer.execute({ sql: "VACUUM INTO ?", args: [target] });
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
  const client = createClient({ url: `file:${source}` });
  const check = await client
    .execute("PRAGMA integrity_check")
    .then(({ rows }) => String(rows[0]?.["integrity_check"]))
    .catch(() => "not a database");
  client.close();
  if (check !== "ok") throw new Refused(`${source}: not a whole backup (${check.split("\n", 1)[0]})`);
  await copyFile(source, `${target}.new`);
  for (const suffix of ["-wal", "-shm"]) await rm(`${target}${suffix}`, { force: true });
  await rename(`${target}.new`, target);
  console.log(`restored ${target}`);
}

/** Every submission with its events, redacted, one JSON line each, to standard output. Private all the same. */
export async function exportLedger(): Promise<void> {
  const { file } = await open();
  for await (const facts of streamFacts(file, Date.now())) {
    if (!process.stdout.write(`${JSON.stringify({ ...facts.submission, events: facts.events })}\n`)) {
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  }
  file.close();
}
