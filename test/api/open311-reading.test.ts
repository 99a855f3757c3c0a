/** Open311's reading half, from a release and without a ledger: GeoReport v2, "GET Service Requests" and "GET Service Request". */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { publishedRows } from "../../bench/published-rows.ts";
import { parseDay } from "../../core/day.ts";
import { example } from "../example-region.ts";
import { pair, RELEASE, writeRows } from "../made-up-rows.ts";
import { JSON_TYPE, XML, xmlErrors } from "./open311-app.ts";
import { readingApp, releaseOnce } from "./reading-app.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const conforms = (name: string, value: unknown) => {
  const schema = JSON.parse(readFileSync(new URL(`open311-schemas/${name}.json`, import.meta.url), "utf8"));
  const validate = ajv.compile(schema);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
};
const NOTICE =
  "Alamat dan koordinat adalah kecamatan dan titik tengahnya, bukan tempat kejadian; waktu adalah hari. | Address and coordinates are the district and its centre, not the place; times are days.";
const RESERVED = NOTICE.replaceAll("&", "&amp;");
type Request = { service_request_id: string };
const idsOf = (list: Request[]) => list.map(({ service_request_id }) => service_request_id.at(-1)).join("");

test("one request as XML, whole", async () => {
  const { get } = await readingApp();
  const response = await get("/open311/v2/requests/CTH-0000003.xml");
  expect([
    response.status,
    response.headers.get("Content-Type"),
    response.headers.get("Access-Control-Allow-Origin"),
  ]).toEqual([200, XML, "*"]);
  expect(await response.text()).toBe(`<?xml version="1.0" encoding="utf-8"?>
<service_requests>
  <request>
    <service_request_id>CTH-0000003</service_request_id>
    <status>closed</status>
    <status_notes>Selesai: Sudah ditambal</status_notes>
    <service_name>Jalan rusak</service_name>
    <service_code>jalan-rusak</service_code>
    <description>Jalan &quot;rusak&quot;, lampu mati; &lt;tolong&gt; &amp; segera
=dua baris</description>
    <agency_responsible>Dinas Jalan</agency_responsible>
    <service_notice>${RESERVED}</service_notice>
    <requested_datetime>2016-03-01T00:00:00+07:00</requested_datetime>
    <updated_datetime>2016-03-08T00:00:00+07:00</updated_datetime>
    <expected_datetime>2016-03-21T00:00:00+07:00</expected_datetime>
    <address>Kec. Utara, Kab. Contoh</address>
    <address_id>utara</address_id>
    <zipcode/>
    <lat>-7.1</lat>
    <long>111.9</long>
    <media_url/>
  </request>
</service_requests>
`);
});

test("a sensitive one as JSON: no place, no text, its month as its first day, and it says so", async () => {
  const { get } = await readingApp();
  const response = await get("/open311/v2/requests/cth-0000002.json");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, JSON_TYPE]);
  const body = JSON.parse(await response.text());
  conforms("service_requests", body);
  expect(body).toEqual([
    {
      service_request_id: "CTH-0000002",
      status: "open",
      status_notes: "Diteruskan",
      service_name: "Kekerasan",
      service_code: "kekerasan",
      description: null,
      agency_responsible: "Dinas Jalan",
      service_notice: `${NOTICE} Hanya bulannya yang diterbitkan. | Only the month is published. Isi laporan tidak diterbitkan. | The text is not published.`,
      requested_datetime: "2016-03-01T00:00:00+07:00",
      updated_datetime: "2016-03-01T00:00:00+07:00",
      expected_datetime: "2016-03-01T00:00:00+07:00",
      address: null,
      address_id: null,
      zipcode: null,
      lat: null,
      long: null,
      media_url: null,
    },
  ]);
});

test.each([
  ["", "65432"],
  ["status=open", "542"],
  ["status=closed", "63"],
  ["service_code=jalan", "65"],
  ["service_code=jalan-rusak,pupuk", "43"],
  ["service_request_id=CTH-0000001,CTH-0000004,CTH-9999999&status=open&page_size=", "41"],
  ["start_date=2015-11-01T00:00:00%2B07:00", "1"],
  ["end_date=2015-12-31T00:00:00Z", "1"],
  ["start_date=2016-03-01T00:00:00%2B07:00&end_date=2016-03-15T00:00:00%2B07:00", "5432"],
  ["start_date=2016-03-01T00:00:01%2B07:00&end_date=2016-03-14T23:59:59%2B07:00", ""],
  ["start_date=2016-02-29T17:00:00Z&end_date=2016-03-14T17:00:00Z", "5432"],
  ["updated_after=2016-03-08T00:00:00%2B07:00", "6543"],
  ["updated_before=2016-03-08T00:00:00%2B07:00", "32"],
  ["page_size=2", "65"],
  ["page_size=2&page=3", "2"],
  ["page=9", ""],
  ["status=&service_code=&jurisdiction_id=contoh", "65432"],
])("?%s gives %s", async (query, ids) => {
  const { json } = await readingApp();
  const body = await json(`/open311/v2/requests.json?${query}`);
  conforms("service_requests", body);
  expect(idsOf(body)).toBe(ids);
});

test("at most 1,000 a page, and the 90 days up to the last one covered", async () => {
  const rows = [...publishedRows(50_000, example, parseDay("2016-03-31") as number)].slice(-1_300);
  const { json } = await readingApp(await writeRows(rows));
  const first = await json("/open311/v2/requests.json");
  const second = await json("/open311/v2/requests.json?page=2");
  const within = rows.filter(({ row }) => row.tanggal_masuk >= "2016-01-01").map(({ row }) => row.id_aduan);
  expect(first.length).toBe(1_000);
  expect([...first, ...second].map(({ service_request_id }: Request) => service_request_id)).toEqual(
    within.toReversed(),
  );
});

