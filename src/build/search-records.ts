/** What the search index holds: one record a complaint, one an entity. Indonesian, as the complaints are. */
import type { PublishedRow } from "../../core/published.ts";
import { codesOf, KINDS, pathOf } from "../entities/kinds.ts";
import { nameOf } from "../entities/names.ts";
import { say } from "../i18n/text.ts";
import type { Release } from "../release/release.ts";

export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: "id";
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

function complaintRecord(release: Release, row: PublishedRow): SearchRecord {
  const names = [
    nameOf(release, "id", "topik", row.topik),
    row.sub_topik === null ? "" : nameOf(release, "id", "topik", row.sub_topik),
    row.kecamatan === null ? "" : nameOf(release, "id", "kecamatan", row.kecamatan),
    row.skpd === null ? "" : nameOf(release, "id", "skpd", row.skpd),
    row.id_aduan,
  ];
  const texts = [row.teks ?? "", row.tanggapan ?? ""];
  return {
    url: `/aduan/${row.id_aduan}/`,
    content: [...texts, names.filter((name) => name !== "").join(", ")]
      .filter((text) => text !== "")
      .join(" · "),
    language: "id",
    meta: {
      title: say("id", "complaint.title", { id: row.id_aduan }),
      id: row.id_aduan,
      status: row.status,
      warna: row.warna,
      tanggal: row.tanggal_masuk,
    },
    filters: {
      tahun: [row.tanggal_masuk.slice(0, 4)],
      status: [row.status],
      topik: row.sub_topik === null ? [row.topik] : [row.topik, row.sub_topik],
      ...(row.kecamatan === null ? {} : { kecamatan: [row.kecamatan] }),
      ...(row.skpd === null ? {} : { skpd: [row.skpd] }),
    },
    sort: { tanggal: row.tanggal_masuk },
  };
}

const entityRecords = (release: Release): readonly SearchRecord[] =>
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
        sort: {},
      };
    }),
  );

export const searchRecords = (release: Release): readonly SearchRecord[] => [
  ...entityRecords(release),
  ...release.rows.map((row) => complaintRecord(release, row)),
];
