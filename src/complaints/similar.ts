/** Complaints like one: the same sub-topic, near in time, the same place and the same words first. */
import type { PublishedRow } from "../../core/published.ts";

const MOST = 4;
/** Neighbours in time that are looked at, each way: so that one new complaint changes few pages. */
const REACH = 8;

const topicOf = (row: PublishedRow) => row.sub_topik ?? row.topik;
const placeOf = (row: PublishedRow) => `${topicOf(row)} ${row.kecamatan ?? ""}`;

/** Words that tell something: of five letters and more. */
const wordsOf = (text: string | null): ReadonlySet<string> =>
  new Set(text?.toLowerCase().match(/\p{L}{5,}/gu) ?? []);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/**
 * A function from a row to at most four others whose text is public. The same rows give the same answer. `rows` oldest
 * first, as a release has them.
 */
export function createSimilar(rows: readonly PublishedRow[]): (row: PublishedRow) => readonly PublishedRow[] {
  const groups = new Map<string, number[]>();
  const words = new Map<string, ReadonlySet<string>>();
  rows.forEach((row, index) => {
    if (row.teks === null) return;
    for (const key of [topicOf(row), placeOf(row)]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else group.push(index);
    }
  });
  const places = new Map(rows.map((row, index) => [row.id_aduan, index]));
  const wordsAt = (row: PublishedRow) => {
    const known = words.get(row.id_aduan);
    if (known !== undefined) return known;
    const found = wordsOf(row.teks);
    words.set(row.id_aduan, found);
    return found;
  };
  /** First place in an ordered list that is not before a value. */
  const lowest = (list: readonly number[], value: number): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (row) => {
    const here = places.get(row.id_aduan);
    if (here === undefined) return [];
    const near = new Set<number>();
    for (const key of [placeOf(row), topicOf(row)]) {
      const group = groups.get(key) ?? [];
      const at = lowest(group, here);
      for (const index of group.slice(Math.max(0, at - REACH), at + REACH + 1)) near.add(index);
    }
    near.delete(here);
    const mine = wordsAt(row);
    return [...near]
      .map((index) => {
        const other = rows[index] as PublishedRow;
        const samePlace = row.kecamatan !== null && other.kecamatan === row.kecamatan ? 1 : 0;
        return { index, other, samePlace, words: shared(mine, wordsAt(other)) };
      })
      .sort(
        (a, b) =>
          b.samePlace - a.samePlace ||
          b.words - a.words ||
          Math.abs(a.index - here) - Math.abs(b.index - here) ||
          a.index - b.index,
      )
      .slice(0, MOST)
      .map(({ other }) => other);
  };
}
