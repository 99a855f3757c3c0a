/**
 * `npm run lighthouse -- [address] [kind...]`: Lighthouse as a phone on slow 4G, over each kind of page in both languages
 * of a site that is served at the address; by hand, as its clock needs a quiet machine. Not 100 somewhere: exit code 1.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../cli/browser.ts";
import { inLanguage, KEPT_OUT, type Kind, LANGUAGES, PAGE_KINDS, pathOf } from "./places.ts";

const PORT = 9333;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
}
interface Report {
  readonly categories: Record<
    string,
    { readonly score: number | null; readonly auditRefs: { id: string; weight: number }[] }
  >;
  readonly audits: Record<string, Audit>;
}

const run = promisify(execFile);
async function lighthouse(address: string): Promise<Report> {
  const { stdout } = await run(
    "lighthouse",
    [address, `--port=${PORT}`, "--quiet", "--output=json", `--only-categories=${CATEGORIES.join(",")}`],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

/** Weighed audits that are not as they shall be: whole, but that a page which is kept out of search engines must be out of them. */
const faultsOf = (kind: Kind, { categories, audits }: Report): readonly string[] =>
  Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => {
        const isWhole = (audits[id]?.score ?? 1) >= 0.9;
        return weight > 0 && isWhole === (id === "is-crawlable" && KEPT_OUT.has(kind));
      })
      .map(({ id }) => id),
  );

const [address = "http://127.0.0.1:8787", ...asked] = process.argv.slice(2);
const kinds = asked.length === 0 ? PAGE_KINDS : PAGE_KINDS.filter((kind) => asked.includes(kind));
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...args, `--remote-debugging-port=${PORT}`],
  env: { ...process.env, ...env } as Record<string, string>,
});
const page = await browser.newPage({ baseURL: address });
const paths: (readonly [Kind, string])[] = [];
for (const kind of kinds) paths.push([kind, await pathOf(page, kind)]);
await page.close();

console.log("kind lang performance accessibility best-practices seo | LCP ms | CLS | not whole");
let below = 0;
for (const [kind, path] of paths) {
  for (const language of LANGUAGES) {
    const report = await lighthouse(new URL(inLanguage(language, path), address).href);
    const scores = CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
    const faults = faultsOf(kind, report);
    const value = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
    if (faults.length > 0 || (scores[0] ?? 0) < 100) below += 1;
    console.log(
      `${kind} ${language} ${scores.join(" ")} | ${Math.round(value("largest-contentful-paint"))} | ${value("cumulative-layout-shift").toFixed(3)} | ${faults.join(" ")}`,
    );
  }
}
await browser.close();
console.log(`${below} below 100`);
process.exitCode = below === 0 ? 0 : 1;
