/** The dispatcher: takes what is due from the outbox, hands it over, and settles what became of it. */
import { WAYS, type Way } from "../core/messages/outgoing.ts";
import { forgetUnclaimed } from "../db/amendments.ts";
import type { LedgerFile } from "../db/connect.ts";
import {
  anyDue,
  claimDue,
  type Due,
  forgetSent,
  type Settlement,
  settle,
  takeUpUnanswered,
} from "../db/outbox.ts";
import type { Secrets } from "../db/secrets.ts";
import type { Sender, Sent } from "./sender.ts";

export interface DispatchDeps {
  readonly file: LedgerFile;
  readonly secrets: Secrets;
  readonly senders: Readonly<Partial<Record<Way, Sender>>>;
  /** ms */
  readonly now: () => number;
  /** 0 to 1: spreads retries, so that they do not all come back at once. */
  readonly chance: () => number;
  /** The ways that this process sends by, others are left to another; all by default. */
  readonly only?: readonly Way[];
  /** Hears of what will not be tried again. */
  readonly gaveUp?: (letter: Pick<Due, "id" | "via">, error: string) => void;
}

/** ms before each further try; after the last the letter is dead. */
export const BACKOFF = [5_000, 30_000, 120_000, 600_000, 3_600_000, 4 * 3_600_000, 12 * 3_600_000] as const;
/** ms after which a message that was handed over, and of which nothing was heard, is looked at again. */
export const UNANSWERED = 60_000;
/** ms of silence after which a far side that tells of arrivals has not got a message. */
export const SILENCE = 600_000;
/** How long the words of a message are kept after it was sent, ms. */
const KEEP_WORDS = 86_400_000;
/** How long an edit or a deletion waits for the message that it is about, ms: Meta tries a week. */
const KEEP_UNCLAIMED = 7 * 86_400_000;
/** ms between something being written and the look for it: a burst of writes is one look. */
const SOON = 50;
const FORGET_EVERY = 3_600_000;
/** Messages that are under way together. */
const AT_ONCE = 64;

function settlementOf(sent: Sent, { attempts }: Due, { now, chance }: DispatchDeps): Settlement {
  if (sent.outcome === "sent") return { state: "sent", theirs: sent.theirs };
  if (sent.outcome === "never") return { state: "dead", error: sent.error };
  const wait = BACKOFF[attempts - 1];
  if (wait === undefined) return { state: "dead", error: sent.error };
  const spread = wait * (0.75 + chance() * 0.5);
  return { state: "waiting", nextAt: now() + Math.max(sent.after ?? 0, spread), error: sent.error };
}

async function deliver(due: Due, deps: DispatchDeps): Promise<Settlement> {
  const { senders, now } = deps;
  const sender = senders[due.via];
  if (sender === undefined) return { state: "dead", error: "way_not_open" };
  if (due.uncertain && sender.afterCrash === "ask") return { state: "dead", error: "uncertain" };
  if (due.uncertain && sender.afterCrash === "wait") {
    return { state: "waiting", nextAt: now() + SILENCE, error: "uncertain" };
  }
  return settlementOf(await sender.send(due), due, deps);
}

/** Sends all that is due now, some at a time; resolves to how many were tried. */
export async function dispatchDue(deps: DispatchDeps): Promise<number> {
  const { file, secrets, now, only = WAYS, gaveUp } = deps;
  let tried = 0;
  // A look costs a read; only what is there to be sent costs a write.
  while (await anyDue(file, now(), only)) {
    const due = await claimDue(file, secrets, now(), AT_ONCE, UNANSWERED, only);
    const settlements = await Promise.all(
      due.map(async (one) => ({ ...one, settlement: await deliver(one, deps) })),
    );
    await settle(file, secrets, settlements, now());
    for (const { id, via, settlement } of settlements)
      if (settlement.state === "dead") gaveUp?.({ id, via }, settlement.error);
    tried += due.length;
    if (due.length < AT_ONCE) break;
  }
  return tried;
}

/** Deletes the words of what was sent long ago, and edits whose message never came. */
export async function forgetOld({ file, now }: Pick<DispatchDeps, "file" | "now">): Promise<void> {
  await forgetSent(file, now() - KEEP_WORDS);
  await forgetUnclaimed(file, now() - KEEP_UNCLAIMED);
}

export interface Dispatcher {
  /** Something was written: look soon. */
  readonly nudge: () => void;
  /** Waits for what is under way. */
  readonly stop: () => Promise<void>;
}

/** Looks every `interval` ms, and soon after it was nudged; `failed` hears of what the ledger refused. */
export function startDispatcher(
  deps: DispatchDeps,
  interval: number,
  failed: (error: unknown) => void,
): Dispatcher {
  let running: Promise<void> | undefined;
  let soon: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = () => {
    if (running !== undefined || stopped) return;
    running = dispatchDue(deps)
      .then(() => {}, failed)
      .finally(() => {
        running = undefined;
      });
  };
  const nudge = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      // Under way already: what has come since is looked for right after.
      if (running === undefined) look();
      else void running.then(look);
    }, SOON);
  };
  const forget = () => void forgetOld(deps).catch(failed);
  const timers = [setInterval(look, interval), setInterval(forget, FORGET_EVERY)];
  running = takeUpUnanswered(deps.file, deps.now())
    .then(() => forgetOld(deps))
    .catch(failed)
    .then(() => {
      running = undefined;
      look();
    });
  return {
    nudge,
    stop: async () => {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      clearTimeout(soon);
      await running;
    },
  };
}
