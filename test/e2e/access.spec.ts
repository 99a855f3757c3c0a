/** WCAG 2.2 AA as axe-core finds it: every kind of page, in both languages, light and dark, what is folded unfolded. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { inLanguage, open, PAGE_KINDS, pathOf } from "./places.ts";

// The longest lists are thousands of nodes; axe looks at each.
test.setTimeout(90_000);

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Contrast is measured in contrast.spec.ts, on every text in both schemes, in a tenth of the time. */
const ELSEWHERE = ["color-contrast"];
/** A square of the map shows the first letters of the name that it is called by. */
const SHORTENED = (id: string, html: string) =>
  id === "label-content-name-mismatch" && html.includes('href="#peta-');
/** Each kind is looked at twice, so that both languages, both schemes and both widths are. */
const VIEWS = [
  { language: "id", colorScheme: "light", width: 360 },
  { language: "en", colorScheme: "dark", width: 1280 },
] as const;

/** No page has a frame, and what passes is not wanted: both cost as much again. */
const auditOf = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(TAGS);

for (const kind of PAGE_KINDS) {
  test(`${kind}: axe finds nothing`, async ({ page }) => {
    for (const { language, colorScheme, width } of VIEWS) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      await open(page, kind, language);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>("main details"))
          details.open = true;
      });
      const { violations } = await auditOf(page).disableRules(ELSEWHERE).analyze();
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.filter(({ html }) => !SHORTENED(id, html)).map(({ html }) => `${id}: ${html}`),
      );
      expect(faults.slice(0, 5), language).toEqual([]);
    }
  });
}

test("a chart in a frame: axe finds nothing, no script, under 40 kB", async ({ page }) => {
  const path = await pathOf(page, "agency");
  const sizes: number[] = [];
  page.on("response", async (response) => sizes.push((await response.body()).length));
  for (const language of ["id", "en"] as const) {
    sizes.length = 0;
    await page.goto(inLanguage(language, `/sematkan${path}`));
    await page.waitForLoadState("networkidle");
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
    await expect(page.locator("script")).toHaveCount(0);
    const { violations } = await auditOf(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
