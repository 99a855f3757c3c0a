/** Every kind of page, in both languages, on a small and a large screen: whole, quiet, within its width. */
import { expect, test } from "@playwright/test";
import { inLanguage, LANGUAGES, open, PAGE_KINDS } from "./places.ts";

const WIDTHS = [360, 1280] as const;

for (const kind of PAGE_KINDS) {
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      test(`${kind} in ${language} at ${width}: no error, no sideways scroll, says what it is made from`, async ({
        page,
      }) => {
        const errors: string[] = [];
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        page.on("pageerror", (error) => errors.push(error.message));
        await page.setViewportSize({ width, height: width === 360 ? 640 : 800 });
        await open(page, kind, language);
        await page.waitForLoadState("networkidle");
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        expect(await page.locator("h1").count()).toBe(1);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator(".foot-release code")).toHaveText(/^\d{4}-\d{2}-\d{2}T\d{6}[+-]\d{4}$/);
        await expect(page.locator(".demo")).toBeVisible();
        expect(errors).toEqual([]);
      });
    }

    test(`${kind} in ${language} is complete without JavaScript, its headings in order`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await open(page, kind, language);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator(".chart-box").first()).toBeHidden();
      const levels = await page
        .locator("h1, h2, h3, h4")
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
      await context.close();
    });
  }

  test(`${kind}: the language switch keeps the place`, async ({ page }) => {
    await open(page, kind, "id");
    const here = new URL(page.url()).pathname;
    await page.locator(".tongue").click();
    await expect(page).toHaveURL(new RegExp(`/en${here}$`));
    await expect(page.locator('link[rel="alternate"][hreflang="id"]')).toHaveAttribute(
      "href",
      new RegExp(`${here}$`),
    );
  });
}

for (const language of LANGUAGES) {
  test(`menu in ${language} on a phone: one line, every entry on the screen, the rest one step away by key`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, "home", language);
    const stops = page.locator(".find, .tongue, .menu > ul > li > a, .menu summary");
    await expect(stops).toHaveCount(7);
    const faults = await stops.evaluateAll((all) =>
      all
        .filter((link) => {
          const { left, right, top, bottom, height } = link.getBoundingClientRect();
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return left < 0 || right > innerWidth || height < 44 || !link.contains(hit);
        })
        .map((link) => link.textContent),
    );
    expect(faults).toEqual([]);
    const rows = await stops.evaluateAll(
      (all) => new Set(all.map((link) => Math.round(link.getBoundingClientRect().top / 20))).size,
    );
    expect(rows).toBe(2);
    await expect(page.locator(".find")).toHaveAttribute("href", inLanguage(language, "/cari/"));
    const method = page.locator(`.menu a[href="${inLanguage(language, "/metode/")}"]`);
    await expect(method).toBeHidden();
    await page.locator(".menu summary").focus();
    await page.keyboard.press("Enter");
    await expect(method).toBeVisible();
    await method.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${inLanguage(language, "/metode/")}$`));
    await expect(page.locator(".menu summary")).toHaveClass("here");
  });
}

test("an address that does not exist says so", async ({ page }) => {
  const answer = await page.goto("/tidak-ada/");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("h1")).toBeVisible();
});

test("keyboard: the first stop is the way past the menu", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
