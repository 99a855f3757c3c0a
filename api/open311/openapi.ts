/** The calls of Open311 in the OpenAPI document. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { FORMATS, MEDIA_TYPES } from "./render.ts";

const format = z.enum(FORMATS).meta({ description: "xml or json", example: "json" });
const text = (description: string, example: string) => z.string().optional().meta({ description, example });
const errors = z.array(z.object({ code: z.int(), description: z.string() })).meta({ id: "Open311Errors" });
const request = z
  .object({
    service_request_id: z.string(),
    status: z.enum(["open", "closed"]),
    status_notes: z.string().nullable(),
    service_name: z.string(),
    service_code: z.string(),
    description: z.string().nullable(),
    agency_responsible: z.string().nullable(),
    service_notice: z.string().nullable(),
    requested_datetime: z.iso.datetime({ offset: true }),
    updated_datetime: z.iso.datetime({ offset: true }),
    expected_datetime: z.iso.datetime({ offset: true }).nullable(),
    address: z.string().nullable().meta({ description: "District, not place" }),
    address_id: z.string().nullable(),
    zipcode: z.null(),
    lat: z.number().nullable().meta({ description: "The district's centre" }),
    long: z.number().nullable(),
    media_url: z.null(),
  })
  .meta({ id: "Open311Request" });
const requests = z.array(request);
const extensions = text("true adds notes (events) and extended_attributes", "true");

const answer = (description: string, schema: z.ZodType) => ({
  description,
  content: {
    [MEDIA_TYPES.json]: { schema },
    [MEDIA_TYPES.xml]: { schema: z.string().meta({ description: "The same as XML" }) },
  },
});
const refused = {
  400: answer("Every fault at once", errors),
  404: answer("There is no such thing", errors),
};

const service = z.object({
  service_code: z.string(),
  service_name: z.string(),
  description: z.string(),
  metadata: z.boolean(),
  type: z.literal("realtime"),
  keywords: z.string(),
  group: z.string(),
});
const CALLS = [
  {
    path: "/open311/discovery.{format}",
    operationId: "discoverOpen311",
    summary: "Where the endpoint is, what it speaks",
    params: z.object({ format }),
    response: z.record(z.string(), z.unknown()),
  },
  {
    path: "/open311/v2/services.{format}",
    operationId: "listServices",
    summary: "Topics as services",
    params: z.object({ format }),
    response: z.array(service),
  },
  {
    path: "/open311/v2/services/{service_code}.{format}",
    operationId: "getService",
    summary: "The attributes of a service",
    params: z.object({ service_code: z.string().meta({ example: "jalan" }), format }),
    response: z.record(z.string(), z.unknown()),
  },
  {
    path: "/open311/v2/requests.{format}",
    operationId: "listRequests",
    summary: "Published complaints as requests: at most 90 days or 1,000 a page, newest first",
    params: z.object({ format }),
    query: z.object({
      service_request_id: text("Ids, with commas; overrides the rest", "BJN-7K3F9QD"),
      service_code: text("Codes of services, with commas", "jalan"),
      start_date: text("Received from; W3C date-time", "2026-01-01T00:00:00+07:00"),
      end_date: text("Received until; at most 90 days later", "2026-01-31T23:59:59+07:00"),
      status: text("open or closed", "open"),
      page: text("From 1", "1"),
      page_size: text("1 to 1,000, which it is without", "100"),
      updated_after: text("Last event from; W3C date-time", "2026-01-15T00:00:00+07:00"),
      updated_before: text("Last event until; W3C date-time", "2026-01-31T23:59:59+07:00"),
      extensions,
    }),
    response: requests,
  },
  {
    path: "/open311/v2/requests/{service_request_id}.{format}",
    operationId: "getRequest",
    summary: "One request, in a list of one",
    params: z.object({ service_request_id: z.string().meta({ example: "BJN-7K3F9QD" }), format }),
    query: z.object({ extensions }),
    response: requests,
  },
] as const;

const report = z.object({
  api_key: z.string().meta({ description: "A key with the scope submissions:write" }),
  service_code: z.string(),
  description: z.string().max(4_000),
  lat: z.string().optional(),
  long: z.string().optional(),
  address_string: z.string().optional(),
  address_id: z.string().optional().meta({ description: "Code of a kecamatan" }),
  "attribute[kecamatan]": z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
});

export function describeOpen311(registry: OpenAPIHono["openAPIRegistry"]): void {
  const of = { tags: ["Open311 GeoReport v2"] };
  for (const call of CALLS) {
    registry.registerPath({
      ...of,
      method: "get",
      path: call.path,
      operationId: call.operationId,
      summary: call.summary,
      request: { params: call.params, ...("query" in call ? { query: call.query } : {}) },
      responses: {
        200: answer("As GeoReport v2 has it", call.response),
        ...refused,
        429: answer("Too often; Retry-After says when to come back", errors),
      },
    });
  }
  const taken = z.object({
    service_request_id: z.string(),
    service_notice: z.string(),
    account_id: z.null(),
  });
  registry.registerPath({
    ...of,
    method: "post",
    path: "/open311/v2/requests.{format}",
    operationId: "postRequest",
    summary: "A report in",
    request: {
      params: z.object({ format }),
      body: { required: true, content: { "application/x-www-form-urlencoded": { schema: report } } },
    },
    responses: {
      201: answer("Taken in", z.array(taken)),
      ...refused,
      403: answer("The key", errors),
    },
  });
}
