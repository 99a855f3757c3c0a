/** GET /v1/sorting and POST /v1/submissions/{id}/topic: what waits for a topic, and the decision that gives it one. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { faultsOf } from "../../core/intake/schema.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { jsonBody } from "../json-body.ts";
import { authorize } from "../middleware/authorize.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem } from "../problem.ts";
import { sort } from "../sort.ts";
import { problemResponse } from "./submissions.ts";

const LIMIT = 100;
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

const list = createRoute({
  method: "get",
  path: "/v1/sorting",
  summary: "Submissions that wait for a topic, oldest first",
  security: [{ key: [] }],
  responses: {
    200: {
      description: `At most ${LIMIT}`,
      content: { "application/json": { schema: z.object({ waiting: z.array(waitingSchema) }) } },
    },
    401: problemResponse("No key, or one that is not known"),
    403: problemResponse("The key lacks moderation"),
  },
});
const decide = createRoute({
  method: "post",
  path: "/v1/submissions/{id}/topic",
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
    400: problemResponse("Not JSON"),
    401: problemResponse("No key, or one that is not known"),
    403: problemResponse("The key lacks moderation"),
    404: problemResponse("No such submission"),
    409: problemResponse("It has a topic already"),
    422: problemResponse("Every fault with its place"),
  },
});

export function sortingRoutes({ now }: AppDeps, writing: WritingDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(list);
  app.openAPIRegistry.registerPath(decide);

  app.get("/v1/sorting", authorize(writing.keys, "moderation"), async (context) => {
    const waiting = await writing.listUnsorted(LIMIT);
    context.header("Cache-Control", "no-store");
    return context.json({
      waiting: waiting.map(({ publicId, channel, receivedAt, kecamatan, text }) => ({
        public_id: publicId,
        channel,
        received_at: new Date(receivedAt).toISOString(),
        kecamatan,
        text,
        candidates: writing.candidates?.(text) ?? [],
      })),
    });
  });

  const tooLarge = limitBody(16 * 1024);
  app.post("/v1/submissions/:id/topic", authorize(writing.keys, "moderation"), tooLarge, async (context) => {
    const body = await jsonBody(context);
    if (body instanceof Response) return body;
    const parsed = decisionSchema.safeParse(body.value);
    if (!parsed.success) return problem(context, "invalid_decision", { errors: faultsOf(parsed.error) });
    const call = { actor: context.get("key").id, now: now() };
    const result = await sort(context.req.param("id"), parsed.data, writing, call);
    if (result.ok) {
      writing.wrote?.();
      return context.json({ topic: result.topic, skpd: result.skpd, group: result.group });
    }
    return problem(context, result.code, "errors" in result ? { errors: result.errors } : {});
  });
  return app;
}
