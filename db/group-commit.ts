/** Group commit: writes that arrive while one transaction runs share the next, and are acknowledged once it is on disk. */
import type { InStatement, ResultSet, Transaction } from "@libsql/client";
import type { LedgerFile } from "./connect.ts";
import { nextTurn } from "./turn.ts";

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

/** A group whose statements are known beforehand: they travel with BEGIN and COMMIT in one message. */
export interface Script<R> {
  readonly statements: readonly InStatement[];
  /** One result a job, in order, from those of the statements. */
  readonly read: (results: readonly ResultSet[]) => readonly R[];
}

/** What writes do inside the shared transaction. Done again, for each alone, if the group fails. */
export interface Work<J, R> {
  /** Undefined for a group that must read before it knows what to write. */
  script(jobs: readonly J[]): Script<R> | undefined;
  /** One result a job, in order; it must not commit. */
  run(transaction: Transaction, jobs: readonly J[]): Promise<readonly R[]>;
}

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

/** Jobs a transaction at the most: while so many of a batch are written, as many are made ready. */
const MOST = 64;
/** So few are not worth two transactions. */
const FEW = 4;
/** Of the event loop, from a request that is read to its write: one a step, and one more. */
const TURNS = 4;

/**
 * Half of those that write at once: of the group before, who come again, and of those that wait. If one group took all,
 * whoever is answered would be read and checked while nothing is written, and then all would wait for the disk.
 */
const shareOf = (before: number, waiting: number): number =>
  Math.min(MOST, Math.max(FEW, Math.ceil((before + waiting) / 2)));

export function createGroupCommit<J, R>(
  { writer: client, reopenWriter }: Pick<LedgerFile, "writer" | "reopenWriter">,
  work: Work<J, R>,
): GroupCommit<J, R> {
  let queue: Waiting<J, R>[] = [];
  let running: Promise<void> | undefined;

  const commit = async (group: readonly Waiting<J, R>[]): Promise<readonly R[]> => {
    const jobs = group.map(({ job }) => job);
    const script = work.script(jobs);
    if (script !== undefined) return script.read(await client.batch([...script.statements], "write"));
    const transaction = await client.transaction("write");
    try {
      const results = await work.run(transaction, jobs);
      await transaction.commit();
      return results;
    } finally {
      transaction.close();
    }
  };
  const refuse = async (group: readonly Waiting<J, R>[], error: unknown): Promise<void> => {
    if (isUnavailable(error)) {
      await reopenWriter().catch(() => {});
      for (const { reject } of group) reject(new LedgerUnavailable(error));
    } else if (group.length === 1) {
      group[0]?.reject(error);
    } else {
      // One of them broke the group: each alone, so that only that one fails.
      for (const one of group) {
        await commit([one]).then(
          ([result]) => one.resolve(result as R),
          (own) => refuse([one], own),
        );
      }
    }
  };
  /**
   * Those who were answered are a few turns of the event loop away from coming again, others are being read: a group
   * as large as the one before costs no more statements and hardly more pages on disk than a small one.
   */
  const gather = async (wanted: number): Promise<void> => {
    for (let turn = 0; turn < TURNS && queue.length < wanted; turn += 1) await nextTurn();
  };
  /** Begins with those that wait, if any do. `before`: how many the last group had. */
  const begin = (before: number) => {
    if (queue.length === 0) return;
    const share = shareOf(before, queue.length);
    const group = queue.slice(0, share);
    queue = queue.slice(share);
    const outcome = commit(group).then(
      (results) => ({ results }),
      (error: unknown) => ({ error }),
    );
    return { group, outcome };
  };
  const run = async (): Promise<void> => {
    for (let now = begin(0); now !== undefined; ) {
      const { group } = now;
      const outcome = await now.outcome;
      if ("error" in outcome) await refuse(group, outcome.error);
      // Where enough wait, the next group is on its way before those who waited for this one are answered.
      const next = queue.length < group.length ? undefined : begin(group.length);
      if ("results" in outcome) {
        for (const [index, { resolve }] of group.entries()) resolve(outcome.results[index] as R);
      }
      if (next === undefined) await gather(group.length);
      now = next ?? begin(group.length);
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
