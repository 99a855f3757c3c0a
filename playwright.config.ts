/** Browser tests: a real Chromium on the built site. */
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./test/e2e/browser.ts";

const browser = await findBrowser();

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "*.spec.ts",
  workers: 2,
  forbidOnly: true,
  reporter: [["line"], ["json", { outputFile: "var/test/playwright.json" }]],
  outputDir: "var/test/playwright",
  use: { baseURL: "http://127.0.0.1:8799", launchOptions: browser },
  webServer: {
    command: "node test/e2e/serve.ts",
    url: "http://127.0.0.1:8799/healthz",
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
