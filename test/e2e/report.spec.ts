/** The monthly report on paper: each sheet is one side of A4, says what it is made from, and can be read without colour. */
import { hash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { pagesOf } from "../../cli/print-pages.ts";
import { inLanguage, LANGUAGES, pathOf, sheetPaths } from "./places.ts";

/** Sizes of the pages of a PDF, in points. */
function sizesOf(pdf: Buffer): ReadonlySet<string> {
  const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return new Set(
    boxes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`),
  );
}

for (const language of LANGUAGES) {
  test(`summary, dapil and agency in ${language}: one page of A4 each`, async ({ page }) => {
    const paths = [await pathOf(page, "report"), ...(await sheetPaths(page))];
    for (const path of paths) {
      await page.goto(inLanguage(language, path));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect([path, pagesOf(pdf), sizesOf(pdf)]).toEqual([path, 1, new Set(["595x842"])]);
    }
  });
}

test("on paper: links to sheets are left out, the release, its permanent link and its hash are there", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  const [path = ""] = await sheetPaths(page);
  await page.goto(await pathOf(page, "report"));
  await expect(page.locator(".sheet-links")).toBeHidden();
  await page.goto(path);
  const release = await page.locator(".foot-release code").textContent();
  const foot = page.locator(".sheet-foot");
  await expect(foot).toContainText(`/data/${release}/manifest.json`);
  await expect(foot).toContainText(path);
  const manifest = await page.request.get(`/data/${release}/manifest.json`);
  await expect(foot.locator("code")).toHaveText(hash("sha256", await manifest.body(), "hex"));
});

test("on paper: received and closed differ in black and white", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(await pathOf(page, "report"));
  const fills = await page
    .locator(".sheet-trend .key rect")
    .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
  expect(fills).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  const coloured = await page.locator(".sheet, .sheet *").evaluateAll(
    (all) =>
      all.flatMap((part) => {
        const { color, backgroundColor, fill } = getComputedStyle(part);
        return [color, backgroundColor, fill].filter((value) => {
          const [red, green, blue, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
          return alpha > 0 && !(red === green && green === blue);
        });
      }).length,
  );
  expect(coloured).toBe(0);
});

test("a report of any month has a picture of its own for shared links", async ({ page }) => {
  await page.goto("/laporan/");
  const oldest = (await page.locator(".report-year a").last().getAttribute("href")) ?? "";
  await page.goto(oldest);
  const picture = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  expect(new URL(picture).pathname).toBe(`${oldest}bagikan.png`);
  expect((await page.request.get(picture)).headers()["content-type"]).toBe("image/png");
});
