/** Open311 under /open311/: discovery, services, definitions, requests, tokens, by GeoReport v2 (wiki.open311.org/GeoReport_v2). */
import { Hono } from "hono";
import { cors } from "hono/cors";
import { w3cDatetime } from "../../core/open311/datetime.ts";
import { defineService, listServices } from "../../core/open311/services.ts";
import { LedgerUnavailable } from "../../db/group-commit.ts";
import type { AppDeps, AppEnv, WritingDeps } from "../deps.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { discovery } from "./discovery.ts";
import { refuse } from "./errors.ts";
import { postRequest } from "./post-request.ts";
import { answer, FORMATS, type Format, formatOf } from "./render.ts";

/** 4,000 characters of four bytes, percent-encoded, and all the rest fit. */
const BODY_LIMIT = 128 * 1024;
const SHORT = { "Cache-Control": "public, max-age=60" };
const NO_TOKEN =
  "no such token: every service is realtime, and a report is answered with its service_request_id";

/** The calls in one format, which their addresses end in. */
function callsIn(format: Format, deps: AppDeps, writing: WritingDeps, changeset: string): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { tables, region } = writing.reference;
  const services = listServices(tables);
  const idIn = (file: string) => file.slice(0, -format.length - 1);

  app.get(`/open311/discovery.${format}`, () =>
    answer(format, "discovery", discovery(region, deps.siteUrl, changeset), 200, SHORT),
  );
  app.get(`/open311/v2/services.${format}`, () => answer(format, "services", services, 200, SHORT));
  app.get(`/open311/v2/services/:code{.+\\.${format}}`, (context) => {
    const definition = defineService(tables, idIn(context.req.param("code")));
    if (definition !== undefined) return answer(format, "service_definition", definition, 200, SHORT);
    return refuse(format, [{ code: "unknown_service", detail: "no service has this service_code" }]);
  });
  const tooLarge = { code: "bad_request", detail: `the body has at most ${BODY_LIMIT} bytes` } as const;
  app.post(
    `/open311/v2/requests.${format}`,
    limitBody(BODY_LIMIT, () => refuse(format, [tooLarge])),
    (context) => postRequest(context, format, deps, writing),
  );
  app.get(`/open311/v2/tokens/:id{.+\\.${format}}`, () =>
    refuse(format, [{ code: "unknown_token", detail: NO_TOKEN }]),
  );
  return app;
}

export function open311Routes(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { writing } = deps;
  const open = cors({ origin: "*", allowMethods: ["GET", "HEAD"] });
  app.use("/open311/*", (context, next) => (context.req.method === "POST" ? next() : open(context, next)));

  if (writing !== undefined) {
    // The tables are read when the server starts, so that is since when the answers hold.
    const changeset = w3cDatetime(deps.now(), writing.reference.zone);
    for (const format of FORMATS) app.route("/", callsIn(format, deps, writing, changeset));
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
