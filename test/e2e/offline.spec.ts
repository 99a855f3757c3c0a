/** Without a network what was read stays readable; with one, what is shown as present is present. */
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { pathOf } from "./places.ts";

test.use({ serviceWorkers: "allow" });

/** The worker is in charge of the page. */
const inCharge = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((next) => setTimeout(next, 20));
  });
};
const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("terang-pages-"));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.replace(location.origin, ""));
  });
async function offline<T>(context: BrowserContext, work: () => Promise<T>): Promise<T> {
  await context.setOffline(true);
  try {
    return await work();
  } finally {
    await context.setOffline(false);
  }
}

test("a page that was read is read again without a network, as a copy; another is answered with the list of those kept", async ({
  page,
  context,
}) => {
  const agency = await pathOf(page, "agency");
  await inCharge(page, "/");
  await page.goto(`${agency}?dari=surat#bagian`);
  await page.goto("/en/metode/");
  await expect(page.locator(".copy")).toBeHidden();
  // Neither what follows the question mark nor a fragment is written down.
  await expect.poll(() => keptPaths(page)).toEqual([agency, "/en/metode/"]);
  await offline(context, async () => {
    await page.goto(agency);
    await expect(page.locator(".copy")).toBeVisible();
    await expect(page.locator(".heads dd").first()).toHaveText(/\d/);
    await expect(page.locator(".head")).toHaveCSS("background-color", "rgb(18, 63, 41)");
    await page.goto("/tentang/");
    await expect(page.locator("h1")).toHaveText("Baca tanpa internet");
    await expect(page.locator(".offline-only")).toBeVisible();
    await expect(page.locator(".kept a")).toHaveText(["How the figures are made", /./]);
    await expect(page.locator(".kept small").first()).toHaveText(/^rilis \d{4}-\d{2}-\d{2}T/);
    await page.locator(".kept a").last().click();
    await expect(page).toHaveURL(new RegExp(`${agency}$`));
    await page.goto("/en/tentang/");
    await expect(page.locator("h1")).toHaveText("Read without internet");
  });
  await page.goto(agency);
  await expect(page.locator(".copy")).toBeHidden();
});

test("with a network the present release is shown, though an older one is kept", async ({ page }) => {
  await inCharge(page, "/");
  await page.evaluate(async () => {
    const old = "<!doctype html><html lang=id><title>lama</title><h1>lama</h1>";
    const headers = { "Content-Type": "text/html" };
    for (const name of await caches.keys())
      await (await caches.open(name)).put("/tentang/", new Response(old, { headers }));
    await (await caches.open("terang-pages-2020-01-01T000000+0700")).put("/", new Response(old, { headers }));
  });
  await page.goto("/tentang/");
  await expect(page.locator("h1")).toHaveText("Tentang Terang");
  await page.goto("/");
  await expect(page.locator("h1")).not.toHaveText("lama");
});

test("installable: each language has its manifest, with an icon that may be cut", async ({ page }) => {
  for (const [path, lang] of [
    ["/", "id"],
    ["/en/", "en"],
  ] as const) {
    await page.goto(path);
    const address = (await page.locator('link[rel="manifest"]').getAttribute("href")) ?? "";
    const manifest = await (await page.request.get(address)).json();
    expect(manifest).toMatchObject({ lang, start_url: path, scope: "/", display: "minimal-ui" });
    const { icons } = manifest as { icons: { src: string; purpose?: string }[] };
    expect(icons.filter(({ purpose }) => purpose === "maskable")).toHaveLength(1);
    for (const { src } of icons) expect((await page.request.get(src)).ok(), src).toBe(true);
    const devtools = await page.context().newCDPSession(page);
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
  }
});
