/** The part of Pagefind's browser API that the search page uses, loaded on first use from the index's own folder. */

export type Filters = Readonly<Record<string, string>>;

export interface Hit {
  readonly url: string;
  /** Escaped text with <mark> around what was looked for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
export interface Answer {
  readonly results: readonly { readonly id: string; data(): Promise<Hit> }[];
  /** How many results each value of each filter would leave. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
export interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Answer["filters"]>;
  search(
    words: string | null,
    options: { readonly filters: Filters; readonly sort?: Readonly<Record<string, "asc" | "desc">> },
  ): Promise<Answer>;
}

/** Written by src/build/search-index.ts. */
const ADDRESS = "/pagefind/pagefind.js";

/** The words of the index, the most frequent first; only asked for when a search has a word that no result has. */
export async function loadWords(): Promise<readonly string[]> {
  const response = await fetch("/pagefind/words.json");
  return response.ok ? ((await response.json()) as string).split(" ") : [];
}

let loading: Promise<Pagefind> | undefined;

export function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
    await pagefind.options({ excerptLength: 26 });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
