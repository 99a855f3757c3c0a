/** docs/privacy.md promises a test for each threat: each that it names exists, and says what is quoted. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../cli/settings.ts";

const document = readFileSync(join(PROJECT, "docs/privacy.md"), "utf8");
const rows = document
  .slice(document.indexOf("## Threats"))
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("there are threats, each with an answer in words", () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const [, threat, ancaman, answer] of rows) {
    expect([threat, ancaman, answer].filter((cell) => (cell ?? "").length < 5)).toEqual([]);
  }
});

test.each(rows.map((cells) => [cells[1] as string, cells[4] as string]))("%s", (_, tests) => {
  const named = [...tests.matchAll(/(test\/\S+\.test\.ts) "([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, path = "", words = ""] of named) {
    const file = join(PROJECT, path);
    expect([path, existsSync(file)]).toEqual([path, true]);
    expect([path, words, readFileSync(file, "utf8").includes(words)]).toEqual([path, words, true]);
  }
});

test("what the documents link to is there", () => {
  for (const [, target = ""] of document.matchAll(/\]\(([\w./-]+\.md)\)/g)) {
    expect([target, existsSync(join(PROJECT, "docs", target))]).toEqual([target, true]);
  }
});
