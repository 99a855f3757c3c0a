/** The words of the site: the same keys and the same places to fill in, in both languages, and each of them used. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { MEASURES } from "../../core/figures.ts";
import {
  ARCHIVE_WORDS,
  CLASSIFICATIONS,
  COLOURS,
  PUNCTUALITIES,
  STATUS_OF,
  TIERS,
} from "../../core/vocabulary.ts";
import { say, sayWord, TEXTS, type TextKey } from "../../src/i18n/text.ts";

const { id, en } = TEXTS;
const keys = Object.keys(id) as TextKey[];
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
const forms = (text: string) => [...text.matchAll(/\{(\w+):[^|}]+\|[^|}]+\}/g)].map(([, name]) => name);

test("both languages have the same keys, in the same order", () => {
  expect(Object.keys(en)).toEqual(keys);
});

test.each(keys)("%s has words and the same places in both languages", (key) => {
  expect(id[key].trim()).not.toBe("");
  expect(en[key].trim()).not.toBe("");
  expect(places(en[key])).toEqual(places(id[key]));
  // The form of a word goes with a number that the text tells; all that is in braces is one or the other.
  for (const text of [id[key], en[key]]) {
    expect(places(text)).toEqual(expect.arrayContaining(forms(text)));
    expect(text.split("{")).toHaveLength(places(text).length + forms(text).length + 1);
  }
});

test.each([
  ["measure", Object.keys(MEASURES)],
  ["measure_note", Object.keys(MEASURES)],
  ["status", Object.values(STATUS_OF)],
  ["status_note", Object.values(STATUS_OF)],
  ["colour", COLOURS],
  ["klasifikasi", CLASSIFICATIONS],
  ["punctuality", PUNCTUALITIES],
  ["reason", Object.values(ARCHIVE_WORDS)],
  ["tier", TIERS],
] as const)("every word of the domain has a text: %s", (group, words) => {
  const missing = words.filter((word) => !keys.includes(`${group}.${word}` as TextKey));
  expect(missing).toEqual([]);
});

test("no key is left that nothing uses", () => {
  const source = fileURLToPath(new URL("../../src", import.meta.url));
  const code = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .map((name) => readFileSync(join(source, name), "utf8"))
    .join("\n");
  const groups = new Set(
    [...code.matchAll(/sayWord\(\s*[\w"]+,\s*["`]([\w.]+)["`$]/g), ...code.matchAll(/`(\w+)\.\$\{/g)].map(
      ([, name]) => name as string,
    ),
  );
  const unused = keys.filter(
    (key) => !code.includes(`"${key}"`) && ![...groups].some((group) => key.startsWith(`${group}.`)),
  );
  expect(unused).toEqual([]);
});

test("places are filled in; a word without a text stands for itself", () => {
  expect(say("id", "figure.days", { days: "12" })).toBe("12 hari");
  expect(say("en", "figure.days", { days: "12" })).toBe("12 days");
  expect(say("en", "figure.days", { days: 1 })).toBe("1 day");
  expect(say("en", "figure.days")).toBe("{days} {days:day|days}");
  expect(sayWord("en", "status", "selesai")).toBe("Done");
  expect(sayWord("en", "status", "kata_baru")).toBe("kata baru");
});
