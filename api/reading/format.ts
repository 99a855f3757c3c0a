/** Which format an answer is in: by the suffix of its address, else by Accept (RFC 9110, 12.5.1). */
import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import { problem } from "../problem.ts";

export const MEDIA_TYPES = {
  json: "application/json",
  csv: "text/csv",
  ndjson: "application/x-ndjson",
} as const;
export type Format = keyof typeof MEDIA_TYPES;

const covers = (range: string, type: string): boolean =>
  range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));

/** `suffix` without its dot; the first of `formats` is what is given where anything will do. */
export function formatOf<F extends Format>(
  context: Context,
  suffix: string | undefined,
  formats: readonly F[],
): F | Response {
  if (suffix !== undefined) {
    const found = formats.find((format) => format === suffix);
    return (
      found ??
      problem(context, "unknown_format", {
        detail: `expected ${formats.map((format) => `.${format}`).join(", ")}`,
        expected: formats,
      })
    );
  }
  const header = context.req.header("Accept");
  if (header === undefined || header.trim() === "") return formats[0] as F;
  // A range that names a type counts before one that covers many (RFC 9110: the most specific one).
  const ranges = parseAccept(header).map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  const quality = (type: string): number =>
    ranges
      .filter((range) => covers(range.type, type))
      .sort(
        (a, b) =>
          Number(a.type.includes("*")) - Number(b.type.includes("*")) || b.type.length - a.type.length,
      )[0]?.q ?? 0;
  const best = formats
    .map((format) => ({ format, q: quality(MEDIA_TYPES[format]) }))
    .reduce((a, b) => (b.q > a.q ? b : a));
  if (best.q > 0) return best.format;
  const expected = formats.map((format) => MEDIA_TYPES[format]);
  return problem(context, "not_acceptable", { detail: `expected ${expected.join(", ")}`, expected });
}
