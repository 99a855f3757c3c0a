/** /v1/track/{tracking_code}: the reporter's own status, word and wish, by the secret code; the one public way to the ledger. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { prepareEvent } from "../../core/intake/prepare-event.ts";
import { readTrackingCode } from "../../core/public-id.ts";
import { redactUnread } from "../../core/redaction/redact.ts";
import { track, trackedSchema } from "../../core/tracking.ts";
import type { History } from "../../db/queries.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { bodyOf } from "../json-body.ts";
import { limit, type RateLimit } from "../middleware/limit.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem } from "../problem.ts";
import { problemResponse, WRITING_PROBLEMS } from "../problem-responses.ts";

export interface TrackDeps {
  /** By a code as `readTrackingCode` writes it. */
  readonly find: (code: string) => Promise<History | undefined>;
  readonly addressOf: (context: Context) => string;
  readonly limit: RateLimit;
}

const ACTOR = "reporter";
const BODY_LIMIT = 16 * 1024;
/** Reads like a code and is none: what is not a code is looked for all the same, and takes as long as a wrong one. */
const NOBODYS = "no code";

const params = z.object({
  tracking_code: z.string().meta({ description: "As given to the reporter; case and dashes do not matter" }),
});
const confirmationSchema = z
  .strictObject({
    outcome: z.enum(["confirmed", "contested"]),
    rating: z.int().min(1).max(5).optional(),
    note: z.string().max(2_000).optional().meta({ description: "Redacted before it is stored" }),
  })
  .meta({ id: "Confirmation" });
const withdrawalSchema = z
  .strictObject({
    reason: z.string().max(500).optional().meta({ description: "Redacted before it is stored" }),
  })
  .meta({ id: "Withdrawal" });

const answer = (description: string) => ({
  description,
  content: { "application/json": { schema: trackedSchema } },
});
const REFUSALS = {
  404: problemResponse("No submission has this code, or it is none"),
  429: problemResponse("Too many requests from this address; Retry-After says when to come back"),
};
const REFUSED_BODIES = {
  ...REFUSALS,
  ...WRITING_PROBLEMS,
};
const ROUTES = [
  createRoute({
    method: "get",
    path: "/v1/track/{tracking_code}",
    operationId: "track",
    summary: "What became of the reporter's own submission",
    tags: ["For the reporter, by tracking code"],
    request: { params },
    responses: { 200: answer("Codes and days, no text"), ...REFUSALS },
  }),
  createRoute({
    method: "post",
    path: "/v1/track/{tracking_code}/confirmation",
    operationId: "confirmOrContest",
    summary: "The reporter says that it is done, or that it is not",
    tags: ["For the reporter, by tracking code"],
    request: {
      params,
      body: { required: true, content: { "application/json": { schema: confirmationSchema } } },
    },
    responses: {
      201: answer("Recorded; how it stands now"),
      409: problemResponse("Cannot follow what has happened; expected names what can"),
      ...REFUSED_BODIES,
    },
  }),
  createRoute({
    method: "post",
    path: "/v1/track/{tracking_code}/withdrawal",
    operationId: "withdrawText",
    summary: "The reporter wants the text unpublished: it is left out from the next release on",
    tags: ["For the reporter, by tracking code"],
    request: {
      params,
      body: { required: true, content: { "application/json": { schema: withdrawalSchema } } },
    },
    responses: { 200: answer("Withdrawn, now or before; how it stands now"), ...REFUSED_BODIES },
  }),
] as const;

export function trackRoutes(
  { now }: AppDeps,
  writing: WritingDeps,
  tracking: TrackDeps,
): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  for (const route of ROUTES) app.openAPIRegistry.registerPath(route);

  app.use("/v1/track/*", async (context, next) => {
    await next();
    // Neither a shared computer nor a link from here may give the code away.
    const { headers } = context.res;
    headers.set("Cache-Control", "no-store");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Robots-Tag", "noindex");
  });
  app.use("/v1/track/*", limit("track", tracking.limit, tracking.addressOf));
  const tooLarge = limitBody(BODY_LIMIT);

  const find = (context: Context) =>
    tracking.find(readTrackingCode(context.req.param("code") ?? "") ?? NOBODYS);
  const tell = (history: History) => track(history, history.takenOut, writing.reference);
  /** The history and a valid body, or the answer that refuses them. */
  const heard = async <T>(context: Context, schema: z.ZodType<T>) => {
    const said = await bodyOf(context, schema, "invalid_wish");
    if (said instanceof Response) return said;
    const found = await find(context);
    return found === undefined ? problem(context, "unknown_tracking_code") : { found, said };
  };
  const standing = async (context: Context) => tell((await find(context)) as History);

  app.get("/v1/track/:code", async (context) => {
    const found = await find(context);
    return found === undefined ? problem(context, "unknown_tracking_code") : context.json(tell(found));
  });

  app.post("/v1/track/:code/confirmation", tooLarge, async (context) => {
    const one = await heard(context, confirmationSchema);
    if (one instanceof Response) return one;
    const { outcome, ...said } = one.said;
    const { submission, events } = one.found;
    const at = now();
    // Clocks differ by seconds: what the reporter speaks about has happened.
    const last = Math.max(at, ...events.map(({ happenedAt }) => happenedAt));
    const prepared = prepareEvent(
      { event: outcome, happened_at: new Date(last).toISOString(), ...said },
      submission.id,
      {
        reference: writing.reference,
        now: at,
        newId: writing.newId,
        newPublicId: writing.newPublicId,
        actor: ACTOR,
      },
    );
    if (!prepared.ok) return problem(context, "invalid_wish", { errors: prepared.faults });
    const recorded = await writing.ledger.record({ prepared: prepared.value, actor: ACTOR });
    if (recorded.outcome === "refused") {
      const { code, detail, expected } = recorded.refusal;
      return problem(context, code, { detail, expected });
    }
    if (recorded.outcome !== "recorded") return problem(context, "unknown_tracking_code");
    return context.json(await standing(context), 201);
  });

  app.post("/v1/track/:code/withdrawal", tooLarge, async (context) => {
    const one = await heard(context, withdrawalSchema);
    if (one instanceof Response) return one;
    const { submission, takenOut } = one.found;
    if (takenOut !== null) return context.json(tell(one.found));
    await writing.reviews.decide({
      submissionId: submission.id,
      target: submission.id,
      decision: "withdrawn",
      seen: null,
      text: null,
      reason: redactUnread(one.said.reason ?? "", writing.reference.publicNames),
      at: now(),
      actor: ACTOR,
    });
    return context.json(await standing(context));
  });
  return app;
}
