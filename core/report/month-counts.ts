/** What the statistics of a release say of one month of a group: how it ended, and what became of those received in it. */

/** Ages in days since receipt of what was open: the last of each class, as the tables of month ends have them. */
export const AGES = [7, 30, 90, 365, Number.POSITIVE_INFINITY] as const;

export interface MonthCounts {
  /** During the month. */
  readonly came: number;
  readonly closed: number;
  /** At its end. */
  readonly open: number;
  readonly red: number;
  readonly yellow: number;
  /** Of what was open, in the order of AGES. */
  readonly ages: readonly number[];
  /** Received in it, and what became of them by the cut-off of the release. */
  readonly received: number;
  readonly due: number;
  readonly onTime: number;
  readonly done: number;
  readonly silent: number;
  readonly moved: number;
  readonly reopened: number;
}
export const NO_COUNTS: MonthCounts = {
  came: 0,
  closed: 0,
  open: 0,
  red: 0,
  yellow: 0,
  ages: AGES.map(() => 0),
  received: 0,
  due: 0,
  onTime: 0,
  done: 0,
  silent: 0,
  moved: 0,
  reopened: 0,
};

/** The counts of a group in a month (YYYY-MM); a month without any is NO_COUNTS. */
export type CountsOf = (month: string) => MonthCounts;

/** Of several months together: what is counted by receipt. */
export type Together = Pick<
  MonthCounts,
  "received" | "due" | "onTime" | "done" | "silent" | "moved" | "reopened"
>;
const ADDED = ["received", "due", "onTime", "done", "silent", "moved", "reopened"] as const;

export const together = (months: readonly string[], countsOf: CountsOf): Together => {
  const sums = { received: 0, due: 0, onTime: 0, done: 0, silent: 0, moved: 0, reopened: 0 };
  for (const month of months) {
    const counts = countsOf(month);
    for (const name of ADDED) sums[name] += counts[name];
  }
  return sums;
};
