/** The public files: releases at /data/, and the static site, precompressed, with ETag and cache headers. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import type { AppDeps } from "../deps.ts";
import { problem } from "../problem.ts";

const RELEASE = "\\d{4}-\\d{2}-\\d{2}T\\d{6}[+-]\\d{4}";
const YEAR = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=60";

/** Types that the static server does not know. */
const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".ndjson": "application/x-ndjson; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".jsonld": "application/ld+json",
  ".parquet": "application/vnd.apache.parquet",
  ".sqlite": "application/vnd.sqlite3",
};

/** Pages that stand for a time only, and where what they said is told after it: a link that was shared leads on. */
const OLDER: readonly (readonly [page: RegExp, told: (...found: string[]) => string])[] = [
  [
    /^((?:\/en)?\/evaluasi\/)(\d{4}-\d{2})(-\d{2})\/$/,
    (before, month, day) => `${before}bulan/${month}/#${month}${day}`,
  ],
  [/^((?:\/en)?\/laporan\/\d{4}-\d{2}\/)(?:skpd|dapil)\/[a-z0-9-]+\/$/, (month) => month ?? ""],
];

/** Undefined where nothing of it is told in the site any more. */
function toldNow(site: string, path: string): string | undefined {
  for (const [page, told] of OLDER) {
    const found = page.exec(path);
    if (found === null) continue;
    const now = told(...found.slice(1));
    if (existsSync(join(site, now.replace(/#.*$/, ""), "index.html"))) return now;
  }
  return undefined;
}

type Published = NonNullable<AppDeps["published"]>;

export function publishedRoutes(published: Published): Hono {
  const app = new Hono();
  const mark = (
    path: string,
    cache: string,
    context: Parameters<NonNullable<Parameters<typeof serveStatic>[0]>["onFound"] & {}>[1],
  ) => {
    const { mtimeMs, size } = statSync(path);
    context.header("ETag", `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`);
    context.header("Cache-Control", cache);
  };
  const releaseFiles = serveStatic({
    root: published.releases,
    rewriteRequestPath: (path) => decodeURIComponent(path).replace(/^\/data/, ""),
    onFound: (path, context) => {
      mark(path, context.req.path.startsWith("/data/latest/") ? SHORT : YEAR, context);
      context.header("Access-Control-Allow-Origin", "*");
    },
  });
  app.use("/data/*", etag());
  app.use("/data/*", async (context, next) => {
    await next();
    const type = TYPES[extname(context.req.path)];
    if (type !== undefined && context.res.status === 200) context.res.headers.set("Content-Type", type);
  });
  // The address of a release: a folder has no page of its own, its manifest says what is in it.
  app.get(`/data/:release{${RELEASE}|latest}/`, (context) => {
    context.header("Access-Control-Allow-Origin", "*");
    return context.redirect("manifest.json");
  });
  app.get(`/data/:release{${RELEASE}}/*`, releaseFiles, (context) => problem(context, "not_found"));
  app.get("/data/latest/:path{.+}", async (context) => {
    const current = published.current();
    if (current === undefined) return problem(context, "not_found", { detail: "no release yet" });
    const serve = serveStatic({
      root: join(published.releases, current.release),
      rewriteRequestPath: () => `/${context.req.param("path")}`,
      onFound: (path, inner) => {
        mark(path, SHORT, inner);
        inner.header("Access-Control-Allow-Origin", "*");
      },
    });
    return (await serve(context, async () => {})) ?? problem(context, "not_found");
  });

  const sites = new Map<string, MiddlewareHandler>();
  const siteFiles = (site: string): MiddlewareHandler => {
    let serve = sites.get(site);
    if (serve === undefined) {
      sites.clear();
      serve = serveStatic({
        root: site,
        precompressed: true,
        onFound: (path, context) =>
          mark(path, context.req.path.startsWith("/_astro/") ? YEAR : SHORT, context),
      });
      sites.set(site, serve);
    }
    return serve;
  };
  app.use("*", etag());
  // What the build did not compress: the pages of single complaints.
  app.use("*", compress({ contentTypeFilter: /^text\/html/ }));
  app.get("*", async (context) => {
    const current = published.current();
    if (current?.site === undefined)
      return problem(context, "not_found", { detail: "no site was built yet" });
    const { path } = context.req;
    const found = await siteFiles(current.site)(context, async () => {});
    if (found instanceof Response) return found;
    // A folder without its slash is one redirect away; anything else is the site's own 404 page.
    if (!path.endsWith("/") && existsSync(join(current.site, path, "index.html"))) {
      return context.redirect(`${path}/`, 301);
    }
    const now = toldNow(current.site, path);
    if (now !== undefined) return context.redirect(now, 301);
    if (path.startsWith("/v1/") || path.startsWith("/open311/")) return problem(context, "not_found");
    const missing = join(current.site, path.startsWith("/en/") ? "en/404/index.html" : "404.html");
    const page = existsSync(missing) ? missing : join(current.site, "404.html");
    if (!existsSync(page)) return problem(context, "not_found");
    return context.html(readFileSync(page, "utf8"), 404);
  });
  return app;
}
