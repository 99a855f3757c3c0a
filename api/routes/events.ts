/** POST /v1/submissions/{id}/events: one status event; what cannot follow is refused with what could. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { eventFaults } from "../../core/intake/all-faults.ts";
import { prepareEvent } from "../../core/intake/prepare-event.ts";
import { eventSchema } from "../../core/intake/schema.ts";
import { routedNotice } from "../../core/messages/notices.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { bodyOf } from "../json-body.ts";
import { authorize } from "../middleware/authorize.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem } from "../problem.ts";
import { keyProblems, problemResponse, WRITING_PROBLEMS } from "../problem-responses.ts";
import { BODY_LIMIT } from "./submissions.ts";

const recordedSchema = z
  .object({
    id: z.uuid(),
    submission_id: z.uuid(),
    event: z.string(),
    happened_at: z.string(),
    recorded_at: z.string(),
  })
  .meta({ id: "RecordedEvent" });

const route = createRoute({
  method: "post",
  path: "/v1/submissions/{id}/events",
  operationId: "recordEvent",
  summary: "Record one status event",
  security: [{ key: [] }],
  request: {
    params: z.object({ id: z.string().meta({ description: "id or public_id" }) }),
    body: { required: true, content: { "application/json": { schema: eventSchema } } },
  },
  responses: {
    201: { description: "Recorded", content: { "application/json": { schema: recordedSchema } } },
    ...keyProblems("events:write"),
    ...WRITING_PROBLEMS,
    404: problemResponse("No such submission"),
    409: problemResponse("Cannot follow what has happened; expected names what can"),
  },
});

export function eventRoutes({ now }: AppDeps, writing: WritingDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(route);
  const tooLarge = limitBody(BODY_LIMIT);

  app.post(
    "/v1/submissions/:id/events",
    authorize(writing.keys, "events:write"),
    tooLarge,
    async (context) => {
      const surroundings = { reference: writing.reference, now: now() };
      const said = await bodyOf(context, eventSchema, "invalid_event", (value, error) =>
        eventFaults(value, error, surroundings),
      );
      if (said instanceof Response) return said;
      const found = await writing.findSubmission(context.req.param("id"));
      if (found === undefined) return problem(context, "unknown_submission");
      const actor = context.get("key").id;
      const prepared = prepareEvent(said, found.submission.id, {
        ...surroundings,
        newId: writing.newId,
        newPublicId: writing.newPublicId,
        actor,
      });
      if (!prepared.ok) return problem(context, "invalid_event", { errors: prepared.faults });
      const { submission } = found;
      const recorded = await writing.ledger.record({
        prepared: prepared.value,
        actor,
        ...(writing.outbound === undefined
          ? {}
          : {
              messages: routedNotice(
                submission,
                submission.publicId,
                prepared.value.event,
                writing.reference,
                writing.outbound,
              ),
            }),
      });
      switch (recorded.outcome) {
        case "unknown_submission":
          return problem(context, "unknown_submission");
        case "unknown_duplicate":
          return problem(context, "invalid_event", {
            errors: [
              { pointer: "/duplicate_of", code: "unknown_code", detail: "no submission has this public id" },
            ],
          });
        case "refused":
          return problem(context, recorded.refusal.code, {
            detail: recorded.refusal.detail,
            expected: recorded.refusal.expected,
          });
        case "recorded": {
          const { event } = recorded;
          writing.wrote?.();
          return context.json(
            {
              id: event.id,
              submission_id: event.submissionId,
              event: event.kind,
              happened_at: new Date(event.happenedAt).toISOString(),
              recorded_at: new Date(event.recordedAt).toISOString(),
            },
            201,
          );
        }
      }
    },
  );
  return app;
}
