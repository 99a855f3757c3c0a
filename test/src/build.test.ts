/** The steps of a build that are plain functions: finding the release, stamping pages, compressing a folder. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressShare, textFilesIn } from "../../src/build/compress.ts";
import { newestRelease } from "../../src/build/release-path.ts";
import { stamp } from "../../src/build/stamp.ts";
import { releaseLine } from "../../src/release/line.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "terang-build-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("the newest release is the last by name; temporary folders do not count", async () => {
  const releases = join(folder, "releases");
  for (const name of ["2026-01-01T000000+0700", "2026-02-01T000000+0700", ".tmp-2027-01-01T000000+0700"]) {
    await mkdir(join(releases, name), { recursive: true });
  }
  const url = pathToFileURL(`${releases}/`);
  expect(newestRelease(url)).toBe(join(releases, "2026-02-01T000000+0700"));
  expect(newestRelease(pathToFileURL(`${folder}/nothing/`))).toBe("");
});

const page = (lang: string, line: string) =>
  `<!doctype html><html lang="${lang}"><p class="foot-release">${line}</p></html>`;

test("a page kept from an earlier release gets the line of this one, in its own language", () => {
  const lines = { id: "baru $1", en: "new" };
  expect(stamp(page("id", 'lama <a href="/data/">x</a>'), lines)).toBe(page("id", "baru $1"));
  expect(stamp(page("en", "old"), lines)).toBe(page("en", "new"));
  expect(() => stamp("<html lang='id'></html>", lines)).toThrow("names no release");
});

test("the release line names the release and its cut-off", () => {
  const manifest = { release: "2026-03-31T103000+0700", cutoff: "2026-03-31" };
  expect(releaseLine(manifest, "en")).toBe(
    'Data release <a href="/en/data/"><code>2026-03-31T103000+0700</code></a>. Holds everything recorded up to <time datetime="2026-03-31">31 March 2026</time>.',
  );
});

const compressFolder = (site: string, rewrite: (html: string) => string): number => {
  const order = { paths: textFilesIn(site), taken: new Int32Array(1) };
  const count = compressShare(order, rewrite);
  // What one thread has taken, another leaves alone.
  expect(compressShare(order, rewrite)).toBe(0);
  return count;
};

test("text files over a kilobyte get a .gz and a .br that give the same bytes back", async () => {
  const site = join(folder, "site");
  await mkdir(join(site, "a"), { recursive: true });
  const html = page("id", "x".repeat(2000));
  await writeFile(join(site, "a", "index.html"), html);
  await writeFile(join(site, "small.css"), "a{}");
  await writeFile(join(site, "image.png"), "x".repeat(2000));
  expect(compressFolder(site, (text) => text.replace("foot-release", "foot-release new"))).toBe(1);
  const written = await readFile(join(site, "a", "index.html"));
  expect(written.toString()).toBe(html.replace("foot-release", "foot-release new"));
  expect(gunzipSync(await readFile(join(site, "a", "index.html.gz")))).toEqual(written);
  expect(brotliDecompressSync(await readFile(join(site, "a", "index.html.br")))).toEqual(written);
  await expect(readFile(join(site, "small.css.gz"))).rejects.toThrow();
});

test("the page of a complaint is rewritten, and left to the server to compress", async () => {
  const site = join(folder, "complaints");
  for (const place of ["aduan/BJN-0000001", "en/aduan/BJN-0000001", "aduan/bulan/2026-01"]) {
    await mkdir(join(site, place), { recursive: true });
    await writeFile(join(site, place, "index.html"), page("id", "x".repeat(2000)));
  }
  expect(compressFolder(site, (text) => text.replace("foot", "FOOT"))).toBe(1);
  expect(await readFile(join(site, "aduan/BJN-0000001/index.html"), "utf8")).toContain("FOOT");
  await expect(readFile(join(site, "en/aduan/BJN-0000001/index.html.gz"))).rejects.toThrow();
  await readFile(join(site, "aduan/bulan/2026-01/index.html.gz"));
});
