/** Random bytes, drawn from the system a few thousand at a time and handed out in small pieces. */
import { randomBytes } from "node:crypto";

const POOL = 4_096;

/** Gives pieces of up to POOL bytes; no byte is given twice. */
export function createRandom(): (length: number) => Buffer {
  let pool = Buffer.alloc(0);
  let used = 0;
  return (length) => {
    if (used + length > pool.length) {
      pool = randomBytes(POOL);
      used = 0;
    }
    used += length;
    return pool.subarray(used - length, used);
  };
}
