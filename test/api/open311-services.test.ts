/** What Open311 tells without a key, over the made-up region: discovery, services, definitions, and what is not there. */
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { render } from "../../api/open311/render.ts";
import { createReference } from "../../core/reference.ts";
import { exampleTables, NOW } from "../example-region.ts";
import { JSON_TYPE, open311App, XML, xmlErrors } from "./open311-app.ts";

describe("GET /open311/discovery", () => {
  test("xml", async () => {
    const { get } = await open311App();
    expect(await get("discovery.xml")).toEqual({
      status: 200,
      type: XML,
      body: `<?xml version="1.0" encoding="utf-8"?>
<discovery>
  <changeset>2016-03-30T10:00:00+07:00</changeset>
  <contact>Pemerintah Kabupaten Contoh: aduan@kabupaten.example</contact>
  <key_service>Kunci API untuk Kabupaten Contoh diberikan oleh / API keys are given by Pemerintah Kabupaten Contoh: aduan@kabupaten.example</key_service>
  <endpoints>
    <endpoint>
      <specification>http://wiki.open311.org/GeoReport_v2</specification>
      <url>https://aduan.contoh.example/open311/v2</url>
      <changeset>2016-03-30T10:00:00+07:00</changeset>
      <type>production</type>
      <formats>
        <format>text/xml</format>
        <format>application/json</format>
      </formats>
    </endpoint>
  </endpoints>
</discovery>
`,
    });
  });

  test("json", async () => {
    const { get } = await open311App();
    const { status, type, body } = await get("discovery.json");
    expect([status, type]).toEqual([200, JSON_TYPE]);
    expect(JSON.parse(body)).toEqual({
      changeset: "2016-03-30T10:00:00+07:00",
      contact: "Pemerintah Kabupaten Contoh: aduan@kabupaten.example",
      key_service:
        "Kunci API untuk Kabupaten Contoh diberikan oleh / API keys are given by Pemerintah Kabupaten Contoh: aduan@kabupaten.example",
      endpoints: [
        {
          specification: "http://wiki.open311.org/GeoReport_v2",
          url: "https://aduan.contoh.example/open311/v2",
          changeset: "2016-03-30T10:00:00+07:00",
          type: "production",
          formats: ["text/xml", "application/json"],
        },
      ],
    });
  });
});

describe("GET /open311/v2/services", () => {
  test("xml: every topic and sub-topic, in the order of the table", async () => {
    const { get } = await open311App();
    const service = (
      code: string,
      name: string,
      said: string,
      keywords: string,
      group: string,
    ) => `  <service>
    <service_code>${code}</service_code>
    <service_name>${name}</service_name>
    <description>Laporan tentang: ${said}</description>
    <metadata>true</metadata>
    <type>realtime</type>
    ${keywords}
    <group>${group}</group>
  </service>
`;
    expect(await get("v2/services.xml?jurisdiction_id=contoh")).toEqual({
      status: 200,
      type: XML,
      body: [
        '<?xml version="1.0" encoding="utf-8"?>\n<services>\n',
        service("jalan", "Jalan", "Jalan (Roads).", "<keywords>Infrastruktur Jalan</keywords>", "Jalan"),
        service("jalan-rusak", "Jalan rusak", "Jalan rusak (Broken roads).", "<keywords/>", "Jalan"),
        service("pertanian", "Pertanian", "Pertanian (Agriculture).", "<keywords/>", "Pertanian"),
        service("pupuk", "Pupuk", "Pupuk (Fertiliser).", "<keywords/>", "Pertanian"),
        service(
          "kekerasan",
          "Kekerasan",
          "Kekerasan (Violence). Isi laporan topik ini tidak diterbitkan.",
          "<keywords/>",
          "Kekerasan",
        ),
        service("lain", "Lain-lain", "Lain-lain (Other).", "<keywords/>", "Lain-lain"),
        "</services>\n",
      ].join(""),
    });
  });

  test("json: an array at the top", async () => {
    const { get } = await open311App();
    const { status, type, body } = await get("v2/services.json");
    expect([status, type]).toEqual([200, JSON_TYPE]);
    expect(body.slice(0, body.indexOf("}") + 2)).toBe(
      '[{"service_code":"jalan","service_name":"Jalan","description":"Laporan tentang: Jalan (Roads).",' +
        '"metadata":true,"type":"realtime","keywords":"Infrastruktur Jalan","group":"Jalan"},',
    );
    expect((JSON.parse(body) as unknown[]).length).toBe(6);
  });

  test("one service is still a list; any site may read it", async () => {
    const reference = createReference({
      ...exampleTables,
      topics: exampleTables.topics.slice(-1),
      routes: [],
    });
    const { get, app } = await open311App(["submissions:write"], { reference });
    expect(JSON.parse((await get("v2/services.json")).body)).toHaveLength(1);
    const { headers } = await app.request("/open311/v2/services.xml", {
      headers: { Origin: "https://a.example" },
    });
    expect([headers.get("Access-Control-Allow-Origin"), headers.get("Cache-Control")]).toEqual([
      "*",
      "public, max-age=60",
    ]);
    const asked = await app.request("/open311/v2/services.xml", {
      method: "OPTIONS",
      headers: { Origin: "https://a.example", "Access-Control-Request-Method": "GET" },
    });
    expect([asked.status, asked.headers.get("Access-Control-Allow-Methods")]).toEqual([204, "GET,HEAD"]);
  });
});

