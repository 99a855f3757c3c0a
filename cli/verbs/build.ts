/** `build`: the site of the newest release, with search index and compressed files, into a folder of its own; its zip. */
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "astro";
import { listReleases, verifyRelease } from "../../publish/read-release.ts";
import { makeFolder } from "../make-folder.ts";
import { Refused } from "../refused.ts";
import { PROJECT, readSettings } from "../settings.ts";
import { writeZip } from "../site-copy/write-zip.ts";

/** At once, also from one disk to another. */
async function move(from: string, to: string): Promise<void> {
  const beside = join(dirname(to), `.tmp-${basename(to)}`);
  await rm(beside, { recursive: true, force: true });
  try {
    await rename(from, beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, beside, { recursive: true, preserveTimestamps: true });
    await rm(from, { recursive: true });
  }
  await rename(beside, to);
}

/** Folder of the site. */
export async function buildSite(): Promise<string> {
  const { releases, sites, siteUrl } = readSettings();
  const release = listReleases(releases).at(-1);
  if (release === undefined) throw new Refused("there is no release yet: run publish first");
  const faults = await verifyRelease(join(releases, release));
  if (faults.length > 0) throw new Refused(`release ${release} is not whole:\n  ${faults.join("\n  ")}`);
  const site = join(sites, release);
  if (existsSync(site)) return site;
  makeFolder(sites);
  // Astro puts what it runs there or below the working directory, and looks there for the packages that it needs: a
  // folder beside the project whose name begins like the project's would have none.
  const temporary = join(PROJECT, "var", `.tmp-site-${hash("sha256", sites).slice(0, 8)}`);
  await rm(temporary, { recursive: true, force: true });
  process.chdir(PROJECT);
  await build({
    root: PROJECT,
    outDir: temporary,
    site: siteUrl,
    logLevel: "warn",
    vite: { define: { __TERANG_RELEASE__: JSON.stringify(join(releases, release)) } },
  });
  await move(temporary, site);
  // The site before stays for those who are reading it; older ones can be built again.
  const old = (await readdir(sites))
    .filter((name) => !name.startsWith("."))
    .sort()
    .slice(0, -2);
  for (const name of old) await rm(join(sites, name), { recursive: true });
  console.log(`site ${site}`);
  return site;
}

/** The site, and where a file is named a zip of it that opens from a folder without a server. */
export async function buildAndZip(target: string | undefined): Promise<void> {
  const site = await buildSite();
  if (target === undefined) return;
  const count = await writeZip(site, `terang-${basename(site)}`, readSettings().siteUrl, target);
  console.log(`${target}: ${count} files; unpack it and open index.html`);
}
