/** Tracking as reporters, bots and guessers use it. People and numbers are made up. */
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { clientAddress, networkOf } from "../../api/client-address.ts";
import { readTrackingCode } from "../../core/public-id.ts";
import { publish } from "../../core/publication.ts";
import { streamFacts } from "../../db/facts.ts";
import { createKey, createKeyCheck } from "../../db/keys.ts";
import { findSubmission, findTracked } from "../../db/queries.ts";
import { decide, listForReview } from "../../db/reviews.ts";
import { listUnsorted } from "../../db/sorting.ts";
import { exampleLedger, NOW } from "../example-region.ts";

const WRITTEN = ["Karangan", "080000001234", "kata-isi", "kata-jawaban", "kata-alasan", "warga@example.id"];

async function open(quota = 1_000) {
  const parts = await exampleLedger();
  const { file, secrets, reference } = parts;
  const scopes = ["submissions:write", "events:write", "submissions:read", "moderation"] as const;
  const { secret } = await createKey(file, "uji", scopes, NOW);
  const logged: unknown[] = [];
  const seen: string[] = [];
  const app = createApp({
    now: () => NOW,
    version: "test",
    siteUrl: "https://aduan.example",
    tracking: {
      find: (code) => {
        seen.push(code);
        return findTracked(file, secrets, code);
      },
      addressOf: (context) => context.req.header("X-Test-Address") ?? "192.0.2.1",
      limit: { quota, window: 60 },
    },
    writing: {
      ...parts,
      keys: createKeyCheck(file, () => NOW),
      findSubmission: (id) => findSubmission(file, secrets, id),
      listUnsorted: (most) => listUnsorted(file, most),
      reviews: { list: (most) => listForReview(file, most), decide: (decided) => decide(file, decided) },
      ready: async () => {},
    },
    log: (line) => logged.push(line),
    logError: (error) => logged.push(error),
  });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const authorised = { Authorization: `Bearer ${secret}` };
  let number = 0;
  /** Takes one in and gives its tracking code. */
  const send = async (more: Record<string, unknown> = {}, events: readonly unknown[] = []) => {
    const response = await post(
      "/v1/submissions",
      {
        channel: "sms",
        external_id: `contoh-${number++}`,
        received_at: "2016-03-01T08:15:00+07:00",
        text: "Pupuk langka kata-isi, hubungi Pak Karangan 080000001234",
        reporter: { name: "Warga Karangan", phone: "080000001234", email: "warga@example.id" },
        topic: "pupuk",
        kecamatan: "utara",
        events,
        ...more,
      },
      authorised,
    );
    return ((await response.json()) as { tracking_code: string }).tracking_code;
  };
  const published = async () => {
    const rows: unknown[] = [];
    for await (const facts of streamFacts(file, NOW)) {
      const one = publish(facts, reference, NOW);
      if (one.kind === "row") rows.push([one.row.teks, one.row.tanggapan, one.row.tingkat_publikasi]);
    }
    return rows;
  };
  return { ...parts, app, post, authorised, send, published, logged, seen };
}

const ANSWERED = [
  { event: "verified", happened_at: "2016-03-02T08:00:00+07:00" },
  { event: "forwarded", happened_at: "2016-03-03T08:00:00+07:00", skpd: "dinas-jalan" },
  { event: "postponed", happened_at: "2016-03-04T08:00:00+07:00", reason: "kata-alasan" },
  { event: "resolved", happened_at: "2016-03-07T08:00:00+07:00", resolution: "acted", note: "kata-jawaban" },
];

