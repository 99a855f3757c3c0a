/** A later export of a source says what has happened since: the events that the ledger lacks are recorded. */
import { prepareEvent } from "../core/intake/prepare-event.ts";
import { type Fault, submissionSchema } from "../core/intake/schema.ts";
import { redact } from "../core/redaction/redact.ts";
import type { PrivateView } from "../db/queries.ts";
import type { WritingDeps } from "./deps.ts";
import { keptId } from "./take-in.ts";

export type CaughtUp =
  | { readonly outcome: "caught_up"; readonly added: number }
  | { readonly outcome: "another_text" }
  | { readonly outcome: "refused"; readonly errors: readonly Fault[] };

/** The same words, as they were written or, where the original is gone, as they were redacted. */
function sameText(
  text: string,
  { original, submission }: PrivateView,
  publicNames: ReadonlySet<string>,
): boolean {
  const written = (original as { readonly text?: unknown } | undefined)?.text;
  return typeof written === "string" ? written === text : redact(text, publicNames).text === submission.text;
}

/** `input`: one that `takeIn` found in conflict with what is there. @throws LedgerUnavailable */
export async function catchUp(
  input: unknown,
  deps: Pick<WritingDeps, "reference" | "ledger" | "newId" | "newPublicId" | "contentHash"> & {
    readonly findExternal: (channel: string, externalId: string) => Promise<PrivateView | undefined>;
  },
  call: { readonly actor: string; readonly now: number },
): Promise<CaughtUp> {
  const parsed = submissionSchema.parse(input);
  const channel = deps.reference.channels.find(parsed.channel)?.code ?? parsed.channel;
  const found = await deps.findExternal(channel, keptId(parsed.external_id, deps.contentHash));
  if (found === undefined || !sameText(parsed.text, found, deps.reference.publicNames))
    return { outcome: "another_text" };
  const known = new Set(found.events.map(({ kind, happenedAt }) => `${kind} ${happenedAt}`));
  const errors: Fault[] = [];
  let added = 0;
  for (const [index, event] of (parsed.events ?? []).entries()) {
    const at = `/events/${index}`;
    const prepared = prepareEvent(event, found.submission.id, { ...deps, ...call }, at);
    if (!prepared.ok) {
      errors.push(...prepared.faults);
      continue;
    }
    const { kind, happenedAt } = prepared.value.event;
    if (known.has(`${kind} ${happenedAt}`)) continue;
    const recorded = await deps.ledger.record({ prepared: prepared.value, actor: call.actor });
    if (recorded.outcome === "recorded") added += 1;
    else if (recorded.outcome === "refused") {
      errors.push({ pointer: at, code: recorded.refusal.code, detail: recorded.refusal.detail });
    } else errors.push({ pointer: `${at}/duplicate_of`, code: "unknown_code", detail: "no such submission" });
  }
  return errors.length > 0 ? { outcome: "refused", errors } : { outcome: "caught_up", added };
}
