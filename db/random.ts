/** Random bytes, drawn from the system a few thousand at a time and handed out in small pieces. */
import { randomFillSync } from "node:crypto";

const POOL = 4_096;

/** Gives pieces of up to POOL bytes; no byte is given twice. */
export function createRandom(): (length: number) => Buffer {
  const pool = Buffer.alloc(POOL);
  let used = POOL;
  return (length) => {
    if (used + length > POOL) {
      randomFillSync(pool);
      used = 0;
    }
    used += length;
    return Buffer.from(pool.subarray(used - length, used));
  };
}
