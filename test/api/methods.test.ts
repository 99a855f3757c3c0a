/** Methods that an address has and has not (RFC 9110, 15.5.6), in both halves. */
import { describe, expect, test } from "vitest";
import { open311App } from "./open311-app.ts";
import { readingApp } from "./reading-app.ts";

const ask = async (app: { request: (path: string, init: RequestInit) => unknown }, line: string) => {
  const [method = "", path = ""] = line.split(" ");
  const response = (await app.request(path, { method })) as Response;
  const { status, headers } = response;
  return { status, headers, allow: headers.get("Allow"), text: await response.text() };
};

const READ = "GET, HEAD, OPTIONS";
const WRITE = "POST, OPTIONS";

describe("a method that an address has not is refused with those that it has", () => {
  test.each([
    ["GET /v1/submissions", WRITE],
    ["HEAD /v1/submissions", WRITE],
    ["DELETE /v1/submissions/CTH-0000000", READ],
    ["PUT /v1/submissions/CTH-0000000/events", WRITE],
    ["POST /v1/sorting", READ],
    ["POST /v1/reviews", READ],
    ["GET /v1/submissions/CTH-0000000/reviews", WRITE],
    ["POST /healthz", READ],
    ["POST /openapi.json", READ],
    ["POST /docs", READ],
  ])("%s: %s", async (line, allow) => {
    const { app } = await open311App();
    const refused = await ask(app, line);
    expect([refused.status, refused.allow]).toEqual([405, allow]);
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    if (line.startsWith("HEAD")) return;
    expect(JSON.parse(refused.text)).toMatchObject({
      status: 405,
      code: "method_not_allowed",
      expected: allow.split(", ").slice(0, -1),
    });
  });

  test.each([
    "POST /v1/complaints",
    "PUT /v1/complaints.csv",
    "DELETE /v1/complaints/CTH-0000001",
    "PATCH /v1/statistics",
    "POST /v1/releases",
    "POST /data/latest/complaints.csv",
    "DELETE /data/2026-01-01T000000+0700/",
  ])("%s, of the open data", async (line) => {
    const { app } = await readingApp();
    const refused = await ask(app, line);
    expect([refused.status, refused.allow]).toEqual([405, READ]);
    expect(JSON.parse(refused.text).code).toBe("method_not_allowed");
    expect(refused.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  test("in Open311 as its errors are", async () => {
    const { app } = await open311App();
    const refused = await ask(app, "PUT /open311/v2/services.json");
    expect([refused.status, refused.allow, refused.text]).toEqual([
      405,
      READ,
      '[{"code":405,"description":"expected GET, HEAD, got PUT"}]',
    ]);
    const xml = await ask(app, "DELETE /open311/v2/requests.xml");
    expect([xml.status, xml.allow]).toEqual([405, WRITE]);
    expect(xml.text).toContain("<code>405</code>");
  });
});

test.each([
  "POST /v1/nothing",
  "OPTIONS /v1/nothing",
  "GET /v1/complaints/",
  "GET /v1//complaints",
  "POST /v1/track/KODE",
  "DELETE /open311/v2/nothing.json",
  "POST /skpd/",
])("%s: there is nothing, by any method", async (line) => {
  const { app } = await readingApp();
  const { status, allow } = await ask(app, line);
  expect([status, allow]).toEqual([404, null]);
});

test("OPTIONS says what an address has; a page of another host may ask for open data only", async () => {
  const { app } = await open311App();
  const own = await ask(app, "OPTIONS /v1/submissions/CTH-0000000/events");
  expect([own.status, own.allow, own.headers.get("Access-Control-Allow-Origin")]).toEqual([204, WRITE, null]);
  const reading = await readingApp();
  const open = await ask(reading.app, "OPTIONS /v1/complaints");
  expect([open.status, open.headers.get("Access-Control-Allow-Methods")]).toEqual([204, "GET,HEAD"]);
});

test("HEAD is as GET without the body", async () => {
  const { app } = await readingApp();
  for (const path of ["/v1/complaints", "/v1/statistics.csv", "/v1/releases", "/openapi.json", "/healthz"]) {
    const got = await ask(app, `GET ${path}`);
    const head = await ask(app, `HEAD ${path}`);
    expect([head.status, head.text]).toEqual([got.status, ""]);
    expect(head.headers.get("ETag")).toBe(got.headers.get("ETag"));
  }
});
