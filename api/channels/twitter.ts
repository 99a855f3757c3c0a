/** X: answers the challenge-response check and verifies each delivery (docs.x.com/x-api/webhooks/introduction). */
import { readTwitter, type TwitterAccount } from "../../core/channels/twitter/read.ts";
import { hmac, notJson, parseJson, sameText, type Webhook } from "./webhook.ts";

/** `secret`: the app's consumer secret. */
export function twitterWebhook(secret: string, account: TwitterAccount): Webhook {
  const sign = (body: Uint8Array | string) => `sha256=${hmac("sha256", secret, body, "base64")}`;
  return {
    channel: "twitter",
    bodyLimit: 1024 * 1024,
    challenge({ crc_token: token }) {
      return token === undefined || token === "" ? undefined : Response.json({ response_token: sign(token) });
    },
    authentic: ({ header, body }) => sameText(header("X-Twitter-Webhooks-Signature") ?? "", sign(body)),
    read({ body }, now) {
      const json = parseJson(body);
      return json === undefined ? notJson : readTwitter(json.value, account, now);
    },
  };
}
