/** Lets a request pass when its bearer key has the scope (RFC 6750). */
import { createMiddleware } from "hono/factory";
import type { KeyCheck, Scope } from "../../db/keys.ts";
import type { AppEnv } from "../deps.ts";
import { problem } from "../problem.ts";

/** `admin` may do everything. */
export const authorize = (keys: KeyCheck, scope: Scope) =>
  createMiddleware<AppEnv>(async (context, next) => {
    const header = context.req.header("Authorization") ?? "";
    const secret = /^Bearer +([A-Za-z0-9_-]{20,200})$/i.exec(header)?.[1];
    if (secret === undefined) {
      return problem(context, "missing_key", { detail: "expected the header Authorization: Bearer <key>" });
    }
    const key = await keys.check(secret);
    if (key === undefined) return problem(context, "bad_key");
    if (!key.scopes.includes(scope) && !key.scopes.includes("admin")) {
      return problem(context, "missing_scope", { detail: `this needs the scope ${scope}` });
    }
    context.set("key", key);
    await next();
    return undefined;
  });
