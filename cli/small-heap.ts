/**
 * For what runs long and holds little: V8 would let the heap grow to four times what is in use before it looks through
 * all of it, on a machine with much memory; now to twice. It reads its flags at each collection, so they can be set late.
 */
import { setFlagsFromString } from "node:v8";

export const keepHeapSmall = (): void => setFlagsFromString("--heap-growing-percent=100");

/**
 * For what works in several threads and hands many buffers on: they count as part of a heap's limit, instead of having
 * it looked through for each 64 MB of them; and the threads that V8 would have help with young objects are the cores'.
 */
export function keepCollectionsFew(): void {
  setFlagsFromString("--external-memory-accounted-in-global-limit");
  setFlagsFromString("--no-parallel-scavenge");
}
