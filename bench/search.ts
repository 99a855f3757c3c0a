/**
 * What a first search over a large release weighs, in a browser with an empty cache: the indexes of that release in the
 * page of a site that is already built and served. Alone: `node bench/search.ts <releases> <sites> <address>`.
 */
import { copyFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../cli/browser.ts";
import { PROJECT } from "../cli/settings.ts";
import { measure } from "./measured.ts";

/** A common pair of words, a topic, a place, a pair that is in most complaints, one that none has. */
const SEARCHES = ["jalan rusak", "pupuk", "kedungadem", "dinas pendidikan", "xyzzyqwert"];

const SETTLED_MS = 3_000;

export interface Weight {
  readonly bytes: number;
  readonly requests: number;
}
export interface FirstSearch {
  readonly seconds: number;
  readonly peak: number;
  readonly weights: Readonly<Record<string, Weight>>;
}

const newest = (folder: string): string => {
  const name = readdirSync(folder)
    .filter((one) => !one.startsWith("."))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error(`nothing in ${folder}`);
  return join(folder, name);
};

/** `releases`: where the large one is; `sites`: what is served at `address`; its page is given the large indexes. */
export async function firstSearch(releases: string, sites: string, address: string): Promise<FirstSearch> {
  const own = join(newest(sites), "pagefind");
  const large = `${own}-large`;
  const index = join(PROJECT, "src/build/search-index.ts");
  const { seconds, peak } = await measure([index, newest(releases), large], process.env);
  // The program is the same; the build compressed it.
  for (const packed of ["pagefind.js.br", "pagefind.js.gz"]) {
    if (!existsSync(join(own, packed))) throw new Error(`the build left no ${packed}`);
    copyFileSync(join(own, packed), join(large, packed));
  }
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const weights: Record<string, Weight> = {};
  try {
    for (const words of SEARCHES) {
      const page = await (await browser.newContext()).newPage();
      // The indexes of the large release in place of the site's own.
      await page.route("**/pagefind/**", (route) =>
        route.continue({ url: route.request().url().replace("/pagefind/", "/pagefind-large/") }),
      );
      await page.goto(`${address}/cari/`, { waitUntil: "networkidle" });
      await page.evaluate(() => performance.clearResourceTimings());
      await page.locator("#q").fill(words);
      await page.locator("#q").press("Enter");
      await page.locator(".search-years", { hasText: /\d{4}/ }).waitFor();
      // Excerpts and suggestions come after the number of results.
      await page.waitForTimeout(SETTLED_MS);
      weights[words] = await page.evaluate(() => {
        const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
        return {
          bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
          requests: entries.length,
        };
      });
    }
  } finally {
    await browser.close();
    rmSync(large, { recursive: true });
  }
  return { seconds, peak, weights };
}

if (process.argv[1] === import.meta.filename) {
  const [, , releases = "", sites = "", address = ""] = process.argv;
  console.log(await firstSearch(releases, sites, address));
}
