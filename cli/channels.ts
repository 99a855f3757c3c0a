/** Puts the channels together from the settings: what is heard, who is asked, what can be sent. */
import { v5 as uuidv5 } from "uuid";
import { smsWebhook } from "../api/channels/sms.ts";
import { telegramWebhook } from "../api/channels/telegram.ts";
import { twitterWebhook } from "../api/channels/twitter.ts";
import type { Webhook } from "../api/channels/webhook.ts";
import { whatsAppWebhook } from "../api/channels/whatsapp.ts";
import type { HearingDeps } from "../api/hearing.ts";
import type { Outbound } from "../core/messages/notices.ts";
import type { Way } from "../core/messages/outgoing.ts";
import { listGroups } from "../db/group-registry.ts";
import { officerOf } from "../db/officers.ts";
import { aboutWhat, confirmDelivery } from "../db/outbox.ts";
import { addPicture } from "../db/pictures.ts";
import { findThread, latestOf } from "../db/threads.ts";
import type { Sender } from "../outbox/sender.ts";
import { telegramSender } from "../outbox/telegram.ts";
import { twitterSender } from "../outbox/twitter.ts";
import { webhookSender } from "../outbox/webhook.ts";
import { whatsAppSender } from "../outbox/whatsapp.ts";
import type { Opened } from "./open.ts";
import type { ChannelSettings } from "./settings.ts";

/** Namespace of the ids of events that came as messages. */
export const EVENTS = "6f0e2a52-3c1b-4a58-9d1f-1708a1708a17";

export function webhooksOf(settings: ChannelSettings, { reference }: Opened): readonly Webhook[] {
  const { region, tables, channels } = reference;
  const { smsSecret, twilioToken, xSecret, xAccount, whatsAppSecret, whatsAppVerify } = settings;
  const { telegramSecret, telegramBot } = settings;
  const webhooks: Webhook[] = [];
  if (smsSecret !== "" || twilioToken !== "") {
    webhooks.push(
      smsWebhook({
        keyword: region.id_prefix,
        ...(smsSecret === "" ? {} : { secret: smsSecret }),
        ...(twilioToken === "" ? {} : { twilioToken }),
      }),
    );
  }
  if (xSecret !== "" && xAccount !== undefined) webhooks.push(twitterWebhook(xSecret, xAccount));
  if (whatsAppSecret !== "") {
    webhooks.push(
      whatsAppWebhook(
        { appSecret: whatsAppSecret, verifyToken: whatsAppVerify },
        { idPrefix: region.id_prefix, kecamatan: tables.kecamatan },
      ),
    );
  }
  if (telegramSecret !== "") {
    const surroundings = { bot: telegramBot, idPrefix: region.id_prefix, kecamatan: tables.kecamatan };
    webhooks.push(telegramWebhook(telegramSecret, surroundings));
  }
  return webhooks.filter(({ channel }) => channels.get(channel) !== undefined);
}

export const hearingOf = ({ file, secrets }: Opened): HearingDeps => ({
  officerOf: (sender) => officerOf(file, secrets, sender),
  aboutWhat: (theirs) => aboutWhat(file, secrets, theirs),
  confirmDelivery: (told) => confirmDelivery(file, secrets, told, Date.now()),
  findThread: (by) => findThread(file, secrets, by),
  latestOf: (sender, since) => latestOf(file, secrets, sender, since),
  awaitPicture: async (submissionId, source, media, at) => {
    await addPicture(file, secrets, { submissionId, source, from: { media }, at, actor: "channel" });
  },
  eventId: (message) => uuidv5(secrets.contentHash(message), EVENTS),
});

export function sendersOf(settings: ChannelSettings): Readonly<Partial<Record<Way, Sender>>> {
  const { whatsAppToken, whatsAppPhone, whatsAppUrl, sendUrl, sendSecret, xToken, xUrl } = settings;
  const { telegramToken, telegramUrl } = settings;
  const gateway =
    sendUrl === "" ? undefined : webhookSender({ url: sendUrl, secret: sendSecret }, fetch, Date.now);
  return {
    ...(whatsAppToken === ""
      ? {}
      : {
          whatsapp: whatsAppSender(
            { graphUrl: whatsAppUrl, phoneNumberId: whatsAppPhone, token: whatsAppToken },
            fetch,
          ),
        }),
    ...(gateway === undefined ? {} : { webhook: gateway, sms: gateway }),
    ...(xToken === "" ? {} : { twitter: twitterSender({ apiUrl: xUrl, token: xToken }, fetch) }),
    ...(telegramToken === ""
      ? {}
      : { telegram: telegramSender({ apiUrl: telegramUrl, token: telegramToken }, fetch) }),
  };
}

/** The groups' addresses as they stand now; `refresh` reads them again. */
export async function outboundOf(
  opened: Opened,
  senders: Readonly<Partial<Record<Way, Sender>>>,
): Promise<Outbound & { readonly refresh: () => Promise<void> }> {
  const { settings, file, secrets } = opened;
  const { groups } = settings.channels;
  let addresses = new Map<string, string>();
  const refresh = async () => {
    const registered = groups === "none" ? [] : await listGroups(file, secrets);
    addresses = new Map(
      registered.flatMap(({ group, address }) => (address === null ? [] : [[group, address] as const])),
    );
  };
  await refresh();
  return {
    refresh,
    groupAddress: (group) => {
      const to = addresses.get(group);
      return to === undefined || groups === "none" ? undefined : { via: groups, to, group: true };
    },
    canAnswer: (way) => senders[way] !== undefined,
    siteUrl: settings.siteUrl,
  };
}
