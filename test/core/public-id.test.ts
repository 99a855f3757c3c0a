/** Public ids as people type them. */
import { expect, test } from "vitest";
import { readPublicId } from "../../core/public-id.ts";

test.each([
  ["BJN-7K3F9QD", "BJN-7K3F9QD"],
  [" bjn 7k3f9qd ", "BJN-7K3F9QD"],
  ["bjn7k3f-9qd", "BJN-7K3F9QD"],
  ["BJN-OIL0000", "BJN-0110000"],
  ["BJN-7K3F9Q", undefined],
  ["BJN-7K3F9QDD", undefined],
  ["BJN-7K3F9QU", undefined],
  ["7K3F9QD", undefined],
  ["ABC-7K3F9QD", undefined],
  ["", undefined],
])("%j is %j", (typed, id) => {
  expect(readPublicId("BJN", typed)).toBe(id);
});
