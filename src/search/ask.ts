/** One search over the years that it goes through: the newest, and those asked for. */
import type { Answer, Filters, Searcher } from "./pagefind.ts";
import { type SearchedYear, yearsOf } from "./years.ts";

export interface Question {
  readonly words: string;
  readonly filters: Filters;
  /** The year or day that is asked for back to, or "". */
  readonly since: string;
  /** Pagefind counts what filters would leave once it has loaded them: most of what a search weighs, so only if asked. */
  readonly counted: boolean;
}

export interface Asked {
  /** Undefined: nothing was asked. */
  readonly found: Answer | undefined;
  /** Results that each choice of each filter would leave, where they were asked for. */
  readonly counts: Answer["filters"] | undefined;
  readonly searched: ReadonlySet<SearchedYear>;
}

export async function ask(searcher: Searcher, { words, filters, since, counted }: Question): Promise<Asked> {
  await searcher.open(yearsOf(searcher.years, filters["tahun"] ?? "", since));
  const searched = new Set(searcher.opened);
  const all = counted ? await searcher.filters() : undefined;
  const nothing = words === "" && since === "" && Object.keys(filters).length === 0;
  const found = nothing ? undefined : await searcher.search(words === "" ? null : words, { filters });
  return { found, counts: counted ? (found?.filters ?? all) : undefined, searched };
}
