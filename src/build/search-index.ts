/**
 * Writes the search indexes (Pagefind) straight from the rows of the release: one of the entities, one of the complaints
 * of each year, or of each part of a year that has many (docs/decisions/0022); a failing index fails the build.
 */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { readRelease } from "../release/read.ts";
import { MARK_OF_ENTITIES, markOf, type SearchedYear } from "../search/years.ts";
import { packIndex } from "./search-pack.ts";
import { entityRecords, type SearchRecord, searchYears } from "./search-records.ts";
import { wordList } from "./word-list.ts";

const AT_ONCE = 500;
/** Of what Pagefind writes beside an index: its program, without its user interfaces and its worker. */
const PROGRAM = ["pagefind.js", "wasm.id.pagefind"];

/** What src/search/pagefind.ts reads: to mend a search, and to know the indexes. */
const WORDS = "words.json";
const YEARS = "years.json";

const refuse = (what: string, errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join("; ")}`);
};

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: "id",
    includeCharacters: "-",
    maxFragments: 1,
  });
  refuse("could not begin", errors);
  if (index === undefined) throw new Error("search index: Pagefind gave no index");
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE);
    const answers = await Promise.all(
      some.map(({ meta, filters, ...record }) =>
        index.addCustomRecord({
          ...record,
          meta: { ...meta },
          filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        }),
      ),
    );
    for (const answer of answers) refuse("a record was refused", answer.errors);
  }
  refuse("could not be written", (await index.writeFiles({ outputPath })).errors);
  await index.deleteIndex();
}

/**
 * Writes all indexes of a release into a folder; Pagefind is a program of its own, so a build goes on meanwhile.
 * Alone: `node src/build/search-index.ts <release> <folder>`. @returns how many records they have.
 */
export async function writeSearch(release: string, folder: string): Promise<number> {
  const read = await readRelease(release);
  const entities = entityRecords(read);
  const years = searchYears(read);
  const raw = join(folder, ".raw");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeIndex(entities, raw);
  await packIndex(raw, folder, MARK_OF_ENTITIES, () => ({}));
  for (const name of PROGRAM) await rename(join(raw, name), join(folder, name));
  await rm(raw, { recursive: true });
  const written: SearchedYear[] = [];
  for (const [at, { year, from, to, records, told }] of years.entries()) {
    await writeIndex(records, raw);
    const entry = JSON.parse(await readFile(join(raw, "pagefind-entry.json"), "utf8"));
    // Parts of a year with the same records would have one name.
    const name = `${year}-${markOf(at + 1)}-${entry.languages.id.hash.replace("id_", "")}`;
    await packIndex(raw, join(folder, name), markOf(at + 1), (url) => told.get(url) ?? {});
    await rm(raw, { recursive: true });
    written.unshift({ year, from, to, folder: name, count: records.length });
  }
  await close();
  const contents = [...entities, ...years.flatMap(({ records }) => records)].map(({ content }) => content);
  await writeFile(join(folder, WORDS), JSON.stringify(wordList(contents).join(" ")));
  await writeFile(join(folder, YEARS), JSON.stringify(written));
  return contents.length;
}

/** Begins with the build and is put in its place at the end: the two share the time, and the second core. */
export const searchIndex = (): AstroIntegration => {
  let beside = "";
  let writing: Promise<number | Error> | undefined;
  return {
    name: "terang:search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        beside = `${fileURLToPath(config.outDir).replace(/[\\/]$/, "")}-search`;
      },
      "astro:build:start": () => {
        // Told at the end: a fault here must not end the process while pages are written.
        writing = writeSearch(globalThis.__TERANG_RELEASE__, beside).catch((error: unknown) =>
          error instanceof Error ? error : new Error(String(error)),
        );
      },
      "astro:build:done": async ({ dir, logger }) => {
        const began = performance.now();
        const written = await writing;
        if (written === undefined || written instanceof Error) {
          await close();
          throw written ?? new Error("search index: the build did not begin");
        }
        await rename(beside, join(fileURLToPath(dir), "pagefind"));
        logger.info(
          `${written} records, ${((performance.now() - began) / 1000).toFixed(1)} s after the pages`,
        );
      },
    },
  };
};

if (process.argv[1] === import.meta.filename) {
  const [, , release = "", folder = ""] = process.argv;
  console.log(await writeSearch(release, folder));
}
