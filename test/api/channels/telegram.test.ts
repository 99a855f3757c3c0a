/** Telegram: what each kind of update does. Accounts, names and texts are made up. */
import { describe, expect, test } from "vitest";
import { addOfficer } from "../../../db/officers.ts";
import { NOW } from "../../example-region.ts";
import { CASES, telegramMessage, telegramUpdate } from "./cases.ts";
import { BOT, type ChannelAppOptions, channelApp } from "./channel-app.ts";

const GROUP_ID = -1001700000001708;
const GROUP = { via: "telegram", to: String(GROUP_ID), group: true } as const;
const OFFICER = { id: 990000005555, is_bot: false, first_name: "Petugas" };
const seconds = NOW / 1_000;

async function open(options: ChannelAppOptions = {}) {
  const parts = await channelApp({ ways: ["telegram"], ...options });
  let next = 0;
  const post = async (body: string) => {
    const signed = CASES.telegram.sign(body);
    const response = await parts.app.request("/v1/channels/telegram", { method: "POST", ...signed });
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, unknown>;
  };
  const update = (more: Record<string, unknown>) => {
    next += 1;
    return post(telegramUpdate(`u${next}`, more));
  };
  const say = (message: Record<string, unknown>) => update({ message });
  const edit = (message: Record<string, unknown>) =>
    update({ edited_message: { edit_date: seconds - 30, ...message } });
  const texts = async () =>
    (await parts.rows("SELECT text FROM submissions ORDER BY recorded_at, id")).map((row) => row["text"]);
  return { ...parts, post, update, say, edit, texts };
}
/** A message by its number, which is its id in the chat. */
const message = (id: number, more: Record<string, unknown>) =>
  telegramMessage("", { message_id: id, ...more });
const text = (id: number, words: string, more: Record<string, unknown> = {}) =>
  message(id, { text: words, ...more });
const inGroup = (id: number, words: string, more: Record<string, unknown> = {}) =>
  text(id, words, { chat: { id: GROUP_ID, type: "supergroup", title: "Grup Contoh" }, ...more });
const ignored = (why: string) => ({ ignored: 1, reasons: { [why]: 1 } });

test("the same number in another chat is another message", async () => {
  const { say, texts } = await open();
  expect(await say(text(1, "Jalan rusak"))).toEqual({ taken_in: 1 });
  expect(await say(text(1, "Jalan rusak"))).toEqual({ repeated: 1 });
  const other = { id: 990000005678, type: "private" };
  expect(await say(text(1, "Lampu mati", { chat: other, from: { ...OFFICER, id: other.id } }))).toEqual({
    taken_in: 1,
  });
  expect(await texts()).toEqual(["Jalan rusak", "Lampu mati"]);
});

test("photo, document and video count by their caption; without one they are counted by kind", async () => {
  const { say, texts } = await open();
  await say(message(1, { photo: [{ file_id: "x" }], caption: "Jalan berlubang" }));
  await say(message(2, { document: { file_name: "surat.pdf" }, caption: "Surat warga" }));
  await say(message(3, { video: {}, caption: "Banjir" }));
  expect(await texts()).toEqual(["Jalan berlubang", "Surat warga", "Banjir"]);
  for (const kind of ["photo", "voice", "sticker", "contact", "video_note"])
    expect(await say(message(9, { [kind]: {} }))).toEqual(ignored(`without_text:${kind}`));
  expect(await say(message(10, { new_chat_title: "x" }))).toEqual(ignored("without_text:other"));
});

describe("commands", () => {
  test.each([
    ["/start", "command"],
    ["/help@contohaduanbot", "command"],
    ["/start 1708", "command"],
    ["/lapor", "command_without_text"],
    ["/aduan :", "command_without_text"],
    ["/lapor@BotLainContoh jalan rusak", "command_of_another_bot"],
  ])("%s is ignored: %s", async (words, why) => {
    const { say, texts } = await open();
    expect(await say(text(1, words))).toEqual(ignored(why));
    expect(await texts()).toEqual([]);
  });

  test.each([
    ["/lapor jalan rusak", "jalan rusak"],
    ["/ADUAN: jalan\nrusak", "jalan\nrusak"],
    [`/lapor@${BOT} jalan rusak`, "jalan rusak"],
    ["/lapor CTH jalan rusak", "jalan rusak"],
    ["CTH jalan rusak", "jalan rusak"],
    ["jalan rusak, /lapor sudah", "jalan rusak, /lapor sudah"],
  ])("%s is a complaint", async (words, content) => {
    const { say, texts } = await open();
    expect(await say(text(1, words))).toEqual({ taken_in: 1 });
    expect(await texts()).toEqual([content]);
  });
});

