import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { publishedRows } from "../../bench/published-rows.ts";
import { parseDay } from "../../core/day.ts";
import type { PublishedRow } from "../../core/published.ts";
import { readManifest } from "../../publish/read-release.ts";
import { example } from "../example-region.ts";
import { PAIRS, pair, RELEASE, writeRows } from "../made-up-rows.ts";
import { readingApp, SITE } from "./reading-app.ts";

const idsOf = (body: { data: { id_aduan: string }[] }) =>
  body.data.map(({ id_aduan }) => id_aduan.at(-1)).join("");

test.each([
  ["", "654321"],
  ["sort=tanggal_masuk", "123456"],
  ["sort=-tanggal_selesai", "316542"],
  ["sort=tanggal_selesai", "245613"],
  ["sort=-hari_kerja_selesai", "136542"],
  ["sort=-diperbarui", "654312"],
  ["skpd=dinas-jalan", "6321"],
  ["skpd=DPU", "6321"],
  ["skpd=dinas-tani-lama,sekretariat", "4"],
  ["topic=jalan", "6531"],
  ["topic=jalan-rusak", "3"],
  ["topic=jalan-rusak,pertanian", "43"],
  ["kecamatan=selatan", "4"],
  ["dapil=contoh-1&channel=sms", "643"],
  ["classification=pengaduan&status=selesai", "31"],
  ["colour=merah", "542"],
  ["tier=baris", "2"],
  ["from=2016", "65432"],
  ["from=2016-03-01", "65432"],
  ["from=2016-03-02", "654"],
  ["to=2016-03-01", "321"],
  ["from=2015-11&to=2015-11", "1"],
  ["from=2015-12&to=2016-02", ""],
  ["to=2010", ""],
  ["q=jalan", "6531"],
  ["q=berlubang pasar", "651"],
  ["q=ditambal", "3"],
  ['q="lampu mati"', "3"],
  ['q="mati lampu"', ""],
  ["q=berlu*", "651"],
  ["q=anak", "4"],
  ["q=jalan&channel=web&from=2015", "1"],
  ["q=jalan&sort=-tanggal_selesai&status=selesai", "31"],
  ["q=jalan&sort=-tanggal_selesai&from=2016-03-15", "65"],
  ["sort=-tanggal_selesai&from=2016-03-01", "36542"],
  ["sort=diperbarui&from=2015&to=2016-03-14&skpd=dinas-jalan", "213"],
  ["sort=diperbarui&to=2010", ""],
  ["q=OR", ""],
  ['q=") kode : x', ""],
])("?%s finds %s", async (query, ids) => {
  const { json, errors } = await readingApp();
  const search = new URLSearchParams(query).toString();
  expect(idsOf(await json(`/v1/complaints?${search}`))).toBe(ids);
  expect(errors).toEqual([]);
});

test("every order of every filter is that of the rows themselves", async () => {
  const many = [...publishedRows(400, example, parseDay("2016-03-31") as number)];
  const { json } = await readingApp(await writeRows(many));
  const rows = many.map(({ row, events }, nomor) => ({
    ...row,
    nomor,
    diperbarui: events
      .map(({ tanggal }) => tanggal)
      .toSorted()
      .at(-1),
  }));
  const questions: readonly (readonly [string, (row: (typeof rows)[number]) => boolean])[] = [
    ["", () => true],
    ["status=selesai", ({ status }) => status === "selesai"],
    [
      "skpd=dinas-jalan&channel=sms,web",
      (row) => row.skpd === "dinas-jalan" && /^(?:sms|web)$/.test(row.kanal),
    ],
    [
      "from=2008-07-10&to=2011-02",
      (row) => row.tanggal_masuk >= "2008-07-10" && row.tanggal_masuk < "2011-03",
    ],
    ["from=2015&kecamatan=utara", (row) => row.tanggal_masuk >= "2015" && row.kecamatan === "utara"],
    [
      "q=banjir&from=2010&status=selesai",
      (row) =>
        /banjir/.test(`${row.teks} ${row.tanggapan}`) &&
        row.tanggal_masuk >= "2010" &&
        row.status === "selesai",
    ],
  ];
  for (const sort of ["tanggal_masuk", "tanggal_selesai", "hari_kerja_selesai", "diperbarui"] as const) {
    const rank = (row: (typeof rows)[number]) => row[sort] ?? "";
    const ordered = rows.toSorted((a, b) => {
      const [x, y] = [rank(a), rank(b)];
      // Nothing comes before anything.
      if (x === y) return a.nomor - b.nomor;
      if (x === "" || y === "") return x === "" ? -1 : 1;
      return x < y ? -1 : 1;
    });
    for (const [question, passes] of questions) {
      const expected = ordered.filter(passes).map(({ id_aduan }) => id_aduan);
      const found = async (sign: string) =>
        (await json(`/v1/complaints?limit=1000&${question}&sort=${sign}${sort}`)).data.map(
          ({ id_aduan }: PublishedRow) => id_aduan,
        );
      expect([question, sort, await found("")]).toEqual([question, sort, expected]);
      expect([question, sort, await found("-")]).toEqual([question, sort, expected.toReversed()]);
    }
  }
});

