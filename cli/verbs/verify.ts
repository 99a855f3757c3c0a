/** `verify <release>`: whether every file of a release is as it was written. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readManifest, verifyRelease } from "../../publish/read-release.ts";
import { Refused } from "../refused.ts";
import { readSettings } from "../settings.ts";

/** A folder, or the id of a release. */
export async function verify(release: string): Promise<void> {
  const folder = existsSync(join(release, "manifest.json"))
    ? release
    : join(readSettings().releases, release);
  if (!existsSync(join(folder, "manifest.json"))) throw new Refused(`${release}: no manifest.json there`);
  const faults = await verifyRelease(folder);
  if (faults.length > 0) throw new Refused(`${release} is not whole:\n  ${faults.join("\n  ")}`);
  const { files, rows } = readManifest(folder);
  console.log(`${release}: ${files.length} files, ${rows.complaints} rows, all as they were written`);
}
