/** The four things that the site has pages about, and which tables of the release speak of each. */
import type { TextKey } from "../i18n/text.ts";
import type { ReleaseTables } from "../release/release.ts";

export const KINDS = ["skpd", "topik", "kecamatan", "dapil"] as const;
export type Kind = (typeof KINDS)[number];

interface Crossing {
  readonly table: string;
  readonly other: Kind;
}
interface KindTables {
  readonly path: `/${string}/`;
  readonly heading: TextKey;
  readonly crossings: readonly Crossing[];
}

export const KIND_TABLES: Readonly<Record<Kind, KindTables>> = {
  skpd: {
    path: "/skpd/",
    heading: "nav.skpd",
    crossings: [
      { table: "skpd-topik", other: "topik" },
      { table: "skpd-kecamatan", other: "kecamatan" },
    ],
  },
  topik: {
    path: "/topik/",
    heading: "nav.topik",
    crossings: [
      { table: "skpd-topik", other: "skpd" },
      { table: "topik-kecamatan", other: "kecamatan" },
    ],
  },
  kecamatan: {
    path: "/kecamatan/",
    heading: "nav.kecamatan",
    crossings: [
      { table: "topik-kecamatan", other: "topik" },
      { table: "skpd-kecamatan", other: "skpd" },
    ],
  },
  dapil: {
    path: "/dapil/",
    heading: "nav.dapil",
    crossings: [
      { table: "dapil-topik", other: "topik" },
      { table: "dapil-skpd", other: "skpd" },
    ],
  },
};

/** The codes of a kind that have a page, in the order of the reference tables; sub-topics are pages too. */
export const codesOf = (release: ReleaseTables, kind: Kind): readonly string[] => [
  ...(kind === "topik" ? release.topics : release[kind]).keys(),
];

export const pathOf = (kind: Kind, code: string): string => `${KIND_TABLES[kind].path}${code}/`;

/** Which column of a row holds the code: a sub-topic stands in a column of its own. */
export const columnOf = (release: Pick<ReleaseTables, "topics">, kind: Kind, code: string) =>
  kind === "topik" && release.topics.get(code)?.parent ? "sub_topik" : kind;
