/** Telegram: a bot's message to a chat, of one person or a group (https://core.telegram.org/bots/api#sendmessage). */
import { z } from "zod";
import { messageOf } from "../core/channels/telegram/read.ts";
import { cutTo } from "../core/well-formed.ts";
import { outcomeOfStatus, post, type Sender } from "./sender.ts";

export interface TelegramSettings {
  /** https://api.telegram.org */
  readonly apiUrl: string;
  /** Of the bot; it is a part of the address, which is never logged. */
  readonly token: string;
}

const answer = z.object({
  result: z.object({
    message_id: z.int().transform(String),
    chat: z.object({ id: z.int().transform(String) }),
  }),
});
/** https://core.telegram.org/bots/api#responseparameters; seconds. */
const flood = z.object({ parameters: z.object({ retry_after: z.number().positive() }) });
/** The longest pause that is kept because a far side asks for it, seconds. */
const LONGEST = 3_600;

export function telegramSender({ apiUrl, token }: TelegramSettings, fetcher: typeof fetch): Sender {
  return {
    // The Bot API takes no id of ours, and does not report what arrived.
    afterCrash: "ask",
    async send({ to, text }) {
      const response = await post(
        fetcher,
        `${apiUrl}/bot${token}/sendMessage`,
        {},
        JSON.stringify({
          chat_id: to,
          text: cutTo(text, 4_096),
          link_preview_options: { is_disabled: true },
        }),
      );
      if (!(response instanceof Response)) return response;
      const refusal = outcomeOfStatus(response);
      const body: unknown = await response.json().catch(() => undefined);
      if (refusal?.outcome === "again" && refusal.after === undefined) {
        const seconds = flood.safeParse(body).data?.parameters.retry_after;
        return seconds === undefined ? refusal : { ...refusal, after: Math.min(seconds, LONGEST) * 1_000 };
      }
      if (refusal !== undefined) return refusal;
      const { data } = answer.safeParse(body);
      return {
        outcome: "sent",
        theirs: data === undefined ? null : messageOf(data.result.chat.id, data.result.message_id),
      };
    },
  };
}