test("an order that an older release has not is a fault, not an error", async () => {
  const root = await writeRows();
  const database = new DatabaseSync(join(root, RELEASE, "complaints.sqlite"));
  database.exec("DROP TABLE order_diperbarui");
  database.close();
  const { get, errors } = await readingApp(root);
  const response = await get("/v1/complaints?sort=-diperbarui");
  expect([response.status, JSON.parse(await response.text()).errors[0].code]).toEqual([400, "unknown_value"]);
  expect((await get("/v1/complaints?sort=-tanggal_selesai")).status).toBe(200);
  expect(errors).toEqual([]);
});

test("a page says of which release it is, what its rows have, and where the next one is", async () => {
  const { json } = await readingApp();
  expect(
    await json("/v1/complaints?fields=id_aduan,tanggapan,jumlah_pindah,teks&limit=1&q=ditambal"),
  ).toEqual({
    release: RELEASE,
    cutoff: "2016-03-31",
    demonstration: false,
    data: [
      {
        id_aduan: "CTH-0000003",
        tanggapan: "Sudah ditambal",
        jumlah_pindah: 0,
        teks: 'Jalan "rusak", lampu mati; <tolong> & segera\n=dua baris',
      },
    ],
    next: null,
  });
  const whole = await json("/v1/complaints?sort=tanggal_masuk");
  expect(whole.data).toEqual(PAIRS.map(({ row }) => row));
});

test("pages follow one another without a gap or a repeat, in every order, whatever release lands meanwhile", async () => {
  const many = [...publishedRows(300, example, parseDay("2016-03-31") as number)];
  const root = await writeRows(many);
  const { get, json, serve } = await readingApp(root);
  const later = "2016-04-30T100000+0700";
  await writeRows(PAIRS, later, root);
  for (const sort of [
    "-tanggal_masuk",
    "tanggal_masuk",
    "-tanggal_selesai",
    "tanggal_selesai",
    "hari_kerja_selesai",
    "-diperbarui",
  ]) {
    serve(RELEASE);
    const { data: all } = await json(
      `/v1/complaints?limit=1000&sort=${sort}&status=selesai,diteruskan&fields=id_aduan`,
    );
    expect(all.length).toBe(300);
    const seen: string[] = [];
    let next: string | null = `${SITE}/v1/complaints?limit=70&sort=${sort}&status=selesai,diteruskan`;
    while (next !== null) {
      const response: Response = await get(next.slice(SITE.length));
      const page = JSON.parse(await response.text());
      expect(page.release).toBe(RELEASE);
      expect(response.headers.get("Link")).toBe(page.next === null ? null : `<${page.next}>; rel="next"`);
      seen.push(...page.data.map(({ id_aduan }: PublishedRow) => id_aduan));
      next = page.next;
      serve(later);
    }
    expect(seen).toEqual(all.map(({ id_aduan }: PublishedRow) => id_aduan));
  }
  // An older release stays readable by its name.
  serve(later);
  expect((await json(`/v1/complaints?release=${RELEASE}&limit=1`)).release).toBe(RELEASE);
  expect((await json("/v1/complaints?limit=1")).release).toBe(later);
  const { next } = await json(`/v1/complaints?release=${RELEASE}&limit=1`);
  rmSync(join(root, RELEASE), { recursive: true });
  const fresh = await readingApp(root);
  fresh.serve(later);
  const gone = await fresh.get(next.slice(SITE.length));
  expect([gone.status, JSON.parse(await gone.text()).code]).toEqual([410, "release_gone"]);
});

