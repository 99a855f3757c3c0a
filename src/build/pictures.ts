/** Copies the pictures of a release into the site, where they keep their address from release to release. */
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

export const pictures = (): AstroIntegration => ({
  name: "terang:pictures",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const from = join(globalThis.__TERANG_RELEASE__, "pictures");
      if (existsSync(from)) await cp(from, join(fileURLToPath(dir), "inovasi/gambar"), { recursive: true });
    },
  },
});
