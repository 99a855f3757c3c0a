/** Hearing a channel: what it asks of the ledger, and how a piece of a delivery can end. */
import type { Thread } from "../db/threads.ts";
import type { ProblemMore } from "./problem.ts";

/** What hearing asks of the ledger besides the writes that every way in has. */
export interface HearingDeps {
  /** Agency that an authorised number speaks for, by the number in its normal form. */
  readonly officerOf: (sender: string) => Promise<{ readonly skpd: string } | undefined>;
  /** Public id of the submission that a message of ours was about, by the far side's id of it. */
  readonly aboutWhat: (theirs: string) => Promise<string | undefined>;
  readonly confirmDelivery: (told: {
    readonly ours?: string;
    readonly theirs: string;
    readonly outcome: "delivered" | "failed";
  }) => Promise<boolean>;
  /** By (channel, external_id) or by public id. */
  readonly findThread: (
    by: { readonly channel: string; readonly externalId: string } | { readonly publicId: string },
  ) => Promise<Thread | undefined>;
  /** Id of the newest submission of a sender since an instant (ms). */
  readonly latestOf: (sender: string, since: number) => Promise<string | undefined>;
  /** Notes a picture of an innovation, to be fetched from the far side; `source` tells it again. */
  readonly awaitPicture?: (submission: string, source: string, media: string, at: number) => Promise<void>;
  /** A v5 UUID over a keyed hash: the same message is the same event. */
  readonly eventId: (message: string) => string;
}

/** How a piece of a delivery ended, for the answer and the metrics; `refused` carries its faults. */
export type Outcome =
  | { readonly outcome: "taken_in" | "repeated" | "amended" | "placed" | "recorded" | "told" }
  | { readonly outcome: "ignored"; readonly why: string }
  | { readonly outcome: "refused"; readonly more: ProblemMore };
