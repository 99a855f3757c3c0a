/** Search in a real browser: a word finds its complaint, filters narrow, English leads to English pages. */
import { expect, type Page, test } from "@playwright/test";
import { inLanguage, LANGUAGES } from "./places.ts";

/** A complaint with its text public: its id and a long word of its text, taken from the list of newest ones. */
async function anyWord(page: Page): Promise<string> {
  await page.goto("/aduan/");
  const text = (await page.locator('.complaints a[lang="id"]').first().textContent()) ?? "";
  const words = text.match(/\p{L}{6,}/gu) ?? [];
  const word = words.find((candidate) => !/^\p{Lu}/u.test(candidate)) ?? words[0];
  if (word === undefined) throw new Error(`no long word in "${text}"`);
  return word;
}

for (const language of LANGUAGES) {
  test(`a word finds complaints, marked, and leads to their pages in ${language}`, async ({ page }) => {
    const word = await anyWord(page);
    await page.goto(inLanguage(language, "/cari/"));
    await page.locator("#q").fill(word);
    await page.locator("#q").press("Enter");
    const first = page.locator(".results a[lang]").first();
    await expect(first.locator("mark").first()).toBeVisible();
    expect(await first.getAttribute("href")).toMatch(
      language === "en" ? /^\/en\/aduan\/[A-Z]+-/ : /^\/aduan\/[A-Z]+-/,
    );
    await expect(page.locator(".results .chip").first()).toHaveText(/:|^\p{L}/u);
    await first.click();
    await expect(page.locator("h1")).toHaveText(language === "en" ? /^Complaint / : /^Aduan /);
  });
}

test("a public id finds its complaint, however it is typed, without an index", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => request.url().includes("/pagefind/") && loaded.push(request.url()));
  await page.goto("/aduan/");
  const oldest = (await page.locator("#bulan a").last().getAttribute("href")) ?? "";
  await page.goto(oldest);
  const path = (await page.locator(".complaints a").first().getAttribute("href")) ?? "";
  const id = path.split("/")[2] ?? "";
  for (const typed of [id, id.toLowerCase().replace("-", " ")]) {
    await page.goto(`/cari/?q=${typed}`);
    await expect(page.locator(".results a")).toHaveText(`Aduan ${id}`);
    expect(await page.locator(".results a").getAttribute("href")).toBe(path);
  }
  expect(loaded).toEqual([]);
  await page.goto(`/cari/?q=${id.slice(0, 4)}0000000`);
  await expect(page.locator(".search-state")).toHaveText(/^Tidak ada/);
});

for (const [language, part, further, everywhere, whole] of [
  ["id", /^Dicari di \d{4}\u2013\d{4}\./, "Cari juga di", "Semua tahun", /^Dicari di semua tahun, /],
  ["en", /^Searched in \d{4}\u2013\d{4}\./, "Search", "All years", /^Searched in all years, /],
] as const) {
  test(`the newest years are searched at first, older ones when they are asked for, in ${language}`, async ({
    page,
  }) => {
    await page.goto(inLanguage(language, "/cari/?q=jalan"));
    const reach = page.locator(".search-years");
    const state = page.locator(".search-state");
    const number = async () => Number(((await state.textContent()) ?? "").replace(/\D/g, ""));
    await expect(reach).toHaveText(part);
    const counts = [await number()];
    const next = reach.getByRole("button", { name: further }).first();
    const year = /\d{4}/.exec((await next.textContent()) ?? "")?.[0] ?? "";
    await next.click();
    await expect(reach).toHaveText(new RegExp(`${year}\u2013`));
    await expect(page).toHaveURL(new RegExp(`sejak=${year}$`));
    await expect(state).toHaveText(/\d/);
    counts.push(await number());
    await reach.getByRole("button", { name: everywhere }).click();
    await expect(reach).toHaveText(whole);
    await expect(reach.getByRole("button")).toHaveCount(0);
    await expect(state).toHaveText(/\d/);
    counts.push(await number());
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[2]).toBeGreaterThan(counts[0] ?? 0);
    await page.reload();
    await expect(reach).toHaveText(whole);
    await expect.poll(number).toBe(counts[2]);
  });
}