test.each([
  ["a poll", { poll: { id: "1" } }, "other_update"],
  ["a pressed button", { callback_query: { id: "1" } }, "other_update"],
  ["a kind of the future", { sesuatu_yang_baru: {} }, "other_update"],
  ["a channel's post", { channel_post: text(1, "pengumuman") }, "other_update"],
  ["another bot", { message: text(1, "lapor", { from: { ...OFFICER, is_bot: true } }) }, "bot"],
  [
    "who writes in the name of a group",
    { message: inGroup(1, "/lapor x", { sender_chat: { id: GROUP_ID } }) },
    "without_sender",
  ],
  ["nobody", { message: text(1, "x", { from: undefined }) }, "without_sender"],
  ["a message without a date", { message: text(1, "x", { date: undefined }) }, "unreadable"],
])("%s is accepted and counted", async (_, more, why) => {
  const { update, texts } = await open();
  expect(await update(more)).toEqual(ignored(why));
  expect(await texts()).toEqual([]);
});

describe("an edited message", () => {
  test("is what it says now, each edit once", async () => {
    const { say, edit, post, texts } = await open();
    await say(text(1, "/lapor lampu mati"));
    expect(await edit(text(1, "/lapor lampu jalan mati"))).toEqual({ amended: 1 });
    expect(await texts()).toEqual(["lampu jalan mati"]);
    const again = telegramUpdate("u9", { edited_message: { ...text(1, "tiga lampu"), edit_date: seconds } });
    expect(await post(again)).toEqual({ amended: 1 });
    expect(await post(again)).toEqual({ repeated: 1 });
    expect(await texts()).toEqual(["tiga lampu"]);
    expect(await edit(message(1, { photo: [{}] }))).toEqual(ignored("edit_without_text"));
  });
  test("that comes before its message is kept for it", async () => {
    const { say, edit, texts } = await open();
    await edit(text(1, "Air keruh, bukan mati"));
    await say(text(1, "Air mati"));
    expect(await texts()).toEqual(["Air keruh, bukan mati"]);
  });
  test("that is talk in a group is not kept", async () => {
    const { edit, rows } = await open();
    expect(await edit(inGroup(1, "selamat pagi semua"))).toEqual(ignored("talk_in_group"));
    expect(await rows("SELECT * FROM amendments")).toEqual([]);
  });
});

describe("a reply", () => {
  test("to one's own message, or to our answer, is more of the same complaint", async () => {
    const { say, rows, texts, secrets, file } = await open();
    await say(text(1, "Sampah menumpuk"));
    // The dispatcher notes the far side's id when it has sent.
    const hash = secrets.contentHash("990000001234:2");
    await file.writer.execute({ sql: "UPDATE outbox SET state = 'sent', provider_hash = ?", args: [hash] });
    expect(await rows("SELECT kind, via FROM outbox")).toEqual([{ kind: "acknowledged", via: "telegram" }]);
    const to = (id: number) => ({ reply_to_message: { message_id: id, text: "apa saja" } });
    expect(await say(text(3, "Sudah seminggu", to(1)))).toEqual({ amended: 1 });
    expect(await say(text(4, "/lapor di depan pasar", to(2)))).toEqual({ amended: 1 });
    expect(await say(text(5, "Lain lagi: jalan rusak", to(99)))).toEqual({ taken_in: 1 });
    expect(await texts()).toEqual([
      "Sampah menumpuk\n\nSudah seminggu\n\ndi depan pasar",
      "Lain lagi: jalan rusak",
    ]);
  });
  test("number and tracking code go to the private chat, once; never to a group", async () => {
    const { say, letters, rows, secrets } = await open();
    await say(text(1, "Sampah menumpuk"));
    await say(text(1, "Sampah menumpuk"));
    await say(inGroup(2, "/lapor jalan rusak"));
    const [first] = await rows("SELECT id, public_id FROM submissions ORDER BY recorded_at, id");
    const sent = await letters();
    expect(sent.map(({ kind, via, to, group }) => [kind, via, to, group])).toEqual([
      ["acknowledged", "telegram", "990000001234", false],
    ]);
    expect(sent[0]?.text).toContain(String(first?.["public_id"]));
    expect(sent[0]?.text).toContain(secrets.trackingCode(String(first?.["id"])));
  });
});

describe("a place", () => {
  const place = (id: number, latitude: number, longitude: number, more: Record<string, unknown> = {}) =>
    message(id, { location: { latitude, longitude }, venue: { title: "Rumah" }, ...more });

  test("gives the last complaint, or the one that it answers, its kecamatan, and is forgotten", async () => {
    const { say, rows } = await open();
    await say(text(1, "Jembatan putus"));
    await say(text(2, "Lampu mati", { date: seconds - 50 }));
    expect(await say(place(3, -7.09, 111.91))).toEqual({ placed: 1 });
    expect(await say(place(4, -7.2, 111.9, { reply_to_message: { message_id: 1 } }))).toEqual({ placed: 1 });
    expect(await rows("SELECT text, kecamatan FROM submissions ORDER BY text")).toEqual([
      { text: "Jembatan putus", kecamatan: "selatan" },
      { text: "Lampu mati", kecamatan: "utara" },
    ]);
    expect(JSON.stringify(await rows("SELECT * FROM submissions"))).not.toMatch(/7\.09|111\.91|Rumah/);
  });
  test("far away, in a group, on the move, or without a complaint, does nothing", async () => {
    const { say, edit } = await open();
    expect(await say(place(1, 0, 0))).toEqual(ignored("location_outside"));
    expect(await say(place(2, -7.1, 111.9))).toEqual(ignored("location_without_complaint"));
    const group = { chat: { id: GROUP_ID, type: "group" } };
    expect(await say(place(3, -7.1, 111.9, group))).toEqual(ignored("location_in_group"));
    expect(await edit(place(2, -7.1, 111.91))).toEqual(ignored("edit_without_text"));
    expect(await say(place(4, 91, 0))).toEqual(ignored("unreadable"));
  });
});

