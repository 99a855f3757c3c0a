/** The words that speak for topics, as a region lists them, made ready to be found: rows, names and aliases in one tree. */
import { createPhraseTree, type PhraseTree, plant } from "./phrases.ts";
import { words } from "./words.ts";

/** A row of topic-keywords.csv. Without a topic the words speak for none: "jalan kaki" is no road. */
export interface TopicKeyword {
  readonly topic: string | null;
  readonly keyword: string;
  /** 1 to 3 a hint, 4 enough when nothing speaks against it, 5 names the topic; 0 takes a topic's own alias out. */
  readonly weight: number;
}
/** A row of abbreviations.csv: what a short form stands for; without words it is a filler, which says nothing by itself. */
export interface Abbreviation {
  readonly short: string;
  readonly words: string;
}
export interface SortedTopic {
  readonly code: string;
  readonly parent: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sensitive: boolean;
}

/** A phrase as it was written in the table, and what it adds to which topics. */
export interface Keyword {
  readonly keyword: string;
  readonly weights: Map<string, number>;
}
export interface KeywordTree {
  readonly tree: PhraseTree<Keyword>;
  /** Every word that some keyword uses: the dictionary of the stemmer. */
  readonly known: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** What a short form stands for, in one or several words; any other word as it is. */
  expand(word: string): readonly string[];
}

/** What people hang on a short form too: "jlnnya", "dalane". A shorter base would be an accident. */
const ENDINGS = ["nya", "ne", "e", "ku", "mu"];
const BASE = 3;

/** What a topic's own name and aliases weigh when the table does not say. */
const OWN_NAME = 4;

export function createKeywordTree(
  keywords: readonly TopicKeyword[],
  topics: readonly SortedTopic[],
  abbreviations: readonly Abbreviation[],
): KeywordTree {
  const short = new Map<string, readonly string[]>();
  const fillers = new Set<string>();
  for (const row of abbreviations) {
    const long = words(row.words).map(({ text }) => text);
    if (long.length === 0) fillers.add(row.short);
    else short.set(row.short, long);
  }
  const expand = (word: string): readonly string[] => {
    const long = short.get(word);
    if (long !== undefined) return long;
    for (const ending of ENDINGS) {
      const base = word.endsWith(ending) ? short.get(word.slice(0, -ending.length)) : undefined;
      if (base !== undefined && word.length - ending.length >= BASE) return base;
    }
    return [word];
  };
  const tree = createPhraseTree<Keyword>();
  const known = new Set<string>();
  const add = ({ topic, keyword, weight }: TopicKeyword, own: boolean): void => {
    const written = words(keyword).map(({ text }) => text);
    const phrase = written.flatMap(expand);
    if (phrase.length === 0) return;
    const place = plant(tree, phrase);
    const weights = place.value?.weights ?? new Map<string, number>();
    // Of rows that are the same words ("mes" and "pupuk"), the one without a short form is shown.
    const plain = written.join(" ") === phrase.join(" ");
    if (plain || place.value === undefined) place.value = { keyword, weights };
    if (topic !== null && !(own && weights.has(topic))) weights.set(topic, weight);
    for (const word of phrase) known.add(word);
  };
  for (const row of keywords) add(row, false);
  for (const { code, name, aliases } of keywords.length === 0 ? [] : topics) {
    for (const keyword of [name, ...aliases]) add({ topic: code, keyword, weight: OWN_NAME }, true);
  }
  return { tree, known, fillers, expand };
}
