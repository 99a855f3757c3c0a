/** POST /open311/v2/requests over the made-up region: whole answers in both formats, and every refusal. */
import { describe, expect, test } from "vitest";
import { createReference } from "../../core/reference.ts";
import { LedgerUnavailable } from "../../db/group-commit.ts";
import { findSubmission } from "../../db/queries.ts";
import { exampleLedger, exampleTables } from "../example-region.ts";
import { JSON_TYPE, open311App, XML, xmlErrors } from "./open311-app.ts";

const report = {
  service_code: "pupuk",
  description: "Pupuk langka, hubungi Pak Karangan 080000001234",
  lat: "-7.101234",
  long: "111.905678",
};

const RESTRICTED = "Koordinat dan berkas media tidak disimpan.";

describe("POST /open311/v2/requests", () => {
  test("xml: the public id at once, the tracking code in the notice", async () => {
    const { post, file, secrets } = await open311App();
    const answer = await post("requests.xml", report);
    const stored = await findSubmission(file, secrets, "CTH-0000000");
    const code = secrets.trackingCode(stored?.submission.id ?? "");
    expect(answer).toEqual({
      status: 201,
      type: XML,
      body: `<?xml version="1.0" encoding="utf-8"?>
<service_requests>
  <request>
    <service_request_id>CTH-0000000</service_request_id>
    <service_notice>Laporan diterima dengan nomor CTH-0000000. Kode lacak: ${code} (rahasia, hanya untuk pelapor). Kecamatan: Utara. Isi laporan hanya diterbitkan sesudah data pribadi disamarkan; nama dan kontak tidak pernah diterbitkan. Koordinat dan berkas media tidak disimpan. | Received as CTH-0000000. Tracking code: ${code} (secret, for the reporter only). District: Utara. The text is published only with personal data redacted; names and contacts never are. Coordinates and media are not stored.</service_notice>
    <account_id/>
  </request>
</service_requests>
`,
    });
  });

  test("json: a list of one; where the place is not known it says so", async () => {
    const { post, file, secrets } = await open311App();
    const { lat: _, long: __, ...rest } = report;
    const answer = await post("requests.json", {
      ...rest,
      service_code: "kekerasan",
      address_string: "Jl. Karangan 5",
    });
    const stored = await findSubmission(file, secrets, "CTH-0000000");
    const code = secrets.trackingCode(stored?.submission.id ?? "");
    expect([answer.status, answer.type]).toEqual([201, JSON_TYPE]);
    expect(JSON.parse(answer.body)).toEqual([
      {
        service_request_id: "CTH-0000000",
        service_notice:
          `Laporan diterima dengan nomor CTH-0000000. Kode lacak: ${code} (rahasia, hanya untuk pelapor). ` +
          `Kecamatan: belum diketahui. Isi laporan, nama, dan kontak tidak pernah diterbitkan. ${RESTRICTED} | ` +
          `Received as CTH-0000000. Tracking code: ${code} (secret, for the reporter only). ` +
          "District: not known yet. The text, names and contacts are never published. " +
          "Coordinates and media are not stored.",
        account_id: null,
      },
    ]);
  });

  test("goes through intake: redacted, routed, due; address and reporter sealed, coordinates nowhere", async () => {
    const { post, file, secrets } = await open311App();
    await post("requests.xml", {
      ...report,
      address_string: "Jl. Karangan 5, Kec. Selatan",
      first_name: "Warga",
      last_name: "Karangan",
      email: "warga@contoh.example",
      phone: "080000001234",
      device_id: "gawai-karangan",
      account_id: "akun-karangan",
      media_url: "https://contoh.example/foto-karangan.jpg",
      jurisdiction_id: "contoh",
    });
    const stored = await findSubmission(file, secrets, "CTH-0000000");
    expect(stored).toMatchObject({
      submission: {
        channel: "open311",
        classification: "pengaduan",
        confidentiality: "biasa",
        topic: "pupuk",
        kecamatan: "selatan",
        skpd: "dinas-tani",
        text: "Pupuk langka, hubungi Pak [nama] [nomor telepon]",
      },
      original: {
        text: report.description,
        address: "Jl. Karangan 5, Kec. Selatan",
        reporter: { name: "Warga Karangan", email: "warga@contoh.example", phone: "080000001234" },
      },
    });
    const all = JSON.stringify(stored);
    for (const gone of ["7.101234", "111.905678", "gawai", "akun", "foto"]) expect(all).not.toContain(gone);
    const { text, kecamatan } = stored?.submission ?? {};
    expect(JSON.stringify([text, kecamatan])).not.toContain("Jl.");
  });

  test("a repeat with the same Idempotency-Key is 200 with the same answer; another report is 400", async () => {
    const { post, count } = await open311App();
    const key = { "Idempotency-Key": "k-1" };
    const first = await post("requests.json", report, key);
    const again = await post("requests.json", report, key);
    expect([first.status, again.status, again.body]).toEqual([201, 200, first.body]);
    expect(await post("requests.json", { ...report, description: "lain" }, key)).toEqual({
      status: 400,
      type: JSON_TYPE,
      body: '[{"code":400,"description":"this Idempotency-Key was used with another report"}]',
    });
    expect((await post("requests.json", report)).status).toBe(201);
    expect((await post("requests.json", report)).status).toBe(201);
    expect(await count("submissions")).toBe(3);
    expect((await post("requests.json", report, { "Idempotency-Key": "k".repeat(201) })).status).toBe(400);
  });

  test.each([
    ["no place", { lat: "", long: " " }, 400, [[400, expect.stringContaining("a place is needed")]]],
    ["half a point", { long: "" }, 400, [[400, "lat and long go together"]]],
    [
      "degrees that are none",
      { lat: "-7,1", long: "181" },
      400,
      [
        [400, "lat: expected decimal degrees from -90 to 90"],
        [400, "long: expected decimal degrees from -180 to 180"],
      ],
    ],
    ["a point elsewhere", { lat: "7.1" }, 400, [[400, "lat and long lie outside Kabupaten Contoh"]]],
    [
      "an unknown address_id",
      { address_id: "tengah" },
      400,
      [[400, "address_id: expected the code of a kecamatan"]],
    ],
    [
      "an unknown value of the attribute",
      { "attribute[kecamatan]": "Utara Sekali" },
      400,
      [[400, "attribute[kecamatan]: expected the code of a kecamatan"]],
    ],
    ["no service_code", { service_code: "" }, 400, [[400, "service_code is needed"]]],
    ["an unknown service", { service_code: "033" }, 404, [[404, "no service has this service_code"]]],
    [
      "a service nearly right",
      { service_code: "pupukk" },
      404,
      [[404, "no service has this service_code; nearest: pupuk"]],
    ],
    [
      "no description",
      { description: " " },
      400,
      [[400, "description is needed: what is reported, in words"]],
    ],
    [
      "a description too long",
      { description: "a".repeat(4_001) },
      400,
      [[400, "description has at most 4000 characters"]],
    ],
    ["a phone too long", { phone: "0".repeat(41) }, 400, [[400, "phone has at most 40 characters"]]],
    [
      "several faults at once",
      { service_code: "033", lat: "", email: "a".repeat(255), description: "" },
      400,
      [
        [400, "email has at most 254 characters"],
        [404, "no service has this service_code"],
        [400, "lat and long go together"],
        [400, "description is needed: what is reported, in words"],
      ],
    ],
    [
      "a body too large",
      { description: "a".repeat(140_000) },
      400,
      [[400, "the body has at most 131072 bytes"]],
    ],
  ] as [string, Record<string, string>, number, [number, string][]][])(
    "refuses %s, and stores nothing",
    async (_, change, status, errors) => {
      const { post, count } = await open311App();
      const answer = await post("requests.json", { ...report, ...change });
      expect([answer.status, answer.type]).toEqual([status, JSON_TYPE]);
      expect(JSON.parse(answer.body)).toEqual(errors.map(([code, description]) => ({ code, description })));
      for (const table of ["submissions", "originals", "status_events"]) expect(await count(table)).toBe(0);
    },
  );

  test("several faults in xml", async () => {
    const { post } = await open311App();
    expect(await post("requests.xml", { service_code: "033", address_id: "utara" })).toEqual({
      status: 400,
      type: XML,
      body: xmlErrors(
        [404, "no service has this service_code"],
        [400, "description is needed: what is reported, in words"],
      ),
    });
  });

  test("a parameter twice is refused, unless the second is empty", async () => {
    const { send, secret } = await open311App();
    const body = `api_key=${secret}&${new URLSearchParams(report)}`;
    expect((await send("requests.xml", `${body}&lat=&phone=`)).status).toBe(201);
    const twice = await send("requests.xml", `${body}&lat=-7.2`);
    expect([twice.status, await twice.text()]).toEqual([
      400,
      xmlErrors([400, "lat was given more than once"]),
    ]);
  });

  test("a missing, unknown or narrow key is 403 before anything else is said", async () => {
    const { send, post, secret } = await open311App(["submissions:read"]);
    const refused = async (body: string) => {
      const response = await send("requests.xml", body);
      return [response.status, await response.text()];
    };
    expect(await refused("")).toEqual([403, xmlErrors([403, "api_key is needed"])]);
    expect(await refused("api_key=&service_code=033")).toEqual([403, xmlErrors([403, "api_key is needed"])]);
    expect(await refused("api_key=xyz")).toEqual([
      403,
      xmlErrors([403, "api_key is not known or was revoked"]),
    ]);
    expect(await refused(`api_key=${secret}`)).toEqual([
      403,
      xmlErrors([403, "api_key lacks the scope submissions:write"]),
    ]);
    expect((await post("requests.json", report)).body).toBe(
      '[{"code":403,"description":"api_key lacks the scope submissions:write"}]',
    );
  });

  test("takes a form only", async () => {
    const { send, secret } = await open311App();
    const json = await send("requests.json", JSON.stringify({ api_key: secret, ...report }), {
      "Content-Type": "application/json",
    });
    expect([json.status, await json.json()]).toEqual([
      400,
      [{ code: 400, description: "expected Content-Type: application/x-www-form-urlencoded" }],
    ]);
  });

  test("a region whose channels lack open311 takes none, and says so", async () => {
    const channels = exampleTables.channels.filter(({ code }) => code !== "open311");
    const { post } = await open311App(["submissions:write"], {
      reference: createReference({ ...exampleTables, channels }),
    });
    expect(await post("requests.json", report)).toEqual({
      status: 404,
      type: JSON_TYPE,
      body: '[{"code":404,"description":"Kabupaten Contoh takes no reports over Open311: its channels have no open311"}]',
    });
  });

  test("a ledger that cannot be written is told as 400 with code 503 and when to try again", async () => {
    const { ledger } = await exampleLedger();
    const failing = (error: Error) => ({ ledger: { ...ledger, takeIn: () => Promise.reject(error) } });
    const down = await open311App(["submissions:write"], failing(new LedgerUnavailable("uji")));
    const response = await down.send(
      "requests.xml",
      new URLSearchParams({ api_key: down.secret, ...report }).toString(),
    );
    expect([response.status, response.headers.get("Retry-After"), await response.text()]).toEqual([
      400,
      "2",
      xmlErrors([503, "the ledger cannot be written now; nothing was stored, try again"]),
    ]);
    const broken = await open311App(["submissions:write"], failing(new TypeError("uji")));
    expect((await broken.post("requests.json", report)).body).toBe(
      '[{"code":500,"description":"something broke on our side"}]',
    );
    expect(broken.errors.map(({ name }) => name)).toEqual(["TypeError"]);
  });

  test("the log has the pattern of the address, never what was sent", async () => {
    const { post, logged } = await open311App();
    await post("requests.xml", report);
    expect(logged).toEqual([
      expect.objectContaining({
        method: "POST",
        route: "/open311/v2/requests.xml",
        status: 201,
      }),
    ]);
  });
});
