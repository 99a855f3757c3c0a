import { expect, test } from "vitest";
import { cutTo, wellFormed } from "../../core/well-formed.ts";

test.each([
  ["aduan 😀", "aduan 😀"],
  ["a\ud83db", "a\ufffdb"],
  ["\ude00\ud83d", "\ufffd\ufffd"],
  ["a\0b\0", "a\ufffdb\ufffd"],
])("%j is kept as %j", (text, kept) => {
  expect(wellFormed(text)).toBe(kept);
});

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc"],
  ["ab😀", 3, "ab"],
  ["ab😀", 4, "ab😀"],
  ["a😀b", 3, "a😀"],
])("%j cut to %i is %j", (text, most, cut) => {
  expect(cutTo(text, most)).toBe(cut);
});
