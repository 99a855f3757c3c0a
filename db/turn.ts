/**
 * Waits for the next turn of the event loop. Work of many requests is done a step at a time: all that came in together
 * take the first step, then all the second. What a step needs is then at hand in the processor's cache for all but the
 * first of them, and they reach the ledger together (docs/decisions/0048-many-requests-one-step-at-a-time.md).
 */
let next: Promise<void> | undefined;

/** One for all that wait in this turn. */
export function nextTurn(): Promise<void> {
  next ??= new Promise<void>((resolve) => {
    setImmediate(() => {
      next = undefined;
      resolve();
    });
  });
  return next;
}
