/** Headers that every answer from a release has: it changes only when the release does, so its tag is known beforehand. */
import { hash } from "node:crypto";
import type { Context } from "hono";
import type { OpenRelease } from "./release.ts";

export interface Marked {
  /** A 304 when the reader has it already. */
  readonly unchanged: Response | undefined;
  readonly headers: Readonly<Record<string, string>> & { readonly ETag: string };
}

/** Without what says that it is a weak one (RFC 9110, 8.8.3.2: If-None-Match compares weakly). */
const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");

/**
 * `version` of the software: another one may write the same answer in another way. `sha256`: of a file that is given
 * as it is, in hex: it is the tag itself.
 */
export function mark(
  context: Context,
  release: OpenRelease,
  version: string,
  format: string,
  sha256?: string,
): Marked {
  const url = new URL(context.req.url);
  const tag = hash("sha256", [version, release.id, format, url.pathname, url.search].join("\n"), "base64url");
  const headers = {
    ETag: sha256 === undefined ? `W/"${tag.slice(0, 22)}"` : `"${sha256}"`,
    "Cache-Control": "public, max-age=60",
    Vary: "Accept",
    "Terang-Release": release.id,
  };
  const known = (context.req.header("If-None-Match") ?? "").split(",").map(opaque);
  return {
    headers,
    unchanged:
      known.includes(opaque(headers.ETag)) || known.includes("*")
        ? new Response(null, { status: 304, headers })
        : undefined,
  };
}
