/** The app with a release and no ledger: what the tests of the reading half share. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { createApp } from "../../api/app.ts";
import type { RateLimit } from "../../api/middleware/limit.ts";
import type { PublishedPair } from "../../bench/published-rows.ts";
import { NOW } from "../example-region.ts";
import { RELEASE, writeRows } from "../made-up-rows.ts";

export const SITE = "https://aduan.contoh.example";

/** Written once for all tests of a file: a release is never changed. */
export function releaseOnce(pairs?: readonly PublishedPair[]): () => Promise<string> {
  let root: Promise<string> | undefined;
  afterAll(async () => rmSync((await root) ?? "", { recursive: true, force: true }));
  return () => (root ??= writeRows(pairs, RELEASE, mkdtempSync(join(tmpdir(), "terang-test-"))));
}
const small = releaseOnce();

export async function readingApp(root?: string, limit?: RateLimit) {
  const releases = root ?? (await small());
  let current: string | undefined = RELEASE;
  const errors: Error[] = [];
  const warnings: string[] = [];
  const app = createApp({
    now: () => NOW,
    version: "test",
    siteUrl: SITE,
    published: {
      releases,
      current: () => (current === undefined ? undefined : { release: current, site: undefined }),
      ...(limit === undefined ? {} : { limit }),
    },
    addressOf: (context) => context.req.header("X-Address") ?? "192.0.2.1",
    log: () => {},
    logError: (error) => errors.push(error),
    warn: (message) => warnings.push(message),
  });
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  return {
    app,
    releases,
    errors,
    warnings,
    get,
    json: async (path: string) => JSON.parse(await (await get(path)).text()),
    text: async (path: string) => (await get(path)).text(),
    /** Another release is served from now on. */
    serve: (release: string | undefined) => {
      current = release;
    },
  };
}
