/** Submissions and status events as the database returns them, made into what the domain knows. */
import type { LedgerEvent, Submission, TextState, TopicBy } from "../core/submission.ts";
import type { ArchiveReason, EventKind, Resolution } from "../core/vocabulary.ts";

/** Values in the order of the columns: names with each of a million events would take longer than the values. */
type Raw = ArrayLike<unknown>;

const EVENT =
  "id kind happened_at recorded_at skpd resolution archive_reason reason duplicate_of rating note note_state " +
  "corrects actor";
const SUBMISSION =
  "id public_id channel external_id classification confidentiality topic topic_by kecamatan skpd group " +
  "received_at recorded_at due_verify due_answer due_resolve due_given text text_state consent";

const columns = (names: string, alias: string): string =>
  names
    .split(" ")
    .map((name) => `${alias}."${name}"`)
    .join(", ");
/** What `toEvent` reads, of an alias of status_events. */
export const eventColumns = (alias: string): string => columns(`${EVENT} submission_id`, alias);
/** The same of events that are asked for with their submission. */
export const eventColumnsOnly = (alias: string): string => columns(EVENT, alias);
/** What `toSubmission` reads, of an alias of submissions. */
export const submissionColumns = (alias: string): string => columns(SUBMISSION, alias);

/** In the order of `eventColumns`. */
export const toEvent = (row: Raw, submissionId = row[14] as string): LedgerEvent => ({
  id: row[0] as string,
  submissionId,
  kind: row[1] as EventKind,
  happenedAt: row[2] as number,
  recordedAt: row[3] as number,
  skpd: row[4] as string | null,
  resolution: row[5] as Resolution | null,
  archiveReason: row[6] as ArchiveReason | null,
  reason: row[7] as string | null,
  duplicateOf: row[8] as string | null,
  rating: row[9] as number | null,
  note: row[10] as string | null,
  noteState: row[11] as TextState,
  corrects: row[12] as string | null,
  actor: row[13] as string,
});

/** In the order of `submissionColumns`. */
export const toSubmission = (row: Raw): Submission => ({
  id: row[0] as string,
  publicId: row[1] as string,
  channel: row[2] as string,
  externalId: row[3] as string,
  classification: row[4] as Submission["classification"],
  confidentiality: row[5] as Submission["confidentiality"],
  topic: row[6] as string | null,
  topicBy: row[7] as TopicBy | null,
  kecamatan: row[8] as string | null,
  skpd: row[9] as string | null,
  group: row[10] as string | null,
  receivedAt: row[11] as number,
  recordedAt: row[12] as number,
  dueVerify: row[13] as number | null,
  dueAnswer: row[14] as number | null,
  dueResolve: row[15] as number | null,
  dueGiven: row[16] === 1,
  text: row[17] as string,
  textState: row[18] as TextState,
  consent: row[19] as Submission["consent"],
});
