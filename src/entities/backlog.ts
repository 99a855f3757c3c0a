/** The open complaints of each entity by age on the last day of the release, red and yellow apart, in one pass. */
import type { PublishedRow } from "../../core/published.ts";
import type { Release } from "../release/release.ts";
import { KINDS, type Kind } from "./kinds.ts";

/** Days since receipt, holidays included: the most of each band but the last. */
export const AGE_BANDS = [7, 30, 90, Number.POSITIVE_INFINITY] as const;

export interface Band {
  /** Days, from the first to the last of the band. */
  readonly from: number;
  readonly to: number;
  readonly red: number;
  readonly yellow: number;
}
export interface Backlog {
  /** One band each, youngest first; none where nothing is open. */
  of(kind: Kind, code: string): readonly Band[];
}

const DAY = 86_400_000;
/** Where only the month is public, from its first day: the age is not made to look less. */
const ageOf = (received: string, cutoff: string): number =>
  (Date.parse(cutoff) - Date.parse(received.length === 7 ? `${received}-01` : received)) / DAY;

export function gatherBacklog({ rows, manifest }: Pick<Release, "rows" | "manifest">): Backlog {
  const groups = new Map<string, { red: number; yellow: number }[]>();
  const put = (kind: Kind, code: string | null, band: number, row: PublishedRow) => {
    if (code === null) return;
    const key = `${kind} ${code}`;
    const group = groups.get(key) ?? AGE_BANDS.map(() => ({ red: 0, yellow: 0 }));
    groups.set(key, group);
    const counts = group[band];
    if (counts !== undefined) counts[row.warna === "merah" ? "red" : "yellow"] += 1;
  };
  for (const row of rows) {
    if (row.warna !== "merah" && row.warna !== "kuning") continue;
    const age = ageOf(row.tanggal_masuk, manifest.cutoff);
    const band = AGE_BANDS.findIndex((most) => age <= most);
    for (const kind of KINDS) put(kind, row[kind], band, row);
    put("topik", row.sub_topik, band, row);
  }
  return {
    of: (kind, code) =>
      (groups.get(`${kind} ${code}`) ?? []).map((counts, index) => ({
        from: index === 0 ? 0 : (AGE_BANDS[index - 1] ?? 0) + 1,
        to: AGE_BANDS[index] ?? Number.POSITIVE_INFINITY,
        ...counts,
      })),
  };
}
