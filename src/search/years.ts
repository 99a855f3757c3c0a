/** Which years, or parts of years, a search goes through: the newest at first, older ones when they are asked for (docs/decisions/0022). */

/** One index, of a year or of a part of one: written by src/build/search-index.ts, the newest first. */
export interface SearchedYear {
  readonly year: string;
  /** The days of its first and its last complaint. */
  readonly from: string;
  readonly to: string;
  readonly folder: string;
  readonly count: number;
}

/** What the name of each record begins with: so results of several indexes are put in order by their names. */
export const markOf = (place: number): string => place.toString(36).padStart(2, "0");
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

/**
 * Complaints of one index: a year with more is cut into several, from its beginning, so that a later release changes the
 * last only. One index of that many, or such a one and a small one after it, are light enough for a first search.
 */
export const MOST_A_PART = 8_000;

/** Those that are searched unasked: as many as are light enough, but always the newest. `years`: the newest first. */
export function firstYears(years: readonly SearchedYear[]): readonly SearchedYear[] {
  let weight = 0;
  return years.filter(({ count }, at) => {
    weight += A_YEAR + count;
    return at === 0 || weight <= MOST_AT_FIRST;
  });
}

/**
 * The indexes of one search. `only`: a year that was chosen, or ""; `since`: the year or the day that was asked for back
 * to, or "".
 * A year that no complaint is of asks for none.
 */
export function yearsOf(
  years: readonly SearchedYear[],
  only: string,
  since: string,
): readonly SearchedYear[] {
  if (only !== "") return years.filter(({ year }) => year === only);
  const first = firstYears(years);
  return years.filter((one) => first.includes(one) || (since !== "" && one.from >= since));
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

/** Whether its year has other indexes too. */
const isPart = (years: readonly SearchedYear[], { year }: SearchedYear): boolean =>
  years.filter((one) => one.year === year).length > 1;

/** An index as it is said: its year, or from which day to which where it is a part of one. */
export const spanOf = (
  years: readonly SearchedYear[],
  one: SearchedYear,
  day: (date: string) => string,
): string => (isPart(years, one) ? `${day(one.from)}\u2013${day(one.to)}` : one.year);

/** What an index is asked for by, back to it. */
export const sinceOf = (years: readonly SearchedYear[], one: SearchedYear): string =>
  isPart(years, one) ? one.from : one.year;

/** Several as they are said, the oldest first: whole years as runs, and what there is of a year that is not whole. */
export function spansOf(
  years: readonly SearchedYear[],
  some: readonly SearchedYear[],
  day: (date: string) => string,
): readonly string[] {
  const whole = (year: string) => years.every((one) => one.year !== year || some.includes(one));
  const parts = some.filter(({ year }) => !whole(year)).toReversed();
  const cut = [...Map.groupBy(parts, ({ year }) => year).values()].map((ones) =>
    [ones[0]?.from ?? "", ones.at(-1)?.to ?? ""].map(day).join("\u2013"),
  );
  return [...cut, ...runsOf([...new Set(some.map(({ year }) => year).filter(whole))])];
}
