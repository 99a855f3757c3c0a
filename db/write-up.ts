/** A submission with all that is stored of it, sealed and written up as rows, ready to travel. */
import { getTableColumns } from "drizzle-orm";
import type { PreparedSubmission } from "../core/intake/prepare.ts";
import type { Outgoing } from "../core/messages/outgoing.ts";
import { consentRow } from "./consents.ts";
import { sheetOf } from "./insert-many.ts";
import { sealLetter } from "./outbox.ts";
import { yearOf } from "./reporters.ts";
import * as schema from "./schema.ts";
import type { Secrets } from "./secrets.ts";

export interface SubmissionJob {
  readonly prepared: PreparedSubmission;
  /** Of the input as it came, before defaults. */
  readonly contentHash: string;
  readonly idempotencyKey: string | null;
  readonly actor: string;
  /** For when the prepared one is taken. */
  readonly newPublicId: () => string;
  /** The reporter's address on the channel: kept as a keyed hash. */
  readonly sender?: string;
  /** It came over a channel that may have sent an edit or a deletion of it before. */
  readonly heard?: boolean;
  /** What goes out because of it, in the same transaction; only for a submission that is new. */
  readonly messages?: (receipt: Receipt) => readonly Outgoing[];
}
/** What a sender gets back: the same again for a repeat. Instants in ms. */
export interface Receipt {
  readonly id: string;
  readonly publicId: string;
  readonly trackingCode: string;
  readonly skpd: string | null;
  readonly group: string | null;
  readonly dueVerify: number | null;
  readonly dueAnswer: number | null;
  readonly dueResolve: number | null;
}
export const SHEETS = {
  submissions: sheetOf(schema.submissions, Object.keys(getTableColumns(schema.submissions))),
  originals: sheetOf(schema.originals, ["id", "submissionId", "keyVersion", "sealed"]),
  events: sheetOf(schema.statusEvents, Object.keys(getTableColumns(schema.statusEvents))),
  consents: sheetOf(schema.consents, ["submissionId", "wish", "keyVersion", "sealed", "how", "at", "actor"]),
  audit: sheetOf(schema.auditLog, ["at", "actor", "action", "target"]),
} as const;

export interface WrittenUp {
  readonly kind: "submission";
  readonly job: SubmissionJob;
  readonly receipt: Receipt;
  readonly rows: Readonly<Record<keyof typeof SHEETS, readonly string[]>>;
  readonly letters: readonly string[];
}

/** Done while it waits for its transaction, which then has nothing to do but to write. */
export function writeUp(job: SubmissionJob, secrets: Secrets): WrittenUp {
  const { prepared, contentHash, actor, sender } = job;
  const { submission } = prepared;
  const { id: submissionId, recordedAt } = submission;
  const trackingCode = secrets.trackingCode(submissionId);
  const receipt: Receipt = {
    id: submissionId,
    publicId: submission.publicId,
    trackingCode,
    skpd: submission.skpd,
    group: submission.group,
    dueVerify: submission.dueVerify,
    dueAnswer: submission.dueAnswer,
    dueResolve: submission.dueResolve,
  };
  const original = (id: string, plain: string) => {
    const sealed = secrets.seal(id, plain);
    return SHEETS.originals.row({ id, submissionId, keyVersion: secrets.keyVersion, sealed });
  };
  const notes = prepared.events.flatMap(({ event, original: note }) =>
    note === null ? [] : [original(event.id, note)],
  );
  const given = { submissionId, wish: submission.consent, name: prepared.name };
  const recorded = { how: "received", at: recordedAt, actor };
  return {
    kind: "submission",
    job,
    receipt,
    rows: {
      submissions: [
        SHEETS.submissions.row({
          ...submission,
          reporterHash:
            sender === undefined ? null : secrets.reporterHash(sender, yearOf(submission.receivedAt)),
          trackingHash: secrets.trackingHash(trackingCode),
          contentHash,
          dueGiven: Number(submission.dueGiven) as never,
        }),
      ],
      originals: [original(submissionId, JSON.stringify(prepared.original)), ...notes],
      events: prepared.events.map(({ event }, index) => SHEETS.events.row({ ...event, position: index + 1 })),
      consents:
        given.wish === null
          ? []
          : [SHEETS.consents.row(consentRow({ ...given, wish: given.wish, ...recorded }, secrets))],
      audit: [SHEETS.audit.row({ at: recordedAt, actor, action: "submission.create", target: submissionId })],
    },
    letters: (job.messages?.(receipt) ?? []).map((message) =>
      sealLetter(secrets, { message, submissionId, at: recordedAt }),
    ),
  };
}
