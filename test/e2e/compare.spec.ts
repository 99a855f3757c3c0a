/** Comparing: the choice stands in the address, and the table says what the pages of the chosen say. */
import { expect, test } from "@playwright/test";

test("two chosen stand side by side, in the address, and again when that is opened", async ({ page }) => {
  await page.goto("/en/skpd/bandingkan/");
  const state = page.locator("#bandingkan [role=status]");
  await expect(state).not.toHaveText("");
  await page.locator("#pilih-a").selectOption({ index: 1 });
  await page.locator("#pilih-c").selectOption({ index: 2 });
  const heads = page.locator(".compared thead th");
  await expect(heads).toHaveCount(3);
  await expect(state).toHaveText("");
  await expect(page).toHaveURL(/\?a=[\w-]+&c=[\w-]+$/);
  await page.reload();
  await expect(heads).toHaveCount(3);
  const received = await page.locator(".compared tbody tr").first().locator("td span").first().textContent();
  await heads.nth(1).locator("a").click();
  await expect(page.locator(".heads dd").first()).toHaveText(received ?? "-");
});

test("from the page of an agency it is the first choice; unknown codes are left out", async ({ page }) => {
  await page.goto("/skpd/bandingkan/?a=tidak-ada&b=");
  await expect(page.locator("#pilih-a")).toHaveValue("");
  await page.goto("/skpd/");
  await page.locator(".groups tbody a").first().click();
  const code = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.locator(`a[href="/skpd/bandingkan/?a=${code}"]`).click();
  await expect(page.locator("#pilih-a")).toHaveValue(code);
});
