/** What the app is built from: everything that touches the world is handed in. */
import type { Context } from "hono";
import type { Outbound } from "../core/messages/notices.ts";
import type { Reference } from "../core/reference.ts";
import type { Submission } from "../core/submission.ts";
import type { ApiKey, KeyCheck } from "../db/keys.ts";
import type { Ledger } from "../db/ledger.ts";
import type { Place } from "../db/place.ts";
import type { PrivateView } from "../db/queries.ts";
import type { RateLimit } from "./middleware/limit.ts";
import type { ReviewDeps } from "./review.ts";
import type { ChannelDeps } from "./routes/channels.ts";
import type { InnovationDeps } from "./routes/innovations.ts";
import type { TrackDeps } from "./routes/track.ts";

/** A topic that a text may be about, with the keywords that speak for it. */
export interface Candidate {
  readonly topic: string;
  readonly score: number;
  readonly hits: readonly string[];
}

/** The writing half: absent where a server only publishes. */
export interface WritingDeps {
  readonly reference: Reference;
  readonly ledger: Ledger;
  readonly keys: KeyCheck;
  readonly findSubmission: (id: string) => Promise<PrivateView | undefined>;
  readonly contentHash: (text: string) => string;
  readonly newId: () => string;
  readonly newPublicId: () => string;
  /** The topic that a text is clearly about, or null. */
  readonly suggest?: (text: string) => string | null;
  /** What the keyword table speaks for, best first. */
  readonly candidates?: (text: string) => readonly Candidate[];
  /** Submissions without a topic, oldest first, after a place. */
  readonly listUnsorted: (most: number, after?: Place) => Promise<readonly Submission[]>;
  readonly reviews: ReviewDeps;
  /** Something was written that may have put a message into the outbox. */
  readonly wrote?: () => void;
  /** What can be reached by messages; absent: nothing. */
  readonly outbound?: Outbound;
  /** Rejects when the ledger does not answer. */
  readonly ready: () => Promise<void>;
}

export interface LogLine {
  readonly method: string;
  /** The route's pattern, never the path: ids and codes stay out of the log. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

export interface AppDeps {
  /** Public address, without a slash at its end. */
  readonly siteUrl: string;
  /** ms since the epoch */
  readonly now: () => number;
  readonly version: string;
  readonly writing?: WritingDeps;
  readonly channels?: ChannelDeps;
  readonly innovations?: InnovationDeps;
  /** What reporters may ask of the ledger, with their tracking code. */
  readonly tracking?: TrackDeps;
  /** Root folder of releases, and the folder of the built site of a release; undefined: none yet. */
  readonly published?: {
    readonly releases: string;
    readonly current: () => { readonly release: string; readonly site: string | undefined } | undefined;
    /** How often one address may ask the API; absent: as often as it likes. */
    readonly limit?: RateLimit;
  };
  /** The address that a request comes from. */
  readonly addressOf?: (context: Context) => string;
  /** The text that Prometheus reads, for who asks from this machine or, where there are keys, with one of scope admin. */
  readonly metrics?: {
    readonly read: () => Promise<string>;
    readonly isLocal: (context: Context) => boolean;
  };
  readonly log: (line: LogLine) => void;
  readonly logError: (error: Error) => void;
  /** What an operator should look at; of releases and settings only, never of a request. */
  readonly warn?: (message: string) => void;
}

/** Hono's types: what middleware leaves for routes. */
export interface AppEnv {
  Variables: { key: ApiKey };
}
