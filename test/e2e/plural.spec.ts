/** The English of every page of the site, not only one of each kind: a count of one goes with the word for one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { PROJECT } from "../../cli/settings.ts";

const NOUNS =
  "complaints|innovations|cases|days|weeks|months|quarters|years|hours|seconds|results|rows|lines|figures|points|seats|releases|agencies|topics|districts|constituencies|channels|events|files|pages|questions|steps|times|others";
const VERBS = "are|were|have|match|agree|differ";
/** "1 complaints", "1 working days", "1 are"; not "0.1 points", not "Bojonegoro 1" in a name of its own element. */
const MANY_OF_ONE = new RegExp(
  `(?<![\\w.,-])1 (?:(?:public|open|working|calendar|council|percentage) )?(?:${NOUNS}|${VERBS})\\b`,
  "g",
);
/** Words of a text that are still to be chosen from. */
const UNFILLED = /\{\w+:[^}]*\}/g;
const ATTRIBUTES = /\s(?:content|aria-label|alt|title)="([^"]*)"/g;

test("no page says 1 complaints", () => {
  const sites = join(PROJECT, "var/e2e/sites");
  const faults: string[] = [];
  let pages = 0;
  for (const name of readdirSync(sites, { recursive: true, encoding: "utf8" })) {
    if (!/(?:^|\/)en\/.*\.(?:html|xml)$/.test(name)) continue;
    pages += 1;
    const text = readFileSync(join(sites, name), "utf8").replace(/<(script|style)\b.*?<\/\1>/gs, "");
    const attributes = [...text.matchAll(ATTRIBUTES)].map(([, value]) => value);
    const words = [...attributes, ...text.split(/<[^>]*>/)].join("\n");
    for (const [found] of [...words.matchAll(MANY_OF_ONE), ...words.matchAll(UNFILLED)])
      if (faults.length < 20) faults.push(`${name}: ${found}`);
  }
  expect(pages).toBeGreaterThan(600);
  expect(faults).toEqual([]);
});