describe("GET /open311/v2/services/{code}", () => {
  test("xml", async () => {
    const { get } = await open311App();
    expect(await get("v2/services/pupuk.xml")).toEqual({
      status: 200,
      type: XML,
      body: `<?xml version="1.0" encoding="utf-8"?>
<service_definition>
  <service_code>pupuk</service_code>
  <attributes>
    <attribute>
      <variable>true</variable>
      <code>kecamatan</code>
      <datatype>singlevaluelist</datatype>
      <required>false</required>
      <datatype_description/>
      <order>1</order>
      <description>Kecamatan tempat kejadian, bila diketahui / District concerned, if known</description>
      <values>
        <value>
          <key>utara</key>
          <name>Utara</name>
        </value>
        <value>
          <key>selatan</key>
          <name>Selatan</name>
        </value>
      </values>
    </attribute>
  </attributes>
</service_definition>
`,
    });
  });

  test("json: an object", async () => {
    const { get } = await open311App();
    expect(await get("v2/services/jalan-rusak.json")).toEqual({
      status: 200,
      type: JSON_TYPE,
      body:
        '{"service_code":"jalan-rusak","attributes":[{"variable":true,"code":"kecamatan",' +
        '"datatype":"singlevaluelist","required":false,"datatype_description":null,"order":1,' +
        '"description":"Kecamatan tempat kejadian, bila diketahui / District concerned, if known",' +
        '"values":[{"key":"utara","name":"Utara"},{"key":"selatan","name":"Selatan"}]}]}',
    });
  });

  test("no such service is 404", async () => {
    const { get } = await open311App();
    expect(await get("v2/services/033.xml")).toEqual({
      status: 404,
      type: XML,
      body: xmlErrors([404, "no service has this service_code"]),
    });
    expect(await get("v2/services/033.json")).toEqual({
      status: 404,
      type: JSON_TYPE,
      body: '[{"code":404,"description":"no service has this service_code"}]',
    });
  });
});

describe("what is not there", () => {
  test.each([
    [
      "v2/tokens/123456.xml",
      expect.stringContaining("<description>no such token: every service is realtime"),
    ],
    ["v2/nothing.xml", xmlErrors([404, "nothing answers GET at this address"])],
    ["v2/services", xmlErrors([404, "nothing answers GET at this address"])],
    ["v2/services.csv", xmlErrors([404, "nothing answers GET at this address"])],
    ["v3/services.xml", xmlErrors([404, "nothing answers GET at this address"])],
    ["discovery", xmlErrors([404, "nothing answers GET at this address"])],
    ["v2/nothing.json", '[{"code":404,"description":"nothing answers GET at this address"}]'],
  ])("/open311/%s is 404 in the form of Open311", async (path, body) => {
    const { get } = await open311App();
    const type = path.endsWith(".json") ? JSON_TYPE : XML;
    expect(await get(path)).toEqual({ status: 404, type, body });
  });

  test("a token in json, a method that nothing answers, and a server that takes nothing in", async () => {
    const { get, send } = await open311App();
    expect(await get("v2/tokens/123456.json")).toMatchObject({
      status: 404,
      body: expect.stringMatching(/^\[\{"code":404,"description":"no such token/),
    });
    expect((await send("services.xml", "")).status).toBe(405);
    const app = createApp({
      now: () => NOW,
      version: "test",
      siteUrl: "https://aduan.contoh.example",
      log: () => {},
      logError: () => {},
    });
    const response = await app.request("/open311/v2/services.json");
    expect([response.status, response.headers.get("Content-Type")]).toEqual([404, JSON_TYPE]);
  });
});

test("xml escapes what is markup and replaces what XML 1.0 cannot hold", () => {
  const text = "a & <b> \"c\" 'd' ]]> \u0000\u0008\u001F\uFFFE\uD800 \t\u{1F33E}";
  expect(render("xml", "service_requests", [{ description: text, lat: -7.1, media_url: null }])).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<service_requests>\n  <request>\n' +
      "    <description>a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos; ]]&gt; \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \t\u{1F33E}</description>\n" +
      "    <lat>-7.1</lat>\n    <media_url/>\n  </request>\n</service_requests>\n",
  );
  expect(render("xml", "service_requests", [])).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<service_requests/>\n',
  );
  expect(render("json", "service_requests", [])).toBe("[]");
});
