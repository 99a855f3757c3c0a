/** GET /v1/sorting and POST /v1/submissions/{id}/topic: what waits for a topic, and the decision that gives it one. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { bodyOf } from "../json-body.ts";
import { authorize } from "../middleware/authorize.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem } from "../problem.ts";
import { keyProblems, problemResponse, WRITING_PROBLEMS } from "../problem-responses.ts";
import { sort } from "../sort.ts";
import { waitingPage, waitingRoute } from "../waiting.ts";

const waitingSchema = z
  .object({
    public_id: z.string(),
    channel: z.string(),
    received_at: z.iso.datetime(),
    kecamatan: z.string().nullable(),
    text: z.string().meta({ description: "Redacted" }),
    candidates: z
      .array(z.object({ topic: z.string(), score: z.number(), hits: z.array(z.string()) }))
      .meta({ description: "What the keyword table speaks for, best first, with the words that did" }),
  })
  .meta({ id: "Waiting" });
const decisionSchema = z
  .strictObject({
    topic: z.string().min(1).max(120).meta({ description: "Topic or sub-topic: code, name or alias" }),
    kecamatan: z.string().min(1).max(120).optional().meta({ description: "Where it is known now" }),
  })
  .meta({ id: "TopicDecision" });

const list = waitingRoute(
  "listUnsorted",
  "/v1/sorting",
  "Submissions that wait for a topic, oldest first",
  waitingSchema,
);
const decide = createRoute({
  method: "post",
  path: "/v1/submissions/{id}/topic",
  operationId: "decideTopic",
  summary: "Give a waiting submission its topic; it is routed and forwarded at once",
  security: [{ key: [] }],
  request: {
    params: z.object({ id: z.string().meta({ description: "id or public_id" }) }),
    body: { required: true, content: { "application/json": { schema: decisionSchema } } },
  },
  responses: {
    200: {
      description: "Where it went",
      content: {
        "application/json": {
          schema: z.object({
            topic: z.string(),
            skpd: z.string().nullable(),
            group: z.string().nullable(),
          }),
        },
      },
    },
    ...keyProblems("moderation"),
    ...WRITING_PROBLEMS,
    404: problemResponse("No such submission"),
    409: problemResponse("It has a topic already"),
  },
});

export function sortingRoutes({ now, siteUrl }: AppDeps, writing: WritingDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(list);
  app.openAPIRegistry.registerPath(decide);

  const moderation = authorize(writing.keys, "moderation");
  app.get(
    "/v1/sorting",
    moderation,
    waitingPage(
      siteUrl,
      writing.listUnsorted,
      ({ receivedAt: at, id }) => ({ at, id }),
      ({ publicId, channel, receivedAt, kecamatan, text }) => ({
        public_id: publicId,
        channel,
        received_at: new Date(receivedAt).toISOString(),
        kecamatan,
        text,
        candidates: writing.candidates?.(text) ?? [],
      }),
    ),
  );

  const tooLarge = limitBody(16 * 1024);
  app.post("/v1/submissions/:id/topic", moderation, tooLarge, async (context) => {
    const decision = await bodyOf(context, decisionSchema, "invalid_decision");
    if (decision instanceof Response) return decision;
    const call = { actor: context.get("key").id, now: now() };
    const result = await sort(context.req.param("id"), decision, writing, call);
    if (result.ok) {
      writing.wrote?.();
      return context.json({ topic: result.topic, skpd: result.skpd, group: result.group });
    }
    return problem(context, result.code, "errors" in result ? { errors: result.errors } : {});
  });
  return app;
}
