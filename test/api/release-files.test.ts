/** The files of a release at /data/: each way to write their addresses, and no way out of their folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import { temporaryFolder } from "../example-region.ts";

const RELEASE = "2026-01-01T000000+0700";

function aRelease() {
  const root = temporaryFolder();
  const releases = join(root, "releases");
  mkdirSync(join(releases, RELEASE, "statistics"), { recursive: true });
  writeFileSync(join(root, "secret.key"), "rahasia");
  writeFileSync(join(releases, "secret.key"), "rahasia");
  writeFileSync(join(releases, RELEASE, ".rahasia"), "rahasia");
  writeFileSync(join(releases, RELEASE, "manifest.json"), "{}");
  writeFileSync(join(releases, RELEASE, "statistics/total.csv"), "ukuran\n");
  return createApp({
    now: () => 0,
    version: "test",
    siteUrl: "https://a.example",
    published: { releases, current: () => ({ release: RELEASE, site: undefined }) },
    log: () => {},
    logError: () => {},
  });
}

describe("a release is found", () => {
  test.each([
    [`/data/${RELEASE}/manifest.json`, "{}", "immutable"],
    ["/data/2026-01-01T000000%2B0700/manifest.json", "{}", "immutable"],
    ["/data/2026-01-01T000000%2b0700/statistics/total.csv", "ukuran\n", "immutable"],
    ["/data/latest/manifest.json", "{}", "max-age=60"],
    ["/data/latest/statistics/total.csv", "ukuran\n", "max-age=60"],
  ])("%s", async (path, text, cache) => {
    const { status, headers, ...response } = await ask(path);
    expect([status, response.text]).toEqual([200, text]);
    expect(headers.get("Cache-Control")).toContain(cache);
    expect(headers.get("ETag")).toMatch(/^W\/"/);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  test.each([
    [`/data/${RELEASE}/`, "manifest.json"],
    ["/data/latest/", "manifest.json"],
    ["/data/latest", "/data/latest/"],
    [`/data/${RELEASE}`, `/data/${RELEASE}/`],
    ["/data/2026-01-01T000000%2B0700", "/data/2026-01-01T000000%2B0700/"],
  ])("%s leads to what is in it: %s", async (path, location) => {
    const { status, headers } = await ask(path);
    expect([[301, 302].includes(status), headers.get("Location")]).toEqual([true, location]);
  });
});

test.each([
  "..%2fsecret.key",
  "..%2f..%2fsecret.key",
  "%2e%2e%2fsecret.key",
  "%252e%252e%252fsecret.key",
  "..%5csecret.key",
  ".rahasia",
  "%2erahasia",
  "statistics",
  "statistics/",
  "statistics//total.csv",
  "statistics/..%2fmanifest.json",
  "/manifest.json",
  "manifest.json/",
  "%00",
  "%ff",
  "%",
])("%s is none of a release's files", async (path) => {
  for (const release of [RELEASE, "2026-01-01T000000%2B0700", "latest"]) {
    const { status, text } = await ask(`/data/${release}/${path}`);
    expect([status, text]).toEqual([404, expect.stringContaining("not_found")]);
  }
});

test("another page may read parts of a file, and is told so beforehand", async () => {
  const headers = { Range: "bytes=0-3", Origin: "https://a.example" };
  const { status, text } = await ask("/data/latest/statistics/total.csv", { headers });
  expect([status, text]).toEqual([206, "ukur"]);
  const asked = await ask("/data/latest/statistics/total.csv", {
    method: "OPTIONS",
    headers: {
      Origin: "https://a.example",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "range",
    },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(asked.headers.get("Access-Control-Allow-Headers")).toBe("range");
});

async function ask(path: string, init?: RequestInit) {
  const response = await aRelease().request(path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}
