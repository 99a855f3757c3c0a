/** Service levels as rows: which limit applies to a complaint, by its classification and the day it was received. */
import type { Calendar } from "./calendar.ts";
import { parseDay } from "./day.ts";
import type { DayUnit, StopsWhile } from "./service-clock.ts";
import type { Classification } from "./vocabulary.ts";

export const STEPS = ["verify", "answer", "reporter_reply", "resolve"] as const;
export type Step = (typeof STEPS)[number];

export interface ServiceLevel {
  readonly id: string;
  readonly basis: string;
  /** YYYY-MM-DD, inclusive; "" is open-ended. */
  readonly valid_from: string;
  readonly valid_until: string;
  /** A classification, or "*" for all of them. */
  readonly classification: Classification | "*";
  readonly step: Step;
  readonly limit_days: number;
  readonly unit: DayUnit;
  /** What the clock stands still for; only the clock of `resolve` stops. */
  readonly stops_while: StopsWhile;
  readonly note: string;
}

export interface ServiceLevels {
  /** The rule in force on the day of receipt; a named classification wins over "*"; then the later valid_from. */
  ruleFor(classification: Classification, receivedDay: number, step: Step): ServiceLevel | undefined;
  /** Last day on which a step that starts on `startDay` is in time, or undefined where no rule sets one. */
  dueDay(
    classification: Classification,
    receivedDay: number,
    step: Step,
    startDay: number,
  ): number | undefined;
}

export function createServiceLevels(rules: readonly ServiceLevel[], calendar: Calendar): ServiceLevels {
  const ranked = rules
    .map((rule) => ({
      rule,
      from: rule.valid_from === "" ? Number.NEGATIVE_INFINITY : (parseDay(rule.valid_from) as number),
      until: rule.valid_until === "" ? Number.POSITIVE_INFINITY : (parseDay(rule.valid_until) as number),
    }))
    .sort(
      (a, b) =>
        Number(a.rule.classification === "*") - Number(b.rule.classification === "*") || b.from - a.from,
    );
  const ruleFor: ServiceLevels["ruleFor"] = (classification, day, step) =>
    ranked.find(
      ({ rule, from, until }) =>
        rule.step === step &&
        (rule.classification === classification || rule.classification === "*") &&
        day >= from &&
        day <= until,
    )?.rule;
  return {
    ruleFor,
    dueDay(classification, receivedDay, step, startDay) {
      const rule = ruleFor(classification, receivedDay, step);
      if (rule === undefined) return undefined;
      return rule.unit === "working" ? calendar.add(startDay, rule.limit_days) : startDay + rule.limit_days;
    },
  };
}
