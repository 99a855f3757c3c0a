import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { createKey, createKeyCheck, type Scope } from "../../db/keys.ts";
import { findSubmission, ledgerMark } from "../../db/queries.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { exampleLedger, NOW } from "../example-region.ts";

async function exampleApp(
  scopes: readonly Scope[] = ["submissions:write", "events:write", "submissions:read"],
) {
  const parts = await exampleLedger();
  const { file, secrets } = parts;
  const { secret } = await createKey(file, "uji", scopes, NOW);
  const logged: unknown[] = [];
  const app = createApp({
    now: () => NOW,
    version: "test",
    siteUrl: "https://aduan.example",
    writing: {
      ...parts,
      keys: createKeyCheck(file, () => NOW),
      listUnsorted: (most) => listUnsorted(file, most),
      reviews: { list: (most) => listForReview(file, most), decide: (decided) => decide(file, decided) },
      findSubmission: (id) => findSubmission(file, secrets, id),
      ready: async () => {
        await file.reader.execute("SELECT 1");
      },
    },
    log: (line) => logged.push(line),
    logError: (error) => logged.push(error),
  });
  const headers = { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" };
  const send = (path: string, body: unknown, more: Record<string, string> = {}) =>
    app.request(path, {
      method: "POST",
      headers: { ...headers, ...more },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const count = async (table: string) =>
    Number((await file.reader.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.["n"]);
  return { ...parts, app, headers, send, count, logged };
}

const complaint = {
  channel: "sms",
  external_id: "contoh-1",
  received_at: "2016-03-01T08:15:00+07:00",
  text: "Pupuk langka, hubungi Pak Karangan 080000001234",
  reporter: { name: "Warga Karangan", phone: "080000001234" },
  topic: "Pupuk",
  kecamatan: "Kec. Utara",
};

describe("POST /v1/submissions", () => {
  test("answers with ids, route and due dates; the private view has the history and the original", async () => {
    const { send, app, headers, file, secrets } = await exampleApp();
    const response = await send("/v1/submissions", complaint);
    expect(response.status).toBe(201);
    const body = (await response.json()) as Record<string, string>;
    expect(body).toMatchObject({
      public_id: "CTH-0000000",
      skpd: "dinas-tani",
      group: "wag-pupuk-utara",
      due: { verify: "2016-03-04", answer: "2016-03-14", resolve: "2016-03-16" },
    });
    expect(body["tracking_code"]).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const mark = await ledgerMark(file, secrets);
    const view = await app.request(`/v1/submissions/${body["public_id"]}`, { headers });
    expect(await view.json()).toMatchObject({
      id: body["id"],
      text: "Pupuk langka, hubungi Pak [nama] [nomor telepon]",
      text_state: "clear",
      original: { text: complaint.text, reporter: complaint.reporter },
      events: [{ event: "received", happened_at: "2016-03-01T01:15:00.000Z", skpd: "dinas-tani" }],
    });
    const audited = await file.reader.execute(
      "SELECT action, target FROM audit_log ORDER BY id DESC LIMIT 1",
    );
    expect({ ...audited.rows[0] }).toEqual({ action: "submission.read", target: body["id"] });
    // Who reads makes no release old.
    expect(await ledgerMark(file, secrets)).toBe(mark);
    const stored = await file.reader.execute("SELECT hex(sealed) AS sealed FROM originals");
    expect(Buffer.from(String(stored.rows[0]?.["sealed"]), "hex").toString("latin1")).not.toContain(
      "Karangan",
    );
  });

  test("the same again is 200 with the same body, by external id and by Idempotency-Key; another content is 409", async () => {
    const { send, count } = await exampleApp();
    const key = { "Idempotency-Key": "k-1" };
    const first = await (await send("/v1/submissions", complaint, key)).text();
    const second = { "Idempotency-Key": "k-2" };
    for (const headers of [{}, key, second, {}]) {
      const again = await send("/v1/submissions", complaint, headers);
      expect([again.status, await again.text()]).toEqual([200, first]);
    }
    const other = await send("/v1/submissions", { ...complaint, text: "lain" });
    expect([other.status, await other.json()]).toMatchObject([409, { code: "conflicting_external_id" }]);
    for (const used of [key, second]) {
      const reused = await send("/v1/submissions", { ...complaint, external_id: "contoh-2" }, used);
      expect([reused.status, await reused.json()]).toMatchObject([
        409,
        { code: "conflicting_idempotency_key" },
      ]);
    }
    expect(await count("submissions")).toBe(1);
  });

  test("one Idempotency-Key at once for two contents stands for one of them", async () => {
    const { send, count } = await exampleApp();
    const key = { "Idempotency-Key": "k-1" };
    const both = [complaint, { ...complaint, external_id: "contoh-2" }];
    const answers = await Promise.all(both.map((one) => send("/v1/submissions", one, key)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect([await count("submissions"), await count("idempotency")]).toEqual([1, 1]);
  });

  test("many at once share transactions, and each is there once", async () => {
    const { send, count } = await exampleApp();
    const statuses = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const one = { ...complaint, external_id: `serentak-${index % 40}` };
        return (await send("/v1/submissions", one)).status;
      }),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(40);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(await count("submissions")).toBe(40);
    expect(await count("status_events")).toBe(40);
  });

  const without = (name: keyof typeof complaint) => {
    const { [name]: _, ...rest } = complaint;
    return rest;
  };
  test.each([
    ["bad JSON", "{", 400, "malformed_json", []],
    ["not an object", [], 422, "invalid_submission", [""]],
    ["a wrong type", { ...complaint, text: 5 }, 422, "invalid_submission", ["/text"]],
    ["an unknown field", { ...complaint, telepon: "x" }, 422, "invalid_submission", ["/telepon"]],
    ["a field missing", without("text"), 422, "invalid_submission", ["/text"]],
    ["an unknown code", { ...complaint, topic: "pupukk" }, 422, "invalid_submission", ["/topic"]],
    [
      "an impossible date",
      { ...complaint, received_at: "2016-02-31T00:00:00+07:00" },
      422,
      "invalid_submission",
      ["/received_at"],
    ],
    [
      "a month 13",
      { ...complaint, received_at: "2026-13-01T00:00:00+07:00" },
      422,
      "invalid_submission",
      ["/received_at"],
    ],
    [
      "a date with no zone",
      { ...complaint, received_at: "2016-03-01T00:00:00" },
      422,
      "invalid_submission",
      ["/received_at"],
    ],
    [
      "a date in the future",
      { ...complaint, received_at: "2016-03-31T00:00:00+07:00" },
      422,
      "invalid_submission",
      ["/received_at"],
    ],
    [
      "a text over the limit",
      { ...complaint, text: "a".repeat(20_001) },
      422,
      "invalid_submission",
      ["/text"],
    ],
    ["an empty text", { ...complaint, text: "  " }, 422, "invalid_submission", ["/text"]],
    [
      "a nested fault",
      { ...complaint, reporter: { nama: "x" } },
      422,
      "invalid_submission",
      ["/reporter/nama"],
    ],
    [
      "two faults",
      { ...complaint, topic: "zzz", skpd: "dinas-jalann" },
      422,
      "invalid_submission",
      ["/topic", "/skpd"],
    ],
    [
      "faults of form and of content together",
      {
        ...without("text"),
        telepon: "x",
        topic: "zzz",
        received_at: "2016-03-31T00:00:00+07:00",
        events: [
          { event: "answered" },
          { event: "forwarded", skpd: "dinas-jalann", happened_at: "kemarin" },
          7,
        ],
      },
      422,
      "invalid_submission",
      [
        "/text",
        "/events/0/event",
        "/events/1/happened_at",
        "/events/2",
        "/telepon",
        "/topic",
        "/received_at",
        "/events/1/skpd",
      ],
    ],
    [
      "an answer before the question",
      { ...complaint, events: [{ event: "responded", happened_at: "2016-02-28T00:00:00+07:00" }] },
      422,
      "invalid_submission",
      ["/events/0"],
    ],
    [
      "an impossible history",
      {
        ...complaint,
        events: [
          { event: "verified", happened_at: "2016-03-02T00:00:00+07:00" },
          { event: "confirmed", happened_at: "2016-03-03T00:00:00+07:00" },
        ],
      },
      422,
      "invalid_submission",
      ["/events/1"],
    ],
    ["a body over the limit", { ...complaint, text: "a".repeat(600_000) }, 413, "body_too_large", []],
  ] as [string, unknown, number, string, string[]][])(
    "refuses %s, and stores nothing",
    async (_, body, status, code, pointers) => {
      const { send, count } = await exampleApp();
      const response = await send("/v1/submissions", body as object);
      const refused = (await response.json()) as {
        code: string;
        status: number;
        errors?: { pointer: string }[];
      };
      expect(response.headers.get("Content-Type")).toContain("application/problem+json");
      expect([response.status, refused.status, refused.code]).toEqual([status, status, code]);
      expect((refused.errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers);
      for (const table of ["submissions", "status_events", "originals"]) expect(await count(table)).toBe(0);
    },
  );

  test("half a character or a NUL is stored as a sign that can be read again, and told as the same", async () => {
    const { send, app, headers } = await exampleApp();
    const broken = {
      ...complaint,
      external_id: "a\0b\ud83d",
      text: "Jalan rusak \ud83d, lampu\0 mati",
      events: [
        { event: "postponed", happened_at: "2016-03-02T00:00:00+07:00", reason: "hujan \ud83d" },
        { event: "responded", happened_at: "2016-03-03T00:00:00+07:00", note: "sudah\0 \udc00" },
      ],
    };
    const first = (await (await send("/v1/submissions", broken)).json()) as { public_id: string };
    const again = await send("/v1/submissions", broken);
    expect([again.status, await again.json()]).toMatchObject([200, first]);
    const view = await app.request(`/v1/submissions/${first.public_id}`, { headers });
    expect(await view.json()).toMatchObject({
      external_id: "a\ufffdb\ufffd",
      text: "Jalan rusak \ufffd, lampu\ufffd mati",
      events: [{}, { reason: "hujan \ufffd" }, { note: "sudah\ufffd \ufffd" }],
    });
  });

  test("refuses bytes that are not UTF-8, and stores nothing", async () => {
    const { app, headers, count } = await exampleApp();
    const body = Buffer.from(JSON.stringify({ ...complaint, text: "Jalan r\u00e9sak" }), "latin1");
    const response = await app.request("/v1/submissions", { method: "POST", headers, body });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { code: "malformed_json", detail: "the body is not UTF-8" },
    ]);
    expect(await count("submissions")).toBe(0);
  });

  test("of many faults a hundred are told", async () => {
    const { send } = await exampleApp();
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`medan_${index}`, 1]));
    const { errors } = (await (await send("/v1/submissions", many)).json()) as { errors: unknown[] };
    expect(errors).toHaveLength(100);
  });

  test("names the nearest codes, and never repeats a value", async () => {
    const { send, logged } = await exampleApp();
    const text = await (
      await send("/v1/submissions", { ...complaint, topic: "pupukk", reporter: { phone: 80000001234 } })
    ).text();
    expect(text).not.toContain("80000001234");
    const near = await (await send("/v1/submissions", { ...complaint, topic: "pupukk" })).text();
    expect(near).toContain("nearest: pupuk");
    expect(JSON.stringify(logged)).not.toContain("Karangan");
    expect(logged[0]).toMatchObject({ method: "POST", route: "/v1/submissions", status: 422 });
  });

  test("needs a key, a key in force, its scope, and JSON", async () => {
    const { app, send, headers } = await exampleApp(["submissions:read"]);
    const bare = (more: Record<string, string>) =>
      app.request("/v1/submissions", { method: "POST", headers: more, body: "{}" });
    expect((await bare({})).status).toBe(401);
    expect((await bare({ Authorization: `Bearer trg_${"x".repeat(43)}` })).status).toBe(401);
    expect((await send("/v1/submissions", complaint)).status).toBe(403);
    const writing = await exampleApp();
    const plain = await writing.app.request("/v1/submissions", {
      method: "POST",
      headers: { ...writing.headers, "Content-Type": "text/plain" },
      body: "{}",
    });
    expect(plain.status).toBe(415);
    expect(headers.Authorization).toMatch(/^Bearer trg_/);
  });
});

