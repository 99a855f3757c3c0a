/** Phrases in a run of words: the longest first, each word used once, a few other words allowed between two. */

/** A tree of words: where a phrase ends, its value stands. */
export interface PhraseTree<V> {
  readonly next: Map<string, PhraseTree<V>>;
  value: V | undefined;
}

/** One word of a text, in every reading that some phrase knows. */
export interface Readings {
  readonly readings: readonly string[];
  readonly sentence: number;
  /** Says nothing by itself ("yang", "sudah"): stepping over it costs nothing. */
  readonly filler: boolean;
}

export interface PhraseMatch<V> {
  readonly value: V;
  /** Which words of the run it took, in order. */
  readonly taken: readonly number[];
  /** Words stepped over between the first and the last, fillers aside. */
  readonly gaps: number;
}

/** The most fillers stepped over between two words: what keeps the search linear. */
const FILLERS = 6;

export const createPhraseTree = <V>(): PhraseTree<V> => ({ next: new Map(), value: undefined });

/** The place of a phrase in the tree, made when it is not there yet. */
export function plant<V>(tree: PhraseTree<V>, phrase: readonly string[]): PhraseTree<V> {
  let node = tree;
  for (const word of phrase) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = createPhraseTree<V>();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

/**
 * Every phrase that stands in the run, none sharing a word with another: more words win over fewer, then fewer
 * words between, then the higher `rank`, then the earlier. Linear in the run: a phrase looks a fixed way ahead.
 * @param loose whether a phrase may have other words between its own: up to `gap` before each.
 */
export function findPhrases<V>(
  tree: PhraseTree<V>,
  run: readonly Readings[],
  gap: number,
  rank: (value: V) => number,
  loose: (value: V) => boolean,
): readonly PhraseMatch<V>[] {
  const all: PhraseMatch<V>[] = [];
  const walk = (node: PhraseTree<V>, taken: readonly number[], gaps: number): void => {
    const first = taken[0] as number;
    const last = taken.at(-1) as number;
    if (node.value !== undefined && (last - first + 1 === taken.length || loose(node.value))) {
      all.push({ value: node.value, taken, gaps });
    }
    if (node.next.size === 0) return;
    let between = 0;
    for (let index = last + 1; between <= gap && index <= last + 1 + gap + FILLERS; index += 1) {
      const word = run[index];
      if (word === undefined || word.sentence !== run[last]?.sentence) break;
      for (const reading of word.readings) {
        const next = node.next.get(reading);
        if (next !== undefined) walk(next, [...taken, index], gaps + between);
      }
      if (!word.filler) between += 1;
    }
  };
  run.forEach(({ readings }, index) => {
    for (const reading of readings) {
      const next = tree.next.get(reading);
      if (next !== undefined) walk(next, [index], 0);
    }
  });
  all.sort(
    (a, b) =>
      b.taken.length - a.taken.length ||
      a.gaps - b.gaps ||
      rank(b.value) - rank(a.value) ||
      (a.taken[0] as number) - (b.taken[0] as number),
  );
  const used = new Set<number>();
  return all.filter(({ taken }) => {
    if (taken.some((index) => used.has(index))) return false;
    for (const index of taken) used.add(index);
    return true;
  });
}
