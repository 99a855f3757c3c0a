/**
 * The WhatsApp Cloud API's webhook payload, as far as it is read
 * (developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages).
 */
import { z } from "zod";

const id = z.string().min(1).max(512);
const words = z.string().max(65_536);
const media = z.object({ id: id.optional(), caption: words.optional() });

const content = {
  text: z.object({ body: words }).optional(),
  image: media.optional(),
  video: media.optional(),
  document: media.optional(),
  button: z.object({ text: words }).optional(),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
};

export const messageSchema = z.object({
  id,
  from: z.string().min(1).max(64),
  /** Present in messages of a group. */
  group_id: id.optional(),
  timestamp: z.coerce.number().int().positive(),
  type: z.string().max(64),
  context: z.object({ id: id.optional() }).optional(),
  ...content,
  edit: z.object({ original_message_id: id, message: z.object({ type: z.string(), ...content }) }).optional(),
  revoke: z.object({ original_message_id: id }).optional(),
});
export type WhatsAppMessage = z.infer<typeof messageSchema>;

export const statusSchema = z.object({
  id,
  status: z.string().max(64),
  biz_opaque_callback_data: z.string().max(512).optional(),
});

const change = z.object({
  field: z.string(),
  value: z.object({
    metadata: z.object({ phone_number_id: z.string() }).optional(),
    messages: z.array(z.unknown()).max(1_000).optional(),
    statuses: z.array(z.unknown()).max(1_000).optional(),
  }),
});

export const payloadSchema = z.object({
  object: z.literal("whatsapp_business_account"),
  entry: z.array(z.object({ changes: z.array(change).max(1_000) })).max(1_000),
});