describe("POST /v1/submissions/{id}/events", () => {
  test("records an event by public id; what cannot follow is 409 and says what could", async () => {
    const { send } = await exampleApp();
    await send("/v1/submissions", complaint);
    const path = "/v1/submissions/CTH-0000000/events";
    const recorded = await send(path, { event: "verified", happened_at: "2016-03-02T09:00:00+07:00" });
    expect([recorded.status, await recorded.json()]).toMatchObject([201, { event: "verified" }]);
    const refused = await send(path, { event: "confirmed", happened_at: "2016-03-03T09:00:00+07:00" });
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { code: "impossible_transition", expected: expect.arrayContaining(["forwarded"]) },
    ]);
    const early = await send(path, { event: "responded", happened_at: "2016-02-01T09:00:00+07:00" });
    expect([early.status, await early.json()]).toMatchObject([409, { code: "event_before_receipt" }]);
    const { id } = (await (await send(path, { event: "archived", reason: "spam" })).json()) as { id: string };
    const mended = await send(path, { event: "forwarded", skpd: "dinas-tani", corrects: id });
    expect(mended.status).toBe(201);
    expect((await send("/v1/submissions/CTH-ZZZZZZZ/events", { event: "verified" })).status).toBe(404);
    const faulty = await send(path, { event: "archived", rating: 9, x: 1 });
    expect([faulty.status, await faulty.json()]).toMatchObject([
      422,
      {
        code: "invalid_event",
        errors: expect.arrayContaining([expect.objectContaining({ pointer: "/rating" })]),
      },
    ]);
    const both = await send(path, {
      event: "archived",
      skpd: "dinas-jalann",
      happened_at: "2016-03-31T00:00:00Z",
    });
    expect(await both.json()).toMatchObject({
      errors: [{ pointer: "/reason" }, { pointer: "/skpd" }, { pointer: "/happened_at" }],
    });
    const dangling = await send(path, {
      event: "archived",
      reason: "duplicate",
      duplicate_of: "CTH-YYYYYYY",
    });
    expect([dangling.status, await dangling.json()]).toMatchObject([
      422,
      { errors: [{ pointer: "/duplicate_of" }] },
    ]);
  });
});

