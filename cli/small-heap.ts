/**
 * For what runs long and holds little: V8 would let the heap grow to four times what is in use before it looks through
 * all of it, on a machine with much memory; now to twice. It reads this flag at each collection, so it can be set late.
 */
import { setFlagsFromString } from "node:v8";

export const keepHeapSmall = (): void => setFlagsFromString("--heap-growing-percent=100");
