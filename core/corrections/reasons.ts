/** Why a figure of a finished period changed between two releases: read off the published case, before and after. */
import type { PublishedEvent } from "../published.ts";
import type { Family, PublishedCase } from "./marks.ts";

export const REASONS = [
  "baris_terlambat",
  "ditarik",
  "aturan_penerbitan",
  "tanggal_masuk",
  "klasifikasi",
  "peristiwa_terlambat",
  "aturan_batas_waktu",
  "definisi",
] as const;
export type Reason = (typeof REASONS)[number];

/** Which reasons can move the figures of a family. */
const MOVES: Readonly<Record<Family, readonly Reason[]>> = {
  received: ["tanggal_masuk", "klasifikasi"],
  month_end: ["tanggal_masuk", "klasifikasi", "peristiwa_terlambat"],
  due: ["tanggal_masuk", "klasifikasi", "peristiwa_terlambat", "aturan_batas_waktu"],
};

/** Of a date that is known to the month only, the month is all that can differ. */
const isOther = (a: string, b: string): boolean => {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) !== b.slice(0, known);
};

/** What had happened before a day, in words that can be compared; the day itself was not over when the release was made. */
const pathUntil = (
  events: readonly PublishedEvent[],
  cutoff: string,
  of: (event: PublishedEvent) => readonly (string | null)[],
) => JSON.stringify(events.filter(({ tanggal }) => tanggal < cutoff).map(of));
const dated = ({ peristiwa, tanggal }: PublishedEvent) => [peristiwa, tanggal.slice(0, 7), tanggal.slice(8)];
const named = ({ peristiwa, skpd }: PublishedEvent) => [peristiwa, skpd];

export interface CaseChange {
  readonly reasons: readonly Reason[];
  /** The deadline that the case had by the cut-off before, as it is known now. */
  readonly due: string | null;
}

/** `cutoff`: YYYY-MM-DD of the release before. */
export function changeOfCase(old: PublishedCase, now: PublishedCase, cutoff: string): CaseChange {
  const reasons: Reason[] = [];
  const coarse = old.row.tanggal_masuk.length !== now.row.tanggal_masuk.length;
  const sorted = old.row.topik !== now.row.topik || old.row.klasifikasi !== now.row.klasifikasi;
  if (isOther(old.row.tanggal_masuk, now.row.tanggal_masuk)) reasons.push("tanggal_masuk");
  if (sorted) reasons.push("klasifikasi");
  const differs = (of: typeof dated | typeof named) =>
    pathUntil(old.events, cutoff, of) !== pathUntil(now.events, cutoff, of);
  // A case whose topic became sensitive loses its days and may lose its agency: nothing more happened to it.
  const late = coarse ? false : differs(dated) || (!sorted && differs(named));
  if (late) reasons.push("peristiwa_terlambat");
  // While its clock stands still a deadline moves on by itself.
  const moved =
    !late &&
    !coarse &&
    old.row.aturan_selesai === now.row.aturan_selesai &&
    old.row.hari_jeda !== now.row.hari_jeda;
  const due = moved ? old.row.batas_selesai : now.row.batas_selesai;
  if (
    old.row.aturan_selesai !== now.row.aturan_selesai ||
    (!late && !coarse && due !== old.row.batas_selesai)
  )
    reasons.push("aturan_batas_waktu");
  return { reasons, due };
}

/** Those that can have moved a figure of a family; where none of them can, all that are known. */
export function reasonsFor(family: Family, reasons: readonly Reason[]): readonly Reason[] {
  const fitting = reasons.filter((reason) => MOVES[family].includes(reason));
  return fitting.length > 0 ? fitting : reasons;
}
