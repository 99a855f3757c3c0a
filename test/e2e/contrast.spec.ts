/** WCAG AA on every kind of page, light and dark: text stands out from its ground. */
import { expect, type Page, test } from "@playwright/test";
import { open, PAGE_KINDS } from "./places.ts";

/** Every piece of text under 4.5:1, with what is folded unfolded. */
const faintTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (!/, 0\)$/.test(colour)) return colour;
      }
      return "rgb(255, 255, 255)";
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? "";
      if (text === "" || !element?.checkVisibility() || element.matches("option")) continue;
      const [x, y] = [light(getComputedStyle(element).color), light(groundOf(element))];
      const ratio = (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
      if (ratio < 4.5) faint.push(`${text.slice(0, 30)}: ${ratio.toFixed(2)}`);
    }
    return faint;
  });

test("where colours are forced, the menu marks where one is and nothing else, and what folds has its arrow", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "browse", "id");
  const edges = await page
    .locator(".menu > ul > li > :is(a, details > summary)")
    .evaluateAll((entries) =>
      entries
        .filter(
          (entry) =>
            getComputedStyle(entry).borderBottomColor !==
            getComputedStyle(document.documentElement).backgroundColor,
        )
        .map((entry) => entry.textContent),
    );
  expect(edges).toEqual(["Aduan"]);
  const arrow = await page
    .locator("main summary")
    .first()
    .evaluate((summary) => getComputedStyle(summary, "::before").borderTopColor);
  expect(arrow).toBe("rgba(0, 0, 0, 0)");
});

for (const kind of PAGE_KINDS) {
  test(`${kind}: every text stands out from its ground, light and dark`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, kind, "en");
      expect(await faintTexts(page), colorScheme).toEqual([]);
    }
  });
}
