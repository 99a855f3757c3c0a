/**
 * Limits how often one address may ask: 429 (RFC 6585) with Retry-After, and the RateLimit fields of
 * draft-ietf-httpapi-ratelimit-headers-10. Addresses are kept in memory for one window, as hashes under a key
 * that dies with the process.
 */
import { createHmac, randomBytes } from "node:crypto";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "../client-address.ts";
import { problem } from "../problem.ts";

export interface RateLimit {
  /** Requests that one address may make in a window. */
  readonly quota: number;
  /** seconds */
  readonly window: number;
}

/** `refuse`: the answer to one who asks too often, in the shape of what was asked. */
export function limit(
  name: string,
  { quota, window }: RateLimit,
  addressOf: (context: Context) => string,
  refuse: (context: Context) => Response = (context) => problem(context, "too_many_requests"),
) {
  const limiter = new RateLimiterMemory({ points: quota, duration: window });
  const key = randomBytes(32);
  const markOf = (context: Context) =>
    createHmac("sha256", key)
      .update(networkOf(addressOf(context)))
      .digest("base64url");
  return createMiddleware(async (context, next) => {
    const used = await limiter.consume(markOf(context)).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const seconds = Math.ceil(used.msBeforeNext / 1_000);
    const refused = used.consumedPoints > quota;
    if (refused) context.res = refuse(context);
    else await next();
    const { headers } = context.res;
    headers.set("RateLimit-Policy", `"${name}";q=${quota};w=${window}`);
    headers.set("RateLimit", `"${name}";r=${used.remainingPoints};t=${seconds}`);
    if (refused) headers.set("Retry-After", String(seconds));
  });
}

/** Generous: a script that follows pages one after another stays under it. */
export const READING_LIMIT: RateLimit = { quota: 1_200, window: 60 };
