/** What the app is built from: everything that touches the world is handed in. */
import type { Reference } from "../core/reference.ts";
import type { ApiKey, KeyCheck } from "../db/keys.ts";
import type { Ledger } from "../db/ledger.ts";
import type { PrivateView } from "../db/queries.ts";

/** The writing half: absent where a server only publishes. */
export interface WritingDeps {
  readonly reference: Reference;
  readonly ledger: Ledger;
  readonly keys: KeyCheck;
  readonly findSubmission: (id: string) => Promise<PrivateView | undefined>;
  readonly contentHash: (text: string) => string;
  readonly newId: () => string;
  readonly newPublicId: () => string;
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
  /** ms since the epoch */
  readonly now: () => number;
  readonly version: string;
  /** Public address of the site and the API; where absent, what the request was sent to. */
  readonly siteUrl?: string;
  readonly writing?: WritingDeps;
  /** Root folder of releases, and the folder of the built site of a release; undefined: none yet. */
  readonly published?: {
    readonly releases: string;
    readonly current: () => { readonly release: string; readonly site: string | undefined } | undefined;
  };
  readonly log: (line: LogLine) => void;
  readonly logError: (error: Error) => void;
}

/** Hono's types: what middleware leaves for routes. */
export interface AppEnv {
  Variables: { key: ApiKey };
}
