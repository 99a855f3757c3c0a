/** Errors of the API: RFC 9457 problem details with a stable code; one table gives each code its status and title. */
import type { Context } from "hono";
import { z } from "zod";
import type { Fault } from "../core/intake/schema.ts";

export const PROBLEMS = {
  malformed_json: [400, "The body is not valid JSON"],
  malformed_request: [400, "The request cannot be understood"],
  missing_key: [401, "An API key is needed"],
  bad_key: [401, "The API key is not known or was revoked"],
  bad_signature: [403, "The signature of the delivery is not right"],
  bad_challenge: [403, "The challenge is not right"],
  missing_scope: [403, "The API key lacks the scope for this"],
  invalid_parameter: [400, "The question has faults"],
  not_found: [404, "There is nothing at this address"],
  unknown_submission: [404, "No such submission"],
  unknown_complaint: [404, "No published complaint has this number"],
  unknown_format: [404, "The format is not one that is given"],
  method_not_allowed: [405, "The method is not allowed here"],
  not_acceptable: [406, "None of the media types in Accept can be given"],
  conflicting_external_id: [409, "Another submission has this channel and external_id"],
  conflicting_idempotency_key: [409, "This Idempotency-Key was used with another content"],
  impossible_transition: [409, "The event cannot follow what has happened"],
  event_before_receipt: [409, "The event is dated before the submission was received"],
  unknown_correction: [409, "The event to be corrected does not exist"],
  already_corrected: [409, "The event was corrected already"],
  nothing_to_review: [404, "Nothing with this id can be reviewed"],
  text_changed: [409, "The text is not the one any more that was looked at"],
  withdrawn_by_reporter: [409, "The reporter has withdrawn the text; it stays out"],
  not_an_innovation: [409, "The submission is not an innovation"],
  too_many_pictures: [409, "The innovation has as many pictures as it may"],
  sorted_before: [409, "The submission has a topic already"],
  release_gone: [410, "The release is not kept here any more"],
  body_too_large: [413, "The body is too large"],
  picture_too_large: [413, "The picture is too large"],
  unsupported_media_type: [415, "The media type is not supported"],
  invalid_submission: [422, "The submission has faults"],
  invalid_delivery: [422, "The delivery is not what its source promises"],
  invalid_decision: [422, "The decision has faults"],
  not_a_picture: [422, "The bytes are not a JPEG, PNG or WebP picture"],
  words_not_there: [422, "Words to be taken out do not stand in the text"],
  invalid_event: [422, "The event has faults"],
  unknown_tracking_code: [404, "No submission has this tracking code"],
  invalid_wish: [422, "What the reporter says has faults"],
  too_many_requests: [429, "Too many requests from this address; try again later"],
  no_release: [503, "No release has been published yet"],
  ledger_unavailable: [503, "The ledger cannot be written now; nothing was stored"],
  internal_error: [500, "Something broke on our side"],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemCode = keyof typeof PROBLEMS;

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: "Stable; what a program decides on" }),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string().optional().meta({ description: "RFC 6901, in the body" }),
          parameter: z.string().optional().meta({ description: "Name of a parameter of the query" }),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional()
      .meta({ description: "Every fault: its place, and what was expected" }),
    expected: z.array(z.string()).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

/** What is wrong with a parameter of the query. */
export interface ParameterFault {
  readonly parameter: string;
  readonly code:
    | "unknown_parameter"
    | "repeated_parameter"
    | "unknown_value"
    | "invalid_value"
    | "bad_cursor";
  readonly detail: string;
}

export interface ProblemMore {
  readonly detail?: string;
  readonly errors?: readonly Fault[];
  readonly parameters?: readonly ParameterFault[];
  readonly expected?: readonly string[];
}

export function makeProblem(code: ProblemCode, more: ProblemMore = {}): Problem {
  const [status, title] = PROBLEMS[code];
  const faults = [...(more.errors ?? []), ...(more.parameters ?? [])];
  return {
    type: `urn:terang:problem:${code}`,
    title,
    status,
    code,
    ...(more.detail === undefined ? {} : { detail: more.detail }),
    ...(faults.length === 0 ? {} : { errors: faults }),
    ...(more.expected === undefined ? {} : { expected: [...more.expected] }),
  };
}

/** The one maker of error responses. */
export function problem(_context: Context, code: ProblemCode, more: ProblemMore = {}): Response {
  const body = makeProblem(code, more);
  const headers: Record<string, string> = { "Content-Type": "application/problem+json; charset=utf-8" };
  if (body.status === 401) headers["WWW-Authenticate"] = "Bearer";
  if (body.status === 503) headers["Retry-After"] = "2";
  return new Response(JSON.stringify(body), { status: body.status, headers });
}
