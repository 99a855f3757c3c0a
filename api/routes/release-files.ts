/** GET /data/{release}/…, /data/latest/…: the files of a release, with ETag, cache headers, and CORS open. */
import { extname, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { problem } from "../problem.ts";
import { markFile, type Published, SHORT, YEAR } from "../reading/file-headers.ts";

/** Some clients write the plus of its time zone as %2B. */
const RELEASE = "(?:\\d{4}-\\d{2}-\\d{2}T\\d{6}(?:[+-]|%2[Bb])\\d{4}|latest)";
/** Names of folders and a file, none of which begins with a dot. */
const INSIDE = /^(?:\w[\w.-]*\/)*\w[\w.-]*$/;

/** Types that the static server does not know. */
const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".ndjson": "application/x-ndjson; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".jsonld": "application/ld+json",
  ".parquet": "application/vnd.apache.parquet",
  ".sqlite": "application/vnd.sqlite3",
};

export function releaseFileRoutes(published: Published): Hono {
  const app = new Hono();
  const exposeHeaders = ["Accept-Ranges", "Content-Range", "ETag"];
  app.use("/data/*", cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders }));
  app.use("/data/*", etag());
  app.use("/data/*", async (context, next) => {
    await next();
    const type = TYPES[extname(context.req.path)];
    if (type !== undefined && context.res.status === 200) context.res.headers.set("Content-Type", type);
  });
  // The address of a release: a folder has no page of its own, its manifest says what is in it.
  app.get(`/data/:release{${RELEASE}}`, (context) => context.redirect(`${context.req.path}/`, 301));
  app.get(`/data/:release{${RELEASE}}/`, (context) => context.redirect("manifest.json"));
  app.get(`/data/:release{${RELEASE}}/:path{.+}`, async (context) => {
    const { release, path } = context.req.param();
    const latest = release === "latest";
    const asked = latest ? published.current()?.release : release;
    if (asked === undefined) return problem(context, "not_found", { detail: "no release yet" });
    if (!INSIDE.test(path)) return problem(context, "not_found");
    const serve = serveStatic({
      root: published.releases,
      path: join(asked, path),
      onFound: (file) => markFile(file, latest ? SHORT : YEAR, context),
    });
    return (await serve(context, async () => {})) ?? problem(context, "not_found");
  });
  return app;
}
