/** Custody: how long each agency held the cases that came into its hands, and in whose hands deadlines passed. */
import type { Calendar } from "../calendar.ts";
import { type Figures, LEAST_CASES, type Measure } from "../figures.ts";
import type { PublishedRow } from "../published.ts";
import { type StopsWhile, stoppedBetween } from "../service-clock.ts";
import type { CourseStep } from "./course.ts";
import { addDuration, type Durations, emptyDurations } from "./survival.ts";
import { days } from "./tally.ts";

export const CUSTODY_MEASURES = [
  "pegang_kali",
  "pegang_berjalan",
  "pegang_pindahan",
  "pegang_dikembalikan",
  "pegang_kembali_lagi",
  "hari_pegang_median",
  "hari_pegang_p90",
  "hari_kerja_dipegang",
  "hari_kerja_terlambat",
  "lewat_di_tangan",
] as const satisfies readonly Measure[];

interface Custody {
  times: number;
  holding: number;
  moved: number;
  returned: number;
  again: number;
  held: number;
  late: number;
  missed: number;
  readonly spells: Durations;
}

export interface CustodyPass {
  /** `due`: day number of the deadline for resolution; undefined where none is known to the day. */
  add(row: PublishedRow, course: readonly CourseStep[], due: number | undefined, stops: StopsWhile): void;
  /** By agency; "" is the desk. */
  figures(): ReadonlyMap<string, Figures>;
}

/** Rows known to the month only have no days to attribute, and are left out; archived ones too. */
export function createCustody(calendar: Calendar, cutoff: number): CustodyPass {
  const holders = new Map<string, Custody>();
  const of = (holder: string): Custody => {
    let custody = holders.get(holder);
    if (custody === undefined) {
      custody = {
        times: 0,
        holding: 0,
        moved: 0,
        returned: 0,
        again: 0,
        held: 0,
        late: 0,
        missed: 0,
        spells: emptyDurations(),
      };
      holders.set(holder, custody);
    }
    return custody;
  };
  return {
    add(row, course, due, stops) {
      if (row.tanggal_masuk.length !== 10 || row.status === "diarsipkan") return;
      let held: string[] | undefined;
      let before: string | undefined;
      for (let at = 0; at < course.length; ) {
        const { day: from, holder, colour } = course[at] as CourseStep;
        let next = at + 1;
        if (colour !== "merah" && colour !== "kuning") {
          at = next;
          continue;
        }
        // A spell lasts until the case is closed or goes to other hands.
        while (next < course.length) {
          const step = course[next] as CourseStep;
          if (step.holder !== holder || step.colour === "biru" || step.colour === "tanpa_warna") break;
          next += 1;
        }
        const end = course[next];
        const to = end?.day ?? cutoff;
        const custody = of(holder);
        custody.times += 1;
        if (end === undefined) custody.holding += 1;
        if (end?.status === "dikembalikan") custody.returned += 1;
        if (holder !== "" && before !== undefined && before !== holder) {
          if (before !== "" || (held?.length ?? 0) > 0) custody.moved += 1;
          if (held?.includes(holder)) custody.again += 1;
        }
        if (holder !== "" && !held?.includes(holder)) held = [...(held ?? []), holder];
        before = holder;
        addDuration(custody.spells, to - from, end !== undefined);
        custody.held +=
          calendar.between(from, to) - stoppedBetween(calendar, course, from, to, stops, "working", cutoff);
        if (due !== undefined && to > due) {
          custody.late += calendar.between(Math.max(from, due), to);
          if (from <= due) custody.missed += 1;
        }
        at = next;
      }
    },
    figures: () =>
      new Map(
        [...holders].map(([holder, custody]) => {
          const n = custody.times;
          const sum = (value: number) =>
            n < LEAST_CASES ? ({ n, unshown: "too_few" } as const) : { n, value };
          return [
            holder,
            {
              pegang_kali: { n, value: n },
              pegang_berjalan: { n, value: custody.holding },
              pegang_pindahan: { n, value: custody.moved },
              pegang_dikembalikan: { n, value: custody.returned },
              pegang_kembali_lagi: { n, value: custody.again },
              hari_pegang_median: days(custody.spells, 0.5),
              hari_pegang_p90: days(custody.spells, 0.9),
              hari_kerja_dipegang: sum(custody.held),
              hari_kerja_terlambat: sum(custody.late),
              lewat_di_tangan: { n, value: custody.missed },
            },
          ];
        }),
      ),
  };
}
