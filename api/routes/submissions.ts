/** POST /v1/submissions and GET /v1/submissions/{id}: one submission in, its private view out. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { submissionSchema } from "../../core/intake/schema.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { jsonBody } from "../json-body.ts";
import { authorize } from "../middleware/authorize.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem } from "../problem.ts";
import { keyProblems, problemResponse, WRITING_PROBLEMS } from "../problem-responses.ts";
import { receiptBody, receiptSchema } from "../receipt.ts";
import { takeIn } from "../take-in.ts";

/** A text of 20,000 characters and its answers fit; nothing much larger does. */
export const BODY_LIMIT = 512 * 1024;

const create = createRoute({
  method: "post",
  path: "/v1/submissions",
  operationId: "createSubmission",
  summary: "Take in one submission",
  security: [{ key: [] }],
  request: {
    headers: z.object({
      "idempotency-key": z.string().min(1).max(200).optional().meta({
        description: "A repeat with the same key and content within 7 days gets the same answer",
      }),
    }),
    body: { required: true, content: { "application/json": { schema: submissionSchema } } },
  },
  responses: {
    201: {
      description: "Taken in; it survives a crash",
      content: { "application/json": { schema: receiptSchema } },
    },
    200: {
      description: "Taken in before: the same body",
      content: { "application/json": { schema: receiptSchema } },
    },
    ...keyProblems("submissions:write"),
    ...WRITING_PROBLEMS,
    409: problemResponse("The same external_id or Idempotency-Key with another content"),
  },
});

const viewRoute = createRoute({
  method: "get",
  path: "/v1/submissions/{id}",
  operationId: "getSubmission",
  summary: "The private view of a submission and its history",
  security: [{ key: [] }],
  request: { params: z.object({ id: z.string().meta({ description: "id or public_id" }) }) },
  responses: {
    200: {
      description: "The submission",
      content: { "application/json": { schema: z.record(z.string(), z.unknown()) } },
    },
    ...keyProblems("submissions:read"),
    404: problemResponse("No such submission"),
  },
});

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

export function submissionRoutes({ now }: AppDeps, writing: WritingDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(create);
  app.openAPIRegistry.registerPath(viewRoute);
  const tooLarge = limitBody(BODY_LIMIT);

  app.post("/v1/submissions", authorize(writing.keys, "submissions:write"), tooLarge, async (context) => {
    const idempotencyKey = context.req.header("Idempotency-Key") ?? null;
    if (idempotencyKey !== null && (idempotencyKey === "" || idempotencyKey.length > 200)) {
      return problem(context, "malformed_request", {
        detail: "Idempotency-Key: expected 1 to 200 characters",
      });
    }
    const body = await jsonBody(context);
    if (body instanceof Response) return body;
    const result = await takeIn(body.value, writing, {
      actor: context.get("key").id,
      now: now(),
      idempotencyKey,
      notify: true,
    });
    if (!result.ok) return problem(context, result.code, result.more);
    writing.wrote?.();
    return context.json(receiptBody(result.receipt, writing.reference.zone), result.status);
  });

  app.get("/v1/submissions/:id", authorize(writing.keys, "submissions:read"), async (context) => {
    const found = await writing.findSubmission(context.req.param("id"));
    if (found === undefined) return problem(context, "unknown_submission");
    const { submission: s, events, original } = found;
    if (original !== undefined) {
      await writing.ledger.noteReading({ submissionId: s.id, actor: context.get("key").id, at: now() });
    }
    context.header("Cache-Control", "no-store");
    return context.json({
      id: s.id,
      public_id: s.publicId,
      channel: s.channel,
      external_id: s.externalId,
      classification: s.classification,
      confidentiality: s.confidentiality,
      topic: s.topic,
      kecamatan: s.kecamatan,
      skpd: s.skpd,
      group: s.group,
      received_at: iso(s.receivedAt),
      recorded_at: iso(s.recordedAt),
      due: { verify: iso(s.dueVerify), answer: iso(s.dueAnswer), resolve: iso(s.dueResolve) },
      text: s.text,
      text_state: s.textState,
      original: original ?? null,
      events: events.map((event) => ({
        id: event.id,
        event: event.kind,
        happened_at: iso(event.happenedAt),
        recorded_at: iso(event.recordedAt),
        skpd: event.skpd,
        resolution: event.resolution,
        reason: event.archiveReason ?? event.reason,
        duplicate_of: event.duplicateOf,
        rating: event.rating,
        note: event.note,
        corrects: event.corrects,
        actor: event.actor,
      })),
    });
  });
  return app;
}
