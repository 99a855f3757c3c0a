/** The goals of redaction, held on the open parts of the corpus: what is found, and what is left alone. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withStrangers } from "../../../bench/made-up-strangers.ts";
import { type MarkedText, measurePart } from "../../../bench/redaction-figures.ts";

const read = (part: string): MarkedText[] =>
  readFileSync(new URL(`corpus/${part}.ndjson`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as MarkedText);
const open = read("open");
const OPEN_PARTS = readdirSync(new URL("corpus/", import.meta.url))
  .filter((file) => file.startsWith("open"))
  .map((file) => file.replace(".ndjson", ""));
const PARTS = Object.fromEntries(OPEN_PARTS.map((part) => [part, measurePart(read(part))]));

const GOALS = { numbers: 0.995, contacts: 0.99, addresses: 0.98, names: 0.95, changed: 0.02, waiting: 0.03 };
/** The parts that are hard on purpose do not reach them: held where they are, so that they do not fall. */
const REACHED: Readonly<Record<string, Partial<typeof GOALS>>> = {
  "open-8": { contacts: 0.95, addresses: 0.97 },
  "open-9": { addresses: 0.95 },
  "open-10": { numbers: 0.99, contacts: 0.96, waiting: 0.045 },
  "open-13": { contacts: 0.89, changed: 0.023, waiting: 0.032 },
  "open-15": { addresses: 0.85, waiting: 0.079 },
  "open-16": { waiting: 0.23 },
  "open-17": { addresses: 0.94 },
  "open-18": { addresses: 0.89 },
  "open-19": { numbers: 0.985, addresses: 0.89, changed: 0.053, waiting: 0.037 },
  "open-20": { numbers: 0.975, changed: 0.022, waiting: 0.06 },
  "open-21": { numbers: 0.985, changed: 0.037, waiting: 0.059 },
  "open-22": { addresses: 0.9, waiting: 0.174 },
  "open-23": { numbers: 0.98, contacts: 0.93, waiting: 0.098 },
  "open-24": { addresses: 0.94, waiting: 0.081 },
  "open-25": { changed: 0.026, waiting: 0.085 },
  "open-27": { waiting: 0.08 },
  "open-28": { numbers: 0.955, waiting: 0.085 },
  "open-29": { numbers: 0.93, waiting: 0.073 },
  "open-30": { numbers: 0.98, addresses: 0.75, waiting: 0.081 },
  "open-31": { addresses: 0.92, waiting: 0.037 },
  "open-32": { numbers: 0.99, addresses: 0.95, waiting: 0.037 },
  "open-33": { numbers: 0.98, addresses: 0.8 },
  "open-34": { numbers: 0.99 },
  "open-35": { numbers: 0.99 },
  "open-36": { numbers: 0.955 },
  "open-37": { addresses: 0.85 },
  "open-38": { waiting: 0.04 },
  "open-39": { numbers: 0.985, changed: 0.022, waiting: 0.085 },
  "open-40": { numbers: 0.99, waiting: 0.071 },
  "open-41": { numbers: 0.99, waiting: 0.043 },
  "open-43": { waiting: 0.062 },
  "open-44": { numbers: 0.985, waiting: 0.083 },
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
