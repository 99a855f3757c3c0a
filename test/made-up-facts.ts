/** Facts of the made-up region of docs/example, as the ledger hands them to publication: one case from what happened to it. */
import type { Facts } from "../core/publication.ts";
import type { LedgerEvent, Submission } from "../core/submission.ts";
import type { EventKind } from "../core/vocabulary.ts";

/** A time in WIB, as 2016-03-01T08:00. */
export const at = (time: string): number => Date.parse(`${time}:00+07:00`);

/** What happened, when, and the agency named where it is. */
export type Happened = readonly [kind: EventKind, time: number, skpd?: string];

export function madeUpFact(
  number: number,
  happened: readonly Happened[],
  more: Partial<Submission> = {},
): Facts {
  const id = `x-${number}`;
  const received = happened[0]?.[1] ?? 0;
  const submission: Submission = {
    id,
    publicId: `CTH-${String(number).padStart(7, "0")}`,
    channel: "sms",
    externalId: id,
    classification: "pengaduan",
    confidentiality: "biasa",
    topic: "jalan",
    topicBy: "sender",
    kecamatan: "utara",
    skpd: "dinas-jalan",
    group: null,
    receivedAt: received,
    recordedAt: received,
    dueVerify: null,
    dueAnswer: null,
    dueResolve: null,
    dueGiven: false,
    text: "Jalan rusak",
    textState: "clear",
    consent: null,
    ...more,
  };
  const events = happened.map(
    ([kind, time, skpd = null], index): LedgerEvent => ({
      id: `${id}-${index}`,
      submissionId: id,
      kind,
      happenedAt: time,
      recordedAt: time,
      skpd,
      resolution: kind === "resolved" ? "acted" : null,
      archiveReason: kind === "archived" ? "vague" : null,
      rating: null,
      note: null,
      noteState: "clear",
      reason: null,
      duplicateOf: null,
      corrects: null,
      actor: "uji",
    }),
  );
  return { submission, events, closedInBatch: false };
}
