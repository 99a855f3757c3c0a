/** The course of a case by whole days, from its published events: on each day its status, who answers for it, who holds it. */
import { COLOUR_OF } from "../lifecycle.ts";
import type { PublishedDate, PublishedEvent } from "../published.ts";
import { type Colour, EVENT_KINDS, STATUS_OF, type Status } from "../vocabulary.ts";

const COLOURS = Object.fromEntries(EVENT_KINDS.map((kind) => [STATUS_OF[kind], COLOUR_OF[kind]])) as Record<
  Status,
  Colour
>;

export interface CourseStep {
  readonly day: number;
  readonly status: Status;
  readonly colour: Colour;
  /** Agency that answers for it: by routing from the first day on; "" where there is none. */
  readonly skpd: string;
  /** Agency in whose hands it is; "" is the desk that took it in, before the first forwarding and after a return. */
  readonly holder: string;
}

/** Day numbers of published dates; a month alone is its last day, or the cut-off where that is earlier. */
export function createDayOrMonth(
  dayOf: (date: string | null) => number | undefined,
  cutoff: number,
): (date: PublishedDate) => number {
  const months = new Map<string, number>();
  return (date) => {
    const day = dayOf(date);
    if (day !== undefined) return day;
    const before = months.get(date);
    if (before !== undefined) return before;
    const [year = 1970, month = 1] = date.split("-").map(Number);
    const last = Math.min(Date.UTC(year, month, 1) / 86_400_000 - 1, cutoff);
    months.set(date, last);
    return last;
  };
}

/** One step an event, in order; a step never lies before the one that precedes it. */
export function courseOf(
  events: readonly PublishedEvent[],
  dayOf: (date: PublishedDate) => number,
): readonly CourseStep[] {
  const steps: CourseStep[] = [];
  let skpd = "";
  let holder = "";
  let day = Number.NEGATIVE_INFINITY;
  for (const { peristiwa: status, tanggal, skpd: named } of events) {
    day = Math.max(day, dayOf(tanggal));
    if (status === "diterima") skpd = named ?? skpd;
    else if (status === "diteruskan") {
      skpd = named ?? skpd;
      holder = skpd;
    } else if (status === "dikembalikan") holder = "";
    steps.push({ day, status, colour: COLOURS[status], skpd, holder });
  }
  return steps;
}
