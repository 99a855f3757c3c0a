/** POST /v1/submissions/batch: NDJSON in, one result line a line out, in order, streamed both ways. */
import { Readable } from "node:stream";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { LedgerUnavailable } from "../../db/group-commit.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { inOrder } from "../in-order.ts";
import { authorize } from "../middleware/authorize.ts";
import { type Line, readLines } from "../ndjson.ts";
import { makeProblem, problem } from "../problem.ts";
import { keyProblems, problemResponse } from "../problem-responses.ts";
import { receiptBody } from "../receipt.ts";
import { takeIn } from "../take-in.ts";
import { BODY_LIMIT } from "./submissions.ts";

const route = createRoute({
  method: "post",
  path: "/v1/submissions/batch",
  operationId: "createSubmissions",
  summary: "Take in many submissions as NDJSON; bad lines are refused one by one",
  security: [{ key: [] }],
  request: { body: { required: true, content: { "application/x-ndjson": { schema: z.string() } } } },
  responses: {
    200: {
      description: "One line a line: {line, status, ...receipt} or {line, status, problem}",
      content: { "application/x-ndjson": { schema: z.string() } },
    },
    ...keyProblems("submissions:write"),
    415: problemResponse("Not application/x-ndjson"),
  },
});

export function batchRoutes({ now }: AppDeps, writing: WritingDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  app.openAPIRegistry.registerPath(route);
  const zone = writing.reference.zone;

  const judge = async (line: Line, actor: string): Promise<string> => {
    const refuse = (...args: Parameters<typeof makeProblem>) => {
      const refused = makeProblem(...args);
      return `${JSON.stringify({ line: line.number, status: refused.status, problem: refused })}\n`;
    };
    if ("fault" in line) {
      return line.fault === "too_long"
        ? refuse("body_too_large", { detail: `a line has at most ${BODY_LIMIT} bytes` })
        : refuse("malformed_json", { detail: "the line is not UTF-8" });
    }
    let input: unknown;
    try {
      input = JSON.parse(line.text);
    } catch {
      return refuse("malformed_json");
    }
    try {
      const result = await takeIn(input, writing, { actor, now: now(), idempotencyKey: null });
      if (!result.ok) return refuse(result.code, result.more);
      return `${JSON.stringify({ line: line.number, status: result.status, ...receiptBody(result.receipt, zone) })}\n`;
    } catch (error) {
      if (error instanceof LedgerUnavailable) return refuse("ledger_unavailable");
      return refuse("internal_error");
    }
  };

  async function* results(body: ReadableStream<Uint8Array>, actor: string): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    const judged = inOrder(readLines(body, BODY_LIMIT), (line) => judge(line, actor));
    for await (const answers of judged) yield encoder.encode(answers.join(""));
  }

  app.post("/v1/submissions/batch", authorize(writing.keys, "submissions:write"), (context) => {
    const type = context.req.header("Content-Type") ?? "";
    if (!/^application\/(?:x-)?ndjson(?:\s*;|$)/i.test(type)) {
      return problem(context, "unsupported_media_type", {
        detail: "expected Content-Type: application/x-ndjson",
      });
    }
    const body = context.req.raw.body;
    if (body === null) return problem(context, "malformed_request", { detail: "expected a body" });
    const answer = Readable.toWeb(Readable.from(results(body, context.get("key").id), { objectMode: false }));
    return new Response(answer as ReadableStream, {
      headers: { "Content-Type": "application/x-ndjson; charset=utf-8" },
    });
  });
  return app;
}
