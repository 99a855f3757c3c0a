/** What search finds: one record a complaint, by year, and one an entity. Indonesian, as the complaints are. */
import type { PublishedRow } from "../../core/published.ts";
import { codesOf, KINDS, pathOf } from "../entities/kinds.ts";
import { nameOf } from "../entities/names.ts";
import type { Release } from "../release/release.ts";
import { MOST_A_PART } from "../search/years.ts";

export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: "id";
  /** Pagefind finds these words too. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The public id is no word of it: the search page goes straight to the page of an id. */
function complaintRecord(release: Release, row: PublishedRow): SearchRecord {
  const names = [
    nameOf(release, "id", "topik", row.topik),
    row.sub_topik === null ? "" : nameOf(release, "id", "topik", row.sub_topik),
    row.kecamatan === null ? "" : nameOf(release, "id", "kecamatan", row.kecamatan),
    row.skpd === null ? "" : nameOf(release, "id", "skpd", row.skpd),
  ];
  const texts = [row.teks ?? "", row.tanggapan ?? ""];
  return {
    url: `/aduan/${row.id_aduan}/`,
    content: [...texts, names.filter((name) => name !== "").join(", ")]
      .filter((text) => text !== "")
      .join(" · "),
    language: "id",
    meta: {},
    filters: {
      status: [row.status],
      topik: row.sub_topik === null ? [row.topik] : [row.topik, row.sub_topik],
      ...(row.kecamatan === null ? {} : { kecamatan: [row.kecamatan] }),
      ...(row.skpd === null ? {} : { skpd: [row.skpd] }),
    },
  };
}

export const entityRecords = (release: Release): readonly SearchRecord[] =>
  KINDS.flatMap((kind) =>
    codesOf(release, kind).map((code) => {
      const title = nameOf(release, "id", kind, code);
      const title_en = nameOf(release, "en", kind, code);
      const found = (kind === "topik" ? release.topics : release[kind]).get(code);
      const aliases = found !== undefined && "aliases" in found ? found.aliases.join(", ") : "";
      return {
        url: pathOf(kind, code),
        content: [title, title_en, code, aliases].filter((text) => text !== "").join(" · "),
        language: "id" as const,
        meta: { title, title_en },
        filters: {},
      };
    }),
  );

/** What a result shows of a complaint beside its words. */
export interface Told {
  readonly [name: string]: string;
  readonly status: string;
  readonly warna: string;
  readonly tanggal: string;
}

/** A year, or a part of one that has too many for one index. */
export interface SearchYear {
  readonly year: string;
  /** Days of the first and the last. */
  readonly from: string;
  readonly to: string;
  /** The oldest first. */
  readonly records: readonly SearchRecord[];
  /** By address of the complaint. */
  readonly told: ReadonlyMap<string, Told>;
}

/** In parts of `most`, the first ones full. */
const cut = <T>(rows: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, at) => rows.slice(at * most, (at + 1) * most));

/** The oldest first. */
export function searchYears(release: Release, most = MOST_A_PART): readonly SearchYear[] {
  const inOrder = release.rows.toSorted((a, b) =>
    a.tanggal_masuk === b.tanggal_masuk ? 0 : a.tanggal_masuk < b.tanggal_masuk ? -1 : 1,
  );
  const years = Map.groupBy(inOrder, ({ tanggal_masuk }) => tanggal_masuk.slice(0, 4));
  const parts = [...years].flatMap(([year, all]) => cut(all, most).map((rows) => ({ year, rows })));
  return parts.map(({ year, rows }) => ({
    year,
    from: rows[0]?.tanggal_masuk ?? "",
    to: rows.at(-1)?.tanggal_masuk ?? "",
    records: rows.map((row) => complaintRecord(release, row)),
    told: new Map(
      rows.map(({ id_aduan, status, warna, tanggal_masuk }) => [
        `/aduan/${id_aduan}/`,
        { status, warna, tanggal: tanggal_masuk },
      ]),
    ),
  }));
}
