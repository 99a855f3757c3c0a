/** Every kind of page, in both languages, on a small and a large screen: whole, quiet, within its width. */
import { expect, type Page, test } from "@playwright/test";
import id from "../../src/i18n/id.json" with { type: "json" };
import { inLanguage, KEPT_OUT, LANGUAGES, type Language, open, PAGE_KINDS, pathOf } from "./places.ts";

/** A small phone, a desk, and a desk with its text twice as large. */
const VIEWS = [
  { width: 360, text: "100%" },
  { width: 1280, text: "100%" },
  { width: 1280, text: "200%" },
] as const;

/** Words that only the other language has, in what is written in the page's own: names stay as they are. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:the|and|of|with|complaints?|from|not|which|this|are)\b/i,
  en: /\b(?:yang|dan|dari|aduan|sudah|tidak|untuk|belum|dengan|berapa|selesai|masuk|hari|atau|oleh)\b/i,
};

/** Names of files and addresses are the same in both. */
const ADDRESS = /\S+(?:\/|\w\.\w)\S*/g;

/** Texts and labels of the page that are in its own language: not what people wrote, not code, no name of a part. */
const ownTexts = (page: Page, language: Language): Promise<readonly string[]> =>
  page.evaluate((own) => {
    const isOwn = (element: Element) =>
      element.closest("[lang]")?.getAttribute("lang") === own &&
      element.closest("code, pre, script, style") === null;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      const text = textContent?.trim() ?? "";
      if (text !== "" && parentElement !== null && isOwn(parentElement)) found.push(text);
    }
    for (const element of document.querySelectorAll("[aria-label], [alt], [placeholder]"))
      if (isOwn(element))
        for (const name of ["aria-label", "alt", "placeholder"]) found.push(element.getAttribute(name) ?? "");
    return found;
  }, language);

for (const kind of ["home", "agencies", "topics", "areas", "constituencies", "agency", "area"] as const) {
  test(`${kind}: on a desk no table is cut off`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const path = await pathOf(page, kind);
    for (const language of LANGUAGES) {
      await page.goto(inLanguage(language, path));
      const cut = await page
        .locator(".scroll")
        .evaluateAll((boxes) =>
          boxes
            .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth)
            .map((box) => box.getAttribute("aria-label")),
        );
      expect(cut, language).toEqual([]);
    }
  });
}

for (const kind of PAGE_KINDS) {
  test(`${kind}: no error, no sideways scroll, says what it is made from, at every width, with large text`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    const path = await pathOf(page, kind);
    for (const language of LANGUAGES) {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(inLanguage(language, path));
      await page.waitForLoadState("networkidle");
      for (const { width, text } of VIEWS) {
        await page.setViewportSize({ width, height: 640 });
        const overflow = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, text);
        expect(overflow, `${language} at ${width}, text ${text}`).toBe(0);
      }
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator(".foot-release code")).toHaveText(/^\d{4}-\d{2}-\d{2}T\d{6}[+-]\d{4}$/);
      await expect(page.locator(".demo")).toBeVisible();
    }
    expect(errors).toEqual([]);
  });

  test(`${kind}: complete without JavaScript, headings in order, no word of the other language; the switch keeps the place`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const path = await pathOf(page, kind);
    for (const language of LANGUAGES) {
      const source = (await (await page.goto(inLanguage(language, path)))?.text()) ?? "";
      // What stands after its end is no HTML, nor is a caption between other things.
      expect(source.trimEnd()).toMatch(/<\/body>\s*<\/html>$/);
      await expect(page.locator("figcaption:not(:first-child, :last-child)")).toHaveCount(0);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(
        KEPT_OUT.has(kind) ? 1 : 0,
      );
      await expect(page.locator(".chart-box").first()).toBeHidden();
      const levels = await page
        .locator("h1, h2, h3, h4")
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
      const texts = await ownTexts(page, language);
      expect(texts.length).toBeGreaterThan(20);
      expect(
        texts.filter(
          (text) =>
            FOREIGN[language].test(text.replace(ADDRESS, "")) ||
            /\{\w+[:}]/.test(text) ||
            Object.hasOwn(id, text),
        ),
      ).toEqual([]);
    }
    await page.goto(path);
    await page.locator(".tongue").click();
    await expect(page).toHaveURL(new RegExp(`/en${path}$`));
    await expect(page.locator('link[rel="alternate"][hreflang="id"]')).toHaveAttribute(
      "href",
      new RegExp(`${path}$`),
    );
    await context.close();
  });
}

for (const language of LANGUAGES) {
  test(`menu in ${language} on a phone: one line, every entry on the screen, the rest one step away by key`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, "home", language);
    const stops = page.locator(".find, .tongue, .menu > ul > li > a, .menu summary");
    await expect(stops).toHaveCount(7);
    const faults = await stops.evaluateAll((all) =>
      all
        .filter((link) => {
          const { left, right, top, bottom, height } = link.getBoundingClientRect();
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return left < 0 || right > innerWidth || height < 44 || !link.contains(hit);
        })
        .map((link) => link.textContent),
    );
    expect(faults).toEqual([]);
    const rows = await stops.evaluateAll(
      (all) => new Set(all.map((link) => Math.round(link.getBoundingClientRect().top / 20))).size,
    );
    expect(rows).toBe(2);
    await expect(page.locator(".find")).toHaveAttribute("href", inLanguage(language, "/cari/"));
    const method = page.locator(`.menu a[href="${inLanguage(language, "/metode/")}"]`);
    await expect(method).toBeHidden();
    await page.locator(".menu summary").focus();
    await page.keyboard.press("Enter");
    await expect(method).toBeVisible();
    await method.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${inLanguage(language, "/metode/")}$`));
    await expect(page.locator(".menu summary")).toHaveClass("here");
  });
}

test("an address that does not exist says so", async ({ page }) => {
  const answer = await page.goto("/tidak-ada/");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("h1")).toBeVisible();
});

test("keyboard: the first stop is the way past the menu", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
