/** Text messages: one from any gateway becomes a complaint, a status by reply, or nothing. */
import { offeredWords } from "../../innovation.ts";
import { normalPhone } from "../../phone.ts";
import { type Heard, ignored } from "../heard.ts";
import { parseStatusReply } from "../status-reply.ts";
import { contentOf } from "./grammar.ts";

export interface TextMessage {
  /** The gateway's id; where it has none, what makes the message one of its kind. */
  readonly id: string;
  readonly from: string;
  readonly text: string;
  /** ms */
  readonly at: number;
}

/** `keyword`: the region's, as BJN, which is also the prefix of its public ids. */
export function hearText(message: TextMessage, keyword: string): Heard {
  const { id, from, at } = message;
  const answerTo = { via: "sms", to: from } as const;
  const sender = normalPhone(from);
  const reply = parseStatusReply(message.text, keyword);
  if (reply !== null)
    return { kind: "status", message: id, at, sender, words: message.text, reply, answerTo };
  const text = contentOf(message.text, keyword);
  if (text === undefined) return ignored("empty_text");
  return {
    kind: "complaint",
    message: id,
    thread: id,
    at,
    ...offeredWords(text),
    reporter: { phone: from },
    answerTo,
    sender,
  };
}
