/** Gives a waiting submission its topic: routes it, forwards it, and tells its group. Shared by the API and the command line. */
import { plainEvent } from "../core/intake/prepare-event.ts";
import type { Fault } from "../core/intake/schema.ts";
import { routedNotice } from "../core/messages/notices.ts";
import type { WritingDeps } from "./deps.ts";

export interface Decision {
  /** Topic and kecamatan: code, name or alias. */
  readonly topic: string;
  readonly kecamatan?: string | undefined;
}
export type SortResult =
  | { readonly ok: true; readonly topic: string; readonly skpd: string | null; readonly group: string | null }
  | { readonly ok: false; readonly code: "unknown_submission" | "sorted_before" }
  | { readonly ok: false; readonly code: "invalid_decision"; readonly errors: readonly Fault[] };

/** `id`: or public id. @throws LedgerUnavailable when nothing can be written now. */
export async function sort(
  id: string,
  decision: Decision,
  deps: Pick<WritingDeps, "reference" | "ledger" | "findSubmission" | "newId" | "outbound">,
  call: { readonly actor: string; readonly now: number },
): Promise<SortResult> {
  const { reference, ledger, outbound } = deps;
  const errors: Fault[] = [];
  const resolve = (name: "topics" | "kecamatan", text: string, pointer: string) => {
    const row = reference[name].find(text);
    if (row !== undefined) return row.code;
    const near = reference[name].nearest(text);
    const detail = near.length === 0 ? "no such code" : `no such code; nearest: ${near.join(", ")}`;
    errors.push({ pointer, code: "unknown_code", detail });
    return undefined;
  };
  const topic = resolve("topics", decision.topic, "/topic");
  const chosen =
    decision.kecamatan === undefined ? undefined : resolve("kecamatan", decision.kecamatan, "/kecamatan");
  if (topic === undefined || errors.length > 0) return { ok: false, code: "invalid_decision", errors };
  const found = await deps.findSubmission(id);
  if (found === undefined) return { ok: false, code: "unknown_submission" };
  const { submission: before, events } = found;
  const kecamatan = chosen ?? before.kecamatan;
  const route = reference.routing.routeFor(topic, kecamatan);
  const skpd = before.skpd ?? route?.skpd ?? null;
  const group = skpd === route?.skpd ? (route?.group ?? null) : null;
  const submission = { ...before, topic, kecamatan, skpd, group };
  const { actor, now } = call;
  // What has gone on without a topic, by import or by hand, is not sent out once more.
  const untouched = events.every(({ kind }) => kind === "received" || kind === "verified");
  const at = Math.max(now, ...events.map(({ happenedAt }) => happenedAt));
  const prepared =
    skpd === null || !untouched
      ? null
      : plainEvent("forwarded", { id: deps.newId(), submissionId: before.id, at, now, skpd, actor });
  const { outcome } = await ledger.sort({
    submissionId: before.id,
    topic,
    kecamatan,
    skpd,
    group,
    at: now,
    actor,
    forwarded:
      prepared === null
        ? null
        : {
            prepared,
            messages:
              outbound === undefined
                ? []
                : routedNotice(submission, before.publicId, prepared.event, reference, outbound),
          },
  });
  if (outcome === "sorted") return { ok: true, topic, skpd, group };
  return { ok: false, code: outcome === "sorted_before" ? "sorted_before" : "unknown_submission" };
}