test("talk in a group is not kept; a command or a leading keyword makes a complaint", async () => {
  const { say, texts } = await open();
  expect(await say(inGroup(1, "selamat pagi semua"))).toEqual(ignored("talk_in_group"));
  expect(await say(inGroup(2, "siap", { reply_to_message: { message_id: 1 } }))).toEqual(
    ignored("talk_in_group"),
  );
  await say(inGroup(3, `/lapor@${BOT} irigasi kering`));
  await say(inGroup(4, "ADUAN: hama wereng"));
  await say(message(5, { caption: "lapor jalan putus", photo: [{}], chat: { id: GROUP_ID, type: "group" } }));
  expect(await texts()).toEqual(["irigasi kering", "hama wereng", "jalan putus"]);
});

describe("a status by reply of an officer", () => {
  async function routed() {
    const parts = await open({ groups: { "wag-pertanian": GROUP }, suggest: () => "pupuk" });
    const { file, secrets } = parts;
    const officer = { number: `telegram:${OFFICER.id}`, skpd: "dinas-tani", post: "Petugas" };
    await addOfficer(file, secrets, officer, NOW);
    await parts.say(text(1, "Pupuk habis"));
    const hash = secrets.contentHash(`${GROUP_ID}:7`);
    await file.writer.execute({
      sql: "UPDATE outbox SET state = 'sent', provider_hash = ? WHERE kind = 'routed'",
      args: [hash],
    });
    const events = async () =>
      (await parts.rows("SELECT kind, skpd, note, reason FROM status_events ORDER BY position")).slice(2);
    const refusals = async () => (await parts.letters()).filter(({ kind }) => kind === "status_refused");
    return { ...parts, events, refusals };
  }

  test("becomes the event, with its note redacted; once; alone or in the group", async () => {
    const { say, events, refusals } = await routed();
    const reply = inGroup(8, "CTH-0000000 proses, tanya 0800 0000 7777", { from: OFFICER });
    expect(await say(reply)).toEqual({ recorded: 1 });
    expect(await say(reply)).toEqual({ recorded: 1 });
    const alone = { chat: { id: OFFICER.id, type: "private" }, from: OFFICER };
    expect(await say(text(1, "/lapor #CTH-0000000 selesai", alone))).toEqual({ recorded: 1 });
    expect(await events()).toEqual([
      { kind: "in_progress", skpd: "dinas-tani", note: "tanya [nomor telepon]", reason: null },
      { kind: "resolved", skpd: "dinas-tani", note: null, reason: null },
    ]);
    expect(await refusals()).toEqual([]);
  });

  test("needs no number as a reply to our message in the group", async () => {
    const { say, events } = await routed();
    const more = { from: OFFICER, reply_to_message: { message_id: 7 } };
    expect(await say(inGroup(8, "siap, terima kasih", more))).toEqual(ignored("talk_in_group"));
    expect(await say(inGroup(9, "tunda menunggu kiriman", more))).toEqual({ recorded: 1 });
    expect(await events()).toEqual([
      { kind: "postponed", skpd: "dinas-tani", note: null, reason: "menunggu kiriman" },
    ]);
  });

  test("with an unknown word is answered where it was written, and can be mended by an edit", async () => {
    const { say, edit, events, refusals } = await routed();
    expect(await say(inGroup(8, "CTH-0000000 oke", { from: OFFICER }))).toEqual(ignored("unknown_word"));
    expect((await refusals()).map(({ via, to, group }) => ({ via, to, group }))).toEqual([GROUP]);
    expect(await edit(inGroup(8, "CTH-0000000 selesai", { from: OFFICER }))).toEqual({ recorded: 1 });
    expect(await events()).toMatchObject([{ kind: "resolved" }]);
  });

  test("from any other account is refused, the same digits as a telephone number too", async () => {
    const { say, events, file, secrets } = await routed();
    const other = { ...OFFICER, id: 628000005555 };
    await addOfficer(file, secrets, { number: String(other.id), skpd: "dinas-tani", post: "Lain" }, NOW);
    const words = "CTH-0000000 selesai";
    expect(await say(inGroup(8, words, { from: other }))).toEqual(ignored("not_authorised"));
    expect(await events()).toEqual([]);
  });
});

test.each([
  ["{}", "/update_id"],
  ['{"update_id":"1"}', "/update_id"],
  ["[]", ""],
])("%s is not an update: it says where", async (body, pointer) => {
  const { app } = await open();
  const signed = CASES.telegram.sign(body);
  const response = await app.request("/v1/channels/telegram", { method: "POST", ...signed });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ code: "invalid_delivery", errors: [{ pointer }] });
});
