/** The connection of the ledger's own thread beside @libsql/client on a file of its own: the same calls, the same answers. */
import { join } from "node:path";
import { type Client, createClient, type InStatement, type ResultSet } from "@libsql/client";
import { afterAll, expect, test } from "vitest";
import { createThreadedClient } from "../../db/threaded-client.ts";
import { temporaryFolder } from "../example-region.ts";

const opened: Client[] = [];
function clients(): { readonly ours: Client; readonly theirs: Client } {
  const folder = temporaryFolder();
  const config = (name: string) => ({ url: `file:${join(folder, name)}`, concurrency: 1, timeout: 50 });
  const ours = createThreadedClient(config("ours.db"));
  const theirs = createClient(config("theirs.db"));
  opened.push(ours, theirs);
  return { ours, theirs };
}
afterAll(() => {
  for (const client of opened) client.close();
});

const plain = ({ columns, columnTypes, rows, rowsAffected, lastInsertRowid }: ResultSet) => ({
  columns,
  columnTypes,
  rows: rows.map((row) => [{ ...row }, Array.from(row)]),
  rowsAffected,
  lastInsertRowid,
});
const outcome = (work: Promise<ResultSet | readonly ResultSet[]>) =>
  work.then(
    (result) => [result].flat().map((one) => plain(one as ResultSet)),
    // In a batch the client says the kind of a fault twice.
    ({ code, message }: Error & { readonly code?: string }) => ({
      code,
      message: message.replace(/^(SQLITE_[A-Z]+: )\1/, "$1"),
    }),
  );

const TABLE = "CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT UNIQUE, bytes BLOB, far REAL)";
const insertion = (...args: readonly unknown[]): InStatement => ({
  sql: "INSERT INTO t (n, words, bytes, far) VALUES (?, ?, ?, ?)",
  args: args as never,
});
const CALLS: readonly InStatement[] = [
  TABLE,
  insertion(1, "satu", new Uint8Array([1, 2, 3]), 0.5),
  insertion(true, null, null, null),
  insertion(2, "dua", new Uint8Array([4]).buffer, new Date(5)),
  insertion(3n, "satu", null, null),
  insertion(4, "empat", null, 2 ** 60),
  "SELECT * FROM t",
  "SELECT far FROM t WHERE n = 4",
  'SELECT 9007199254740991 AS most, count(*), n AS "n", n FROM t',
  { sql: "INSERT INTO t (n) VALUES (?) RETURNING n, words", args: [9] },
  { sql: "INSERT INTO t (n) VALUES (?) RETURNING n, words", args: [9] },
  { sql: "INSERT INTO t (n) VALUES (?) RETURNING n, words", args: [10] },
  "UPDATE t SET far = 1",
  "ALTER TABLE t ADD COLUMN more TEXT DEFAULT 'lagi'",
  "SELECT * FROM t",
  "SELECT nothing FROM t",
  "SELEC",
  "PRAGMA user_version",
];

test("it answers and refuses as the client does", async () => {
  const { ours, theirs } = clients();
  for (const one of CALLS)
    expect(
      await outcome(ours.execute(one)),
      JSON.stringify(one, (_, cell) => (typeof cell === "bigint" ? String(cell) : cell)),
    ).toEqual(await outcome(theirs.execute(one)));
  await expect(ours.execute("SELECT 9007199254740993")).rejects.toThrow("no JavaScript number");
  for (const wrong of [undefined, Number.NaN, Number.POSITIVE_INFINITY]) {
    await expect(ours.execute(insertion(20, wrong, null, null))).rejects.toThrow("cannot be passed");
  }
});

test("a batch is stored whole or not at all, a migration too, and the next one is not hindered", async () => {
  const both = clients();
  const half: InStatement[] = [insertion(1, "a", null, null), insertion(1, "b", null, null)];
  const whole: InStatement[] = [
    insertion(1, "a", null, null),
    insertion(2, "b", null, null),
    "SELECT * FROM t",
  ];
  const results = await Promise.all(
    Object.values(both).map(async (client) => [
      await outcome(client.execute(TABLE)),
      await outcome(client.batch(half, "write")),
      await outcome(client.execute("SELECT count(*) FROM t")),
      await outcome(client.migrate(half)),
      await outcome(client.batch(whole, "write")),
      await outcome(client.batch(whole, "read")),
      await outcome(client.execute("PRAGMA foreign_keys")),
      await outcome(client.batch(["SELECT count(*) FROM t"])),
    ]),
  );
  expect(results[0]).toEqual(results[1]);
});

test("a transaction is open until it ends; what comes after is refused", async () => {
  const both = clients();
  const results = await Promise.all(
    Object.values(both).map(async (client) => {
      await client.execute(TABLE);
      const first = await client.transaction("write");
      await first.execute(insertion(1, "a", null, null));
      await first.rollback();
      const second = await client.transaction("write");
      const refused = await outcome(
        second
          .execute(insertion(1, "a", null, null))
          .then(() => second.execute("ROLLBACK"))
          .then(() => second.execute(insertion(2, "b", null, null))),
      );
      second.close();
      const third = await client.transaction("write");
      await third.batch([insertion(3, "c", null, null)]);
      await third.commit();
      return ["code" in refused && refused.code, await outcome(client.execute("SELECT n FROM t"))];
    }),
  );
  expect(results[0]).toEqual(results[1]);
});

test("another's lock is told by its code, and afterwards all is as before", async () => {
  const { ours } = clients();
  await ours.execute(TABLE);
  const path = (await ours.execute("PRAGMA database_list")).rows[0]?.["file"];
  const other = createClient({ url: `file:${path}` });
  opened.push(other);
  const lock = await other.transaction("write");
  const one = insertion(1, "a", null, null);
  for (const work of [() => ours.execute(one), () => ours.batch([one], "write")]) {
    await expect(work()).rejects.toMatchObject({ code: "SQLITE_BUSY" });
  }
  await lock.rollback();
  ours.reconnect();
  await ours.batch([one], "write");
  // More than are kept.
  for (let n = 0; n < 200; n += 1) await ours.execute(`SELECT ${n}`);
  expect((await ours.execute("SELECT n FROM t")).rows.map(({ n }) => n)).toEqual([1]);
});

test("what was begun and never ended holds no lock once the connection is opened anew", async () => {
  const { ours } = clients();
  await ours.execute(TABLE);
  const path = (await ours.execute("PRAGMA database_list")).rows[0]?.["file"];
  await ours.executeMultiple("BEGIN IMMEDIATE; INSERT INTO t (n) VALUES (1)");
  ours.reconnect();
  const other = createClient({ url: `file:${path}`, timeout: 50 });
  opened.push(other);
  await other.execute("INSERT INTO t (n) VALUES (2)");
  expect((await ours.execute("SELECT n FROM t")).rows.map(({ n }) => n)).toEqual([2]);
});
