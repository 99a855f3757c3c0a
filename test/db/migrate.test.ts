/** A ledger of an earlier version keeps what it holds when its tables are brought up to date. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import { expect, onTestFinished, test } from "vitest";
import { openLedger } from "../../db/connect.ts";
import { migrateLedger } from "../../db/migrate.ts";
import { applyReviews, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { temporaryFolder } from "../example-region.ts";

const MIGRATIONS = fileURLToPath(new URL("../../db/migrations", import.meta.url));

/** The migrations up to and with a number. */
function migrationsTo(last: number, folder: string): string {
  cpSync(MIGRATIONS, folder, { recursive: true });
  const journal = join(folder, "meta/_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as {
    entries: { idx: number; tag: string }[];
  };
  for (const { idx, tag } of entries) if (idx > last) rmSync(join(folder, `${tag}.sql`));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.filter(({ idx }) => idx <= last) }));
  return folder;
}

test("submissions, events and their append-only rule survive", async () => {
  const folder = temporaryFolder();
  const file = await openLedger(`file:${join(folder, "ledger.db")}`);
  onTestFinished(() => file.close());
  await migrate(drizzle(file.writer), { migrationsFolder: migrationsTo(1, join(folder, "migrations")) });
  await file.writer.batch(
    [
      "INSERT INTO channels VALUES ('sms', 'SMS', 'SMS')",
      "INSERT INTO topics VALUES ('jalan', NULL, 'Jalan', 'Roads', 0)",
      `INSERT INTO submissions VALUES ('a', 'CTH-0000000', 'lacak', 'sms', '1', 'isi', 'pengaduan', 'biasa', 'jalan',
         NULL, NULL, NULL, 1, 2, 3, 4, 5, 0, 'Jalan rusak', 'clear')`,
      `INSERT INTO status_events (id, submission_id, position, kind, happened_at, recorded_at, note_state, actor)
         VALUES ('e', 'a', 1, 'received', 1, 2, 'clear', 'uji')`,
      "INSERT INTO originals VALUES ('a', 'a', 1, x'00')",
    ],
    "write",
  );
  await migrateLedger(file);
  await migrateLedger(file);
  const rows = async (sql: string) => (await file.reader.execute(sql)).rows.map((row) => ({ ...row }));
  expect(await rows("SELECT id, topic, topic_by, text, due_resolve, reporter_hash FROM submissions")).toEqual(
    [
      {
        id: "a",
        topic: "jalan",
        topic_by: "sender",
        text: "Jalan rusak",
        due_resolve: 5,
        reporter_hash: null,
      },
    ],
  );
  expect(await rows("SELECT submission_id FROM status_events")).toEqual([{ submission_id: "a" }]);
  expect(await rows("SELECT id FROM originals")).toEqual([{ id: "a" }]);
  expect(await rows("PRAGMA foreign_key_check")).toEqual([]);
  expect(await rows("PRAGMA foreign_keys")).toEqual([{ foreign_keys: 1 }]);
  await expect(file.writer.execute("DELETE FROM status_events")).rejects.toThrow("append-only");
  expect(await listUnsorted(file, 10)).toEqual([]);
});

test("a note that was decided about before waits no more, and one that was not still does", async () => {
  const folder = temporaryFolder();
  const file = await openLedger(`file:${join(folder, "ledger.db")}`);
  onTestFinished(() => file.close());
  await migrate(drizzle(file.writer), { migrationsFolder: migrationsTo(6, join(folder, "migrations")) });
  await file.writer.batch(
    [
      "INSERT INTO channels VALUES ('sms', 'SMS', 'SMS')",
      `INSERT INTO submissions (id, public_id, tracking_hash, channel, external_id, content_hash, classification,
         confidentiality, received_at, recorded_at, due_given, text, text_state)
         VALUES ('a', 'CTH-0000000', 'lacak', 'sms', '1', 'isi', 'pengaduan', 'biasa', 1, 2, 0, 'Jalan', 'clear')`,
      `INSERT INTO status_events (id, submission_id, position, kind, happened_at, recorded_at, note, note_state, actor)
         SELECT value, 'a', key + 1, 'responded', 1, 2, 'catatan', 'review', 'uji' FROM json_each('["e", "f"]')`,
      `INSERT INTO reviews (submission_id, target, decision, reason, at, actor)
         VALUES ('a', 'e', 'approved', 'jelas', 3, 'uji')`,
    ],
    "write",
  );
  await migrateLedger(file);
  expect((await listForReview(file, 10)).map(({ target }) => target)).toEqual(["f"]);
  const histories = new Map([["a", [{ id: "e", note: "catatan", noteState: "withheld" } as never]]]);
  await applyReviews(file.reader, histories);
  expect(histories.get("a")).toMatchObject([{ note: "catatan", noteState: "clear" }]);
});

test("of what was erased before, why it was decided and how consent was given go too", async () => {
  const folder = temporaryFolder();
  const file = await openLedger(`file:${join(folder, "ledger.db")}`);
  onTestFinished(() => file.close());
  await migrate(drizzle(file.writer), { migrationsFolder: migrationsTo(6, join(folder, "migrations")) });
  const review = "INSERT INTO reviews (submission_id, target, decision, text, reason, at, actor) VALUES";
  await file.writer.execute("PRAGMA foreign_keys = OFF");
  await file.writer.batch(
    [
      `${review} ('a', 'a', 'marked', 'isi', 'alasan', 1, 'uji')`,
      `${review} ('a', 'a', 'erased', NULL, 'permintaan', 2, 'cli')`,
      `${review} ('b', 'b', 'marked', 'isi', 'alasan', 1, 'uji')`,
      `INSERT INTO consents (submission_id, wish, key_version, how, at, actor)
         VALUES ('a', 'unnamed', 1, 'telepon', 1, 'uji'), ('b', 'unnamed', 1, 'telepon', 1, 'uji')`,
    ],
    "write",
  );
  await migrateLedger(file);
  const rows = async (sql: string) => (await file.reader.execute(sql)).rows.map((row) => Object.values(row));
  expect(await rows("SELECT submission_id, decision, text, reason FROM reviews ORDER BY id")).toEqual([
    ["a", "marked", null, ""],
    ["a", "erased", null, "permintaan"],
    ["b", "marked", "isi", "alasan"],
  ]);
  expect(await rows("SELECT submission_id, how FROM consents ORDER BY id")).toEqual([
    ["a", ""],
    ["b", "telepon"],
  ]);
});
