/** The bounds `from` and `to` on the date received: a day, a month or a year, both within; a published month counts as its first day. */
import { formatDay, parseDay } from "../../core/day.ts";
import type { ParameterFault } from "../problem.ts";

/** As text to compare published dates with: `2016-03` stands before `2016-03-01`, as in the release. */
export interface Bounds {
  readonly from?: string;
  readonly to?: string;
}

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

const isPeriod = (text: string): boolean =>
  PERIOD.test(text) && (text.length < 10 || parseDay(text) !== undefined);

/** The last day of a month: the day before the first of the next. */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return formatDay(Date.UTC(year, number, 1) / 86_400_000 - 1);
}

export function readBounds(
  given: { readonly from?: string | undefined; readonly to?: string | undefined },
  faults: ParameterFault[],
): Bounds {
  for (const parameter of ["from", "to"] as const) {
    const text = given[parameter];
    if (text !== undefined && !isPeriod(text)) {
      const detail = "expected a date that exists, a month or a year: 2016-03-30, 2016-03 or 2016";
      faults.push({ parameter, code: "invalid_value", detail });
    }
  }
  if (faults.length > 0) return {};
  const { from, to } = given;
  const start =
    from === undefined ? undefined : from.length === 4 ? `${from}-01` : from.replace(/^(.{7})-01$/, "$1");
  const end =
    to === undefined ? undefined : to.length === 4 ? `${to}-12-31` : to.length === 7 ? lastDay(to) : to;
  if (start !== undefined && end !== undefined && start > end)
    faults.push({ parameter: "from", code: "invalid_value", detail: "from lies after to" });
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}
