/** The front page on a slow link: its weight, its first screen, and that nothing moves while it loads. */
import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, open, PAGE_KINDS } from "./places.ts";

const FIRST_VIEW = 60_000;
const WITH_CHARTS = 150_000;

/** Bytes that came over the wire for the page, headers left out. */
const transferred = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0,
    ),
  );

for (const language of LANGUAGES) {
  test(`front page in ${language}: at most 60 kB at first, 150 kB with its charts`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, "home", language);
    await page.waitForLoadState("networkidle");
    expect(await transferred(page)).toBeLessThan(FIRST_VIEW);
    await page.locator("figure[data-chart]").last().scrollIntoViewIfNeeded();
    await page.locator("figure[data-drawn]").last().waitFor();
    expect(await transferred(page)).toBeLessThan(WITH_CHARTS);
  });

  test(`front page in ${language}: its four figures are on the first screen of a small phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, "home", language);
    const last = await page.locator(".heads > div").last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(640);
  });
}

for (const kind of PAGE_KINDS) {
  test(`${kind}: nothing moves while it loads and is read to the end`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          (window as unknown as { moved: number }).moved += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, kind, "id");
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise((next) => requestAnimationFrame(next));
      }
    });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
  });
}
