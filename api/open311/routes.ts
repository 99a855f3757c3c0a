/** Open311 under /open311/: discovery, services, definitions, requests, tokens, by GeoReport v2 (wiki.open311.org/GeoReport_v2). */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { w3cDatetime } from "../../core/open311/datetime.ts";
import { defineService, listServices } from "../../core/open311/services.ts";
import { LedgerUnavailable } from "../../db/group-commit.ts";
import type { AppDeps, AppEnv } from "../deps.ts";
import { discovery } from "./discovery.ts";
import { refuse } from "./errors.ts";
import { postRequest } from "./post-request.ts";
import { answer, type Format, formatOf, type Value } from "./render.ts";

/** 4,000 characters of four bytes, percent-encoded, and all the rest fit. */
const BODY_LIMIT = 128 * 1024;
const SHORT = { "Cache-Control": "public, max-age=60" };
const suffix = "\\.(?:xml|json)";

/** `services.xml` in two: its name, and the format that it asks for. */
const split = (file: string): { readonly name: string; readonly format: Format } => ({
  name: file.slice(0, file.lastIndexOf(".")),
  format: formatOf(file),
});

export function open311Routes(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { writing } = deps;
  const open = cors({ origin: "*", allowMethods: ["GET", "HEAD"] });
  app.use("/open311/*", (context, next) => (context.req.method === "POST" ? next() : open(context, next)));

  if (writing !== undefined) {
    const { tables, zone, region } = writing.reference;
    // The tables are read when the server starts, so that is since when the answers hold.
    const changeset = w3cDatetime(deps.now(), zone);
    const services = listServices(tables);

    app.get(`/open311/:file{discovery${suffix}}`, (context) => {
      const site = deps.siteUrl ?? new URL(context.req.url).origin;
      const { format } = split(context.req.param("file"));
      return answer(format, "discovery", discovery(region, site, changeset), 200, SHORT);
    });
    app.get(`/open311/v2/:file{services${suffix}}`, (context) => {
      const { format } = split(context.req.param("file"));
      return answer(format, "services", services as unknown as Value, 200, SHORT);
    });
    app.get(`/open311/v2/services/:file{.+${suffix}}`, (context) => {
      const { name, format } = split(context.req.param("file"));
      const definition = defineService(tables, name);
      if (definition === undefined) {
        return refuse(format, [{ code: "unknown_service", detail: "no service has this service_code" }]);
      }
      return answer(format, "service_definition", definition as unknown as Value, 200, SHORT);
    });
    app.post(
      `/open311/v2/:file{requests${suffix}}`,
      bodyLimit({
        maxSize: BODY_LIMIT,
        onError: (context) =>
          refuse(formatOf(context.req.path), [
            { code: "bad_request", detail: `the body has at most ${BODY_LIMIT} bytes` },
          ]),
      }),
      (context) => postRequest(context, split(context.req.param("file")).format, deps, writing),
    );
    app.get(`/open311/v2/tokens/:file{.+${suffix}}`, (context) => {
      const { format } = split(context.req.param("file"));
      const detail =
        "no such token: every service is realtime, and a report is answered with its service_request_id";
      return refuse(format, [{ code: "unknown_token", detail }]);
    });
  }

  app.all("/open311/*", (context) =>
    refuse(formatOf(context.req.path), [
      { code: "not_found", detail: `nothing answers ${context.req.method} at this address` },
    ]),
  );
  app.onError((error, context) => {
    const format = formatOf(context.req.path);
    if (error instanceof LedgerUnavailable) {
      const detail = "the ledger cannot be written now; nothing was stored, try again";
      return refuse(format, [{ code: "ledger_unavailable", detail }]);
    }
    deps.logError(error);
    return refuse(format, [{ code: "internal_error", detail: "something broke on our side" }]);
  });
  return app;
}
