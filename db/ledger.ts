/** The ledger's writing half: submissions, events, amendments and sorting, each all or nothing, by group commit. */
import type { Transaction } from "@libsql/client";
import type { Outgoing } from "../core/messages/outgoing.ts";
import { type Amended, type AmendJob, amendAll } from "./amendments.ts";
import type { LedgerFile } from "./connect.ts";
import { createGroupCommit } from "./group-commit.ts";
import { insertMany } from "./insert-many.ts";
import { type Enclosed, enclose } from "./outbox.ts";
import { type Placed, type PlaceJob, placeAll } from "./placing.ts";
import { READING } from "./queries.ts";
import { type EventJob, type Recorded, recordAll } from "./record.ts";
import { auditLog } from "./schema.ts";
import type { Secrets } from "./secrets.ts";
import { type Sorted, type SortJob, sortAll } from "./sorting.ts";
import { type Taken, type Tried, takeInAll, takeInScript, withNewPublicId } from "./take-in.ts";
import { type SubmissionJob, type WrittenUp, writeUp } from "./write-up.ts";

interface LetterJob {
  readonly kind: "letters";
  readonly letters: readonly Enclosed[];
}
interface ReadingJob {
  readonly kind: "reading";
  readonly submissionId: string;
  readonly actor: string;
  /** ms */
  readonly at: number;
}
type Job = WrittenUp | EventJob | AmendJob | PlaceJob | SortJob | LetterJob | ReadingJob;
type Result = Tried | Recorded | Amended | Placed | Sorted | undefined;

export interface Ledger {
  takeIn(job: SubmissionJob): Promise<Taken>;
  record(job: Omit<EventJob, "kind">): Promise<Recorded>;
  amend(job: Omit<AmendJob, "kind">): Promise<Amended>;
  sort(job: Omit<SortJob, "kind">): Promise<Sorted>;
  place(job: Omit<PlaceJob, "kind">): Promise<Placed>;
  /** Puts on record that somebody is shown what a person wrote. */
  noteReading(job: Omit<ReadingJob, "kind">): Promise<void>;
  /** Messages that no submission or event of the ledger calls for; `at` in ms. */
  post(messages: readonly Outgoing[], at: number): Promise<void>;
  drain(): Promise<void>;
}

/** Every kind of write, in the order in which a group does them: what comes first can be built on by what follows. */
const WORK = {
  submission: takeInAll,
  amendment: amendAll,
  placing: placeAll,
  sorting: sortAll,
  event: recordAll,
  letters: async (transaction: Transaction, jobs: readonly LetterJob[], secrets: Secrets) => {
    await transaction.batch([
      ...enclose(
        secrets,
        jobs.flatMap(({ letters }) => letters),
      ),
    ]);
    return jobs.map(() => undefined);
  },
  reading: async (transaction: Transaction, jobs: readonly ReadingJob[]) => {
    const rows = jobs.map(({ submissionId, actor, at }) => ({
      at,
      actor,
      action: READING,
      target: submissionId,
    }));
    await insertMany(transaction, auditLog, rows);
    return jobs.map(() => undefined);
  },
} as const;

/** Public ids drawn for one submission: a second is needed once in many millions. */
const DRAWS = 8;

/** `publicNames`: of the region, for redaction of what is amended. */
export function createLedger(file: LedgerFile, secrets: Secrets, publicNames: ReadonlySet<string>): Ledger {
  const run = async (transaction: Transaction, jobs: readonly Job[]): Promise<readonly Result[]> => {
    const results = new Array<Result>(jobs.length);
    for (const [kind, work] of Object.entries(WORK)) {
      const places = jobs.flatMap((job, index) => (job.kind === kind ? [index] : []));
      if (places.length === 0) continue;
      const done = await work(transaction, places.map((place) => jobs[place]) as never, secrets, publicNames);
      for (const [index, place] of places.entries()) results[place] = done[index] as Result;
    }
    return results;
  };
  const commits = createGroupCommit<Job, Result>(file, {
    script: (jobs) =>
      jobs.every((job): job is WrittenUp => job.kind === "submission")
        ? takeInScript(jobs, secrets)
        : undefined,
    run,
  });
  const takeIn = async (job: SubmissionJob, left = DRAWS): Promise<Taken> => {
    const taken = (await commits.submit(writeUp(job, secrets))) as Tried;
    if (taken.outcome !== "id_taken") return taken;
    if (left <= 1) throw new Error(`${DRAWS} ids drawn for a submission were all taken; nothing was stored`);
    return takeIn(withNewPublicId(job), left - 1);
  };
  return {
    takeIn: (job) => takeIn(job),
    record: (job) => commits.submit({ kind: "event", ...job }) as Promise<Recorded>,
    amend: (job) => commits.submit({ kind: "amendment", ...job }) as Promise<Amended>,
    sort: (job) => commits.submit({ kind: "sorting", ...job }) as Promise<Sorted>,
    place: (job) => commits.submit({ kind: "placing", ...job }) as Promise<Placed>,
    noteReading: async (job) => {
      await commits.submit({ kind: "reading", ...job });
    },
    post: async (messages, at) => {
      const letters = messages.map((message) => ({ message, submissionId: null, at }));
      await commits.submit({ kind: "letters", letters });
    },
    drain: commits.drain,
  };
}
