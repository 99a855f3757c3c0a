/** Refuses a body over a limit: by its Content-Length before it is read, else (chunked) while it is read. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { problem } from "../problem.ts";

/** `most` in bytes. A declared length needs no counting: the HTTP parser reads no more than that. */
export function limitBody(
  most: number,
  refuse: (context: Context) => Response = (context) =>
    problem(context, "body_too_large", { detail: `at most ${most} bytes` }),
): MiddlewareHandler {
  const counting = bodyLimit({ maxSize: most, onError: refuse });
  return async (context, next) => {
    const declared = context.req.header("Content-Length");
    if (declared === undefined || context.req.header("Transfer-Encoding") !== undefined) {
      return counting(context, next);
    }
    return Number(declared) > most ? refuse(context) : next();
  };
}
