/** Tracking in a real browser, through the real server: a submission by API, its code, its status, the reporter's word. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { PROJECT } from "../../cli/settings.ts";
import { inLanguage, LANGUAGES } from "./places.ts";

const key = () => readFileSync(join(PROJECT, "var/e2e/key"), "utf8");

async function post(page: Page, path: string, data: unknown): Promise<Record<string, string>> {
  const answer = await page.request.post(path, { data, headers: { Authorization: `Bearer ${key()}` } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Record<string, string>;
}

/** A complaint that was answered as done, and its code. */
async function answered(page: Page, name: string): Promise<{ readonly code: string; readonly id: string }> {
  const receipt = await post(page, "/v1/submissions", {
    channel: "web",
    external_id: `lacak-${name}`,
    text: "Lampu jalan padam di depan balai desa.",
    topic: "jalan",
    kecamatan: "balen",
  });
  const id = receipt["public_id"] ?? "";
  await post(page, `/v1/submissions/${id}/events`, { event: "forwarded" });
  await post(page, `/v1/submissions/${id}/events`, {
    event: "resolved",
    resolution: "acted",
    note: "Lampu sudah diganti.",
  });
  return { code: receipt["tracking_code"] ?? "", id };
}

for (const language of LANGUAGES) {
  test(`the link of the message shows the status, the reporter confirms and rates, in ${language}`, async ({
    page,
  }) => {
    const { code, id } = await answered(page, `confirm-${language}`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.headers()["referer"] ?? ""}`));
    await page.goto(`${inLanguage(language, "/lacak/")}#${code}`);
    await expect(page.locator(".track-found h2")).toHaveText(id);
    await expect(page.locator(".track-found .chip")).toHaveText(language === "en" ? /Done/ : /Selesai/);
    // In no address that a server logs or a screen shows; only the API is asked with it.
    expect(new URL(page.url()).hash).toBe("");
    expect(
      asked.filter((line) => line.includes(code)).map((line) => new URL(line.split(" ")[0] ?? "").pathname),
    ).toEqual([`/v1/track/${code}`]);
    await expect(page.locator(".track-found .timeline li")).toHaveCount(3);
    await expect(page.locator(".track-found")).not.toContainText("diganti");
    await page.locator("input[value=confirmed]").check();
    await page.locator("input[name=rating][value='4']").check();
    await page.locator(".track-word button").click();
    await expect(page.locator(".timeline li")).toHaveCount(4);
    await expect(page.locator("[role=status]")).toHaveText(language === "en" ? /Thank you/ : /Terima kasih/);
    const view = await page.request.get(`/v1/submissions/${id}`, {
      headers: { Authorization: `Bearer ${key()}` },
    });
    const { events } = (await view.json()) as { events: { event: string; rating: number | null }[] };
    expect(events.at(-1)).toMatchObject({ event: "confirmed", rating: 4 });
    // What was said can be taken back, not said twice.
    await expect(page.locator("input[value=confirmed]")).toBeHidden();
    await expect(page.locator("input[value=contested]")).toBeVisible();
  });
}

test("contest, then withdraw the text: the API has both", async ({ page }) => {
  const { code, id } = await answered(page, "contest");
  await page.goto("/lacak/");
  await page.locator("#kode").fill(code.toLowerCase().replaceAll("-", " "));
  await page.locator("#kode").press("Enter");
  await expect(page.locator(".track-found h2")).toHaveText(id);
  await page.locator("input[value=contested]").check();
  await page.locator("#catatan").fill("Masih padam.");
  await page.locator(".track-word button").click();
  await expect(page.locator(".track-found .chip")).toHaveText("Kuning: Disanggah");
  await expect(page.locator(".track-word")).toBeHidden();
  await page.locator(".track-withdraw summary").click();
  await page.locator(".track-withdraw button").click();
  await expect(page.locator(".track-published")).toHaveText(/ditarik/);
  await expect(page.locator(".track-withdraw")).toBeHidden();
  const view = await page.request.get(`/v1/submissions/${id}`, {
    headers: { Authorization: `Bearer ${key()}` },
  });
  const { text_state, events } = (await view.json()) as {
    text_state: string;
    events: { note: string | null }[];
  };
  expect([text_state, events.at(-1)?.note]).toEqual(["withheld", "Masih padam."]);
});

test("a wrong code is told nothing but that", async ({ page }) => {
  await page.goto("/lacak/");
  await page.locator("#kode").fill("AAAA-BBBB-CCCC");
  await page.locator("#kode").press("Enter");
  await expect(page.locator("[role=status]")).toHaveText(
    "Tidak ada aduan dengan kode ini. Periksa lagi hurufnya.",
  );
  await expect(page.locator(".track-found")).toBeHidden();
});

test("a code sent before the code of the page has come is looked for once it is there", async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const asked: string[] = [];
  await page.route("**/_astro/page*.js", async (route) => {
    asked.push(route.request().url());
    await arrived;
    await route.continue();
  });
  await page.goto("/lacak/");
  await page.locator("#kode").fill("AAAA-BBBB-CCCC");
  await page.locator("#kode").press("Enter");
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await expect(page.locator("[role=status]")).toHaveText("");
  arrive();
  await expect(page.locator("[role=status]")).toHaveText(
    "Tidak ada aduan dengan kode ini. Periksa lagi hurufnya.",
  );
  expect(new URL(page.url()).pathname).toBe("/lacak/");
});

test("without JavaScript the page says where to ask, and shows no form that would do nothing", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/lacak/");
  await expect(page.locator(".without-script li").first()).toBeVisible();
  await expect(page.locator("#kode")).toBeHidden();
});
