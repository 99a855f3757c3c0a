/** Loads many intake inputs into the ledger, a window at a time so that they share transactions; memory is constant. */
import { catchUp } from "../api/catch-up.ts";
import { inOrder } from "../api/in-order.ts";
import { type TakeInResult, takeIn } from "../api/take-in.ts";
import type { Fault } from "../core/intake/schema.ts";
import { findExternal } from "../db/queries.ts";
import type { Receipt } from "../db/write-up.ts";
import type { Opened } from "./open.ts";

/** An input, or the faults that it was refused for before it became one. */
export type Loadable<T> =
  | { readonly input: unknown; readonly from: T }
  | { readonly faults: readonly Fault[]; readonly from: T };

export type Loaded =
  | { readonly outcome: "created" | "repeated"; readonly receipt: Receipt }
  /** It was there; `events` were added to it. */
  | { readonly outcome: "caught_up"; readonly events: number }
  | { readonly outcome: "refused"; readonly errors: readonly Fault[] };

const refusedBy = (result: Extract<TakeInResult, { ok: false }>): Loaded => ({
  outcome: "refused",
  errors: result.more.errors ?? [{ pointer: "", code: result.code, detail: result.code }],
});

/** Calls `settled` for each in order. @throws LedgerUnavailable: what was settled before is stored. */
export async function load<T>(
  opened: Opened,
  inputs: AsyncIterable<Loadable<T>> | Iterable<Loadable<T>>,
  settled: (result: Loaded, from: T) => void | Promise<void>,
): Promise<void> {
  const { secrets, file } = opened;
  const deps = {
    ...opened,
    contentHash: secrets.contentHash,
    suggest: opened.sorter.suggest,
    findExternal: (channel: string, externalId: string) => findExternal(file, secrets, channel, externalId),
  };
  const loadOne = async (one: Loadable<T>, now: number): Promise<Loaded> => {
    if ("faults" in one) return { outcome: "refused", errors: one.faults };
    const result = await takeIn(one.input, deps, { actor: "cli", now, idempotencyKey: null });
    if (result.ok) {
      return { outcome: result.status === 201 ? "created" : "repeated", receipt: result.receipt };
    }
    if (result.code !== "conflicting_external_id") return refusedBy(result);
    const caught = await catchUp(one.input, deps, { actor: "cli", now });
    if (caught.outcome === "caught_up") return { outcome: "caught_up", events: caught.added };
    return caught.outcome === "refused" ? caught : refusedBy(result);
  };
  const load = async (one: Loadable<T>) => ({ result: await loadOne(one, Date.now()), from: one.from });
  for await (const share of inOrder(asyncOf(inputs), load)) {
    for (const { result, from } of share) await settled(result, from);
  }
}

async function* asyncOf<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