describe("GET /v1/track/{tracking_code}", () => {
  test("tells codes and days, not one word that anybody wrote; is kept nowhere", async () => {
    const { app, send, logged } = await open();
    const code = await send({}, ANSWERED);
    const response = await app.request(`/v1/track/${code}`);
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toEqual([
      200,
      {
        public_id: "CTH-0000000",
        status: "resolved",
        colour: "biru",
        received: "2016-03-01",
        skpd: "dinas-jalan",
        topic: "pupuk",
        due_answer: "2016-03-11",
        due_resolve: "2016-03-16",
        published: "row_and_text",
        can: ["confirm", "contest", "withdraw"],
        events: [
          { event: "received", date: "2016-03-01", skpd: "dinas-tani", resolution: null, reason: null },
          { event: "verified", date: "2016-03-02", skpd: null, resolution: null, reason: null },
          { event: "forwarded", date: "2016-03-03", skpd: "dinas-jalan", resolution: null, reason: null },
          { event: "postponed", date: "2016-03-04", skpd: null, resolution: null, reason: null },
          { event: "resolved", date: "2016-03-07", skpd: null, resolution: "acted", reason: null },
        ],
      },
    ]);
    for (const word of WRITTEN) expect(text).not.toContain(word);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(JSON.stringify(logged)).not.toContain(code);
    expect(logged.at(-1)).toMatchObject({ route: "/v1/track/:code", status: 200 });
  });

  test.each([
    ["biasa", {}, "row_and_text"],
    ["a text that waits", { text: "Spanduk 99123 sobek di kios" }, "in_review"],
    ["anonim", { confidentiality: "anonim" }, "row"],
    ["anonim that waits", { confidentiality: "anonim", text: "Spanduk 99123 sobek" }, "row"],
    ["rahasia", { confidentiality: "rahasia" }, "count"],
    ["about abuse of office", { classification: "pengaduan_berkadar_pengawasan" }, "count"],
    ["unsorted", { topic: undefined, text: "Tanpa topik" }, "count_for_now"],
    ["an innovation to be agreed to", { classification: "inovasi" }, "count_for_now"],
    ["an innovation to be looked at", { classification: "inovasi", consent: {} }, "count_for_now"],
  ])("%s: says what the next release holds of it", async (_, more, published) => {
    const { app, send } = await open();
    const code = await send(more);
    const body = await (await app.request(`/v1/track/${code}`)).json();
    expect(body).toMatchObject({ published, can: ["withdraw"] });
  });

  test("an archived one says why", async () => {
    const { app, send } = await open();
    const code = await send({}, [
      { event: "archived", happened_at: "2016-03-02T08:00:00+07:00", reason: "vague" },
    ]);
    const body = (await (await app.request(`/v1/track/${code}`)).json()) as { events: unknown[] };
    expect(body).toMatchObject({ status: "archived", colour: "tanpa_warna", can: ["withdraw"] });
    expect(body.events.at(-1)).toMatchObject({ event: "archived", reason: "vague" });
  });

  test("a code may be typed as people type", async () => {
    const { app, send } = await open();
    const code = await send();
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll("-", ""),
      code.replaceAll("-", "%20"),
      code.replaceAll("0", "o"),
    ]) {
      expect([typed, (await app.request(`/v1/track/${typed}`)).status]).toEqual([typed, 200]);
    }
  });

  test("a guesser gets one answer, by one road, for what is wrong, malformed, or an id", async () => {
    const { app, send, post, seen } = await open();
    await send();
    const answers = new Set<string>();
    const guesses = [
      "4QXD-9T2M-AA0Z",
      "4QXD-9T2M-AA0",
      "CTH-0000000",
      "x".repeat(5_000),
      "%00",
      "'--",
      "%F0%9F%92%A9",
    ];
    for (const guess of guesses) {
      const before = seen.length;
      const response = await app.request(`/v1/track/${guess}`);
      answers.add(`${response.status} ${await response.text()}`);
      // What is no code is looked for too: the ledger is asked once, by a hash, whatever was typed.
      expect(seen.length - before).toBe(1);
      const said = await post(`/v1/track/${guess}/withdrawal`, {});
      answers.add(`${said.status} ${await said.text()}`);
    }
    expect([...answers]).toEqual([
      `404 ${JSON.stringify({
        type: "urn:terang:problem:unknown_tracking_code",
        title: "No submission has this tracking code",
        status: 404,
        code: "unknown_tracking_code",
      })}`,
    ]);
  });
});

