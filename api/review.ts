/** Decides about a text or a note: approve, mark more, withhold. Shared by the API and the command line. */
import { markMore, type ReviewDecision } from "../core/moderation.ts";
import { type Redacted, redact, redactUnread } from "../core/redaction/redact.ts";
import type { Place } from "../db/place.ts";
import type { PrivateView } from "../db/queries.ts";
import type { Decided, Waiting } from "../db/reviews.ts";

export interface ReviewDeps {
  /** Texts and notes that wait, oldest first, after a place. */
  readonly list: (most: number, after?: Place) => Promise<readonly Waiting[]>;
  /** False where the text is not the one any more that was decided about. */
  readonly decide: (decided: Decided) => Promise<boolean>;
}

export interface Reviewing extends ReviewDeps {
  readonly findSubmission: (id: string) => Promise<PrivateView | undefined>;
  /** Of the region, for redaction. */
  readonly publicNames: ReadonlySet<string>;
}

export interface ReviewInput {
  readonly decision: Exclude<ReviewDecision, "erased">;
  /** Words to be taken out, as they stand in the redacted text; with marked. */
  readonly words?: readonly string[] | undefined;
  readonly reason: string;
  /** The text that was looked at; without it, whatever stands there now. */
  readonly seen?: string | undefined;
}
export type Reviewed =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly code: "nothing_to_review" | "withdrawn_by_reporter" | "text_changed" }
  /** `missing`: place in the list of words. */
  | { readonly ok: false; readonly code: "words_not_there"; readonly missing: number };

type Found = Pick<Redacted, "found" | "score">;

/** What redaction found in what waits, by kind, and how sure it was; undefined once the original was deleted. */
export async function findingsOf(
  { kind, submissionId, target, text }: Waiting,
  { findSubmission, publicNames }: Pick<Reviewing, "findSubmission" | "publicNames">,
): Promise<Found | undefined> {
  const view = await findSubmission(submissionId);
  const original = view?.original as { readonly text?: string } | undefined;
  if (original === undefined) return undefined;
  // A note that redaction left as it was has no original of its own.
  const written = kind === "text" ? original.text : (view?.originalNotes.get(target) ?? text);
  return written === undefined ? undefined : redact(written, publicNames);
}

/** `target`: id of a submission or public id, for its text, or id of one of its events. */
export async function review(
  submission: string,
  target: string | undefined,
  { decision, words = [], reason, seen }: ReviewInput,
  deps: Reviewing,
  call: { readonly actor: string; readonly now: number },
): Promise<Reviewed> {
  const found = await deps.findSubmission(submission);
  if (found === undefined) return { ok: false, code: "nothing_to_review" };
  const event = target === undefined ? undefined : found.events.find(({ id }) => id === target);
  if (target !== undefined && event === undefined) return { ok: false, code: "nothing_to_review" };
  if (event === undefined && decision !== "withdrawn") {
    if (found.takenOut === "erased") return { ok: false, code: "nothing_to_review" };
    if (found.takenOut === "withdrawn") return { ok: false, code: "withdrawn_by_reporter" };
  }
  const before = event === undefined ? found.submission.text : (event.note ?? event.reason);
  if (before === null) return { ok: false, code: "nothing_to_review" };
  if (seen !== undefined && seen !== before) return { ok: false, code: "text_changed" };
  const marked = decision === "marked" ? markMore(before, words, deps.publicNames) : undefined;
  if (marked?.ok === false) return { ok: false, code: "words_not_there", missing: marked.missing };
  const text = marked?.text ?? null;
  const decided = await deps.decide({
    submissionId: found.submission.id,
    target: event?.id ?? found.submission.id,
    decision,
    // Only who wrote it may change it; a note never changes.
    seen: event === undefined && decision !== "withdrawn" ? before : null,
    text,
    reason: redactUnread(reason, deps.publicNames),
    at: call.now,
    actor: call.actor,
  });
  return decided ? { ok: true, text } : { ok: false, code: "text_changed" };
}
