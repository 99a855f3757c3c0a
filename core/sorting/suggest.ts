/** Suggests the topic of a text from the keywords of a region, with every word that spoke for it; says when a person must decide. */
import {
  type Abbreviation,
  createKeywordTree,
  type Keyword,
  type SortedTopic,
  type TopicKeyword,
} from "./keywords.ts";
import { createPhraseTree, findPhrases, plant } from "./phrases.ts";
import { isWhere, withoutPlaces } from "./places.ts";
import { roots } from "./stem.ts";
import { words } from "./words.ts";

/** When a suggestion is clear. All of them in points, the weights of topic-keywords.csv, but `share`. */
export const SORTING = {
  /** The least that the best main topic must have, its sub-topics' words included. */
  score: 4,
  /** How far it must be ahead of the second main topic. */
  lead: 2,
  /** The most that the second may have of the best's points: with more, the text is about both. */
  share: 0.75,
  /** The most that all the others may have together, of the best's points: with more, the text is about too much. */
  rest: 1,
  /** The same three for a sub-topic among those of its main topic; else the main topic is suggested. */
  sub_score: 3,
  sub_lead: 1,
  sub_share: 0.6,
  /** With so many points for a sensitive topic that is not the one suggested, a person decides. */
  sensitive: 2,
  /** Words that may stand between two words of a keyword, in one sentence. */
  gap: 2,
  /** The most that a landmark adds after "di" or "ke", where it may be no more than the place. */
  where: 2,
  /** How many candidates are handed back. */
  candidates: 5,
} as const;

export interface Hit {
  /** As the table writes it. */
  readonly keyword: string;
  /** UTF-16 offset of its first word in the text. */
  readonly at: number;
}
export interface Candidate {
  readonly topic: string;
  readonly score: number;
  readonly hits: readonly Hit[];
}
export type Waits = "no_keyword" | "too_weak" | "too_close" | "sensitive_doubt";
export interface Suggestion {
  /** The topic when it is clear, else null: the candidates say what was weighed. */
  readonly topic: string | null;
  readonly clear: boolean;
  /** Why a person must decide; null when the topic is clear. */
  readonly waits: Waits | null;
  /** Best first; a main topic's points hold those of its sub-topics. */
  readonly candidates: readonly Candidate[];
}
export interface Sorter {
  suggest(text: string): Suggestion;
}

interface Tally {
  readonly topic: string;
  readonly hits: Map<string, { readonly at: number; readonly weight: number }>;
}
const points = ({ hits }: Tally): number => {
  let sum = 0;
  for (const { weight } of hits.values()) sum += weight;
  return sum;
};

const unranked = () => 0;
const never = () => false;
const heaviest = ({ weights }: Keyword): number => Math.max(0, ...weights.values());
/** Words that speak for no topic must stand together: "jalan kaki" takes the road away, "jalan ... kaki" does not. */
const speaks = ({ weights }: Keyword): boolean => weights.size > 0;

/** The best of some scores when it stands out from the second. */
function standsOut(
  sorted: readonly Candidate[],
  score: number,
  lead: number,
  share: number,
): Waits | undefined {
  const best = sorted[0]?.score ?? 0;
  const second = sorted[1]?.score ?? 0;
  if (best < score) return best === 0 ? "no_keyword" : "too_weak";
  return best - second < lead || second > best * share ? "too_close" : undefined;
}

/**
 * @param names names of agencies and areas: left out of a text, unless a keyword says the same.
 * A sorter without keywords lets every text wait.
 */
