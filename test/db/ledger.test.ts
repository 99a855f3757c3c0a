import { join } from "node:path";
import { createClient } from "@libsql/client";
import { describe, expect, test } from "vitest";
import { takeIn } from "../../api/take-in.ts";
import { plainEvent } from "../../core/intake/prepare-event.ts";
import { openLedger } from "../../db/connect.ts";
import { LedgerUnavailable } from "../../db/group-commit.ts";
import { oneKey } from "../../db/key-ring.ts";
import { createKey, createKeyCheck, listKeys, revokeKey } from "../../db/keys.ts";
import { addOfficer, removeOfficer } from "../../db/officers.ts";
import { loadReference, storeReference } from "../../db/reference-store.ts";
import { createSecrets } from "../../db/secrets.ts";
import { uuidv7 } from "../../db/uuid.ts";
import { exampleLedger, exampleTables, NOW, temporaryFolder } from "../example-region.ts";

const input = (externalId: string) => ({
  channel: "sms",
  external_id: externalId,
  text: "Jalan rusak",
  topic: "jalan",
});
const call = { actor: "uji", now: NOW, idempotencyKey: null };

test("the writing connection has WAL, synchronous FULL, foreign keys and a busy timeout", async () => {
  const { file } = await exampleLedger();
  const pragma = async (name: string) =>
    Object.values((await file.writer.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0];
  expect([
    await pragma("journal_mode"),
    await pragma("synchronous"),
    await pragma("foreign_keys"),
    await pragma("busy_timeout"),
  ]).toEqual(["wal", 2, 1, 5000]);
});

test("once it is closed its threads have ended, those of streams too", async () => {
  const threads = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
  const before = threads();
  const file = await openLedger(`file:${join(temporaryFolder(), "ledger.db")}`);
  const stream = file.openStream();
  await stream.execute("SELECT 1");
  stream.close();
  await file.close();
  expect(threads()).toBe(before);
  await expect(stream.execute("SELECT 1")).rejects.toThrow("the ledger is closed");
});

test("a remote ledger is not told to empty a log that is not ours", async () => {
  const file = await openLedger("http://127.0.0.1:9");
  await expect(file.emptyLog()).resolves.toBeUndefined();
  await file.close();
});

test("events and the audit log can only grow", async () => {
  const parts = await exampleLedger();
  await takeIn(input("a"), parts, call);
  for (const table of ["status_events", "audit_log"]) {
    await expect(parts.file.writer.execute(`DELETE FROM ${table}`)).rejects.toThrow("append-only");
  }
  await expect(parts.file.writer.execute("UPDATE status_events SET kind = 'resolved'")).rejects.toThrow(
    "append-only",
  );
  const audit = await parts.file.reader.execute("SELECT actor, action FROM audit_log");
  expect(audit.rows.map((row) => ({ ...row }))).toEqual([{ actor: "uji", action: "submission.create" }]);
});

test("a locked ledger is unavailable, loses nothing, and works again afterwards", async () => {
  const parts = await exampleLedger();
  await parts.file.writer.execute("PRAGMA busy_timeout = 50");
  const other = createClient({ url: `file:${join(parts.folder, "ledger.db")}` });
  const lock = await other.transaction("write");
  await expect(takeIn(input("a"), parts, call)).rejects.toBeInstanceOf(LedgerUnavailable);
  await lock.rollback();
  other.close();
  expect((await takeIn(input("a"), parts, call)).ok).toBe(true);
});

test("a full disk is unavailable, and nothing is half stored", async () => {
  const parts = await exampleLedger();
  const pages = Number((await parts.file.writer.execute("PRAGMA page_count")).rows[0]?.["page_count"]);
  await parts.file.writer.execute(`PRAGMA max_page_count = ${pages}`);
  const large = { ...input("a"), text: "a b ".repeat(5_000) };
  await expect(takeIn(large, parts, call)).rejects.toBeInstanceOf(LedgerUnavailable);
  const left = await parts.file.reader.execute("SELECT count(*) AS n FROM submissions");
  expect(left.rows[0]?.["n"]).toBe(0);
  await parts.file.writer.execute("PRAGMA max_page_count = 1000000");
  expect((await takeIn(large, parts, call)).ok).toBe(true);
});

test("in one group each is told what became of it: new, there already, the same twice, another content", async () => {
  const parts = await exampleLedger();
  await Promise.all(["a", "b"].map((id) => takeIn(input(id), parts, call)));
  const sent = [input("a"), input("c"), input("c"), { ...input("b"), text: "Jembatan putus" }, input("d")];
  const results = await Promise.all(sent.map((one) => takeIn(one, parts, call)));
  expect(results.map((result) => (result.ok ? result.status : result.code))).toEqual([
    200,
    201,
    200,
    "conflicting_external_id",
    201,
  ]);
  const { rows } = await parts.file.reader.execute(
    "SELECT external_id, (SELECT count(*) FROM status_events e WHERE e.submission_id = s.id) AS n FROM submissions s ORDER BY 1",
  );
  expect(rows.map((row) => [row["external_id"], row["n"]])).toEqual([
    ["a", 1],
    ["b", 1],
    ["c", 1],
    ["d", 1],
  ]);
});

test("a public id that is taken is drawn again; what is stored beside it goes by the new one", async () => {
  const parts = await exampleLedger();
  const drawn = ["BJN-AA", "BJN-AA", "BJN-AA", "BJN-BB"];
  const deps = { ...parts, newPublicId: () => drawn.shift() as string };
  const [first, second] = [await takeIn(input("a"), deps, call), await takeIn(input("b"), deps, call)];
  expect([first, second].map((taken) => taken.ok && [taken.status, taken.receipt.publicId])).toEqual([
    [201, "BJN-AA"],
    [201, "BJN-BB"],
  ]);
  const { rows } = await parts.file.reader.execute(
    `SELECT external_id, public_id, (SELECT count(*) FROM status_events e WHERE e.submission_id = s.id) AS events,
            (SELECT count(*) FROM originals o WHERE o.submission_id = s.id) AS originals,
            (SELECT count(*) FROM audit_log a WHERE a.target = s.id) AS audited
     FROM submissions s ORDER BY external_id`,
  );
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { external_id: "a", public_id: "BJN-AA", events: 1, originals: 1, audited: 1 },
    { external_id: "b", public_id: "BJN-BB", events: 1, originals: 1, audited: 1 },
  ]);
});

