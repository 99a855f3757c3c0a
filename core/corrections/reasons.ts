/** Why a figure of a finished period changed between two releases: read off the published case, before and after. */
import type { PublishedEvent } from "../published.ts";
import type { Family, GroupColumn, PublishedCase } from "./followed.ts";

export const REASONS = [
  "baris_terlambat",
  "ditarik",
  "aturan_penerbitan",
  "tanggal_masuk",
  "klasifikasi",
  "kecamatan",
  "pembagian_dapil",
  "peristiwa_terlambat",
  "aturan_batas_waktu",
  "definisi",
  "baris_berubah",
] as const;
export type Reason = (typeof REASONS)[number];

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
  /** In one of the releases the case is known to the month only, perhaps without its place and its agency. */
  readonly coarse: boolean;
  /** The deadline that the case had by the cut-off before, as it is known now. */
  readonly due: string | null;
}
/** The releases that a case is compared between. */
export interface Between {
  /** YYYY-MM-DD of the release before. */
  readonly cutoff: string;
  /** The rules of publication are others than before. */
  readonly rulesChanged: boolean;
}

export function changeOfCase(
  old: PublishedCase,
  now: PublishedCase,
  { cutoff, rulesChanged }: Between,
): CaseChange {
  const reasons: Reason[] = [];
  const coarse = old.row.tanggal_masuk.length !== now.row.tanggal_masuk.length;
  const sorted = old.row.topik !== now.row.topik || old.row.klasifikasi !== now.row.klasifikasi;
  const placed = old.row.kecamatan !== now.row.kecamatan;
  // A place that comes or goes with the days of a case, or with other rules, was not given: it was published or withheld.
  const withheld = coarse || (rulesChanged && (old.row.kecamatan === null || now.row.kecamatan === null));
  if (rulesChanged && !sorted && (coarse || (placed && withheld))) reasons.push("aturan_penerbitan");
  if (isOther(old.row.tanggal_masuk, now.row.tanggal_masuk)) reasons.push("tanggal_masuk");
  if (sorted) reasons.push("klasifikasi");
  if (placed && !withheld) reasons.push("kecamatan");
  if (!placed && old.row.dapil !== now.row.dapil) reasons.push("pembagian_dapil");
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
  return { reasons, coarse, due };
}

/** Why a case is in one of the releases only. Why it was withdrawn is told to nobody (decision 17). */
export function reasonAlone(isNew: boolean, redated: boolean, { rulesChanged }: Between): Reason {
  if (redated) return "tanggal_masuk";
  if (rulesChanged) return "aturan_penerbitan";
  return isNew ? "baris_terlambat" : "ditarik";
}

type Moved = { readonly family: Family; readonly groups: readonly GroupColumn[] };
/** Which figures a reason can move; one that is not here can move all. */
const MOVES: Partial<Record<Reason, (of: Moved, coarse: boolean) => boolean>> = {
  klasifikasi: ({ family, groups }, coarse) =>
    family === "due" || family === "kinds" || groups.includes("topik") || coarse,
  kecamatan: ({ groups }) => groups.includes("kecamatan") || groups.includes("dapil"),
  pembagian_dapil: ({ groups }) => groups.includes("dapil"),
  peristiwa_terlambat: ({ family }) => family !== "received",
  aturan_batas_waktu: ({ family }) => family === "due",
};

/** Those that can have moved a figure; where none of them can, only that the row is another. */
export function reasonsFor(
  of: Moved,
  { reasons, coarse }: Pick<CaseChange, "reasons" | "coarse">,
): readonly Reason[] {
  const fitting = reasons.filter((reason) => MOVES[reason]?.(of, coarse) ?? true);
  return fitting.length > 0 ? fitting : ["baris_berubah"];
}
