/** Brings the codes of one region into the vocabulary of another: what is the same stays, the rest takes a mapping. */
import { z } from "zod";
import type { PublishedRow } from "../../core/published.ts";
import { codesOf, keyOf, type Term, type Used, VOCABULARIES, type Vocabulary } from "./vocabulary.ts";

const pairs = z.record(z.string(), z.string());
/** The file that accepts what differs: by region, its codes to those of the vocabulary. */
export const mappingSchema = z.strictObject({
  /** Region whose codes hold; the first of the releases where it is not said. */
  vocabulary: z.string().optional(),
  regions: z
    .record(
      z.string(),
      z.strictObject({
        topics: pairs.optional(),
        channels: pairs.optional(),
        classifications: pairs.optional(),
      }),
    )
    .default({}),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type RegionMapping = Mapping["regions"][string];

export interface Translation {
  /** A row with its codes in the vocabulary. */
  readonly row: (row: PublishedRow) => PublishedRow;
  /** Whether any row changes. */
  readonly changes: boolean;
  /** What cannot be translated, in words; nothing may be written where there is any. */
  readonly faults: readonly string[];
  /** The same code under two names: for a person to look at. */
  readonly notes: readonly string[];
}

export interface Sides {
  readonly region: string;
  readonly own: Vocabulary;
  readonly used: ReadonlyMap<string, Used & { readonly rows: number }>;
  readonly towards: { readonly region: string; readonly vocabulary: Vocabulary };
  readonly mapping: RegionMapping | undefined;
}

const list = (codes: readonly string[]) => codes.join(", ") || "none";
const level = (parent: string | null) => (parent === null ? "at the first level" : `under ${parent}`);

/** The nearest by the code and by its name. */
function nearest({ own, towards }: Sides, { vocabulary, code }: Used): string {
  const terms = towards.vocabulary[vocabulary];
  const name = own[vocabulary].get(code)?.name ?? code;
  const found = [terms.find(code), terms.find(name)].flatMap((term) =>
    term === undefined ? [] : [term.code],
  );
  return list([...new Set([...found, ...terms.nearest(code), ...terms.nearest(name)])].slice(0, 3));
}

/** What a code is called in the vocabulary, or why that cannot be said. */
function target(sides: Sides, used: Used & { readonly rows: number }): Term | string {
  const { region, towards, mapping } = sides;
  const { vocabulary, code, parent, rows } = used;
  const said = mapping?.[vocabulary]?.[code];
  const terms = towards.vocabulary[vocabulary];
  const term = terms.get(said ?? code);
  if (said !== undefined) {
    if (term !== undefined) return term;
    return `${vocabulary}: the mapping takes "${code}" of ${region} for "${said}", which ${towards.region} has not; nearest: ${list(terms.nearest(said))}`;
  }
  const where = `${vocabulary}: "${code}" of ${region} (${rows} ${rows === 1 ? "row" : "rows"})`;
  if (term === undefined)
    return `${where} is not in the vocabulary of ${towards.region}; nearest: ${nearest(sides, used)}`;
  if (term.parent !== parent)
    return `${where} stands ${level(parent)}, in the vocabulary of ${towards.region} ${level(term.parent)}; nearest: ${nearest(sides, used)}`;
  return term;
}

/** Codes that the mapping names and the region has not: a slip of the pen would map nothing. */
function strayCodes({ region, own, used, mapping }: Sides): readonly string[] {
  const codes = new Set([...used.values()].map(({ vocabulary, code }) => `${vocabulary}/${code}`));
  return VOCABULARIES.flatMap((vocabulary) =>
    Object.keys(mapping?.[vocabulary] ?? {})
      .filter((code) => own[vocabulary].get(code) === undefined && !codes.has(`${vocabulary}/${code}`))
      .map(
        (code) =>
          `${vocabulary}: the mapping names "${code}", which ${region} has not; nearest: ${list(own[vocabulary].nearest(code))}`,
      ),
  );
}

export function translate(sides: Sides): Translation {
  const { region, own, used, towards } = sides;
  const faults = [...strayCodes(sides)];
  const notes: string[] = [];
  const terms = new Map<string, Term>();
  let changes = false;
  for (const [key, one] of used) {
    const found = target(sides, one);
    if (typeof found === "string") {
      faults.push(found);
      continue;
    }
    terms.set(key, found);
    if (found.code !== one.code || found.parent !== one.parent) {
      changes = true;
      continue;
    }
    const name = own[one.vocabulary].get(one.code)?.name;
    if (name !== undefined && towards.vocabulary[one.vocabulary].find(name)?.code !== one.code)
      notes.push(
        `${one.vocabulary}: "${one.code}" is "${name}" in ${region}, "${found.name}" in ${towards.region}`,
      );
  }
  const termOf = (one: Used | undefined): Term => terms.get(keyOf(one as Used)) as Term;
  return {
    changes,
    faults,
    notes,
    row(row) {
      if (!changes) return row;
      const [topic, channel, classification] = codesOf(row);
      const { code, parent } = termOf(topic);
      return {
        ...row,
        topik: parent ?? code,
        sub_topik: parent === null ? null : code,
        kanal: termOf(channel).code,
        klasifikasi: termOf(classification).code as PublishedRow["klasifikasi"],
      };
    },
  };
}
