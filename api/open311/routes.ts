/** Open311 under /open311/: discovery, services, definitions, requests, tokens, by GeoReport v2 (wiki.open311.org/GeoReport_v2). */
import { Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { w3cDatetime } from "../../core/open311/datetime.ts";
import { defineService, listServices, type ServiceTables } from "../../core/open311/services.ts";
import type { Region } from "../../core/reference.ts";
import { LedgerUnavailable } from "../../db/group-commit.ts";
import type { AppDeps, AppEnv } from "../deps.ts";
import { limitBody } from "../middleware/limit-body.ts";
import type { Releases } from "../reading/release.ts";
import { discovery } from "./discovery.ts";
import { refuse } from "./errors.ts";
import { getRequests } from "./get-requests.ts";
import { changesetOf, tablesOf } from "./meanings.ts";
import { postRequest } from "./post-request.ts";
import { answer, FORMATS, type Format, formatOf } from "./render.ts";

/** 4,000 characters of four bytes, percent-encoded, and all the rest fit. */
const BODY_LIMIT = 128 * 1024;
const SHORT = { "Cache-Control": "public, max-age=60" };
const NO_TOKEN =
  "no such token: every service is realtime, and a report is answered with its service_request_id";

/** What can be reported, and since when: as the ledger has it where reports are taken in, else as the release has it. */
interface Offer {
  readonly region: Region;
  readonly tables: ServiceTables;
  readonly changeset: string;
}

/** The calls in one format, which their addresses end in. */
function callsIn(
  format: Format,
  deps: AppDeps,
  offer: () => Offer | undefined,
  releases: Releases | undefined,
): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { writing } = deps;
  const idIn = (file: string) => file.slice(0, -format.length - 1);
  const nothing = () =>
    refuse(format, [{ code: "no_release", detail: "nothing has been published here yet" }]);

  app.get(`/open311/discovery.${format}`, () => {
    const now = offer();
    if (now === undefined) return nothing();
    return answer(format, "discovery", discovery(now.region, deps.siteUrl, now.changeset), 200, SHORT);
  });
  app.get(`/open311/v2/services.${format}`, () => {
    const now = offer();
    return now === undefined ? nothing() : answer(format, "services", listServices(now.tables), 200, SHORT);
  });
  app.get(`/open311/v2/services/:code{.+\\.${format}}`, (context) => {
    const now = offer();
    if (now === undefined) return nothing();
    const definition = defineService(now.tables, idIn(context.req.param("code")));
    if (definition !== undefined) return answer(format, "service_definition", definition, 200, SHORT);
    return refuse(format, [{ code: "unknown_service", detail: "no service has this service_code" }]);
  });
  const tooLarge = { code: "bad_request", detail: `the body has at most ${BODY_LIMIT} bytes` } as const;
  if (writing !== undefined) {
    app.post(
      `/open311/v2/requests.${format}`,
      limitBody(BODY_LIMIT, () => refuse(format, [tooLarge])),
      (context) => postRequest(context, format, deps, writing),
    );
  }
  if (releases !== undefined) {
    app.get(`/open311/v2/requests.${format}`, (context) => {
      const release = releases.current();
      if (release === undefined) return nothing();
      return getRequests(format, release, new URL(context.req.url).searchParams);
    });
    app.get(`/open311/v2/requests/:id{.+\\.${format}}`, (context) => {
      const release = releases.current();
      if (release === undefined) return nothing();
      return getRequests(
        format,
        release,
        new URL(context.req.url).searchParams,
        idIn(context.req.param("id")),
      );
    });
  }
  app.get(`/open311/v2/tokens/:id{.+\\.${format}}`, () =>
    refuse(format, [{ code: "unknown_token", detail: NO_TOKEN }]),
  );
  return app;
}

/** What one who asks too often is told. */
export const askLess = (path: string): Response =>
  refuse(formatOf(path), [
    { code: "too_many_requests", detail: "too many requests from this address; try again later" },
  ]);

/** `limited`: how often one address may read. */
export function open311Routes(
  deps: AppDeps,
  releases: Releases | undefined,
  limited: MiddlewareHandler | undefined,
): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { writing } = deps;
  const open = cors({ origin: "*", allowMethods: ["GET", "HEAD"] });
  for (const middleware of [open, ...(limited === undefined ? [] : [limited])])
    app.use("/open311/*", (context, next) =>
      context.req.method === "POST" ? next() : middleware(context, next),
    );

  if (writing !== undefined || releases !== undefined) {
    // The ledger's tables are read when the server starts, so that is since when the answers hold.
    const offered = writing && {
      region: writing.reference.region,
      tables: writing.reference.tables,
      changeset: w3cDatetime(deps.now(), writing.reference.zone),
    };
    const offer = (): Offer | undefined => {
      if (offered !== undefined) return offered;
      const release = releases?.current();
      return (
        release && { region: release.region, tables: tablesOf(release), changeset: changesetOf(release) }
      );
    };
    for (const format of FORMATS) app.route("/", callsIn(format, deps, offer, releases));
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
