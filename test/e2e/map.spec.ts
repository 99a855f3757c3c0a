/** The map of the districts: by keys, without a script, on a small phone. */
import { expect, test } from "@playwright/test";

test("arrow keys choose the figure, tab goes to the districts, enter opens one; no script is needed", async ({
  browser,
}) => {
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
  ).newPage();
  await page.goto("/kecamatan/");
  const layers = page.locator(".map-layer");
  await expect(layers.nth(0)).toBeVisible();
  await page.locator(".map input").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(layers.nth(0)).toBeHidden();
  await expect(layers.nth(1)).toBeVisible();
  const tiles = layers.nth(1).locator("svg a");
  await expect(tiles).toHaveCount(28);
  await page.keyboard.press("Tab");
  await expect(tiles.first()).toBeFocused();
  await expect(tiles.first()).toHaveAccessibleName(/^\p{L}+: \d/u);
  const small = await tiles.evaluateAll((all) =>
    all.map((tile) => tile.getBoundingClientRect()).filter(({ width, height }) => width < 40 || height < 40),
  );
  expect(small).toEqual([]);
  const to = await tiles.first().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${to}$`));
});

test("what the map says stands in the table beside it", async ({ page }) => {
  await page.goto("/kecamatan/");
  const map = await page
    .locator(".map-layer")
    .first()
    .locator("svg a")
    .evaluateAll((all) => all.map((tile) => tile.getAttribute("aria-label")).sort());
  const table = await page.locator(".groups tbody tr").evaluateAll((rows) =>
    (rows as HTMLTableRowElement[])
      .filter((row) => row.querySelector("a") !== null)
      .map((row) => `${row.cells[0]?.textContent}: ${row.cells[1]?.textContent}`)
      .sort(),
  );
  expect(table.filter((words) => !map.includes(words))).toEqual([]);
  expect(table.length).toBeGreaterThan(20);
});
