/** Loads many intake inputs into the ledger, a window at a time so that they share transactions; memory is constant. */
import { type TakeInResult, takeIn } from "../api/take-in.ts";
import type { Fault } from "../core/intake/schema.ts";
import type { Opened } from "./open.ts";

const WINDOW = 256;

/** An input, or the faults that it was refused for before it became one. */
export type Loadable<T> =
  | { readonly input: unknown; readonly from: T }
  | { readonly faults: readonly Fault[]; readonly from: T };

/** Calls `settled` for each in order. @throws LedgerUnavailable: what was settled before is stored. */
export async function load<T>(
  opened: Opened,
  inputs: AsyncIterable<Loadable<T>> | Iterable<Loadable<T>>,
  settled: (result: TakeInResult, from: T) => void | Promise<void>,
): Promise<void> {
  const { secrets } = opened;
  const deps = { ...opened, contentHash: secrets.contentHash, suggest: opened.sorter.suggest };
  let window: Loadable<T>[] = [];
  const flush = async () => {
    const now = Date.now();
    const results = await Promise.all(
      window.map((one): TakeInResult | Promise<TakeInResult> =>
        "faults" in one
          ? { ok: false, code: "invalid_submission", more: { errors: one.faults } }
          : takeIn(one.input, deps, { actor: "cli", now, idempotencyKey: null }),
      ),
    );
    for (const [index, result] of results.entries())
      await settled(result, (window[index] as Loadable<T>).from);
    window = [];
  };
  for await (const one of inputs) {
    window.push(one);
    if (window.length >= WINDOW) await flush();
  }
  await flush();
}
