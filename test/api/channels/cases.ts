/** One row a channel: how its source builds and signs a delivery. Senders, numbers and texts are made up. */
import { createHmac } from "node:crypto";
import { twilioSignature } from "../../../api/channels/sms.ts";
import { NOW } from "../../example-region.ts";
import { ACCOUNT, SECRETS, SITE } from "./channel-app.ts";

export interface Signed {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface ChannelCase {
  readonly name: string;
  readonly path: string;
  readonly channel: string;
  readonly signatureHeader: string;
  /** A complaint with the given id of a message. */
  readonly complaint: (id: string, text: string) => string;
  /** A delivery that is none of our business; undefined where the source sends nothing else. */
  readonly other: string | undefined;
  /** Whether the proof covers the body; if not, a body that was changed on the way cannot be told. */
  readonly covered: boolean;
  readonly sign: (body: string) => Signed;
  /** What of the payload must not be found in the ledger in the clear. */
  readonly identifying: readonly string[];
  readonly limit: number;
}

const hmac = (secret: string, body: string, encoding: "hex" | "base64") =>
  `sha256=${createHmac("sha256", secret).update(body).digest(encoding)}`;
const seconds = String(NOW / 1_000 - 60);
const digits = (id: string) =>
  String([...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e12, 7));

export const whatsAppDelivery = (...messages: readonly Record<string, unknown>[]) =>
  JSON.stringify({
    object: "whatsapp_business_account",
    entry: [
      {
        id: "0",
        changes: [
          {
            field: "messages",
            value: {
              messaging_product: "whatsapp",
              metadata: { display_phone_number: "620000001708", phone_number_id: "1708" },
              contacts: [{ profile: { name: "Warga Contoh" }, wa_id: "628000001234" }],
              messages,
            },
          },
        ],
      },
    ],
  });
export const whatsAppMessage = (id: string, more: Record<string, unknown>) => ({
  from: "628000001234",
  id: `wamid.${id}`,
  timestamp: seconds,
  type: "text",
  ...more,
});

/** One update; `more` is the message's own, in the private chat of the made-up reporter. */
export const telegramMessage = (id: string, more: Record<string, unknown>) => ({
  message_id: Number(digits(id)),
  date: NOW / 1_000 - 60,
  chat: { id: 990000001234, type: "private", first_name: "Warga", username: "warga_contoh" },
  from: { id: 990000001234, is_bot: false, first_name: "Warga", username: "warga_contoh" },
  ...more,
});
export const telegramUpdate = (update: string, more: Record<string, unknown>) =>
  JSON.stringify({ update_id: Number(digits(update)), ...more });

export const CASES: Readonly<
  Record<"sms" | "twilio" | "twitter" | "direct" | "activity" | "whatsapp" | "telegram", ChannelCase>
> = {
  sms: {
    name: "SMS by a gateway of one's own (JSON)",
    path: "/v1/channels/sms",
    channel: "sms",
    signatureHeader: "X-Terang-Signature",
    complaint: (id, text) =>
      JSON.stringify({ id, from: "+62 800-0000-1234", text: `CTH ${text}`, received_at: seconds }),
    other: JSON.stringify({ id: "kosong", from: "+62 800-0000-1234", text: "cth" }),
    covered: true,
    sign: (body) => ({
      body,
      headers: { "Content-Type": "application/json", "X-Terang-Signature": hmac(SECRETS.sms, body, "hex") },
    }),
    identifying: ["80000001234", "800-0000-1234"],
    limit: 64 * 1024,
  },
  twilio: {
    name: "SMS by Twilio",
    path: "/v1/channels/sms",
    channel: "sms",
    signatureHeader: "X-Twilio-Signature",
    complaint: (id, text) =>
      new URLSearchParams({ MessageSid: id, From: "+6280000001234", To: "+621708", Body: text }).toString(),
    other: new URLSearchParams({ MessageSid: "SM0", From: "+6280000001234", Body: "" }).toString(),
    covered: true,
    sign: (body) => ({
      body,
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": twilioSignature(
          SECRETS.twilio,
          `${SITE}/v1/channels/sms`,
          Object.fromEntries(new URLSearchParams(body)),
        ),
      },
    }),
    identifying: ["80000001234"],
    limit: 64 * 1024,
  },
  twitter: {
    name: "X, account activity: a mention",
    path: "/v1/channels/twitter",
    channel: "twitter",
    signatureHeader: "X-Twitter-Webhooks-Signature",
    complaint: (id, text) =>
      JSON.stringify({
        for_user_id: ACCOUNT.id,
        tweet_create_events: [
          {
            created_at: "Wed Mar 30 02:00:00 +0000 2016",
            id_str: digits(id),
            text: `@${ACCOUNT.name} ${text}`,
            user: { id_str: "990000001234", screen_name: "warga_contoh" },
            in_reply_to_status_id_str: null,
          },
        ],
      }),
    other: JSON.stringify({ for_user_id: ACCOUNT.id, favorite_events: [{ id: "1" }] }),
    covered: true,
    sign: (body) => ({
      body,
      headers: {
        "Content-Type": "application/json",
        "X-Twitter-Webhooks-Signature": hmac(SECRETS.twitter, body, "base64"),
      },
    }),
    identifying: ["990000001234", "warga_contoh"],
    limit: 1024 * 1024,
  },
  direct: {
    name: "X, account activity: a direct message",
    path: "/v1/channels/twitter",
    channel: "twitter",
    signatureHeader: "X-Twitter-Webhooks-Signature",
    complaint: (id, text) =>
      JSON.stringify({
        for_user_id: ACCOUNT.id,
        direct_message_events: [
          {
            type: "message_create",
            id: digits(id),
            created_timestamp: String(NOW - 60_000),
            message_create: {
              target: { recipient_id: ACCOUNT.id },
              sender_id: "990000001234",
              message_data: { text, entities: {} },
            },
          },
        ],
      }),
    other: JSON.stringify({ for_user_id: ACCOUNT.id, direct_message_indicate_typing_events: [{}] }),
    covered: true,
    sign: (body) => CASES.twitter.sign(body),
    identifying: ["990000001234"],
    limit: 1024 * 1024,
  },
  activity: {
    name: "X API v2: a mention",
    path: "/v1/channels/twitter",
    channel: "twitter",
    signatureHeader: "X-Twitter-Webhooks-Signature",
    complaint: (id, text) =>
      JSON.stringify({
        data: {
          event_uuid: digits(id),
          event_type: "post.mention.create",
          filter: { user_id: ACCOUNT.id },
          payload: {
            id: digits(id),
            conversation_id: digits(id),
            author_id: "990000001234",
            text: `@${ACCOUNT.name} ${text}`,
            created_at: "2016-03-30T02:00:00.000Z",
          },
        },
      }),
    other: JSON.stringify({ data: { event_type: "follow.follow", payload: { source: {} } } }),
    covered: true,
    sign: (body) => CASES.twitter.sign(body),
    identifying: ["990000001234"],
    limit: 1024 * 1024,
  },
  whatsapp: {
    name: "WhatsApp Cloud API",
    path: "/v1/channels/whatsapp",
    channel: "whatsapp",
    signatureHeader: "X-Hub-Signature-256",
    complaint: (id, text) => whatsAppDelivery(whatsAppMessage(id, { text: { body: text } })),
    other: whatsAppDelivery(
      whatsAppMessage("reaksi", { type: "reaction", reaction: { message_id: "wamid.x", emoji: "x" } }),
    ),
    covered: true,
    sign: (body) => ({
      body,
      headers: {
        "Content-Type": "application/json",
        "X-Hub-Signature-256": hmac(SECRETS.whatsapp, body, "hex"),
      },
    }),
    identifying: ["628000001234", "8000001234"],
    limit: 3 * 1024 * 1024,
  },
  telegram: {
    name: "Telegram, a bot",
    path: "/v1/channels/telegram",
    channel: "telegram",
    signatureHeader: "X-Telegram-Bot-Api-Secret-Token",
    complaint: (id, text) => telegramUpdate(id, { message: telegramMessage(id, { text }) }),
    other: telegramUpdate("jajak", { poll: { id: "1", question: "x", options: [] } }),
    covered: false,
    sign: (body) => ({
      body,
      headers: {
        "Content-Type": "application/json",
        "X-Telegram-Bot-Api-Secret-Token": SECRETS.telegram,
      },
    }),
    identifying: ["990000001234", "warga_contoh"],
    limit: 1024 * 1024,
  },
};