describe("POST /v1/track/{tracking_code}/confirmation", () => {
  test("the reporter's word is an event, its note redacted; what cannot follow is refused", async () => {
    const { send, post, file, published } = await open();
    const code = await send({}, ANSWERED);
    const at = `/v1/track/${code}/confirmation`;
    const note = "Belum, tanya Pak Karangan 080000001234";
    const contested = await post(at, { outcome: "contested", rating: 2, note });
    expect([contested.status, await contested.json()]).toMatchObject([
      201,
      { status: "contested", colour: "kuning", can: ["withdraw"] },
    ]);
    const { rows } = await file.reader.execute(
      "SELECT kind, rating, note, actor FROM status_events ORDER BY position DESC LIMIT 1",
    );
    expect({ ...rows[0] }).toEqual({
      kind: "contested",
      rating: 2,
      note: "Belum, tanya Pak [nama] [nomor telepon]",
      actor: "reporter",
    });
    const audited = await file.reader.execute("SELECT actor, action FROM audit_log ORDER BY id DESC LIMIT 1");
    expect({ ...audited.rows[0] }).toEqual({ actor: "reporter", action: "event.contested" });
    expect(await published()).toEqual([[expect.any(String), "kata-jawaban", "baris_dan_teks"]]);
    const again = await post(at, { outcome: "confirmed" });
    expect([again.status, again.headers.get("Cache-Control"), await again.json()]).toMatchObject([
      409,
      "no-store",
      {
        code: "impossible_transition",
        expected: ["forwarded", "responded", "in_progress", "resolved", "reopened"],
      },
    ]);
  });

  test("confirmed, with a rating", async () => {
    const { send, post } = await open();
    const code = await send({}, ANSWERED);
    const response = await post(`/v1/track/${code}/confirmation`, { outcome: "confirmed", rating: 5 });
    expect([response.status, await response.json()]).toMatchObject([
      201,
      { status: "confirmed", can: ["contest", "withdraw"] },
    ]);
  });

  test.each([
    [{ outcome: "archived" }, ["/outcome"]],
    [{ outcome: "confirmed", rating: 6 }, ["/rating"]],
    [{ outcome: "confirmed", skpd: "dinas-jalan" }, ["/skpd"]],
    [{}, ["/outcome"]],
  ])("%j is refused with its places", async (body, pointers) => {
    const { send, post } = await open();
    const response = await post(`/v1/track/${await send({}, ANSWERED)}/confirmation`, body);
    const refused = (await response.json()) as { code: string; errors: { pointer: string }[] };
    expect([response.status, refused.code, refused.errors.map(({ pointer }) => pointer)]).toEqual([
      422,
      "invalid_wish",
      pointers,
    ]);
  });
});

describe("POST /v1/track/{tracking_code}/withdrawal", () => {
  test("takes text and answers out of the next release, once, on record; no person puts them back", async () => {
    const { send, post, file, published, authorised } = await open();
    const code = await send({}, ANSWERED);
    expect(await published()).toMatchObject([
      [expect.stringContaining("kata-isi"), "kata-jawaban", "baris_dan_teks"],
    ]);
    for (const reason of ["Ada nomor saya 080000001234", "lagi"]) {
      const response = await post(`/v1/track/${code}/withdrawal`, { reason });
      expect([response.status, await response.json()]).toMatchObject([
        200,
        { published: "withdrawn", can: ["confirm", "contest"] },
      ]);
    }
    expect(await published()).toEqual([[null, null, "baris"]]);
    const { rows } = await file.reader.execute("SELECT decision, reason, actor FROM reviews");
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { decision: "withdrawn", reason: "Ada nomor saya [nomor telepon]", actor: "reporter" },
    ]);
    const audited = await file.reader.execute("SELECT actor, action FROM audit_log ORDER BY id DESC LIMIT 1");
    expect({ ...audited.rows[0] }).toEqual({ actor: "reporter", action: "review.withdrawn" });
    for (const decision of ["approved", "withheld"]) {
      const back = await post("/v1/submissions/CTH-0000000/reviews", { decision, reason: "uji" }, authorised);
      expect([back.status, await back.json()]).toMatchObject([409, { code: "withdrawn_by_reporter" }]);
    }
    expect(await published()).toEqual([[null, null, "baris"]]);
  });

  test("the office does the same with a key, at the reporter's wish", async () => {
    const { app, send, post, published, authorised } = await open();
    const code = await send();
    const wish = { decision: "withdrawn", reason: "diminta lewat telepon" };
    expect((await post("/v1/submissions/CTH-0000000/reviews", wish, authorised)).status).toBe(200);
    expect(await published()).toEqual([[null, null, "baris"]]);
    expect(await (await app.request(`/v1/track/${code}`)).json()).toMatchObject({ published: "withdrawn" });
  });
});

