/**
 * A gateway of the regency's choice: JSON signed with HMAC-SHA256, the way that Standard Webhooks prescribes
 * (github.com/standard-webhooks/standard-webhooks); a repeat has the same webhook-id.
 */
import { createHmac } from "node:crypto";
import { z } from "zod";
import { outcomeOfStatus, post, type Sender } from "./sender.ts";

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
}

const answer = z.object({ id: z.union([z.string(), z.number().transform(String)]) });

/** `v1,` and the signature in base64 over `<id>.<seconds>.<body>`. */
export const signature = (secret: string | Uint8Array, id: string, seconds: number, body: string): string =>
  `v1,${createHmac("sha256", secret).update(`${id}.${seconds}.${body}`).digest("base64")}`;

/** `now` in ms. */
export function webhookSender(
  { url, secret }: WebhookSettings,
  fetcher: typeof fetch,
  now: () => number,
): Sender {
  return {
    afterCrash: "send",
    async send({ id, to, group, text }) {
      const body = JSON.stringify({ id, to, type: group ? "group" : "individual", text });
      const seconds = Math.floor(now() / 1_000);
      const response = await post(
        fetcher,
        url,
        {
          "webhook-id": id,
          "webhook-timestamp": String(seconds),
          "webhook-signature": signature(secret, id, seconds, body),
        },
        body,
      );
      if (!(response instanceof Response)) return response;
      const refusal = outcomeOfStatus(response);
      if (refusal !== undefined) return refusal;
      const parsed = answer.safeParse(await response.json().catch(() => undefined));
      return { outcome: "sent", theirs: parsed.data?.id ?? null };
    },
  };
}
