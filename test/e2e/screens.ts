/**
 * `npm run screens -- [address] [kind...]`: a picture of each kind of page of a site that is served at the address, whole,
 * on a phone and on a desk, light and dark, in both languages, into var/screens.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../cli/browser.ts";
import { PROJECT } from "../../cli/settings.ts";
import { inLanguage, LANGUAGES, PAGE_KINDS, pathOf } from "./places.ts";

const SCREENS = [
  { name: "phone", width: 360, height: 740 },
  { name: "desk", width: 1280, height: 800 },
] as const;
const SCHEMES = ["light", "dark"] as const;

const [address = "http://127.0.0.1:8787", ...asked] = process.argv.slice(2);
const kinds = asked.length === 0 ? PAGE_KINDS : PAGE_KINDS.filter((kind) => asked.includes(kind));
const folder = join(PROJECT, "var/screens");
mkdirSync(folder, { recursive: true });
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env } as Record<string, string>,
});
for (const { name, width, height } of SCREENS) {
  const page = await browser.newPage({
    baseURL: address,
    viewport: { width, height },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  for (const kind of kinds) {
    const path = await pathOf(page, kind);
    for (const language of LANGUAGES) {
      await page.goto(inLanguage(language, path));
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const figure of await page.locator("[data-chart]").all()) {
          await figure.scrollIntoViewIfNeeded();
          await figure.and(page.locator("[data-drawn]")).waitFor();
        }
        await page.evaluate(() => scrollTo(0, 0));
        await page.screenshot({
          path: join(folder, `${kind}-${language}-${name}-${colorScheme}.png`),
          fullPage: true,
        });
      }
    }
  }
  await page.close();
}
await browser.close();
console.log(`${kinds.length * SCREENS.length * LANGUAGES.length * SCHEMES.length} pictures in ${folder}`);
