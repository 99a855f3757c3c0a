/**
 * WhatsApp Cloud API: proves itself by the verify token, verifies each delivery by the app's secret
 * (developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint).
 */
import { readWhatsApp, type WhatsAppSurroundings } from "../../core/channels/whatsapp/read.ts";
import { hmac, notJson, parseJson, sameText, type Webhook } from "./webhook.ts";

export interface WhatsAppWebhookSettings {
  readonly appSecret: string;
  readonly verifyToken: string;
}

export function whatsAppWebhook(
  { appSecret, verifyToken }: WhatsAppWebhookSettings,
  surroundings: WhatsAppSurroundings,
): Webhook {
  return {
    channel: "whatsapp",
    // Meta gathers up to a thousand updates in one delivery, 3 MB at the most.
    bodyLimit: 3 * 1024 * 1024,
    challenge(query) {
      if (query["hub.mode"] !== "subscribe") return undefined;
      if (!sameText(query["hub.verify_token"] ?? "", verifyToken)) return undefined;
      return new Response(query["hub.challenge"] ?? "", { headers: { "Content-Type": "text/plain" } });
    },
    authentic: ({ header, body }) =>
      sameText(header("X-Hub-Signature-256") ?? "", `sha256=${hmac("sha256", appSecret, body, "hex")}`),
    read({ body }) {
      const json = parseJson(body);
      return json === undefined ? notJson : readWhatsApp(json.value, surroundings);
    },
  };
}
