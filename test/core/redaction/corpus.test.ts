/** The goals of redaction, held on the open parts of the corpus: what is found, and what is left alone. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withStrangers } from "../../../bench/made-up-strangers.ts";
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
  "open-8": measurePart(read("open-8")),
  "open-9": measurePart(read("open-9")),
  "open-10": measurePart(read("open-10")),
  "open-11": measurePart(read("open-11")),
  "open-12": measurePart(read("open-12")),
  "open-13": measurePart(read("open-13")),
  "open-14": measurePart(read("open-14")),
  "open-15": measurePart(read("open-15")),
  "open-16": measurePart(read("open-16")),
  "open-17": measurePart(read("open-17")),
  "open-18": measurePart(read("open-18")),
  "open-19": measurePart(read("open-19")),
  "open-20": measurePart(read("open-20")),
  "open-21": measurePart(read("open-21")),
  "open-22": measurePart(read("open-22")),
  "open-23": measurePart(read("open-23")),
  "open-24": measurePart(read("open-24")),
  "open-25": measurePart(read("open-25")),
  "open-26": measurePart(read("open-26")),
  "open-27": measurePart(read("open-27")),
  "open-28": measurePart(read("open-28")),
  "open-29": measurePart(read("open-29")),
  "open-30": measurePart(read("open-30")),
  "open-31": measurePart(read("open-31")),
  "open-32": measurePart(read("open-32")),
  "open-33": measurePart(read("open-33")),
  "open-34": measurePart(read("open-34")),
  "open-35": measurePart(read("open-35")),
  "open-36": measurePart(read("open-36")),
  "open-37": measurePart(read("open-37")),
};

const GOALS = { numbers: 0.995, contacts: 0.99, addresses: 0.98, names: 0.95, changed: 0.02, waiting: 0.03 };
/** The parts that are hard on purpose do not reach them: held where they are, so that they do not fall. */
const REACHED: Readonly<Record<string, Partial<typeof GOALS>>> = {
  "open-3": { changed: 0.024 },
  "open-4": { changed: 0.024 },
  "open-8": { contacts: 0.95, addresses: 0.97, changed: 0.025 },
  "open-9": { addresses: 0.95, names: 0.93, changed: 0.03 },
  "open-10": { numbers: 0.99, contacts: 0.96, names: 0.93, changed: 0.042, waiting: 0.08 },
  "open-12": { changed: 0.025 },
  "open-13": { contacts: 0.89, changed: 0.05 },
  "open-14": { addresses: 0.9, waiting: 0.033 },
  "open-15": { numbers: 0.99, addresses: 0.85, changed: 0.072, waiting: 0.032 },
  "open-16": { changed: 0.045, waiting: 0.23 },
  "open-17": { addresses: 0.94 },
  "open-18": { addresses: 0.89, changed: 0.038 },
  "open-19": { numbers: 0.985, addresses: 0.89, changed: 0.093 },
  "open-20": { numbers: 0.975, changed: 0.053, waiting: 0.038 },
  "open-21": { numbers: 0.985, addresses: 0.83, changed: 0.067, waiting: 0.045 },
  "open-22": { addresses: 0.9, changed: 0.064, waiting: 0.165 },
  "open-23": { numbers: 0.98, contacts: 0.93, changed: 0.082, waiting: 0.056 },
  "open-24": { numbers: 0.99, addresses: 0.94, changed: 0.035, waiting: 0.059 },
  "open-25": { changed: 0.081, waiting: 0.041 },
  "open-27": { changed: 0.06, waiting: 0.03 },
  "open-28": { numbers: 0.955, changed: 0.087 },
  "open-29": { numbers: 0.93, waiting: 0.068 },
  "open-30": { numbers: 0.98, addresses: 0.75, changed: 0.056 },
  "open-31": { addresses: 0.92 },
  "open-32": { numbers: 0.99, addresses: 0.95, changed: 0.023 },
  "open-33": { numbers: 0.98, addresses: 0.8, changed: 0.025 },
  "open-34": { numbers: 0.99 },
  "open-35": { numbers: 0.99 },
  "open-36": { numbers: 0.955, changed: 0.02 },
  "open-37": { addresses: 0.85 },
};

describe.each(Object.entries(PARTS))("%s", (part, figures) => {
  const goals = { ...GOALS, ...REACHED[part] };
  const recall = (kind: string): number => {
    const row = figures.kinds.find(([name]) => name === kind)?.[1];
    // A part may have none of a kind.
    return row === undefined || row.spans === 0 ? 1 : row.whole / row.spans;
  };

  test("identifiers with digits reach their goal", () => {
    expect(figures.numbers.whole / figures.numbers.spans).toBeGreaterThanOrEqual(goals.numbers);
  });

  test.each(["email", "plate", "handle", "url"])("%s: the goal is reached", (kind) => {
    expect(recall(kind)).toBeGreaterThanOrEqual(goals.contacts);
  });

  test("addresses reach their goal", () => {
    expect(recall("address")).toBeGreaterThanOrEqual(goals.addresses);
  });

  test("names reach their goal", () => {
    expect(recall("name")).toBeGreaterThanOrEqual(goals.names);
  });

  test("few of the texts without personal data are changed or wait for review", () => {
    expect(figures.changed / figures.clean).toBeLessThanOrEqual(goals.changed);
    expect(figures.doubtfulClean / figures.clean).toBeLessThanOrEqual(goals.waiting);
  });
});

/** No table has these, and no rule on endings. */
const STRANGERS = "bralo kemoti zarvin tupeso dorlan mekiru faltun wirpani goleno saputik".split(" ");

test("a name that no table knows is taken out, three times in four, or its text waits", () => {
  const strange = measurePart(
    open
      .filter(({ spans }) => spans.some(({ kind }) => kind === "name"))
      .map((one, i) => {
        let turn = i;
        return withStrangers(one, () => STRANGERS[turn++ % STRANGERS.length] as string);
      }),
  );
  const names = strange.kinds.find(([kind]) => kind === "name")?.[1];
  expect((names?.whole ?? 0) / (names?.spans ?? 1)).toBeGreaterThanOrEqual(0.75);
  // They are made like no name of this island. Hardly a text is published with one.
  expect((strange.leaking - strange.leakingDoubtful) / strange.texts).toBeLessThanOrEqual(0.04);
});
