/** The server's log: JSON lines. An error's kind and place, never its words: they can quote what it failed on. */
import pino from "pino";
import type { LogLine } from "../api/deps.ts";

export function createLog() {
  const log = pino(pino.destination({ sync: false }));
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
