/** Which years a search goes through: the newest at first, older ones when they are asked for (docs/decisions/0022). */

/** One index: written by src/build/search-index.ts, the newest first. */
export interface SearchedYear {
  readonly year: string;
  readonly folder: string;
  readonly count: number;
}

/** What the name of each record begins with: so results of several indexes are put in order by their names. */
export const markOf = (place: number): string => String(place).padStart(2, "0");
export const MARK_OF_ENTITIES = markOf(0);

/** Complaints alone, the newest first. */
export const newestFirst = <R extends { readonly id: string }>(results: readonly R[]): readonly R[] =>
  results
    .filter(({ id }) => !id.startsWith(MARK_OF_ENTITIES))
    .toSorted((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));

/** What a first search may weigh besides its program, in complaints, each of which is 2 bytes in the list of its index. */
const MOST_AT_FIRST = 16_000;
/** The files of words that each index more costs a search, in complaints too. */
const A_YEAR = 2_500;

/** Those that are searched unasked: as many as are light enough, but always the newest. `years`: the newest first. */
export function firstYears(years: readonly SearchedYear[]): readonly SearchedYear[] {
  let weight = 0;
  return years.filter(({ count }, at) => {
    weight += A_YEAR + count;
    return at === 0 || weight <= MOST_AT_FIRST;
  });
}

/**
 * The years of one search. `only`: a year that was chosen, or ""; `since`: how far back was asked for, or "".
 * A year that no complaint is of asks for none.
 */
export function yearsOf(
  years: readonly SearchedYear[],
  only: string,
  since: string,
): readonly SearchedYear[] {
  if (only !== "") return years.filter(({ year }) => year === only);
  const first = firstYears(years);
  return years.filter((one) => first.includes(one) || (since !== "" && one.year >= since));
}

/** Years as they are said: the oldest first, three and more in a row as one. */
export function runsOf(years: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const year of years.toSorted()) {
    const run = runs.at(-1);
    if (run !== undefined && Number(run.at(-1)) + 1 === Number(year)) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}\u2013${run.at(-1)}`]));
}
