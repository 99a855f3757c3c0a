/** A tally: what one pass over published rows leaves behind for a group, and the figures that it gives. */
import { type Figure, type Figures, LEAST_CASES, type Measure } from "../figures.ts";
import { AT, COUNTERS, type Counter } from "./counters.ts";
import { FUNNEL_TAILS, funnelLimits } from "./funnel.ts";
import type { Observation } from "./observation.ts";
import { addDuration, addDurations, type Durations, emptyDurations, quantile } from "./survival.ts";
import { wilson } from "./wilson.ts";

export interface Tally {
  /** By the numbers of `AT`. */
  readonly counts: Uint32Array;
  readonly durations: Record<Duration, Durations> | undefined;
  oldestOpen: number;
}
const DURATIONS = ["verification", "answer", "resolution"] as const;
type Duration = (typeof DURATIONS)[number];

/** `full`: with durations. */
export const emptyTally = (full: boolean): Tally => ({
  counts: new Uint32Array(COUNTERS.length),
  durations: full
    ? { verification: emptyDurations(), answer: emptyDurations(), resolution: emptyDurations() }
    : undefined,
  oldestOpen: -1,
});

export function addTo(tally: Tally, one: Observation): void {
  const { counts, durations } = tally;
  const { marks, many } = one;
  for (let at = 0; at < many; at += 1) {
    const counter = marks[at] as number;
    counts[counter] = (counts[counter] as number) + 1;
  }
  if (one.age > tally.oldestOpen) tally.oldestOpen = one.age;
  if (durations === undefined || one.resolution < 0) return;
  addDuration(durations.verification, one.verification, one.verified);
  addDuration(durations.answer, one.answer, one.answered);
  addDuration(durations.resolution, one.resolution, one.resolved);
}

/** Adds a tally to another, which has durations only where the first does. */
export function addTally(sum: Tally, tally: Tally): void {
  for (let at = 0; at < sum.counts.length; at += 1)
    sum.counts[at] = (sum.counts[at] as number) + (tally.counts[at] as number);
  sum.oldestOpen = Math.max(sum.oldestOpen, tally.oldestOpen);
  for (const kind of DURATIONS)
    if (sum.durations !== undefined && tally.durations !== undefined)
      addDurations(sum.durations[kind], tally.durations[kind]);
}

/** Each share as the counter of those that did over the counter of those that could have. */
const SHARES: Partial<Record<Measure, readonly [Counter, Counter]>> = {
  tepat_waktu: ["tepat_ya", "tepat_dari"],
  tanggapan_tepat_waktu: ["tanggapan_ya", "tanggapan_dari"],
  verifikasi_tepat_waktu: ["verifikasi_ya", "verifikasi_dari"],
  bagian_ditindak: ["biru_ditindak", "biru"],
  bagian_dikonfirmasi: ["biru_dikonfirmasi", "biru"],
  bagian_diam: ["biru_diam", "biru"],
  bagian_disanggah: ["ditutup_disanggah", "ditutup_pernah"],
  bagian_dibuka_kembali: ["ditutup_dibuka", "ditutup_pernah"],
  penilaian_puas: ["puas", "dinilai"],
  penilaian_respons: ["ditutup_dinilai", "ditutup_pernah"],
};
const QUANTILES: Partial<Record<Measure, readonly [Duration, number]>> = {
  hari_verifikasi_median: ["verification", 0.5],
  hari_verifikasi_p90: ["verification", 0.9],
  hari_tanggapan_median: ["answer", 0.5],
  hari_tanggapan_p90: ["answer", 0.9],
  hari_selesai_median: ["resolution", 0.5],
  hari_selesai_p90: ["resolution", 0.9],
};

/** `yes` of `of`, with Wilson's interval. */
export const share = (yes: number, of: number): Figure =>
  of < LEAST_CASES ? { n: of, unshown: "too_few" } : { n: of, value: yes / of, ...wilson(yes, of) };

/** Days by which a share of cases has finished, with its interval. */
export function days(durations: Durations, part: number): Figure {
  const { n } = durations;
  if (n < LEAST_CASES) return { n, unshown: "too_few" };
  const found = quantile(durations, part);
  if (found === undefined) return { n, unshown: "not_reached" };
  const { day: value, low, high } = found;
  return { n, value, low, ...(high === undefined ? {} : { high }) };
}

/** The mean of the ratings 1 to 5, with the interval of a mean; its bounds stay on the scale. */
function rating(counts: Uint32Array): Figure {
  const n = counts[AT.dinilai] as number;
  if (n < LEAST_CASES) return { n, unshown: "too_few" };
  let sum = 0;
  let squares = 0;
  for (let value = 1; value <= 5; value += 1) {
    const many = counts[AT.nilai_1 + value - 1] as number;
    sum += many * value;
    squares += many * value * value;
  }
  const value = sum / n;
  const half = 1.959963984540054 * Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1) / n);
  return { n, value, low: Math.max(1, value - half), high: Math.min(5, value + half) };
}

/** Where the share on time of as many cases would lie by chance, around the share of all; `value` is that share. */
function funnel(counts: Uint32Array, all: Uint32Array, outside: number): Figure {
  const n = counts[AT.tepat_dari] as number;
  const of = all[AT.tepat_dari] as number;
  if (n < LEAST_CASES) return { n, unshown: "too_few" };
  const value = (all[AT.tepat_ya] as number) / of;
  return { n, value, ...funnelLimits(n, value, outside) };
}

/** The figures of the measures asked for; `all` is the tally of all rows. Counts: n is the rows of the group. */
export function figuresOf(tally: Tally, measures: readonly Measure[], all: Tally): Figures {
  const { counts, durations } = tally;
  const n = counts[AT.masuk] as number;
  const figure = (measure: Measure): Figure => {
    const part = SHARES[measure];
    if (part !== undefined) return share(counts[AT[part[0]]] as number, counts[AT[part[1]]] as number);
    const quantity = QUANTILES[measure];
    if (quantity !== undefined)
      return days((durations as Record<Duration, Durations>)[quantity[0]], quantity[1]);
    if (measure === "penilaian_rata") return rating(counts);
    if (measure === "corong_95" || measure === "corong_998")
      return funnel(counts, all.counts, FUNNEL_TAILS[measure]);
    if (measure === "umur_tertua")
      return tally.oldestOpen < 0
        ? { n: 0, unshown: "too_few" }
        : { n: counts[AT.terbuka] as number, value: tally.oldestOpen };
    return { n, value: counts[AT[measure as Counter]] as number };
  };
  return Object.fromEntries(measures.map((measure) => [measure, figure(measure)]));
}
