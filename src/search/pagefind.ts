/** The part of Pagefind's browser API that the search page uses, loaded on first use from the folder of the indexes. */
import type { SearchedYear } from "./years.ts";

export type Filters = Readonly<Record<string, string>>;

export interface Hit {
  readonly url: string;
  /** Escaped text with <mark> around what was looked for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
interface Result {
  readonly id: string;
  data(): Promise<Hit>;
}
export interface Answer {
  readonly results: readonly Result[];
  /** How many results each value of each filter would leave. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
interface Options {
  readonly excerptLength: number;
}
interface Pagefind {
  mergeIndex(
    folder: string,
    options: Options & { readonly language: string; readonly mergeFilter: Filters },
  ): Promise<void>;
  filters(): Promise<Answer["filters"]>;
  search(words: string | null, options: { readonly filters: Filters }): Promise<Answer>;
}
interface Program {
  createInstance(options: Options & { readonly noWorker: boolean }): Pagefind;
}

/** Written by src/build/search-index.ts. */
const FOLDER = "/pagefind/";
const EXCERPT: Options = { excerptLength: 26 };

async function load<T>(name: string): Promise<T> {
  const response = await fetch(`${FOLDER}${name}`);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json() as Promise<T>;
}

/** The words of the index, the most frequent first; only asked for when a search has a word that no result has. */
export const loadWords = async (): Promise<readonly string[]> =>
  (await load<string>("words.json")).split(" ");

export interface Searcher {
  /** All there are, the newest first. */
  readonly years: readonly SearchedYear[];
  /** Those that a search goes through. */
  readonly opened: ReadonlySet<SearchedYear>;
  /** Adds years to what is searched. */
  open(years: readonly SearchedYear[]): Promise<void>;
  filters: Pagefind["filters"];
  search: Pagefind["search"];
}

/** Browsers do not ask a second time for a program that did not come, but under another address. */
let tries = 0;

async function begin(): Promise<Searcher> {
  const again = tries === 0 ? "" : `?${tries}`;
  tries += 1;
  const [years, program] = await Promise.all([
    load<readonly SearchedYear[]>("years.json"),
    import(/* @vite-ignore */ `${FOLDER}pagefind.js${again}`) as Promise<Program>,
  ]);
  // Its worker would be another 11 kB; an index of a few years answers in less than a frame or two.
  const pagefind = program.createInstance({ ...EXCERPT, noWorker: true });
  // Tells whether the program could be loaded; an index that is added waits for it without an end.
  await pagefind.search("", { filters: {} });
  const opened = new Set<SearchedYear>();
  return {
    years,
    opened,
    async open(wanted) {
      const more = wanted.filter((year) => !opened.has(year));
      for (const year of more) opened.add(year);
      await Promise.all(
        more.map(({ year, folder }) =>
          pagefind.mergeIndex(`${FOLDER}${folder}/`, {
            ...EXCERPT,
            language: "id",
            // All of an index is of its year, so that the filter need not be loaded.
            mergeFilter: { tahun: year },
          }),
        ),
      );
    },
    filters: () => pagefind.filters(),
    search: (words, options) => pagefind.search(words, options),
  };
}

let loading: Promise<Searcher> | undefined;

export function loadSearcher(): Promise<Searcher> {
  loading ??= begin();
  return loading;
}

/** After a failure: the next search begins anew. */
export function forgetSearcher(): void {
  loading = undefined;
}
