/** Every kind of page by keys alone: each stop can be seen, none is skipped, the order is that of the page. */
import { expect, type Page, test } from "@playwright/test";
import { inLanguage, PAGE_KINDS, pathOf } from "./places.ts";

/** Of the longest pages; their lists repeat themselves beyond. */
const MOST_STOPS = 150;

/** Numbers what can be focused in the order of the page, and notes each focus as it comes. */
const watchFocus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button, input, select, textarea, summary, [tabindex='0']",
      ),
    ].filter(
      (stop) =>
        stop.checkVisibility({ visibilityProperty: true }) &&
        !(stop instanceof HTMLInputElement && stop.type === "radio" && !stop.checked),
    );
    const seen: { at: number; words: string; faults: string[] }[] = [];
    Object.assign(window, { seen });
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return;
      // A radio button is a shape of its label.
      const shape = target.matches("input[type=radio]") ? (target.nextElementSibling ?? target) : target;
      // A link in a drawing has its outline on its shape.
      const drawn = target.querySelector("use") ?? shape;
      const style = getComputedStyle(shape);
      const { left, top, right, bottom } = shape.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const faults: string[] = [];
      const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      if (!outlined && Number.parseFloat(getComputedStyle(drawn).strokeWidth) < 3) faults.push("no outline");
      if (right - left < 1 || bottom - top < 1) faults.push("no size");
      if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) faults.push("off the screen");
      else if (hit !== null && !shape.contains(hit) && !hit.contains(shape)) faults.push("covered");
      seen.push({
        at: stops.indexOf(target as HTMLElement),
        words: (target.textContent ?? "").trim().slice(0, 30),
        faults,
      });
    });
    return stops.length;
  });

for (const kind of PAGE_KINDS) {
  test(`${kind}: by keys, each stop is seen, in the order of the page, none left out`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(inLanguage("id", await pathOf(page, kind)));
    await page.waitForLoadState("networkidle");
    // Buttons of a chart stand there once it is drawn.
    for (const figure of await page.locator("[data-chart]").all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute("data-drawn");
    }
    await page.evaluate(() => scrollTo(0, 0));
    const stops = Math.min(await watchFocus(page), MOST_STOPS);
    for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press("Tab");
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { at: number; words: string; faults: string[] }[] }).seen,
    );
    expect(seen.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(seen.map(({ at }) => at)).toEqual(Array.from({ length: stops }, (_, at) => at));
  });
}
