/** Vitest: everything but the browser. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "node_modules/**"],
    testTimeout: 30_000,
    // Many tests wait for a program of ours that they have started.
    maxWorkers: 3,
    reporters: ["default", ["json", { outputFile: "var/test/vitest.json" }]],
  },
});
