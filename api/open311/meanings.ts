/** What Open311 needs of a release: its services, and what the codes of its rows mean. */
import { createRequestWriter, type RequestWriter } from "../../core/open311/request.ts";
import type { ServiceTables } from "../../core/open311/services.ts";
import type { OpenRelease } from "../reading/release.ts";

/** A release made before coordinates were numbers has them as text. */
const number = (cell: string | number | null | undefined): number | null =>
  cell === null || cell === undefined || cell === "" ? null : Number(cell);

export const tablesOf = ({ region, codes }: OpenRelease): ServiceTables => ({
  region,
  topics: codes.topics.rows.map(({ code, name, parent, aliases, cells }) => ({
    code,
    name,
    parent,
    aliases,
    name_en: String(cells["name_en"] ?? ""),
    sensitive: cells["sensitive"] === "true",
  })),
  kecamatan: codes.kecamatan.rows,
});

export const writerOf = ({ region, codes }: OpenRelease): RequestWriter =>
  createRequestWriter({
    region,
    topic: (code) => codes.topics.get(code)?.name,
    skpd: (code) => codes.skpd.get(code)?.name,
    kecamatan(code) {
      const row = codes.kecamatan.get(code);
      if (row === undefined) return undefined;
      return { name: row.name, lat: number(row.cells["lat"]), lon: number(row.cells["lon"]) };
    },
  });

/** Since when its answers are what they are: when the release was made, as its id says. */
export const changesetOf = ({ id }: OpenRelease): string =>
  id.replace(/T(\d\d)(\d\d)(\d\d)([+-]\d\d)(\d\d)$/, "T$1:$2:$3$4:$5");
