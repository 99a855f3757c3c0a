/** The contract that every way out keeps, over real HTTP to a far side that checks what it gets. All data is made up. */
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Sender } from "../../outbox/sender.ts";
import { telegramSender } from "../../outbox/telegram.ts";
import { twitterSender } from "../../outbox/twitter.ts";
import { webhookSender } from "../../outbox/webhook.ts";
import { whatsAppSender } from "../../outbox/whatsapp.ts";
import { type Answer, farSide, type Received } from "./far-side.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const SECRET = "rahasia-gerbang-contoh";
const PARCEL = { id: "0190-contoh", to: "628000001234", group: false, text: "Terima kasih" };

interface WayCase {
  readonly name: string;
  readonly make: (url: string) => Sender;
  readonly accepted: Answer;
  readonly theirs: string;
  /** The request as it must be. */
  readonly check: (received: Received) => void;
}

const CASES: readonly WayCase[] = [
  {
    name: "WhatsApp Cloud API",
    make: (url) =>
      whatsAppSender({ graphUrl: `${url}/v23.0`, phoneNumberId: "1708", token: "token-contoh" }, fetch),
    accepted: {
      status: 200,
      body: { messaging_product: "whatsapp", messages: [{ id: "wamid.contoh" }] },
    },
    theirs: "wamid.contoh",
    check({ path, headers, body }) {
      expect(path).toBe("POST /v23.0/1708/messages");
      expect(headers.authorization).toBe("Bearer token-contoh");
      expect(JSON.parse(body)).toEqual({
        messaging_product: "whatsapp",
        recipient_type: "individual",
        to: PARCEL.to,
        type: "text",
        text: { preview_url: false, body: PARCEL.text },
        biz_opaque_callback_data: PARCEL.id,
      });
    },
  },
  {
    name: "a gateway of one's own",
    make: (url) => webhookSender({ url: `${url}/kirim`, secret: SECRET }, fetch, () => NOW),
    accepted: { status: 202, body: { id: 42 } },
    theirs: "42",
    check({ path, headers, body }) {
      expect(path).toBe("POST /kirim");
      expect(headers["webhook-id"]).toBe(PARCEL.id);
      expect(headers["webhook-timestamp"]).toBe(String(NOW / 1_000));
      const signed = `${PARCEL.id}.${NOW / 1_000}.${body}`;
      const mac = createHmac("sha256", SECRET).update(signed).digest("base64");
      expect(headers["webhook-signature"]).toBe(`v1,${mac}`);
      expect(JSON.parse(body)).toEqual({
        id: PARCEL.id,
        to: PARCEL.to,
        type: "individual",
        text: PARCEL.text,
      });
    },
  },
  {
    name: "a direct message of X",
    make: (url) => twitterSender({ apiUrl: url, token: "token-contoh" }, fetch),
    accepted: { status: 201, body: { data: { dm_conversation_id: "1-2", dm_event_id: "77" } } },
    theirs: "77",
    check({ path, headers, body }) {
      expect(path).toBe(`POST /2/dm_conversations/with/${PARCEL.to}/messages`);
      expect(headers.authorization).toBe("Bearer token-contoh");
      expect(JSON.parse(body)).toEqual({ text: PARCEL.text });
    },
  },
  {
    name: "a bot of Telegram",
    make: (url) => telegramSender({ apiUrl: url, token: "1:token-contoh" }, fetch),
    accepted: { status: 200, body: { ok: true, result: { message_id: 77, chat: { id: 628000001234 } } } },
    theirs: "628000001234:77",
    check({ path, body }) {
      expect(path).toBe("POST /bot1:token-contoh/sendMessage");
      expect(JSON.parse(body)).toEqual({
        chat_id: PARCEL.to,
        text: PARCEL.text,
        link_preview_options: { is_disabled: true },
      });
    },
  },
];

describe.each(CASES)("$name", ({ make, accepted, theirs, check }) => {
  test("sends what the far side expects, and gives back its id", async () => {
    const { url, received } = await farSide(() => accepted);
    expect(await make(url).send(PARCEL)).toEqual({ outcome: "sent", theirs });
    expect(received).toHaveLength(1);
    check(received[0] as Received);
  });

  test("taken over without an id that can be read is taken over", async () => {
    const { url } = await farSide(() => ({ status: 200, body: "tak terbaca" }));
    expect(await make(url).send(PARCEL)).toEqual({ outcome: "sent", theirs: null });
  });

  test.each([
    [500, {}, { outcome: "again", error: "http_500" }],
    [503, { "Retry-After": "120" }, { outcome: "again", error: "http_503", after: 120_000 }],
    [429, { "Retry-After": "7" }, { outcome: "again", error: "http_429", after: 7_000 }],
    [
      429,
      { "Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT" },
      { outcome: "again", error: "http_429", after: 3_600_000 },
    ],
    [429, { "Retry-After": "Wed, 01 Jan 2020 00:00:00 GMT" }, { outcome: "again", error: "http_429" }],
    [429, { "Retry-After": "nanti" }, { outcome: "again", error: "http_429" }],
    [400, {}, { outcome: "never", error: "http_400" }],
    [401, {}, { outcome: "never", error: "http_401" }],
    [302, { Location: "http://127.0.0.1:1/" }, { outcome: "never", error: "http_302" }],
  ])("an answer of %i", async (status, headers, sent) => {
    const { url } = await farSide(() => ({ status, headers: headers as Record<string, string> }));
    expect(await make(url).send(PARCEL)).toEqual(sent);
  });

  test("nobody there: again", async () => {
    expect(await make("http://127.0.0.1:1").send(PARCEL)).toEqual({ outcome: "again", error: "unreachable" });
  });
});

test("a group is written to as a group", async () => {
  const { url, received } = await farSide(() => ({ status: 200, body: {} }));
  const parcel = { ...PARCEL, to: "grup-contoh", group: true };
  await whatsAppSender({ graphUrl: url, phoneNumberId: "1", token: "t" }, fetch).send(parcel);
  await webhookSender({ url, secret: SECRET }, fetch, () => NOW).send(parcel);
  expect(received.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
    { recipient_type: "group", to: "grup-contoh" },
    { type: "group", to: "grup-contoh" },
  ]);
});

test.each([
  [{ ok: false, error_code: 429, parameters: { retry_after: 35 } }, { after: 35_000 }],
  [{ ok: false, error_code: 429, parameters: { retry_after: 86_400 } }, { after: 3_600_000 }],
  [{ ok: false, error_code: 429 }, {}],
  ["tak terbaca", {}],
])("Telegram says in the body how long to wait: %j", async (body, after) => {
  const { url } = await farSide(() => ({ status: 429, body }));
  const sent = await telegramSender({ apiUrl: url, token: "1:t" }, fetch).send(PARCEL);
  expect(sent).toEqual({ outcome: "again", error: "http_429", ...after });
});
