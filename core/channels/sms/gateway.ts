/** What SMS gateways send: Twilio's form fields, and the plain fields that Terang documents for all others. */
import { z } from "zod";
import type { Reading } from "../heard.ts";
import { joinParts } from "./grammar.ts";
import { hearText } from "./hear.ts";

const filled = z.string().trim().min(1);
const instant = z.union([
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
  // Seconds or milliseconds since the epoch, as a number or in digits.
  z.coerce
    .number()
    .int()
    .min(1e9)
    .transform((number) => (number < 1e11 ? number * 1_000 : number)),
]);

/** Fields as docs/channels.md gives them; others are left unread. */
const plain = z
  .object({
    id: filled.max(200).optional(),
    from: filled.max(40),
    text: z.string().max(20_000).optional(),
    parts: z.array(z.string().max(2_000)).min(1).max(99).optional(),
    received_at: instant.optional(),
  })
  .refine(({ text, parts }) => text !== undefined || parts !== undefined, {
    path: ["text"],
    error: "expected text, or parts",
  })
  .refine(({ id, received_at }) => id !== undefined || received_at !== undefined, {
    path: ["id"],
    error: "expected id, or received_at: without either a repeat cannot be told",
  });

/** https://www.twilio.com/docs/messaging/guides/webhook-request */
const twilio = z.object({ MessageSid: filled.max(64), From: filled.max(40), Body: z.string().max(20_000) });

const fault = (error: z.ZodError): Reading => {
  const [issue] = error.issues;
  return {
    ok: false,
    pointer: `/${issue?.path.join("/") ?? ""}`,
    detail: issue?.message ?? "cannot be read",
  };
};

/** `now` in ms: for a gateway that does not say when it received. */
export function readPlain(input: unknown, keyword: string, now: number): Reading {
  const parsed = plain.safeParse(input);
  if (!parsed.success) return fault(parsed.error);
  const { id, from, text, parts, received_at } = parsed.data;
  const words = text ?? joinParts(parts ?? []);
  const at = received_at ?? now;
  return {
    ok: true,
    heard: [hearText({ id: id ?? `${from}|${at}|${words}`, from, text: words, at }, keyword)],
  };
}

export function readTwilio(input: unknown, keyword: string, now: number): Reading {
  const parsed = twilio.safeParse(input);
  if (!parsed.success) return fault(parsed.error);
  const { MessageSid: id, From: from, Body: text } = parsed.data;
  return { ok: true, heard: [hearText({ id, from, text, at: now }, keyword)] };
}

/**
 * Gammu SMSD's RunOnReceive (https://docs.gammu.org/smsd/run.html): SMS_MESSAGES messages in the environment, a long
 * one decoded as a whole in DECODED_1_TEXT, else SMS_n_TEXT part by part. `inbox`: the ids that Gammu gives as
 * arguments.
 */
export function readGammu(
  environment: Readonly<Record<string, string | undefined>>,
  inbox: readonly string[],
  keyword: string,
  now: number,
): Reading {
  const count = Number(environment["SMS_MESSAGES"]);
  if (!Number.isInteger(count) || count < 1 || count > 99) {
    return { ok: false, pointer: "SMS_MESSAGES", detail: "expected 1 to 99, as Gammu SMSD sets it" };
  }
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const from = environment["SMS_1_NUMBER"]?.trim();
  if (!from) return { ok: false, pointer: "SMS_1_NUMBER", detail: "expected the sender's number" };
  const decoded = Number(environment["DECODED_PARTS"] ?? "0");
  const whole = environment["DECODED_1_TEXT"] ?? environment["DECODED_0_TEXT"];
  const text =
    decoded > 0 && whole !== undefined
      ? whole
      : joinParts(numbers.map((number) => environment[`SMS_${number}_TEXT`] ?? ""));
  const id = inbox.length > 0 ? `gammu:${inbox.join(",")}|${from}|${text}` : `${from}|${now}|${text}`;
  return { ok: true, heard: [hearText({ id, from, text, at: now }, keyword)] };
}
