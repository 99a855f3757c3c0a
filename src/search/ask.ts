/** One search over the years that it may go through: the newest, those asked for, more where they have too little. */
import type { Answer, Filters, Searcher } from "./pagefind.ts";
import { lightYears, type SearchedYear, yearsOf } from "./years.ts";

export interface Question {
  readonly words: string;
  readonly filters: Filters;
  /** The year that is asked for back to, or "". */
  readonly since: string;
  /** Pagefind counts what filters would leave once it has loaded them: most of what a search weighs, so only if asked. */
  readonly counted: boolean;
  /** So many results are enough. */
  readonly enough: number;
}

export interface Asked {
  /** Undefined: nothing was asked. */
  readonly found: Answer | undefined;
  /** Results that each choice of each filter would leave, where they were asked for. */
  readonly counts: Answer["filters"] | undefined;
  readonly searched: ReadonlySet<SearchedYear>;
}

export async function ask(
  searcher: Searcher,
  { words, filters, since, counted, enough }: Question,
): Promise<Asked> {
  const only = filters["tahun"] ?? "";
  const nothing = words === "" && since === "" && Object.keys(filters).length === 0;
  const search = async (years: readonly SearchedYear[]) => {
    await searcher.open(years);
    const all = counted ? await searcher.filters() : undefined;
    const found = nothing ? undefined : await searcher.search(words === "" ? null : words, { filters });
    return { found, counts: counted ? (found?.filters ?? all) : undefined };
  };
  let answer = await search(yearsOf(searcher.years, only, since));
  const more = lightYears(searcher.years).filter((year) => !searcher.opened.has(year));
  if (only === "" && more.length > 0 && answer.found !== undefined && answer.found.results.length < enough) {
    answer = await search(more);
  }
  return { ...answer, searched: new Set(searcher.opened) };
}
