/** Charts: drawn when scrolled to, from the table beneath them, in the colours of the page. */
import { expect, test } from "@playwright/test";
import { inLanguage, LANGUAGES, open, subtopicPath } from "./places.ts";

const BY_MONTH = 'figure[data-chart="bulan"]';
const BY_YEAR = 'figure[data-chart="tahun"]';

for (const language of LANGUAGES) {
  test(`the chart in ${language} is drawn when scrolled to, not before`, async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, "home", language);
    await page.waitForLoadState("networkidle");
    const figure = page.locator(BY_MONTH);
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
  const figure = page.locator(BY_MONTH);
  await expect(figure.locator("table")).toBeHidden();
  await figure.locator("summary").click();
  await expect(figure.locator("table")).toBeVisible();
  expect(await figure.locator("tbody tr").count()).toBeGreaterThan(3);
});

const TRENDS = ["home", "agency", "topic", "sub-topic", "area", "constituency"] as const;
for (const language of LANGUAGES) {
  test(`trends in ${language}: by month at most 36, by year the whole time, each with title, source and table`, async ({
    page,
  }) => {
    for (const kind of TRENDS) {
      if (kind === "sub-topic") await page.goto(inLanguage(language, await subtopicPath(page)));
      else await open(page, kind, language);
      const sections = page.locator("section.trend");
      await expect(sections, kind).toHaveCount(2);
      const titles = await sections.locator("h2").allTextContents();
      expect(new Set(titles).size).toBe(2);
      for (const section of await sections.all()) {
        await expect(section.locator(".source")).toHaveText(/\d{4}-\d{2}-\d{2}T.* \d{4}\.$/);
        await expect(section.locator("table")).toBeHidden();
        await section.locator("summary").click();
        await expect(section.locator("table")).toBeVisible();
      }
      expect(await page.locator(`${BY_MONTH} tbody tr`).count()).toBeLessThanOrEqual(36);
      const years = await page.locator(`${BY_YEAR} tbody th`).allTextContents();
      const first = Number(years[0]);
      expect(years.length).toBeGreaterThan(1);
      expect(years).toEqual(years.map((_, index) => String(first + index)));
      const received = await page.locator(`${BY_YEAR} tbody td:nth-child(2)`).allTextContents();
      const sum = received.reduce((all, text) => all + Number(text.replace(/\D/g, "")), 0);
      const head = (await page.locator(".heads dd").first().textContent()) ?? "";
      expect(sum).toBe(Number(head.replace(/\D/g, "")));
      await page.locator(BY_YEAR).scrollIntoViewIfNeeded();
      await expect(page.locator(BY_YEAR)).toHaveAttribute("data-drawn");
    }
  });
}

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
    await page.locator(BY_MONTH).scrollIntoViewIfNeeded();
    await expect(page.locator(`${BY_MONTH}[data-drawn]`)).toBeVisible();
  });
}
