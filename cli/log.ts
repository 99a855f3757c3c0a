/** The server's log: JSON lines. An error's kind and place, never its words: they can quote what it failed on. */
import pino from "pino";
import type { LogLine } from "../api/deps.ts";

/** Lines wait for one another: a write for each would cost a busy server a tenth of its time. */
const BLOCK = 4_096;
const LONGEST_WAIT_MS = 250;

export function createLog() {
  const destination = pino.destination({ sync: false, minLength: BLOCK });
  setInterval(() => destination.flush(), LONGEST_WAIT_MS).unref();
  const log = pino(destination);
  return {
    request: (line: LogLine) => log.info(line),
    warn: (message: string) => log.warn(message),
    /** A message that will not be sent: by its id and way, never by its address. */
    gaveUp: ({ id, via }: { readonly id: string; readonly via: string }, why: string) =>
      log.error({ letter: id, via, why, see: "terang outbox list" }, "gave up sending"),
    /** Where work in the background failed. */
    failed: (at: string) => (error: unknown) =>
      log.error({ error: error instanceof Error ? error.name : "unknown", at }),
    error: ({ name, stack }: Error) =>
      log.error({
        error: name,
        at: stack
          ?.split("\n")
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 5),
      }),
  };
}
