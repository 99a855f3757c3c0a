/** Writes the search index (Pagefind) straight from the rows of the release; a failing index fails the build. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { readRelease } from "../release/read.ts";
import { searchRecords } from "./search-records.ts";
import { wordList } from "./word-list.ts";

const AT_ONCE = 500;
/**
 * Records that share a file of excerpts. One file each is 100,000 files for 100,000 complaints; four of them come to
 * 1 kB, little for a slow phone, and neighbours in time, as a list of newest results has them, come together.
 */
const RECORDS_A_FILE = 4;
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

/** What src/search/pagefind.ts reads to mend a search. */
const WORDS = "words.json";

const refuse = (what: string, errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join("; ")}`);
};

interface FilledIndex {
  readonly records: number;
  /** Writes the files of the index and ends the program that held it. */
  write(outputPath: string): Promise<void>;
}

/** Fills an index with the records of a release; Pagefind is a program of its own, so a build goes on meanwhile. */
export async function fillIndex(release: string): Promise<FilledIndex> {
  const records = searchRecords(await readRelease(release));
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
  const words = wordList(records.map(({ content }) => content));
  return {
    records: records.length,
    async write(outputPath) {
      refuse("could not be written", (await index.writeFiles({ outputPath })).errors);
      await close();
      await writeFile(join(outputPath, WORDS), JSON.stringify(words.join(" ")));
      await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
    },
  };
}

/** Begins with the build and is written at its end: the two share the time, and the second core. */
export const searchIndex = (): AstroIntegration => {
  let filling: Promise<FilledIndex | Error> | undefined;
  return {
    name: "terang:search-index",
    hooks: {
      "astro:build:start": () => {
        // Told at the end: a fault here must not end the process while pages are written.
        filling = fillIndex(globalThis.__TERANG_RELEASE__).catch((error: unknown) =>
          error instanceof Error ? error : new Error(String(error)),
        );
      },
      "astro:build:done": async ({ dir, logger }) => {
        const began = performance.now();
        const filled = await filling;
        if (filled === undefined || filled instanceof Error) {
          await close();
          throw filled ?? new Error("search index: the build did not begin");
        }
        await filled.write(join(fileURLToPath(dir), "pagefind"));
        logger.info(
          `${filled.records} records, ${((performance.now() - began) / 1000).toFixed(1)} s after the pages`,
        );
      },
    },
  };
};
