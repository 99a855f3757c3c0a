/** A submission as the ledger keeps it: the private side. Nothing here may be passed where a published row is wanted. */
import type { Consent } from "./innovation.ts";
import type { StatusEvent } from "./lifecycle.ts";
import type { Classification, Confidentiality } from "./vocabulary.ts";
import type { Private } from "./wall.ts";

/** Whether the redacted text may be published. */
export type TextState = "clear" | "review" | "withheld";

/** Who chose the topic: the sender, the keyword table, or a person from the waiting list. */
export type TopicBy = "sender" | "keywords" | "person";

/** Instants in ms; due instants are the last one in time. */
export interface Submission extends Private {
  readonly id: string;
  readonly publicId: string;
  readonly channel: string;
  readonly externalId: string;
  readonly classification: Classification;
  readonly confidentiality: Confidentiality;
  /** null: it waits to be sorted. */
  readonly topic: string | null;
  readonly topicBy: TopicBy | null;
  readonly kecamatan: string | null;
  /** Agency and group by routing at intake; the events say who holds it now. */
  readonly skpd: string | null;
  readonly group: string | null;
  readonly receivedAt: number;
  readonly recordedAt: number;
  readonly dueVerify: number | null;
  readonly dueAnswer: number | null;
  readonly dueResolve: number | null;
  /** The source system set the deadline for resolution itself. */
  readonly dueGiven: boolean;
  /** Redacted. */
  readonly text: string;
  readonly textState: TextState;
  /** Of who offers an innovation; null for all else. */
  readonly consent: Consent;
}

/** A status event of the ledger, with who recorded it and what only the agency may see. */
export interface LedgerEvent extends StatusEvent, Private {
  readonly submissionId: string;
  /** Free text of a postponement, redacted. */
  readonly reason: string | null;
  readonly duplicateOf: string | null;
  readonly noteState: TextState;
  /** Id of the API key that recorded it, or "cli". */
  readonly actor: string;
}
