/** WhatsApp: what each kind of message does. Numbers, names and texts are made up. */
import { describe, expect, test } from "vitest";
import { plainEvent } from "../../../core/intake/prepare-event.ts";
import { addOfficer } from "../../../db/officers.ts";
import { findSubmission } from "../../../db/queries.ts";
import { NOW } from "../../example-region.ts";
import { CASES, whatsAppDelivery, whatsAppMessage } from "./cases.ts";
import { type ChannelAppOptions, channelApp, SECRETS } from "./channel-app.ts";

const WAYS = ["whatsapp"] as const;
const GROUP = { via: "whatsapp", to: "grup-contoh", group: true } as const;

async function open(options: ChannelAppOptions = {}) {
  const parts = await channelApp({ ways: WAYS, ...options });
  const deliver = async (...messages: Record<string, unknown>[]) => {
    const signed = CASES.whatsapp.sign(whatsAppDelivery(...messages));
    const response = await parts.app.request("/v1/channels/whatsapp", { method: "POST", ...signed });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const tell = async (value: Record<string, unknown>) => {
    const body = JSON.stringify({
      object: "whatsapp_business_account",
      entry: [{ id: "0", changes: [{ field: "messages", value }] }],
    });
    const response = await parts.app.request("/v1/channels/whatsapp", {
      method: "POST",
      ...CASES.whatsapp.sign(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  return { ...parts, deliver, tell };
}
const text = (id: string, body: string, more: Record<string, unknown> = {}) =>
  whatsAppMessage(id, { text: { body }, ...more });

test("the challenge is answered only to who knows the verify token", async () => {
  const { app } = await open();
  const ask = (token: string) =>
    app.request(
      `/v1/channels/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${encodeURIComponent(token)}`,
    );
  expect(await (await ask(SECRETS.verify)).text()).toBe("1158201444");
  expect((await ask("salah")).status).toBe(403);
  expect((await app.request("/v1/channels/whatsapp")).status).toBe(403);
});

test("image, video and document count by their caption", async () => {
  const { deliver, rows } = await open();
  const { body } = await deliver(
    whatsAppMessage("1", { type: "image", image: { caption: "Jalan berlubang", id: "1", sha256: "x" } }),
    whatsAppMessage("2", { type: "document", document: { caption: "Surat warga", filename: "surat.pdf" } }),
    whatsAppMessage("3", { type: "video", video: { caption: "Banjir" } }),
    whatsAppMessage("4", { type: "image", image: { id: "2" } }),
  );
  expect(body).toEqual({ taken_in: 3, ignored: 1, reasons: { "without_text:image": 1 } });
  const stored = await rows("SELECT text FROM submissions ORDER BY text");
  expect(stored.map((row) => row["text"])).toEqual(["Banjir", "Jalan berlubang", "Surat warga"]);
});

test.each(["audio", "sticker", "contacts", "order", "reaction", "interactive", "sesuatu_yang_baru"])(
  "a message of kind %s is accepted and counted",
  async (type) => {
    const { deliver, rows } = await open();
    const why = `without_text:${type === "sesuatu_yang_baru" ? "other" : type}`;
    expect(await deliver(whatsAppMessage("1", { type, [type]: {} }))).toEqual({
      status: 200,
      body: { ignored: 1, reasons: { [why]: 1 } },
    });
    expect(await rows("SELECT count(*) AS n FROM submissions")).toEqual([{ n: 0 }]);
  },
);

test("an edited message is what it says now, a deleted one is not published, a repeat of either does nothing", async () => {
  const { deliver, rows } = await open();
  await deliver(text("1", "Lampu mati"));
  const edit = whatsAppMessage("2", {
    type: "edit",
    edit: { original_message_id: "wamid.1", message: { type: "text", text: { body: "Lampu jalan mati" } } },
  });
  expect((await deliver(edit)).body).toEqual({ amended: 1 });
  expect((await deliver(edit)).body).toEqual({ repeated: 1 });
  expect(await rows("SELECT text, text_state FROM submissions")).toEqual([
    { text: "Lampu jalan mati", text_state: "clear" },
  ]);
  const revoke = whatsAppMessage("3", { type: "revoke", revoke: { original_message_id: "wamid.1" } });
  expect((await deliver(revoke)).body).toEqual({ amended: 1 });
  expect((await deliver(revoke)).body).toEqual({ repeated: 1 });
  // The first message once more, and a late edit: it stays withheld.
  await deliver(text("1", "Lampu mati"));
  await deliver({ ...edit, id: "wamid.4" });
  expect(await rows("SELECT text_state FROM submissions")).toEqual([{ text_state: "withheld" }]);
});

test("an edit and a deletion that come before their message are kept for it", async () => {
  const { deliver, rows } = await open();
  await deliver(
    whatsAppMessage("9", {
      type: "edit",
      edit: {
        original_message_id: "wamid.1",
        message: { type: "text", text: { body: "Air keruh, bukan mati" } },
      },
    }),
    whatsAppMessage("10", { type: "revoke", revoke: { original_message_id: "wamid.2" } }),
  );
  await deliver(text("1", "Air mati"), text("2", "Salah kirim"));
  expect(await rows("SELECT text, text_state FROM submissions ORDER BY text")).toEqual([
    { text: "Air keruh, bukan mati", text_state: "clear" },
    { text: "Salah kirim", text_state: "withheld" },
  ]);
});

describe("a place", () => {
  const place = (id: string, latitude: number, longitude: number, more: Record<string, unknown> = {}) =>
    whatsAppMessage(id, { type: "location", location: { latitude, longitude, name: "Rumah" }, ...more });

  test("gives the sender's last complaint its kecamatan, and is forgotten", async () => {
    const { deliver, rows } = await open();
    await deliver(text("1", "Jembatan putus"));
    expect((await deliver(place("2", -7.09, 111.91))).body).toEqual({ placed: 1 });
    const stored = await rows("SELECT * FROM submissions");
    expect(stored[0]?.["kecamatan"]).toBe("utara");
    expect(JSON.stringify(stored)).not.toMatch(/7\.09|111\.91|Rumah/);
    // It has one now: a second place changes nothing.
    expect((await deliver(place("3", -7.21, 111.9))).body).toEqual({ repeated: 1 });
  });
  test("goes to the message that it answers", async () => {
    const { deliver, rows } = await open();
    await deliver(text("1", "Jembatan putus"), text("2", "Lampu mati"));
    await deliver(place("3", -7.2, 111.9, { context: { id: "wamid.1" } }));
    expect(await rows("SELECT text, kecamatan FROM submissions ORDER BY text")).toEqual([
      { text: "Jembatan putus", kecamatan: "selatan" },
      { text: "Lampu mati", kecamatan: null },
    ]);
  });
  test("far away, or without a complaint, does nothing", async () => {
    const { deliver } = await open();
    expect((await deliver(place("1", 0, 0))).body).toEqual({ ignored: 1, reasons: { location_outside: 1 } });
    const reasons = { location_without_complaint: 1 };
    expect((await deliver(place("2", -7.1, 111.9))).body).toEqual({ ignored: 1, reasons });
    expect((await deliver(place("3", 91, 0))).body).toEqual({ ignored: 1, reasons: { unreadable: 1 } });
  });
});

test("a reply to one's own message, or to our answer, is more of the same complaint", async () => {
  const { deliver, rows, tell, letters } = await open();
  await deliver(text("1", "Sampah menumpuk"));
  const [letter] = await rows("SELECT id FROM outbox");
  const status = {
    id: "wamid.kita",
    status: "sent",
    biz_opaque_callback_data: letter?.["id"],
    recipient_id: "x",
  };
  expect((await letters())[0]?.kind).toBe("acknowledged");
  expect(await tell({ statuses: [status] })).toEqual({ told: 1 });
  await deliver(text("2", "Sudah seminggu", { context: { id: "wamid.1" } }));
  await deliver(text("3", "Di depan pasar", { context: { id: "wamid.kita" } }));
  await deliver(text("4", "Lain lagi: jalan rusak", { context: { id: "wamid.tidak-dikenal" } }));
  expect(
    (await rows("SELECT text FROM submissions ORDER BY recorded_at, id")).map((row) => row["text"]),
  ).toEqual(["Sampah menumpuk\n\nSudah seminggu\n\nDi depan pasar", "Lain lagi: jalan rusak"]);
});

test("the reporter gets number and tracking code once, where WhatsApp can be answered", async () => {
  const { deliver, letters, rows, secrets } = await open();
  await deliver(text("1", "Sampah menumpuk"));
  await deliver(text("1", "Sampah menumpuk"));
  const [row] = await rows("SELECT id, public_id FROM submissions");
  const code = secrets.trackingCode(String(row?.["id"]));
  expect(await letters()).toEqual([
    {
      kind: "acknowledged",
      via: "whatsapp",
      to: "628000001234",
      group: false,
      text:
        `Terima kasih, aduan Anda diterima Contoh dengan nomor ${row?.["public_id"]}. ` +
        `Kode lacak (jangan dibagikan): ${code}. Lihat perkembangannya: https://aduan.example/lacak/#${code}`,
    },
  ]);
});

describe("routing to a group", () => {
  const options = {
    ways: WAYS,
    groups: { "wag-pertanian": GROUP },
    suggest: (words: string) => (words.includes("pupuk") ? "pupuk" : null),
  };

  test("a clear topic is forwarded at once, and its group reads the redacted text", async () => {
    const { deliver, letters, rows } = await open({ ...options, ways: [] });
    await deliver(text("1", "Minta pupuk, hubungi 0800 0000 9999"));
    expect(await rows('SELECT topic, topic_by, skpd, "group" AS g FROM submissions')).toEqual([
      { topic: "pupuk", topic_by: "keywords", skpd: "dinas-tani", g: "wag-pertanian" },
    ]);
    expect(await rows("SELECT kind, skpd, actor FROM status_events ORDER BY position")).toEqual([
      { kind: "received", skpd: "dinas-tani", actor: "channel:whatsapp" },
      { kind: "forwarded", skpd: "dinas-tani", actor: "channel:whatsapp" },
    ]);
    expect(await letters()).toEqual([
      {
        kind: "routed",
        via: "whatsapp",
        to: "grup-contoh",
        group: true,
        text: [
          "ADUAN CTH-0000000",
          "Topik: Pupuk\nSaluran: WhatsApp\nDiterima: 2016-03-30\nUntuk: Dinas Tani\nJawab paling lambat: 2016-04-06",
          "Minta pupuk, hubungi [nomor telepon]",
          "Balas di sini:\nCTH-0000000 proses | selesai | bukan wewenang | tunda <alasan> | jawab <jawaban>",
        ].join("\n\n"),
      },
    ]);
  });

  test("an unclear one waits; a person's decision routes it, once", async () => {
    const { deliver, letters, rows, app, file } = await open({ ...options, ways: [] });
    await deliver(text("1", "Tolong yang kemarin itu"));
    expect(await letters()).toEqual([]);
    const { secret } = await import("../../../db/keys.ts").then(({ createKey }) =>
      createKey(file, "penyortir", ["moderation"], NOW),
    );
    const headers = { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" };
    const waiting = await app.request("/v1/sorting", { headers });
    expect(await waiting.json()).toEqual({
      waiting: [
        {
          public_id: "CTH-0000000",
          channel: "whatsapp",
          received_at: "2016-03-30T02:59:00.000Z",
          kecamatan: null,
          text: "Tolong yang kemarin itu",
          candidates: [],
        },
      ],
      next: null,
    });
    const decide = (body: unknown, id = "CTH-0000000") =>
      app.request(`/v1/submissions/${id}/topic`, { method: "POST", headers, body: JSON.stringify(body) });
    const wrong = await decide({ topic: "pupukk" });
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({
      errors: [{ pointer: "/topic", detail: "no such code; nearest: pupuk" }],
    });
    expect((await decide({ topic: "pupuk" }, "CTH-ZZZZZZZ")).status).toBe(404);
    const right = await decide({ topic: "Pupuk", kecamatan: "Kec. Selatan" });
    expect(await right.json()).toEqual({ topic: "pupuk", skpd: "dinas-tani", group: "wag-pertanian" });
    expect((await decide({ topic: "jalan" })).status).toBe(409);
    expect((await letters()).map(({ kind, to }) => [kind, to])).toEqual([["routed", "grup-contoh"]]);
    expect(await rows("SELECT kind FROM status_events ORDER BY position")).toEqual([
      { kind: "received" },
      { kind: "forwarded" },
    ]);
    expect(await rows("SELECT topic, topic_by, kecamatan FROM submissions")).toEqual([
      { topic: "pupuk", topic_by: "person", kecamatan: "selatan" },
    ]);
    const after = (await (await app.request("/v1/sorting", { headers })).json()) as { waiting: unknown[] };
    expect(after.waiting).toEqual([]);
  });
});

describe("a status by reply in a group", () => {
  const officer = "628000005555";
  const inGroup = (id: string, body: string, more: Record<string, unknown> = {}) =>
    text(id, body, { from: officer, group_id: "grup-contoh", ...more });

  async function routed() {
    const parts = await open({
      groups: { "wag-pertanian": GROUP },
      suggest: () => "pupuk",
    });
    await addOfficer(
      parts.file,
      parts.secrets,
      { number: officer, skpd: "dinas-tani", post: "Petugas" },
      NOW,
    );
    await parts.deliver(text("1", "Pupuk habis"));
    const events = async () =>
      parts.rows("SELECT kind, skpd, note, reason FROM status_events ORDER BY position");
    const refusals = async () => (await parts.letters()).filter(({ kind }) => kind === "status_refused");
    return { ...parts, events, refusals };
  }

  test("becomes the event, with its note redacted; once, however often it is delivered", async () => {
    const { deliver, events, refusals } = await routed();
    const reply = inGroup("2", "cth-oooooOO Selesai, sudah dikirim, tanya 0800 0000 7777");
    expect((await deliver(reply)).body).toEqual({ recorded: 1 });
    expect((await deliver(reply)).body).toEqual({ recorded: 1 });
    expect((await events()).slice(2)).toEqual([
      { kind: "resolved", skpd: "dinas-tani", note: "sudah dikirim, tanya [nomor telepon]", reason: null },
    ]);
    expect(await refusals()).toEqual([]);
  });

  test("works as a reply to our message, without the number", async () => {
    const { deliver, events, rows, tell } = await routed();
    const [letter] = await rows("SELECT id FROM outbox WHERE kind = 'routed'");
    await tell({
      statuses: [{ id: "wamid.kita", status: "sent", biz_opaque_callback_data: letter?.["id"] }],
    });
    const context = { id: "wamid.kita" };
    expect((await deliver(inGroup("2", "siap, terima kasih", { context }))).body).toMatchObject({
      ignored: 1,
    });
    expect((await deliver(inGroup("3", "tunda menunggu kiriman", { context }))).body).toEqual({
      recorded: 1,
    });
    expect((await events()).slice(2)).toEqual([
      { kind: "postponed", skpd: "dinas-tani", note: null, reason: "menunggu kiriman" },
    ]);
  });

  test.each([
    [
      "an unknown word",
      "CTH-0000000 oke",
      "CTH-0000000 belum dicatat: kata statusnya belum dikenal. Tulis: CTH-0000000 proses | selesai | bukan wewenang | tunda <alasan> | jawab <jawaban>",
    ],
    [
      "no reason",
      "CTH-0000000 tunda",
      "CTH-0000000 belum dicatat: alasannya belum ditulis. Tulis: CTH-0000000 proses | selesai | bukan wewenang | tunda <alasan> | jawab <jawaban>",
    ],
    ["an unknown number", "CTH-1234567 selesai", "CTH-1234567 belum dicatat: nomor aduan itu tidak ada."],
  ])("with %s gets back what was expected", async (_, words, answer) => {
    const { deliver, events, refusals } = await routed();
    expect((await deliver(inGroup("2", words))).body).toMatchObject({ ignored: 1 });
    await deliver(inGroup("2", words));
    expect(await refusals()).toEqual([
      { kind: "status_refused", via: "whatsapp", to: "grup-contoh", group: true, text: answer },
    ]);
    expect(await events()).toHaveLength(2);
  });

  test("for a complaint that another agency has is refused; nothing changes", async () => {
    const { deliver, events, refusals, file, secrets } = await routed();
    const other = "628000007777";
    await addOfficer(file, secrets, { number: other, skpd: "dinas-jalan", post: "Petugas" }, NOW);
    const body = { ignored: 1, reasons: { other_agency: 1 } };
    expect((await deliver(inGroup("2", "CTH-0000000 selesai", { from: other }))).body).toEqual(body);
    expect(await events()).toHaveLength(2);
    expect((await refusals()).map(({ text: words }) => words)).toEqual([
      "CTH-0000000 belum dicatat: aduan itu sedang tidak ditangani SKPD Anda.",
    ]);
  });

  test("that went to another agency since is told as recorded when it is delivered again", async () => {
    const { deliver, events, refusals, file, secrets, ledger, newId } = await routed();
    const reply = inGroup("2", "CTH-0000000 proses");
    await deliver(reply);
    const found = await findSubmission(file, secrets, "CTH-0000000");
    const submissionId = found?.submission.id ?? "";
    const of = { id: newId(), submissionId, at: NOW, now: NOW, skpd: "dinas-jalan", actor: "uji" };
    await ledger.record({ prepared: plainEvent("forwarded", of), actor: "uji" });
    expect((await deliver(reply)).body).toEqual({ recorded: 1 });
    expect((await deliver(inGroup("3", "CTH-0000000 selesai"))).body).toMatchObject({ ignored: 1 });
    expect((await events()).map(({ kind }) => kind)).toEqual([
      "received",
      "forwarded",
      "in_progress",
      "forwarded",
    ]);
    expect(await refusals()).toHaveLength(1);
  });

  test("or a place, sent alone in answer to our notice, is the sender's own and not the reporter's", async () => {
    const { deliver, rows, tell } = await routed();
    const [letter] = await rows("SELECT id FROM outbox WHERE kind = 'routed'");
    await tell({
      statuses: [{ id: "wamid.kita", status: "sent", biz_opaque_callback_data: letter?.["id"] }],
    });
    const alone = { from: officer, context: { id: "wamid.kita" } };
    const place = { type: "location", location: { latitude: -7.09, longitude: 111.91 } };
    expect((await deliver(whatsAppMessage("2", { ...place, ...alone }))).body).toMatchObject({ ignored: 1 });
    expect((await deliver(text("3", "warga ini sering mengeluh", alone))).body).toEqual({ taken_in: 1 });
    expect(await rows("SELECT text, kecamatan FROM submissions ORDER BY recorded_at, id")).toEqual([
      { text: "Pupuk habis", kecamatan: null },
      { text: "warga ini sering mengeluh", kecamatan: null },
    ]);
  });

  test("that cannot follow is told what can", async () => {
    const { deliver, refusals } = await routed();
    await deliver(inGroup("2", "CTH-0000000 selesai"), inGroup("3", "CTH-0000000 proses"));
    expect((await refusals()).map(({ text: words }) => words)).toEqual([
      "CTH-0000000 belum dicatat: status itu tidak bisa menyusul status yang sekarang. " +
        "Tulis: CTH-0000000 dikonfirmasi | disanggah | dibuka kembali | selesai otomatis",
    ]);
  });

  test("from a number that is not an officer's is refused; the reporter's own words are added", async () => {
    const { deliver, events, rows, refusals } = await routed();
    expect((await deliver(inGroup("2", "CTH-0000000 selesai", { from: "628000006666" }))).body).toEqual({
      ignored: 1,
      reasons: { not_authorised: 1 },
    });
    expect(await events()).toHaveLength(2);
    expect((await refusals())[0]?.text).toBe(
      "CTH-0000000 belum dicatat: nomor Anda belum terdaftar sebagai petugas.",
    );
    await deliver(text("3", "CTH-0000000 proses lama sekali pak"));
    expect((await rows("SELECT text FROM submissions"))[0]?.["text"]).toBe(
      "Pupuk habis\n\nCTH-0000000 proses lama sekali pak",
    );
  });

  test("other talk in a group is not kept; a leading keyword makes a complaint", async () => {
    const { deliver, rows } = await routed();
    const { body } = await deliver(
      inGroup("2", "selamat pagi semua"),
      inGroup("3", "ADUAN: irigasi di sawah kami kering"),
      inGroup("4", "Keluhan pak, hama wereng"),
      inGroup("5", "laporan kegiatan hari ini"),
    );
    expect(body).toEqual({ taken_in: 2, ignored: 2, reasons: { talk_in_group: 2 } });
    expect((await rows("SELECT text FROM submissions ORDER BY text")).map((row) => row["text"])).toEqual([
      "Pupuk habis",
      "irigasi di sawah kami kering",
      "pak, hama wereng",
    ]);
  });
});

test("a delivery of many is done piece by piece: one that cannot be taken in does not keep the others out", async () => {
  const { deliver, rows } = await open();
  const { status, body } = await deliver(text("1", "Satu"), text("2", "x".repeat(20_001)), text("3", "Tiga"));
  expect([status, body]).toEqual([200, { taken_in: 2, refused: 1 }]);
  expect(await rows("SELECT count(*) AS n FROM submissions")).toEqual([{ n: 2 }]);
  const alone = await deliver(text("4", "x".repeat(20_001)));
  expect([alone.status, alone.body["code"]]).toEqual([422, "invalid_submission"]);
});
