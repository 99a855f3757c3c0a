/** Follows a published row through its events: its course by days, and the days that its first steps took. */
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { type CourseStep, courseOf, createDayOrMonth } from "./course.ts";
import { createDays } from "./dates.ts";
import type { CaseDays } from "./stretches.ts";

export interface Followed {
  readonly course: readonly CourseStep[];
  readonly days: CaseDays;
}

const between = (from: number | undefined, to: number | undefined) =>
  from === undefined || to === undefined || to < from ? undefined : to - from;

/** `cutoff`: day number. */
export function createFollower(
  cutoff: number,
): (row: PublishedRow, events: readonly PublishedEvent[]) => Followed {
  const dayOf = createDays();
  const dayOrMonth = createDayOrMonth(dayOf, cutoff);
  return (row, events) => {
    const verified = dayOf(row.tanggal_verifikasi);
    return {
      course: courseOf(events, dayOrMonth),
      days: {
        verification: between(dayOf(row.tanggal_masuk), verified),
        followUp: between(verified, dayOf(row.tanggal_tanggapan)),
      },
    };
  };
}
