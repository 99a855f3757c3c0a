/** Amendments: what a channel says later of a message that it sent: more of it, other words, none any more. */
import type { Transaction } from "@libsql/client";
import type { AmendmentKind } from "../core/channels/heard.ts";
import type { Original } from "../core/intake/prepare.ts";
import { redact } from "../core/redaction/redact.ts";
import type { TextState } from "../core/submission.ts";
import type { LedgerFile } from "./connect.ts";
import type { Secrets } from "./secrets.ts";

export interface AmendJob {
  readonly kind: "amendment";
  readonly channel: string;
  /** Keyed hash of the amending message's id: a repeat changes nothing. */
  readonly messageHash: string;
  /** Of the submission, which may not have come yet. */
  readonly externalId: string;
  readonly amendment: AmendmentKind;
  readonly text: string;
  /** ms */
  readonly at: number;
  readonly actor: string;
}
/** `kept`: the submission is not here yet; the amendment is applied when it comes. */
export type Amended = { readonly outcome: "amended" | "repeated" | "kept" };

interface Target {
  readonly id: string;
  readonly sealed: Uint8Array | null;
}
interface Wording {
  readonly text: string;
  readonly state: TextState;
}

/** The wording after an amendment; undefined when the original is gone, so that nothing can be added to it. */
function reword(
  kind: AmendmentKind,
  text: string,
  { id, sealed }: Target,
  secrets: Secrets,
  publicNames: ReadonlySet<string>,
): { readonly wording: Wording | null; readonly original: Original | null } | undefined {
  if (kind === "taken_back") return { wording: null, original: null };
  if (sealed === null) return undefined;
  const original = JSON.parse(secrets.open(id, sealed)) as Original;
  const now = { ...original, text: kind === "more" ? `${original.text}\n\n${text}` : text };
  const redacted = redact(now.text, publicNames);
  return {
    original: now,
    wording: { text: redacted.text, state: redacted.doubtful ? "review" : "clear" },
  };
}

async function apply(
  transaction: Transaction,
  secrets: Secrets,
  target: Target,
  job: Pick<AmendJob, "amendment" | "text" | "at" | "actor">,
  publicNames: ReadonlySet<string>,
): Promise<Uint8Array | null> {
  const changed = reword(job.amendment, job.text, target, secrets, publicNames);
  if (changed === undefined) return target.sealed;
  const { wording, original } = changed;
  let sealed = target.sealed;
  if (wording === null) {
    // Its agency may be at work on it: what was written stays in the ledger, and out of the next release.
    await transaction.execute({
      sql: "UPDATE submissions SET text_state = 'withheld' WHERE id = ?",
      args: [target.id],
    });
  } else {
    // What was withheld stays so, and what a person decided about waits for a person again: a new wording is made
    // from the original, and would bring back what was taken out by hand.
    await transaction.execute({
      sql: "UPDATE submissions SET text = ?, text_state = CASE WHEN text_state = 'withheld' THEN 'withheld' WHEN classification = 'inovasi' OR EXISTS (SELECT 1 FROM reviews r WHERE r.target = submissions.id) THEN 'review' ELSE ? END WHERE id = ?",
      args: [wording.text, wording.state, target.id],
    });
    sealed = secrets.seal(target.id, JSON.stringify(original));
    await transaction.execute({
      sql: "UPDATE originals SET sealed = ?, key_version = ? WHERE id = ?",
      args: [sealed as never, secrets.keyVersion, target.id],
    });
  }
  await transaction.execute({
    sql: "INSERT INTO audit_log (at, actor, action, target) VALUES (?, ?, ?, ?)",
    args: [job.at, job.actor, `submission.${job.amendment}`, target.id],
  });
  return sealed;
}

const bytes = (blob: unknown) => (blob === null ? null : new Uint8Array(blob as ArrayBuffer));

/** Part of a group commit: one result a job, in order. */
export async function amendAll(
  transaction: Transaction,
  jobs: readonly AmendJob[],
  secrets: Secrets,
  publicNames: ReadonlySet<string>,
): Promise<readonly Amended[]> {
  const results: Amended[] = [];
  for (const job of jobs) {
    const { rows } = await transaction.execute({
      sql: `SELECT s.id, o.sealed FROM submissions s LEFT JOIN originals o ON o.id = s.id
            WHERE s.channel = ? AND s.external_id = ?`,
      args: [job.channel, job.externalId],
    });
    const found = rows[0];
    const place = `${job.channel}\u0000${job.messageHash}`;
    // Only what still waits for its submission needs its words.
    const sealed = found === undefined && job.text !== "" ? secrets.seal(place, job.text) : null;
    const noted = await transaction.execute({
      sql: `INSERT INTO amendments (channel, message_hash, external_id, kind, at, key_version, sealed, applied)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, message_hash) DO NOTHING`,
      args: [
        job.channel,
        job.messageHash,
        job.externalId,
        job.amendment,
        job.at,
        secrets.keyVersion,
        sealed as never,
        found === undefined ? 0 : 1,
      ],
    });
    if (noted.rowsAffected === 0) results.push({ outcome: "repeated" });
    else if (found === undefined) results.push({ outcome: "kept" });
    else {
      const target = { id: String(found["id"]), sealed: bytes(found["sealed"]) };
      await apply(transaction, secrets, target, job, publicNames);
      results.push({ outcome: "amended" });
    }
  }
  return results;
}

/** Deletes what never found its submission: an edit of talk that was not for us. `before` in ms. */
export async function forgetUnclaimed({ writer }: LedgerFile, before: number): Promise<void> {
  await writer.execute({ sql: "DELETE FROM amendments WHERE applied = 0 AND at < ?", args: [before] });
}

/** Applies what had come before the submissions that it amends, in the order in which it was sent. */
export async function applyEarly(
  transaction: Transaction,
  secrets: Secrets,
  submissions: readonly { readonly id: string; readonly channel: string; readonly externalId: string }[],
  publicNames: ReadonlySet<string>,
): Promise<void> {
  if (submissions.length === 0) return;
  const { rows } = await transaction.execute({
    sql: `SELECT a.*, wanted.value ->> 0 AS submission_id, o.sealed AS original FROM json_each(?) AS wanted
          CROSS JOIN amendments a ON a.channel = wanted.value ->> 1 AND a.external_id = wanted.value ->> 2
          LEFT JOIN originals o ON o.id = wanted.value ->> 0
          WHERE a.applied = 0 ORDER BY wanted.key, a.at`,
    args: [JSON.stringify(submissions.map(({ id, channel, externalId }) => [id, channel, externalId]))],
  });
  const originals = new Map<string, Uint8Array | null>();
  for (const row of rows) {
    const id = String(row["submission_id"]);
    const place = `${String(row["channel"])}\u0000${String(row["message_hash"])}`;
    const sealed = bytes(row["sealed"]);
    const target = { id, sealed: originals.has(id) ? (originals.get(id) ?? null) : bytes(row["original"]) };
    originals.set(
      id,
      await apply(
        transaction,
        secrets,
        target,
        {
          amendment: row["kind"] as AmendmentKind,
          text: sealed === null ? "" : secrets.open(place, sealed),
          at: Number(row["at"]),
          actor: "channel",
        },
        publicNames,
      ),
    );
    await transaction.execute({
      sql: "UPDATE amendments SET applied = 1, sealed = NULL WHERE channel = ? AND message_hash = ?",
      args: [row["channel"] as string, row["message_hash"] as string],
    });
  }
}
