/** Telegram: a bot's webhook; each delivery carries the secret that it was set with (core.telegram.org/bots/api#setwebhook). */
import { readTelegram, type TelegramSurroundings } from "../../core/channels/telegram/read.ts";
import { notJson, parseJson, sameText, type Webhook } from "./webhook.ts";

/** `secret`: as given to setWebhook. It does not cover the body: only TLS does. */
export function telegramWebhook(secret: string, surroundings: TelegramSurroundings): Webhook {
  return {
    channel: "telegram",
    bodyLimit: 1024 * 1024,
    authentic: ({ header }) => sameText(header("X-Telegram-Bot-Api-Secret-Token") ?? "", secret),
    read({ body }) {
      const json = parseJson(body);
      return json === undefined ? notJson : readTelegram(json.value, surroundings);
    },
  };
}
