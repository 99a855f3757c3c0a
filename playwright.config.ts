/** Browser tests: one Chromium, against the site and API of a demonstration served at E2E_PORT (8799). */
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./cli/browser.ts";

const { executablePath, args, env } = await findBrowser();

const address = `http://127.0.0.1:${process.env["E2E_PORT"] ?? "8799"}`;

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 4,
  // A machine that does other work at times is no fault of a page; what passed only when run again is named (test/run.ts).
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: "var/test/playwright.json" }]],
  outputDir: "var/test/playwright",
  use: {
    baseURL: address,
    // Every test sees what a first visit sees; test/e2e/offline.spec.ts allows them.
    serviceWorkers: "block",
    launchOptions: { executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
  },
  webServer: {
    command: "node test/e2e/serve.ts",
    url: `${address}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
