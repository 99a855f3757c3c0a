/** An Update of the Telegram Bot API, as far as it is read (https://core.telegram.org/bots/api#update). */
import { z } from "zod";

/** Ids of chats and users have up to 52 bits; those of groups are negative. */
const id = z.int().transform(String);
const words = z.string().max(65_536);
const seconds = z.int().positive();

export const messageSchema = z.object({
  /** Unique in its chat only. */
  message_id: id,
  date: seconds,
  edit_date: seconds.optional(),
  chat: z.object({ id, type: z.string() }),
  from: z.object({ id, is_bot: z.boolean().optional(), username: z.string().max(64).optional() }).optional(),
  /** Present where somebody writes in the name of a group or channel: who it is, is not said. */
  sender_chat: z.unknown().optional(),
  reply_to_message: z.object({ message_id: id }).optional(),
  text: words.optional(),
  caption: words.optional(),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
});
export type TelegramMessage = z.infer<typeof messageSchema>;

/** A message is read on its own, so that one that cannot be read is counted and does not come again and again. */
export const updateSchema = z.object({
  update_id: id,
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
});

/** Kinds without words that are counted by name; the rest, notices of the service among them, are `other`. */
const KNOWN_KINDS =
  "photo video animation audio voice video_note document sticker contact poll dice story".split(" ");

/** The kind of a message without words, by the field that it has. */
export const kindOf = (message: unknown): string =>
  KNOWN_KINDS.find((kind) => Object.hasOwn(message as object, kind)) ?? "other";
