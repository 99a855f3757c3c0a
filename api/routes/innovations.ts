/** Innovations: pictures in, a person's decision about them, and what who offered them agreed to. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { CONSENT_WISHES, PICTURE_STATES } from "../../core/innovation.ts";
import { looksPrivate, redactUnread } from "../../core/redaction/redact.ts";
import type { ConsentGiven } from "../../db/consents.ts";
import type { addPicture, decidePicture, PictureInfo } from "../../db/pictures.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { bodyOf } from "../json-body.ts";
import { authorize } from "../middleware/authorize.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { PICTURE_LIMIT, type PreparePicture } from "../pictures/prepare.ts";
import { problem } from "../problem.ts";
import { keyProblems, problemResponse, WRITING_PROBLEMS } from "../problem-responses.ts";

export interface InnovationDeps {
  readonly prepare: PreparePicture;
  readonly add: (picture: Parameters<typeof addPicture>[2]) => ReturnType<typeof addPicture>;
  readonly list: (submissionId: string) => Promise<readonly PictureInfo[]>;
  readonly read: (submissionId: string, position: number) => Promise<Uint8Array | undefined>;
  readonly decide: (decided: Parameters<typeof decidePicture>[1]) => Promise<boolean>;
  readonly consent: (given: ConsentGiven) => Promise<void>;
}

/** Words that are published as they are: nothing that looks like a number or an address of a person. */
const publicWords = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((words) => looksPrivate(words) === undefined, "something in it looks like personal data");
const consentSchema = z
  .strictObject({
    wish: z.enum(CONSENT_WISHES),
    name: publicWords(100).optional().meta({ description: "With named: as whom, as it will be published" }),
    how: z.string().trim().min(1).max(500).meta({ description: "How it was given, as: asked in the group" }),
  })
  .superRefine(({ wish, name }, context) => {
    if ((wish === "named") === (name !== undefined)) return;
    context.addIssue({ code: "custom", path: ["name"], message: "a name goes with named, and only with it" });
  })
  .meta({ id: "Consent" });
const decisionSchema = z
  .strictObject({
    decision: z.enum(["approved", "withheld"]),
    alt: publicWords(300).optional().meta({ description: "With approved: what there is to see" }),
  })
  .superRefine(({ decision, alt }, context) => {
    if ((decision === "approved") === (alt !== undefined)) return;
    context.addIssue({ code: "custom", path: ["alt"], message: "alt goes with approved, and only with it" });
  })
  .meta({ id: "PictureDecision" });
const pictureSchema = z
  .object({
    position: z.int(),
    state: z.enum(PICTURE_STATES),
    alt: z.string(),
    width: z.int().nullable(),
    height: z.int().nullable(),
  })
  .meta({ id: "Picture" });

const id = z.string().meta({ description: "id or public_id" });
const one = z.object({ id, position: z.int() });
const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema } },
});
const REFUSALS = {
  ...keyProblems("the scope"),
  404: problemResponse("No such innovation or picture"),
};
const body = (schema: z.ZodType) => ({ required: true, content: { "application/json": { schema } } });
const security = [{ key: [] }];
const ROUTES = [
  createRoute({
    method: "post",
    path: "/v1/submissions/{id}/pictures",
    operationId: "addPicture",
    summary: "Add a picture to an innovation: JPEG, PNG or WebP; its metadata are not kept",
    security,
    request: {
      params: z.object({ id }),
      body: { required: true, content: { "image/*": { schema: z.string().meta({ format: "binary" }) } } },
    },
    responses: {
      201: json("Kept, private until it is approved", z.object({ position: z.int() })),
      200: json("Kept before", z.object({ position: z.int() })),
      409: problemResponse("It is no innovation, or has as many pictures as it may"),
      413: problemResponse("Over the limit of the body, or of pixels"),
      422: problemResponse("Not a picture"),
      503: WRITING_PROBLEMS[503],
      ...REFUSALS,
    },
  }),
  createRoute({
    method: "get",
    path: "/v1/submissions/{id}/pictures",
    operationId: "listPictures",
    summary: "The pictures of an innovation",
    security,
    request: { params: z.object({ id }) },
    responses: { 200: json("In order", z.object({ pictures: z.array(pictureSchema) })), ...REFUSALS },
  }),
  createRoute({
    method: "get",
    path: "/v1/submissions/{id}/pictures/{position}",
    operationId: "getPicture",
    summary: "One picture, to look at before it is decided about",
    security,
    request: { params: one },
    responses: { 200: { description: "WebP", content: { "image/webp": {} } }, ...REFUSALS },
  }),
  createRoute({
    method: "post",
    path: "/v1/submissions/{id}/pictures/{position}/review",
    operationId: "reviewPicture",
    summary: "Approve a picture, or withhold it; what is withheld is deleted",
    security,
    request: { params: one, body: body(decisionSchema) },
    responses: {
      200: json("In force from the next release on", z.object({ state: z.enum(PICTURE_STATES) })),
      ...WRITING_PROBLEMS,
      ...REFUSALS,
    },
  }),
  createRoute({
    method: "post",
    path: "/v1/submissions/{id}/consents",
    operationId: "recordConsent",
    summary: "Record what who offered an innovation agreed to; the last word is in force",
    security,
    request: { params: z.object({ id }), body: body(consentSchema) },
    responses: {
      201: json("In force from the next release on", z.object({ wish: z.enum(CONSENT_WISHES) })),
      409: problemResponse("It is no innovation"),
      ...WRITING_PROBLEMS,
      ...REFUSALS,
    },
  }),
] as const;