describe("POST /v1/submissions/batch", () => {
  test("one result line a line, in order; bad lines are refused one by one", async () => {
    const { app, headers, count } = await exampleApp();
    const lines = [
      JSON.stringify({ ...complaint, external_id: "b-1" }),
      "{not json",
      JSON.stringify({ ...complaint, external_id: "b-2", topic: "zzz" }),
      "",
      JSON.stringify({ ...complaint, external_id: "b-1" }),
      JSON.stringify({ ...complaint, external_id: "b-1", text: "lain" }),
      "x".repeat(600_000),
      JSON.stringify({ ...complaint, external_id: "b-3" }),
      "\u00e9",
    ];
    const response = await app.request("/v1/submissions/batch", {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/x-ndjson" },
      body: Buffer.from(lines.join("\n"), "latin1"),
    });
    const results = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { line: number; status: number });
    expect(results.map(({ line, status }) => [line, status])).toEqual([
      [1, 201],
      [2, 400],
      [3, 422],
      [5, 200],
      [6, 409],
      [7, 413],
      [8, 201],
      [9, 400],
    ]);
    expect(await count("submissions")).toBe(2);
  });

  test("answers while it is still being sent", async () => {
    const { app, headers } = await exampleApp();
    const encoder = new TextEncoder();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const response = await app.request("/v1/submissions/batch", {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/x-ndjson" },
      body: readable,
      duplex: "half",
    } as RequestInit);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const first = reader.read();
    for (let number = 0; number < 256; number += 1) {
      await writer.write(encoder.encode(`${JSON.stringify({ ...complaint, external_id: `s-${number}` })}\n`));
    }
    expect(new TextDecoder().decode((await first).value)).toContain('"line":1,"status":201');
    await writer.close();
    while (!(await reader.read()).done);
  });
});

