/** A method that an address does not have: 405 with what it has (RFC 9110, 15.5.6), and the same as the answer to OPTIONS. */
import type { Context, Hono, MiddlewareHandler } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { AppEnv } from "../deps.ts";
import { refuse } from "../open311/errors.ts";
import { formatOf } from "../open311/render.ts";
import { problem } from "../problem.ts";

function refuseMethod(context: Context, has: readonly string[]): Response {
  const { method, path } = context.req;
  const allow = [...has, "OPTIONS"].join(", ");
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: allow } });
  const detail = `expected ${has.join(", ")}, got ${method}`;
  const refused = path.startsWith("/open311/")
    ? refuse(formatOf(path), [{ code: "method_not_allowed", detail }])
    : problem(context, "method_not_allowed", { detail, expected: has });
  refused.headers.set("Allow", allow);
  return refused;
}

/** `routes`: all that answer with something of their own; they may be added later. */
export const methods = (routes: Hono<AppEnv>): MiddlewareHandler<AppEnv> =>
  methodNotAllowed({ app: routes, onMethodNotAllowed: refuseMethod });
