/** The clock of a deadline: whole days from receipt, standing still while a rule says so (service_levels.csv, `stops_while`). */
import type { Calendar } from "./calendar.ts";
import type { Status } from "./vocabulary.ts";

/** What a rule may stop its clock for: put off with a reason; the agency has answered and waits for the reporter's word. */
export const STOPS = ["postponed", "reporter"] as const;
export type Stop = (typeof STOPS)[number];

/** Stops of a rule with | between them, "" for a clock that never stands still. */
export type StopsWhile = "" | Stop | "postponed|reporter";
export const STOPS_WHILE = [
  "",
  "postponed",
  "reporter",
  "postponed|reporter",
] as const satisfies readonly StopsWhile[];

const STATUSES: Readonly<Record<Stop, readonly Status[]>> = {
  postponed: ["ditunda"],
  reporter: ["ditanggapi", "selesai", "dikonfirmasi", "selesai_otomatis"],
};

const stopped = (status: Status, stops: StopsWhile): boolean =>
  stops !== "" && stops.split("|").some((stop) => STATUSES[stop as Stop].includes(status));

/** A status from a day on, until the next step. */
export interface ClockStep {
  readonly day: number;
  readonly status: Status;
}
export type DayUnit = "working" | "calendar";

const count = (calendar: Calendar, from: number, to: number, unit: DayUnit): number =>
  to <= from ? 0 : unit === "working" ? calendar.between(from, to) : to - from;

/**
 * Days after `from` up to and including `to` on which the clock stood still. It stands from the day after a stop
 * begins up to and including the day on which it ends; one that has not ended stands up to `cutoff`.
 */
export function stoppedBetween(
  calendar: Calendar,
  steps: readonly ClockStep[],
  from: number,
  to: number,
  stops: StopsWhile,
  unit: DayUnit,
  cutoff: number,
): number {
  if (stops === "") return 0;
  let days = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const { day, status } = steps[at] as ClockStep;
    if (!stopped(status, stops)) continue;
    days += count(calendar, Math.max(day, from), Math.min(steps[at + 1]?.day ?? cutoff, to), unit);
  }
  return days;
}

export interface Due {
  /** Last day in time. */
  readonly day: number;
  /** Days by which it was put off, in the rule's unit. */
  readonly stopped: number;
}

/** When a limit that runs from the day of the first step ends, put off by the stops that began before it. */
export function dueWithStops(
  calendar: Calendar,
  steps: readonly ClockStep[],
  rule: { readonly limit_days: number; readonly unit: DayUnit; readonly stops_while: StopsWhile },
  start: number,
  cutoff: number,
): Due {
  const add = (day: number, days: number) => (rule.unit === "working" ? calendar.add(day, days) : day + days);
  let day = add(start, rule.limit_days);
  let total = 0;
  if (rule.stops_while === "") return { day, stopped: 0 };
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] as ClockStep;
    if (step.day >= day) break;
    if (!stopped(step.status, rule.stops_while)) continue;
    const days = count(calendar, step.day, steps[at + 1]?.day ?? Math.max(cutoff, step.day), rule.unit);
    day = add(day, days);
    total += days;
  }
  return { day, stopped: total };
}