describe("how often one address may ask", () => {
  test("is said with every answer, and refused with when to come back", async () => {
    const { app, send, post, logged } = await open(2);
    const code = await send();
    const ask = (address: string) =>
      app.request(`/v1/track/${code}`, { headers: { "X-Test-Address": address } });
    const first = await ask("203.0.113.9");
    expect(first.headers.get("RateLimit-Policy")).toBe('"track";q=2;w=60');
    expect(first.headers.get("RateLimit")).toBe('"track";r=1;t=60');
    expect(first.headers.get("Retry-After")).toBeNull();
    const wrong = await app.request("/v1/track/x", { headers: { "X-Test-Address": "203.0.113.9" } });
    expect([wrong.status, wrong.headers.get("RateLimit")]).toEqual([
      404,
      expect.stringMatching(/^"track";r=0;t=\d+$/),
    ]);
    const headers = { "X-Test-Address": "203.0.113.9" };
    for (const refused of [
      await ask("203.0.113.9"),
      await post(`/v1/track/${code}/withdrawal`, {}, headers),
    ]) {
      expect(refused.status).toBe(429);
      expect(refused.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
      expect(refused.headers.get("Cache-Control")).toBe("no-store");
      expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ code: "too_many_requests" });
    }
    expect((await ask("203.0.113.10")).status).toBe(200);
    expect(JSON.stringify(logged)).not.toContain("203.0.113");
  });

  test.each([
    [0, "198.51.100.1", "203.0.113.9"],
    [1, "198.51.100.1", "198.51.100.1"],
    [1, "192.0.2.66, 198.51.100.1", "198.51.100.1"],
    [2, "192.0.2.66, 198.51.100.1", "192.0.2.66"],
    [2, "198.51.100.1", "203.0.113.9"],
    [1, "", "203.0.113.9"],
  ])("behind %i proxies, X-Forwarded-For: %s is %s", async (proxies, forwarded, expected) => {
    const app = new Hono().get("/", (context) => context.text(clientAddress(context, proxies)));
    const socket = { incoming: { socket: { remoteAddress: "203.0.113.9" } } };
    const response = await app.request("/", { headers: { "X-Forwarded-For": forwarded } }, socket);
    expect(await response.text()).toBe(expected);
  });

  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
  ])("%s is of the network %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

test.each([
  ["4qxd 9t2m aaoz", "4QXD-9T2M-AA0Z"],
  ["4QXD9T2MILoo", "4QXD-9T2M-1100"],
  ["4QXD-9T2M-AA0U", undefined],
  ["4QXD-9T2M-AA0", undefined],
  ["", undefined],
])("%s is read as %s", (typed, code) => {
  expect(readTrackingCode(typed)).toBe(code);
});

test("OpenAPI shows the three calls", async () => {
  const { app } = await open();
  const { paths } = (await (await app.request("/openapi.json")).json()) as {
    paths: Record<string, Record<string, { responses: object }>>;
  };
  const calls = Object.entries(paths).filter(([path]) => path.startsWith("/v1/track/"));
  expect(calls.map(([path, methods]) => [path, Object.keys(methods)])).toEqual([
    ["/v1/track/{tracking_code}", ["get"]],
    ["/v1/track/{tracking_code}/confirmation", ["post"]],
    ["/v1/track/{tracking_code}/withdrawal", ["post"]],
  ]);
  expect(Object.keys(calls[0]?.[1]["get"]?.responses ?? {})).toEqual(["200", "404", "429"]);
});
