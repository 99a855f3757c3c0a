/** The goals of redaction, held on the open parts of the corpus: what is found, and what is left alone. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type MarkedText, measurePart } from "../../../bench/redaction-figures.ts";

const read = (part: string): MarkedText[] =>
  readFileSync(new URL(`corpus/${part}.ndjson`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as MarkedText);
const open = read("open");
const PARTS = {
  open: measurePart(open),
  "open-2": measurePart(read("open-2")),
  "open-3": measurePart(read("open-3")),
  "open-4": measurePart(read("open-4")),
  "open-5": measurePart(read("open-5")),
  "open-6": measurePart(read("open-6")),
  "open-7": measurePart(read("open-7")),
};

describe.each(Object.entries(PARTS))("%s", (_part, figures) => {
  const recall = (kind: string): number => {
    const row = figures.kinds.find(([name]) => name === kind)?.[1];
    return row === undefined || row.spans === 0 ? 0 : row.whole / row.spans;
  };

  test("identifiers with digits: 99.5 % and more", () => {
    expect(figures.numbers.whole / figures.numbers.spans).toBeGreaterThanOrEqual(0.995);
  });

  test.each(["email", "plate", "handle", "url"])("%s: 99 % and more", (kind) => {
    expect(recall(kind)).toBeGreaterThanOrEqual(0.99);
  });

  test("addresses: 98 % and more", () => {
    expect(recall("address")).toBeGreaterThanOrEqual(0.98);
  });

  test("names: 95 % and more", () => {
    expect(recall("name")).toBeGreaterThanOrEqual(0.95);
  });

  test("of the texts without personal data at most 2 % are changed and 3 % wait for review", () => {
    expect(figures.changed / figures.clean).toBeLessThanOrEqual(0.02);
    expect(figures.doubtfulClean / figures.clean).toBeLessThanOrEqual(0.03);
  });
});

/** No table has these, and no rule on endings. */
const STRANGERS = "bralo kemoti zarvin tupeso dorlan mekiru faltun wirpani goleno saputik".split(" ");

/** The same text with each name in it replaced by a word that nobody knows, written as the name was. */
function withStrangers({ text, spans }: MarkedText, from: number): MarkedText {
  let result = "";
  let at = 0;
  let next = from;
  const marked = spans.map(({ start, end, kind }) => {
    result += text.slice(at, start);
    at = end;
    const written = text.slice(start, end);
    const begins = result.length;
    result +=
      kind !== "name"
        ? written
        : written.replace(/\p{L}{3,}/gu, (word) => {
            const stranger = STRANGERS[next++ % STRANGERS.length] as string;
            if (word === word.toUpperCase()) return stranger.toUpperCase();
            return word[0] === word[0]?.toLowerCase()
              ? stranger
              : (stranger[0] as string).toUpperCase() + stranger.slice(1);
          });
    return { start: begins, end: result.length, kind };
  });
  return { text: result + text.slice(at), spans: marked };
}

test("a name that no table knows is taken out, three times in four, or its text waits", () => {
  const strange = measurePart(
    open
      .filter(({ spans }) => spans.some(({ kind }) => kind === "name"))
      .map((one, i) => withStrangers(one, i)),
  );
  const names = strange.kinds.find(([kind]) => kind === "name")?.[1];
  expect((names?.whole ?? 0) / (names?.spans ?? 1)).toBeGreaterThanOrEqual(0.75);
  // They are made like no name of this island: of those that are, nearly all wait.
  expect(strange.leakingDoubtful / strange.leaking).toBeGreaterThanOrEqual(0.9);
});
