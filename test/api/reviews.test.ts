/** Review, retention and erasure, as moderators and operators do them. People and numbers are made up. */
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { foundText } from "../../cli/verbs/review.ts";
import { publish } from "../../core/publication.ts";
import { streamFacts } from "../../db/facts.ts";
import { createKey, createKeyCheck } from "../../db/keys.ts";
import { findSubmission } from "../../db/queries.ts";
import { erase, retain } from "../../db/retention.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { exampleLedger, exampleSigner, NOW } from "../example-region.ts";

/** A number of twelve digits that is none of the known kinds: a person must look. */
const DOUBTFUL = "Kios 297.3 dan 633.1 kosong";

async function open() {
  const parts = await exampleLedger();
  const { file, secrets, reference } = parts;
  const scopes = ["submissions:write", "events:write", "submissions:read", "moderation"] as const;
  const { secret } = await createKey(file, "uji", scopes, NOW);
  const app = createApp({
    now: () => NOW,
    version: "test",
    siteUrl: "https://aduan.example",
    writing: {
      ...parts,
      keys: createKeyCheck(file, () => NOW),
      findSubmission: (id) => findSubmission(file, secrets, id),
      listUnsorted: (most, after) => listUnsorted(file, most, after),
      reviews: {
        list: (most, after) => listForReview(file, most, after),
        decide: (decided) => decide(file, decided),
      },
      ready: async () => {},
    },
    log: () => {},
    logError: () => {},
  });
  const call = async (path: string, body?: unknown) => {
    const headers = { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" };
    const response = await app.request(path, {
      headers,
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as never };
  };
  let number = 0;
  const send = (text: string, note?: string) =>
    call("/v1/submissions", {
      channel: "sms",
      external_id: `contoh-${number++}`,
      received_at: "2016-03-01T08:00:00+07:00",
      text,
      reporter: { name: "Warga Contoh", phone: "080000001234" },
      topic: "pupuk",
      events:
        note === undefined ? [] : [{ event: "responded", happened_at: "2016-03-02T08:00:00+07:00", note }],
    });
  const published = async () => {
    const rows: (readonly [string | null, string | null])[] = [];
    for await (const facts of streamFacts(file, NOW)) {
      const one = publish(facts, reference, NOW);
      if (one.kind === "row") rows.push([one.row.teks, one.row.tanggapan]);
    }
    return rows;
  };
  return { ...parts, call, send, published };
}

describe("review", () => {
  test("a doubtful text waits with its findings, and is published once approved", async () => {
    const { call, send, published } = await open();
    await send(DOUBTFUL);
    expect(await published()).toEqual([[null, null]]);
    const { body } = await call("/v1/reviews");
    expect(body).toEqual({
      waiting: [
        {
          public_id: "CTH-0000000",
          event: null,
          text: DOUBTFUL,
          found: {},
          score: expect.any(Number),
          since: "2016-03-01T01:00:00.000Z",
        },
      ],
      next: null,
    });
    const decision = { decision: "approved", reason: "Kode barang, bukan orang" };
    expect((await call("/v1/submissions/CTH-0000000/reviews", decision)).status).toBe(200);
    expect(await published()).toEqual([[DOUBTFUL, null]]);
    expect((await call("/v1/reviews")).body).toEqual({ waiting: [], next: null });
  });

  test("more can be taken out, and a text can be withheld; the last decision is in force", async () => {
    const { call, send, published, file } = await open();
    await send("Pupuk di kios Barokah kosong");
    const at = "/v1/submissions/CTH-0000000/reviews";
    const marked = await call(at, { decision: "marked", words: ["Barokah"], reason: "nama kios" });
    expect(marked.body).toEqual({ text: "Pupuk di kios [disamarkan] kosong" });
    expect(await published()).toEqual([["Pupuk di kios [disamarkan] kosong", null]]);
    await call(at, { decision: "withheld", reason: "diminta SKPD, hubungi 080000009999" });
    expect(await published()).toEqual([[null, null]]);
    const { rows } = await file.reader.execute("SELECT decision, reason FROM reviews ORDER BY id");
    expect(rows.map((row) => [row["decision"], row["reason"]])).toEqual([
      ["marked", "nama kios"],
      ["withheld", "diminta SKPD, hubungi [nomor telepon]"],
    ]);
  });

  test("words added later do not bring back what was taken out by hand: the text waits again", async () => {
    const { call, send, published, ledger } = await open();
    await send("Pupuk di kios Barokah kosong");
    const at = "/v1/submissions/CTH-0000000/reviews";
    await call(at, { decision: "marked", words: ["Barokah"], reason: "nama kios" });
    const more = { channel: "sms", externalId: "contoh-0", messageHash: "h", actor: "uji", at: NOW } as const;
    await ledger.amend({ ...more, amendment: "more", text: "sudah seminggu" });
    expect(await published()).toEqual([[null, null]]);
    await call(at, { decision: "marked", words: ["Barokah"], reason: "nama kios" });
    expect(await published()).toEqual([["Pupuk di kios [disamarkan] kosong\n\nsudah seminggu", null]]);
  });

  test("a text that was changed or taken out since it was looked at is not decided about", async () => {
    const { call, send, published, ledger, file, secrets } = await open();
    await send(DOUBTFUL);
    const at = "/v1/submissions/CTH-0000000/reviews";
    const { waiting } = (await call("/v1/reviews")).body as { waiting: { text: string }[] };
    const more = { channel: "sms", externalId: "contoh-0", messageHash: "h", actor: "uji", at: NOW } as const;
    await ledger.amend({ ...more, amendment: "more", text: "tanya Bu Karangan" });
    const decision = { decision: "approved", text: waiting[0]?.text, reason: "jelas" };
    const refused = await call(at, decision);
    expect([refused.status, refused.body]).toMatchObject([409, { code: "text_changed" }]);
    expect(await published()).toEqual([[null, null]]);
    // The same, where it happens after the text was read, and before the decision is written.
    const found = await findSubmission(file, secrets, "CTH-0000000");
    const { id: submissionId = "", text: seen = "" } = found?.submission ?? {};
    const about = { submissionId, target: submissionId, text: null, reason: "uji", at: NOW, actor: "uji" };
    const approved = { ...about, decision: "approved" } as const;
    expect(await decide(file, { ...approved, seen: `${seen}.` })).toBe(false);
    expect(await decide(file, { ...about, decision: "withdrawn", seen: null })).toBe(true);
    expect(await decide(file, { ...approved, seen })).toBe(false);
    expect(await published()).toEqual([[null, null]]);
    const { rows } = await file.reader.execute("SELECT action FROM audit_log WHERE action LIKE 'review%'");
    expect(rows.map(({ action }) => action)).toEqual(["review.withdrawn"]);
  });

  test("a note waits and is decided about; the event itself is never changed", async () => {
    const { call, send, published, file } = await open();
    await send("Pupuk kosong", DOUBTFUL);
    expect(await published()).toEqual([["Pupuk kosong", null]]);
    const { waiting } = (await call("/v1/reviews")).body as { waiting: { event: string; score: number }[] };
    expect(waiting).toMatchObject([{ text: DOUBTFUL, found: {}, score: expect.any(Number) }]);
    expect(waiting[0]?.score).toBeLessThan(0.7);
    const event = waiting[0]?.event as string;
    const decision = { decision: "marked", event, words: ["kosong"], reason: "uji" };
    expect((await call("/v1/submissions/CTH-0000000/reviews", decision)).status).toBe(200);
    expect((await published())[0]?.[1]).toContain("dan 633.1 [disamarkan]");
    expect((await call("/v1/reviews")).body).toEqual({ waiting: [], next: null });
    await expect(file.writer.execute("UPDATE status_events SET note = 'lain'")).rejects.toThrow(
      "append-only",
    );
    await expect(
      file.writer.execute("UPDATE status_events SET kind = 'resolved', note = NULL"),
    ).rejects.toThrow("append-only");
    for (const change of [
      "UPDATE status_events SET note_state = 'clear' WHERE note IS NOT NULL",
      "DELETE FROM reviews",
      "UPDATE reviews SET text = NULL, reason = 'lain'",
      "UPDATE reviews SET text = NULL, submission_id = 'lain'",
    ]) {
      await expect(file.writer.execute(change)).rejects.toThrow("append-only");
    }
  });

  test("the next release says that the row changed, and not what it was or why", async () => {
    const { call, send, file, reference, folder } = await open();
    await send("Pupuk di kios Barokah kosong");
    await send("Lainnya");
    const root = join(folder, "releases");
    mkdirSync(root);
    const write = (now: number) =>
      writeRelease({
        root,
        reference,
        facts: streamFacts(file, NOW),
        cutoff: NOW,
        now,
        demonstration: false,
        ledgerMark: "",
        signer: exampleSigner,
      });
    await write(NOW);
    await call("/v1/submissions/CTH-0000000/reviews", { decision: "withdrawn", reason: "alasannya rahasia" });
    const { folder: second } = await write(NOW + 1_000);
    const changes = readFileSync(join(second, "CHANGES.md"), "utf8");
    expect(changes).toContain("rows changed: 1\n");
    expect(changes).toContain("\n- CTH-0000000\n");
    for (const word of ["Barokah", "alasannya", "review"]) expect(changes).not.toContain(word);
    expect(readFileSync(join(second, "complaints.csv"), "utf8")).not.toContain("Barokah");
  });

  test("the command line shows what was found, and how sure redaction is of the rest", () => {
    expect(foundText({ found: { name: 2, phone: 1 }, score: 0.654 })).toBe(
      "Disamarkan: [nama] 2, [nomor telepon] 1. Keyakinan bahwa sisanya aman: 65 %.",
    );
    expect(foundText({ found: {}, score: 0.5 })).toContain("tidak ada");
    expect(foundText(undefined)).toBe("Asli sudah dihapus.");
  });

  test("what waits is read page by page, whatever is decided or comes in between", async () => {
    const { call, send } = await open();
    for (const note of [undefined, DOUBTFUL, DOUBTFUL]) await send(DOUBTFUL, note);
    const pages = async (path: string, meanwhile: () => Promise<unknown>) => {
      const seen: string[] = [];
      let next: string | null = path;
      while (next !== null) {
        const { body } = await call(next.replace("https://aduan.example", ""));
        const page = body as { waiting: { public_id: string; event: string | null }[]; next: string | null };
        for (const one of page.waiting) seen.push(`${one.public_id} ${one.event === null ? "text" : "note"}`);
        next = page.next;
        await meanwhile();
      }
      return seen;
    };
    const all = ["CTH-0000000 text", "CTH-0000008 text", "CTH-000000G text"];
    const notes = ["CTH-0000008 note", "CTH-000000G note"];
    expect(await pages("/v1/reviews?limit=2", async () => {})).toEqual([...all, ...notes]);
    const approve = () =>
      call("/v1/submissions/CTH-0000000/reviews", { decision: "approved", reason: "jelas" });
    expect(await pages("/v1/reviews?limit=1", approve)).toEqual([...all, ...notes]);
    expect(await pages("/v1/reviews?limit=100", async () => {})).toEqual([...all.slice(1), ...notes]);
  });

  test("submissions without a topic are read page by page too", async () => {
    const { call } = await open();
    for (const external_id of ["a", "b", "c"])
      await call("/v1/submissions", {
        channel: "sms",
        external_id,
        received_at: "2016-03-01T08:00:00+07:00",
        text: "Tolong dibantu",
      });
    type Page = { body: { waiting: { public_id: string }[]; next: string | null } };
    const first = (await call("/v1/sorting?limit=2")) as Page;
    const rest = (await call((first.body.next ?? "").replace("https://aduan.example", ""))) as Page;
    const ids = [first, rest].map(({ body }) => body.waiting.map(({ public_id }) => public_id));
    expect(ids).toEqual([["CTH-0000000", "CTH-0000008"], ["CTH-000000G"]]);
    expect(rest.body.next).toBeNull();
  });

  test.each(["limit=0", "limit=101", "limit=x", "cursor=x", "cursor=WyJhIiwxXQ", "page=2"])(
    "pages asked for by %s are refused",
    async (question) => {
      const { call } = await open();
      for (const path of ["/v1/reviews", "/v1/sorting"]) {
        const { status, body } = await call(`${path}?${question}`);
        expect([status, (body as { code: string }).code]).toEqual([400, "invalid_parameter"]);
      }
    },
  );

  test("only what waits is read to list it, however much was decided or never waited", async () => {
    const { file, send } = await open();
    await send(DOUBTFUL, DOUBTFUL);
    let sql = "";
    const execute = (asked: { sql: string; args: never[] }) => {
      sql = asked.sql;
      return file.reader.execute(asked);
    };
    const waiting = await listForReview({ ...file, reader: { execute } as never }, 10);
    expect(waiting.map(({ kind }) => kind)).toEqual(["text", "note"]);
    const { rows } = await file.reader.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: [0, "", 10] });
    const plan = rows.map(({ detail }) => String(detail)).join("\n");
    expect(plan).toContain("submissions_waiting");
    expect(plan).toContain("status_events_waiting");
    expect(plan).not.toMatch(/SCAN (?:submissions|s|e|status_events|reviews)\b(?! USING INDEX \w+_waiting)/);
  });

  test.each([
    [{ decision: "marked", words: ["tidak ada"], reason: "uji" }, 422, "words_not_there"],
    [{ decision: "marked", reason: "uji" }, 422, "invalid_decision"],
    [{ decision: "approved", words: ["x"], reason: "uji" }, 422, "invalid_decision"],
    [{ decision: "approved" }, 422, "invalid_decision"],
    [{ decision: "erased", reason: "uji" }, 422, "invalid_decision"],
    [{ decision: "approved", event: "tidak-ada", reason: "uji" }, 404, "nothing_to_review"],
  ])("%j is refused", async (decision, status, code) => {
    const { call, send } = await open();
    await send("Pupuk kosong");
    const refused = await call("/v1/submissions/CTH-0000000/reviews", decision);
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([status, code]);
  });
});

