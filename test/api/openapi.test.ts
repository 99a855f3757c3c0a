/** The OpenAPI document and the page made of it. */
import { expect, test } from "vitest";
import { FILTERS } from "../../api/reading/filters.ts";
import { complaintsQuery, namesOf, statisticsQuery } from "../../api/reading/query-schemas.ts";
import { open311App } from "./open311-app.ts";
import { readingApp } from "./reading-app.ts";

interface Operation {
  summary?: string;
  operationId?: string;
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    example?: unknown;
    schema: object;
  }[];
  requestBody?: { content: object };
  responses: Record<string, { description: string }>;
}
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: object };
};

test("the reading half is described: every parameter with its words and an example, every refusal", async () => {
  const { json } = await readingApp();
  const document: Document = await json("/openapi.json");
  expect(document.openapi).toBe("3.1.0");
  for (const [path, query] of [
    ["/v1/complaints", complaintsQuery],
    ["/v1/statistics", statisticsQuery],
  ] as const) {
    const described = document.paths[path]?.["get"];
    const { parameters = [], responses } = described ?? { responses: {} };
    expect(parameters.map(({ name }) => name)).toEqual(namesOf(query));
    expect(parameters.filter(({ description, example }) => !description || example === undefined)).toEqual(
      [],
    );
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(["200", "304", "400", "404", "406", "410", "429", "503"]),
    );
  }
  expect(Object.keys(FILTERS).length).toBe(9);
});

test("both halves are in it, each call with a summary and an id of its own", async () => {
  const { app } = await open311App();
  const document: Document = JSON.parse(await (await app.request("/openapi.json")).text());
  const { paths } = document;
  for (const path of [
    "/v1/submissions",
    "/v1/submissions/batch",
    "/v1/submissions/{id}/events",
    "/healthz",
    "/open311/v2/requests.{format}",
  ])
    expect([path, paths[path] !== undefined]).toEqual([path, true]);
  const calls = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(calls.filter(({ summary, operationId }) => !summary || !operationId)).toEqual([]);
  expect(new Set(calls.map(({ operationId }) => operationId)).size).toBe(calls.length);
  // What a path has in it cannot be left out.
  const parameters = calls.flatMap((call) => call.parameters ?? []);
  expect(parameters.filter(({ in: place, required }) => place === "path" && required !== true)).toEqual([]);
});

test("whoever writes is told of every refusal: of the key, of the body, of the ledger", async () => {
  const { app } = await open311App();
  const document: Document = JSON.parse(await (await app.request("/openapi.json")).text());
  const writing = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody, responses }]) =>
      requestBody !== undefined && "application/json" in requestBody.content
        ? [{ call: `${method} ${path}`, statuses: Object.keys(responses) }]
        : [],
    ),
  );
  expect(writing.map(({ call }) => call).toSorted()).toEqual([
    "post /v1/submissions",
    "post /v1/submissions/{id}/events",
    "post /v1/submissions/{id}/reviews",
    "post /v1/submissions/{id}/topic",
  ]);
  for (const { call, statuses } of writing) {
    const all = ["400", "401", "403", "413", "415", "422", "503"];
    expect([call, statuses]).toEqual([call, expect.arrayContaining(all)]);
  }
});

test("/docs is whole without a script, has a form for each open call, and nothing of another host", async () => {
  const { get, text } = await readingApp();
  const response = await get("/docs");
  const page = await response.text();
  expect(response.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
  expect(
    [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, url]) => url)
      .filter((url) => !/^[/#]/.test(url as string)),
  ).toEqual([]);
  expect(page).not.toMatch(/ style="|<style|<script>|onclick/);
  expect(page).toContain('action="/v1/complaints"');
  for (const name of namesOf(complaintsQuery)) expect(page).toContain(`<code>${name}</code>`);
  expect(await text("/docs/docs.js")).toContain("fetch(");
  expect((await get("/docs/docs.css")).headers.get("Content-Type")).toBe("text/css; charset=utf-8");
});
