/** Reads a JSON body (RFC 8259: UTF-8), or answers why it cannot be read. */
import type { Context } from "hono";
import type { z } from "zod";
import { type Fault, faultsOf } from "../core/intake/schema.ts";
import { type ProblemCode, problem } from "./problem.ts";

const isJson = (type: string | undefined): boolean =>
  type !== undefined && /^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type);

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The value, or the response that refuses it. */
export async function jsonBody(context: Context): Promise<{ readonly value: unknown } | Response> {
  if (!isJson(context.req.header("Content-Type"))) {
    return problem(context, "unsupported_media_type", {
      detail: "expected Content-Type: application/json",
    });
  }
  try {
    const bytes = await context.req.arrayBuffer();
    return { value: JSON.parse(utf8.decode(bytes)) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return problem(context, "malformed_json");
    if (error instanceof TypeError) {
      return problem(context, "malformed_json", { detail: "the body is not UTF-8" });
    }
    throw error;
  }
}

/** The value as a schema has it, or the response that refuses it: under `code` with every fault that `faults` finds. */
export async function bodyOf<T>(
  context: Context,
  schema: z.ZodType<T>,
  code: ProblemCode,
  faults: (value: unknown, error: z.ZodError) => readonly Fault[] = (_, error) => faultsOf(error),
): Promise<T | Response> {
  const read = await jsonBody(context);
  if (read instanceof Response) return read;
  const parsed = schema.safeParse(read.value);
  return parsed.success ? parsed.data : problem(context, code, { errors: faults(read.value, parsed.error) });
}
