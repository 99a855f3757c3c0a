/** The app: routes and middleware put together from what it is given. It never listens and never reads the environment. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { LedgerUnavailable } from "../db/group-commit.ts";
import type { AppDeps, AppEnv } from "./deps.ts";
import { describePlain } from "./describe-plain.ts";
import { authorize } from "./middleware/authorize.ts";
import { compress } from "./middleware/compress.ts";
import { limit } from "./middleware/limit.ts";
import { methods } from "./middleware/methods.ts";
import { describeOpen311 } from "./open311/openapi.ts";
import { askLess, open311Routes } from "./open311/routes.ts";
import { problem } from "./problem.ts";
import { createReleases, type Releases } from "./reading/release.ts";
import { batchRoutes } from "./routes/batch.ts";
import { channelRoutes } from "./routes/channels.ts";
import { complaintRoutes } from "./routes/complaints.ts";
import { docsRoutes } from "./routes/docs.ts";
import { eventRoutes } from "./routes/events.ts";
import { innovationRoutes } from "./routes/innovations.ts";
import { releaseFileRoutes } from "./routes/release-files.ts";
import { releaseRoutes } from "./routes/releases.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { siteRoutes } from "./routes/site.ts";
import { sortingRoutes } from "./routes/sorting.ts";
import { statisticsRoutes } from "./routes/statistics.ts";
import { submissionRoutes } from "./routes/submissions.ts";
import { trackRoutes } from "./routes/track.ts";

/** The charts that other sites may show in a frame; nothing else may be framed. */
const FRAMED = /^(?:\/en)?\/sematkan\//;

/** Headers of every answer but those of /v1/, with who may show it in a frame. */
const securityOf = (frameAncestors: "'none'" | "*"): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: [frameAncestors],
    },
    referrerPolicy: "strict-origin-when-cross-origin",
    xFrameOptions: frameAncestors === "*" ? false : "DENY",
    crossOriginResourcePolicy: "cross-origin",
  });

/** Headers that a script of another host may read. */
const EXPOSED = ["ETag", "Link", "RateLimit", "RateLimit-Policy", "Retry-After", "Terang-Release"];

export function createApp(deps: AppDeps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();

  app.use("*", async (context, next) => {
    const start = performance.now();
    await next();
    deps.log({
      method: context.req.method,
      route: routePath(context),
      status: context.res.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
    });
  });
  const headers = securityOf("'none'");
  const framedHeaders = securityOf("*");
  app.use("*", async (context, next) => {
    const { path } = context.req;
    if (path.startsWith("/v1/")) return next();
    return (FRAMED.test(path) ? framedHeaders : headers)(context, next);
  });
  // All but the site, which has a page or none.
  const routes = new Hono<AppEnv>();
  app.use("*", methods(routes));

  app.get("/healthz", (context) => context.json({ status: "ok", version: deps.version }));
  app.get("/readyz", async (context) => {
    try {
      await deps.writing?.ready();
      return context.json({ status: "ready", release: deps.published?.current()?.release ?? null });
    } catch {
      return problem(context, "ledger_unavailable");
    }
  });
  const { metrics } = deps;
  if (metrics !== undefined) {
    // Requests counted one by one would tell, between two releases, how many complaints are not published.
    const keyed = deps.writing && authorize(deps.writing.keys, "admin");
    app.get(
      "/metrics",
      async (context, next) => {
        if (metrics.isLocal(context)) return next();
        return keyed === undefined ? problem(context, "not_found") : keyed(context, next);
      },
      async (context) =>
        context.body(await metrics.read(), 200, {
          "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
        }),
    );
  }
  if (deps.writing !== undefined) {
    app.route("/", submissionRoutes(deps, deps.writing));
    app.route("/", batchRoutes(deps, deps.writing));
    app.route("/", eventRoutes(deps, deps.writing));
    app.route("/", sortingRoutes(deps, deps.writing));
    app.route("/", reviewRoutes(deps, deps.writing));
    const { innovations } = deps;
    if (innovations !== undefined) app.route("/", innovationRoutes(deps, deps.writing, innovations));
    if (deps.channels !== undefined) app.route("/", channelRoutes(deps, deps.writing, deps.channels));
    if (deps.tracking !== undefined) app.route("/", trackRoutes(deps, deps.writing, deps.tracking));
  }
  const { published } = deps;
  const releases = published && createReleases(published.releases, () => published.current()?.release);
  // One count for all reading: who asks in two ways asks twice.
  const quota = published?.limit;
  const limited =
    quota &&
    deps.addressOf &&
    limit("read", quota, deps.addressOf, (context) => {
      const { path } = context.req;
      return path.startsWith("/open311/") ? askLess(path) : problem(context, "too_many_requests");
    });
  if (published !== undefined && releases !== undefined)
    app.route("/", readingRoutes(deps, published.releases, releases, limited));
  app.route("/", open311Routes(deps, releases, limited));
  describeOpen311(app.openAPIRegistry);
  describePlain(app.openAPIRegistry, {
    files: published !== undefined,
    webhooks: deps.writing !== undefined && (deps.channels?.webhooks.length ?? 0) > 0,
    metrics: metrics !== undefined,
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Terang",
      version: deps.version,
      description: "Public complaints: intake with a key, open data without one, from the current release.",
      license: { name: "CC BY 4.0 (data)", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: deps.siteUrl }],
    // Of a call that names none: it is open.
    security: [],
  };
  app.doc31("/openapi.json", document);
  app.route(
    "/",
    docsRoutes(() => app.getOpenAPI31Document(document)),
  );
  if (published !== undefined) app.route("/", releaseFileRoutes(published));
  routes.route("/", app);
  if (published !== undefined) app.route("/", siteRoutes(published));

  app.notFound((context) => problem(context, "not_found"));
  app.onError((error, context) => {
    if (error instanceof LedgerUnavailable) return problem(context, "ledger_unavailable");
    if (error instanceof HTTPException && error.status < 500) return problem(context, "malformed_request");
    deps.logError(error);
    return problem(context, "internal_error");
  });
  return app;
}

/** The reading half: from a release only, open to every page of the web. */
function readingRoutes(
  deps: AppDeps,
  root: string,
  releases: Releases,
  limited: MiddlewareHandler | undefined,
): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  const open = cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: EXPOSED });
  for (const path of ["/v1/complaints/*", "/v1/:file{(?:complaints\\.|statistics|releases).*}"]) {
    app.use(path, open, compress);
    if (limited !== undefined) app.use(path, limited);
  }
  app.route("/", complaintRoutes(deps, releases));
  app.route("/", statisticsRoutes(deps, releases));
  app.route("/", releaseRoutes(deps, root, releases));
  return app;
}
