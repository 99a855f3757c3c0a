/** `publish`: a release of what the ledger holds now. */

import { mkdirSync } from "node:fs";
import { batchClosings } from "../../db/batch-closings.ts";
import { streamFacts } from "../../db/facts.ts";
import { streamOffers } from "../../db/pictures.ts";
import { countSubmissions, ledgerMark, readSetting } from "../../db/queries.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { open } from "../open.ts";
import { startProgress } from "../progress.ts";
import { signerOf } from "../signing-key.ts";

/** Id of the release. */
export async function publishRelease(): Promise<string> {
  const { file, secrets, reference, settings } = await open();
  try {
    const now = Date.now();
    const ledger = await ledgerMark(file, secrets);
    mkdirSync(settings.releases, { recursive: true });
    const progress = startProgress("publish", await countSubmissions(file));
    const { release } = await writeRelease({
      root: settings.releases,
      reference,
      facts: streamFacts(file, now, await batchClosings(file, reference.zone, now)),
      cutoff: now,
      now,
      demonstration: (await readSetting(file, "demonstration")) === "1",
      ledgerMark: ledger,
      offers: (publicIds) => streamOffers(file, secrets, publicIds),
      signer: signerOf(settings),
      progress: progress.to,
    });
    progress.end();
    console.log(`release ${release}`);
    return release;
  } finally {
    file.close();
  }
}
