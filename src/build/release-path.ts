/** Which release folder the site is built from: taken out of `vite.define`, checked, and made a global of the build. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** The newest folder of releases, or "" where there is none yet. Names are dates, so the last one is the newest. */
export function newestRelease(releases: URL): string {
  if (!existsSync(releases)) return "";
  const names = readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}T/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const last = names.at(-1);
  return last === undefined ? "" : join(fileURLToPath(releases), last);
}

/**
 * Lifts `__TERANG_RELEASE__` from `vite.define` to `globalThis`. Left in `define`, the path would be compiled into
 * every page, and each new release would make Astro forget all pages that it could have kept.
 */
export const releasePath = (): AstroIntegration => ({
  name: "terang:release",
  hooks: {
    "astro:config:setup": ({ config, logger, command }) => {
      const define = config.vite.define ?? {};
      const given: unknown = define["__TERANG_RELEASE__"];
      if (typeof given !== "string") return;
      delete define["__TERANG_RELEASE__"];
      const path = String(JSON.parse(given));
      globalThis.__TERANG_RELEASE__ = path;
      if (command !== "build" && command !== "dev") return;
      if (path === "" || !existsSync(join(path, "manifest.json"))) {
        throw new Error(`no release to build from${path === "" ? "" : ` at ${path}`}: publish one first`);
      }
      logger.info(`release ${path}`);
    },
  },
});