test("ids that are all taken end in an error, not in drawing for ever", async () => {
  const parts = await exampleLedger();
  const deps = { ...parts, newPublicId: () => "BJN-AA" };
  await takeIn(input("a"), deps, call);
  await expect(takeIn(input("b"), deps, call)).rejects.toThrow("8 ids");
  const { rows } = await parts.file.reader.execute("SELECT external_id FROM submissions");
  expect(rows.map((row) => row["external_id"])).toEqual(["a"]);
});

test("one and the same in one group is stored once; another by its id or key is a conflict", async () => {
  const parts = await exampleLedger();
  const send = (externalId: string, idempotencyKey: string | null, text = "Jalan rusak") =>
    takeIn({ ...input(externalId), text }, parts, { ...call, idempotencyKey });
  const all = await Promise.all([
    send("a", "satu"),
    send("a", "satu"),
    send("a", null),
    send("a", null, "Jembatan rusak"),
    send("b", "satu"),
    send("c", "dua"),
  ]);
  expect(all.map((taken) => (taken.ok ? taken.status : taken.code))).toEqual([
    201,
    200,
    200,
    "conflicting_external_id",
    "conflicting_idempotency_key",
    201,
  ]);
  const count = async (table: string) =>
    (await parts.file.reader.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.["n"];
  expect(
    await Promise.all(["submissions", "originals", "status_events", "audit_log", "idempotency"].map(count)),
  ).toEqual([2, 2, 2, 2, 2]);
});

test("text that is no whole Unicode is made so on its way in: the driver could not read it again", async () => {
  const parts = await exampleLedger();
  const taken = await takeIn(input("a"), parts, call);
  const submissionId = taken.ok ? taken.receipt.id : "";
  const of = { id: uuidv7(), submissionId, at: NOW, now: NOW, skpd: null, actor: "uji" };
  const { event } = plainEvent("in_progress", of);
  const prepared = { original: null, event: { ...event, note: "selesai\0 \ud83d" } };
  expect((await parts.ledger.record({ prepared, actor: "uji" })).outcome).toBe("recorded");
  const { rows } = await parts.file.reader.execute("SELECT note FROM status_events WHERE position = 2");
  expect(rows[0]?.["note"]).toBe("selesai\ufffd \ufffd");
});

test("reference tables come back as they went in; a code in use cannot vanish", async () => {
  const parts = await exampleLedger();
  expect(await loadReference(parts.file)).toEqual(exampleTables);
  await takeIn(input("a"), parts, call);
  const fewer = { ...exampleTables, channels: exampleTables.channels.filter(({ code }) => code !== "sms") };
  await expect(storeReference(parts.file, fewer)).rejects.toThrow("FOREIGN KEY");
  expect(await loadReference(parts.file)).toEqual(exampleTables);
});

describe("API keys", () => {
  test("are kept as a hash, checked, and void once revoked", async () => {
    const { file } = await exampleLedger();
    let now = NOW;
    const { id, secret } = await createKey(file, "mitra", ["submissions:write"], now);
    const check = createKeyCheck(file, () => now);
    expect(await check.check(secret)).toMatchObject({ id, scopes: ["submissions:write"] });
    expect(await check.check(`${secret}x`)).toBeUndefined();
    expect(JSON.stringify((await file.reader.execute("SELECT * FROM api_keys")).rows)).not.toContain(secret);
    expect(await revokeKey(file, id, now)).toBe(true);
    expect(await revokeKey(file, id, now)).toBe(false);
    const revoked = await file.reader.execute("SELECT target FROM audit_log WHERE action = 'key.revoke'");
    expect(revoked.rows.map(({ target }) => target)).toEqual([id]);
    now += 2_000;
    expect(await check.check(secret)).toBeUndefined();
    expect((await listKeys(file))[0]?.revokedAt).toBe(NOW);
  });
});

test("an officer is removed by number or by mark, and the record names the one who went", async () => {
  const { file, secrets } = await exampleLedger();
  const add = (number: string) =>
    addOfficer(file, secrets, { number, skpd: "dinas-tani", post: "Petugas" }, NOW);
  const [first, second] = [await add("628000005555"), await add("628000006666")];
  expect(await removeOfficer(file, secrets, "628000009999", NOW)).toBe(0);
  expect(await removeOfficer(file, secrets, first, NOW)).toBe(1);
  expect(await removeOfficer(file, secrets, "628000006666", NOW)).toBe(1);
  const { rows } = await file.reader.execute("SELECT target FROM audit_log WHERE action = 'officer.remove'");
  expect(rows.map(({ target }) => target)).toEqual([first, second]);
});

test("what is sealed opens with its id and key only, and shows a changed byte", () => {
  const secrets = createSecrets(oneKey(Buffer.alloc(32, 1)));
  const sealed = secrets.seal("id-1", "rahasia");
  expect(secrets.open("id-1", sealed)).toBe("rahasia");
  expect(() => secrets.open("id-2", sealed)).toThrow();
  expect(() => createSecrets(oneKey(Buffer.alloc(32, 2))).open("id-1", sealed)).toThrow();
  sealed[20] = (sealed[20] ?? 0) ^ 1;
  expect(() => secrets.open("id-1", sealed)).toThrow();
  expect(() => createSecrets(oneKey(Buffer.alloc(16)))).toThrow("at least 32 bytes");
});
