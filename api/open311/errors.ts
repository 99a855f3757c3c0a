/** Errors of Open311, as GeoReport v2 "Errors" has them: 404 what does not exist, 403 the key, 405 the method, 429 too often, 400 the rest; several at once. */
import type { ReportFaultCode } from "../../core/open311/report.ts";
import { answer, type Format } from "./render.ts";

type Status = 400 | 403 | 404 | 405 | 429;

/** Status of the answer and code in its body: the same, but where a sender should know that it may try again. */
const ERRORS = {
  missing_parameter: [400, 400],
  repeated_parameter: [400, 400],
  parameter_too_long: [400, 400],
  bad_parameter: [400, 400],
  outside_region: [400, 400],
  bad_request: [400, 400],
  internal_error: [400, 500],
  ledger_unavailable: [400, 503],
  method_not_allowed: [405, 405],
  too_many_requests: [429, 429],
  bad_key: [403, 403],
  unknown_service: [404, 404],
  unknown_request: [404, 404],
  no_release: [404, 404],
  unknown_token: [404, 404],
  no_channel: [404, 404],
  not_found: [404, 404],
} as const satisfies Record<ReportFaultCode, readonly [Status, number]> &
  Record<string, readonly [Status, number]>;

export interface Open311Error {
  readonly code: keyof typeof ERRORS;
  readonly detail: string;
}

/** One status for all: that which they share, else 400. */
export function refuse(format: Format, errors: readonly Open311Error[]): Response {
  const statuses = new Set(errors.map(({ code }) => ERRORS[code][0]));
  const [status = 400] = statuses.size === 1 ? statuses : [];
  const retry = errors.some(({ code }) => code === "ledger_unavailable");
  return answer(
    format,
    "errors",
    errors.map(({ code, detail }) => ({ code: ERRORS[code][1], description: detail })),
    status,
    { "Cache-Control": "no-store", ...(retry ? { "Retry-After": "2" } : {}) },
  );
}
