/** Writes the service worker as /sw.js, with the release it belongs to in its text. */
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const WORKER = fileURLToPath(new URL("../offline/worker.ts", import.meta.url));
const FILE = "sw.js";
const PLACE = "__TERANG_RELEASE_ID__";

export const offlineWorker = (): AstroIntegration => ({
  name: "terang:offline-worker",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: "terang:offline-worker",
              apply: "build" as const,
              buildStart() {
                if (this.environment.name === "client") {
                  this.emitFile({ type: "chunk", id: WORKER, fileName: FILE });
                }
              },
            },
          ],
        },
      });
    },
    "astro:build:done": async ({ dir }) => {
      const path = new URL(FILE, dir);
      const text = await readFile(path, "utf8");
      // The build of the pages is the same for every release; only here does the worker learn which one it serves.
      if (!text.includes(PLACE) || /\bimport\b/.test(text)) {
        throw new Error(`${FILE} is not one script with a place for its release`);
      }
      await writeFile(path, text.replaceAll(PLACE, basename(globalThis.__TERANG_RELEASE__)));
    },
  },
});
