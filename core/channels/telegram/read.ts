/** Telegram deliveries: what each update of a bot means to Terang. Unknown kinds are counted, not refused. */
import { offeredWords, offerIn } from "../../innovation.ts";
import { nearestKecamatan } from "../../nearest.ts";
import type { Kecamatan } from "../../reference.ts";
import { complaintInGroup } from "../group-complaint.ts";
import { type Heard, ignored, type Reading } from "../heard.ts";
import { contentOf } from "../sms/grammar.ts";
import { parseStatusReply } from "../status-reply.ts";
import { kindOf, messageSchema, type TelegramMessage, updateSchema } from "./update.ts";

export interface TelegramSurroundings {
  /** Name of the bot without the @: commands in a group can be another bot's. */
  readonly bot: string;
  /** Of the region, as BJN. */
  readonly idPrefix: string;
  readonly kecamatan: readonly Kecamatan[];
}

const COMPLAINT_COMMANDS: readonly string[] = ["lapor", "aduan"];

/** https://core.telegram.org/bots/features#commands: `/lapor isi`, in groups also `/lapor@NamaBot isi`. */
const COMMAND = /^\/([a-z0-9_]{1,32})(?:@(\w{1,32}))?(?![^\s:,.;])[\s:,.;]*/i;

/** The words without the command; `asked`: by a command they are a complaint. Or why they are none of ours. */
function withoutCommand(
  text: string,
  bot: string,
): { readonly words: string; readonly asked: boolean } | string {
  const found = COMMAND.exec(text);
  if (found === null) return { words: text, asked: false };
  const [head, command = "", to = bot] = found;
  if (to.toLowerCase() !== bot.toLowerCase()) return "command_of_another_bot";
  if (!COMPLAINT_COMMANDS.includes(command.toLowerCase())) return "command";
  const words = text.slice(head.length);
  return words === "" ? "command_without_text" : { words, asked: true };
}

/** A message's id is unique in its chat only. */
export const messageOf = (chat: string, message: string): string => `${chat}:${message}`;

function hearPlace(
  { latitude, longitude }: NonNullable<TelegramMessage["location"]>,
  heard: { readonly at: number; readonly sender: string; readonly of: string | undefined },
  kecamatan: readonly Kecamatan[],
): Heard {
  const near = nearestKecamatan(latitude, longitude, kecamatan);
  if (near === undefined) return ignored("location_outside");
  const { at, sender, of } = heard;
  return { kind: "place", at, sender, kecamatan: near.code, ...(of === undefined ? {} : { of }) };
}

/** `edit`: the update's id where it is an edit, which has no id of its own. */
function hearMessage(
  message: TelegramMessage,
  kind: string,
  edit: string | undefined,
  { bot, idPrefix, kecamatan }: TelegramSurroundings,
): Heard {
  const { chat, from, location, reply_to_message: replied } = message;
  if (chat.type === "channel") return ignored("channel_post");
  if (from === undefined || message.sender_chat !== undefined) return ignored("without_sender");
  if (from.is_bot === true) return ignored("bot");
  const inGroup = chat.type !== "private";
  const id = messageOf(chat.id, message.message_id);
  const at = (edit === undefined ? message.date : (message.edit_date ?? message.date)) * 1_000;
  const sender = `telegram:${from.id}`;
  const of = replied === undefined ? undefined : messageOf(chat.id, replied.message_id);
  const text = (message.text ?? message.caption ?? "").trim();
  if (text === "") {
    // The place of a phone on the move comes as edits.
    if (edit !== undefined) return ignored("edit_without_text");
    if (location === undefined) return ignored(`without_text:${kind}`);
    return inGroup ? ignored("location_in_group") : hearPlace(location, { at, sender, of }, kecamatan);
  }
  const said = withoutCommand(text, bot);
  if (typeof said === "string") return ignored(said);
  const { words, asked } = said;
  const answerTo = { via: "telegram", to: chat.id, ...(inGroup ? { group: true } : {}) } as const;
  const once = edit === undefined ? id : `${id}:${edit}`;
  const reply = parseStatusReply(words, idPrefix);
  // An edited status is one more status: officers mend a word that was not known.
  if (reply !== null) return { kind: "status", message: once, at, sender, words, reply, answerTo };
  const content =
    inGroup && !asked && offerIn(words) === undefined
      ? complaintInGroup(words, idPrefix)
      : (contentOf(words, idPrefix) ?? words);
  if (edit !== undefined) {
    // Talk that was edited is still talk, and not kept for a complaint that never comes.
    if (content === undefined) return ignored("talk_in_group");
    return { kind: "amendment", amendment: "reworded", message: once, of: id, at, text: content };
  }
  if (content === undefined) {
    if (of === undefined) return ignored("talk_in_group");
    return { kind: "answer_in_group", message: id, of, at, sender, words, answerTo };
  }
  const handle = from.username === undefined ? from.id : `@${from.username}`;
  return {
    kind: "complaint",
    message: id,
    thread: id,
    at,
    ...offeredWords(content),
    reporter: { handle },
    sender,
    // In a group all would read the tracking code.
    ...(inGroup ? {} : { answerTo, ...(of === undefined ? {} : { answers: of }) }),
  };
}

/** Reads one update, or says where it is not what Telegram promises. */
export function readTelegram(input: unknown, surroundings: TelegramSurroundings): Reading {
  const parsed = updateSchema.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const pointer = issue?.path.map((part) => `/${String(part)}`).join("") ?? "";
    return { ok: false, pointer, detail: issue?.message ?? "cannot be read" };
  }
  const { update_id, message, edited_message } = parsed.data;
  const one = message ?? edited_message;
  if (one === undefined) return { ok: true, heard: [ignored("other_update")] };
  const read = messageSchema.safeParse(one);
  if (!read.success) return { ok: true, heard: [ignored("unreadable")] };
  const edit = message === undefined ? update_id : undefined;
  return { ok: true, heard: [hearMessage(read.data, kindOf(one), edit, surroundings)] };
}
