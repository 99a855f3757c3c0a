/** SMS gateways: Twilio by its own signature, all others by HMAC-SHA256 over the raw body (docs/channels.md). */
import { readPlain, readTwilio } from "../../core/channels/sms/gateway.ts";
import { type Delivery, hmac, notJson, parseForm, parseJson, sameText, type Webhook } from "./webhook.ts";

export interface SmsSettings {
  readonly keyword: string;
  /** Shared with the gateway; undefined: only Twilio is heard. */
  readonly secret?: string;
  readonly twilioToken?: string;
}

const isForm = ({ header }: Delivery) =>
  header("Content-Type")?.toLowerCase().startsWith("application/x-www-form-urlencoded") === true;
const isTwilio = ({ header }: Delivery) => header("X-Twilio-Signature") !== undefined;

/** https://www.twilio.com/docs/usage/security#validating-requests: the address, then each field in order of its name. */
export function twilioSignature(
  token: string,
  url: string,
  fields: Readonly<Record<string, string>>,
): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + fields[name], url);
  return hmac("sha1", token, signed, "base64");
}

export function smsWebhook({ keyword, secret, twilioToken }: SmsSettings): Webhook {
  return {
    channel: "sms",
    bodyLimit: 64 * 1024,
    authentic(delivery) {
      const { header, body, url } = delivery;
      if (isTwilio(delivery)) {
        const fields = parseForm(body);
        if (twilioToken === undefined || fields === undefined) return false;
        return sameText(header("X-Twilio-Signature") ?? "", twilioSignature(twilioToken, url, fields));
      }
      if (secret === undefined) return false;
      return sameText(header("X-Terang-Signature") ?? "", `sha256=${hmac("sha256", secret, body, "hex")}`);
    },
    read(delivery, now) {
      if (isTwilio(delivery)) return readTwilio(parseForm(delivery.body), keyword, now);
      if (isForm(delivery)) return readPlain(parseForm(delivery.body), keyword, now);
      const json = parseJson(delivery.body);
      return json === undefined ? notJson : readPlain(json.value, keyword, now);
    },
    answer: (delivery) =>
      isTwilio(delivery)
        ? new Response('<?xml version="1.0" encoding="UTF-8"?><Response/>', {
            headers: { "Content-Type": "text/xml; charset=utf-8" },
          })
        : undefined,
  };
}