test("CSV and NDJSON have everything that matches, as the release's own files have it", async () => {
  const { get, text } = await readingApp();
  const csv = await get("/v1/complaints.csv?sort=tanggal_masuk");
  expect(csv.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  const body = await csv.text();
  expect(body.split("\r\n").slice(0, 4)).toEqual([
    "id_aduan,kanal,klasifikasi,topik,sub_topik,skpd,kecamatan,dapil,tanggal_masuk,tanggal_verifikasi,tanggal_diteruskan,tanggal_tanggapan,tanggal_selesai,status,warna,jenis_penyelesaian,tanda_penutupan,batas_verifikasi,batas_tanggapan,batas_selesai,aturan_selesai,hari_jeda,hari_kerja_verifikasi,hari_kerja_tanggapan,hari_kerja_selesai,tepat_waktu,jumlah_pindah,dibuka_kembali,penilaian,teks,tanggapan,tingkat_publikasi",
    "CTH-0000001,web,pengaduan,jalan,,dinas-jalan,utara,contoh-1,2015-11-20,2016-03-02,2016-03-02,2015-12-01,2015-12-01,selesai,biru,ditindak,,,2016-03-09,2016-03-21,,,1,,7,ya,0,0,,Jalan berlubang di depan pasar,,baris_dan_teks",
    "CTH-0000002,sms,pengaduan,kekerasan,,dinas-jalan,,,2016-03,2016-03,2016-03,,,diteruskan,merah,,,,2016-03,2016-03,,,1,,,tidak,0,0,,,,baris",
    'CTH-0000003,sms,pengaduan,jalan,jalan-rusak,dinas-jalan,utara,contoh-1,2016-03-01,2016-03-02,2016-03-02,2016-03-08,2016-03-08,selesai,biru,ditindak,,,2016-03-09,2016-03-21,,,1,,5,ya,0,0,,"Jalan ""rusak"", lampu mati; <tolong> & segera\n=dua baris",Sudah ditambal,baris_dan_teks',
  ]);
  expect((parse(body, { columns: true }) as unknown[]).length).toBe(PAIRS.length);
  const lines = (await text("/v1/complaints.ndjson?sort=tanggal_masuk")).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines).toEqual(PAIRS.map(({ row }) => JSON.stringify(row)));
  expect(await text("/v1/complaints.csv?fields=teks,id_aduan&limit=1")).toBe(
    "teks,id_aduan\r\nJalan berlubang di depan pasar,CTH-0000006\r\n",
  );
});

test("a formula in a text is disarmed in CSV", async () => {
  const root = await writeRows([pair({ teks: "=1+1" })]);
  expect(await (await readingApp(root)).text("/v1/complaints.csv?fields=teks")).toBe("teks\r\n'=1+1\r\n");
});

test("a stream goes on in pieces and stops when the reader leaves", async () => {
  const many = [...publishedRows(5_000, example, parseDay("2016-03-31") as number)];
  const { get, errors } = await readingApp(await writeRows(many));
  const whole = await (await get("/v1/complaints.csv?fields=id_aduan&sort=tanggal_masuk")).text();
  expect(whole.split("\r\n").slice(1, -1)).toEqual(many.map(({ row }) => row.id_aduan));
  for (const query of ["", "?sort=-tanggal_masuk"]) {
    const { body } = await get(`/v1/complaints.csv${query}`);
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value).split("\r\n").length).toBeLessThan(2_000);
    await reader.cancel();
  }
  expect(errors).toEqual([]);
});

test.each(["csv", "ndjson"])(
  "all of it as %s is the release's own file, by the hash in its manifest",
  async (format) => {
    const { app, get, text, releases } = await readingApp();
    const path = `/v1/complaints.${format}`;
    const file = readFileSync(join(releases, RELEASE, `complaints.${format}`), "utf8");
    const { files } = readManifest(join(releases, RELEASE));
    const written = files.find((one) => one.path === `complaints.${format}`);
    const whole = await get(path);
    expect(await whole.text()).toBe(file);
    const tag = `"${written?.sha256}"`;
    expect([whole.headers.get("ETag"), whole.headers.get("Content-Length")]).toEqual([
      tag,
      String(written?.bytes),
    ]);
    // As if it had been asked for row by row.
    expect(await text(`${path}?sort=tanggal_masuk`)).toBe(file);
    expect(await text(`${path}?release=${encodeURIComponent(RELEASE)}`)).toBe(file);
    const packed = await get(path, { "Accept-Encoding": "gzip" });
    expect(packed.headers.get("ETag")).toBe(`W/${tag}`);
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(file);
    for (const known of [tag, `W/${tag}`])
      expect((await get(path, { "If-None-Match": known })).status).toBe(304);
    const head = await app.request(path, { method: "HEAD" });
    expect([head.headers.get("Content-Length"), await head.text()]).toEqual([String(written?.bytes), ""]);
  },
);

