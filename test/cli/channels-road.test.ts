/** Every channel's whole road: from its payload, signed as its source signs it, to the page on the built site. All made up. */
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { twilioSignature } from "../../api/channels/sms.ts";
import { signature } from "../../outbox/webhook.ts";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { farSide } from "../outbox/far-side.ts";
import { environment, startServer, TERANG, terang } from "./server.ts";

const SITE = "https://aduan.example";
const OUT = "rahasia-keluar-contoh";
const at = new Date(Date.now() - 3_600_000);
const mac = (secret: string, body: string, encoding: "hex" | "base64") =>
  `sha256=${createHmac("sha256", secret).update(body).digest(encoding)}`;

test("from every channel to the built site, and back to group and reporter", {
  timeout: 240_000,
}, async () => {
  const folder = temporaryFolder();
  const faults: string[] = [];
  const told: { to: string; type: string; text: string }[] = [];
  const gateway = await farSide(({ headers, body }) => {
    const id = String(headers["webhook-id"]);
    const right = signature(OUT, id, Number(headers["webhook-timestamp"]), body);
    if (headers["webhook-signature"] !== right) faults.push("gateway: signature");
    told.push(JSON.parse(body) as (typeof told)[number]);
    return { status: 202, body: { id } };
  });
  const graph = await farSide(({ headers, path, body }, n) => {
    if (headers.authorization !== "Bearer token-contoh" || path !== "POST /v23.0/1708/messages") {
      faults.push(`graph: ${path}`);
    }
    const {
      to,
      recipient_type: type,
      text,
    } = JSON.parse(body) as {
      to: string;
      recipient_type: string;
      text: { body: string };
    };
    told.push({ to, type, text: text.body });
    return { status: 200, body: { messages: [{ id: `wamid.kita-${n}` }] } };
  });
  const bot = await farSide(({ path, body }, n) => {
    if (path !== "POST /bot1:token-contoh/sendMessage") faults.push(`bot: ${path}`);
    const { chat_id: to, text } = JSON.parse(body) as { chat_id: string; text: string };
    told.push({ to, type: "individual", text });
    return { status: 200, body: { ok: true, result: { message_id: 100 + n, chat: { id: Number(to) } } } };
  });
  const env = {
    ...environment(folder, join(EXAMPLE, "region")),
    TERANG_SITE_URL: SITE,
    TERANG_SMS_SECRET: "rahasia-sms",
    TERANG_TWILIO_TOKEN: "token-twilio",
    TERANG_X_SECRET: "rahasia-x",
    TERANG_X_ACCOUNT: "1708:CONTOH1708",
    TERANG_WHATSAPP_SECRET: "rahasia-wa",
    TERANG_WHATSAPP_VERIFY: "kata-uji",
    TERANG_WHATSAPP_TOKEN: "token-contoh",
    TERANG_WHATSAPP_PHONE: "1708",
    TERANG_WHATSAPP_URL: `${graph.url}/v23.0`,
    TERANG_TELEGRAM_SECRET: "rahasia-telegram",
    TERANG_TELEGRAM_BOT: "ContohAduanBot",
    TERANG_TELEGRAM_TOKEN: "1:token-contoh",
    TERANG_TELEGRAM_URL: bot.url,
    TERANG_SEND_URL: gateway.url,
    TERANG_SEND_SECRET: OUT,
    TERANG_GROUPS: "webhook",
  };
  const run = async (...words: string[]) => {
    const done = await terang(env, ...words);
    expect([words[0], done.code, done.err]).toEqual([words[0], 0, ""]);
    return done.out;
  };
  const made = await run(
    "keys",
    "create",
    "--name",
    "uji",
    "--scopes",
    "submissions:write",
    "moderation",
    "submissions:read",
  );
  const key = /^key\s+(\S+)$/m.exec(made)?.[1] as string;
  await run("groups", "set", "wag-pertanian", "--address", "grup-contoh", "--members", "12");
  await run("officers", "add", "0800 0000 5555", "--skpd", "dinas-tani", "--post", "Petugas");
  const server = await startServer(env);
  const post = async (path: string, body: string, headers: Record<string, string>) => {
    const response = await fetch(`${server.address}${path}`, { method: "POST", body, headers });
    expect([path, response.status]).toEqual([path, response.status === 201 ? 201 : 200]);
    return response;
  };
  const json = { "Content-Type": "application/json" };
  const form = { "Content-Type": "application/x-www-form-urlencoded" };

  // In: by HTTP, each with the signature of its source.
  const sms = JSON.stringify({
    id: "1",
    from: "080000001111",
    text: "CTH Lewat gerbang SMS",
    received_at: at.toISOString(),
  });
  await post("/v1/channels/sms", sms, { ...json, "X-Terang-Signature": mac("rahasia-sms", sms, "hex") });
  const fields = { MessageSid: "SM1", From: "+6280000002222", Body: "Lewat gerbang kedua" };
  await post("/v1/channels/sms", new URLSearchParams(fields).toString(), {
    ...form,
    "X-Twilio-Signature": twilioSignature("token-twilio", `${SITE}/v1/channels/sms`, fields),
  });
  const tweet = JSON.stringify({
    data: {
      event_type: "post.mention.create",
      payload: {
        id: "1",
        author_id: "99",
        conversation_id: "1",
        text: "@CONTOH1708 Lewat X",
        created_at: at.toISOString(),
      },
    },
  });
  await post("/v1/channels/twitter", tweet, {
    ...json,
    "X-Twitter-Webhooks-Signature": mac("rahasia-x", tweet, "base64"),
  });
  const whatsApp = (message: Record<string, unknown>) => {
    const value = {
      messages: [{ timestamp: String(Math.floor(at.getTime() / 1_000)), type: "text", ...message }],
    };
    const body = JSON.stringify({
      object: "whatsapp_business_account",
      entry: [{ id: "0", changes: [{ field: "messages", value }] }],
    });
    return post("/v1/channels/whatsapp", body, {
      ...json,
      "X-Hub-Signature-256": mac("rahasia-wa", body, "hex"),
    });
  };
  await whatsApp({
    id: "wamid.1",
    from: "6280000003333",
    text: { body: "Lewat WhatsApp, telepon 0800 0000 3333" },
  });
  const telegram = async (id: number, more: Record<string, unknown>) => {
    const from = { id: 990000004444, is_bot: false, first_name: "Warga Contoh" };
    const message = { message_id: id, date: Math.floor(at.getTime() / 1_000), from, ...more };
    const body = JSON.stringify({
      update_id: id,
      message: { ...message, chat: { id: from.id, type: "private" } },
    });
    const secret = { "X-Telegram-Bot-Api-Secret-Token": "rahasia-telegram" };
    return (await post("/v1/channels/telegram", body, { ...json, ...secret })).json();
  };
  expect(await telegram(1, { text: "/lapor Lewat Telegram" })).toEqual({ taken_in: 1 });
  await post(
    "/open311/v2/requests.json",
    new URLSearchParams({
      api_key: key,
      service_code: "pupuk",
      lat: "-7.2",
      long: "111.9",
      description: "Lewat Open311",
    }).toString(),
    form,
  );
  // In: by the command line.
  const gammu = spawn(process.execPath, [TERANG, "channel", "sms", "7"], {
    env: { ...env, SMS_MESSAGES: "1", SMS_1_NUMBER: "080000004444", SMS_1_TEXT: "cth Lewat gerbang ketiga" },
    stdio: "ignore",
  });
  expect(await once(gammu, "close")).toEqual([0, null]);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  const [year, month, day] = yesterday.slice(0, 10).split("-") as [string, string, string];
  writeFileSync(
    join(folder, "chat.txt"),
    `${day}/${month}/${year} 08.00 - Warga Contoh: ADUAN Lewat ekspor grup\n`,
  );
  await run("import", join(folder, "chat.txt"), "--channel", "whatsapp-group", "--group", "wag-pertanian");
  const report = {
    "Tracking ID": "9000001",
    "Isi Laporan": "Lewat LAPOR!",
    Status: "Belum Ditindaklanjuti",
    Kategori: "Jalan",
    "Tanggal Laporan": `${yesterday.slice(0, 10)} 08:00:00`,
  };
  writeFileSync(join(folder, "lapor.csv"), stringify([report], { header: true }));
  await run("import", join(folder, "lapor.csv"), "--channel", "lapor");
  const spoken = { nomor: "1", tanggal: `${day}-${month}-${year}`, isi: "Lewat radio", topik: "jalan" };
  writeFileSync(join(folder, "radio.csv"), stringify([spoken], { header: true }));
  await run("import", join(folder, "radio.csv"), "--channel", "radio");

  // What came without a topic waits; a person decides; its group is told and answers.
  const headers = { ...json, Authorization: `Bearer ${key}` };
  const { waiting } = (await (await fetch(`${server.address}/v1/sorting`, { headers })).json()) as {
    waiting: { public_id: string; text: string }[];
  };
  expect(waiting.map(({ text }) => text).sort()).toEqual([
    "Lewat Telegram",
    "Lewat WhatsApp, telepon [nomor telepon]",
    "Lewat X",
    "Lewat gerbang SMS",
    "Lewat gerbang kedua",
    "Lewat gerbang ketiga",
  ]);
  for (const { public_id } of waiting) {
    await post(`/v1/submissions/${public_id}/topic`, JSON.stringify({ topic: "pertanian" }), headers);
  }
  const answered = waiting.find(({ text }) => text.startsWith("Lewat WhatsApp"))?.public_id as string;
  await whatsApp({
    id: "wamid.2",
    from: "6280000005555",
    group_id: "grup-contoh",
    text: { body: `#${answered} selesai sudah dikirim` },
  });
  await expect.poll(() => told.length, { timeout: 20_000 }).toBe(12);
  expect(faults).toEqual([]);
  const kinds = told
    .map(({ to, type, text }) => `${type} ${to} ${text.slice(0, text.startsWith("ADUAN") ? 5 : 12)}`)
    .sort();
  expect(kinds).toEqual([
    ...Array.from({ length: 7 }, () => "group grup-contoh ADUAN"),
    "individual +6280000002222 Terima kasih",
    "individual 080000001111 Terima kasih",
    "individual 080000004444 Terima kasih",
    "individual 6280000003333 Terima kasih",
    "individual 990000004444 Terima kasih",
  ]);
  expect(told.map(({ text }) => text).join()).not.toContain("0800 0000 3333");
  const metrics = await (await fetch(`${server.address}/metrics`)).text();
  expect(metrics).toContain('terang_channel_messages_total{channel="whatsapp",outcome="recorded",why=""} 1');
  expect(metrics).toContain('terang_outbox_letters{state="sent"} 12');
  // A reply to what the bot sent is more of the same.
  const reply = { text: "dan masih begitu", reply_to_message: { message_id: 100 } };
  expect(await telegram(2, reply)).toEqual({ amended: 1 });
  expect(await server.stop()).toBe(0);

  // Out: release, site, pages.
  const release = /\d{4}-\d{2}-\d{2}T\d{6}[+-]\d{4}/.exec(await run("publish"))?.[0] as string;
  await run("build");
  const page = (path: string) => readFileSync(join(folder, "sites", release, path), "utf8");
  const csv = readFileSync(join(folder, "releases", release, "complaints.csv"), "utf8");
  const texts = [
    "Lewat gerbang SMS",
    "Lewat gerbang kedua",
    "Lewat X",
    "Lewat WhatsApp",
    "Lewat Telegram",
    "Lewat Open311",
    "Lewat gerbang ketiga",
    "Lewat ekspor grup",
    "Lewat LAPOR!",
    "Lewat radio",
  ];
  for (const text of texts) {
    const line =
      csv.split("\r\n").find((row) => row.includes(text)) ??
      csv.split("\n").find((row) => row.includes(text));
    const id = /CTH-[0-9A-Z]{7}/.exec(line ?? "")?.[0];
    expect([text, id]).toEqual([text, expect.stringMatching(/^CTH-/)]);
    expect(page(`aduan/${id}/index.html`)).toContain(text);
  }
  expect(page(`aduan/${answered}/index.html`)).toContain("sudah dikirim");
  expect(page(`en/aduan/${answered}/index.html`)).toContain("sudah dikirim");
});
