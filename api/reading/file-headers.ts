/** Headers of the files that are served as they are: a tag by size and time, and how long they may be kept. */
import { statSync } from "node:fs";
import type { Context } from "hono";
import type { AppDeps } from "../deps.ts";

export type Published = NonNullable<AppDeps["published"]>;

/** A file that never changes. */
export const YEAR = "public, max-age=31536000, immutable";
export const SHORT = "public, max-age=60";

export function markFile(path: string, cache: string, context: Context): void {
  const { mtimeMs, size } = statSync(path);
  context.header("ETag", `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`);
  context.header("Cache-Control", cache);
}