test("one complaint with its events, by its number in any case", async () => {
  const { json, get } = await readingApp();
  const { row, events } = PAIRS[2] as (typeof PAIRS)[number];
  const expected = {
    release: RELEASE,
    cutoff: "2016-03-31",
    demonstration: false,
    complaint: { ...row, diperbarui: "2016-03-08" },
    events,
  };
  expect(await json("/v1/complaints/CTH-0000003")).toEqual(expected);
  expect(await json("/v1/complaints/cth-0000003.json")).toEqual(expected);
  const none = await get("/v1/complaints/CTH-9999999");
  expect([none.status, JSON.parse(await none.text()).code]).toEqual([404, "unknown_complaint"]);
});

test("the suffix chooses the format, else Accept does", async () => {
  const { get } = await readingApp();
  const typeOf = async (path: string, accept?: string) => {
    const response = await get(path, accept === undefined ? {} : { Accept: accept });
    return [response.status, response.headers.get("Content-Type")];
  };
  const json = [200, "application/json; charset=utf-8"];
  const csv = [200, "text/csv; charset=utf-8"];
  const ndjson = [200, "application/x-ndjson; charset=utf-8"];
  const problem = "application/problem+json; charset=utf-8";
  expect(await typeOf("/v1/complaints")).toEqual(json);
  expect(await typeOf("/v1/complaints", "*/*")).toEqual(json);
  expect(await typeOf("/v1/complaints", "text/html,application/xhtml+xml,*/*;q=0.8")).toEqual(json);
  expect(await typeOf("/v1/complaints", "text/csv")).toEqual(csv);
  expect(await typeOf("/v1/complaints", "text/*")).toEqual(csv);
  expect(await typeOf("/v1/complaints", "application/json;q=0.5, application/x-ndjson")).toEqual(ndjson);
  expect(await typeOf("/v1/complaints", "application/json;q=0, */*")).toEqual(csv);
  expect(await typeOf("/v1/complaints.json", "text/csv")).toEqual(json);
  expect(await typeOf("/v1/complaints", "image/png")).toEqual([406, problem]);
  expect(await typeOf("/v1/complaints.xml")).toEqual([404, problem]);
  expect(await typeOf("/v1/complaints.")).toEqual([404, problem]);
  expect(await typeOf("/v1/statistics.ndjson")).toEqual([404, problem]);
});

const fault = (parameter: string, code: string, detail: unknown) => ({ parameter, code, detail });
test.each([
  [
    "kecamtan=utara",
    [fault("kecamtan", "unknown_parameter", expect.stringMatching(/^expected kecamatan, or one of: skpd,/))],
  ],
  ["kecamatan=utra", [fault("kecamatan", "unknown_value", '"utra" is not known; nearest: utara')]],
  [
    "skpd=dinas-jaln,x",
    [
      fault(
        "skpd",
        "unknown_value",
        '"dinas-jaln" is not known; nearest: dinas-jalan, dinas-tani, dinas-tani-lama',
      ),
      fault("skpd", "unknown_value", '"x" is not known'),
    ],
  ],
  ["colour=hijau", [fault("colour", "unknown_value", expect.stringContaining('"hijau" is not known'))]],
  [
    "skpd=a&skpd=b",
    [fault("skpd", "repeated_parameter", "given more than once; several values go into one, with commas")],
  ],
  [
    "from=2016-02-30&to=kemarin",
    ["from", "to"].map((name) =>
      fault(
        name,
        "invalid_value",
        "expected a date that exists, a month or a year: 2016-03-30, 2016-03 or 2016",
      ),
    ),
  ],
  ["from=2016-13", [fault("from", "invalid_value", expect.any(String))]],
  ["from=2016-03&to=2016-02", [fault("from", "invalid_value", "from lies after to")]],
  ["limit=0", [fault("limit", "invalid_value", expect.stringContaining("from 1 to 1000"))]],
  ["limit=1000000000", [fault("limit", "invalid_value", expect.stringContaining("from 1 to 1000"))]],
  ["limit=1.5", [fault("limit", "invalid_value", expect.any(String))]],
  ["sort=tanggal", [fault("sort", "unknown_value", expect.stringMatching(/nearest: tanggal_masuk/))]],
  [
    "fields=id_aduan,nama",
    [fault("fields", "unknown_value", expect.stringMatching(/^"nama" is not known; nearest: /))],
  ],
  ["q=...", [fault("q", "invalid_value", "expected 1 to 20 words")]],
  ["cursor=abc", [fault("cursor", "bad_cursor", expect.any(String))]],
  ["release=kemarin", [fault("release", "invalid_value", expect.any(String))]],
])("?%s is refused, with every fault named", async (query, errors) => {
  const { get } = await readingApp();
  const response = await get(`/v1/complaints?${query}`);
  const body = JSON.parse(await response.text());
  expect([response.status, body.code, response.headers.get("Content-Type")]).toEqual([
    400,
    "invalid_parameter",
    "application/problem+json; charset=utf-8",
  ]);
  expect(body.errors).toEqual(errors);
});

