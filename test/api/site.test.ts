/** The pages of the site as they are served: compressed at build or on the way, and who may frame them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { siteRoutes } from "../../api/routes/site.ts";
import { temporaryFolder } from "../example-region.ts";

function aSite(files: Readonly<Record<string, string | Buffer>>) {
  const site = temporaryFolder();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), bytes);
  }
  return siteRoutes({ releases: site, current: () => ({ release: "2026-01-01T000000+0700", site }) });
}

const PAGE = `<!doctype html>${"kata ".repeat(500)}`;

test.each([
  ["/aduan/BJN-0000001/", "on the way"],
  ["/skpd/", "at build"],
])("%s, compressed %s, is the same page", async (path, text) => {
  const app = aSite({
    "aduan/BJN-0000001/index.html": PAGE + text,
    "skpd/index.html": "not this one",
    "skpd/index.html.gz": gzipSync(PAGE + text),
  });
  const response = await app.request(path, { headers: { "Accept-Encoding": "gzip" } });
  expect([response.status, response.headers.get("Content-Encoding")]).toEqual([200, "gzip"]);
  expect(response.headers.get("Vary")).toMatch(/Accept-Encoding/i);
  expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(PAGE + text);
});

test("who asks for no compression gets the page as it is", async () => {
  const app = aSite({ "aduan/BJN-0000001/index.html": PAGE });
  const response = await app.request("/aduan/BJN-0000001/", { headers: { "Accept-Encoding": "identity" } });
  expect(response.headers.get("Content-Encoding")).toBeNull();
  expect(await response.text()).toBe(PAGE);
});

test.each([
  ["/evaluasi/2016-04-08/", 301, "/evaluasi/bulan/2016-04/#2016-04-08"],
  ["/en/evaluasi/2016-04-08/", 301, "/en/evaluasi/bulan/2016-04/#2016-04-08"],
  ["/evaluasi/2016-05-06/", 404, null],
  ["/evaluasi/2026-01-02/", 200, null],
  ["/laporan/2016-04/skpd/dpu/", 301, "/laporan/2016-04/"],
  ["/laporan/2016-04/dapil/bojonegoro-1/", 301, "/laporan/2016-04/"],
  ["/laporan/2016-05/skpd/dpu/", 404, null],
])("%s, a page that stands for a time: %i, %s", async (path, status, told) => {
  const response = await aSite({
    "evaluasi/bulan/2016-04/index.html": PAGE,
    "en/evaluasi/bulan/2016-04/index.html": PAGE,
    "evaluasi/2026-01-02/index.html": PAGE,
    "laporan/2016-04/index.html": PAGE,
    "404.html": PAGE,
  }).request(path);
  expect([response.status, response.headers.get("Location")]).toEqual([status, told]);
});

test.each([
  ["/sematkan/skpd/dpu/", "*", null],
  ["/en/sematkan/skpd/dpu/", "*", null],
  ["/skpd/dpu/", "'none'", "DENY"],
  ["/skpd/sematkan/dpu/", "'none'", "DENY"],
  ["/sematkan", "'none'", "DENY"],
  ["/lacak/", "'none'", "DENY"],
])("%s may be framed by %s", async (path, by, older) => {
  const app = createApp({
    now: () => 0,
    version: "test",
    siteUrl: "https://a.example",
    log: () => {},
    logError: () => {},
  });
  const { headers } = await app.request(path);
  const policy = headers.get("Content-Security-Policy") ?? "";
  expect(/frame-ancestors ([^;]+)/.exec(policy)?.[1]).toBe(by);
  expect(headers.get("X-Frame-Options")).toBe(older);
  expect(policy).toContain("default-src 'none'");
});