export function createSorter(
  keywords: readonly TopicKeyword[],
  topics: readonly SortedTopic[],
  abbreviations: readonly Abbreviation[] = [],
  names: readonly string[] = [],
  limits: typeof SORTING = SORTING,
): Sorter {
  const { tree, known, fillers, expand } = createKeywordTree(keywords, topics, abbreviations);
  const filler = (word: string): readonly string[] => (known.has(word) ? [word] : []);
  const order = new Map(topics.map(({ code }, index) => [code, index]));
  const parents = new Map(topics.map(({ code, parent }) => [code, parent]));
  const sensitive = new Set(topics.filter((topic) => topic.sensitive).map(({ code }) => code));
  const named = createPhraseTree<true>();
  for (const name of names) {
    const phrase = words(name).flatMap(({ text }) => expand(text));
    if (phrase.length > 0 && plant(tree, phrase).value === undefined) plant(named, phrase).value = true;
  }

  const read = (text: string) => {
    const all = withoutPlaces(words(text)).flatMap((word) =>
      expand(word.text).map((part) => ({ ...word, text: part, filler: fillers.has(part) })),
    );
    const asWritten = all.map((word) => ({ ...word, readings: [word.text] }));
    const found = findPhrases(named, asWritten, 0, unranked, never);
    const dropped = new Set(found.flatMap(({ taken }) => taken));
    return all.flatMap((word, index) =>
      dropped.has(index)
        ? []
        : [{ ...word, readings: word.filler ? filler(word.text) : roots(word.text, known) }],
    );
  };

  const tally = (text: string): readonly Tally[] => {
    const tallies = new Map<string, Tally>();
    const note = (topic: string, keyword: string, at: number, weight: number) => {
      const entry = tallies.get(topic) ?? { topic, hits: new Map() };
      tallies.set(topic, entry);
      if ((entry.hits.get(keyword)?.weight ?? 0) < weight) entry.hits.set(keyword, { at, weight });
    };
    const run = read(text);
    const found = findPhrases(tree, run, limits.gap, heaviest, speaks);
    for (const { value, taken } of found) {
      const [first, second] = taken.map((index) => run[index]);
      const at = first?.at ?? 0;
      const where =
        taken.length < 3 && isWhere(run[(taken[0] as number) - 1]?.text, first?.text ?? "", second?.text);
      for (const [topic, full] of value.weights) {
        if (full === 0) continue;
        const weight = where ? Math.min(full, limits.where) : full;
        note(topic, value.keyword, at, weight);
        const parent = parents.get(topic) ?? null;
        if (parent !== null) note(parent, value.keyword, at, weight);
      }
    }
    return [...tallies.values()];
  };

  return {
    suggest(text) {
      const all = tally(text).map(
        (entry): Candidate => ({
          topic: entry.topic,
          score: points(entry),
          hits: [...entry.hits].map(([keyword, { at }]) => ({ keyword, at })).sort((a, b) => a.at - b.at),
        }),
      );
      const level = ({ topic }: Candidate) => ((parents.get(topic) ?? null) === null ? 1 : 0);
      const place = ({ topic }: Candidate) => order.get(topic) ?? 0;
      all.sort((a, b) => b.score - a.score || level(a) - level(b) || place(a) - place(b));
      const candidates = all.slice(0, limits.candidates);
      const wait = (waits: Waits): Suggestion => ({ topic: null, clear: false, waits, candidates });

      const mains = all.filter((candidate) => level(candidate) === 1);
      const doubt = standsOut(mains, limits.score, limits.lead, limits.share);
      if (doubt !== undefined) return wait(doubt);
      const others = mains.slice(1).reduce((sum, { score }) => sum + score, 0);
      if (others > (mains[0] as Candidate).score * limits.rest) return wait("too_close");
      const main = (mains[0] as Candidate).topic;
      const subs = all.filter(({ topic }) => parents.get(topic) === main);
      const unclear = standsOut(subs, limits.sub_score, limits.sub_lead, limits.sub_share);
      const topic = unclear === undefined ? (subs[0] as Candidate).topic : main;
      const risky = all.some(
        (other) => other.topic !== topic && sensitive.has(other.topic) && other.score >= limits.sensitive,
      );
      if (risky && !sensitive.has(topic)) return wait("sensitive_doubt");
      return { topic, clear: true, waits: null, candidates };
    },
  };
}
