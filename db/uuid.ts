/** Row ids: UUID version 7 (RFC 9562), which sort by time and so keep inserts at the end of the index. */
import { v7 } from "uuid";
import { createRandom } from "./random.ts";

export { v7 as uuidv7 } from "uuid";

/** Makes many ids: their random bytes are drawn from the system a few thousand at a time. */
export function createIds(): () => string {
  const random = createRandom();
  return () => v7({ random: random(16) });
}
