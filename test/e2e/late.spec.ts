/** Scripts that come late, or not at all, and buttons that go: nothing chosen is lost, and the focus stays where one was. */
import { expect, type Page, test } from "@playwright/test";
import { open } from "./places.ts";

/** Holds the scripts of that name back until they are let go. */
async function held(page: Page, name: string): Promise<() => void> {
  let free = () => {};
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route(new RegExp(`/_astro/${name}[^/]*\\.js$`), async (route) => {
    await freed;
    await route.continue();
  });
  return free;
}

test("what was chosen before the comparison has come goes before the address", async ({ page }) => {
  await page.goto("/skpd/bandingkan/");
  const codes = await page
    .locator("#pilih-a option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const [, first = "", second = "", third = ""] = codes;
  const free = await held(page, "page");
  await page.goto(`/skpd/bandingkan/?a=${first}&b=${second}`);
  await page.locator("#pilih-a").selectOption(third);
  free();
  await expect(page).toHaveURL(`/skpd/bandingkan/?a=${third}&b=${second}`);
  await expect(page.locator("#pilih-a")).toHaveValue(third);
});

test("what was typed before the filter has come filters", async ({ page }) => {
  const free = await held(page, "");
  await page.goto("/aduan/", { waitUntil: "commit" });
  await page.locator("#q").fill("qwxyz");
  await expect(page.locator(".complaints > li").first()).toBeVisible();
  free();
  await expect(page.locator(".complaints > li:visible")).toHaveCount(0);
  await expect(page.locator(".searchbox [role=status]")).toHaveText(/^0 /);
});

test("figures whose computing could not be fetched say so; the button keeps the focus, pressed once or twice", async ({
  page,
}) => {
  await page.route(/\/_astro\/run\.[^/]*\.js$/, (route) => route.abort());
  await open(page, "home", "id");
  const box = page.locator(".recompute").first();
  await box.locator("summary").click();
  await box.getByRole("button").press("Enter");
  await expect(box.getByRole("status")).toHaveText(/^Perhitungannya tidak bisa dimuat/);
  await page.unroute(/\/_astro\/run\.[^/]*\.js$/);
  await page.reload();
  await box.locator("summary").click();
  let downloads = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/complaints.csv")) downloads += 1;
  });
  await box.getByRole("button").focus();
  await box.getByRole("button").evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(box).toHaveAttribute("data-rows", /^\d+$/);
  await expect(box.getByRole("button")).toBeFocused();
  await expect(box.getByRole("button")).not.toHaveAttribute("aria-disabled");
  expect(downloads).toBe(1);
});

test("a chart whose code could not be fetched leaves its table, not an empty box", async ({ page }) => {
  await page.route(/\/_astro\/draw\.[^/]*\.js$/, (route) => route.abort());
  await open(page, "home", "id");
  const figure = page.locator("[data-chart]").first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("table")).toBeVisible();
  await expect(figure.locator(".chart-box")).toBeHidden();
  await expect(figure.locator(".chart-tools")).toBeHidden();
});

test("search: more results are gone on from at the first of them; other buttons that go leave the number", async ({
  page,
}) => {
  await page.goto("/cari/?q=jalan");
  const hits = page.locator(".results > li");
  await expect(hits).toHaveCount(10);
  await page.locator(".more").press("Enter");
  await expect(hits.nth(10).locator("a")).toBeFocused();
  await page.locator(".search-years button").first().press("Enter");
  await expect(page.locator(".search-state")).toBeFocused();
  await page.goto("/cari/?q=jalann");
  await page.locator(".search-meant button").press("Enter");
  await expect(page.locator("#q")).toHaveValue("jalan");
  await expect(page.locator(".search-state")).toBeFocused();
});

test("a search whose program did not come is tried again", async ({ page }) => {
  await page.route("**/pagefind/pagefind.js*", (route) => route.abort());
  await page.goto("/cari/?q=jalan");
  await expect(page.locator(".search-state")).toHaveText(/^Pencarian tidak bisa dimuat/);
  await page.unroute("**/pagefind/pagefind.js*");
  await page.locator("#q").press("Enter");
  await expect(page.locator(".results > li")).toHaveCount(10);
});

for (const [path, field, words, tried] of [
  ["/lacak/", "#kode", /^Tidak bisa tersambung/, "/lacak/"],
  ["/en/cari/", "#q", /^Search could not be loaded/, "/en/cari/?q=AAAA-BBBB-CCCC"],
] as const) {
  test(`${path}: where its code could not be fetched the page says so, and trying again fetches it`, async ({
    page,
  }) => {
    await page.route(/\/_astro\/page\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(path);
    await expect(page.locator("[role=status]").first()).toHaveText(words);
    await page.unroute(/\/_astro\/page\.[^/]*\.js$/);
    await page.locator(field).fill("AAAA-BBBB-CCCC");
    await page.locator(field).press("Enter");
    await expect(page).toHaveURL(tried);
    await expect(page.locator("[role=status]").first()).not.toHaveText(words);
  });
}
