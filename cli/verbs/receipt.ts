/** `receipt <code>`: proves to the reporter who has the tracking code that the complaint is counted in a release. */
import { join } from "node:path";
import { formatDay } from "../../core/day.ts";
import { readTrackingCode } from "../../core/public-id.ts";
import { findTracked } from "../../db/queries.ts";
import { listReleases, readManifest } from "../../publish/read-release.ts";
import { saltOf } from "../../publish/trust/commitments.ts";
import { makeReceipt } from "../../publish/trust/receipt.ts";
import { open } from "../open.ts";
import { Refused } from "../refused.ts";
import { signerOf } from "../signing-key.ts";

export async function printReceipt(given: string, wanted: string | undefined): Promise<void> {
  const { file, secrets, reference, settings } = await open();
  try {
    const code = readTrackingCode(given);
    const found = code === undefined ? undefined : await findTracked(file, secrets, code);
    if (found === undefined) throw new Refused("no complaint has this tracking code");
    const release = wanted ?? listReleases(settings.releases).at(-1);
    if (release === undefined || !listReleases(settings.releases).includes(release))
      throw new Refused(`${release ?? "the newest release"}: there is no such release`);
    const { publicId, receivedAt } = found.submission;
    const year = formatDay(reference.zone.dayOf(receivedAt)).slice(0, 4);
    const folder = join(settings.releases, release);
    const receipt = await makeReceipt(folder, readManifest(folder), {
      publicId,
      salt: saltOf(signerOf(settings), release, publicId),
      withheld: reference.tables.tiers.flatMap(({ reason }) => (reason === null ? [] : [{ reason, year }])),
    });
    if (receipt === undefined) throw new Refused(`this complaint is not counted in ${release}`);
    console.log(JSON.stringify(receipt));
  } finally {
    file.close();
  }
}
