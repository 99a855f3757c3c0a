/** The deadlines of a submission by the rules of its region, and whether that of its closing was met. */
import type { Reference } from "./reference.ts";
import { dueWithStops } from "./service-clock.ts";
import type { LedgerEvent, Submission } from "./submission.ts";
import { type Punctuality, STATUS_OF } from "./vocabulary.ts";

/** Day number by which the agency should answer: from when it was first forwarded (ms), else as foreseen at receipt. */
export function dueAnswerDay(
  { classification, receivedAt, dueAnswer }: Submission,
  forwardedAt: number | null,
  { zone, levels }: Reference,
): number | null {
  if (forwardedAt === null) return dueAnswer === null ? null : zone.dayOf(dueAnswer);
  return levels.dueDay(classification, zone.dayOf(receivedAt), "answer", zone.dayOf(forwardedAt)) ?? null;
}

interface DueInstant {
  readonly instant: number | null;
  readonly rule: string | null;
  readonly stopped: number;
}

/** By the rule in force on the day of receipt, its clock stopped as the rule says; the source system's own stays as it is. */
export function dueOf(
  { dueGiven, dueResolve, classification, receivedAt }: Submission,
  life: readonly LedgerEvent[],
  { zone, calendar, levels }: Reference,
  cutoff: number,
): DueInstant {
  if (dueGiven) return { instant: dueResolve, rule: "sistem_asal", stopped: 0 };
  const received = zone.dayOf(receivedAt);
  const rule = levels.ruleFor(classification, received, "resolve");
  if (rule === undefined) return { instant: null, rule: null, stopped: 0 };
  const steps = life.map(({ happenedAt, kind }) => ({
    day: zone.dayOf(happenedAt),
    status: STATUS_OF[kind],
  }));
  const { day, stopped } = dueWithStops(calendar, steps, rule, received, zone.dayOf(cutoff));
  return { instant: zone.endOf(day), rule: rule.id, stopped };
}

/** Judged to the instant: a deadline by rule ends with its day, one of the source system when that says. */
export function punctuality(
  due: number | null,
  outcome: { readonly status: string; readonly closedAt: number | null },
  cutoff: number,
): Punctuality {
  if (due === null || outcome.status === "archived") return "tidak_dinilai";
  if (outcome.closedAt !== null) return outcome.closedAt <= due ? "ya" : "tidak";
  return cutoff > due ? "tidak" : "belum_jatuh_tempo";
}
