/** `report <month>`: the sheets of a month's report as PDF, one file each, from the site of the newest release. */
import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { listReleases } from "../../publish/read-release.ts";
import { makeFolder } from "../make-folder.ts";
import { pagesOf, printPages } from "../print-pages.ts";
import { startProgress } from "../progress.ts";
import { CalledWrongly, Refused } from "../refused.ts";
import { readSettings } from "../settings.ts";

const KINDS = ["dapil", "skpd"] as const;
const folders = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** The summary first; a month that is not among the newest has nothing else. */
function sheetsOf(site: string, month: string): readonly { readonly path: string; readonly file: string }[] {
  const own = join(site, "laporan", month);
  if (!existsSync(join(own, "index.html"))) {
    const months = folders(join(site, "laporan"));
    const range = months.length === 0 ? "none" : `${months[0]} to ${months.at(-1)}`;
    throw new Refused(`there is no report of ${month}; the site has: ${range}`);
  }
  return [
    { path: `/laporan/${month}/`, file: `laporan-${month}.pdf` },
    ...KINDS.flatMap((kind) =>
      folders(join(own, kind)).map((code) => ({
        path: `/laporan/${month}/${kind}/${code}/`,
        file: `laporan-${month}-${kind}-${code}.pdf`,
      })),
    ),
  ];
}

export async function writeReport(
  month: string,
  { out = `laporan-${month}` }: { readonly out?: string },
): Promise<void> {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
    throw new CalledWrongly(`expected a month as 2026-03, got "${month}"`);
  const { releases, sites } = readSettings();
  const release = listReleases(releases).at(-1);
  if (release === undefined) throw new Refused("there is no release yet: run publish first");
  const site = join(sites, release);
  if (!existsSync(site)) throw new Refused(`release ${release} has no site yet: run build first`);
  const sheets = sheetsOf(site, month);
  const files = new Map(sheets.map(({ path, file }) => [path, file]));
  const folder = resolve(out);
  makeFolder(folder);
  const progress = startProgress("report", sheets.length);
  const long: string[] = [];
  let done = 0;
  await printPages({
    site,
    paths: sheets.map(({ path }) => path),
    async take(path, pdf) {
      const file = files.get(path) as string;
      await writeFile(join(folder, file), pdf);
      if (pagesOf(pdf) !== 1) long.push(file);
      done += 1;
      progress.to(done);
    },
  }).finally(progress.end);
  if (long.length > 0) throw new Refused(`written, but more than one page of A4: ${long.join(", ")}`);
  console.log(`${sheets.length} sheets of ${month}, release ${release}: ${folder}`);
}