test("retention deletes originals and contacts of its time, and keeps rows and figures", async () => {
  const { send, call, published, file, folder } = await open();
  await send("Pupuk kosong, telepon 080000005678", "Hubungi 080000005678");
  const before = await published();
  expect(await retain(file, NOW, NOW)).toEqual({ originals: 0, contacts: 0 });
  const mark = async () => (await file.reader.execute("SELECT max(id) AS n FROM audit_log")).rows[0]?.["n"];
  const untouched = await mark();
  expect(await retain(file, NOW + 1, NOW)).toEqual({ originals: 2, contacts: 1 });
  expect(statSync(join(folder, "ledger.db-wal")).size).toBe(0);
  expect(await mark()).not.toBe(untouched);
  const after = await mark();
  expect(await retain(file, NOW + 1, NOW)).toEqual({ originals: 0, contacts: 0 });
  expect(await mark()).toBe(after);
  expect(await published()).toEqual(before);
  expect((await call("/v1/submissions/CTH-0000000")).body).toMatchObject({ original: null });
});

test("an Idempotency-Key is forgotten after seven days, and nothing else for it", async () => {
  const { file } = await open();
  const DAY = 86_400_000;
  const keep = (key: string, at: number) =>
    file.writer.execute({ sql: "INSERT INTO idempotency VALUES ('uji', ?, 'isi', 'a', ?)", args: [key, at] });
  await keep("old", NOW - 7 * DAY - 1);
  await keep("young", NOW - 7 * DAY);
  await retain(file, NOW - 730 * DAY, NOW);
  const { rows } = await file.reader.execute("SELECT key FROM idempotency");
  expect(rows.map(({ key }) => key)).toEqual(["young"]);
  const logged = await file.reader.execute("SELECT 1 FROM audit_log WHERE action = 'ledger.retain'");
  expect(logged.rows).toEqual([]);
});

