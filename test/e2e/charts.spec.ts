/** Charts: drawn when scrolled to, from the table beneath them, in the colours of the page. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { inLanguage, LANGUAGES, open, subtopicPath } from "./places.ts";

const BY_MONTH = '[data-chart="bulan"]';
const BY_YEAR = '[data-chart="tahun"]';

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
    // For those who do not see it: what it shows, from when to when, how it ends, where its numbers are.
    await expect(figure.getByRole("img")).toHaveAccessibleName(
      language === "en"
        ? /^Bar chart: .+ \d{4} to .+ \d{4}\. The last, .+ \d{4}: \d+ complaints\. .+ table/
        : /^Grafik batang: .+ \d{4} sampai .+ \d{4}\. Yang terakhir, .+ \d{4}: \d+ aduan\. .+ tabel/,
    );
  });
}

test("the numbers of the chart are in a table one step away", async ({ page }) => {
  await open(page, "home", "id");
  const figure = page.locator(BY_MONTH);
  await expect(figure.locator("table")).toBeHidden();
  await figure.locator("summary").first().click();
  await expect(figure.locator("table")).toBeVisible();
  expect(await figure.locator("tbody tr").count()).toBeGreaterThan(3);
});

test("the buttons save what is shown: the table as CSV, the drawing with its title as PNG", async ({
  page,
}) => {
  await open(page, "agency", "id");
  const figure = page.locator(BY_YEAR);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute("data-drawn");
  const saved = async (kind: "csv" | "png") => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure.locator(`[data-save="${kind}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^terang-tahun-\\d{4}-.+\\.${kind}$`));
    return readFileSync(await download.path());
  };
  const rows = await figure
    .locator("tr")
    .evaluateAll((all) =>
      all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent.trim())),
    );
  expect((await saved("csv")).toString("utf8")).toBe(
    `\uFEFF${rows.map((cells) => `${cells.join(",")}\r\n`).join("")}`,
  );
  const png = sharp(await saved("png"));
  const { width, height } = await png.metadata();
  const { channels } = await png.stats();
  const box = await figure.locator("canvas").boundingBox();
  expect(width).toBeGreaterThan(box?.width ?? 0);
  // Title above, source below.
  expect(height).toBeGreaterThan((box?.height ?? 0) + 60);
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
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
        await section.locator("summary").first().click();
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
  test(`${scheme}: the chart is drawn in the colours of the page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, "home", "id");
    await page.locator(BY_MONTH).scrollIntoViewIfNeeded();
    await expect(page.locator(`${BY_MONTH}[data-drawn]`)).toBeVisible();
  });
}
