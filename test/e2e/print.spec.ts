/** Pages on paper: what is folded on the screen is there, menus are not, and colours are those of paper. */
import { expect, test } from "@playwright/test";
import { open, PAGE_KINDS } from "./places.ts";

for (const kind of PAGE_KINDS) {
  test(`${kind}: what is folded is printed`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await open(page, kind, "id");
    const folded = page.locator("main details:not([open])");
    const hidden = await folded.evaluateAll((all) =>
      all.flatMap((details) =>
        [...details.querySelectorAll("td, th, li")]
          .filter((part) => part.textContent?.trim() !== "")
          .filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height === 0)
          .map((part) => part.textContent),
      ),
    );
    expect(hidden).toEqual([]);
    await expect(page.locator(".menu")).toBeHidden();
    const cut = await page
      .locator(".scroll, .changes")
      .evaluateAll((all) => all.filter((box) => box.scrollHeight > box.clientHeight + 1).length);
    expect(cut).toBe(0);
  });
}

test("on the screen what is folded stays folded", async ({ page }) => {
  await open(page, "agency", "id");
  const shown = await page
    .locator("details:not([open]) td")
    .evaluateAll((all) => all.filter((cell) => cell.checkVisibility()).length);
  expect(shown).toBe(0);
});

test("the paper of a dark screen is white, its words black", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await open(page, "agency", "id");
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  await expect(page.locator(".heads .merah dt")).toHaveCSS("color", "rgb(152, 33, 26)");
});

test("a chart that was not drawn leaves no empty box on paper", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "home", "id");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-chart]:not([data-drawn]) .chart-box").first()).toBeHidden();
});
