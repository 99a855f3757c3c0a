/** The site from a folder: unpacked from its zip, opened over file://, followed by its links, without a server. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { PROJECT } from "../../cli/settings.ts";
import { writeZip } from "../../cli/site-copy/write-zip.ts";

const WEB = "https://terang.example";

/** Links of a page into the folder that lead to no file. */
async function deadLinks(page: Page): Promise<readonly string[]> {
  const links = await page.evaluate(() =>
    [...document.links]
      .map(({ href }) => href.replace(/[?#].*$/, ""))
      .filter((href) => href.startsWith("file:")),
  );
  expect(links.length).toBeGreaterThan(10);
  return links.filter((href) => !existsSync(fileURLToPath(href)));
}

test("pages open from the folder, and their links lead on", async ({ page }, info) => {
  const outputPath = (...parts: string[]) => info.outputPath(...parts);
  const sites = join(PROJECT, "var/e2e/sites");
  const release = readdirSync(sites).find((name) => !name.startsWith(".")) ?? "";
  mkdirSync(outputPath(), { recursive: true });
  await writeZip(join(sites, release), "terang", WEB, outputPath("site.zip"));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(outputPath("site.zip"))))) {
    mkdirSync(dirname(outputPath(path)), { recursive: true });
    writeFileSync(outputPath(path), bytes);
  }
  const faults: string[] = [];
  page.on("requestfailed", (request) => faults.push(request.url()));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await page.goto(pathToFileURL(outputPath("terang/index.html")).href);
  await expect(page.locator(".copy")).toBeVisible();
  await expect(page.locator(".head")).toHaveCSS("background-color", "rgb(18, 63, 41)");
  await expect(page.locator(".searchbox")).toHaveAttribute("action", `${WEB}/cari/`);
  await expect(page.locator(".find")).toHaveAttribute("href", `${WEB}/cari/`);
  await expect(page.locator(".chart-box").first()).toBeHidden();
  const dead = [...(await deadLinks(page))];

  await page.locator('.menu a[href="skpd/index.html"]').click();
  await page.locator(".groups tbody a").first().click();
  await expect(page).toHaveURL(/^file:.*\/skpd\/[\w-]+\/index\.html$/);
  await expect(page.locator(".heads dd").first()).toHaveText(/\d/);
  dead.push(...(await deadLinks(page)));
  await page.locator(".tongue").click();
  await expect(page).toHaveURL(/^file:.*\/en\/skpd\/[\w-]+\/index\.html$/);
  await page.locator(".brand").click();
  await page.locator(".complaints a").first().click();
  await expect(page.locator("h1")).toHaveText(/^Complaint /);
  dead.push(...(await deadLinks(page)));
  await page.locator(".trail a").last().click();
  await expect(page).toHaveURL(/^file:.*\/en\/aduan\/bulan\/[\d-]+\/index\.html$/);
  await page.locator('.foot-links a[href$="data/index.html"]').click();
  await expect(page.locator(`.files a[href^="${WEB}/data/"]`).first()).toBeVisible();

  expect(dead).toEqual([]);
  expect(await page.locator('[href^="/"], [src^="/"]').count()).toBe(0);
  expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
  expect(faults).toEqual([]);
});
