/** In the OpenAPI document: the calls whose bodies no schema of ours validates: files of releases, webhooks, health. */
import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";
import { problemResponse } from "./problem-responses.ts";

const bytes = { "*/*": { schema: z.string().meta({ format: "binary" }) } };
const json = (schema: z.ZodType) => ({ "application/json": { schema } });
const plain = { "text/plain": { schema: z.string() } };
const notThere = problemResponse("There is no such release or file");

const FILES: RouteConfig = {
  method: "get",
  path: "/data/{release}/{file}",
  operationId: "getReleaseFile",
  tags: ["Open data"],
  summary: "A file of a release, as docs/data.md lists them; parts of it by Range",
  request: {
    params: z.object({
      release: z.string().meta({
        description: "Id of a release, or latest",
        example: "latest",
      }),
      file: z.string().meta({ description: "Path in its folder", example: "complaints.csv" }),
    }),
  },
  responses: {
    200: { description: "The file: of a release by its id it never changes", content: bytes },
    206: { description: "The part that was asked for", content: bytes },
    304: { description: "Unchanged since the ETag in If-None-Match" },
    404: notThere,
  },
};

const channel = z.object({
  channel: z.string().meta({ description: "sms, twitter, whatsapp or telegram, where it is connected" }),
});
const WEBHOOKS: readonly RouteConfig[] = [
  {
    method: "get",
    path: "/v1/channels/{channel}",
    operationId: "answerChallenge",
    tags: ["Channels"],
    summary: "The question with which X and WhatsApp find out whose address it is",
    request: { params: channel },
    responses: {
      200: {
        description: "The answer that the source expects",
        content: { ...plain, ...json(z.object({})) },
      },
      403: problemResponse("The challenge is not right, or the channel asks none"),
      404: problemResponse("The channel is not connected"),
    },
  },
  {
    method: "post",
    path: "/v1/channels/{channel}",
    operationId: "deliver",
    tags: ["Channels"],
    summary: "A delivery, in the form and with the signature of its source (docs/channels.md)",
    request: { params: channel, body: { required: true, content: bytes } },
    responses: {
      200: {
        description: "How many pieces ended in which way, or what the source expects to hear",
        content: json(z.record(z.string(), z.unknown())),
      },
      403: problemResponse("The signature is not right"),
      404: problemResponse("The channel is not connected"),
      413: problemResponse("Over the limit of the body"),
      422: problemResponse("Not what the source promises, or nothing in it can be taken in"),
      503: problemResponse("Cannot be written now; nothing was stored"),
    },
  },
];

const HEALTH: readonly RouteConfig[] = [
  {
    method: "get",
    path: "/healthz",
    operationId: "isAlive",
    tags: ["Health"],
    summary: "Whether the process answers",
    responses: {
      200: {
        description: "It does",
        content: json(z.object({ status: z.literal("ok"), version: z.string() })),
      },
    },
  },
  {
    method: "get",
    path: "/readyz",
    operationId: "isReady",
    tags: ["Health"],
    summary: "Whether the ledger can be reached, and which release is served",
    responses: {
      200: {
        description: "It can",
        content: json(z.object({ status: z.literal("ready"), release: z.string().nullable() })),
      },
      503: problemResponse("The ledger cannot be reached"),
    },
  },
  {
    method: "get",
    path: "/metrics",
    operationId: "getMetrics",
    tags: ["Health"],
    summary: "Metrics for Prometheus: from the machine itself without a key, else with the scope admin",
    security: [{}, { key: [] }],
    responses: {
      200: { description: "The text format of Prometheus", content: plain },
      401: problemResponse("No key, or one that is not known"),
      403: problemResponse("The key lacks admin"),
    },
  },
];

/** `webhooks`: whether any channel is connected. */
export function describePlain(
  registry: OpenAPIHono["openAPIRegistry"],
  { files, webhooks, metrics }: Readonly<Record<"files" | "webhooks" | "metrics", boolean>>,
): void {
  if (files) registry.registerPath(FILES);
  if (webhooks) for (const call of WEBHOOKS) registry.registerPath(call);
  for (const call of HEALTH) if (metrics || call.path !== "/metrics") registry.registerPath(call);
}