test("under extensions: events as notes, and what the specification has no field for", async () => {
  const { json, text } = await readingApp();
  const body = await json("/open311/v2/requests/CTH-0000003.json?extensions=true");
  conforms("service_requests", body);
  expect(body[0]).toMatchObject({
    notes: [
      { datetime: "2016-03-01T00:00:00+07:00", summary: "Diterima", description: null },
      { datetime: "2016-03-02T00:00:00+07:00", summary: "Diverifikasi", description: null },
      { datetime: "2016-03-02T00:00:00+07:00", summary: "Diteruskan", description: null },
      { datetime: "2016-03-08T00:00:00+07:00", summary: "Selesai", description: "Sudah ditambal" },
    ],
    extended_attributes: {
      channel: "sms",
      classification: "pengaduan",
      colour: "biru",
      reopened: 0,
      moved: 0,
      publication_tier: "baris_dan_teks",
      release: RELEASE,
    },
  });
  const xml = await text("/open311/v2/requests/CTH-0000003.xml?extensions=true");
  expect(xml).toContain(`    <notes>
      <note>
        <datetime>2016-03-01T00:00:00+07:00</datetime>
        <summary>Diterima</summary>
        <description/>
      </note>`);
});

test("nothing that matches is an empty list in both formats", async () => {
  const { text } = await readingApp();
  expect(await text("/open311/v2/requests.json?page=9")).toBe("[]");
  expect(await text("/open311/v2/requests.xml?page=9")).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<service_requests/>\n',
  );
});

test.each([
  ["requests/CTH-9999999", 404, [[404, "no published request has this id"]]],
  ["requests?service_code=jlan", 404, [[404, 'no service has the code "jlan"; nearest: jalan, lain']]],
  [
    "requests?start_date=kemarin&status=done",
    400,
    [
      [400, "start_date: expected a W3C date-time with its zone: 2016-03-30T00:00:00+07:00"],
      [400, "status: expected open or closed"],
    ],
  ],
  [
    "requests?start_date=2016-02-30T00:00:00Z",
    400,
    [[400, expect.stringContaining("start_date: expected a W3C date-time")]],
  ],
  [
    "requests?start_date=2016-01-01&end_date=2016-04-01",
    400,
    [[400, "end_date: expected start_date, and at most 90 days later"]],
  ],
  [
    "requests?page_size=1001&page=0",
    400,
    [
      [400, "page: expected a whole number from 1 to 1000000"],
      [400, "page_size: expected a whole number from 1 to 1000"],
    ],
  ],
  ["requests?extensions=ya", 400, [[400, "extensions: expected true or false"]]],
] as const)("%s is refused", async (path, status, errors) => {
  const { get } = await readingApp();
  const [name, query = ""] = path.split("?");
  const json = await get(`/open311/v2/${name}.json?${query}`);
  const body = JSON.parse(await json.text());
  conforms("errors", body);
  expect([json.status, body]).toEqual([status, errors.map(([code, description]) => ({ code, description }))]);
  const xml = await get(`/open311/v2/${name}.xml?${query}`);
  if (errors.every(([, description]) => typeof description === "string"))
    expect([xml.status, await xml.text()]).toEqual([
      status,
      xmlErrors(...errors.map(([code, text]): [number, string] => [code, text.replaceAll('"', "&quot;")])),
    ]);
});

test("discovery, services and definitions come from the release where there is no ledger", async () => {
  const { json, app } = await readingApp();
  const discovery = await json("/open311/discovery.json");
  conforms("discovery", discovery);
  expect(discovery.changeset).toBe("2016-03-31T10:00:00+07:00");
  const services = await json("/open311/v2/services.json");
  conforms("services", services);
  expect(services.map(({ service_code }: { service_code: string }) => service_code)).toEqual([
    "jalan",
    "jalan-rusak",
    "pertanian",
    "pupuk",
    "kekerasan",
    "lain",
  ]);
  conforms("service_definition", await json("/open311/v2/services/jalan.json"));
  expect((await app.request("/open311/v2/requests.json", { method: "POST" })).status).toBe(405);
});

const odd = releaseOnce([pair({ teks: "tanda \u0007 dan \ud800 & <b>", skpd: null })]);
test("what XML cannot hold does not break it", async () => {
  const { text } = await readingApp(await odd());
  expect(await text("/open311/v2/requests.xml")).toContain(
    "<description>tanda \ufffd dan \ufffd &amp; &lt;b&gt;</description>",
  );
});

test("who asks too often is told when to come back, in the format that was asked for", async () => {
  const { get } = await readingApp(undefined, { quota: 2, window: 60 });
  const ask = (path: string) => get(path, { "X-Address": "192.0.2.1" });
  const first = await ask("/open311/v2/services.json");
  expect([first.status, first.headers.get("RateLimit")]).toEqual([200, '"read";r=1;t=60']);
  // The other half of the reading has the same count.
  expect((await ask("/v1/complaints")).status).toBe(200);
  const words = "too many requests from this address; try again later";
  const json = await ask("/open311/v2/requests.json");
  const errors = JSON.parse(await json.text());
  conforms("errors", errors);
  expect([json.status, errors]).toEqual([429, [{ code: 429, description: words }]]);
  expect(Number(json.headers.get("Retry-After"))).toBeGreaterThan(0);
  const xml = await ask("/open311/v2/requests/CTH-0000001.xml");
  expect([xml.status, await xml.text()]).toEqual([429, xmlErrors([429, words])]);
  expect((await get("/open311/discovery.json", { "X-Address": "192.0.2.2" })).status).toBe(200);
});
