/** The copy of a site that opens from a folder: its links lead to files, or to the web, and it is the same each time. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { belongs, type Copy, linkFrom, pageFrom, stylesFrom } from "../../cli/site-copy/relative.ts";
import { writeZip } from "../../cli/site-copy/write-zip.ts";

const WEB = "https://terang.example";
const files = [
  "index.html",
  "skpd/dinkes/index.html",
  "aduan/index.html",
  "skpd/dinkes.csv",
  "_astro/a.css",
  "favicon.svg",
];
const copy: Copy = { has: (path) => files.includes(path), web: WEB };

test.each([
  ["index.html", "/skpd/dinkes/", "skpd/dinkes/index.html"],
  ["skpd/dinkes/index.html", "/", "../../index.html"],
  ["skpd/dinkes/index.html", "/aduan/#bulan", "../../aduan/index.html#bulan"],
  ["skpd/dinkes/index.html", "/skpd/dinkes.csv", "../dinkes.csv"],
  ["skpd/dinkes/index.html", "/skpd/dinkes/", "index.html"],
  ["en/index.html", "/_astro/a.css", "../_astro/a.css"],
  ["index.html", "/cari/?tahun=2026", `${WEB}/cari/?tahun=2026`],
  ["index.html", "/data/latest/complaints.csv", `${WEB}/data/latest/complaints.csv`],
])("from %s, %s leads to %s", (file, link, leads) => {
  expect(linkFrom(file, link, copy)).toBe(leads);
});

test.each([
  ["index.html", true],
  ["en/skpd/dinkes/index.html", true],
  ["skpd/dinkes.csv", true],
  ["inovasi/gambar/a-320.webp", true],
  ["cari/index.html", false],
  ["en/lacak/index.html", false],
  ["skpd/bandingkan/index.html", false],
  ["404.html", false],
  ["en/404/index.html", false],
  ["pagefind/pagefind.js", false],
  ["sw.js", false],
  ["skpd/dinkes/bagikan.png", false],
  ["index.html.br", false],
])("%s belongs in it: %s", (path, is) => {
  expect(belongs(path)).toBe(is);
});

const HTML =
  '<!doctype html><html lang="id"><head><link rel="manifest" href="/manifest.webmanifest"><link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://terang.example/skpd/dinkes/"><script type="module" src="/_astro/b.js"></script></head><body><form class="searchbox" action="/cari/" method="get"></form><img src="/favicon.svg" srcset="/favicon.svg 1x, /favicon.svg 2x"><svg><use href="#k"/></svg><a href="//other.example/">x</a></body></html>';

test("a page: no script, every link where it leads, marked as a copy", () => {
  expect(pageFrom("skpd/dinkes/index.html", HTML, copy)).toBe(
    '<!doctype html><html data-copy lang="id"><head><link rel="stylesheet" href="../../_astro/a.css"><link rel="canonical" href="https://terang.example/skpd/dinkes/"></head><body><form class="searchbox" action="https://terang.example/cari/" method="get"></form><img src="../../favicon.svg" srcset="../../favicon.svg 1x, ../../favicon.svg 2x"><svg><use href="#k"/></svg><a href="//other.example/">x</a></body></html>',
  );
});

test("styles: as without scripts, pictures beside them", () => {
  expect(
    stylesFrom("_astro/a.css", "@media (scripting:enabled){a{b:c}}.h{background:url(/favicon.svg)}", copy),
  ).toBe("@media (max-width: 0){a{b:c}}.h{background:url(../favicon.svg)}");
});

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "terang-copy-"));
});
afterAll(() => rm(place, { recursive: true }));

test("the zip holds one folder with what belongs in it, byte for byte the same each time", async () => {
  const site = join(place, "site");
  for (const path of [...files, "sw.js", "cari/index.html"]) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), path.endsWith(".html") ? HTML : path);
  }
  const [one, two] = [join(place, "one.zip"), join(place, "two.zip")];
  expect(await writeZip(site, "terang-r", `${WEB}/`, one)).toBe(files.length);
  await writeZip(site, "terang-r", WEB, two);
  expect(await readFile(one)).toEqual(await readFile(two));
  const unpacked = unzipSync(await readFile(one));
  expect(Object.keys(unpacked).sort()).toEqual(files.map((path) => `terang-r/${path}`).sort());
  expect(new TextDecoder().decode(unpacked["terang-r/skpd/dinkes/index.html"])).toBe(
    pageFrom("skpd/dinkes/index.html", HTML, copy),
  );
  expect((await readdir(place)).sort()).toEqual(["one.zip", "site", "two.zip"]);
});

test("where it cannot be written nothing is left behind", async () => {
  const missing = join(place, "nowhere", "x.zip");
  await expect(writeZip(join(place, "site"), "terang-r", WEB, missing)).rejects.toThrow("ENOENT");
});
