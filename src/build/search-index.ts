/** Writes the search index (Pagefind) straight from the rows of the release; a failing index fails the build. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { readRelease } from "../release/read.ts";
import { searchRecords } from "./search-records.ts";

const AT_ONCE = 500;
/**
 * Records that share a file of excerpts. One file each is 100,000 files for 100,000 complaints; sixteen of them come to
 * 2.5 kB, still little for a slow phone, and neighbours in time, as a list of newest results has them, come together.
 */
const RECORDS_A_FILE = 16;
/** Pagefind's own user interfaces, which the site does not use. */
const UNUSED = [
  "pagefind-ui.js",
  "pagefind-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-component-ui.js",
  "pagefind-component-ui.css",
  "pagefind-highlight.js",
];

const refuse = (what: string, errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join("; ")}`);
};

/** Builds the index of a release into a folder. @returns how many records it holds. */
export async function writeIndex(release: string, outputPath: string): Promise<number> {
  const records = searchRecords(await readRelease(release));
  try {
    const { index, errors } = await createIndex({
      forceLanguage: "id",
      includeCharacters: "-",
      maxFragments: Math.ceil(records.length / RECORDS_A_FILE),
    });
    refuse("could not begin", errors);
    if (index === undefined) throw new Error("search index: Pagefind gave no index");
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const answers = await Promise.all(
        records.slice(at, at + AT_ONCE).map((record) => index.addCustomRecord(record)),
      );
      for (const answer of answers) refuse("a record was refused", answer.errors);
    }
    refuse("could not be written", (await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  return records.length;
}

export const searchIndex = (): AstroIntegration => ({
  name: "terang:search-index",
  hooks: {
    "astro:build:done": async ({ dir, logger }) => {
      const began = performance.now();
      const count = await writeIndex(globalThis.__TERANG_RELEASE__, join(fileURLToPath(dir), "pagefind"));
      logger.info(`${count} records in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    },
  },
});
