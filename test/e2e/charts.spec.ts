/** Charts: drawn when scrolled to, from the table beneath them, in the colours of the page. */
import { expect, test } from "@playwright/test";
import { LANGUAGES, open } from "./places.ts";

for (const language of LANGUAGES) {
  test(`the chart in ${language} is drawn when scrolled to, not before`, async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, "home", language);
    await page.waitForLoadState("networkidle");
    const figure = page.locator("figure[data-chart]");
    await expect(figure).not.toHaveAttribute("data-drawn");
    expect(scripts.some((url) => url.includes("draw"))).toBe(false);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute("data-drawn");
    const painted = await figure.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some((value) => value > 0);
    });
    expect(painted).toBe(true);
    await expect(figure.getByRole("img")).toHaveAccessibleName(/./);
  });
}

test("the numbers of the chart are in a table one step away", async ({ page }) => {
  await open(page, "home", "id");
  const figure = page.locator("figure[data-chart]");
  await expect(figure.locator("table")).toBeHidden();
  await figure.locator("summary").click();
  await expect(figure.locator("table")).toBeVisible();
  expect(await figure.locator("tbody tr").count()).toBeGreaterThan(3);
});

for (const scheme of ["light", "dark"] as const) {
  test(`${scheme}: text stands out from its ground, the chart takes the colours of the page`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, "home", "id");
    const contrast = await page.evaluate(() => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (a: string, b: string) => {
        const [x, y] = [light(a), light(b)];
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
      };
      const groundOf = (element: Element | null): string => {
        for (let at = element; at !== null; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (!/, 0\)$/.test(colour)) return colour;
        }
        return "rgb(255, 255, 255)";
      };
      return [...document.querySelectorAll("h1, p, a, dt, dd, th, td, small, .chip, button, summary")]
        .filter((element) => element.textContent?.trim() !== "")
        .map((element) => ({
          text: element.textContent?.trim().slice(0, 30),
          ratio: ratio(getComputedStyle(element).color, groundOf(element)),
        }))
        .filter(({ ratio: found }) => found < 4.5);
    });
    expect(contrast).toEqual([]);
    await page.locator("figure[data-chart]").scrollIntoViewIfNeeded();
    await expect(page.locator("figure[data-drawn]")).toBeVisible();
  });
}