test("a cursor goes on with its own question only, and a made-up place beyond the end is an empty page", async () => {
  const { json, get } = await readingApp();
  const { next } = await json("/v1/complaints?limit=2&channel=sms");
  const cursor = new URL(next).searchParams.get("cursor") as string;
  const other = await get(`/v1/complaints?limit=2&cursor=${cursor}`);
  expect([other.status, JSON.parse(await other.text()).errors[0].code]).toEqual([400, "bad_cursor"]);
  const parts = JSON.parse(Buffer.from(cursor, "base64url").toString());
  const beyond = Buffer.from(JSON.stringify([parts[0], parts[1], 0])).toString("base64url");
  expect(await json(`/v1/complaints?limit=2&channel=sms&cursor=${beyond}`)).toMatchObject({
    data: [],
    next: null,
  });
  const foreign = Buffer.from(JSON.stringify(["../../etc", parts[1], 0, 0])).toString("base64url");
  expect((await get(`/v1/complaints?channel=sms&cursor=${foreign}`)).status).toBe(400);
});

test("a cursor of a release that is gone says so, and so does its id", async () => {
  const { releases, json, get, serve } = await readingApp(await writeRows());
  const { next } = await json("/v1/complaints?limit=2");
  const cursor = new URL(next).searchParams.get("cursor") as string;
  const later = "2016-04-30T100000+0700";
  await writeRows(PAIRS, later, releases);
  serve(later);
  expect((await get(`/v1/complaints?limit=2&cursor=${cursor}`)).status).toBe(200);
  rmSync(join(releases, RELEASE), { recursive: true });
  const fresh = await readingApp(releases);
  fresh.serve(later);
  for (const query of [`limit=2&cursor=${cursor}`, `release=${encodeURIComponent(RELEASE)}`]) {
    const gone = await fresh.get(`/v1/complaints?${query}`);
    expect([gone.status, JSON.parse(await gone.text())]).toEqual([
      410,
      {
        type: "urn:terang:problem:release_gone",
        title: "The release is not kept here any more",
        status: 410,
        code: "release_gone",
        detail: `release ${RELEASE} is not kept here; /v1/releases has those that are`,
      },
    ]);
  }
});

test.each<[string, Record<string, string>, number, object]>([
  [
    "/v1/complaints.xml",
    {},
    404,
    { code: "unknown_format", detail: "expected .json, .csv, .ndjson", expected: ["json", "csv", "ndjson"] },
  ],
  ["/v1/complaints/CTH-0000001.csv", {}, 404, { code: "unknown_format", detail: "expected .json" }],
  ["/v1/statistics.xlsx", {}, 404, { code: "unknown_format", detail: "expected .json, .csv" }],
  ["/v1/releases.csv", {}, 404, { code: "unknown_format", detail: "expected .json" }],
  [
    "/v1/complaints",
    { Accept: "image/png" },
    406,
    {
      code: "not_acceptable",
      detail: "expected application/json, text/csv, application/x-ndjson",
      expected: ["application/json", "text/csv", "application/x-ndjson"],
    },
  ],
  ["/v1/complaints/CTH-0000001", { Accept: "text/csv" }, 406, { code: "not_acceptable" }],
  ["/v1/statistics", { Accept: "application/xml;q=0.9" }, 406, { code: "not_acceptable" }],
  ["/v1/releases", { Accept: "image/*" }, 406, { code: "not_acceptable" }],
  ["/v1/complaints/CTH-9999999", {}, 404, { code: "unknown_complaint" }],
  [
    "/v1/complaints/CTH-0000001?fields=status",
    {},
    400,
    {
      code: "invalid_parameter",
      errors: [fault("fields", "unknown_parameter", "expected one of: release")],
    },
  ],
  [
    "/v1/releases?limit=5",
    {},
    400,
    { code: "invalid_parameter", errors: [fault("limit", "unknown_parameter", "expected no parameter")] },
  ],
])("%s %j is a problem that says what was expected", async (path, headers, status, body) => {
  const { get } = await readingApp();
  const response = await get(path, headers);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    status,
    "application/problem+json; charset=utf-8",
  ]);
  expect(JSON.parse(await response.text())).toMatchObject({ status, ...body });
});

