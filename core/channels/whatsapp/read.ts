/** WhatsApp deliveries: what each message of the Cloud API means to Terang. Unknown kinds are counted, not refused. */
import { offeredWords, offerIn } from "../../innovation.ts";
import { nearestKecamatan } from "../../nearest.ts";
import { normalPhone } from "../../phone.ts";
import type { Kecamatan } from "../../reference.ts";
import { complaintInGroup } from "../group-complaint.ts";
import { type Heard, ignored, type Reading } from "../heard.ts";
import { contentOf } from "../sms/grammar.ts";
import { parseStatusReply } from "../status-reply.ts";
import { messageSchema, payloadSchema, statusSchema, type WhatsAppMessage } from "./payload.ts";

export interface WhatsAppSurroundings {
  /** Of the region, as BJN. */
  readonly idPrefix: string;
  readonly kecamatan: readonly Kecamatan[];
}

type Content = Pick<WhatsAppMessage, "text" | "image" | "video" | "document" | "button">;

const wordsOf = ({ text, image, video, document, button }: Content): string =>
  (text?.body ?? image?.caption ?? video?.caption ?? document?.caption ?? button?.text ?? "").trim();

function hearMessage(message: WhatsAppMessage, { idPrefix, kecamatan }: WhatsAppSurroundings): Heard {
  const { id, from, type, group_id: group, context } = message;
  const at = message.timestamp * 1_000;
  const sender = normalPhone(from);
  if (type === "edit" && message.edit !== undefined) {
    const text = wordsOf(message.edit.message);
    if (text === "") return ignored("edit_without_text");
    const of = message.edit.original_message_id;
    return { kind: "amendment", amendment: "reworded", message: id, of, at, text };
  }
  if (type === "revoke" && message.revoke !== undefined) {
    const of = message.revoke.original_message_id;
    return { kind: "amendment", amendment: "taken_back", message: id, of, at, text: "" };
  }
  if (type === "location" && message.location !== undefined) {
    const { latitude, longitude } = message.location;
    const near = nearestKecamatan(latitude, longitude, kecamatan);
    if (near === undefined) return ignored("location_outside");
    if (group !== undefined) return ignored("location_in_group");
    const of = context?.id;
    return { kind: "place", at, sender, kecamatan: near.code, ...(of === undefined ? {} : { of }) };
  }
  const words = wordsOf(message);
  if (words === "")
    return ignored(type === "unsupported" ? "unsupported" : `without_text:${knownType(type)}`);
  const answerTo =
    group === undefined
      ? ({ via: "whatsapp", to: from } as const)
      : ({ via: "whatsapp", to: group, group: true } as const);
  const reply = parseStatusReply(words, idPrefix);
  if (reply !== null) return { kind: "status", message: id, at, sender, words, reply, answerTo };
  const answers = context?.id === undefined ? {} : { answers: context.id };
  const complaint = {
    kind: "complaint",
    message: id,
    thread: id,
    at,
    reporter: { phone: from },
    sender,
  } as const;
  const picture = message.image?.id;
  const said = (content: string) => {
    const offered = offeredWords(content);
    const shown = offered.classification !== undefined && picture !== undefined;
    return { ...offered, ...(shown ? { pictures: [picture] } : {}) };
  };
  if (group === undefined)
    return { ...complaint, ...said(contentOf(words, idPrefix) ?? words), answerTo, ...answers };
  const content = offerIn(words) === undefined ? complaintInGroup(words, idPrefix) : words;
  if (content !== undefined) return { ...complaint, ...said(content) };
  if (context?.id === undefined) return ignored("talk_in_group");
  return { kind: "answer_in_group", message: id, of: context.id, at, sender, words, answerTo };
}

/** Kinds without words that are counted by name; the rest are `other`. */
const KNOWN_TYPES = new Set(
  "image video document audio sticker contacts reaction interactive order system request_welcome location".split(
    " ",
  ),
);
const knownType = (type: string) => (KNOWN_TYPES.has(type) ? type : "other");

/** Reads a whole delivery or says where it is not what Meta promises; a message that cannot be read is counted. */
export function readWhatsApp(input: unknown, surroundings: WhatsAppSurroundings): Reading {
  const parsed = payloadSchema.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map((part) => `/${String(part)}`).join("") ?? "";
    return { ok: false, pointer: path, detail: issue?.message ?? "cannot be read" };
  }
  const heard: Heard[] = [];
  for (const { changes } of parsed.data.entry) {
    for (const { field, value } of changes) {
      if (field !== "messages") {
        heard.push(ignored("other_field"));
        continue;
      }
      for (const one of value.messages ?? []) {
        const message = messageSchema.safeParse(one);
        heard.push(message.success ? hearMessage(message.data, surroundings) : ignored("unreadable"));
      }
      for (const one of value.statuses ?? []) {
        const status = statusSchema.safeParse(one);
        heard.push(status.success ? hearStatus(status.data) : ignored("unreadable"));
      }
    }
  }
  return { ok: true, heard };
}

const OUTCOMES: Readonly<Record<string, "delivered" | "failed">> = {
  sent: "delivered",
  delivered: "delivered",
  read: "delivered",
  played: "delivered",
  failed: "failed",
};

function hearStatus(status: {
  readonly id: string;
  readonly status: string;
  readonly biz_opaque_callback_data?: string | undefined;
}): Heard {
  const outcome = Object.hasOwn(OUTCOMES, status.status) ? OUTCOMES[status.status] : undefined;
  if (outcome === undefined) return ignored("other_status");
  const ours = status.biz_opaque_callback_data;
  return { kind: "delivery", theirs: status.id, outcome, ...(ours === undefined ? {} : { ours }) };
}
