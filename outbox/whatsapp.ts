/**
 * WhatsApp Cloud API: text to a number or to a group
 * (developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages).
 */
import { z } from "zod";
import { cutTo } from "../core/well-formed.ts";
import { outcomeOfStatus, post, type Sender } from "./sender.ts";

export interface WhatsAppSettings {
  /** Address of the Graph API with its version, as https://graph.facebook.com/v23.0 */
  readonly graphUrl: string;
  readonly phoneNumberId: string;
  readonly token: string;
}

const answer = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });

export function whatsAppSender(
  { graphUrl, phoneNumberId, token }: WhatsAppSettings,
  fetcher: typeof fetch,
): Sender {
  return {
    // The Graph API takes no id of ours, but gives it back in the statuses that it sends.
    afterCrash: "wait",
    async send({ id, to, group, text }) {
      const response = await post(
        fetcher,
        `${graphUrl}/${phoneNumberId}/messages`,
        { Authorization: `Bearer ${token}` },
        JSON.stringify({
          messaging_product: "whatsapp",
          recipient_type: group ? "group" : "individual",
          to,
          type: "text",
          text: { preview_url: false, body: cutTo(text, 4_096) },
          biz_opaque_callback_data: id,
        }),
      );
      if (!(response instanceof Response)) return response;
      const refusal = outcomeOfStatus(response);
      if (refusal !== undefined) return refusal;
      const parsed = answer.safeParse(await response.json().catch(() => undefined));
      return { outcome: "sent", theirs: parsed.data?.messages[0]?.id ?? null };
    },
  };
}
