/** The pages that list innovations: all, by topic, by kecamatan; thirty a page, newest first. */
import type { PublishedInnovation } from "../../core/innovation.ts";

export const PAGE_SIZE = 30;

export const INNOVATION_FACETS = ["topik", "kecamatan"] as const;
export type InnovationFacet = (typeof INNOVATION_FACETS)[number];

export interface InnovationPage {
  /** undefined: all of them. */
  readonly facet: InnovationFacet | undefined;
  readonly value: string;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  readonly total: number;
  readonly innovations: readonly PublishedInnovation[];
}

export const innovationPath = (facet: InnovationFacet | undefined, value: string, number = 1): string => {
  const base = facet === undefined ? "/inovasi/" : `/inovasi/${facet}/${value}/`;
  return number === 1 ? base : `${base}halaman/${number}/`;
};

/** How many each value of a facet has, the most first. */
export function countValues(
  innovations: readonly PublishedInnovation[],
  facet: InnovationFacet,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const one of innovations) {
    const value = one[facet];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Also one page where there is none yet. */
export function innovationPages(innovations: readonly PublishedInnovation[]): readonly InnovationPage[] {
  const paged = (
    facet: InnovationFacet | undefined,
    value: string,
    group: readonly PublishedInnovation[],
  ): readonly InnovationPage[] => {
    const pages = Math.max(1, Math.ceil(group.length / PAGE_SIZE));
    return Array.from({ length: pages }, (_, index) => ({
      facet,
      value,
      number: index + 1,
      pages,
      total: group.length,
      innovations: group.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    }));
  };
  return [
    ...paged(undefined, "", innovations),
    ...INNOVATION_FACETS.flatMap((facet) =>
      countValues(innovations, facet).flatMap(([value]) =>
        paged(
          facet,
          value,
          innovations.filter((one) => one[facet] === value),
        ),
      ),
    ),
  ];
}
