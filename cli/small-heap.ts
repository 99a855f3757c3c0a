/**
 * For what runs long and holds little: V8 would let the heap grow to four times what is in use before it looks through
 * all of it, on a machine with much memory; now to twice. The threads that it would have help with young objects are the
 * cores': they have work of their own. It reads its flags at each collection, so they can be set late.
 */
import { setFlagsFromString } from "node:v8";

export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=100");
  setFlagsFromString("--no-parallel-scavenge");
}

/**
 * For what works in several threads and hands many buffers on: they count as part of a heap's limit, instead of having
 * it looked through for each 64 MB of them.
 */
export const keepCollectionsFew = (): void =>
  setFlagsFromString("--external-memory-accounted-in-global-limit");