test("ETag and 304, caching, CORS, and a problem while nothing is published", async () => {
  const { get, serve } = await readingApp();
  const first = await get("/v1/complaints?channel=sms", { Origin: "https://lain.example" });
  const tag = first.headers.get("ETag") as string;
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(
    Object.fromEntries(
      ["Cache-Control", "Access-Control-Allow-Origin", "Vary", "Terang-Release"].map((name) => [
        name,
        first.headers.get(name),
      ]),
    ),
  ).toEqual({
    "Cache-Control": "public, max-age=60",
    "Access-Control-Allow-Origin": "*",
    Vary: "Accept, Accept-Encoding",
    "Terang-Release": RELEASE,
  });
  const again = await get("/v1/complaints?channel=sms", { "If-None-Match": `"x", ${tag}` });
  expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag]);
  expect((await get("/v1/complaints.csv?channel=sms", { "If-None-Match": tag })).status).toBe(200);
  serve(undefined);
  const none = await get("/v1/complaints");
  expect([none.status, JSON.parse(await none.text()).code]).toEqual([503, "no_release"]);
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
] as const)("%s where the reader takes it", async (encoding, unpack) => {
  const { get, text } = await readingApp();
  for (const path of ["/v1/complaints", "/v1/complaints.csv", "/v1/statistics?by=skpd"]) {
    const response = await get(path, { "Accept-Encoding": `${encoding}, identity;q=0.1` });
    expect(response.headers.get("Content-Encoding")).toBe(encoding);
    expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toBe(await text(path));
  }
});

test("the releases that are kept, newest first; a damaged one is left out and told of once", async () => {
  const { releases, json, warnings } = await readingApp(await writeRows());
  const broken = ["2014-03-31T100000+0700", "2017-03-31T100000+0700"] as const;
  for (const [index, text] of ['{"release":"of an older kind"}', "{half"].entries()) {
    mkdirSync(join(releases, broken[index] as string));
    writeFileSync(join(releases, broken[index] as string, "manifest.json"), text);
  }
  await json("/v1/releases");
  const later = "2016-04-30T100000+0700";
  await writeRows(PAIRS.slice(0, 1), later, releases);
  const of = { created: "2026-01-31T10:00:00+07:00", demonstration: false, queryable: true };
  expect(await json("/v1/releases")).toEqual({
    data: [
      {
        ...of,
        release: later,
        cutoff: "2016-04-30",
        complaints: 1,
        events: 4,
        current: false,
        url: `${SITE}/data/${later}/`,
      },
      {
        ...of,
        release: RELEASE,
        cutoff: "2016-03-31",
        complaints: 6,
        events: 20,
        current: true,
        url: `${SITE}/data/${RELEASE}/`,
      },
    ],
  });
  expect(warnings).toEqual(
    broken
      .toReversed()
      .map((release) => `release ${release}: its manifest.json cannot be read, so it is not listed`),
  );
});

test("an address that asks too often is told when to come back; others are answered", async () => {
  const { get } = await readingApp(undefined, { quota: 2, window: 60 });
  const ask = async (path: string, address: string) => {
    const { status, headers } = await get(path, { "X-Address": address });
    return [status, headers.get("RateLimit-Policy"), headers.get("RateLimit")];
  };
  expect(await ask("/v1/complaints", "192.0.2.1")).toEqual([200, '"read";q=2;w=60', '"read";r=1;t=60']);
  expect(await ask("/v1/statistics", "192.0.2.1")).toEqual([
    200,
    '"read";q=2;w=60',
    expect.stringMatching(/^"read";r=0;t=\d+$/),
  ]);
  const refused = await get("/v1/releases", { "X-Address": "192.0.2.1" });
  expect([refused.status, JSON.parse(await refused.text()).code]).toEqual([429, "too_many_requests"]);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect((await ask("/v1/complaints", "192.0.2.2"))[0]).toBe(200);
});
