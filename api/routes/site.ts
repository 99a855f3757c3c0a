/** The static site, precompressed, with ETag and cache headers. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { problem } from "../problem.ts";
import { markFile, type Published, SHORT, YEAR } from "../reading/file-headers.ts";

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

export function siteRoutes(published: Published): Hono {
  const app = new Hono();
  const sites = new Map<string, MiddlewareHandler>();
  const siteFiles = (site: string): MiddlewareHandler => {
    let serve = sites.get(site);
    if (serve === undefined) {
      sites.clear();
      serve = serveStatic({
        root: site,
        precompressed: true,
        onFound: (path, context) =>
          markFile(path, context.req.path.startsWith("/_astro/") ? YEAR : SHORT, context),
      });
      sites.set(site, serve);
    }
    return serve;
  };
  app.use("*", etag());
  // What the build did not compress: the pages of single complaints.
  app.use("*", compress({ contentTypeFilter: /^text\/html/ }));
  app.get("*", async (context) => {
    const { path } = context.req;
    if (path.startsWith("/v1/") || path.startsWith("/open311/")) return problem(context, "not_found");
    const current = published.current();
    if (current?.site === undefined)
      return problem(context, "not_found", { detail: "no site was built yet" });
    const found = await siteFiles(current.site)(context, async () => {});
    if (found instanceof Response) return found;
    // A folder without its slash is one redirect away; anything else is the site's own 404 page.
    if (!path.endsWith("/") && existsSync(join(current.site, path, "index.html"))) {
      return context.redirect(`${path}/`, 301);
    }
    const now = toldNow(current.site, path);
    if (now !== undefined) return context.redirect(now, 301);
    const missing = join(current.site, path.startsWith("/en/") ? "en/404/index.html" : "404.html");
    const page = existsSync(missing) ? missing : join(current.site, "404.html");
    if (!existsSync(page)) return problem(context, "not_found");
    return context.html(readFileSync(page, "utf8"), 404);
  });
  return app;
}
