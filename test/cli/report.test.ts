/** `report <month>`: PDFs of the sheets that a site has, one page each; refused and called wrongly with the reason. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { optional } from "../../cli/browser.ts";
import { pagesOf } from "../../cli/print-pages.ts";
import { Refused } from "../../cli/refused.ts";
import { PROJECT } from "../../cli/settings.ts";
import { temporaryFolder } from "../example-region.ts";

const RELEASE = "2026-04-02T100000+0700";
const PAGE = (words: string) =>
  `<!doctype html><html lang="id"><link rel="stylesheet" href="/page.css"><h1>${words}</h1></html>`;

/** A release by its manifest alone, and its site: two months, one of them with sheets. */
function exampleSite(pages: Readonly<Record<string, string>>) {
  const root = temporaryFolder();
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put(`releases/${RELEASE}/manifest.json`, "{}");
  for (const [path, text] of Object.entries(pages)) put(`sites/${RELEASE}/${path}`, text);
  return root;
}
const run = (root: string, ...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
    const env = {
      ...process.env,
      TERANG_RELEASES: join(root, "releases"),
      TERANG_SITES: join(root, "sites"),
    };
    execFile(
      process.execPath,
      [join(PROJECT, "cli/terang.ts"), "report", ...args],
      { env, cwd: root },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });

test("writes the summary and each sheet, says so, and names a sheet that is longer than a page", async () => {
  const root = exampleSite({
    "page.css": "@page { size: A4 }",
    "laporan/index.html": PAGE("Laporan"),
    "laporan/2025-08/index.html": PAGE("Agustus"),
    "laporan/2026-03/index.html": PAGE("Maret"),
    "laporan/2026-03/dapil/contoh-1/index.html": PAGE("Dapil"),
    "laporan/2026-03/skpd/dinas-jalan/index.html": PAGE("SKPD"),
  });
  const { code, out, err } = await run(root, "2026-03");
  const folder = join(root, "laporan-2026-03");
  expect([code, out, err]).toEqual([0, `3 sheets of 2026-03, release ${RELEASE}: ${folder}\n`, ""]);
  const files = readdirSync(folder);
  expect(files).toEqual([
    "laporan-2026-03-dapil-contoh-1.pdf",
    "laporan-2026-03-skpd-dinas-jalan.pdf",
    "laporan-2026-03.pdf",
  ]);
  for (const file of files) {
    const pdf = readFileSync(join(folder, file));
    expect([file, pdf.subarray(0, 5).toString(), pagesOf(pdf)]).toEqual([file, "%PDF-", 1]);
  }

  const long = `<!doctype html><html lang="id"><p style="height:400mm">Panjang</p></html>`;
  writeFileSync(join(root, "sites", RELEASE, "laporan/2026-03/dapil/contoh-1/index.html"), long);
  const again = await run(root, "2026-03", "--out", "lain");
  expect([again.code, again.err]).toEqual([
    1,
    "written, but more than one page of A4: laporan-2026-03-dapil-contoh-1.pdf\n",
  ]);
  expect(pagesOf(readFileSync(join(root, "lain", "laporan-2026-03-dapil-contoh-1.pdf")))).toBe(2);
}, 120_000);

test("a package that npm ci --omit=dev leaves out is named; another failure stays what it is", async () => {
  const missing = Object.assign(new Error("no such package"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(optional(() => Promise.reject(missing), "the npm package x")).rejects.toEqual(
    new Refused("the npm package x is not installed: run npm ci (without --omit=dev), then try again"),
  );
  const other = new Error("other");
  await expect(optional(() => Promise.reject(other), "the npm package x")).rejects.toBe(other);
  expect(await optional(async () => 1, "the npm package x")).toBe(1);
});

test("refused is 1, called wrongly is 2, each with what was expected", async () => {
  const root = exampleSite({
    "laporan/2025-08/index.html": PAGE("Agustus"),
    "laporan/2026-03/index.html": PAGE(""),
  });
  const empty = temporaryFolder();
  const unbuilt = exampleSite({});
  const results = await Promise.all([
    run(root, "Maret"),
    run(root),
    run(root, "2026-13"),
    run(root, "2026-04"),
    run(empty, "2026-03"),
    run(unbuilt, "2026-03"),
    run(root, "--help"),
  ]);
  expect(results.slice(0, -1).map(({ code, err }) => [code, err.split("\n")[0]])).toEqual([
    [2, 'expected a month as 2026-03, got "Maret"'],
    [2, "error: missing required argument 'month'"],
    [2, 'expected a month as 2026-03, got "2026-13"'],
    [1, "there is no report of 2026-04; the site has: 2025-08 to 2026-03"],
    [1, "there is no release yet: run publish first"],
    [1, `release ${RELEASE} has no site yet: run build first`],
  ]);
  expect([results.at(-1)?.code, results.at(-1)?.out]).toEqual([0, expect.stringContaining("--out <folder>")]);
}, 60_000);
