/** What a channel hears: one delivery of a source system, read into what intake can take. No clock, no network, no keys. */
import type { SubmissionInput } from "../intake/schema.ts";
import type { Address } from "../messages/outgoing.ts";
import type { StatusReply } from "./status-reply.ts";

/** A complaint, or more of one: what has the same thread belongs to one submission. */
export interface HeardComplaint {
  readonly kind: "complaint";
  /** The channel's own id of this message. */
  readonly message: string;
  /** The channel's id of the thread's first message; the message's own where it stands alone. */
  readonly thread: string;
  /** ms since the epoch */
  readonly at: number;
  readonly text: string;
  /** It offers an innovation. */
  readonly classification?: "inovasi";
  /** The far side's ids of pictures that came with it; kept for innovations only. */
  readonly pictures?: readonly string[];
  readonly reporter?: SubmissionInput["reporter"];
  /** A kecamatan's code. */
  readonly kecamatan?: string;
  /** A topic's code, where the source names one. */
  readonly topic?: string;
  /** Where its reporter can be answered. */
  readonly answerTo?: Address;
  /** Keeps the reporter's submissions together. */
  readonly sender?: string;
  /** Message that it replies to: where that is known, this is more of the same submission. */
  readonly answers?: string;
}

/** More words, other words, or none any more for what was heard before. */
export const AMENDMENTS = ["more", "reworded", "taken_back"] as const;
export type AmendmentKind = (typeof AMENDMENTS)[number];
export interface HeardAmendment {
  readonly kind: "amendment";
  readonly amendment: AmendmentKind;
  readonly message: string;
  /** Message that it is about, or ours that it answers. */
  readonly of: string;
  readonly at: number;
  /** Empty for taken_back. */
  readonly text: string;
}

/** Where the reporter stands: only the kecamatan is kept. */
export interface HeardPlace {
  readonly kind: "place";
  readonly at: number;
  readonly sender: string;
  /** Message that it answers, if it answers one. */
  readonly of?: string;
  readonly kecamatan: string;
}

/** A status by reply, from a number that has yet to prove that it may. */
export interface HeardStatus {
  readonly kind: "status";
  readonly message: string;
  readonly at: number;
  readonly sender: string;
  /** As written: from the reporter it is no status, but more of the complaint. */
  readonly words: string;
  readonly reply: StatusReply;
  readonly answerTo: Address;
}

/** A reply in a group to some message there: a status where that message is ours and the words are of the table. */
export interface HeardAnswerInGroup {
  readonly kind: "answer_in_group";
  readonly message: string;
  readonly of: string;
  readonly at: number;
  readonly sender: string;
  readonly words: string;
  readonly answerTo: Address;
}

/** What became of a message of ours. */
export interface HeardDelivery {
  readonly kind: "delivery";
  /** Our id of the message, where the far side gives it back. */
  readonly ours?: string;
  /** The far side's id. */
  readonly theirs: string;
  readonly outcome: "delivered" | "failed";
}

/** What is not for us: counted by its reason, nothing of it kept. */
export interface HeardNothing {
  readonly kind: "ignored";
  readonly why: string;
}

export type Heard =
  | HeardComplaint
  | HeardAmendment
  | HeardPlace
  | HeardStatus
  | HeardAnswerInGroup
  | HeardDelivery
  | HeardNothing;

/** A delivery read, or where it is not what its source promises. */
export type Reading =
  | { readonly ok: true; readonly heard: readonly Heard[] }
  | { readonly ok: false; readonly pointer: string; readonly detail: string };

export const ignored = (why: string): HeardNothing => ({ kind: "ignored", why });
