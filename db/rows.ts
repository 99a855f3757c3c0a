/** Submissions and status events as the database returns them, made into what the domain knows. */
import type { LedgerEvent, Submission, TextState, TopicBy } from "../core/submission.ts";
import type { ArchiveReason, EventKind, Resolution } from "../core/vocabulary.ts";

type Raw = Readonly<Record<string, unknown>>;

export const toEvent = (row: Raw): LedgerEvent => ({
  id: row["id"] as string,
  submissionId: row["submission_id"] as string,
  kind: row["kind"] as EventKind,
  happenedAt: row["happened_at"] as number,
  recordedAt: row["recorded_at"] as number,
  skpd: row["skpd"] as string | null,
  resolution: row["resolution"] as Resolution | null,
  archiveReason: row["archive_reason"] as ArchiveReason | null,
  reason: row["reason"] as string | null,
  duplicateOf: row["duplicate_of"] as string | null,
  rating: row["rating"] as number | null,
  note: row["note"] as string | null,
  noteState: row["note_state"] as TextState,
  corrects: row["corrects"] as string | null,
  actor: row["actor"] as string,
});

export const toSubmission = (row: Raw): Submission => ({
  id: row["id"] as string,
  publicId: row["public_id"] as string,
  channel: row["channel"] as string,
  externalId: row["external_id"] as string,
  classification: row["classification"] as Submission["classification"],
  confidentiality: row["confidentiality"] as Submission["confidentiality"],
  topic: row["topic"] as string | null,
  topicBy: row["topic_by"] as TopicBy | null,
  kecamatan: row["kecamatan"] as string | null,
  skpd: row["skpd"] as string | null,
  group: row["group"] as string | null,
  receivedAt: row["received_at"] as number,
  recordedAt: row["recorded_at"] as number,
  dueVerify: row["due_verify"] as number | null,
  dueAnswer: row["due_answer"] as number | null,
  dueResolve: row["due_resolve"] as number | null,
  dueGiven: row["due_given"] === 1,
  text: row["text"] as string,
  textState: row["text_state"] as TextState,
  consent: row["consent"] as Submission["consent"],
});
