/** Little data: charts and pictures stay away until they are asked for. */
import { expect, test } from "@playwright/test";

test("saving data: no chart code, no picture, the tables open; chosen in the foot and kept", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await page.locator(".saving button").click();
  await expect(page.locator(".saving button")).toHaveAttribute("aria-pressed", "true");
  asked.length = 0;
  await page.locator("[data-chart]").first().scrollIntoViewIfNeeded();
  await expect(page.locator("[data-chart] table").first()).toBeVisible();
  await expect(page.locator(".chart-box").first()).toBeHidden();
  // The demonstration has no pictures of innovations: one is put where they stand.
  await page.route("**/inovasi/", async (route) => {
    const html = await (await route.fetch()).text();
    const picture = '<img src="/inovasi/gambar/uji.svg" alt="Uji" width="160" height="120" loading="lazy">';
    await route.fulfill({
      contentType: "text/html",
      body: html.replace(/(<ol class="innovations">\s*<li>)/, `$1${picture}`),
    });
  });
  let wanted = false;
  await page.route("**/uji.svg", async (route) => {
    // A slow link: no byte has come when the script runs, and the request is called off.
    if (!wanted) return;
    await route.fulfill({
      contentType: "image/svg+xml",
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120"/>',
    });
  });
  await page.goto("/inovasi/");
  const put = page.locator(".put-away");
  await expect(put.first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const picture = page.locator(".innovations img").first();
  await expect(picture).toBeHidden();
  expect(asked.filter((path) => path.includes("draw"))).toEqual([]);
  wanted = true;
  await put.first().click();
  await expect(picture).toBeVisible();
  await expect(picture).toBeFocused();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(160);
  await page.locator(".saving button").click();
  await expect(page.locator(".saving button")).toHaveAttribute("aria-pressed", "false");
  await expect(put).toHaveCount(0);
});

test("saving data: a browser that was told to is believed", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-saving");
  await expect(page.locator(".chart-box").first()).toBeHidden();
});
