/** The reading half over a folder of releases, for benchmarks: `node bench/read-server.ts <folder> <release>`; prints its address. */
import { serve } from "@hono/node-server";
import { createApp } from "../api/app.ts";

const [, , releases = "", release = ""] = process.argv;
const app = createApp({
  siteUrl: "http://localhost",
  now: Date.now,
  version: "bench",
  published: { releases, current: () => ({ release, site: undefined }) },
  log: () => {},
  logError: (error) => console.error(error),
});
const server = serve({ fetch: app.fetch, port: Number(process.env["PORT"] ?? 0) }, ({ port }) =>
  console.log(`http://localhost:${port}`),
);
process.once("SIGTERM", () => server.close());
