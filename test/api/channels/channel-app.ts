/** An app with every webhook connected, over a ledger of the made-up region; all senders, numbers and texts are made up. */
import { v5 as uuidv5 } from "uuid";
import { createApp } from "../../../api/app.ts";
import { smsWebhook } from "../../../api/channels/sms.ts";
import { telegramWebhook } from "../../../api/channels/telegram.ts";
import { twitterWebhook } from "../../../api/channels/twitter.ts";
import { whatsAppWebhook } from "../../../api/channels/whatsapp.ts";
import type { Address, Way } from "../../../core/messages/outgoing.ts";
import { createKey, createKeyCheck } from "../../../db/keys.ts";
import { officerOf } from "../../../db/officers.ts";
import { aboutWhat, confirmDelivery } from "../../../db/outbox.ts";
import { findSubmission } from "../../../db/queries.ts";
import { decide, listForReview } from "../../../db/reviews.ts";
import { listUnsorted } from "../../../db/sorting.ts";
import { findThread, latestOf } from "../../../db/threads.ts";
import { exampleLedger, NOW } from "../../example-region.ts";

export const SECRETS = {
  sms: "rahasia-sms-contoh",
  twilio: "token-twilio-contoh",
  twitter: "rahasia-x-contoh",
  whatsapp: "rahasia-whatsapp-contoh",
  verify: "kata-uji-contoh",
  telegram: "rahasia-telegram-contoh",
} as const;
export const ACCOUNT = { id: "170817081708", name: "CONTOH1708" } as const;
export const BOT = "ContohAduanBot";
export const SITE = "https://aduan.example";

export interface ChannelAppOptions {
  readonly suggest?: (text: string) => string | null;
  readonly ways?: readonly Way[];
  readonly groups?: Readonly<Record<string, Address>>;
}

export async function channelApp({ suggest, ways = [], groups = {} }: ChannelAppOptions = {}) {
  const parts = await exampleLedger();
  const { file, secrets, reference } = parts;
  const scopes = ["submissions:write", "events:write", "submissions:read"] as const;
  const { secret: key } = await createKey(file, "uji", scopes, NOW);
  const counted: string[] = [];
  const errors: Error[] = [];
  const app = createApp({
    now: () => NOW,
    version: "test",
    siteUrl: SITE,
    writing: {
      ...parts,
      keys: createKeyCheck(file, () => NOW),
      listUnsorted: (most) => listUnsorted(file, most),
      reviews: { list: (most) => listForReview(file, most), decide: (decided) => decide(file, decided) },
      findSubmission: (id) => findSubmission(file, secrets, id),
      ready: async () => {},
      ...(suggest === undefined ? {} : { suggest }),
      outbound: {
        groupAddress: (group) => groups[group],
        canAnswer: (way) => ways.includes(way),
        siteUrl: SITE,
      },
    },
    channels: {
      webhooks: [
        smsWebhook({ keyword: "CTH", secret: SECRETS.sms, twilioToken: SECRETS.twilio }),
        twitterWebhook(SECRETS.twitter, ACCOUNT),
        whatsAppWebhook(
          { appSecret: SECRETS.whatsapp, verifyToken: SECRETS.verify },
          { idPrefix: "CTH", kecamatan: reference.tables.kecamatan },
        ),
        telegramWebhook(SECRETS.telegram, {
          bot: BOT,
          idPrefix: "CTH",
          kecamatan: reference.tables.kecamatan,
        }),
      ],
      hearing: {
        officerOf: (sender) => officerOf(file, secrets, sender),
        aboutWhat: (theirs) => aboutWhat(file, secrets, theirs),
        confirmDelivery: (told) => confirmDelivery(file, secrets, told, NOW),
        findThread: (by) => findThread(file, secrets, by),
        latestOf: (sender, since) => latestOf(file, secrets, sender, since),
        eventId: (message) => uuidv5(secrets.contentHash(message), "6f0e2a52-3c1b-4a58-9d1f-1708a1708a17"),
      },
      count: (...words) => counted.push(words.join(" ").trim()),
    },
    log: () => {},
    logError: (error) => errors.push(error),
  });
  const rows = async (sql: string) => (await file.reader.execute(sql)).rows.map((row) => ({ ...row }));
  const letters = async () =>
    (await rows("SELECT * FROM outbox ORDER BY created_at, id")).map((row) => ({
      kind: row["kind"],
      via: row["via"],
      ...(JSON.parse(secrets.open(String(row["id"]), new Uint8Array(row["sealed"] as ArrayBuffer))) as {
        to: string;
        group: boolean;
        text: string;
      }),
    }));
  return { ...parts, app, key, rows, letters, counted, errors };
}
