/** The counts of what is not published row by row, as /metode/ shows them: a line for each round and year. */
import { ALL } from "../../core/disclosure/round.ts";
import type { Line, Release } from "./release.ts";

export interface WithheldLine {
  /** YYYY-MM-DD: the cut-off at which it was counted. */
  readonly counted: string;
  /** YYYY, sampai_YYYY, or semua. */
  readonly year: string;
  /** By reason; a count, or the word that it is hidden. */
  readonly counts: ReadonlyMap<string, string>;
}
export interface WithheldTable {
  /** `semua` first. */
  readonly reasons: readonly string[];
  /** Newest round first; within it all years, then each of which anything is shown. */
  readonly lines: readonly WithheldLine[];
  /** Numbers that go up and down, such as what waits for a topic: they belong to no round. */
  readonly standing: readonly Line[];
}

const tells = ({ year, counts }: WithheldLine) =>
  year === ALL || counts.values().some((count) => /^\d+$/.test(count));

export function withheldTable({ withheld, tiers }: Pick<Release, "withheld" | "tiers">): WithheldTable {
  const standing = new Set(tiers.flatMap(({ count, reason = "" }) => (count === "standing" ? [reason] : [])));
  const isStanding = (line: Line) => standing.has(line["alasan"] ?? "");
  const lines = new Map<string, { counted: string; year: string; counts: Map<string, string> }>();
  for (const row of withheld) {
    const { dihitung = "", alasan = "", skpd = "", tahun = "", jumlah = "" } = row;
    if (skpd !== ALL || isStanding(row)) continue;
    const key = `${dihitung} ${tahun}`;
    const line = lines.get(key) ?? { counted: dihitung, year: tahun, counts: new Map() };
    line.counts.set(alasan, jumlah);
    lines.set(key, line);
  }
  return {
    reasons: [...new Set([...lines.values()].flatMap(({ counts }) => [...counts.keys()]))],
    lines: [...lines.values()]
      .filter(tells)
      .sort((a, b) => (a.counted < b.counted ? 1 : a.counted > b.counted ? -1 : 0)),
    standing: withheld.filter(isStanding),
  };
}
