/** What waits for a person, oldest first, page by page: /v1/reviews and /v1/sorting are asked and answered alike. */
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import type { Place } from "../db/place.ts";
import type { AppEnv } from "./deps.ts";
import { type ParameterFault, problem } from "./problem.ts";
import { keyProblems, problemResponse } from "./problem-responses.ts";
import { readParameters } from "./reading/parameters.ts";

const MOST = 100;
const query = z.object({
  limit: z
    .int()
    .min(1)
    .max(MOST)
    .optional()
    .meta({ description: `By default ${MOST}` }),
  cursor: z.string().optional().meta({ description: "From `next` of the page before" }),
});
const placeSchema = z.tuple([z.int(), z.string()]);

/** `one`: what is told of each. */
export const waitingRoute = (operationId: string, path: string, summary: string, one: z.ZodType) =>
  createRoute({
    method: "get",
    path,
    operationId,
    summary,
    security: [{ key: [] }],
    request: { query },
    responses: {
      200: {
        description: "A page",
        content: {
          "application/json": {
            schema: z.object({
              waiting: z.array(one),
              next: z.string().nullable().meta({ description: "Address of the next page" }),
            }),
          },
        },
      },
      400: problemResponse("Parameters have faults: every one with its name and what was expected"),
      ...keyProblems("moderation"),
    },
  });

function readPlace(text: string): Place | undefined {
  try {
    const [at, id] = placeSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { at, id };
  } catch {
    return undefined;
  }
}

function readQuestion(context: Context, faults: ParameterFault[]) {
  const { limit, cursor } = readParameters(
    new URL(context.req.url).searchParams,
    Object.keys(query.shape),
    faults,
  );
  const size = limit === undefined ? MOST : Number(limit);
  if (!(Number.isInteger(size) && size >= 1 && size <= MOST)) {
    const detail = `expected a whole number from 1 to ${MOST}`;
    faults.push({ parameter: "limit", code: "invalid_value", detail });
  }
  const after = cursor === undefined ? undefined : readPlace(cursor);
  if (cursor !== undefined && after === undefined) {
    faults.push({ parameter: "cursor", code: "bad_cursor", detail: "expected a cursor that `next` had" });
  }
  return { size, after };
}

/** What was decided about or came in since a page was read neither repeats nor hides what stands after it. */
export const waitingPage =
  <T>(
    siteUrl: string,
    list: (most: number, after?: Place) => Promise<readonly T[]>,
    placeOf: (one: T) => Place,
    tell: (one: T) => object | Promise<object>,
  ) =>
  async (context: Context<AppEnv>): Promise<Response> => {
    const faults: ParameterFault[] = [];
    const { size, after } = readQuestion(context, faults);
    if (faults.length > 0) return problem(context, "invalid_parameter", { parameters: faults });
    // One more than the page tells whether there is a next.
    const found = await list(size + 1, after);
    const page = found.slice(0, size);
    context.header("Cache-Control", "no-store");
    let next: string | null = null;
    const last = page.at(-1);
    if (found.length > size && last !== undefined) {
      const { at, id } = placeOf(last);
      const cursor = Buffer.from(JSON.stringify([at, id])).toString("base64url");
      next = `${siteUrl}${context.req.path}?${new URLSearchParams({ limit: String(size), cursor })}`;
      context.header("Link", `<${next}>; rel="next"`);
    }
    return context.json({ waiting: await Promise.all(page.map(tell)), next });
  };
