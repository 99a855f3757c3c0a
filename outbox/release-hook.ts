/**
 * A newsroom's or a partner's hook for new releases: the JSON of the letter as it is, signed as Standard Webhooks
 * prescribes (github.com/standard-webhooks/standard-webhooks); a repeat has the same webhook-id.
 */
import { outcomeOfStatus, post, type Sender } from "./sender.ts";
import { signature } from "./webhook.ts";

const PREFIX = "whsec_";
/** A secret as Standard Webhooks writes it is base64 of the key; any other is the key itself. */
const keyOf = (secret: string): Buffer =>
  secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), "base64") : Buffer.from(secret);

/** `now` in ms. */
export function releaseHookSender(secret: string, fetcher: typeof fetch, now: () => number): Sender {
  const key = keyOf(secret);
  return {
    afterCrash: "send",
    async send({ id, to, text }) {
      const seconds = Math.floor(now() / 1_000);
      const headers = {
        "webhook-id": id,
        "webhook-timestamp": String(seconds),
        "webhook-signature": signature(key, id, seconds, text),
      };
      const response = await post(fetcher, to, headers, text);
      if (!(response instanceof Response)) return response;
      const refusal = outcomeOfStatus(response);
      // Nothing in the answer is wanted.
      await response.body?.cancel();
      return refusal ?? { outcome: "sent", theirs: null };
    },
  };
}
