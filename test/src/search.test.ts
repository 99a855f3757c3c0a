/** Typing errors in a search: the list of words, the nearest of them, the search mended. */
import { expect, test } from "vitest";
import { wordList } from "../../src/build/word-list.ts";
import { allMarked, mended, nearestWord } from "../../src/search/suggest.ts";

const WORDS = ["jalan", "rusak", "pupuk", "bersubsidi", "lampu", "lampau"];

test("the list has words that three records and more have, the most frequent first, each record counted once", () => {
  const contents = [
    "Jalan jalan rusak",
    "jalan RUSAK di dr",
    "rusak, jalan",
    "jalan",
    "satu dua satu",
    "satu kali",
  ];
  expect(wordList(contents)).toEqual(["jalan", "rusak"]);
  const many = Array.from({ length: 6_000 }, (_, index) =>
    [...String(index)]
      .map((digit) => "abcdefghij"[Number(digit)])
      .join("")
      .padStart(4, "z"),
  );
  expect(wordList([many.join(" "), many.join(" "), many.join(" ")])).toHaveLength(5_000);
});

test.each([
  ["jalan", "jalan"],
  ["jlan", "jalan"],
  ["jalna", undefined],
  ["pupk", "pupuk"],
  ["bersubsdi", "bersubsidi"],
  ["brsubsdi", "bersubsidi"],
  ["lampi", "lampu"],
  ["xyzzy", undefined],
  ["di", undefined],
])("%s: %s", (typed, meant) => {
  expect(nearestWord(typed, WORDS)).toBe(meant);
});

test("only what is unknown is mended; a search without a better one has none", () => {
  expect(mended("Jlan rusak", WORDS)).toBe("jalan rusak");
  expect(mended("jalan di rusk", WORDS)).toBe("jalan di rusak");
  expect(mended("jalan rusak", WORDS)).toBeUndefined();
  expect(mended("xyzzyqwert", WORDS)).toBeUndefined();
});

test("words that results have as they were typed need no mending", () => {
  expect(allMarked("Jalan rusak di", ["jalan", "Rusak"])).toBe(true);
  expect(allMarked("jlan rusak", ["jl", "rusak"])).toBe(false);
  expect(allMarked("", [])).toBe(true);
});