export function innovationRoutes(
  { now }: AppDeps,
  writing: WritingDeps,
  innovations: InnovationDeps,
): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  for (const route of ROUTES) app.openAPIRegistry.registerPath(route);
  const moderation = authorize(writing.keys, "moderation");

  /** The id of an innovation, or the answer that refuses it. */
  const innovation = async (context: Context): Promise<string | Response> => {
    const found = await writing.findSubmission(context.req.param("id") ?? "");
    if (found === undefined) return problem(context, "unknown_submission");
    const { id: found_id, classification } = found.submission;
    return classification === "inovasi" ? found_id : problem(context, "not_an_innovation");
  };
  /** 0, which no picture has, for what is no number. */
  const position = (context: Context) => {
    const text = context.req.param("position") ?? "";
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
  };
  app.post(
    "/v1/submissions/:id/pictures",
    authorize(writing.keys, "submissions:write"),
    limitBody(PICTURE_LIMIT),
    async (context) => {
      const submissionId = await innovation(context);
      if (submissionId instanceof Response) return submissionId;
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const prepared = await innovations.prepare(bytes);
      if (!prepared.ok) return problem(context, prepared.code);
      const added = await innovations.add({
        submissionId,
        source: Buffer.from(prepared.sizes.at(-1)?.bytes ?? bytes).toString("base64"),
        from: { sizes: prepared.sizes },
        at: now(),
        actor: context.get("key").id,
      });
      if (added.outcome === "too_many") return problem(context, "too_many_pictures");
      return context.json({ position: added.position }, added.outcome === "added" ? 201 : 200);
    },
  );

  app.get("/v1/submissions/:id/pictures", moderation, async (context) => {
    const submissionId = await innovation(context);
    if (submissionId instanceof Response) return submissionId;
    context.header("Cache-Control", "no-store");
    return context.json({ pictures: await innovations.list(submissionId) });
  });

  app.get("/v1/submissions/:id/pictures/:position", moderation, async (context) => {
    const submissionId = await innovation(context);
    if (submissionId instanceof Response) return submissionId;
    const bytes = await innovations.read(submissionId, position(context));
    if (bytes === undefined) return problem(context, "nothing_to_review");
    return context.body(new Uint8Array(bytes), 200, {
      "Content-Type": "image/webp",
      "Cache-Control": "no-store",
    });
  });

  app.post(
    "/v1/submissions/:id/pictures/:position/review",
    moderation,
    limitBody(16 * 1024),
    async (context) => {
      const submissionId = await innovation(context);
      if (submissionId instanceof Response) return submissionId;
      const decision = await bodyOf(context, decisionSchema, "invalid_decision");
      if (decision instanceof Response) return decision;
      const decided = await innovations.decide({
        submissionId,
        position: position(context),
        decision: decision.decision,
        alt: decision.alt ?? "",
        at: now(),
        actor: context.get("key").id,
      });
      return decided ? context.json({ state: decision.decision }) : problem(context, "nothing_to_review");
    },
  );

  app.post("/v1/submissions/:id/consents", moderation, limitBody(16 * 1024), async (context) => {
    const submissionId = await innovation(context);
    if (submissionId instanceof Response) return submissionId;
    const given = await bodyOf(context, consentSchema, "invalid_decision");
    if (given instanceof Response) return given;
    await innovations.consent({
      submissionId,
      wish: given.wish,
      name: given.name ?? null,
      how: redactUnread(given.how, writing.reference.publicNames),
      at: now(),
      actor: context.get("key").id,
    });
    return context.json({ wish: given.wish }, 201);
  });
  return app;
}
