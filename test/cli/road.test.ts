import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXAMPLE, temporaryFolder } from "../example-region.ts";
import { environment, startServer, TERANG, terang } from "./server.ts";

const region = join(EXAMPLE, "region");

test("from a CSV to a served release: import, publish, verify, serve, stop", async () => {
  const folder = temporaryFolder();
  const env = environment(folder, region);
  const file = join(EXAMPLE, "complaints.csv");
  const map = join(EXAMPLE, "map.json");
  const refused = join(folder, "refused.csv");
  const dry = await terang(env, "import", file, "--map", map, "--refused", refused, "--dry-run");
  expect([dry.code, dry.out.trim()]).toEqual([
    0,
    "2 rows read: 2 would be taken in, 0 taken in before, 0 would be refused",
  ]);
  const first = await terang(env, "import", file, "--map", map, "--refused", refused);
  expect([first.code, first.out.trim()]).toEqual([
    0,
    "2 rows read: 2 taken in, 0 taken in before, 0 refused",
  ]);
  const again = await terang(env, "import", file, "--map", map, "--refused", refused);
  expect([again.code, again.out.trim()]).toEqual([
    0,
    "2 rows read: 0 taken in, 2 taken in before, 0 refused",
  ]);
  expect(existsSync(refused)).toBe(false);
  expect(statSync(join(folder, "secret.key")).mode & 0o777).toBe(0o600);

  const published = await terang(env, "publish");
  const release = published.out.trim().replace("release ", "");
  expect(release).toMatch(/^\d{4}-\d{2}-\d{2}T\d{6}\+0700$/);
  const csv = readFileSync(join(folder, "releases", release, "complaints.csv"), "utf8").replaceAll(
    /CTH-[0-9A-Z]{7}/g,
    "CTH-X",
  );
  expect(csv.split("\r\n").slice(1)).toEqual([
    "CTH-X,sms,pengaduan,pertanian,pupuk,dinas-tani,utara,contoh-1,2016-03-01,2016-03-02,,2016-03-04,2016-03-08,selesai,biru,ditindak,,2016-03-04,2016-03-14,2016-03-16,resolve-old,0,1,3,5,ya,0,0,,Pupuk langka sejak minggu lalu,Pupuk dikirim besok,baris_dan_teks",
    'CTH-X,web,pengaduan,jalan,jalan-rusak,dinas-jalan,selatan,contoh-1,2016-03-02,2016-03-03,,,,diverifikasi,merah,,,2016-03-07,2016-03-15,2016-03-17,resolve-old,0,1,,,tidak,0,0,,"Jalan berlubang, dekat pasar",,baris_dan_teks',
    "",
  ]);
  expect((await terang(env, "verify", release)).code).toBe(0);
  expect(readdirSync(join(folder, "releases"))).toEqual([release]);

  const server = await startServer(env);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.address}${path}`, { headers });
    await response.arrayBuffer();
    return response;
  };
  const latest = await get("/data/latest/complaints.csv");
  expect([latest.status, latest.headers.get("Content-Type")]).toEqual([200, "text/csv; charset=utf-8"]);
  expect(latest.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const etag = latest.headers.get("ETag") as string;
  expect((await get("/data/latest/complaints.csv", { "If-None-Match": etag })).status).toBe(304);
  const fixed = await get(`/data/${release}/manifest.json`);
  expect([fixed.status, fixed.headers.get("Cache-Control")]).toEqual([
    200,
    "public, max-age=31536000, immutable",
  ]);
  for (const path of [
    "/data/latest/../../secret.key",
    "/data/latest/%2e%2e/%2e%2e/secret.key",
    `/data/${release}/..%2f..%2fsecret.key`,
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
  expect((await get("/healthz")).headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(await server.stop()).toBe(0);

  appendFileSync(join(folder, "releases", release, "events.csv"), "x");
  const tampered = await terang(env, "serve");
  expect([tampered.code, tampered.err]).toMatchObject([
    1,
    expect.stringContaining("events.csv: changed since it was written"),
  ]);
  expect((await terang(env, "verify", release)).code).toBe(1);
}, 120_000);

const HEADER = "Nomor,Sumber,Masuk,Isi,Topik,Wilayah,Telepon,Status,Verifikasi,Dijawab,Jawaban,Selesai";
const line = (number: number, more: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    Nomor: String(number),
    Sumber: "Situs",
    Masuk: "01/03/2016",
    Isi: "Jalan rusak",
    Topik: "jalan",
    Wilayah: "",
    Telepon: "",
    Status: "",
    Verifikasi: "",
    Dijawab: "",
    Jawaban: "",
    Selesai: "",
    ...more,
  };
  return HEADER.split(",")
    .map((name) => cells[name])
    .join(",");
};

test("refused rows go to a file with their reasons, and can be mended and fed back", async () => {
  const folder = temporaryFolder();
  const env = environment(folder, region);
  const file = join(folder, "in.csv");
  writeFileSync(
    file,
    [
      HEADER,
      line(1),
      line(2, { Masuk: "31/02/2016" }),
      line(3, { Masuk: "42430" }),
      line(4, { Topik: "jalann" }),
      line(5, { Dijawab: "28/02/2016" }),
      line(6, { Sumber: "Radio" }),
      line(7, { Masuk: "" }),
    ].join("\n"),
  );
  const map = join(EXAMPLE, "map.json");
  const first = await terang(env, "import", file, "--map", map);
  expect(first.code).toBe(1);
  expect(first.out.split("\n")[0]).toBe("7 rows read: 1 taken in, 0 taken in before, 6 refused");
  const reasons = readFileSync(`${file}.refused.csv`, "utf8").trimEnd().split("\n").slice(1);
  for (const [index, reason] of [
    "Masuk: no such date",
    "Masuk: looks like a spreadsheet's serial number",
    "/topic: no such topic; nearest: jalan",
    "/events/0: responded is dated before the submission was received",
    "Sumber: value is not in the mapping; expected one of Pesan singkat, Situs",
    "Masuk: received_at is empty",
  ].entries()) {
    expect(reasons[index]).toContain(reason);
  }
  const mended = readFileSync(`${file}.refused.csv`, "utf8")
    .replace("31/02/2016", "29/02/2016")
    .replace(",42430,", ",01/03/2016,")
    .replace("jalann", "jalan")
    .replace("28/02/2016", "02/03/2016")
    .replace(",Radio,", ",Situs,")
    .replace("7,Situs,,", "7,Situs,01/03/2016,");
  writeFileSync(join(folder, "mended.csv"), mended);
  const second = await terang(env, "import", join(folder, "mended.csv"), "--map", map);
  expect([second.code, second.out.trim()]).toEqual([
    0,
    "6 rows read: 6 taken in, 0 taken in before, 0 refused",
  ]);
}, 60_000);

test("other encodings, separators and broken files", async () => {
  const folder = temporaryFolder();
  const env = environment(folder, region);
  const given = JSON.parse(readFileSync(join(EXAMPLE, "map.json"), "utf8")) as {
    readonly fields: Record<string, unknown>;
  };
  const map = join(folder, "map.json");
  const file = join(folder, "in.csv");
  const run = async (bytes: string | Buffer, mapping: object = given) => {
    writeFileSync(map, JSON.stringify(mapping));
    writeFileSync(file, bytes);
    return terang(env, "import", file, "--map", map);
  };
  const text = `${HEADER}\n${line(1, { Isi: "Café rusak" })}\n`;
  const foreign = await run(Buffer.from(text, "latin1"));
  expect([foreign.code, foreign.err]).toMatchObject([
    1,
    expect.stringContaining("not UTF-8; if it is Windows-1252"),
  ]);
  expect(await run(Buffer.from(text, "latin1"), { ...given, encoding: "windows-1252" })).toMatchObject({
    code: 0,
  });
  expect(await run(`\uFEFF${text.replaceAll(",", ";").replaceAll("\n", "\r\n")}`)).toMatchObject({
    code: 0,
    out: expect.stringContaining("1 taken in before"),
  });
  expect(await run(text.replace("Topik", "Tema"))).toMatchObject({
    code: 1,
    err: expect.stringContaining("the header lacks Topik; it has Nomor, Sumber"),
  });
  const unclosed = await run(`${HEADER}\n${line(9, { Isi: '"terbuka' })}\n`);
  expect([unclosed.code, unclosed.err]).toMatchObject([1, expect.stringContaining("Quote Not Closed")]);
  // Without a topic, or a column for it, the keyword table decides, or a person.
  const { topic: _, ...fields } = given.fields;
  for (const [number, mapping] of [
    [10, given],
    [11, { ...given, fields }],
  ] as const) {
    expect(await run(`${HEADER}\n${line(number, { Topik: "" })}\n`, mapping)).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 taken in"),
    });
  }
  expect(await run(text, { ...given, warna: 1 })).toMatchObject({
    code: 1,
    err: expect.stringContaining("/warna: no such field"),
  });
}, 60_000);

test("backup and restore; called wrongly is 2, refused is 1", async () => {
  const folder = temporaryFolder();
  const env = environment(folder, region);
  const copy = join(folder, "copy.db");
  await terang(
    env,
    "import",
    join(EXAMPLE, "complaints.csv"),
    "--map",
    join(EXAMPLE, "map.json"),
    "--refused",
    join(folder, "r.csv"),
  );
  expect((await terang(env, "backup", copy)).code).toBe(0);
  expect((await terang(env, "backup", copy)).code).toBe(1);
  expect((await terang(env, "backup", join(folder, "tidak-ada/copy.db"))).err).toContain(
    "there is no folder",
  );
  for (const private_ of [copy, join(folder, "ledger.db")])
    expect(statSync(private_).mode & 0o777).toBe(0o600);
  expect(readFileSync(copy).includes("080000001111")).toBe(false);
  expect((await terang(env, "restore", copy)).err).toContain("--force");
  expect((await terang(env, "restore", copy, "--force")).code).toBe(0);
  const out = (await terang(env, "export")).out.trim().split("\n");
  expect(out.map((one) => (JSON.parse(one) as { externalId: string }).externalId)).toEqual(["1", "2"]);
  // Whoever reads it breaks off.
  const broken = spawn(process.execPath, [TERANG, "export"], { env, stdio: ["ignore", "pipe", "inherit"] });
  broken.stdout.destroy();
  expect((await once(broken, "exit"))[0]).toBe(0);
  writeFileSync(join(folder, "kosong.db"), "");
  for (const none of [join(EXAMPLE, "map.json"), join(folder, "kosong.db"), folder]) {
    const { code, err } = await terang(env, "restore", none, "--force");
    expect([code, err]).toEqual([1, expect.stringContaining("not a whole backup")]);
  }
  expect((await terang(env, "nonsense")).code).toBe(2);
  expect((await terang(env, "import", "x.csv")).code).toBe(2);
  expect((await terang(env, "import", "x.csv", "--map", "y.json")).code).toBe(1);
  expect((await terang({ ...env, PORT: "many" }, "migrate")).err).toContain("PORT: expected");
}, 60_000);
