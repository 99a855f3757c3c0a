/** Change against the same months a year before: how many came in, and how many of those that fell due were on time. */
import { type Figures, LEAST_CASES, type Measure } from "../figures.ts";
import { share } from "./tally.ts";
import { newcombe, ratioInterval } from "./wilson.ts";

export const CHANGE_MEASURES = [
  "masuk_kini",
  "masuk_lalu",
  "masuk_perubahan",
  "tepat_kini",
  "tepat_lalu",
  "tepat_perubahan",
] as const satisfies readonly Measure[];

/** Cases received in a stretch of months, those of them whose deadline has passed, and those of these closed in time. */
export interface Stretch {
  readonly received: number;
  readonly due: number;
  readonly onTime: number;
}

/** How many complete months are compared. */
export const MONTHS_COMPARED = 3;

/** The `count` months (YYYY-MM) up to and including a month, oldest first. */
export function monthsUpTo(last: string, count: number): readonly string[] {
  const [year = 0, month = 1] = last.split("-").map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + (month - 1) - (count - 1 - index);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}

/** The same month of the year before. */
export const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

/** Only cases whose deadline has passed are compared: of a recent month those closed early are known first. */
export function changeOf(now: Stretch, before: Stretch): Figures {
  const n = now.received + before.received;
  const due = Math.min(now.due, before.due);
  return {
    masuk_kini: { n, value: now.received },
    masuk_lalu: { n, value: before.received },
    masuk_perubahan:
      before.received < LEAST_CASES
        ? { n: before.received, unshown: "too_few" }
        : {
            n,
            value: now.received / before.received,
            ...ratioInterval(now.received, before.received),
          },
    tepat_kini: share(now.onTime, now.due),
    tepat_lalu: share(before.onTime, before.due),
    tepat_perubahan:
      due < LEAST_CASES
        ? { n: due, unshown: "too_few" }
        : {
            n: now.due + before.due,
            value: now.onTime / now.due - before.onTime / before.due,
            ...newcombe({ yes: now.onTime, of: now.due }, { yes: before.onTime, of: before.due }),
          },
  };
}