test("erasure takes every word of one submission, out of the file too, and leaves its dates and the others", async () => {
  const { send, call, published, file, folder } = await open();
  for (const [sent, reason] of [
    [await send("Katasatu pupuk kosong", "Katadua dikirim"), "ini kode barang"],
    [await send("Lainnya"), "ini harga pupuk"],
  ] as const) {
    const { public_id: id } = sent.body as { public_id: string };
    await call(`/v1/submissions/${id}/reviews`, { decision: "approved", reason });
  }
  expect(await erase(file, "CTH-0000000", "permintaan pelapor", NOW)).toBe(true);
  expect(await erase(file, "CTH-ZZZZZZZ", "uji", NOW)).toBe(false);
  expect(new Set((await published()).map(([text]) => text))).toEqual(new Set([null, "Lainnya"]));
  const kinds = await file.reader.execute(
    "SELECT kind, note FROM status_events ORDER BY submission_id, position",
  );
  expect(kinds.rows.map((row) => [row["kind"], row["note"]])).toEqual([
    ["received", null],
    ["responded", null],
    ["received", null],
  ]);
  const bytes = ["ledger.db", "ledger.db-wal"]
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("");
  for (const word of ["Lainnya", "ini harga pupuk"]) expect(bytes.includes(word)).toBe(true);
  for (const word of ["Katasatu", "Katadua", "ini kode barang"]) expect(bytes.includes(word)).toBe(false);
  const decided = await file.reader.execute("SELECT decision, reason FROM reviews ORDER BY id");
  expect(decided.rows.map((row) => [row["decision"], row["reason"]])).toEqual([
    ["approved", ""],
    ["approved", "ini harga pupuk"],
    ["erased", "permintaan pelapor"],
  ]);
});
