/** What becomes of one synthetic submission: its status events up to the cut-off, paced as the published figures say. */
import type { Calendar } from "../../core/calendar.ts";
import { formatDay } from "../../core/day.ts";
import type { Chance } from "./chance.ts";
import type { Pace } from "./pace.ts";
import { type Bounds, FREE, JUNE, MARCH } from "./snapshots.ts";

export interface DemonstrationEvent {
  readonly event: string;
  readonly happened_at: string;
  readonly skpd?: string;
  readonly note?: string;
  readonly resolution?: "answered" | "acted";
  readonly reason?: string;
  readonly duplicate_of?: { readonly channel: string; readonly external_id: string };
  readonly rating?: number;
}

export interface LifeOptions {
  readonly chance: Chance;
  readonly pace: Pace;
  readonly calendar: Calendar;
  readonly day: number;
  readonly minute: number;
  readonly cutoff: number;
  readonly bounds: Bounds;
  /** Passed on to an agency; else the desk that takes it in answers. */
  readonly forwarded: boolean;
  readonly acted: boolean;
  /** An agency that gets it after one returned it. */
  readonly next: (day: number) => string;
  readonly note: (kind: "answered" | "acted" | "working") => string;
  readonly duplicateOf: { readonly channel: string; readonly external_id: string } | undefined;
}

/** A day's time in the region, WIB. */
export const at = (day: number, minute: number): string => {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${formatDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+07:00`;
};

const POSTPONED = [
  "Menunggu anggaran perubahan",
  "Menunggu musim kemarau",
  "Masih proses lelang",
  "Menunggu persetujuan provinsi",
];
const ARCHIVED = ["not_complaint", "spam", "vague", "duplicate"];

export function lifeOf(options: LifeOptions): readonly DemonstrationEvent[] {
  const { chance, pace, calendar, cutoff, bounds, note } = options;
  const events: DemonstrationEvent[] = [];
  let day = options.day;
  let minute = options.minute;
  /** Moves time on to a day; false once it is past the cut-off. */
  const to = (next: number, soon = false): boolean => {
    if (next <= day) minute = Math.min(1_439, minute + (soon ? 1 + chance.whole(4) : 6 + chance.whole(120)));
    else {
      day = next;
      minute = 7 * 60 + chance.whole(8 * 60);
    }
    return day <= cutoff;
  };
  const add = (event: string, more: Omit<DemonstrationEvent, "event" | "happened_at"> = {}) => {
    events.push({ event, happened_at: at(day, minute), ...more });
  };

  const plan = pace.planOf(options.day, bounds, options.forwarded);
  if (!to(plan.verified)) return events;
  if (plan.archived) {
    const reason = ARCHIVED[
      chance.weighted([30, 10, 25, options.duplicateOf === undefined ? 0 : 35])
    ] as string;
    const duplicate = reason === "duplicate" ? { duplicate_of: options.duplicateOf } : {};
    add("archived", { reason, ...duplicate } as Omit<DemonstrationEvent, "event" | "happened_at">);
    return events;
  }
  add("verified");
  if (options.forwarded) {
    if (!to(day)) return events;
    add("forwarded");
    if (plan.returned) {
      if (!to(plan.verified + 1)) return events;
      add("returned");
      if (!to(day)) return events;
      add("forwarded", { skpd: options.next(day) });
    }
  }
  if (!to(plan.answered, plan.instant)) return events;
  if (plan.closed > plan.answered) {
    add("responded", { note: note("working") });
    if (chance.happens(0.5) && to(day)) add("in_progress");
    if (chance.happens(0.03) && to(day)) add("postponed", { reason: chance.pick(POSTPONED) });
    if (!to(plan.closed)) return events;
  }
  const resolution = options.acted ? "acted" : "answered";
  add("resolved", { resolution, note: note(resolution) });

  const after = chance.next();
  const spoken = plan.closed + 1 + chance.whole(6);
  if (after < 0.12) {
    if (to(spoken)) add("confirmed", { rating: 1 + chance.weighted([5, 5, 15, 40, 35]) });
    return events;
  }
  const reopened = spoken + 1 + chance.whole(3);
  const again = reopened + 1 + chance.whole(20);
  // One that speaks up over a day whose colours are counted would be yellow on it.
  const counted = bounds !== FREE && [MARCH, JUNE].some((cut) => spoken <= cut && again > cut);
  if (after < 0.145 && !counted) {
    if (!to(spoken)) return events;
    add("contested", { rating: 1 + chance.whole(2) });
    if (!to(reopened)) return events;
    add("reopened");
    if (to(again)) add("resolved", { resolution: "acted", note: note("acted") });
    return events;
  }
  const silent = calendar.add(plan.closed, 10) + 1;
  if (silent > cutoff) return events;
  day = silent;
  minute = 30;
  add("auto_closed");
  return events;
}
