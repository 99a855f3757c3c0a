/** `verify <release>`: whether every file of a release is as it was written, and every figure as its rows give it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readManifest, verifyRelease } from "../../publish/read-release.ts";
import { recomputeRelease } from "../../publish/recompute-release.ts";
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
  const different = await recomputeRelease(folder);
  if (different !== undefined && different.length > 0)
    throw new Refused(`${release} has figures that its rows do not give:\n  ${different.join("\n  ")}`);
  const { files, rows } = readManifest(folder);
  console.log(`${release}: ${files.length} files, ${rows.complaints} rows, all as they were written`);
  console.log(
    different === undefined
      ? "its figures were computed by other definitions than these, and were not computed again"
      : "all figures computed again from its rows: the same",
  );
}
