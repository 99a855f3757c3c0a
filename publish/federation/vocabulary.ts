/** The codes of topics, channels and classifications: which a region's rows use, and what they are called elsewhere. */
import type { PublishedRow } from "../../core/published.ts";
import { createLookup, type Lookup } from "../../core/reference.ts";
import { CLASSIFICATIONS } from "../../core/vocabulary.ts";
import { readTable, type Source } from "./source.ts";

export const VOCABULARIES = ["topics", "channels", "classifications"] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];

export interface Term {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of a sub-topic. */
  readonly parent: string | null;
}
export type Vocabulary = Readonly<Record<VocabularyName, Lookup<Term>>>;

/** As the release's own tables have it. */
export function readVocabulary(source: Pick<Source, "folder">): Vocabulary {
  const terms = (table: string): readonly Term[] =>
    readTable(source, table).map(({ code = "", name = "", aliases = "", parent = "" }) => ({
      code,
      name,
      aliases: aliases === "" ? [] : aliases.split("|"),
      parent: parent === "" ? null : parent,
    }));
  const classifications = CLASSIFICATIONS.map((code) => ({ code, name: code, aliases: [], parent: null }));
  return {
    topics: createLookup(terms("topics")),
    channels: createLookup(terms("channels")),
    classifications: createLookup(classifications),
  };
}

/** A code as rows have it: a sub-topic with its topic. */
export interface Used {
  readonly vocabulary: VocabularyName;
  readonly code: string;
  readonly parent: string | null;
}

/** The codes of one row; of its topics the finer one, which implies the other. */
export const codesOf = ({ topik, sub_topik, kanal, klasifikasi }: PublishedRow): readonly Used[] => [
  sub_topik === null
    ? { vocabulary: "topics", code: topik, parent: null }
    : { vocabulary: "topics", code: sub_topik, parent: topik },
  { vocabulary: "channels", code: kanal, parent: null },
  { vocabulary: "classifications", code: klasifikasi, parent: null },
];

export const keyOf = ({ vocabulary, code, parent }: Used): string => `${vocabulary}/${parent ?? ""}/${code}`;

/** How many rows have each code, by its key; one pass, holds as much as there are codes. */
export async function surveyCodes(
  cases: AsyncIterable<{ readonly row: PublishedRow }>,
): Promise<ReadonlyMap<string, Used & { readonly rows: number }>> {
  const used = new Map<string, Used & { rows: number }>();
  for await (const { row } of cases) {
    for (const one of codesOf(row)) {
      const key = keyOf(one);
      const known = used.get(key);
      if (known === undefined) used.set(key, { ...one, rows: 1 });
      else known.rows += 1;
    }
  }
  return used;
}
