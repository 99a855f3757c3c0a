/** Which release is served: one that is damaged never is, and a running server goes on with the one before. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { followReleases } from "../../cli/current-release.ts";
import { exampleLedger, temporaryFolder } from "../example-region.ts";
import { add, release } from "../publish/ledger-release.ts";

test("a newer release whose manifest cannot be read is told of once and not served", async () => {
  const parts = await exampleLedger();
  await add(parts);
  const made = await release(parts);
  const folders = { releases: join(parts.folder, "releases"), sites: temporaryFolder() };
  const warnings: string[] = [];
  const following = await followReleases(folders, (message) => warnings.push(message));
  const served = { release: made.release, site: undefined };
  expect(following.current()).toEqual(served);

  const newer = "2016-04-30T100000+0700";
  mkdirSync(join(folders.releases, newer));
  writeFileSync(join(folders.releases, newer, "manifest.json"), '{"release":"half');
  await following.refresh();
  await following.refresh();
  expect(following.current()).toEqual(served);
  expect(warnings).toEqual([
    `release ${newer} is not whole, so it is not served: manifest.json: not a manifest of a release`,
  ]);
  await expect(followReleases(folders, () => {})).rejects.toThrow(`release ${newer} is not whole`);
});
