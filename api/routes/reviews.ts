/** GET /v1/reviews and POST /v1/submissions/{id}/reviews: texts that wait for a person, and the decisions about them. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { TEXT_LIMIT } from "../../core/intake/schema.ts";
import { REVIEW_DECISIONS } from "../../core/moderation.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { bodyOf } from "../json-body.ts";
import { authorize } from "../middleware/authorize.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem } from "../problem.ts";
import { keyProblems, problemResponse, WRITING_PROBLEMS } from "../problem-responses.ts";
import { findingsOf, review } from "../review.ts";
import { waitingPage, waitingRoute } from "../waiting.ts";

const waitingSchema = z
  .object({
    public_id: z.string(),
    event: z.string().nullable().meta({ description: "Id of the event whose note waits; null: the text" }),
    text: z.string().meta({ description: "Redacted" }),
    found: z
      .record(z.string(), z.int())
      .nullable()
      .meta({ description: "Findings by kind in the original; null once it was deleted" }),
    score: z
      .number()
      .nullable()
      .meta({ description: "0 to 1: how sure redaction is that nothing personal is left" }),
    since: z.iso.datetime(),
  })
  .meta({ id: "WaitingReview" });
const decisionSchema = z
  .strictObject({
    decision: z.enum(REVIEW_DECISIONS).exclude(["erased"]),
    event: z.string().optional().meta({ description: "Id of the event, for its note; without it the text" }),
    words: z
      .array(z.string().min(1).max(500))
      .min(1)
      .max(50)
      .optional()
      .meta({ description: "With marked: what else is taken out, as it stands in the redacted text" }),
    text: z
      .string()
      .max(TEXT_LIMIT * 2)
      .optional()
      .meta({ description: "The text as it was looked at: where it is another by now, nothing is decided" }),
    reason: z.string().trim().min(1).max(500),
  })
  .superRefine(({ decision, words }, context) => {
    if ((decision === "marked") === (words !== undefined)) return;
    context.addIssue({ code: "custom", path: ["words"], message: "words go with marked, and only with it" });
  })
  .meta({ id: "ReviewDecision" });

const list = waitingRoute(
  "listForReview",
  "/v1/reviews",
  "Texts and notes that wait for a person, oldest first",
  waitingSchema,
);
const decide = createRoute({
  method: "post",
  path: "/v1/submissions/{id}/reviews",
  operationId: "reviewText",
  summary: "Approve a text or note, take more out of it, or withhold it",
  security: [{ key: [] }],
  request: {
    params: z.object({ id: z.string().meta({ description: "id or public_id" }) }),
    body: { required: true, content: { "application/json": { schema: decisionSchema } } },
  },
  responses: {
    200: {
      description: "In force from the next release on",
      content: { "application/json": { schema: z.object({ text: z.string().nullable() }) } },
    },
    ...keyProblems("moderation"),
    ...WRITING_PROBLEMS,
    404: problemResponse("No such submission or event, or one without words"),
    409: problemResponse("The reporter has withdrawn the text: it stays out; or it is another by now"),
  },
});

export function reviewRoutes({ now, siteUrl }: AppDeps, writing: WritingDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(list);
  app.openAPIRegistry.registerPath(decide);

  const moderation = authorize(writing.keys, "moderation");
  const { reviews, findSubmission, reference } = writing;
  const reviewing = { ...reviews, findSubmission, publicNames: reference.publicNames };

  app.get(
    "/v1/reviews",
    moderation,
    waitingPage(
      siteUrl,
      reviews.list,
      ({ at, target: id }) => ({ at, id }),
      async (one) => {
        const findings = await findingsOf(one, reviewing);
        return {
          public_id: one.publicId,
          event: one.kind === "note" ? one.target : null,
          text: one.text,
          found: findings?.found ?? null,
          score: findings?.score ?? null,
          since: new Date(one.at).toISOString(),
        };
      },
    ),
  );

  const tooLarge = limitBody(64 * 1024);
  app.post("/v1/submissions/:id/reviews", moderation, tooLarge, async (context) => {
    const body = await bodyOf(context, decisionSchema, "invalid_decision");
    if (body instanceof Response) return body;
    const { event, text: seen, ...input } = body;
    const call = { actor: context.get("key").id, now: now() };
    const result = await review(context.req.param("id"), event, { ...input, seen }, reviewing, call);
    if (result.ok) return context.json({ text: result.text });
    if (result.code !== "words_not_there") return problem(context, result.code);
    const pointer = `/words/${result.missing}`;
    return problem(context, result.code, {
      errors: [{ pointer, code: "not_in_text", detail: "these words do not stand in the redacted text" }],
    });
  });
  return app;
}
