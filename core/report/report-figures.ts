/** The figures of one sheet of the monthly report: of an agency, of a dapil, or of all together. */
import type { Figure, Figures } from "../figures.ts";
import { changeOf, MONTHS_COMPARED, monthsUpTo, yearBefore } from "../statistics/change.ts";
import { FUNNEL_TAILS, funnelLimits } from "../statistics/funnel.ts";
import { share } from "../statistics/tally.ts";
import type { Interval } from "../statistics/wilson.ts";
import { type CountsOf, type MonthCounts, type Together, together } from "./month-counts.ts";

/** Months of the trend: a year, and the same month a year before. */
export const TREND_MONTHS = 13;

export interface TopicChange {
  readonly topic: string;
  /** Received in the months compared, and in the same a year before. */
  readonly now: number;
  readonly before: number;
}
export interface TrendMonth extends Pick<MonthCounts, "came" | "closed" | "open"> {
  readonly month: string;
}

export interface ReportFigures {
  /** YYYY-MM */
  readonly month: string;
  /** Oldest first; from the first month of the release on. */
  readonly trend: readonly TrendMonth[];
  readonly end: MonthCounts;
  /** Received in the year up to the month. */
  readonly year: Together;
  /** Closed in time, of those received in that year whose deadline has passed; of the group, and of all. */
  readonly onTime: Figure;
  readonly onTimeOfAll: Figure;
  /** Where 99.8% of groups of that size would lie by chance around the share of all; absent where it is not shown. */
  readonly chance: Interval | undefined;
  /** The last three months, and the same a year before. */
  readonly now: Together;
  readonly before: Together;
  readonly change: Figures;
  /** Whether the release holds all of the months a year before. */
  readonly comparable: boolean;
  /** The most received first. */
  readonly topics: readonly TopicChange[];
}

export interface ReportOrder {
  readonly month: string;
  /** First month of the release. */
  readonly first: string;
  readonly own: CountsOf;
  readonly all: CountsOf;
  readonly topics: readonly TopicChange[];
}

/** The months that are compared, oldest first. */
export const monthsCompared = (month: string): readonly string[] => monthsUpTo(month, MONTHS_COMPARED);

export function reportFigures({ month, first, own, all, topics }: ReportOrder): ReportFigures {
  const year = together(monthsUpTo(month, 12), own);
  const yearOfAll = together(monthsUpTo(month, 12), all);
  const compared = monthsCompared(month);
  const now = together(compared, own);
  const before = together(compared.map(yearBefore), own);
  const onTime = share(year.onTime, year.due);
  return {
    month,
    trend: monthsUpTo(month, TREND_MONTHS)
      .filter((at) => at >= first)
      .map((at) => {
        const { came, closed, open } = own(at);
        return { month: at, came, closed, open };
      }),
    end: own(month),
    year,
    onTime,
    onTimeOfAll: share(yearOfAll.onTime, yearOfAll.due),
    chance:
      "unshown" in onTime
        ? undefined
        : funnelLimits(year.due, yearOfAll.onTime / yearOfAll.due, FUNNEL_TAILS.corong_998),
    now,
    before,
    change: changeOf(now, before),
    comparable: yearBefore(compared[0] as string) >= first,
    topics: topics.toSorted((a, b) => b.now - a.now || b.before - a.before || (a.topic < b.topic ? -1 : 1)),
  };
}
