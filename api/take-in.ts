/** Takes in one parsed submission: validates, prepares, writes; the refusal is a value. Shared by every way in. */
import { submissionFaults } from "../core/intake/all-faults.ts";
import { prepareSubmission } from "../core/intake/prepare.ts";
import { submissionSchema } from "../core/intake/schema.ts";
import { acknowledgement, routedNotice } from "../core/messages/notices.ts";
import type { Address } from "../core/messages/outgoing.ts";
import { normalPhone } from "../core/phone.ts";
import { looksPrivate } from "../core/redaction/redact.ts";
import { nextTurn } from "../db/turn.ts";
import type { Receipt } from "../db/write-up.ts";
import type { WritingDeps } from "./deps.ts";
import type { ProblemCode, ProblemMore } from "./problem.ts";

export type TakeInResult =
  | { readonly ok: true; readonly status: 200 | 201; readonly receipt: Receipt }
  | { readonly ok: false; readonly code: ProblemCode; readonly more: ProblemMore };

export interface Call {
  readonly actor: string;
  /** ms */
  readonly now: number;
  readonly idempotencyKey: string | null;
  /** Forwarded at once, where its topic and route are known. */
  readonly forward?: boolean;
  /** Its group is told when it is forwarded; off for what happened long ago. */
  readonly notify?: boolean;
  /** It came over a channel that edits and deletes. */
  readonly heard?: boolean;
  /** Where its reporter can be answered. */
  readonly answerTo?: Address | undefined;
  /** The reporter's address on the channel, in one form; else the reporter's telephone number. */
  readonly sender?: string | undefined;
}

/**
 * A channel's own id as the ledger keeps it: one that looks like a telephone number, an identity number or an e-mail
 * address is kept as its keyed hash.
 */
export const keptId = (externalId: string, contentHash: WritingDeps["contentHash"]): string =>
  looksPrivate(externalId) === undefined ? externalId : contentHash(`id:${externalId}`);

/** @throws LedgerUnavailable when nothing can be written now. */
export async function takeIn(
  input: unknown,
  deps: Pick<
    WritingDeps,
    "reference" | "ledger" | "contentHash" | "newId" | "newPublicId" | "suggest" | "outbound"
  >,
  call: Call,
): Promise<TakeInResult> {
  const { reference, outbound } = deps;
  // A step each: its form, its words with its id's, what is sealed and hashed.
  await nextTurn();
  const parsed = submissionSchema.safeParse(input);
  if (!parsed.success) {
    const errors = submissionFaults(input, parsed.error, { reference, now: call.now });
    return { ok: false, code: "invalid_submission", more: { errors } };
  }
  const given = parsed.data;
  await nextTurn();
  const external_id = keptId(given.external_id, deps.contentHash);
  const prepared = prepareSubmission(external_id === given.external_id ? given : { ...given, external_id }, {
    reference,
    now: call.now,
    newId: deps.newId,
    newPublicId: deps.newPublicId,
    actor: call.actor,
    ...(deps.suggest === undefined ? {} : { suggest: deps.suggest }),
    forward: call.forward === true,
  });
  if (!prepared.ok) return { ok: false, code: "invalid_submission", more: { errors: prepared.faults } };
  await nextTurn();
  const { submission, events } = prepared.value;
  const last = events.at(-1)?.event;
  const phone = parsed.data.reporter?.phone;
  const sender = call.sender ?? (phone === undefined ? undefined : normalPhone(phone));
  const taken = await deps.ledger.takeIn({
    prepared: prepared.value,
    contentHash: deps.contentHash(JSON.stringify(parsed.data)),
    idempotencyKey: call.idempotencyKey === null ? null : deps.contentHash(`key:${call.idempotencyKey}`),
    actor: call.actor,
    newPublicId: deps.newPublicId,
    ...(sender === undefined ? {} : { sender }),
    heard: call.heard === true,
    ...(outbound === undefined
      ? {}
      : {
          messages: (receipt) => [
            ...(call.notify === true && last !== undefined
              ? routedNotice(submission, receipt.publicId, last, reference, outbound)
              : []),
            ...acknowledgement(submission, receipt, call.answerTo, reference, outbound),
          ],
        }),
  });
  if (taken.outcome === "conflict") {
    return {
      ok: false,
      code: taken.by === "external_id" ? "conflicting_external_id" : "conflicting_idempotency_key",
      more: {},
    };
  }
  return { ok: true, status: taken.outcome === "created" ? 201 : 200, receipt: taken.receipt };
}
