/** The browsing pages: complaints by month, agency, topic, kecamatan and status, fifty a page, newest first. */
import type { PublishedRow } from "../../core/published.ts";

export const PAGE_SIZE = 50;

/**
 * How each facet tells the values of a row, and how many pages a value has at the most. Months have all of theirs, so
 * that every complaint stands on one; the rest is for the newest, and search goes further.
 */
const FACET_TABLE = {
  bulan: { values: (row) => [row.tanggal_masuk.slice(0, 7)], most: Number.POSITIVE_INFINITY },
  kecamatan: { values: (row) => (row.kecamatan === null ? [] : [row.kecamatan]), most: 5 },
  topik: {
    values: (row) => (row.sub_topik === null ? [row.topik] : [row.topik, row.sub_topik]),
    most: 5,
  },
  skpd: { values: (row) => (row.skpd === null ? [] : [row.skpd]), most: 5 },
  status: { values: (row) => [row.status], most: 5 },
} as const satisfies Record<
  string,
  { readonly values: (row: PublishedRow) => readonly string[]; readonly most: number }
>;
export type Facet = keyof typeof FACET_TABLE;
export const FACETS = Object.keys(FACET_TABLE) as readonly Facet[];

export interface FacetPage {
  readonly facet: Facet;
  readonly value: string;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  /** All complaints of the value, also those that no page holds. */
  readonly total: number;
  readonly rows: readonly PublishedRow[];
}
export type Facets = Readonly<Record<Facet, ReadonlyMap<string, readonly PublishedRow[]>>>;

/** The rows of each value of each facet, newest first; months newest first too. Expects rows oldest first. */
export function gatherFacets(rows: readonly PublishedRow[]): Facets {
  const groupsOf = (facet: Facet) => {
    const groups = new Map<string, PublishedRow[]>();
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at] as PublishedRow;
      for (const value of FACET_TABLE[facet].values(row)) {
        const group = groups.get(value);
        if (group === undefined) groups.set(value, [row]);
        else group.push(row);
      }
    }
    return facet === "bulan" ? new Map([...groups].sort(([a], [b]) => (a < b ? 1 : -1))) : groups;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, groupsOf(facet)])) as unknown as Facets;
}

export const facetPath = (facet: Facet, value: string, number = 1): string =>
  number === 1 ? `/aduan/${facet}/${value}/` : `/aduan/${facet}/${value}/${number}/`;

export const facetPages = (facets: Facets): readonly FacetPage[] =>
  FACETS.flatMap((facet) =>
    [...facets[facet]].flatMap(([value, group]) => {
      const pages = Math.min(Math.ceil(group.length / PAGE_SIZE), FACET_TABLE[facet].most);
      return Array.from({ length: pages }, (_, index) => ({
        facet,
        value,
        number: index + 1,
        pages,
        total: group.length,
        rows: group.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
      }));
    }),
  );
