/** The parameters of GET requests, by GeoReport v2, "GET Service Requests"; every fault is told at once. Pure. */
import { formatDay, parseDay, type Zone } from "../day.ts";
import type { ReportFault } from "./report.ts";

export const MOST_DAYS = 90;
export const MOST_REQUESTS = 1_000;

export interface RequestQuery {
  /** Overrides all but the page. */
  readonly ids: readonly string[];
  readonly services: readonly string[];
  readonly status: "open" | "closed" | undefined;
  /** Days received, YYYY-MM-DD, both within. */
  readonly from: string;
  readonly to: string;
  /** Days of the last event. */
  readonly updatedFrom: string | undefined;
  readonly updatedTo: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly extensions: boolean;
}

/** Passed over without a word, as the specification has it for what a server does not know. */
const KNOWN = [
  "service_request_id",
  "service_code",
  "start_date",
  "end_date",
  "status",
  "page",
  "page_size",
  "updated_after",
  "updated_before",
  "extensions",
] as const;
type Known = (typeof KNOWN)[number];

const W3C = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** `last`: day number of the last day covered; what is asked without dates are the 90 days up to it. */
export function readRequestQuery(
  query: URLSearchParams,
  last: number,
  zone: Zone,
): { readonly query: RequestQuery; readonly faults: readonly ReportFault[] } {
  const faults: ReportFault[] = [];
  const given: Partial<Record<Known, string>> = {};
  for (const name of KNOWN) {
    const values = query.getAll(name).filter((value) => value.trim() !== "");
    if (values.length > 1 && name !== "service_request_id" && name !== "service_code")
      faults.push({ code: "repeated_parameter", detail: `${name} was given more than once` });
    if (values.length > 0) given[name] = values.join(",").trim();
  }
  const bad = (name: Known, expected: string) =>
    faults.push({ code: "bad_parameter", detail: `${name}: expected ${expected}` });
  const list = (name: Known): readonly string[] =>
    (given[name] ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  /** What is published has days, each beginning at midnight: `edge` is the first day from, or the last up to an instant. */
  const day = (name: Known, edge: "first" | "last"): number | undefined => {
    const text = given[name];
    if (text === undefined) return undefined;
    const date = parseDay(text.slice(0, 10));
    const instant = text.length === 10 && date !== undefined ? zone.startOf(date) : Date.parse(text);
    if (!W3C.test(text) || date === undefined || Number.isNaN(instant)) {
      bad(name, "a W3C date-time with its zone: 2016-03-30T00:00:00+07:00");
      return undefined;
    }
    const on = zone.dayOf(instant);
    return edge === "last" || zone.startOf(on) === instant ? on : on + 1;
  };
  const whole = (name: Known, most: number, otherwise: number): number => {
    const text = given[name];
    if (text === undefined) return otherwise;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > most) bad(name, `a whole number from 1 to ${most}`);
    return number;
  };

  const start = day("start_date", "first");
  const end = day("end_date", "last");
  const to = end ?? (start === undefined ? last : start + MOST_DAYS);
  const from = start ?? to - MOST_DAYS;
  if (start !== undefined && end !== undefined && (to < from || to - from > MOST_DAYS))
    bad("end_date", `start_date, and at most ${MOST_DAYS} days later`);
  const { status, extensions } = given;
  if (status !== undefined && status !== "open" && status !== "closed") bad("status", "open or closed");
  if (extensions !== undefined && extensions !== "true" && extensions !== "false")
    bad("extensions", "true or false");
  const ids = list("service_request_id").map((id) => id.toUpperCase());
  if (ids.length > MOST_REQUESTS) bad("service_request_id", `at most ${MOST_REQUESTS} ids`);
  const updatedFrom = day("updated_after", "first");
  const updatedTo = day("updated_before", "last");
  const text = (number: number | undefined) => (number === undefined ? undefined : formatDay(number));
  return {
    faults,
    query: {
      ids,
      services: list("service_code"),
      status: status === "open" || status === "closed" ? status : undefined,
      from: formatDay(from),
      to: formatDay(to),
      updatedFrom: text(updatedFrom),
      updatedTo: text(updatedTo),
      page: whole("page", 1_000_000, 1),
      pageSize: whole("page_size", MOST_REQUESTS, MOST_REQUESTS),
      extensions: extensions === "true",
    },
  };
}
