/** Group commit: writes that arrive while one transaction runs share the next, and are acknowledged once it is on disk. */
import type { Transaction } from "@libsql/client";
import type { LedgerFile } from "./connect.ts";

/** The ledger cannot take writes now (locked, disk full, unreachable): nothing was stored, try again later. */
export class LedgerUnavailable extends Error {
  constructor(cause: unknown) {
    super("the ledger cannot be written now", { cause });
    this.name = "LedgerUnavailable";
  }
}

const UNAVAILABLE =
  /SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM)|HRANA|SERVER_ERROR|fetch failed/;

export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error &&
  UNAVAILABLE.test(`${"code" in error ? String(error.code) : ""} ${error.name} ${error.message}`);

/** What a write does inside the shared transaction; it must not commit. Runs again, alone, if the group fails. */
export type Work<J, R> = (transaction: Transaction, jobs: readonly J[]) => Promise<readonly R[]>;

export interface GroupCommit<J, R> {
  /** Resolves when the write is durable. @throws LedgerUnavailable, or what the work threw for this job alone. */
  submit(job: J): Promise<R>;
  /** Waits until all that was submitted is settled. */
  drain(): Promise<void>;
}

interface Waiting<J, R> {
  readonly job: J;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Jobs a transaction at the most. */
const MOST = 256;

export function createGroupCommit<J, R>(
  { writer: client, reopenWriter }: Pick<LedgerFile, "writer" | "reopenWriter">,
  work: Work<J, R>,
): GroupCommit<J, R> {
  let queue: Waiting<J, R>[] = [];
  let running: Promise<void> | undefined;

  const commit = async (jobs: readonly J[]): Promise<readonly R[]> => {
    const transaction = await client.transaction("write");
    try {
      const results = await work(transaction, jobs);
      await transaction.commit();
      return results;
    } finally {
      transaction.close();
    }
  };
  const settle = async (group: readonly Waiting<J, R>[]): Promise<void> => {
    try {
      const results = await commit(group.map(({ job }) => job));
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as R);
    } catch (error) {
      if (isUnavailable(error)) {
        await reopenWriter().catch(() => {});
        for (const { reject } of group) reject(new LedgerUnavailable(error));
      } else if (group.length === 1) {
        group[0]?.reject(error);
      } else {
        // One of them broke the group: each alone, so that only that one fails.
        for (const one of group) await settle([one]);
      }
    }
  };
  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const group = queue.slice(0, MOST);
      queue = queue.slice(MOST);
      await settle(group);
      // Lets the requests that wait in the sockets join the next group.
      await new Promise((resolve) => setImmediate(resolve));
    }
    running = undefined;
  };
  return {
    submit: (job) =>
      new Promise<R>((resolve, reject) => {
        queue.push({ job, resolve, reject });
        running ??= new Promise<void>((done) => setImmediate(() => run().then(done, done)));
      }),
    drain: async () => {
      while (running !== undefined) await running;
    },
  };
}
