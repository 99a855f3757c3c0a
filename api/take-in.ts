/** Takes in one parsed submission: validates, prepares, writes; the refusal is a value. Shared by single, batch and import. */

import { prepareSubmission } from "../core/intake/prepare.ts";
import { faultsOf, submissionSchema } from "../core/intake/schema.ts";
import type { Receipt } from "../db/ledger.ts";
import type { WritingDeps } from "./deps.ts";
import type { ProblemCode, ProblemMore } from "./problem.ts";

export type TakeInResult =
  | { readonly ok: true; readonly status: 200 | 201; readonly receipt: Receipt }
  | { readonly ok: false; readonly code: ProblemCode; readonly more: ProblemMore };

/** @throws LedgerUnavailable when nothing can be written now. */
export async function takeIn(
  input: unknown,
  deps: Pick<WritingDeps, "reference" | "ledger" | "contentHash" | "newId" | "newPublicId">,
  call: { readonly actor: string; readonly now: number; readonly idempotencyKey: string | null },
): Promise<TakeInResult> {
  const parsed = submissionSchema.safeParse(input);
  if (!parsed.success) {
    return { ok: false, code: "invalid_submission", more: { errors: faultsOf(parsed.error) } };
  }
  const prepared = prepareSubmission(parsed.data, {
    reference: deps.reference,
    now: call.now,
    newId: deps.newId,
    newPublicId: deps.newPublicId,
    actor: call.actor,
  });
  if (!prepared.ok) return { ok: false, code: "invalid_submission", more: { errors: prepared.faults } };
  const taken = await deps.ledger.takeIn({
    prepared: prepared.value,
    contentHash: deps.contentHash(JSON.stringify(parsed.data)),
    idempotencyKey: call.idempotencyKey,
    actor: call.actor,
    newPublicId: deps.newPublicId,
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
