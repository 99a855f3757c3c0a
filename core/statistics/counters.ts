/** The counters of a group of complaints, by number. */
import { GROUP_COUNTS } from "../figures.ts";

/** Counters of a group: the counts that are shown, then those that shares and the rating are made of. */
export const COUNTERS = [
  ...(Object.keys(GROUP_COUNTS) as (keyof typeof GROUP_COUNTS)[]),
  "tepat_ya",
  "tepat_dari",
  "tanggapan_ya",
  "tanggapan_dari",
  "verifikasi_ya",
  "verifikasi_dari",
  "biru_ditindak",
  "biru_diam",
  "biru_dikonfirmasi",
  "ditutup_pernah",
  "ditutup_disanggah",
  "ditutup_dibuka",
  "ditutup_dinilai",
  "puas",
  "nilai_1",
  "nilai_2",
  "nilai_3",
  "nilai_4",
  "nilai_5",
] as const;
export type Counter = (typeof COUNTERS)[number];
export const AT = Object.fromEntries(COUNTERS.map((name, index) => [name, index])) as Record<Counter, number>;