test("a year that is chosen is searched alone, however old", async ({ page }) => {
  const loaded = new Set<string>();
  page.on("request", (request) => {
    const folder = /\/pagefind\/(\d{4})-/.exec(request.url())?.[1];
    if (folder !== undefined) loaded.add(folder);
  });
  await page.goto("/cari/");
  const year = (await page.locator("#f-tahun option").last().getAttribute("value")) ?? "";
  await page.goto(`/cari/?tahun=${year}`);
  await expect(page.locator(".search-years")).toHaveText(`Dicari di ${year}.`);
  const days = page.locator(".results .meta span:nth-of-type(2)");
  await expect(days.first()).toHaveText(new RegExp(`${year}$`));
  expect(new Set((await days.allTextContents()).map((text) => text.slice(-4)))).toEqual(new Set([year]));
  expect([...loaded]).toEqual([year]);
});

test("filters say how many they leave, narrow the results, and stay in the address", async ({ page }) => {
  await page.goto("/cari/?q=jalan");
  const state = page.locator(".search-state");
  await expect(state).toHaveText(/\d/);
  const number = async () => Number(((await state.textContent()) ?? "").replace(/\D/g, ""));
  const before = await number();
  await page.locator(".narrow summary").click();
  await expect(page.locator("#f-tahun option").nth(1)).toHaveText(/\(\d+\)$/);
  const choice = page.locator("#f-tahun option:not([value='']):not([disabled])").first();
  const counted = Number(/\((\d+)\)$/.exec((await choice.textContent()) ?? "")?.[1]);
  await page.locator("#f-tahun").selectOption((await choice.getAttribute("value")) ?? "");
  await expect.poll(number).toBe(counted);
  expect(counted).toBeLessThan(before);
  await expect(page).toHaveURL(/q=jalan&tahun=\d{4}/);
  await page.reload();
  await expect.poll(number).toBe(counted);
});

test("more results come on demand; none are named as none", async ({ page }) => {
  await page.goto("/cari/?status=selesai_otomatis");
  const results = page.locator(".results li");
  await expect(results).toHaveCount(10);
  await page.locator(".more").click();
  await expect.poll(() => results.count()).toBeGreaterThan(10);
  await page.goto("/cari/?q=xyzzyqwert");
  await expect(results).toHaveCount(0);
  await expect(page.locator(".search-state")).not.toHaveText("");
});

test("a word with a typing error leads to the one that was meant", async ({ page }) => {
  await page.goto("/cari/?q=jlan");
  await page.locator(".search-meant button", { hasText: "jalan" }).click();
  await expect(page.locator(".results mark").first()).toBeVisible();
  await expect(page).toHaveURL(/q=jalan$/);
  await expect(page.locator(".search-meant")).toBeEmpty();
});

test("sorted by date, the newest comes first, and the order stays in the address", async ({ page }) => {
  await page.goto("/cari/?q=jalan&sejak=2000");
  await expect(page.locator(".results li").first()).toBeVisible();
  await page.locator(".narrow summary").click();
  await page.locator("#f-urut").selectOption("baru");
  await expect(page).toHaveURL(/urut=baru/);
  const days = async () => {
    const texts = await page.locator(".results .meta span:nth-of-type(2)").allTextContents();
    return texts.map((text) => {
      const [day = "", month = "", year = ""] = text.split(" ");
      const months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
      return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
    });
  };
  await expect.poll(async () => (await days()).length).toBeGreaterThan(5);
  await expect
    .poll(async () => {
      const all = await days();
      return JSON.stringify(all) === JSON.stringify(all.toSorted().toReversed());
    })
    .toBe(true);
  await page.reload();
  await expect(page.locator("#f-urut")).toHaveValue("baru");
});

test("the first search over some hundred complaints costs at most 150 kB (docs/decisions/0022)", async ({
  page,
}) => {
  await page.goto("/cari/");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => performance.clearResourceTimings());
  await page.locator("#q").fill("jalan rusak");
  await page.locator("#q").press("Enter");
  await expect(page.locator(".results mark").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(150_000);
});

test("the index is loaded on first use, not with the page", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => request.url().includes("/pagefind/") && loaded.push(request.url()));
  await page.goto("/cari/");
  await page.waitForLoadState("networkidle");
  expect(loaded).toEqual([]);
  await page.locator("#q").focus();
  await expect.poll(() => loaded.some((url) => url.endsWith(".pf_meta"))).toBe(true);
  expect(loaded.filter((url) => url.includes("/filter/"))).toEqual([]);
  await page.locator(".narrow summary").click();
  // Status, topic, kecamatan and agency of each of the six years; the year itself needs no file.
  await expect.poll(() => loaded.filter((url) => url.includes("/filter/")).length).toBe(4 * 6);
});

test("without JavaScript the page leads to browsing", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/cari/");
  await page.locator('.without-script a[href="/aduan/"]').click();
  await expect(page.locator(".complaints a").first()).toBeVisible();
});
