/** What a release is about, in the words that every description of it has: title, subject, licence, publisher, coverage. */
import type { Boundaries, Region } from "../reference.ts";

export interface Words {
  readonly id: string;
  readonly en: string;
}

export const LICENCE = {
  name: "CC-BY-4.0",
  address: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0 International",
} as const;

export const FREQUENCIES = ["daily", "weekly", "monthly", "irregular"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface ReleaseFacts {
  readonly release: string;
  /** YYYY-MM-DD: the last day covered. */
  readonly cutoff: string;
  /** ISO 8601 with offset. */
  readonly created: string;
  readonly demonstration: boolean;
  /** Id of the release before. */
  readonly previous: string | undefined;
  /** YYYY-MM-DD or YYYY-MM: receipt of the first published complaint; undefined when there is none. */
  readonly first: string | undefined;
}

export interface About extends ReleaseFacts {
  readonly region: Pick<
    Region,
    "name" | "name_en" | "province" | "publisher" | "contact" | "source" | "code"
  >;
  readonly title: Words;
  readonly description: Words;
  readonly keywords: readonly Words[];
  readonly frequency: Frequency;
  /** West, south, east, north in degrees, where the boundaries are known. */
  readonly box: readonly [number, number, number, number] | undefined;
}

const KEYWORDS: readonly Words[] = [
  { id: "pengaduan masyarakat", en: "public complaints" },
  { id: "pelayanan publik", en: "public services" },
  { id: "keterbukaan informasi publik", en: "freedom of information" },
  { id: "data terbuka", en: "open data" },
  { id: "SP4N-LAPOR!", en: "SP4N-LAPOR!" },
];
const DEMONSTRATION: Words = {
  id: "Data peragaan: bukan aduan sungguhan. ",
  en: "Demonstration data: not real complaints. ",
};
const NOTHING: Words = { id: "", en: "" };

function boxOf(boundaries: Boundaries): About["box"] {
  const points = boundaries.features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  if (points.length === 0) return undefined;
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [east, north] of points) {
    box[0] = Math.min(box[0], east);
    box[1] = Math.min(box[1], north);
    box[2] = Math.max(box[2], east);
    box[3] = Math.max(box[3], north);
  }
  return box;
}

export function aboutRelease(
  region: About["region"] & Pick<Region, "release_frequency">,
  facts: ReleaseFacts,
  boundaries: Boundaries | undefined,
): About {
  const mark = facts.demonstration ? DEMONSTRATION : NOTHING;
  return {
    ...facts,
    region,
    title: {
      id: `Aduan masyarakat ${region.name}: apa jadinya`,
      en: `Public complaints of ${region.name_en}: what became of them`,
    },
    description: {
      id: `${mark.id}Setiap aduan masyarakat yang diterbitkan ${region.publisher}: kapan masuk, siapa yang menangani, kapan dijawab dan selesai, tanpa data pribadi, beserta statistik dan tabel acuannya.`,
      en: `${mark.en}Every complaint that ${region.publisher} publishes: when it came in, who handles it, when it was answered and closed, without personal data, with the statistics and the reference tables.`,
    },
    keywords: KEYWORDS,
    frequency: region.release_frequency ?? "irregular",
    box: boundaries === undefined ? undefined : boxOf(boundaries),
  };
}

/** `2014-06-02/2016-03-30`, as ISO 8601 and schema.org write a period; the last day alone where there is no first. */
export const periodOf = ({ first, cutoff }: Pick<About, "first" | "cutoff">): string =>
  first === undefined ? cutoff : `${first}/${cutoff}`;

/** How to reach the publisher, if the region says: an address of the web or of e-mail. */
export function contactOf({ contact }: Pick<Region, "contact">): string | undefined {
  if (contact === "") return undefined;
  if (/^(?:https?|mailto|tel):/.test(contact)) return contact;
  return contact.includes("@") ? `mailto:${contact}` : `https://${contact}/`;
}
