/** `publish`: a release of what the ledger holds now; then who follows the open data is told. */

import { batchClosings } from "../../db/batch-closings.ts";
import { streamFacts } from "../../db/facts.ts";
import { streamOffers } from "../../db/offers.ts";
import { listLetters } from "../../db/outbox.ts";
import { countSubmissions, ledgerMark, readSetting } from "../../db/queries.ts";
import { dispatchDue } from "../../outbox/dispatch.ts";
import { listReleases } from "../../publish/read-release.ts";
import { writeRelease } from "../../publish/write-release.ts";
import { makeFolder } from "../make-folder.ts";
import { type Opened, open } from "../open.ts";
import { startProgress } from "../progress.ts";
import { RELEASE_WAYS, releaseSendersOf, tellOfRelease } from "../release-hooks.ts";
import { signerOf } from "../signing-key.ts";
import { keepCollectionsFew, keepHeapSmall } from "../small-heap.ts";

/** Id of the release. Letters to those who are told of it are in the outbox. */
export async function publishRelease(): Promise<string> {
  keepHeapSmall();
  keepCollectionsFew();
  const opened = await open();
  const { file, secrets, reference, settings } = opened;
  try {
    // One that was written when the process died, before anyone was told of it.
    const before = listReleases(settings.releases).at(-1);
    if (before !== undefined) await tell(opened, before);
    const now = Date.now();
    const ledger = await ledgerMark(file, secrets);
    makeFolder(settings.releases);
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
    await tell(opened, release);
    return release;
  } finally {
    file.close();
  }
}

/** The release is out; that nobody hears of it now is no reason to fail. */
async function tell(opened: Opened, release: string): Promise<void> {
  try {
    await tellOfRelease(opened, release);
  } catch (error) {
    const why = error instanceof Error ? error.name : "unknown";
    console.error(`nobody was told of ${release} (${why}); the next publish or serve does it`);
  }
}

/** `publish`, and one try at what is to be told of it; the server, or the next publish, goes on where that fails. */
export async function publishAndSend(): Promise<void> {
  await publishRelease();
  const { file, secrets, settings } = await open();
  try {
    const senders = releaseSendersOf(settings.releaseHooks);
    if (Object.keys(senders).length === 0) return;
    await dispatchDue({ file, secrets, senders, only: RELEASE_WAYS, now: Date.now, chance: Math.random });
    const left = (await listLetters(file, ["waiting", "sending", "dead"])).filter(
      ({ kind }) => kind === "release",
    );
    for (const { id, via, state, error } of left)
      console.error(`not told: ${id} ${via} ${state} ${error ?? ""}`.trimEnd());
    if (left.length > 0) console.error("what waits is tried again by the server; see outbox list");
  } finally {
    file.close();
  }
}
