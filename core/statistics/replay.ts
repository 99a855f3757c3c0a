/** A period judged again by another set of rules: the same cases, each due by both, as of the cut-off. */
import type { Calendar } from "../calendar.ts";
import { parseDay } from "../day.ts";
import { LEAST_CASES } from "../figures.ts";
import type { PublishedEvent, PublishedRow } from "../published.ts";
import { dueWithStops } from "../service-clock.ts";
import { createServiceLevels, type ServiceLevel } from "../service-levels.ts";
import { courseOf } from "./course.ts";
import { createDays } from "./dates.ts";
import { wilson } from "./wilson.ts";

export interface Judgement {
  readonly yes: number;
  /** Closed, or past their deadline. */
  readonly of: number;
  /** Undefined under LEAST_CASES. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | undefined;
}
interface Counts {
  yes: number;
  of: number;
}
const judged = ({ yes, of }: Counts): Judgement => ({
  yes,
  of,
  share: of < LEAST_CASES ? undefined : { value: yes / of, ...wilson(yes, of) },
});

export interface ReplayResult {
  readonly published: Judgement;
  readonly other: Judgement;
  /** Share by the other rules less the published one; undefined where either is over too few. */
  readonly difference: number | undefined;
  readonly groups: readonly {
    readonly skpd: string;
    readonly published: Judgement;
    readonly other: Judgement;
  }[];
  /** Cases of the period known to the month only: no deadline of theirs can be worked out. */
  readonly left: number;
}

export interface ReplayPass {
  add(row: PublishedRow, events: readonly PublishedEvent[]): void;
  finish(): ReplayResult;
}

/** Day numbers, both inclusive; rules judge by the day of receipt, also where the source system had set a deadline. */
export function createReplay(of: {
  readonly from: number;
  readonly to: number;
  readonly cutoff: number;
  readonly calendar: Calendar;
  readonly rules: readonly ServiceLevel[];
}): ReplayPass {
  const { from, to, cutoff, calendar } = of;
  const levels = createServiceLevels(of.rules, calendar);
  const dayOf = createDays();
  const groups = new Map<string, { published: Counts; other: Counts }>();
  const all = { published: { yes: 0, of: 0 }, other: { yes: 0, of: 0 } };
  let left = 0;
  const count = (into: Counts, inTime: boolean) => {
    into.of += 1;
    if (inTime) into.yes += 1;
  };
  return {
    add(row, events) {
      const received = dayOf(row.tanggal_masuk);
      if (received === undefined) {
        const month = parseDay(`${row.tanggal_masuk}-01`) as number;
        if (month + 30 >= from && month <= to) left += 1;
        return;
      }
      if (received < from || received > to || row.status === "diarsipkan") return;
      const skpd = row.skpd ?? "";
      const group = groups.get(skpd) ?? { published: { yes: 0, of: 0 }, other: { yes: 0, of: 0 } };
      groups.set(skpd, group);
      if (row.tepat_waktu === "ya" || row.tepat_waktu === "tidak")
        for (const { published } of [all, group]) count(published, row.tepat_waktu === "ya");
      const rule = levels.ruleFor(row.klasifikasi, received, "resolve");
      if (rule === undefined) return;
      const steps = courseOf(events, (date) => dayOf(date) ?? cutoff);
      const due = dueWithStops(calendar, steps, rule, received, cutoff).day;
      const closed = dayOf(row.tanggal_selesai);
      if (closed === undefined && cutoff <= due) return;
      for (const { other } of [all, group]) count(other, closed !== undefined && closed <= due);
    },
    finish() {
      const published = judged(all.published);
      const other = judged(all.other);
      return {
        published,
        other,
        difference:
          published.share === undefined || other.share === undefined
            ? undefined
            : other.share.value - published.share.value,
        groups: [...groups]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([skpd, counts]) => ({
            skpd,
            published: judged(counts.published),
            other: judged(counts.other),
          })),
        left,
      };
    },
  };
}