test("OpenAPI 3.1 describes every call, from the schemas that validate", async () => {
  const { app } = await exampleApp();
  const document = (await (await app.request("/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, Record<string, unknown>>;
    components: { schemas: Record<string, { additionalProperties?: boolean; required?: string[] }> };
  };
  expect(document.openapi).toBe("3.1.0");
  expect(
    Object.entries(document.paths).flatMap(([path, calls]) =>
      Object.keys(calls).map((call) => `${call} ${path}`),
    ),
  ).toEqual([
    "post /v1/submissions",
    "get /v1/submissions/{id}",
    "post /v1/submissions/batch",
    "post /v1/submissions/{id}/events",
    "get /v1/sorting",
    "post /v1/submissions/{id}/topic",
    "get /v1/reviews",
    "post /v1/submissions/{id}/reviews",
    "get /open311/discovery.{format}",
    "get /open311/v2/services.{format}",
    "get /open311/v2/services/{service_code}.{format}",
    "get /open311/v2/requests.{format}",
    "post /open311/v2/requests.{format}",
    "get /open311/v2/requests/{service_request_id}.{format}",
    "get /healthz",
    "get /readyz",
  ]);
  expect(document.components.schemas["Submission"]?.additionalProperties).toBe(false);
  expect(document.components.schemas["Submission"]?.required).toEqual(["channel", "external_id", "text"]);
});

test("health, readiness, and a problem for what is not there", async () => {
  const { app, file } = await exampleApp();
  expect((await app.request("/healthz")).status).toBe(200);
  expect((await app.request("/readyz")).status).toBe(200);
  expect(await (await app.request("/v1/nothing")).json()).toMatchObject({ status: 404, code: "not_found" });
  file.reader.close();
  expect((await app.request("/readyz")).status).toBe(503);
});
